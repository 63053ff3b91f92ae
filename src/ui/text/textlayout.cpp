// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/text/textlayout.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace sala::ui {

namespace {

// How far Andika's letters reach above and below the baseline, as shares of the font size (measured on "¿Áñgjp(Ü").
constexpr qreal accentShare = 0.99;
constexpr qreal footShare = 0.24;
constexpr qreal spanPad = 0.08; // around the words that are heard, as a share of the line height

// Whether the characters around a position belong to something that is no word: an address, a DOI.
bool addressAt(const QString &text, qsizetype position)
{
    const qsizetype from = text.lastIndexOf(u' ', position) + 1;
    const qsizetype space = text.indexOf(u' ', position);
    const QStringView token = QStringView(text).mid(from, (space < 0 ? text.size() : space) - from);
    return token.contains(u'/');
}

bool isLink(const content::Run &run)
{
    using Kind = content::Run::Kind;
    return run.kind != Kind::Text && run.kind != Kind::Strong;
}

} // namespace

content::Runs plainRuns(const QString &text, bool strong)
{
    content::Run run;
    run.kind = strong ? content::Run::Kind::Strong : content::Run::Kind::Text;
    run.text = text;
    return {run};
}

TextLayout::TextLayout(const content::Runs &runs, const Style &style, int width) : m_style(style), m_width(std::max(1, width))
{
    const QList<QTextLayout::FormatRange> ranges = formats(runs);
    m_layout = std::make_unique<QTextLayout>(m_text, style.font);
    m_layout->setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // torn is better than cut; fits() tells
    m_layout->setTextOption(option);
    m_layout->setFormats(ranges);
    if (breakInto(m_width) > 1 && style.balanced)
        balance();
    placeLinks();
}

TextLayout::~TextLayout() = default;

QList<QTextLayout::FormatRange> TextLayout::formats(const content::Runs &runs)
{
    QList<QTextLayout::FormatRange> ranges;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const content::Run &run = runs[i];
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(m_text.size());
        range.length = static_cast<int>(run.text.size());
        m_text += run.text;
        if (run.kind == content::Run::Kind::Strong)
            range.format.setFontWeight(QFont::Bold);
        if (isLink(run)) {
            range.format.setForeground(m_style.link);
            m_links.append(Link{run, static_cast<int>(i), range.start, {}});
        } else {
            range.format.setForeground(m_style.ink);
        }
        ranges.append(range);
    }
    return ranges;
}

// Sets the words into lines of this width; how many there are.
int TextLayout::breakInto(qreal width)
{
    m_layout->beginLayout();
    for (int i = 0;; ++i) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        // The letters, from the accent of a capital to the foot of a "¿", stand in the middle of the line height,
        // whatever leading the font asks for.
        const qreal size = m_style.font.pixelSize();
        const qreal baseline = (m_style.lineHeight - (accentShare + footShare) * size) / 2 + accentShare * size;
        line.setPosition(QPointF(0, i * m_style.lineHeight + baseline - line.ascent()));
    }
    m_layout->endLayout();
    return m_layout->lineCount();
}

// Into the narrowest lines of which no more are needed, and no word is torn for it.
void TextLayout::balance()
{
    const int lines = m_layout->lineCount();
    const QFontMetricsF metrics(m_style.font);
    qreal tooNarrow = 0;
    const QStringList words = m_text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        tooNarrow = std::max(tooNarrow, metrics.horizontalAdvance(word));
    qreal enough = m_width;
    while (enough - tooNarrow > metrics.averageCharWidth() / 2) {
        const qreal middle = (tooNarrow + enough) / 2;
        (breakInto(middle) <= lines ? enough : tooNarrow) = middle;
    }
    breakInto(enough);
}

void TextLayout::placeLinks()
{
    for (Link &link : m_links) {
        const int start = link.start;
        const int end = start + static_cast<int>(link.run.text.size());
        for (int i = 0; i < m_layout->lineCount(); ++i) {
            const QTextLine line = m_layout->lineAt(i);
            const int from = std::max(start, line.textStart());
            int to = std::min(end, line.textStart() + line.textLength());
            while (to > from && m_text[to - 1].isSpace())
                --to; // a space at the end of a line is no part of the word
            if (from >= to)
                continue;
            const qreal x1 = line.cursorToX(from);
            const qreal x2 = line.cursorToX(to);
            link.boxes.append(QRectF(std::min(x1, x2), i * m_style.lineHeight, std::abs(x2 - x1), m_style.lineHeight));
        }
    }
}

int TextLayout::lineCount() const
{
    return m_layout->lineCount();
}

qreal TextLayout::naturalWidth() const
{
    qreal widest = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest;
}

bool TextLayout::fits() const
{
    bool torn = false;
    for (int i = 0; i + 1 < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const int next = line.textStart() + line.textLength();
        const QChar last = m_text[next - 1];
        if (!last.isSpace() && last != u'-' && last != u'–' && last != u'/' && last != u'\u2028')
            torn = torn || !addressAt(m_text, next); // a word may not be torn, an address may
    }
    return !torn && naturalWidth() <= m_width + 0.5;
}

QString TextLayout::textOfLines(int first, int count) const
{
    QString text;
    for (int i = first; i < std::min(first + count, lineCount()); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        text += m_text.mid(line.textStart(), line.textLength());
    }
    return text.trimmed();
}

QList<TextLayout::Link> TextLayout::links(int firstLine, int lines) const
{
    QList<Link> shown;
    const qreal top = firstLine * m_style.lineHeight;
    const qreal bottom = top + lines * m_style.lineHeight;
    for (const Link &link : m_links) {
        Link visible{link.run, link.index, link.start, {}};
        for (const QRectF &box : link.boxes) {
            if (box.top() >= top && box.bottom() <= bottom)
                visible.boxes.append(box.translated(0, -top));
        }
        if (!visible.boxes.isEmpty())
            shown.append(visible);
    }
    return shown;
}

QList<QRectF> TextLayout::spanBoxes(content::Span span, int firstLine, int lines) const
{
    QList<QRectF> boxes;
    const int end = std::min(firstLine + lines, lineCount());
    const int last = static_cast<int>(span.start + span.length);
    const qreal pad = m_style.lineHeight * spanPad;
    for (int i = firstLine; i < end; ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const int from = std::max(static_cast<int>(span.start), line.textStart());
        const int to = std::min(last, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const qreal x1 = line.cursorToX(from);
        const qreal x2 = line.cursorToX(to);
        boxes.append(QRectF(std::min(x1, x2) - pad, (i - firstLine) * m_style.lineHeight + pad, std::abs(x2 - x1) + 2 * pad,
                            m_style.lineHeight - 2 * pad));
    }
    return boxes;
}

void TextLayout::fill(QPainter &painter, QPointF topLeft, int firstLine, int lines, content::Span span, const QColor &colour) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const qreal radius = 4 * m_style.lineHeight * spanPad;
    for (const QRectF &box : spanBoxes(span, firstLine, lines))
        painter.drawRoundedRect(box.translated(topLeft), radius, radius);
}

QRegion TextLayout::spanRegion(content::Span span, int firstLine, int lines) const
{
    QRegion region;
    for (const QRectF &box : spanBoxes(span, firstLine, lines))
        region += box.toAlignedRect();
    return region;
}

qreal TextLayout::strokeUnit() const
{
    return std::max(1.0, m_style.font.pixelSize() / 16.0);
}

QRectF TextLayout::litBox(const QRectF &word) const
{
    return word.adjusted(-2 * strokeUnit(), word.height() * 0.1, 2 * strokeUnit(), -word.height() * 0.1);
}

QRegion TextLayout::litRegion(const QString &target, int firstLine, int lines) const
{
    QRegion region;
    for (const Link &link : target.isEmpty() ? QList<Link>() : links(firstLine, lines)) {
        for (const QRectF &box : link.boxes)
            region += link.run.target == target ? QRegion(litBox(box).toAlignedRect()) : QRegion();
    }
    return region;
}

qsizetype TextLayout::characterAt(QPointF point) const
{
    const int index = static_cast<int>(point.y()) / std::max(1, m_style.lineHeight);
    if (point.y() < 0 || index >= lineCount())
        return -1;
    const QTextLine line = m_layout->lineAt(index);
    return point.x() > line.naturalTextWidth() + m_style.lineHeight ? -1 : line.xToCursor(point.x(), QTextLine::CursorOnCharacter);
}

int TextLayout::lineOf(qsizetype character) const
{
    const QTextLine line = m_layout->lineForTextPosition(static_cast<int>(character));
    return line.isValid() ? line.lineNumber() : 0;
}

void TextLayout::draw(QPainter &painter, QPointF topLeft, int firstLine, int lines, const QString &lit, const QColor &litFill) const
{
    const QPointF origin = topLeft - QPointF(0, firstLine * m_style.lineHeight);
    const int end = std::min(firstLine + lines, lineCount());
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal pixel = strokeUnit();
    for (const Link &link : links(firstLine, lines)) {
        const bool dotted = m_style.glossaryDots && link.run.kind == content::Run::Kind::Glossary;
        for (const QRectF &box : link.boxes) {
            const QRectF placed = box.translated(topLeft);
            if (!lit.isEmpty() && link.run.target == lit) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(litFill);
                painter.drawRoundedRect(litBox(placed), 4 * pixel, 4 * pixel);
            }
            const qreal y = placed.center().y() + m_style.font.pixelSize() * 0.5;
            QPen pen(m_style.link, pixel * (dotted ? 1.6 : 1.0), dotted ? Qt::DotLine : Qt::SolidLine, Qt::RoundCap);
            if (dotted)
                pen.setDashPattern({0.1, 2.0});
            painter.setPen(pen);
            painter.drawLine(QPointF(placed.left(), y), QPointF(placed.right(), y));
        }
    }
    for (int i = firstLine; i < end; ++i)
        m_layout->lineAt(i).draw(&painter, origin);
}

} // namespace sala::ui
