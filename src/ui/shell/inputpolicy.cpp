// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/inputpolicy.h"

#include "ui/widgets/control.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QWidget>

#include <algorithm>

namespace sala::ui {

namespace {

constexpr double sameSpotShare = 0.04; // of the window's shorter side: a finger's pad, 10 mm

bool isForbidden(QEvent::Type type)
{
    switch (type) {
    case QEvent::ContextMenu:
    case QEvent::ToolTip:
    case QEvent::WhatsThis:
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
    case QEvent::Wheel: return true; // nothing scrolls; a wheel would move the slider without its picture
    default: return false;
    }
}

// The same digit twice within half a second is meant.
bool mayRepeat(const QWidget *widget)
{
    return widget->property(repeatsAreMeant).toBool();
}

bool isTyped(int key)
{
    return (key >= Qt::Key_0 && key <= Qt::Key_9) || key == Qt::Key_Backspace;
}

// The keys of every keyboard mean the same, whatever else a clinic has set.
std::optional<session::KeypadKey> meaningOf(const QKeyEvent &key, const session::KeypadKeys &keypad)
{
    if (const auto meaning = keypad.meaning(key.key(), key.nativeScanCode()))
        return meaning;
    static const session::KeypadKeys everyKeyboard = session::defaultKeypadKeys();
    return session::isOnlyOnKeypads(key.key(), key.nativeScanCode()) ? std::nullopt : everyKeyboard.meaning(key.key(), 0);
}

} // namespace

InputPolicy::InputPolicy(const session::Clock &clock, std::chrono::milliseconds repeatTap, const session::KeypadKeys &keypad,
                         QWidget *window)
    : QObject(window), m_clock(clock), m_repeatTap(repeatTap), m_window(window), m_keypad(keypad), m_lastPlaceAt(clock.now() - repeatTap)
{
    qApp->installEventFilter(this);
}

bool InputPolicy::repeats(const QString &control)
{
    const auto now = m_clock.now();
    const auto last = m_lastPress.constFind(control);
    const bool again = last != m_lastPress.constEnd() && now - *last < m_repeatTap;
    if (!again)
        m_lastPress.insert(control, now);
    return again;
}

bool InputPolicy::repeatsPlace(QPointF place)
{
    const auto now = m_clock.now();
    const double reach = sameSpotShare * std::min(m_window->width(), m_window->height());
    const bool again = now - m_lastPlaceAt < m_repeatTap && QLineF(place, m_lastPlace).length() <= reach;
    if (!again) {
        m_lastPlace = place;
        m_lastPlaceAt = now;
    }
    return again;
}

void InputPolicy::useKeyboard(bool used)
{
    if (m_window->property(keyboardInUse).toBool() == used)
        return;
    m_window->setProperty(keyboardInUse, used);
    if (QWidget *focus = QApplication::focusWidget())
        focus->update();
}

bool InputPolicy::filterPress(QWidget *widget, QEvent *event)
{
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton)
        return true; // there is nothing behind any other button
    // What a child leaves travels to its parents, and a double click comes after its press: one touch, one answer.
    // (The release of a touch that changed the page may never come: what another widget gets is another touch.)
    const bool secondClick = event->type() == QEvent::MouseButtonDblClick && widget == m_pressed;
    if (m_pressed && (secondClick || widget->isAncestorOf(m_pressed)))
        return m_swallowed;
    useKeyboard(false);
    if (m_gate && !m_gate())
        return true;
    const auto *button = qobject_cast<QAbstractButton *>(widget);
    const bool sameControl = button && repeats(button->objectName());
    const bool samePlace = repeatsPlace(mouse->globalPosition());
    m_pressed = widget;
    m_swallowed = (sameControl || samePlace) && !mayRepeat(widget);
    return m_swallowed;
}

bool InputPolicy::activate(QWidget *focus)
{
    const auto *control = qobject_cast<const Control *>(focus);
    if (!control || !control->steersVoice())
        emit keyPressed();
    auto *button = qobject_cast<QAbstractButton *>(focus);
    if (!button) {
        // A slider or a picture goes on by itself.
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier);
        const QScopedValueRollback passing(m_passing, true);
        QCoreApplication::sendEvent(focus, &press);
    } else if (repeats(button->objectName()) && !mayRepeat(button)) {
        return true;
    } else {
        button->click();
    }
    emit chosen();
    return true;
}

bool InputPolicy::filterKeypad(QWidget *widget, const QKeyEvent &key, session::KeypadKey meaning)
{
    if (session::isOnlyOnKeypads(key.key(), key.nativeScanCode()) && m_wake && m_wake())
        return true;
    if (meaning == session::KeypadKey::Choose)
        return activate(widget);
    emit keyPressed();
    const bool sideways = key.key() == Qt::Key_Left || key.key() == Qt::Key_Right;
    if (sideways && !qobject_cast<QAbstractButton *>(widget) && widget->focusPolicy() != Qt::NoFocus) {
        // A slider or a picture uses them itself.
        QMetaObject::invokeMethod(this, &InputPolicy::chosen, Qt::QueuedConnection);
        return false;
    }
    emit focusStepped(meaning == session::KeypadKey::Next ? 1 : -1);
    return true;
}

bool InputPolicy::filterKey(QWidget *widget, QKeyEvent *key)
{
    if (key->type() == QEvent::KeyRelease || key->isAutoRepeat())
        return true;
    if (key->key() == Qt::Key_S && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        if (!m_gate || m_gate())
            emit staffPressed();
        return true;
    }
    const Qt::KeyboardModifiers modifiers = key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (modifiers != Qt::NoModifier)
        return true;
    if (m_gate && !m_gate())
        return true;
    useKeyboard(true);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && !qobject_cast<QAbstractButton *>(widget))
        emit typed(Qt::Key_Return);
    if (const auto meaning = meaningOf(*key, m_keypad))
        return filterKeypad(widget, *key, *meaning);
    emit keyPressed();
    switch (key->key()) {
    case Qt::Key_Tab: emit focusStepped(key->modifiers() & Qt::ShiftModifier ? -1 : 1); break;
    case Qt::Key_Backtab: emit focusStepped(-1); break;
    case Qt::Key_Escape: emit backPressed(); break;
    case Qt::Key_Home: emit homePressed(); break;
    case Qt::Key_VolumeUp: emit volumeStepped(1); break;
    case Qt::Key_VolumeDown: emit volumeStepped(-1); break;
    default:
        if (isTyped(key->key()))
            emit typed(static_cast<Qt::Key>(key->key()));
        break;
    }
    return true;
}

bool InputPolicy::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWidgetType() || m_passing)
        return false;
    if (isForbidden(event->type()))
        return true;
    auto *widget = static_cast<QWidget *>(watched);
    if (widget->window() != m_window)
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick: return filterPress(widget, event);
    case QEvent::MouseButtonRelease: m_pressed = nullptr; return false;
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride: break;
    default: return false;
    }
    if (event->type() == QEvent::ShortcutOverride)
        return false;
    // Keys go to the focus widget first; what it leaves would travel to its parents, so only the first is looked at.
    QWidget *focus = QApplication::focusWidget();
    if (focus && widget != focus && focus->window() == m_window)
        return true;
    return filterKey(widget, static_cast<QKeyEvent *>(event));
}

} // namespace sala::ui
