// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pin/pinguard.h"
#include "staff/staffactions.h"

namespace sala::app {

/// The PIN of the state folder, as the staff menu asks for it. GUI thread; the clock outlives it.
class PinDoor final : public staff::PinCheck
{
    Q_OBJECT

public:
    PinDoor(const QString &stateFolder, const session::Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] bool isSet() const override;
    [[nodiscard]] int waitSeconds() const override;
    void check(const QString &pin) override;

private:
    pin::PinGuard m_guard;
};

} // namespace sala::app
