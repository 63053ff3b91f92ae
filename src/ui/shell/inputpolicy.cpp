// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/inputpolicy.h"

#include "ui/widgets/control.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
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

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

} // namespace

InputPolicy::InputPolicy(const session::Clock &clock, std::chrono::milliseconds repeatTap, QWidget *window)
    : QObject(window), m_clock(clock), m_repeatTap(repeatTap), m_window(window), m_lastPlaceAt(clock.now() - repeatTap)
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
    if (m_pressed && (event->type() == QEvent::MouseButtonDblClick || widget->isAncestorOf(m_pressed)))
        return m_swallowed;
    useKeyboard(false);
    if (m_gate && !m_gate())
        return true;
    const auto *button = qobject_cast<QAbstractButton *>(widget);
    const bool sameControl = button && repeats(button->objectName());
    const bool samePlace = repeatsPlace(mouse->globalPosition());
    m_pressed = widget;
    m_swallowed = sameControl || samePlace;
    return m_swallowed;
}

bool InputPolicy::activate(QWidget *focus)
{
    auto *button = qobject_cast<QAbstractButton *>(focus);
    if (!button)
        return false;
    if (!repeats(button->objectName()))
        button->click();
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
    switch (key->key()) {
    case Qt::Key_Tab: emit focusStepped(key->modifiers() & Qt::ShiftModifier ? -1 : 1); return true;
    case Qt::Key_Backtab: emit focusStepped(-1); return true;
    case Qt::Key_Escape: emit backPressed(); return true;
    case Qt::Key_Home: emit homePressed(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: return activate(widget);
    default: break;
    }
    if (!isArrow(key->key()))
        return true;
    const bool sideways = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
    if (sideways && !qobject_cast<QAbstractButton *>(widget) && widget->focusPolicy() != Qt::NoFocus)
        return false; // a slider or a picture uses them itself
    emit focusStepped(key->key() == Qt::Key_Right || key->key() == Qt::Key_Down ? 1 : -1);
    return true;
}

bool InputPolicy::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWidgetType())
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
