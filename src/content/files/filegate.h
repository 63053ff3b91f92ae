// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace sala::content {

struct FileEntry
{
    QString path; ///< relative to the root, with '/'
    qint64 size = 0;
    qint64 modified = 0; ///< seconds since 1970
};

/// The only way into a content folder: lists it once and reads regular files from it.
///
/// Never follows a link below the root, never opens a FIFO or a device, never leaves the root, and reads no more
/// than a stated number of bytes. Works for folders and for resource paths (":/content"). Names that begin with
/// '.', and the folder "guide" at the top with the pictures of the staff's guide, are not content and are passed over.
/// Reading is safe from several threads; whatever is wrong is a finding.
class FileGate final
{
public:
    explicit FileGate(const QString &root);
    ~FileGate();
    Q_DISABLE_COPY_MOVE(FileGate)

    [[nodiscard]] bool isOpen() const; ///< false: the root is no readable folder
    [[nodiscard]] bool isResource() const { return m_resource; }
    [[nodiscard]] const QString &root() const { return m_root; }
    [[nodiscard]] const QList<FileEntry> &files() const { return m_files; } ///< sorted by path
    [[nodiscard]] const Findings &findings() const { return m_findings; }   ///< of the listing
    [[nodiscard]] bool contains(const QString &path) const { return m_index.contains(path); }
    [[nodiscard]] qint64 size(const QString &path) const;     ///< -1 when absent
    [[nodiscard]] qint64 modified(const QString &path) const; ///< seconds since 1970; 0 when absent
    [[nodiscard]] QString absolutePath(const QString &path) const;
    [[nodiscard]] QList<QString> filesIn(const QString &folder) const; ///< names directly in it
    [[nodiscard]] QList<QString> foldersIn(const QString &folder) const;

    /// The bytes of a file, at most `limit`; a finding when it is larger, not regular or cannot be read.
    [[nodiscard]] Result<QByteArray> read(const QString &path, qint64 limit) const;

    /// As read(), and the bytes are valid UTF-8 without a byte order mark.
    [[nodiscard]] Result<QByteArray> readText(const QString &path, qint64 limit) const;

private:
    void index();

    QString m_root;
    bool m_resource = false;
    int m_rootFd = -1;
    QList<FileEntry> m_files;
    QHash<QString, qsizetype> m_index; ///< place in m_files
    Findings m_findings;
};

/// Where `reference`, written in `fromFile`, points to inside the root; nothing when it leaves the root
/// or is no relative path. A fragment ('#...') must have been cut off before.
[[nodiscard]] std::optional<QString> resolvePath(const QString &fromFile, const QString &reference);

} // namespace sala::content
