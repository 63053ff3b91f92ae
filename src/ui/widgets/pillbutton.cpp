// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/pillbutton.h"

#include "ui/look/icons.h"
#include "ui/look/paint.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sala::ui {

namespace {

struct Colours
{
    QColor fill;
    QColor line;
    QColor ink;
};

Colours coloursOf(PillButton::Kind kind, bool down, const Theme &t)
{
    switch (kind) {
    case PillButton::Kind::Primary: {
        const QColor fill = down ? t.accentPressed : t.accent;
        return {fill, fill, t.onAccent};
    }
    case PillButton::Kind::Warning: return {down && !t.highContrast ? t.warningLine.lighter(165) : t.warningFill, t.warningLine, t.warning};
    case PillButton::Kind::Badge: return {t.badgeFill, t.badgeLine, t.badge};
    case PillButton::Kind::Plain: break;
    }
    return {down ? t.pressed : t.card, t.controlLine, t.ink};
}

} // namespace

PillButton::PillButton(Kind kind, const QString &icon, const Look &look, QWidget *parent, TextRole role)
    : Control(look, parent), m_kind(kind), m_icon(icon), m_role(role)
{
    setFont(look.metrics.font(role, kind == Kind::Primary));
}

void PillButton::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    update();
}

void PillButton::setKind(Kind kind)
{
    m_kind = kind;
    setFont(look().metrics.font(m_role, kind == Kind::Primary));
    update();
}

void PillButton::setIconName(const QString &icon)
{
    if (m_icon == icon)
        return;
    m_icon = icon;
    update();
}

int PillButton::padding() const
{
    return static_cast<int>(look().metrics.fontPx(m_role) * 0.85);
}

int PillButton::iconSide() const
{
    return m_icon.isEmpty() ? 0 : static_cast<int>(look().metrics.fontPx(m_role) * 1.25);
}

int PillButton::naturalHeight() const
{
    return m_role == TextRole::BigControl ? look().metrics.bigTarget() : look().metrics.target();
}

int PillButton::wideWidth() const
{
    const double words = QFontMetricsF(font()).horizontalAdvance(text());
    return std::max(naturalHeight(), static_cast<int>(std::ceil(words)) + iconSide() + between() + 2 * padding());
}

int PillButton::leastWidth() const
{
    double longest = 0;
    const QStringList words = text().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        longest = std::max(longest, QFontMetricsF(font()).horizontalAdvance(word));
    return static_cast<int>(std::ceil(longest)) + iconSide() + between() + 2 * padding();
}

int PillButton::between() const
{
    return m_icon.isEmpty() ? 0 : look().metrics.fontPx(m_role) / 2;
}

int PillButton::wordsWidth(int width) const
{
    return std::max(1, width - iconSide() - between() - 2 * padding());
}

int PillButton::heightFor(int width) const
{
    if (m_compact || wideWidth() <= width)
        return naturalHeight();
    const QRect words = QFontMetrics(font()).boundingRect(QRect(0, 0, wordsWidth(width), 1), Qt::TextWordWrap, text());
    return std::max(naturalHeight(), words.height() + padding());
}

bool PillButton::wordsFit() const
{
    if (m_compact || wideWidth() <= width())
        return true;
    const QRect words = QFontMetrics(font()).boundingRect(QRect(0, 0, wordsWidth(width()), 1), Qt::TextWordWrap, text());
    return words.width() <= wordsWidth(width()) && heightFor(width()) <= height();
}

// The narrowest that needs no more lines: no word is lost on the last of them, and the icon stands beside the words.
int PillButton::balancedWidth() const
{
    const QFontMetrics metrics(font());
    const auto needs = [&](int width) { return metrics.boundingRect(QRect(0, 0, width, 1), Qt::TextWordWrap, text()); };
    int enough = wordsWidth(width());
    const int high = needs(enough).height();
    int tooNarrow = leastWidth() - iconSide() - between() - 2 * padding() - 1;
    while (enough - tooNarrow > 2) {
        const int middle = (tooNarrow + enough) / 2;
        (needs(middle).height() <= high ? enough : tooNarrow) = middle;
    }
    return enough;
}

int PillButton::compactWidth() const
{
    return std::max(naturalHeight(), iconSide() + 2 * padding());
}

void PillButton::drawControl(QPainter &painter, const QRectF &shape)
{
    const Theme &t = look().theme;
    const Colours colours = coloursOf(m_kind, isDown(), t);
    drawRounded(painter, shape, std::min<qreal>(shape.height(), naturalHeight()) / 2, colours.fill, colours.line, look().metrics.stroke());

    const qreal icon = iconSide();
    if (m_compact) {
        drawIcon(painter, m_icon, QRectF(shape.center() - QPointF(icon / 2, icon / 2), QSizeF(icon, icon)), colours.ink);
        return;
    }
    const bool wraps = wideWidth() > width();
    const qreal words = wraps ? balancedWidth() : QFontMetricsF(font()).horizontalAdvance(text()) + 2;
    qreal x = shape.center().x() - (words + between() + icon) / 2;
    painter.setPen(colours.ink);
    painter.setFont(font());
    const auto drawTheIcon = [&] {
        drawIcon(painter, m_icon, QRectF(x, shape.center().y() - icon / 2, icon, icon), colours.ink);
        x += icon + between();
    };
    if (m_side == IconSide::Before && icon > 0)
        drawTheIcon();
    const int wrap = wraps ? Qt::AlignHCenter | Qt::TextWordWrap : Qt::AlignLeft;
    painter.drawText(QRectF(x, shape.top(), words, shape.height()), wrap | Qt::AlignVCenter, text());
    x += words + between();
    if (m_side == IconSide::After && icon > 0)
        drawTheIcon();
}

} // namespace sala::ui
