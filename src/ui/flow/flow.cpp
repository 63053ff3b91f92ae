// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/flow/flow.h"

#include "ui/widgets/callout.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/textblock.h"

#include <algorithm>

namespace sala::ui {

void Flow::addText(const content::Runs &runs, TextRole role, const QColor &ink, int spaceBefore, bool bold, bool keepWithNext)
{
    Item item;
    item.spaceBefore = spaceBefore;
    item.keepWithNext = keepWithNext;
    item.runs = runs;
    item.style = {m_look.metrics.font(role, bold), m_look.metrics.lineHeight(role), ink, m_look.theme.link, true};
    m_items.push_back(std::move(item));
}

void Flow::addHeading(const QString &text, int spaceBefore, TextRole role)
{
    addText(plainRuns(text), role, m_look.theme.ink, spaceBefore, true, true);
    m_items.back().form = Form::Heading;
    m_items.back().style.balanced = true;
}

void Flow::addListItem(const content::Runs &runs, int spaceBefore, const QColor &mark)
{
    addText(runs, TextRole::Body, m_look.theme.ink, spaceBefore);
    m_items.back().form = Form::ListItem;
    m_items.back().mark = mark;
}

void Flow::addCallout(const content::Runs &runs, bool warning, int spaceBefore)
{
    const Theme &t = m_look.theme;
    addText(runs, TextRole::Body, warning ? t.warning : t.ink, spaceBefore);
    m_items.back().form = warning ? Form::Warning : Form::Note;
    if (warning)
        m_items.back().style.link = t.warning;
}

void Flow::keepDistance()
{
    if (!m_items.empty())
        m_items.back().firm = true;
}

void Flow::shows(const QStringList &words)
{
    if (!m_items.empty())
        m_items.back().words = words;
}

int Flow::partOf(const content::SpokenSentence &sentence) const
{
    for (const FlowPiece &piece : m_pieces) {
        const Item &item = m_items[static_cast<std::size_t>(piece.box)];
        if (!item.layout) {
            if (standsIn(item.words, sentence))
                return piece.page / m_columns;
            continue;
        }
        const std::optional<content::Span> span = spanIn(item.layout->text(), sentence);
        const int line = span ? item.layout->lineOf(span->start) : -1;
        if (line >= piece.firstLine && line < piece.firstLine + piece.lines)
            return piece.page / m_columns;
    }
    return -1;
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

int Flow::textWidth(Form form, int width) const
{
    switch (form) {
    case Form::ListItem: return ListItem::textWidth(m_look.metrics, width);
    case Form::Note:
    case Form::Warning: return Callout::textWidth(m_look.metrics, width);
    case Form::Plain:
    case Form::Heading: break;
    }
    return width;
}

FlowBox Flow::boxOf(const Item &item, int width) const
{
    if (item.make)
        return {item.height(width), 0, 0, item.spaceBefore, item.keepWithNext, item.firm};
    item.layout = std::make_shared<const TextLayout>(item.runs, item.style, textWidth(item.form, width));
    const int frame = item.form == Form::Note || item.form == Form::Warning ? Callout::padding(m_look.metrics) : 0;
    return {item.layout->height() + 2 * frame, item.layout->lineHeight(), frame, item.spaceBefore, item.keepWithNext};
}

void Flow::arrange(QSize column, int columns, int columnGap, Spread spread)
{
    m_column = column;
    m_columns = std::max(1, columns);
    m_columnGap = columnGap;
    QList<FlowBox> boxes;
    boxes.reserve(static_cast<qsizetype>(m_items.size()));
    for (const Item &item : m_items)
        boxes.append(boxOf(item, column.width()));
    m_pieces = paginateSpread(boxes, column.height(), spread);
}

int Flow::partCount() const
{
    return (pageCount(m_pieces) + m_columns - 1) / m_columns;
}

QWidget *Flow::textOf(const Item &item, const FlowPiece &piece, QWidget *parent) const
{
    const TextPiece lines{item.layout, piece.firstLine, piece.lines};
    switch (item.form) {
    case Form::Heading: return new HeadingBlock(item.layout, piece.firstLine, piece.lines, m_look.theme.spoken, parent);
    case Form::ListItem: return new ListItem(lines, item.mark, m_look, m_linkHandler, parent);
    case Form::Note: return new Callout(lines, false, m_look, m_linkHandler, parent);
    case Form::Warning: return new Callout(lines, true, m_look, m_linkHandler, parent);
    case Form::Plain: break;
    }
    auto *block = new TextBlock(item.layout, piece.firstLine, piece.lines, m_look, parent);
    if (m_linkHandler)
        QObject::connect(block, &TextBlock::linkTouched, parent, m_linkHandler);
    return block;
}

QWidget *Flow::widgetOf(const Item &item, const FlowPiece &piece, QWidget *parent) const
{
    return item.make ? item.make(parent) : textOf(item, piece, parent);
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

int Flow::usedHeight() const
{
    int used = 0;
    for (const FlowPiece &piece : m_pieces)
        used = std::max(used, piece.y + piece.height);
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
