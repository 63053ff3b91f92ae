// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/subtitle.h"

#include "ui/look/paint.h"

#include <QPainter>

#include <algorithm>

namespace sala::ui {

namespace {

constexpr double paddingUnits = 0.9;
constexpr double sideUnits = 2.0;

// With large text the sentence has the size of a control: there is little room, and it stands above in the patient's own language.
TextRole roleOf(const Metrics &m)
{
    return m.textScale <= 125 ? TextRole::Body : TextRole::Control;
}

TextLayout layOut(const QString &words, const Look &look, const QColor &ink, int width)
{
    const Metrics &m = look.metrics;
    const TextRole role = roleOf(m);
    return TextLayout(plainRuns(words), {m.font(role), m.lineHeight(role), ink, ink, false}, std::max(1, width - 2 * m.px(sideUnits)));
}

} // namespace

Subtitle::Subtitle(const Look &look, QWidget *parent) : QLabel(parent), m_look(look)
{
    setTextFormat(Qt::PlainText);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

int Subtitle::heightFor(const QStringList &texts, const Look &look, int width)
{
    int high = 0;
    for (const QString &text : texts)
        high = std::max(high, layOut(text, look, {}, width).height());
    return high > 0 ? high + 2 * look.metrics.px(paddingUnits) : 0;
}

void Subtitle::showWords(const QString &words, bool quiet)
{
    m_quiet = quiet;
    setText(words);
    update();
}

bool Subtitle::wordsFit() const
{
    const TextLayout words = layOut(text(), m_look, {}, width());
    return words.fits() && words.height() <= height();
}

void Subtitle::paintEvent(QPaintEvent *)
{
    const Metrics &m = m_look.metrics;
    const Theme &t = m_look.theme;
    QPainter painter(this);
    drawRounded(painter, rect(), m.radius() * 0.7, t.accentTint, t.highContrast ? t.line : t.accentTint, m.stroke());
    const TextLayout words = layOut(text(), m_look, m_quiet ? t.inkSoft : t.ink, width());
    words.draw(painter, QPointF(m.px(sideUnits), (height() - words.height()) / 2.0), 0, words.lineCount(), {}, {});
}

} // namespace sala::ui
