// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/clock.h"
#include "session/keypad.h"

#include <QHash>
#include <QObject>
#include <QPointF>
#include <QPointer>
#include <QString>

#include <chrono>
#include <functional>

class QKeyEvent;
class QWidget;

namespace sala::ui {

/// What keys and touches may do, in one place, for the whole program.
///
/// An event filter on the application: a second touch on the same control or the same spot within `repeatTap` is ignored
/// (EN 301 549 5.8; what came up under the finger was not meant), key repeats and all keys but Tab, arrows, Enter, Space, Esc, Home, digits, Backspace, the volume keys and those of a keypad are swallowed, Enter presses, context menus,
/// drops and tooltips never appear, a wheel does nothing. Every touch or key is reported before it is acted on.
/// Owned by the shell; GUI thread; time comes from the clock it is given.
class InputPolicy final : public QObject
{
    Q_OBJECT

public:
    InputPolicy(const session::Clock &clock, std::chrono::milliseconds repeatTap, const session::KeypadKeys &keypad, QWidget *window);

    /// Asked before a touch or key is acted on; false swallows it.
    void setGate(std::function<bool()> gate) { m_gate = std::move(gate); }

    /// Asked when a key came that only keypads have; true uses it up: it has only woken the voice.
    void setWake(std::function<bool()> wake) { m_wake = std::move(wake); }

signals:
    void keyPressed(); ///< before it is acted on, but for one that presses a control of the voice
    void chosen();     ///< the control in focus was pressed by a key
    void volumeStepped(int direction);
    void backPressed();
    void homePressed();
    void staffPressed();
    void focusStepped(int direction); ///< +1 onward, -1 backward
    void typed(Qt::Key key);          ///< a digit, Backspace, or Enter that presses nothing: for the PIN pad

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool filterPress(QWidget *widget, QEvent *event);
    bool filterKey(QWidget *widget, QKeyEvent *key);
    bool filterKeypad(QWidget *widget, const QKeyEvent &key, session::KeypadKey meaning);
    bool activate(QWidget *focus);
    [[nodiscard]] bool repeats(const QString &control);
    [[nodiscard]] bool repeatsPlace(QPointF place);
    void useKeyboard(bool used);

    const session::Clock &m_clock;
    std::chrono::milliseconds m_repeatTap;
    QWidget *m_window;
    session::KeypadKeys m_keypad;
    std::function<bool()> m_gate;
    std::function<bool()> m_wake;
    bool m_passing = false; ///< a key that is made here goes to its widget
    QHash<QString, std::chrono::milliseconds> m_lastPress;
    QPointer<QWidget> m_pressed; ///< what received the touch that is down
    bool m_swallowed = false;    ///< what became of it
    QPointF m_lastPlace;
    std::chrono::milliseconds m_lastPlaceAt;
};

} // namespace sala::ui
