// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/tilebutton.h"

#include "ui/look/icons.h"
#include "ui/look/paint.h"
#include "ui/text/textlayout.h"

#include <QPainter>

#include <algorithm>

namespace sala::ui {

namespace {

TextLayout layOut(const QString &words, bool bold, const QColor &ink, const Metrics &m, int width)
{
    return TextLayout(plainRuns(words), {m.font(TextRole::Control, bold), m.lineHeight(TextRole::Control), ink, ink, false, true}, width);
}

} // namespace

TileButton::TileButton(Kind kind, const QString &icon, const QString &words, const Look &look, QWidget *parent)
    : Control(look, parent), m_kind(kind), m_icon(icon)
{
    setWords(words);
}

qreal TileButton::cornerRadius() const
{
    return look().metrics.radius();
}

int TileButton::textLeft() const
{
    return look().metrics.px(2.2) + look().metrics.icon() + look().metrics.px(1.6);
}

int TileButton::heightFor(int width) const
{
    const Metrics &m = look().metrics;
    const int words = layOut(text(), m_kind == Kind::Warning, {}, m, width - textLeft() - m.px(1.5)).height();
    return std::max(m.target(), words + m.px(2));
}

bool TileButton::fits(int width) const
{
    const Metrics &m = look().metrics;
    return layOut(text(), m_kind == Kind::Warning, {}, m, width - textLeft() - m.px(1.5)).fits();
}

void TileButton::drawControl(QPainter &painter, const QRectF &shape)
{
    const Metrics &m = look().metrics;
    const Theme &t = look().theme;
    const bool warning = m_kind == Kind::Warning;
    const QColor ink = warning && !(isSpoken() && t.highContrast) ? t.warning : t.ink;
    const QColor fill = isSpoken() ? t.spoken : warning ? t.warningFill : (isDown() ? t.pressed : t.card);
    drawRounded(painter, shape, m.radius(), fill, warning ? t.warningLine : t.controlLine, m.stroke());
    const qreal side = m.icon();
    drawIcon(painter, m_icon, QRectF(shape.left() + m.px(2.2), shape.center().y() - side / 2, side, side), warning ? ink : t.accent);
    const TextLayout words = layOut(text(), warning, ink, m, static_cast<int>(shape.width()) - textLeft() - m.px(1.5));
    words.draw(painter, QPointF(shape.left() + textLeft(), shape.center().y() - words.height() / 2.0), 0, words.lineCount(), {}, {});
}

} // namespace sala::ui
