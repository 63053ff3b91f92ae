// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <ctime>

#include <chrono>

namespace sala::session {

/// Time that only moves forward, for everything that waits or measures; handed to constructors so that tests can set it.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock();
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;

    /// Time since some fixed moment; only differences mean anything.
    [[nodiscard]] virtual std::chrono::milliseconds now() const = 0;
};

/// The machine's clock since it was started. A sleeping machine counts, a changed date does not:
/// someone who wakes the kiosk hours later must not find the last patient's page.
///
/// Any thread. Where the kernel does not know the time asleep, plain monotonic time is used.
class MonotonicClock final : public Clock
{
public:
    MonotonicClock();
    [[nodiscard]] std::chrono::milliseconds now() const override;

private:
    clockid_t m_id;
};

} // namespace sala::session
