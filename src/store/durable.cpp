// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "store/durable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace sala::store {

namespace {

int withFolder(const QString &folder, int (*work)(int))
{
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return errno;
    const int reason = work(fd) == 0 ? 0 : errno;
    ::close(fd);
    return reason;
}

QString parentOf(const QString &path)
{
    return path.left(std::max<qsizetype>(1, path.lastIndexOf(u'/')));
}

} // namespace

int syncFolder(const QString &folder)
{
    return withFolder(folder, ::fsync);
}

int syncAll(const QString &folder)
{
    return withFolder(folder, ::syncfs);
}

int makeFolder(const QString &folder)
{
    constexpr mode_t ownerAndGroup = 0750; // what is in it is nobody else's business
    if (QFileInfo(folder).isDir())
        return 0;
    const QString parent = parentOf(folder);
    if (parent != folder) {
        if (const int reason = makeFolder(parent); reason != 0)
            return reason;
    }
    if (::mkdir(QFile::encodeName(folder).constData(), ownerAndGroup) != 0 && errno != EEXIST)
        return errno;
    return syncFolder(parent);
}

int renameEntry(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return errno;
    return syncFolder(parentOf(to));
}

int replaceLink(const QString &link, const QString &target, const QString &scratch)
{
    const QByteArray name = QFile::encodeName(scratch);
    if (::unlink(name.constData()) != 0 && errno != ENOENT)
        return errno;
    if (::symlink(QFile::encodeName(target).constData(), name.constData()) != 0)
        return errno;
    return renameEntry(scratch, link);
}

int removeTree(const QString &path)
{
    std::error_code error;
    std::filesystem::remove_all(QFile::encodeName(path).toStdString(), error);
    return error.value();
}

} // namespace sala::store
