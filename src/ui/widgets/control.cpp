// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/control.h"

#include "ui/look/paint.h"

#include <QPainter>

#include <utility>

namespace sala::ui {

namespace {

constexpr qreal pressedScale = 0.98; // visual.md: pressed is 2 % smaller

} // namespace

Control::Control(const Look &look, QWidget *parent) : QPushButton(parent), m_look(look)
{
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setAutoDefault(false);
}

void Control::setWords(const QString &words)
{
    setText(words);
    setAccessibleName(words);
}

qreal Control::cornerRadius() const
{
    return height() / 2.0;
}

bool Control::showsFocus() const
{
    return hasFocus() && window()->property(keyboardInUse).toBool();
}

void Control::showSpoken(const std::optional<content::SpokenSentence> &sentence)
{
    const bool spoken = standsIn(shownWords(), sentence);
    if (std::exchange(m_spoken, spoken) != spoken)
        update();
}

void Control::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF shape = rect();
    if (showsFocus()) {
        drawFocusRing(painter, shape, cornerRadius(), m_look);
        shape = insideFocusRing(shape, m_look);
    }
    if (isDown()) {
        painter.translate(shape.center());
        painter.scale(pressedScale, pressedScale);
        painter.translate(-shape.center());
    }
    drawControl(painter, shape);
}

void Control::focusInEvent(QFocusEvent *event)
{
    QPushButton::focusInEvent(event);
    update();
}

void Control::focusOutEvent(QFocusEvent *event)
{
    QPushButton::focusOutEvent(event);
    update();
}

} // namespace sala::ui
