// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "session/idlewatch.h"

#include "session/clock.h"

namespace sala::session {

namespace {

// Milliseconds. Short enough that the countdown never skips a second, long enough to cost nothing. (Chosen.)
constexpr std::chrono::milliseconds tick{250};

} // namespace

IdleWatch::IdleWatch(const Clock &clock, const IdleLimits &limits, QObject *parent) : QObject(parent), m_clock(clock), m_limits(limits)
{
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &IdleWatch::check);
}

void IdleWatch::setLimits(const IdleLimits &limits)
{
    m_limits = limits;
}

void IdleWatch::begin()
{
    if (m_active)
        return;
    m_active = true;
    m_lastPresence = m_clock.now();
    if (m_touchSeen)
        m_tick.start();
}

void IdleWatch::end()
{
    m_tick.stop();
    m_active = false;
    m_touchSeen = false;
    m_asking = false;
    m_playing = false;
    m_words = 0;
    m_menu = false;
    m_staff = false;
}

void IdleWatch::touched()
{
    if (resetIfOver())
        return;
    m_touchSeen = true;
    m_lastPresence = m_clock.now();
    if (!m_active)
        return; // the press that makes the shell begin a session comes before begin()
    if (!m_tick.isActive())
        m_tick.start();
    if (!m_asking)
        return;
    m_asking = false;
    Q_EMIT answered();
}

void IdleWatch::setPage(int words, bool menu, bool staff)
{
    m_words = words;
    m_menu = menu;
    m_staff = staff;
}

void IdleWatch::setPlaying(bool playing)
{
    if (playing == m_playing || resetIfOver())
        return;
    m_playing = playing;
    if (!playing)
        m_lastPresence = m_clock.now();
}

void IdleWatch::check()
{
    if (resetIfOver())
        return;
    if (decision() == IdleAction::Ask)
        showQuestion();
}

IdleAction IdleWatch::decision() const
{
    if (!m_active || !m_touchSeen)
        return IdleAction::Stay;
    const auto now = m_clock.now();
    return decide({.sinceTouch = now - m_lastPresence,
                   .words = m_words,
                   .menu = m_menu,
                   .staff = m_staff,
                   .playing = m_playing,
                   .asking = m_asking,
                   .sinceAsked = m_asking ? now - m_askedAt : std::chrono::milliseconds{0}},
                  m_limits);
}

bool IdleWatch::resetIfOver()
{
    if (decision() != IdleAction::Reset)
        return false;
    end();
    Q_EMIT reset();
    return true;
}

void IdleWatch::showQuestion()
{
    const auto now = m_clock.now();
    if (!m_asking) {
        m_asking = true;
        m_askedAt = now;
        m_secondsShown = secondsLeft(std::chrono::milliseconds{0}, m_limits);
        Q_EMIT ask(m_secondsShown);
        return;
    }
    const int left = secondsLeft(now - m_askedAt, m_limits);
    if (left == m_secondsShown)
        return;
    m_secondsShown = left;
    Q_EMIT countdown(left);
}

} // namespace sala::session
