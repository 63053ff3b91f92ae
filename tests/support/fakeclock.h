// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/clock.h"

namespace sala::test {

/// A clock that stands still until a test moves it.
class FakeClock final : public session::Clock
{
public:
    [[nodiscard]] std::chrono::milliseconds now() const override { return m_now; }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    // Not zero, so that a forgotten start time shows.
    std::chrono::milliseconds m_now{std::chrono::hours{1000}};
};

} // namespace sala::test
