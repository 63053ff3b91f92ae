// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/files/folderwalk.h"

#include "content/files/limits.h"
#include "content/report.h"

#include <QDir>
#include <QDirIterator>

#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

constexpr auto guidePictures = "guide"; ///< folder with the pictures of the guide, which no patient sees

struct CloseDir
{
    void operator()(DIR *dir) const { ::closedir(dir); }
};

/// A depth-first walk that keeps one open folder per level; at most limits::depth are open at a time.
class Walk final
{
public:
    void folder(int fd, const QString &prefix, int depth); ///< takes over `fd`
    [[nodiscard]] FolderListing take() { return std::move(m_listing); }

private:
    void entry(int dirFd, const QByteArray &name, const QString &prefix, int depth);
    void regularFile(const QString &path, qint64 size, qint64 modified);
    void refuse(const QString &path, const QString &code, const Message &message, const Message &remedy);

    FolderListing m_listing;
    qint64 m_bytes = 0;
    int m_entries = 0;
    bool m_full = false;
};

void Walk::refuse(const QString &path, const QString &code, const Message &message, const Message &remedy)
{
    m_listing.findings.append({Severity::Error, code, message, remedy, path, 0, 0});
}

void Walk::folder(int fd, const QString &prefix, int depth)
{
    const std::unique_ptr<DIR, CloseDir> dir(::fdopendir(fd));
    if (!dir) {
        ::close(fd);
        refuse(prefix, u"unreadable"_s, Message::tr("This folder cannot be opened."), Message::tr("Give everyone the right to read it."));
        return;
    }
    while (!m_full) {
        const dirent *found = ::readdir(dir.get());
        if (!found)
            return;
        const QByteArray name(found->d_name);
        const bool pictures = prefix.isEmpty() && name == guidePictures;
        if (!name.startsWith('.') && !pictures)
            entry(::dirfd(dir.get()), name, prefix, depth);
    }
}

bool isPlainName(const QByteArray &name, const QString &decoded)
{
    for (const QChar c : decoded) {
        if (c.category() == QChar::Other_Control || c == QChar::ReplacementCharacter || c == u'\\')
            return false;
    }
    return decoded.toUtf8() == name;
}

void Walk::entry(int dirFd, const QByteArray &name, const QString &prefix, int depth)
{
    const QString decoded = QString::fromUtf8(name);
    const QString path = prefix.isEmpty() ? decoded : prefix + u'/' + decoded;
    if (++m_entries > limits::files) {
        m_full = true;
        refuse({}, u"too-many-files"_s, Message::tr("The folder holds more than %1 files and folders.").arg(limits::files),
               Message::tr("Take out what does not belong to the content."));
        return;
    }
    if (name.size() > limits::nameBytes || !isPlainName(name, decoded)) {
        refuse(path, u"file-name"_s,
               Message::tr("This name is longer than %1 bytes or holds characters that are not allowed.").arg(limits::nameBytes),
               Message::tr("Give it a short name of letters, digits and hyphens."));
        return;
    }
    if (depth > limits::depth) {
        refuse(path, u"too-deep"_s, Message::tr("This lies more than %1 folders deep.").arg(limits::depth),
               Message::tr("Move it further up."));
        return;
    }
    struct stat info = {};
    if (::fstatat(dirFd, name.constData(), &info, AT_SYMLINK_NOFOLLOW) != 0) {
        refuse(path, u"unreadable"_s, Message::tr("This cannot be read."), Message::tr("Copy it into the folder again."));
    } else if (S_ISDIR(info.st_mode)) {
        const int fd = ::openat(dirFd, name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        if (fd >= 0)
            folder(fd, path, depth + 1);
        else
            refuse(path, u"unreadable"_s, Message::tr("This folder cannot be opened."), Message::tr("Give everyone the right to read it."));
    } else if (S_ISLNK(info.st_mode)) {
        refuse(path, u"link"_s, Message::tr("This is a link to another place, not a file."),
               Message::tr("Copy the file itself into the folder."));
    } else if (S_ISREG(info.st_mode)) {
        regularFile(path, info.st_size, info.st_mtim.tv_sec);
    } else {
        refuse(path, u"not-a-file"_s, Message::tr("This is not an ordinary file."), Message::tr("Remove it from the folder."));
    }
}

void Walk::regularFile(const QString &path, qint64 size, qint64 modified)
{
    if (size > limits::fileBytes) {
        refuse(path, u"file-too-large"_s, Message::tr("This file is larger than %1 MiB.").arg(limits::fileBytes / (1024 * 1024)),
               Message::tr("Make it smaller, or take it out."));
        return;
    }
    m_bytes += size;
    if (m_bytes > limits::packageBytes) {
        m_full = true;
        refuse({}, u"package-too-large"_s, Message::tr("All files together are larger than 2 GiB."),
               Message::tr("Make pictures and recordings smaller."));
        return;
    }
    m_listing.files.append({path, size, modified});
}

} // namespace

FolderListing listFolder(int rootFd)
{
    Walk walk;
    const int fd = ::openat(rootFd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0)
        walk.folder(fd, {}, 1);
    return walk.take();
}

FolderListing listResource(const QString &root)
{
    FolderListing listing;
    const qsizetype prefix = root.size() + 1;
    QDirIterator it(root, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        listing.files.append({path.mid(prefix), it.fileInfo().size(), 0});
    }
    return listing;
}

int openRegular(int rootFd, const QByteArray &path)
{
    constexpr int flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
    const QList<QByteArray> parts = path.split('/');
    int dir = rootFd;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool last = i + 1 == parts.size();
        const bool upwards = parts.at(i).isEmpty() || parts.at(i) == "." || parts.at(i) == "..";
        const int fd = upwards ? -1 : ::openat(dir, parts.at(i).constData(), last ? flags : flags | O_DIRECTORY);
        const int reason = upwards ? EACCES : errno;
        if (dir != rootFd)
            ::close(dir);
        if (fd < 0) {
            errno = reason;
            return -1;
        }
        dir = fd;
    }
    struct stat info = {};
    if (::fstat(dir, &info) != 0 || !S_ISREG(info.st_mode)) {
        ::close(dir);
        errno = EINVAL;
        return -1;
    }
    return dir;
}

} // namespace sala::content
