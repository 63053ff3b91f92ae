// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/stepdots.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sala::ui {

StepDots::StepDots(int steps, int current, const QString &name, const Look &look, QWidget *parent)
    : QWidget(parent), m_steps(steps), m_current(current), m_look(look)
{
    setAccessibleName(name);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void StepDots::setPartLine(const QString &line)
{
    m_line = line;
    update();
}

int StepDots::naturalWidth() const
{
    const int words = static_cast<int>(std::ceil(QFontMetricsF(m_look.metrics.font(TextRole::Small)).horizontalAdvance(m_line)));
    return std::max(m_look.metrics.px(3.2) * m_steps, words);
}

int StepDots::naturalHeight() const
{
    return (m_steps > 0 ? m_look.metrics.px(2.4) : 0) + (m_line.isEmpty() ? 0 : m_look.metrics.lineHeight(TextRole::Small));
}

void StepDots::paintEvent(QPaintEvent *)
{
    const Metrics &m = m_look.metrics;
    const Theme &t = m_look.theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool dotsFit = m.px(3.2) * m_steps <= width();
    const qreal pitch = dotsFit ? m.px(3.2) : static_cast<qreal>(width()) / std::max(1, m_steps);
    const qreal dot = std::min<qreal>(m.px(1.9), pitch * 0.7);
    const qreal first = (height() - naturalHeight()) / 2.0; // without dots the line stands where they would
    const qreal top = first + m.px(1.2);
    const qreal left = (width() - pitch * m_steps) / 2 + pitch / 2;
    for (int i = 0; i < m_steps; ++i) {
        const bool reached = i <= m_current;
        painter.setPen(QPen(reached ? t.accent : t.controlLine, m.stroke()));
        painter.setBrush(reached ? t.accent : t.paper);
        painter.drawEllipse(QPointF(left + i * pitch, top), dot / 2, dot / 2);
    }
    if (m_line.isEmpty())
        return;
    painter.setPen(t.inkSoft);
    painter.setFont(m.font(TextRole::Small));
    const qreal line = m_steps > 0 ? top + m.px(1.2) : first;
    painter.drawText(QRectF(0, line, width(), m.lineHeight(TextRole::Small)), Qt::AlignHCenter | Qt::AlignVCenter, m_line);
}

} // namespace sala::ui
