// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "staff/door.h"

namespace sala::staff {

DoorKeeper::DoorKeeper(PinCheck &pin, QObject *parent) : QObject(parent), m_pin(pin)
{
    m_door.pinSet = m_pin.isSet();
    m_door.waitSeconds = m_pin.waitSeconds();
    connect(&m_pin, &PinCheck::checked, this, &DoorKeeper::answered);
}

void DoorKeeper::set(const Door &door)
{
    if (door == m_door)
        return;
    m_door = door;
    emit changed();
}

bool DoorKeeper::takesKeys() const
{
    return m_door.pinSet && !m_door.unlocked && !m_door.checking && m_door.waitSeconds == 0;
}

void DoorKeeper::setTyped(const QString &typed)
{
    m_typed = typed;
    Door door = m_door;
    door.digits = static_cast<int>(typed.size());
    if (door.digits > 0)
        door.wrong = false;
    set(door);
}

void DoorKeeper::digit(int digit)
{
    if (takesKeys() && digit >= 0 && digit <= 9 && m_typed.size() < mostDigits)
        setTyped(m_typed + QString::number(digit));
}

void DoorKeeper::erase()
{
    if (takesKeys())
        setTyped(m_typed.chopped(m_typed.isEmpty() ? 0 : 1));
}

void DoorKeeper::clear()
{
    if (takesKeys())
        setTyped({});
}

void DoorKeeper::enter()
{
    if (!takesKeys() || m_typed.isEmpty())
        return;
    const QString pin = m_typed;
    m_typed.clear();
    Door door = m_door;
    door.digits = 0;
    door.checking = true;
    door.wrong = false;
    m_asked = true;
    set(door);
    m_pin.check(pin);
}

void DoorKeeper::answered(PinCheck::Answer answer)
{
    Door door = m_door;
    door.checking = false;
    door.waitSeconds = m_pin.waitSeconds();
    if (!m_asked) {
        set(door);
        return;
    }
    m_asked = false;
    door.unlocked = answer == PinCheck::Answer::Right;
    door.wrong = answer == PinCheck::Answer::Wrong;
    door.broken = answer == PinCheck::Answer::Broken;
    set(door);
    if (door.unlocked)
        emit unlocked();
}

void DoorKeeper::lock()
{
    m_typed.clear();
    m_asked = false;
    Door door;
    door.checking = m_door.checking; // it is still being compared; the next try has to wait for it
    door.pinSet = m_pin.isSet();
    door.waitSeconds = m_pin.waitSeconds();
    set(door);
}

void DoorKeeper::look()
{
    Door door = m_door;
    door.waitSeconds = m_pin.waitSeconds();
    if (!door.unlocked)
        door.pinSet = m_pin.isSet();
    set(door);
}

} // namespace sala::staff
