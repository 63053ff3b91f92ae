// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/heldcorner.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace std::chrono_literals;

namespace sala::ui {

namespace {

constexpr double ringUnits = 17.0; // side of the ring's square: it shows around a finger 16 mm wide
constexpr auto frame = 33ms;

} // namespace

HeldCorner::HeldCorner(const session::Clock &clock, QWidget *parent) : QWidget(parent), m_clock(clock)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    m_timer.setInterval(frame);
    connect(&m_timer, &QTimer::timeout, this, &HeldCorner::look);
    qApp->installEventFilter(this);
}

void HeldCorner::setLook(const Look &look)
{
    m_look = look;
    const int side = look.metrics.px(ringUnits);
    setGeometry(0, 0, side, side);
}

bool HeldCorner::inside(QPoint point) const
{
    const int side = m_look.metrics.px(zoneUnits);
    return QRect(0, 0, side, side).contains(point);
}

void HeldCorner::press(QPoint point)
{
    m_held = false;
    if (m_pressed || !inside(point))
        return;
    m_pressed = true;
    m_since = m_clock.now();
    m_timer.start();
}

void HeldCorner::stop()
{
    m_pressed = false;
    m_timer.stop();
    hide();
}

double HeldCorner::progress() const
{
    if (!m_pressed)
        return 0.0;
    return std::clamp(static_cast<double>((m_clock.now() - m_since).count()) / static_cast<double>(holdTime.count()), 0.0, 1.0);
}

void HeldCorner::look()
{
    if (!m_pressed)
        return;
    const auto time = m_clock.now() - m_since;
    if (time >= holdTime) {
        stop();
        m_held = true;
        emit held();
        return;
    }
    if (!isVisible() && time >= ringAfter) {
        show();
        raise(); // a panel may have come over it
    }
    update();
}

bool HeldCorner::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWidgetType() || static_cast<QWidget *>(watched)->window() != window())
        return false;
    const auto at = [&] { return parentWidget()->mapFromGlobal(static_cast<QMouseEvent *>(event)->globalPosition().toPoint()); };
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick: // the second of two quick ones
        if (static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton)
            press(at());
        return false;
    case QEvent::MouseMove:
        if (m_pressed && !inside(at()))
            stop();
        return false;
    case QEvent::MouseButtonRelease: {
        stop();
        const bool swallow = m_held;
        m_held = false;
        return swallow;
    }
    default: return false;
    }
}

void HeldCorner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal stroke = m_look.metrics.px(1.4);
    const QRectF ring = QRectF(rect()).adjusted(stroke, stroke, -stroke, -stroke);
    painter.setPen(QPen(m_look.theme.controlLine, stroke * 0.4));
    painter.setBrush(m_look.theme.card);
    painter.drawEllipse(ring);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_look.theme.accent, stroke, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, 90 * 16, -static_cast<int>(360.0 * 16 * progress()));
}

} // namespace sala::ui
