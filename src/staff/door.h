// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "staff/staffactions.h"

namespace sala::staff {

/// Keeps the door of the staff menu: takes digits, has the PIN checked, says how long to wait.
///
/// Forgets what was typed as soon as it is handed over. Owned by the desk; GUI thread; the check outlives it.
class DoorKeeper final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostDigits = 12; ///< sala-content set-pin takes no longer one

    explicit DoorKeeper(PinCheck &pin, QObject *parent = nullptr);

    [[nodiscard]] const Door &door() const { return m_door; }
    void digit(int digit);
    void erase();
    void clear();
    void enter();
    void lock();
    /// Looks how long is to be waited, and whether a PIN is set; what the desk's timer does.
    void look();

signals:
    void changed();
    void unlocked();

private:
    void answered(PinCheck::Answer answer);
    void setTyped(const QString &typed);
    void set(const Door &door);
    [[nodiscard]] bool takesKeys() const;

    PinCheck &m_pin;
    Door m_door;
    QString m_typed;
    bool m_asked = false; ///< an answer that comes after lock() opens nothing
};

} // namespace sala::staff
