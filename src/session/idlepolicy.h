// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>

namespace sala::session {

/// How long a session lasts without a sign of the patient; a room may set other values.
struct IdleLimits
{
    std::chrono::seconds text{120};     ///< least time on a page with text; 30 to 1800 s. Default: WCAG 2.2 SC 2.2.1 with margin, P-04
    std::chrono::seconds menu{60};      ///< time on a menu; 20 to 600 s. Default: P-04 asks for 30 s at least
    std::chrono::seconds countdown{30}; ///< "Are you still there?"; 20 to 120 s. WCAG 2.2 SC 2.2.1 asks for 20 s at least

    friend bool operator==(const IdleLimits &, const IdleLimits &) = default;
};

struct SecondsRange
{
    int least;
    int most;
};

// What a room may set, in seconds. P-04: access and literacy standard, part 4.
inline constexpr SecondsRange idleTextRange{30, 1800};
inline constexpr SecondsRange idleMenuRange{20, 600};
inline constexpr SecondsRange countdownRange{20, 120};

/// Words a slow reader reads in a minute (access and literacy standard, part 0: 1.33 words a second).
inline constexpr int slowWordsPerMinute = 80;

/// The longest allowance of any page, whatever its word count says: a wrong count must not keep a session for days.
inline constexpr std::chrono::seconds longestAllowance{idleTextRange.most};

/// The staff menu closes after this long without a touch, whatever the room's limits are (product.md, Staff).
inline constexpr std::chrono::seconds staffAllowance{60};

/// The longest recording the content format allows. "Playing" for longer than this is a player that hangs.
inline constexpr std::chrono::minutes longestRecording{20};

/// A question overdue by this much was not asked because the machine slept or the program stood still;
/// nobody has been reading meanwhile, so the next person must not see the page at all. (Chosen; 10 countdowns.)
inline constexpr std::chrono::minutes longAbsence{5};

/// All that the decision depends on.
struct IdleState
{
    std::chrono::milliseconds sinceTouch{0}; ///< since the last touch, key or end of a recording
    int words = 0;                           ///< words on the page; less than 0 counts as 0
    bool menu = false;                       ///< a page to choose from, not to read
    bool staff = false;                      ///< the staff menu: it closes, and asks nobody
    bool playing = false;                    ///< a recording is being heard
    bool asking = false;                     ///< "Are you still there?" is on the screen
    std::chrono::milliseconds sinceAsked{0}; ///< only while asking
};

enum class IdleAction {
    Stay,
    Ask,   ///< show the question, or keep it shown
    Reset, ///< the session is over
};

/// How long the page may stay untouched: one and a half times what a slow reader needs, within the limits.
[[nodiscard]] std::chrono::milliseconds allowance(int words, bool menu, const IdleLimits &limits = {});

/// Decides what the kiosk does now. Pure; limits are taken as they are (the settings keep them in range).
///
/// While asking, only the countdown counts: the question itself may be spoken, and must not answer itself.
[[nodiscard]] IdleAction decide(const IdleState &state, const IdleLimits &limits = {});

/// Whole seconds still to show in the countdown, rounded up, never below 0 or above the countdown.
[[nodiscard]] int secondsLeft(std::chrono::milliseconds sinceAsked, const IdleLimits &limits = {});

} // namespace sala::session
