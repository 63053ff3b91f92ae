// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/idlepolicy.h"

#include <QObject>
#include <QTimer>

namespace sala::session {

class Clock;

/// Watches whether the patient is still there, and says what the shell is to do about it.
///
/// Owned by the composition root; lives on the GUI thread; the clock must outlive it. Decides nothing itself (see
/// `decide`) and cannot fail. Between sessions no timer runs, so that Welcome costs nothing.
/// A signal may be answered by calling any member.
class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(const Clock &clock, const IdleLimits &limits = {}, QObject *parent = nullptr);

    void setLimits(const IdleLimits &limits);

    /// A session begins; time runs from here if a touch has been seen since the last session, else from the first touch.
    void begin();
    /// The session is over: nothing is watched any more and nothing of it is remembered.
    void end();

    /// The patient did something: touch, mouse, pen or key. Call it before the event is acted on.
    /// A touch that comes after time was up (the machine slept) belongs to someone else: it resets. Then `active()`
    /// is false, and the event must not reach the old page.
    void touched();
    void setPage(int words, bool menu, bool staff = false);
    /// A recording that plays is a sign of presence; when it ends, the allowance starts anew.
    void setPlaying(bool playing);

    /// What the timer does; tests call it after moving their clock.
    void check();

    [[nodiscard]] bool active() const { return m_active; }
    [[nodiscard]] bool asking() const { return m_asking; }

Q_SIGNALS:
    void ask(int secondsLeft);       ///< show "Are you still there?"
    void countdown(int secondsLeft); ///< once a second while it is shown
    void answered();                 ///< hide it and go on exactly as before
    void reset();                    ///< the watch has ended the session; forget it and show Welcome

private:
    [[nodiscard]] IdleAction decision() const;
    [[nodiscard]] bool resetIfOver();
    void showQuestion();

    const Clock &m_clock;
    IdleLimits m_limits;
    QTimer m_tick{this};
    std::chrono::milliseconds m_lastPresence{0};
    std::chrono::milliseconds m_askedAt{0};
    int m_words = 0;
    int m_secondsShown = 0;
    bool m_menu = false;
    bool m_staff = false;
    bool m_playing = false;
    bool m_active = false;
    bool m_touchSeen = false;
    bool m_asking = false;
};

} // namespace sala::session
