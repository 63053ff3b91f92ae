// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/volumecontrol.h"

#include "session/sessionstate.h"
#include "ui/look/paint.h"
#include "ui/text/phrases.h"
#include "ui/widgets/pillbutton.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sala::ui {

VolumeControl::VolumeControl(int percent, const Phrases &phrases, const Look &look, QWidget *parent)
    : QWidget(parent), m_label(phrases(phrase::Volume)), m_step(session::volumeStep(percent)), m_look(look),
      m_softer(addButton(u"softer"_s, u"volume-low"_s, phrases(phrase::Softer), -1)),
      m_louder(addButton(u"louder"_s, u"volume-high"_s, phrases(phrase::Louder), 1))
{
    const QString now = phrases(phrase::VolumeOf).arg(m_step).arg(session::volumeSteps);
    setAccessibleName(now);
    m_softer->setAccessibleDescription(now);
    m_louder->setAccessibleDescription(now);
}

PillButton *VolumeControl::addButton(const QString &name, const QString &icon, const QString &words, int direction)
{
    auto *button = new PillButton(PillButton::Kind::Plain, icon, m_look, this);
    button->setObjectName(name);
    button->setWords(words);
    button->setCompact(true);
    connect(button, &Control::clicked, this, [this, direction] { emit stepped(direction); });
    return button;
}

int VolumeControl::labelWidth() const
{
    return static_cast<int>(std::ceil(QFontMetricsF(m_look.metrics.font(TextRole::Control)).horizontalAdvance(m_label))) + 1;
}

int VolumeControl::barsWidth() const
{
    return m_look.metrics.px(13);
}

int VolumeControl::controlsWidth() const
{
    return 2 * m_softer->compactWidth() + barsWidth() + 2 * m_look.metrics.gap();
}

bool VolumeControl::labelAbove(int width) const
{
    return labelWidth() + m_look.metrics.gap() + controlsWidth() > width;
}

int VolumeControl::leastWidth() const
{
    return std::max(labelWidth(), controlsWidth());
}

int VolumeControl::heightFor(int width) const
{
    const Metrics &m = m_look.metrics;
    return m.target() + (labelAbove(width) ? m.lineHeight(TextRole::Control) : 0);
}

void VolumeControl::resizeEvent(QResizeEvent *)
{
    const Metrics &m = m_look.metrics;
    const bool above = labelAbove(width());
    const int top = above ? m.lineHeight(TextRole::Control) : (height() - m.target()) / 2;
    const int left = above ? 0 : width() - controlsWidth();
    const int side = m_softer->compactWidth();
    m_softer->setGeometry(left, top, side, m.target());
    m_louder->setGeometry(left + side + barsWidth() + 2 * m.gap(), top, side, m.target());
}

void VolumeControl::paintEvent(QPaintEvent *)
{
    const Metrics &m = m_look.metrics;
    const Theme &t = m_look.theme;
    QPainter painter(this);
    painter.setFont(m.font(TextRole::Control));
    painter.setPen(t.ink);
    const bool above = labelAbove(width());
    const QRect words = above ? QRect(0, 0, width(), m.lineHeight(TextRole::Control)) : rect();
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, m_label);
    const QRect beside = m_softer->geometry();
    const qreal gap = m.px(0.8);
    const qreal wide = (barsWidth() - (session::volumeSteps - 1) * gap) / session::volumeSteps;
    const qreal most = beside.height() * 0.72;
    const qreal foot = beside.center().y() + most / 2;
    for (int i = 0; i < session::volumeSteps; ++i) {
        const qreal high = most * (i + 2) / (session::volumeSteps + 1);
        const QRectF bar(beside.right() + 1 + m.gap() + i * (wide + gap), foot - high, wide, high);
        const bool full = i < m_step;
        drawRounded(painter, bar, m.px(0.5), full ? t.accent : t.card, full ? t.accent : t.controlLine, m.stroke());
    }
}

} // namespace sala::ui
