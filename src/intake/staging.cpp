// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "intake/staging.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sala::intake {

namespace {

constexpr mode_t folderMode = 0755;
constexpr mode_t fileMode = 0644;

} // namespace

Staging::Staging(const QString &parent)
{
    if (!QDir().mkpath(parent)) {
        m_error = EACCES;
        return;
    }
    QByteArray name = QFile::encodeName(QDir(parent).absoluteFilePath(u"content-XXXXXX"_s));
    if (!::mkdtemp(name.data())) {
        m_error = errno;
        return;
    }
    m_path = QFile::decodeName(name);
    m_fd = ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    m_error = m_fd < 0 ? errno : 0;
    if (m_fd >= 0)
        ::fchmod(m_fd, folderMode); // mkdtemp() lets nobody else read
}

Staging::~Staging()
{
    if (m_fd >= 0)
        ::close(m_fd);
    if (!m_kept && !m_path.isEmpty())
        QDir(m_path).removeRecursively();
}

int Staging::create(const QByteArray &path)
{
    const QList<QByteArray> parts = path.split('/');
    int folder = m_fd;
    int made = -1;
    m_error = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const char *name = parts.at(i).constData();
        const bool last = i + 1 == parts.size();
        if (!last && ::mkdirat(folder, name, folderMode) != 0 && errno != EEXIST) {
            m_error = errno;
            break;
        }
        const int fd = last ? ::openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, fileMode)
                            : ::openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        if (fd < 0) {
            m_error = errno;
            break;
        }
        if (folder != m_fd)
            ::close(folder);
        folder = fd;
        made = last ? fd : -1;
    }
    if (made < 0 && folder != m_fd)
        ::close(folder);
    return made;
}

bool Staging::write(int fd, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(fd, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            m_error = written < 0 ? errno : EIO;
            return false;
        }
        bytes = bytes.sliced(written);
    }
    return true;
}

qint64 Staging::freeBytes() const
{
    struct statvfs info = {};
    if (::fstatvfs(m_fd, &info) != 0)
        return -1;
    return static_cast<qint64>(info.f_bavail) * static_cast<qint64>(info.f_frsize);
}

} // namespace sala::intake
