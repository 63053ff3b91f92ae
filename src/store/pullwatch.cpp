// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "store/pullwatch.h"

#include "store/faults.h"

#include <QFile>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace sala::store {

namespace {

/// Bytes that this process has written so far. Whatever is done with a repository, something is written.
qint64 bytesWritten()
{
    QFile file(u"/proc/self/io"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf("wchar: ");
    return at < 0 ? 0 : text.mid(at + 7, text.indexOf('\n', at) - at - 7).toLongLong();
}

unsigned long setFileLimit(unsigned long bytes)
{
    rlimit limit = {};
    getrlimit(RLIMIT_FSIZE, &limit);
    const rlim_t before = limit.rlim_cur;
    limit.rlim_cur = std::min<rlim_t>(bytes, limit.rlim_max);
    setrlimit(RLIMIT_FSIZE, &limit);
    return before;
}

} // namespace

PullWatch::PullWatch(const WatchLimits &limits, const QString &folder, GCancellable *cancellable)
    : m_limits(limits), m_folder(folder), m_cancellable(cancellable), m_begin(bytesWritten()), m_written(m_begin),
      m_lastWrite(std::chrono::steady_clock::now())
{
    m_signalBefore = std::signal(SIGXFSZ, SIG_IGN); // then writing fails instead of ending the process
    m_fileLimitBefore = setFileLimit(static_cast<unsigned long>(limits.mostBytesOfFile));
    m_thread = std::thread(&PullWatch::watch, this);
}

PullWatch::~PullWatch()
{
    [[maybe_unused]] const Reason reason = stop();
    setFileLimit(m_fileLimitBefore);
    std::signal(SIGXFSZ, m_signalBefore);
}

PullWatch::Reason PullWatch::stop()
{
    {
        const std::lock_guard guard(m_mutex);
        m_stopped = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
    return m_reason;
}

PullWatch::Reason PullWatch::look()
{
    const auto now = std::chrono::steady_clock::now();
    if (const qint64 written = bytesWritten(); written != m_written) {
        m_written = written;
        m_lastWrite = now;
    }
    if (m_written - m_begin > m_limits.mostBytes)
        return Reason::TooLarge;
    if (freeBytes(m_folder) < m_limits.keepFree)
        return Reason::DiskFull;
    return now - m_lastWrite > m_limits.stall ? Reason::Stalled : Reason::None;
}

void PullWatch::watch()
{
    std::unique_lock guard(m_mutex);
    while (!m_wake.wait_for(guard, m_limits.pause, [this] { return m_stopped; })) {
        m_reason = look();
        if (m_reason != Reason::None) {
            g_cancellable_cancel(m_cancellable);
            return;
        }
    }
}

} // namespace sala::store
