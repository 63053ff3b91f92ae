// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/panels/panel.h"

#include <QPointer>

namespace sala::ui {

class CountdownRing;

/// "Are you still there?" in every language, a countdown, one wide button. Any touch answers it.
class StillTherePanel final : public Panel
{
    Q_OBJECT

public:
    StillTherePanel(const View &view, int secondsLeft, int secondsInAll, QWidget *parent);

    void setSecondsLeft(int seconds);
    [[nodiscard]] bool textFits() const override { return m_fits; }

private:
    QPointer<CountdownRing> m_ring;
    bool m_fits = true;
};

} // namespace sala::ui
