// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/callout.h"

#include "ui/look/icons.h"
#include "ui/look/paint.h"
#include "ui/widgets/textblock.h"

#include <QPainter>
#include <QRect>

using namespace Qt::StringLiterals;

namespace sala::ui {

namespace {

using LinkHandler = std::function<void(const content::Run &)>;

TextLayout::Style bodyStyle(const Look &look, const QColor &ink, const QColor &link)
{
    const Metrics &m = look.metrics;
    return {m.font(TextRole::Body), m.lineHeight(TextRole::Body), ink, link, true};
}

QRect listTextArea(const Metrics &m, int width)
{
    const int left = m.fontPx(TextRole::Body) * 6 / 5;
    return {left, 0, width - left, 0};
}

QRect calloutTextArea(const Metrics &m, int width)
{
    const int left = m.px(2) + m.icon() + m.px(1.8);
    return {left, m.px(1.4), width - left - m.px(2), 0};
}

int textHeight(const content::Runs &runs, const Look &look, int width)
{
    return TextLayout(runs, bodyStyle(look, {}, {}), width).height();
}

void placeText(QWidget *host, const content::Runs &runs, const TextLayout::Style &style, QRect area, const Look &look,
               const LinkHandler &onLink)
{
    delete host->findChild<TextBlock *>(QString(), Qt::FindDirectChildrenOnly);
    auto layout = std::make_shared<const TextLayout>(runs, style, area.width());
    const int lines = layout->lineCount();
    const int height = layout->height();
    auto *block = new TextBlock(std::move(layout), 0, lines, look, host);
    block->setGeometry(area.left(), area.top(), area.width(), height);
    block->placeLinks();
    if (onLink)
        QObject::connect(block, &TextBlock::linkTouched, host, onLink);
    block->show();
}

} // namespace

ListItem::ListItem(const content::Runs &runs, const QColor &mark, const Look &look, const LinkHandler &onLink, QWidget *parent)
    : QWidget(parent), m_runs(runs), m_mark(mark), m_look(look), m_onLink(onLink)
{}

int ListItem::heightFor(const content::Runs &runs, const Look &look, int width)
{
    return textHeight(runs, look, listTextArea(look.metrics, width).width());
}

void ListItem::resizeEvent(QResizeEvent *)
{
    placeText(this, m_runs, bodyStyle(m_look, m_look.theme.ink, m_look.theme.accent), listTextArea(m_look.metrics, width()), m_look,
              m_onLink);
}

void ListItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal dot = m_look.metrics.fontPx(TextRole::Body) * 0.36;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_mark);
    painter.drawEllipse(QRectF(dot * 0.4, m_look.metrics.lineHeight(TextRole::Body) / 2.0 - dot / 2, dot, dot));
}

Callout::Callout(const content::Runs &runs, bool warning, const Look &look, const LinkHandler &onLink, QWidget *parent)
    : QWidget(parent), m_runs(runs), m_warning(warning), m_look(look), m_onLink(onLink)
{}

int Callout::heightFor(const content::Runs &runs, const Look &look, int width)
{
    const QRect area = calloutTextArea(look.metrics, width);
    return textHeight(runs, look, area.width()) + 2 * area.top();
}

void Callout::resizeEvent(QResizeEvent *)
{
    const Theme &t = m_look.theme;
    const QColor ink = m_warning ? t.warning : t.ink;
    placeText(this, m_runs, bodyStyle(m_look, ink, m_warning ? ink : t.accent), calloutTextArea(m_look.metrics, width()), m_look, m_onLink);
}

void Callout::paintEvent(QPaintEvent *)
{
    const Metrics &m = m_look.metrics;
    const Theme &t = m_look.theme;
    QPainter painter(this);
    drawRounded(painter, rect(), m.radius() * 0.7, m_warning ? t.warningFill : t.accentTint,
                m_warning ? t.warningLine : (t.highContrast ? t.line : t.accentTint), m.stroke());
    const qreal side = m.icon();
    drawIcon(painter, m_warning ? u"warning"_s : u"info"_s,
             QRectF(m.px(2), m.px(1.4) + (m.lineHeight(TextRole::Body) - side) / 2, side, side), m_warning ? t.warning : t.accent);
}

} // namespace sala::ui
