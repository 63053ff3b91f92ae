// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "session/clock.h"

namespace sala::session {

namespace {

// QElapsedTimer and std::chrono::steady_clock stand still while a Linux machine sleeps; CLOCK_BOOTTIME does not.
clockid_t bestClock()
{
#ifdef CLOCK_BOOTTIME
    timespec resolution{};
    if (clock_getres(CLOCK_BOOTTIME, &resolution) == 0)
        return CLOCK_BOOTTIME;
#endif
    return CLOCK_MONOTONIC;
}

} // namespace

Clock::~Clock() = default;

MonotonicClock::MonotonicClock() : m_id(bestClock()) {}

std::chrono::milliseconds MonotonicClock::now() const
{
    timespec time{};
    clock_gettime(m_id, &time);
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds{time.tv_sec}
                                                                 + std::chrono::nanoseconds{time.tv_nsec});
}

} // namespace sala::session
