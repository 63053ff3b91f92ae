// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/figure/slider.h"

#include "ui/look/paint.h"
#include "ui/widgets/control.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sala::ui {

namespace {

constexpr int keyStep = 10; // one picture of the eleven

} // namespace

Slider::Slider(const QString &low, const QString &high, const Look &look, QWidget *parent)
    : QSlider(Qt::Horizontal, parent), m_low(low), m_high(high), m_look(look)
{
    setRange(0, 100);
    setSingleStep(keyStep);
    setPageStep(keyStep);
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::PreventContextMenu);
    connect(this, &QSlider::valueChanged, this, &Slider::moved);
}

Slider::Track Slider::track() const
{
    const double half = height() / 2.0;
    const QFontMetricsF words(m_look.metrics.font(TextRole::Control));
    const double pad = height() * 0.55;
    const double left = pad + words.horizontalAdvance(m_low) + half * 1.3;
    const double right = width() - pad - words.horizontalAdvance(m_high) - half * 1.3;
    if (right - left >= 2.5 * height())
        return {left, right, true};
    return {half, width() - half, false};
}

double Slider::knobX(int value) const
{
    const Track t = track();
    return t.left + (t.right - t.left) * value / 100.0;
}

void Slider::moveTo(double x)
{
    const Track t = track();
    const int wanted = static_cast<int>(std::lround((x - t.left) / std::max(1.0, t.right - t.left) * 100));
    setValue(std::clamp(wanted, 0, 100));
}

bool Slider::wordsFit() const
{
    const QFontMetricsF words(m_look.metrics.font(TextRole::Control));
    return words.horizontalAdvance(m_low) + words.horizontalAdvance(m_high) + 3.0 * height() <= width();
}

void Slider::paintEvent(QPaintEvent *)
{
    const Metrics &m = m_look.metrics;
    const Theme &t = m_look.theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus() && window()->property(keyboardInUse).toBool();
    const QRectF bar = QRectF(rect()).adjusted(0, height() * 0.08, 0, -height() * 0.08);
    drawRounded(painter, bar, bar.height() / 2, t.card, focused ? t.focus : t.controlLine, focused ? m.focusStroke() : m.stroke());
    painter.setFont(m.font(TextRole::Control));
    const double pad = height() * 0.55;
    const double knob = knobX(value());
    const QFontMetricsF words(painter.font());
    const Track way = track();
    painter.setPen(QPen(t.controlLine, m.stroke() * 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(way.left, height() / 2.0), QPointF(way.right, height() / 2.0));
    // Where there is no room between the words, the one under the knob gives way, so that nothing overlaps.
    painter.setPen(t.ink);
    if (way.betweenWords || knob - height() * 0.6 > pad + words.horizontalAdvance(m_low))
        painter.drawText(bar.adjusted(pad, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_low);
    if (way.betweenWords || knob + height() * 0.6 < width() - pad - words.horizontalAdvance(m_high))
        painter.drawText(bar.adjusted(0, 0, -pad, 0), Qt::AlignRight | Qt::AlignVCenter, m_high);
    const double radius = height() / 2.0;
    painter.setPen(QPen(t.accent, m.stroke()));
    painter.setBrush(t.card);
    painter.drawEllipse(QPointF(knob, height() / 2.0), radius - m.stroke(), radius - m.stroke());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_dragging ? t.accentPressed : t.accent);
    painter.drawEllipse(QPointF(knob, height() / 2.0), radius * 0.78, radius * 0.78);
}

void Slider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragging = true;
    moveTo(event->position().x());
    update();
}

void Slider::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragging)
        moveTo(event->position().x());
}

void Slider::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = false;
    update();
}

void Slider::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: setValue(value() - keyStep); break;
    case Qt::Key_Right: setValue(value() + keyStep); break;
    default: event->ignore(); return;
    }
}

void Slider::focusInEvent(QFocusEvent *event)
{
    QSlider::focusInEvent(event);
    update();
}

void Slider::focusOutEvent(QFocusEvent *event)
{
    QSlider::focusOutEvent(event);
    update();
}

} // namespace sala::ui
