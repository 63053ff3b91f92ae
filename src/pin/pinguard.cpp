// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "pin/pinguard.h"

using namespace Qt::StringLiterals;

namespace sala::pin {

namespace {

/// Counts, compares, takes back: on the guard's thread.
PinMatch compare(const PinFile &file, const QString &triesPath, int counted, const QString &pin)
{
    switch (file.state()) {
    case PinState::Missing: return PinMatch::Missing; // no try: there is nothing that could be guessed
    case PinState::Damaged: return PinMatch::Damaged;
    case PinState::Set: break;
    }
    (void)writeTries(triesPath, counted);
    const PinMatch match = file.match(pin);
    if (match == PinMatch::Right)
        (void)writeTries(triesPath, 0);
    return match;
}

} // namespace

PinGuard::PinGuard(const QString &folder, const session::Clock &clock, QObject *parent)
    : QObject(parent), m_file(folder + u"/pin"_s), m_triesPath(folder + u"/pin-tries"_s),
      m_clock(clock), m_tries{readTries(m_triesPath), clock.now()}
{
    m_pool.setMaxThreadCount(1);
}

PinGuard::~PinGuard()
{
    m_pool.waitForDone();
}

std::chrono::milliseconds PinGuard::remaining() const
{
    return pin::remaining(m_tries, m_clock.now());
}

bool PinGuard::tryPin(const QString &pin)
{
    if (m_busy || remaining().count() > 0)
        return false;
    m_busy = true;
    const Tries before = m_tries;
    m_tries = oneMore(m_tries, m_clock.now());
    m_pool.start([this, file = m_file, path = m_triesPath, counted = m_tries.wrong, pin, before] {
        const PinMatch match = compare(file, path, counted, pin);
        QMetaObject::invokeMethod(
            this, [this, match, before] { finish(match, before); }, Qt::QueuedConnection);
    });
    return true;
}

void PinGuard::finish(PinMatch match, const Tries &before)
{
    m_busy = false;
    switch (match) {
    case PinMatch::Right: m_tries = {}; break;
    case PinMatch::Wrong: m_tries.since = m_clock.now(); break; // the comparison itself is no part of the wait
    case PinMatch::Unchecked: break;
    case PinMatch::Missing:
    case PinMatch::Damaged: m_tries = before; break;
    }
    emit answered(match);
}

} // namespace sala::pin
