// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/glib.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace sala::store {

struct WatchLimits
{
    std::chrono::milliseconds stall{30'000}; ///< so long nothing may be written; a stick that dies makes libostree wait for ever
    std::chrono::milliseconds pause{200};
    qint64 mostBytes = 0;       ///< that may be written altogether
    qint64 keepFree = 0;        ///< bytes of the disk; sizes that a repository states may be lies
    qint64 mostBytesOfFile = 0; ///< the system stops what grows beyond it
};

/// Watches over the reading of a repository that cannot be trusted, from a thread of its own, and calls it off.
/// While it lives, no file that this process writes may grow beyond WatchLimits::mostBytesOfFile.
class PullWatch final
{
public:
    enum class Reason { None, Stalled, TooLarge, DiskFull };

    PullWatch(const WatchLimits &limits, const QString &folder, GCancellable *cancellable);
    ~PullWatch();
    Q_DISABLE_COPY_MOVE(PullWatch)

    [[nodiscard]] Reason stop(); ///< ends the watch; why it called off

private:
    void watch();
    [[nodiscard]] Reason look();

    WatchLimits m_limits;
    QString m_folder;
    GCancellable *m_cancellable;
    Reason m_reason = Reason::None;
    qint64 m_begin;
    qint64 m_written;
    std::chrono::steady_clock::time_point m_lastWrite;
    unsigned long m_fileLimitBefore = 0;
    void (*m_signalBefore)(int) = nullptr;
    bool m_stopped = false;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::thread m_thread;
};

} // namespace sala::store
