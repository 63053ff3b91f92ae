// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/cardbutton.h"

#include "ui/look/icons.h"
#include "ui/look/paint.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::ui {

struct CardButton::Lines
{
    int textLeft = 0;
    int textWidth = 0;
    std::unique_ptr<TextLayout> kicker;
    std::unique_ptr<TextLayout> title;
    std::unique_ptr<TextLayout> summary;

    [[nodiscard]] int height() const
    {
        return (kicker ? kicker->height() : 0) + (title ? title->height() : 0) + (summary ? summary->height() : 0);
    }
};

CardButton::CardButton(const QString &title, const QString &summary, const Look &look, QWidget *parent)
    : Control(look, parent), m_title(title), m_summary(summary)
{
    setWords(summary.isEmpty() ? title : title + u". "_s + summary);
}

CardButton::~CardButton() = default;

void CardButton::setThumbnail(const QPixmap &thumbnail)
{
    m_hasPicture = true;
    m_thumbnail = thumbnail;
    update();
}

void CardButton::setKicker(const QString &kicker)
{
    m_kicker = kicker;
    setAccessibleName(kicker + u" "_s + text());
}

int CardButton::thumbnailSide() const
{
    return look().metrics.px(10.5);
}

qreal CardButton::cornerRadius() const
{
    return look().metrics.radius();
}

CardButton::Lines CardButton::layOut(int width) const
{
    const Metrics &m = look().metrics;
    const Theme &t = look().theme;
    Lines lines;
    const int padding = m.px(3.2);
    lines.textLeft = padding;
    if (m_hasPicture)
        lines.textLeft += thumbnailSide() + m.px(2.6);
    else if (!m_icon.isEmpty())
        lines.textLeft += m.icon() * 3 / 2 + m.px(2);
    const int right = m_chevron ? padding + m.icon() + m.px(1) : padding;
    lines.textWidth = std::max(1, width - lines.textLeft - right);
    const auto set = [&](const QString &words, TextRole role, bool bold, const QColor &ink) {
        TextLayout::Style style{m.font(role, bold), m.lineHeight(role), ink, ink, false, true};
        return words.isEmpty() ? nullptr : std::make_unique<TextLayout>(plainRuns(words), style, lines.textWidth);
    };
    lines.kicker = set(m_kicker, TextRole::Control, true, t.accent);
    lines.title = set(m_title, TextRole::CardTitle, !m_title.isEmpty() && m_kicker.isEmpty(), t.ink);
    lines.summary = set(m_summary, TextRole::Control, false, isSpoken() ? t.ink : t.inkSoft);
    return lines;
}

int CardButton::heightFor(int width) const
{
    const Metrics &m = look().metrics;
    const int content = std::max(layOut(width).height(), m_hasPicture ? thumbnailSide() : 0);
    return std::max(m.bigTarget(), content + m.px(2.2));
}

bool CardButton::wordsFit() const
{
    const Lines lines = layOut(width());
    for (const TextLayout *block : {lines.kicker.get(), lines.title.get(), lines.summary.get()}) {
        if (block && !block->fits())
            return false;
    }
    return lines.height() <= height();
}

void CardButton::drawControl(QPainter &painter, const QRectF &shape)
{
    const Metrics &m = look().metrics;
    const Theme &t = look().theme;
    drawRounded(painter, shape, m.radius(), isSpoken() ? t.spoken : isDown() ? t.pressed : t.card, t.controlLine, m.stroke());

    const Lines lines = layOut(static_cast<int>(shape.width()));
    const qreal padding = m.px(3.2);
    if (m_hasPicture) {
        const qreal side = thumbnailSide();
        const QRectF round(shape.left() + padding, shape.center().y() - side / 2, side, side);
        QPainterPath circle;
        circle.addEllipse(round);
        painter.save();
        painter.setClipPath(circle);
        painter.fillRect(round, picturePaperTop());
        if (!m_thumbnail.isNull())
            painter.drawPixmap(round, m_thumbnail, m_thumbnail.rect());
        else if (!m_icon.isEmpty()) // the disc is paper in high contrast too
            drawIcon(painter, m_icon, round.adjusted(side / 4, side / 4, -side / 4, -side / 4), theme(false).accent);
        painter.restore();
    } else if (!m_icon.isEmpty()) {
        const qreal side = m.icon() * 1.5;
        drawIcon(painter, m_icon, QRectF(shape.left() + padding, shape.center().y() - side / 2, side, side), t.accent);
    }
    qreal y = shape.center().y() - lines.height() / 2.0;
    const qreal x = shape.left() + lines.textLeft;
    for (const TextLayout *block : {lines.kicker.get(), lines.title.get(), lines.summary.get()}) {
        if (!block)
            continue;
        block->draw(painter, QPointF(x, y), 0, block->lineCount(), {}, {});
        y += block->height();
    }
    if (m_chevron) {
        const qreal side = m.icon();
        drawIcon(painter, u"next"_s, QRectF(shape.right() - padding - side, shape.center().y() - side / 2, side, side), t.accent);
    }
}

} // namespace sala::ui
