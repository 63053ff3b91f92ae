// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/textblock.h"

#include "ui/look/paint.h"

#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace sala::ui {

namespace {

// Only the lines that something asks for: letters above 64 pixels are drawn by Qt as shapes each time, which at 3840x2160
// takes longer than a frame for a whole text.
void drawLines(QPainter &painter, const TextLayout &layout, int first, int count, const QRegion &asked, const QString &lit,
               const QColor &litFill)
{
    const int height = layout.lineHeight();
    for (int i = 0; i < count; ++i) {
        if (asked.intersects(QRect(asked.boundingRect().left(), i * height, asked.boundingRect().width(), height)))
            layout.draw(painter, QPointF(0, i * height), first + i, 1, lit, litFill);
    }
}

QRegion spokenRegion(const TextLayout &layout, int first, int count, const std::optional<content::Span> &before,
                     const std::optional<content::Span> &now)
{
    return (before ? layout.spanRegion(*before, first, count) : QRegion()) + (now ? layout.spanRegion(*now, first, count) : QRegion());
}

} // namespace

WordLink::WordLink(const TextLayout::Link &link, const QRegion &others, const Look &look, QWidget *parent)
    : Control(look, parent), m_run(link.run)
{
    setWords(link.run.text);
    setObjectName(u"word_%1_%2"_s.arg(link.index).arg(link.run.target.isEmpty() ? QString::number(link.run.value) : link.run.target));
    const int reach = look.metrics.lineHeight(TextRole::Body) / 2;
    QRect area;
    QRegion touchable;
    for (const QRectF &box : link.boxes) {
        const QRect wide = box.toAlignedRect().adjusted(-reach, 0, reach, 0) & parent->rect();
        area |= wide;
        touchable += wide;
    }
    for (const QRectF &box : link.boxes)
        m_boxes.append(box.toAlignedRect().translated(-area.topLeft()));
    setGeometry(area);
    // The mask lets touches between two lines of the same link reach the words below.
    setMask((touchable - others).translated(-area.topLeft()));
}

void WordLink::drawControl(QPainter &, const QRectF &) {}

void WordLink::paintEvent(QPaintEvent *)
{
    if (!showsFocus() && !isDown())
        return;
    QPainter painter(this);
    for (const QRect &box : m_boxes)
        drawRounded(painter, QRectF(box).adjusted(-1, 1, 1, -1), look().metrics.px(0.8), Qt::transparent, look().theme.focus,
                    look().metrics.focusStroke());
}

TextBlock::TextBlock(std::shared_ptr<const TextLayout> layout, int firstLine, int lines, const Look &look, QWidget *parent)
    : QLabel(parent), m_layout(std::move(layout)), m_firstLine(firstLine), m_lines(lines), m_look(look)
{
    setTextFormat(Qt::PlainText);
    setText(m_layout->textOfLines(firstLine, lines));
    setContextMenuPolicy(Qt::PreventContextMenu);
}

void TextBlock::placeLinks()
{
    const QList<TextLayout::Link> links = m_layout->links(m_firstLine, m_lines);
    for (const TextLayout::Link &link : links) {
        QRegion others;
        for (const TextLayout::Link &other : links) {
            for (const QRectF &box : other.boxes)
                others += other.index == link.index ? QRegion() : QRegion(box.toRect());
        }
        auto *word = new WordLink(link, others, m_look, this);
        connect(word, &Control::clicked, this, [this, word] { emit linkTouched(word->run()); });
        word->show();
    }
}

void TextBlock::setLit(const QString &target)
{
    if (m_lit == target)
        return;
    const QString before = std::exchange(m_lit, target);
    update(m_layout->litRegion(before, m_firstLine, m_lines) + m_layout->litRegion(m_lit, m_firstLine, m_lines));
}

void TextBlock::showSpoken(const std::optional<content::SpokenSentence> &sentence)
{
    const std::optional<content::Span> before = std::exchange(m_spoken, sentence ? spanIn(m_layout->text(), *sentence) : std::nullopt);
    update(spokenRegion(*m_layout, m_firstLine, m_lines, before, m_spoken));
}

void TextBlock::mousePressEvent(QMouseEvent *event)
{
    m_pressed = m_answering;
    if (!m_pressed)
        QLabel::mousePressEvent(event);
}

void TextBlock::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_pressed, false))
        return QLabel::mouseReleaseEvent(event);
    const qsizetype character = m_layout->characterAt(event->position() + QPointF(0, m_firstLine * m_layout->lineHeight()));
    if (character >= 0)
        emit wordTouched(m_layout->text(), character);
}

void TextBlock::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    if (m_spoken)
        m_layout->fill(painter, QPointF(0, 0), m_firstLine, m_lines, *m_spoken, m_look.theme.spoken);
    drawLines(painter, *m_layout, m_firstLine, m_lines, event->region(), m_lit, m_look.theme.spoken);
}

TextBlock *makeTitleLine(const QString &words, const Look &look, QWidget *parent)
{
    const Metrics &m = look.metrics;
    const QFont font = m.font(TextRole::Control, true);
    const int width = static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(words))) + 2;
    const TextLayout::Style style{font, m.lineHeight(TextRole::Control), look.theme.ink, look.theme.ink, false};
    auto *title = new TextBlock(std::make_shared<const TextLayout>(plainRuns(words), style, width), 0, 1, look, parent);
    title->resize(width, m.lineHeight(TextRole::Control));
    return title;
}

HeadingBlock::HeadingBlock(std::shared_ptr<const TextLayout> layout, int firstLine, int lines, const QColor &spokenGround, QWidget *parent)
    : QLabel(parent), m_layout(std::move(layout)), m_firstLine(firstLine), m_lines(lines), m_ground(spokenGround)
{
    setTextFormat(Qt::PlainText);
    setText(m_layout->textOfLines(firstLine, lines));
    setContextMenuPolicy(Qt::PreventContextMenu);
}

void HeadingBlock::showSpoken(const std::optional<content::SpokenSentence> &sentence)
{
    const std::optional<content::Span> before = std::exchange(m_spoken, sentence ? spanIn(m_layout->text(), *sentence) : std::nullopt);
    update(spokenRegion(*m_layout, m_firstLine, m_lines, before, m_spoken));
}

void HeadingBlock::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    if (m_spoken)
        m_layout->fill(painter, QPointF(0, 0), m_firstLine, m_lines, *m_spoken, m_ground);
    drawLines(painter, *m_layout, m_firstLine, m_lines, event->region(), {}, {});
}

} // namespace sala::ui
