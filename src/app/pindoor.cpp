// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/pindoor.h"

namespace sala::app {

namespace {

staff::PinCheck::Answer answerOf(pin::PinMatch match)
{
    switch (match) {
    case pin::PinMatch::Right: return staff::PinCheck::Answer::Right;
    case pin::PinMatch::Damaged: return staff::PinCheck::Answer::Broken;
    case pin::PinMatch::Wrong:
    case pin::PinMatch::Missing:
    case pin::PinMatch::Unchecked: break;
    }
    return staff::PinCheck::Answer::Wrong;
}

} // namespace

PinDoor::PinDoor(const QString &stateFolder, const session::Clock &clock, QObject *parent)
    : staff::PinCheck(parent), m_guard(stateFolder, clock)
{
    connect(&m_guard, &pin::PinGuard::answered, this, [this](pin::PinMatch match) { emit checked(answerOf(match)); });
}

bool PinDoor::isSet() const
{
    return m_guard.state() != pin::PinState::Missing;
}

int PinDoor::waitSeconds() const
{
    return static_cast<int>(std::chrono::ceil<std::chrono::seconds>(m_guard.remaining()).count());
}

void PinDoor::check(const QString &pin)
{
    if (!m_guard.tryPin(pin)) // it waits, or compares another one
        QMetaObject::invokeMethod(
            this, [this] { emit checked(Answer::Wrong); }, Qt::QueuedConnection);
}

} // namespace sala::app
