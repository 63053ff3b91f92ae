// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/shell/reading.h"

namespace sala::ui {

/// What a second language says for each sentence of a reading. A plain value.
class SecondLanguage final
{
public:
    SecondLanguage() = default;
    SecondLanguage(const Reading &reading, Reading other);

    /// The sentences that say what a line says; empty where there are none.
    [[nodiscard]] QString words(int line) const;
    /// All that words() can answer for lines that are read.
    [[nodiscard]] QStringList all(const std::function<bool(int line)> &isRead) const;

private:
    [[nodiscard]] QString join(const content::AlignedSentences &aligned) const;

    Reading m_other;
    QList<content::AlignedSentences> m_alignment;
};

} // namespace sala::ui
