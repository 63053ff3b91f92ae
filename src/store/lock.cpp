// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "store/lock.h"

#include "store/faults.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sala::store {

using content::Message;

content::Result<std::unique_ptr<Lock>> Lock::take(const QString &file, std::chrono::milliseconds patience)
{
    constexpr std::chrono::milliseconds pause{50};
    constexpr mode_t ownerOnly = 0600; // who may only read must not be able to hold up those who write
    const int fd = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, ownerOnly);
    if (fd < 0)
        return writeFault(file, errno);
    const auto end = std::chrono::steady_clock::now() + patience;
    while (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK || std::chrono::steady_clock::now() >= end) {
            ::close(fd);
            return fault(u"busy"_s, Message::tr("Another command is changing the content of this kiosk."),
                         Message::tr("Wait until it has ended, then try again."));
        }
        std::this_thread::sleep_for(pause);
    }
    return std::unique_ptr<Lock>(new Lock(fd));
}

Lock::Lock(int fd) : m_fd(fd)
{
    struct stat info = {};
    m_interrupted = ::fstat(m_fd, &info) == 0 && info.st_size > 0;
}

Lock::~Lock()
{
    ::close(m_fd);
}

int Lock::begin()
{
    return ::pwrite(m_fd, "busy\n", 5, 0) == 5 && ::fdatasync(m_fd) == 0 ? 0 : errno;
}

int Lock::end()
{
    m_interrupted = false;
    return ::ftruncate(m_fd, 0) == 0 ? 0 : errno;
}

} // namespace sala::store
