// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/flow/flow.h"

#include "ui/widgets/callout.h"
#include "ui/widgets/textblock.h"

#include <algorithm>

namespace sala::ui {

void Flow::addText(const content::Runs &runs, TextRole role, const QColor &ink, int spaceBefore, bool bold, bool keepWithNext)
{
    Item item;
    item.spaceBefore = spaceBefore;
    item.keepWithNext = keepWithNext;
    item.runs = runs;
    item.style = {m_look.metrics.font(role, bold), m_look.metrics.lineHeight(role), ink, m_look.theme.accent, true};
    m_items.push_back(std::move(item));
}

void Flow::addHeading(const QString &text, int spaceBefore, TextRole role)
{
    addText(plainRuns(text), role, m_look.theme.ink, spaceBefore, true, true);
    m_items.back().heading = true;
}

void Flow::addListItem(const content::Runs &runs, int spaceBefore, const QColor &mark)
{
    const Look look = m_look;
    const LinkHandler handler = m_linkHandler;
    addWidget([=](int width) { return ListItem::heightFor(runs, look, width); },
              [=](QWidget *parent) { return new ListItem(runs, mark, look, handler, parent); }, spaceBefore);
}

void Flow::addCallout(const content::Runs &runs, bool warning, int spaceBefore)
{
    const Look look = m_look;
    const LinkHandler handler = m_linkHandler;
    addWidget([=](int width) { return Callout::heightFor(runs, look, width); },
              [=](QWidget *parent) { return new Callout(runs, warning, look, handler, parent); }, spaceBefore);
}

void Flow::addWidget(std::function<int(int)> height, Maker make, int spaceBefore, bool keepWithNext)
{
    Item item;
    item.spaceBefore = spaceBefore;
    item.keepWithNext = keepWithNext;
    item.height = std::move(height);
    item.make = std::move(make);
    m_items.push_back(std::move(item));
}

FlowBox Flow::boxOf(const Item &item, int width) const
{
    if (item.make)
        return {item.height(width), 0, item.spaceBefore, item.keepWithNext};
    item.layout = std::make_shared<const TextLayout>(item.runs, item.style, width);
    return {item.layout->height(), item.layout->lineHeight(), item.spaceBefore, item.keepWithNext};
}

void Flow::arrange(QSize column, int columns, int columnGap)
{
    m_column = column;
    m_columns = std::max(1, columns);
    m_columnGap = columnGap;
    QList<FlowBox> boxes;
    boxes.reserve(static_cast<qsizetype>(m_items.size()));
    for (const Item &item : m_items)
        boxes.append(boxOf(item, column.width()));
    m_pieces = paginate(boxes, column.height());
}

int Flow::partCount() const
{
    return (pageCount(m_pieces) + m_columns - 1) / m_columns;
}

QWidget *Flow::widgetOf(const Item &item, const FlowPiece &piece, QWidget *parent) const
{
    if (item.make)
        return item.make(parent);
    if (item.heading)
        return new HeadingBlock(item.layout, piece.firstLine, piece.lines, parent);
    auto *block = new TextBlock(item.layout, piece.firstLine, piece.lines, m_look, parent);
    if (m_linkHandler)
        QObject::connect(block, &TextBlock::linkTouched, parent, m_linkHandler);
    return block;
}

int Flow::build(int part, QWidget *parent, QPoint origin) const
{
    int used = 0;
    for (const FlowPiece &piece : m_pieces) {
        if (piece.page / m_columns != part)
            continue;
        const int column = piece.page % m_columns;
        QWidget *widget = widgetOf(m_items[static_cast<std::size_t>(piece.box)], piece, parent);
        widget->setGeometry(origin.x() + column * (m_column.width() + m_columnGap), origin.y() + piece.y, m_column.width(), piece.height);
        if (auto *block = qobject_cast<TextBlock *>(widget))
            block->placeLinks();
        widget->show();
        used = std::max(used, piece.y + piece.height);
    }
    return used;
}

bool Flow::fits() const
{
    for (const FlowPiece &piece : m_pieces) {
        const Item &item = m_items[static_cast<std::size_t>(piece.box)];
        if (piece.y + piece.height > m_column.height() || (item.layout && !item.layout->fits()))
            return false;
    }
    return true;
}

int Flow::naturalHeight(int width) const
{
    int height = 0;
    for (const Item &item : m_items)
        height += (height > 0 ? item.spaceBefore : 0) + boxOf(item, width).height;
    return height;
}

} // namespace sala::ui
