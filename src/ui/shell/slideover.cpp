// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/slideover.h"

#include <QEasingCurve>
#include <QPainter>

using namespace std::chrono_literals;

namespace sala::ui {

namespace {

constexpr int slideMs = 150;      // visual.md
constexpr auto quietTime = 250ms; // after the last change of a page

} // namespace

SlideOver::SlideOver(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietTime);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        if (!m_page || !m_page->isVisible())
            return;
        m_where = m_page->geometry();
        m_old = m_page->grab();
    });
    m_motion.setDuration(slideMs);
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    m_motion.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, [this] { update(); });
    connect(&m_motion, &QVariantAnimation::finished, this, &SlideOver::stop);
}

void SlideOver::watch(QWidget *page)
{
    m_page = page;
    m_quiet.start();
}

void SlideOver::play(int direction)
{
    m_quiet.stop();
    if (m_old.isNull())
        return;
    m_direction = direction;
    setGeometry(m_where);
    raise();
    show();
    m_motion.start();
}

void SlideOver::stop()
{
    m_motion.stop();
    m_old = {};
    hide();
}

void SlideOver::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double progress = m_motion.currentValue().toDouble();
    painter.setOpacity(1.0 - progress);
    painter.drawPixmap(QPointF(-m_direction * progress * width() * 0.35, 0), m_old);
}

} // namespace sala::ui
