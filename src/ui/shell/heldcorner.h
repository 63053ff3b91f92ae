// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/clock.h"
#include "ui/look/look.h"

#include <QPoint>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace sala::ui {

/// The way in for staff: the upper left corner of every screen, held for three seconds while a ring grows around the finger.
///
/// What stands in the corner works as ever: only the release after a whole hold is kept from it. Watches the window through an
/// event filter, so it must be made after InputPolicy, whose filter may swallow a press. Drawn only while the corner is
/// held. Owned by its parent, which fills the window; GUI thread; the clock outlives it.
class HeldCorner final : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds holdTime{3000}; ///< product.md: Staff
    static constexpr std::chrono::milliseconds ringAfter{400}; ///< a tap shows no ring (chosen)
    static constexpr double zoneUnits = 12.0;                  ///< side of the corner that may be held, u; 25 mm on a 21 inch screen

    HeldCorner(const session::Clock &clock, QWidget *parent);

    void setLook(const Look &look);
    /// How much of the time has passed, 0 to 1; 0 while it is not held.
    [[nodiscard]] double progress() const;
    /// What the timer does; tests call it after moving their clock.
    void look();

signals:
    void held();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void press(QPoint point);
    void stop();
    [[nodiscard]] bool inside(QPoint point) const;

    const session::Clock &m_clock;
    Look m_look;
    QTimer m_timer;
    std::chrono::milliseconds m_since{0};
    bool m_pressed = false;
    bool m_held = false; ///< the release that follows belongs to the hold
};

} // namespace sala::ui
