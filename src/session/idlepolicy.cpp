// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "session/idlepolicy.h"

#include <algorithm>

namespace sala::session {

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

// 1.5 times 60 s / 80 words = 1.125 s a word; 64 bits hold it for any int.
constexpr milliseconds perWord{60'000 * 3 / 2 / slowWordsPerMinute};

} // namespace

milliseconds allowance(int words, bool menu, const IdleLimits &limits)
{
    if (menu)
        return limits.menu;
    const milliseconds reading = perWord * words;
    const milliseconds least = limits.text;
    return std::max(least, std::min<milliseconds>(reading, longestAllowance));
}

IdleAction decide(const IdleState &state, const IdleLimits &limits)
{
    if (state.asking)
        return state.sinceAsked < limits.countdown ? IdleAction::Ask : IdleAction::Reset;

    milliseconds allowed = state.staff ? milliseconds{staffAllowance} : allowance(state.words, state.menu, limits);
    if (state.playing)
        allowed = std::max<milliseconds>(allowed, longestRecording);
    if (state.sinceTouch < allowed)
        return IdleAction::Stay;
    if (state.staff)
        return IdleAction::Reset;
    return state.sinceTouch < allowed + longAbsence ? IdleAction::Ask : IdleAction::Reset;
}

int secondsLeft(milliseconds sinceAsked, const IdleLimits &limits)
{
    const milliseconds whole = limits.countdown;
    const milliseconds left = std::clamp(whole - sinceAsked, milliseconds{0}, whole);
    return static_cast<int>(std::chrono::ceil<seconds>(left).count());
}

} // namespace sala::session
