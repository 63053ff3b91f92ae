// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/checker.h"

#include <QTemporaryDir>

#include <memory>

namespace sala::test {

/// A content folder of a test's own: a copy of the small valid one in tests/data/content/base, to be broken in one place.
class ContentFolder final
{
public:
    ContentFolder();

    [[nodiscard]] QString path() const { return m_dir->path(); }
    [[nodiscard]] QString path(const QString &file) const { return m_dir->filePath(file); }
    void replace(const QString &file, const QString &before, const QString &after); ///< once; fails the test when it is not there
    void write(const QString &file, const QByteArray &bytes);                       ///< makes its folders
    void remove(const QString &fileOrFolder);
    [[nodiscard]] QByteArray read(const QString &file) const;

    [[nodiscard]] content::Findings read() const;  ///< findings of readContent()
    [[nodiscard]] content::Findings check() const; ///< findings of checkContent() with the real decoder, on 2026-06-01

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

/// "error code file:line:column", one per finding, without those that the valid folder has too.
[[nodiscard]] QStringList summary(const content::Findings &findings);

/// The options with which ContentFolder::check() works.
[[nodiscard]] content::CheckOptions checkOptions();

/// The bytes of a file in tests/data/content.
[[nodiscard]] QByteArray testFile(const QString &name);

} // namespace sala::test
