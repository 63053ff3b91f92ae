// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/pages/signitem.h"

#include "ui/widgets/textblock.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace sala::ui {

namespace {

// Large letters stand beside large signs, though not twice as large: the words need the line.
int sideOf(const Metrics &m)
{
    return m.px(7.0 * std::min(m.scale(), 1.5));
}

int indentOf(const Metrics &m)
{
    return sideOf(m) + m.px(2);
}

std::shared_ptr<const TextLayout> layoutOf(const content::Block &item, const Look &look, int width)
{
    const Metrics &m = look.metrics;
    return std::make_shared<const TextLayout>(
        item.runs, TextLayout::Style{m.font(TextRole::Body), m.lineHeight(TextRole::Body), look.theme.ink, look.theme.link, true},
        std::max(1, width - indentOf(m)));
}

} // namespace

SignItem::SignItem(const content::Block &item, FigureStore &store, const Look &look,
                   const std::function<void(const content::Run &)> &onLink, QWidget *parent)
    : QWidget(parent), m_item(item), m_store(store), m_look(look), m_onLink(onLink)
{
    connect(&m_store, &FigureStore::ready, this, [this](const FigureRequest &done) {
        if (done == request())
            update();
    });
    if (!m_item.sign.path.isEmpty())
        m_store.prepare(request(), true);
}

int SignItem::heightFor(const content::Block &item, const Look &look, int width)
{
    return std::max(sideOf(look.metrics), layoutOf(item, look, width)->height());
}

FigureRequest SignItem::request() const
{
    const int side = sideOf(m_look.metrics);
    return {m_item.sign.path, {side, side}, true, m_item.sign.structure};
}

void SignItem::resizeEvent(QResizeEvent *)
{
    delete findChild<TextBlock *>(QString(), Qt::FindDirectChildrenOnly);
    auto layout = layoutOf(m_item, m_look, width());
    const int lines = layout->lineCount();
    const int high = layout->height();
    auto *block = new TextBlock(std::move(layout), 0, lines, m_look, this);
    block->setGeometry(indentOf(m_look.metrics), (height() - high) / 2, width() - indentOf(m_look.metrics), high);
    block->placeLinks();
    if (m_onLink)
        connect(block, &TextBlock::linkTouched, this, m_onLink);
    block->show();
}

void SignItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = sideOf(m_look.metrics);
    const QRect place(0, (height() - side) / 2, side, side);
    const RenderedFigure *figure = m_item.sign.path.isEmpty() ? nullptr : m_store.find(request());
    if (figure && !figure->image.isNull()) {
        QPainterPath frame;
        frame.addRoundedRect(place, side * 0.2, side * 0.2);
        painter.setClipPath(frame);
        painter.drawImage(place.topLeft(), figure->image);
        return;
    }
    const qreal dot = m_look.metrics.fontPx(TextRole::Body) * 0.36;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.theme.accent);
    painter.drawEllipse(QRectF(place.center().x() - dot / 2, place.center().y() - dot / 2, dot, dot));
}

} // namespace sala::ui
