// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/callout.h"

#include "ui/look/icons.h"
#include "ui/look/paint.h"
#include "ui/widgets/textblock.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace sala::ui {

namespace {

using LinkHandler = std::function<void(const content::Run &)>;

int listIndent(const Metrics &m)
{
    return m.fontPx(TextRole::Body) * 6 / 5;
}

int calloutIndent(const Metrics &m)
{
    return m.px(2) + m.icon() + m.px(1.8);
}

void placeText(QWidget *host, const TextPiece &piece, QPoint corner, int width, const Look &look, const LinkHandler &onLink)
{
    delete host->findChild<TextBlock *>(QString(), Qt::FindDirectChildrenOnly);
    auto *block = new TextBlock(piece.layout, piece.firstLine, piece.lines, look, host);
    block->setGeometry(corner.x(), corner.y(), width, piece.lines * piece.layout->lineHeight());
    block->placeLinks();
    if (onLink)
        QObject::connect(block, &TextBlock::linkTouched, host, onLink);
    block->show();
}

} // namespace

ListItem::ListItem(const TextPiece &piece, const QColor &mark, const Look &look, const LinkHandler &onLink, QWidget *parent)
    : QWidget(parent), m_piece(piece), m_mark(mark), m_look(look), m_onLink(onLink)
{}

int ListItem::textWidth(const Metrics &metrics, int width)
{
    return width - listIndent(metrics);
}

void ListItem::resizeEvent(QResizeEvent *)
{
    placeText(this, m_piece, {listIndent(m_look.metrics), 0}, textWidth(m_look.metrics, width()), m_look, m_onLink);
}

void ListItem::paintEvent(QPaintEvent *)
{
    if (m_piece.firstLine > 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal dot = m_look.metrics.fontPx(TextRole::Body) * 0.36;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_mark);
    painter.drawEllipse(QRectF(dot * 0.4, m_look.metrics.lineHeight(TextRole::Body) / 2.0 - dot / 2, dot, dot));
}

Callout::Callout(const TextPiece &piece, bool warning, const Look &look, const LinkHandler &onLink, QWidget *parent)
    : QWidget(parent), m_piece(piece), m_warning(warning), m_look(look), m_onLink(onLink)
{}

int Callout::textWidth(const Metrics &metrics, int width)
{
    return width - calloutIndent(metrics) - metrics.px(2);
}

int Callout::padding(const Metrics &metrics)
{
    return metrics.px(1.4);
}

void Callout::resizeEvent(QResizeEvent *)
{
    const Metrics &m = m_look.metrics;
    placeText(this, m_piece, {calloutIndent(m), padding(m)}, textWidth(m, width()), m_look, m_onLink);
}

void Callout::paintEvent(QPaintEvent *)
{
    const Metrics &m = m_look.metrics;
    const Theme &t = m_look.theme;
    QPainter painter(this);
    drawRounded(painter, rect(), m.radius() * 0.7, m_warning ? t.warningFill : t.accentTint,
                m_warning ? t.warningLine : (t.highContrast ? t.line : t.accentTint), m.stroke());
    if (m_piece.firstLine > 0)
        return;
    const qreal side = m.icon();
    drawIcon(painter, m_warning ? u"warning"_s : u"info"_s,
             QRectF(m.px(2), padding(m) + (m.lineHeight(TextRole::Body) - side) / 2, side, side), m_warning ? t.warning : t.accent);
}

} // namespace sala::ui
