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
// Shares of a target's height:
constexpr double endPadding = 0.55;      // from the pill's end to its word
constexpr double wordGap = 0.65;         // from a word to the track's end, where half a knob reaches
constexpr double endPaddingAbove = 0.35; // the same two where the words stand above the track
constexpr double wordGapAbove = 0.3;
constexpr double leastTrack = 2.5; // a shorter track could not be dragged

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

int Slider::rowsFor(const QString &low, const QString &high, const Look &look, int width)
{
    const QFontMetricsF metrics(look.metrics.font(TextRole::Control));
    const double words = metrics.horizontalAdvance(low) + metrics.horizontalAdvance(high);
    const double target = look.metrics.target();
    // Beside the track: the words, their padding, half a knob of air, and a track worth dragging.
    if (words + (2 * endPadding + 2 * wordGap + leastTrack) * target <= width)
        return 1;
    return words + (2 * endPaddingAbove + wordGapAbove) * target <= width ? 2 : 0;
}

int Slider::heightFor(int width) const
{
    const int target = m_look.metrics.target();
    return rowsFor(m_low, m_high, m_look, width) == 1 ? target : target + m_look.metrics.lineHeight(TextRole::Control);
}

bool Slider::wordsAbove() const
{
    return height() > m_look.metrics.target();
}

Slider::Track Slider::track() const
{
    const double target = m_look.metrics.target();
    if (wordsAbove())
        return {target / 2, width() - target / 2, height() - target / 2};
    const QFontMetricsF words(m_look.metrics.font(TextRole::Control));
    const double side = (endPadding + wordGap) * target;
    return {side + words.horizontalAdvance(m_low), width() - side - words.horizontalAdvance(m_high), height() / 2.0};
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

void Slider::paintEvent(QPaintEvent *)
{
    const Metrics &m = m_look.metrics;
    const Theme &t = m_look.theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus() && window()->property(keyboardInUse).toBool();
    const double target = m.target();
    const QRectF bar = QRectF(rect()).adjusted(0, target * 0.08, 0, -target * 0.08);
    drawRounded(painter, bar, target / 2, t.card, focused ? t.focus : t.controlLine, focused ? m.focusStroke() : m.stroke());
    painter.setFont(m.font(TextRole::Control));
    painter.setPen(t.ink);
    const double pad = (wordsAbove() ? endPaddingAbove : endPadding) * target;
    const QRectF words = bar.adjusted(pad, 0, -pad, wordsAbove() ? -target * 0.84 : 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, m_low);
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, m_high);
    const Track way = track();
    painter.setPen(QPen(t.controlLine, m.stroke() * 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(way.left, way.middle), QPointF(way.right, way.middle));
    const QPointF knob(knobX(value()), way.middle);
    const double radius = target / 2;
    painter.setPen(QPen(t.accent, m.stroke()));
    painter.setBrush(t.card);
    painter.drawEllipse(knob, radius - m.stroke(), radius - m.stroke());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_dragging ? t.accentPressed : t.accent);
    painter.drawEllipse(knob, radius * 0.78, radius * 0.78);
}

void Slider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (wordsAbove() && event->position().y() < height() - m_look.metrics.target()) {
        setValue(event->position().x() < width() / 2.0 ? 0 : 100); // a word above the track means its end
        return;
    }
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
    case Qt::Key_Space: setValue(value() >= maximum() ? 0 : value() + 2 * keyStep); break; // with one key all of it can be seen
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
