// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/files/filegate.h"

#include "content/files/folderwalk.h"
#include "content/files/limits.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

Finding failure(const QString &path, const QString &code, const Message &message, const Message &remedy)
{
    return {Severity::Error, code, message, remedy, path, 0, 0};
}

Finding tooLarge(const QString &path, qint64 limit)
{
    const QString size = limit >= 1024 * 1024 ? u"%1 MiB"_s.arg(limit / (1024 * 1024)) : u"%1 KiB"_s.arg(limit / 1024);
    return failure(path, u"file-too-large"_s, Message::tr("This file is larger than %1.").arg(size),
                   Message::tr("Make it smaller, or split it."));
}

Finding unreadable(const QString &path, int reason)
{
    if (reason == ELOOP || reason == ENOTDIR)
        return failure(path, u"link"_s, Message::tr("This is a link to another place, not a file."),
                       Message::tr("Copy the file itself into the folder."));
    if (reason == EINVAL || reason == ENXIO || reason == ENODEV)
        return failure(path, u"not-a-file"_s, Message::tr("This is not an ordinary file."), Message::tr("Remove it from the folder."));
    return failure(path, u"unreadable"_s, Message::tr("This file cannot be read."),
                   Message::tr("Copy it into the folder again and let everyone read it."));
}

/// Where the first byte that is not UTF-8 stands, as line and column.
std::pair<int, int> firstBadByte(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    int line = 1;
    qsizetype start = 0;
    while (start < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', start);
        end = end < 0 ? bytes.size() : end;
        const QByteArrayView row = QByteArrayView(bytes).sliced(start, end - start);
        const QString text = decoder.decode(row);
        if (decoder.hasError()) {
            const qsizetype at = text.indexOf(QChar::ReplacementCharacter);
            return {line, static_cast<int>(std::max<qsizetype>(at, 0)) + 1};
        }
        ++line;
        start = end + 1;
    }
    return {0, 0};
}

} // namespace

FileGate::FileGate(const QString &root) : m_root(QDir::cleanPath(root)), m_resource(root.startsWith(u':'))
{
    if (m_resource) {
        if (!QDir(m_root).exists())
            return;
        m_rootFd = 0;
    } else {
        m_root = QDir(m_root).absolutePath();
        m_rootFd = ::open(QFile::encodeName(m_root).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (m_rootFd < 0)
            return;
    }
    FolderListing listing = m_resource ? listResource(m_root) : listFolder(m_rootFd);
    m_files = std::move(listing.files);
    m_findings = std::move(listing.findings);
    index();
}

FileGate::~FileGate()
{
    if (!m_resource && m_rootFd >= 0)
        ::close(m_rootFd);
}

void FileGate::index()
{
    std::sort(m_files.begin(), m_files.end(), [](const FileEntry &a, const FileEntry &b) { return a.path < b.path; });
    m_index.reserve(m_files.size());
    for (qsizetype i = 0; i < m_files.size(); ++i)
        m_index.insert(m_files.at(i).path, i);
}

bool FileGate::isOpen() const
{
    return m_rootFd >= 0;
}

qint64 FileGate::size(const QString &path) const
{
    const qsizetype at = m_index.value(path, -1);
    return at < 0 ? -1 : m_files.at(at).size;
}

qint64 FileGate::modified(const QString &path) const
{
    const qsizetype at = m_index.value(path, -1);
    return at < 0 ? 0 : m_files.at(at).modified;
}

QString FileGate::absolutePath(const QString &path) const
{
    return m_root + u'/' + path;
}

QList<QString> FileGate::filesIn(const QString &folder) const
{
    const QString prefix = folder + u'/';
    QList<QString> names;
    auto it = std::lower_bound(m_files.cbegin(), m_files.cend(), prefix,
                               [](const FileEntry &entry, const QString &text) { return entry.path < text; });
    for (; it != m_files.cend() && it->path.startsWith(prefix); ++it) {
        const QString name = it->path.mid(prefix.size());
        if (!name.contains(u'/'))
            names.append(name);
    }
    return names;
}

QList<QString> FileGate::foldersIn(const QString &folder) const
{
    const QString prefix = folder + u'/';
    QList<QString> names;
    auto it = std::lower_bound(m_files.cbegin(), m_files.cend(), prefix,
                               [](const FileEntry &entry, const QString &text) { return entry.path < text; });
    for (; it != m_files.cend() && it->path.startsWith(prefix); ++it) {
        const QString rest = it->path.mid(prefix.size());
        const qsizetype slash = rest.indexOf(u'/');
        if (slash > 0 && (names.isEmpty() || names.constLast() != rest.left(slash)))
            names.append(rest.left(slash));
    }
    return names;
}

Result<QByteArray> FileGate::read(const QString &path, qint64 limit) const
{
    if (!m_index.contains(path))
        return failure(path, u"missing-file"_s, Message::tr("This file is not there."),
                       Message::tr("Put it into the folder, or mend its name where it is used."));
    QFile file;
    if (m_resource) {
        file.setFileName(absolutePath(path));
        if (!file.open(QIODevice::ReadOnly))
            return unreadable(path, EIO);
    } else {
        const int fd = openRegular(m_rootFd, path.toUtf8());
        if (fd < 0)
            return unreadable(path, errno);
        if (!file.open(fd, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
            return unreadable(path, EIO);
    }
    QByteArray bytes = file.read(std::min(limit, file.size()) + 1); // read() makes room for all it is asked for
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, EIO);
    if (bytes.size() > limit)
        return tooLarge(path, limit);
    return bytes;
}

Result<QByteArray> FileGate::readText(const QString &path, qint64 limit) const
{
    Result<QByteArray> result = read(path, limit);
    if (!result)
        return result;
    QByteArray bytes = std::move(result.value());
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    if (!bytes.isValidUtf8()) {
        const auto [line, column] = firstBadByte(bytes);
        return Finding{Severity::Error,
                       u"not-utf8"_s,
                       Message::tr("From here on this file is not UTF-8 text."),
                       Message::tr("Save it again with the encoding \"UTF-8\"."),
                       path,
                       line,
                       column};
    }
    return bytes;
}

std::optional<QString> resolvePath(const QString &fromFile, const QString &reference)
{
    if (reference.isEmpty() || reference.startsWith(u'/') || reference.contains(u'\\') || reference.contains(u':'))
        return std::nullopt;
    QStringList parts = fromFile.split(u'/');
    parts.removeLast();
    for (const QString &part : reference.split(u'/')) {
        if (part.isEmpty() || part == u'.')
            continue;
        if (part != u"..") {
            parts.append(part);
        } else if (parts.isEmpty()) {
            return std::nullopt;
        } else {
            parts.removeLast();
        }
    }
    return parts.join(u'/');
}

} // namespace sala::content
