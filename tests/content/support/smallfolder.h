// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/files/filegate.h"
#include "content/files/sourcefile.h"
#include "content/markup/yamlnode.h"

#include <QTemporaryDir>

#include <memory>
#include <utility>

namespace sala::test {

/// A folder that holds only the files a test names: for what reads one file, and needs no whole content around it.
class SmallFolder final
{
public:
    SmallFolder(std::initializer_list<std::pair<QString, QByteArray>> files);

    [[nodiscard]] const content::FileGate &gate() const { return *m_gate; }
    [[nodiscard]] QString path(const QString &file) const { return m_dir->filePath(file); }
    /// The gate of this folder, for who must own it; then gate() is no more.
    [[nodiscard]] std::unique_ptr<content::FileGate> takeGate() { return std::move(m_gate); }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<content::FileGate> m_gate;
};

/// "code line:column" for an error, "warning code line:column" for a warning, in the order in which they were said.
[[nodiscard]] QStringList said(const content::Findings &findings);

/// The same with the file before the line: "code file:line:column".
[[nodiscard]] QStringList saidOfFiles(const content::Findings &findings);

/// YAML that a test writes itself and that is right; fails the test when it is not.
[[nodiscard]] content::YamlNode yaml(const QByteArray &text);

} // namespace sala::test
