// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/choicebutton.h"

#include "ui/look/icons.h"
#include "ui/look/paint.h"
#include "ui/text/textlayout.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::ui {

namespace {

TextLayout layOut(const QString &words, TextRole role, bool bold, const QColor &ink, const Metrics &m, int width)
{
    return TextLayout(plainRuns(words), {m.font(role, bold), m.lineHeight(role), ink, ink, false}, width);
}

} // namespace

ChoiceButton::ChoiceButton(Mark mark, const QString &words, bool chosen, const Look &look, QWidget *parent)
    : Control(look, parent), m_mark(mark)
{
    setWords(words);
    setCheckable(true);
    setChecked(chosen);
}

void ChoiceButton::setVerdict(Verdict verdict)
{
    m_verdict = verdict;
    update();
}

qreal ChoiceButton::cornerRadius() const
{
    return look().metrics.radius();
}

int ChoiceButton::textLeft() const
{
    const Metrics &m = look().metrics;
    int left = m.px(2.2);
    if (m_mark != Mark::None)
        left += m.icon() + m.px(1.8);
    if (!m_icon.isEmpty())
        left += m.icon() + m.px(1.8);
    return left;
}

int ChoiceButton::heightFor(int width) const
{
    const Metrics &m = look().metrics;
    const int inner = width - textLeft() - m.px(2.2);
    return std::max(m.target(), layOut(text(), m_role, m_primary, {}, m, inner).height() + m.px(2.2));
}

bool ChoiceButton::fitsWidth(int width) const
{
    const Metrics &m = look().metrics;
    return layOut(text(), m_role, m_primary, {}, m, width - textLeft() - m.px(2.2)).fits();
}

bool ChoiceButton::wordsFit() const
{
    return fitsWidth(width()) && heightFor(width()) <= height();
}

void ChoiceButton::drawMark(QPainter &painter, const QRectF &box) const
{
    const Theme &t = look().theme;
    const qreal stroke = look().metrics.stroke() * 1.3;
    const QColor tone = m_verdict == Verdict::Right ? t.right : t.accent;
    if (m_mark == Mark::Circle) {
        drawRounded(painter, box, box.height() / 2, t.card, isChecked() ? tone : t.controlLine, stroke);
        if (isChecked()) {
            const QRectF dot = box.adjusted(box.width() * .27, box.width() * .27, -box.width() * .27, -box.width() * .27);
            drawRounded(painter, dot, dot.height(), tone, tone, 0);
        }
        return;
    }
    drawRounded(painter, box, box.height() * .25, isChecked() ? tone : t.card, isChecked() ? tone : t.controlLine, stroke);
    if (isChecked())
        drawIcon(painter, u"check"_s, box.adjusted(box.width() * .12, box.width() * .12, -box.width() * .12, -box.width() * .12),
                 t.onAccent);
}

void ChoiceButton::drawControl(QPainter &painter, const QRectF &shape)
{
    const Metrics &m = look().metrics;
    const Theme &t = look().theme;
    const bool lifted = isChecked() || isDown();
    const QColor line = m_verdict == Verdict::Right ? t.right : isChecked() ? t.accent : t.controlLine;
    const QColor primary = isDown() ? t.accentPressed : t.accent;
    const QColor plain = isSpoken() ? t.spoken : lifted && !t.highContrast ? t.accentTint : t.card;
    const QColor ink = m_primary ? t.onAccent : t.ink;
    drawRounded(painter, shape, m.radius(), m_primary ? primary : plain, m_primary ? primary : line,
                isChecked() ? m.stroke() * 1.8 : m.stroke());
    qreal x = shape.left() + m.px(2.2);
    const qreal side = m.icon();
    const auto square = [&] { return QRectF(x, shape.center().y() - side / 2, side, side); };
    if (m_mark != Mark::None) {
        drawMark(painter, square());
        x += side + m.px(1.8);
    }
    if (!m_icon.isEmpty())
        drawIcon(painter, m_icon, square(), m_primary ? t.onAccent : t.accent);
    const TextLayout words = layOut(text(), m_role, m_primary, ink, m, static_cast<int>(shape.width()) - textLeft() - m.px(2.2));
    words.draw(painter, QPointF(shape.left() + textLeft(), shape.center().y() - words.height() / 2.0), 0, words.lineCount(), {}, {});
}

} // namespace sala::ui
