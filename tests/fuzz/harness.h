// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/files/filegate.h"
#include "content/finding.h"

#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>

/// Called with one input after another; libFuzzer's name for it. Ends the process when something is wrong.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace sala::fuzz {

/// A content folder that holds the input, in memory where there is a place for it. The readers see it as they see any.
class Scratch final
{
public:
    explicit Scratch(const QStringList &files);

    /// Writes the input into every file and gives the folder as the readers open it.
    [[nodiscard]] content::FileGate filled(const std::uint8_t *data, std::size_t size);

private:
    QTemporaryDir m_folder;
    QStringList m_files;
};

/// Every finding must say in both languages what is wrong and where, and be within the file that it speaks of.
void examine(const content::Findings &findings);

/// Ends the process, so that libFuzzer keeps the input, unless `holds`.
void require(bool holds, const char *what);

} // namespace sala::fuzz
