// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/evidence.h"

#include "ui/look/paint.h"
#include "ui/text/phrases.h"
#include "ui/text/textlayout.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sala::ui {

namespace {

constexpr int people = 100;

std::unique_ptr<TextLayout> lines(const QString &words, TextRole role, bool bold, const QColor &ink, const Metrics &m, int width)
{
    return std::make_unique<TextLayout>(plainRuns(words), TextLayout::Style{m.font(role, bold), m.lineHeight(role), ink, ink, false},
                                        width);
}

// Where everything of an array card stands, for its height and its painting alike.
struct ArrayLayout
{
    std::unique_ptr<TextLayout> title;
    std::unique_ptr<TextLayout> compared;
    std::unique_ptr<TextLayout> result;
    int padding = 0;
    int columns = 20;
    QSizeF cell;
    int arrayTop = 0;
    bool resultBeside = false;
    QPoint resultAt;
    int height = 0;
};

ArrayLayout layOutArray(const content::EvidenceGroup &group, const QString &compared, const QString &outcome, const Phrases &phrases,
                        const Look &look, int width)
{
    const Metrics &m = look.metrics;
    ArrayLayout a;
    a.padding = m.px(2.2);
    const int inner = width - 2 * a.padding;
    a.title = lines(group.label, TextRole::CardTitle, true, look.theme.ink, m, inner);
    a.compared = lines(compared, TextRole::Control, false, look.theme.inkSoft, m, inner);
    a.columns = inner >= m.px(58) ? 20 : 10;
    const double cellWidth = std::min(m.unit() * 2.7, inner / static_cast<double>(a.columns));
    a.cell = {cellWidth, cellWidth * 1.28};
    a.arrayTop = a.padding + a.title->height() + (compared.isEmpty() ? 0 : a.compared->height()) + m.px(0.8);
    const int arrayHigh = static_cast<int>(std::ceil(a.cell.height() * people / a.columns));
    const int arrayWide = static_cast<int>(std::ceil(a.cell.width() * a.columns));
    // Beside the people where the card is wide enough for the longest word, else below them.
    const int beside = inner - arrayWide - m.px(2.5);
    a.result = lines(groupResult(group, outcome, phrases), TextRole::CardTitle, true, look.theme.ink, m, std::max(1, beside));
    a.resultBeside = beside >= m.px(12) && a.result->fits() && a.result->height() <= arrayHigh;
    if (a.resultBeside) {
        a.resultAt = QPoint(a.padding + arrayWide + m.px(2.5), a.arrayTop + (arrayHigh - a.result->height()) / 2);
        a.height = a.arrayTop + arrayHigh + a.padding;
        return a;
    }
    a.result = lines(groupResult(group, outcome, phrases), TextRole::CardTitle, true, look.theme.ink, m, inner);
    a.resultAt = QPoint(a.padding, a.arrayTop + arrayHigh + m.px(0.8));
    a.height = a.resultAt.y() + a.result->height() + a.padding;
    return a;
}

// Words of a card, with the ground of the sentence that is heard.
void drawWords(QPainter &painter, const TextLayout &words, QPointF at, const std::optional<content::SpokenSentence> &spoken,
               const Theme &theme)
{
    if (const auto span = spoken ? spanIn(words.text(), *spoken) : std::nullopt)
        words.fill(painter, at, 0, words.lineCount(), *span, theme.spoken);
    words.draw(painter, at, 0, words.lineCount(), {}, {});
}

void drawPerson(QPainter &painter, const QRectF &cell, bool filled, const Theme &t, qreal stroke)
{
    const QRectF box = cell.adjusted(cell.width() * .2, cell.height() * .08, -cell.width() * .2, -cell.height() * .08);
    const qreal head = box.height() * 0.32;
    if (filled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
    } else {
        painter.setPen(QPen(t.controlLine, stroke));
        painter.setBrush(t.card);
    }
    const qreal inset = filled ? 0 : stroke / 2;
    painter.drawEllipse(QRectF(box.center().x() - head / 2, box.top(), head, head).adjusted(inset, inset, -inset, -inset));
    const QRectF body(box.left(), box.top() + head * 1.15, box.width(), box.height() - head * 1.15);
    painter.drawRoundedRect(body.adjusted(inset, inset, -inset, -inset), body.width() * .42, body.width() * .42);
}

struct CertaintyLayout
{
    std::unique_ptr<TextLayout> question;
    std::unique_ptr<TextLayout> answer;
    std::unique_ptr<TextLayout> basis;
    bool oneRow = false;
    int padding = 0;
    int barWidth = 0;
    int rowHeight = 0;
    int height = 0;
};

CertaintyLayout layOutCertainty(const content::Evidence &evidence, const Phrases &phrases, const Look &look, int width)
{
    const Metrics &m = look.metrics;
    const Theme &t = look.theme;
    CertaintyLayout c;
    c.padding = m.px(2.2);
    const int inner = width - 2 * c.padding;
    c.question = lines(phrases(phrase::HowSure), TextRole::Control, false, t.ink, m, inner);
    c.answer = lines(certaintyWord(evidence.certainty, phrases), TextRole::Control, true, t.ink, m, inner);
    c.basis = lines(evidenceBasis(evidence, phrases), TextRole::Control, false, t.ink, m, inner);
    c.barWidth = std::min(m.px(24), inner);
    const double row = c.question->naturalWidth() + c.answer->naturalWidth() + c.basis->naturalWidth() + c.barWidth + m.px(10);
    c.oneRow = row <= inner && c.basis->lineCount() == 1;
    c.rowHeight = m.lineHeight(TextRole::Control);
    if (c.oneRow) {
        c.height = c.rowHeight + 2 * c.padding;
        return c;
    }
    const bool split = c.question->naturalWidth() + c.barWidth + c.answer->naturalWidth() + m.px(6) > inner;
    const int rows =
        split ? c.question->lineCount() + 1 + (c.barWidth + m.px(3) + c.answer->naturalWidth() > inner ? c.answer->lineCount() : 0) : 1;
    c.height = rows * c.rowHeight + c.basis->height() + m.px(1) + 2 * c.padding;
    return c;
}

void drawBar(QPainter &painter, QRectF where, content::Certainty certainty, const Look &look)
{
    const Theme &t = look.theme;
    const int level = static_cast<int>(certainty) + 1;
    const qreal gap = look.metrics.px(0.8);
    const qreal width = (where.width() - 3 * gap) / 4;
    for (int i = 0; i < 4; ++i) {
        const QRectF part(where.left() + i * (width + gap), where.top(), width, where.height());
        const bool full = i < level;
        drawRounded(painter, part, part.height() / 2, full ? t.accent : t.card, full ? t.accent : t.controlLine, look.metrics.stroke());
    }
}

} // namespace

QString groupResult(const content::EvidenceGroup &group, const QString &outcome, const Phrases &phrases)
{
    if (outcome.isEmpty())
        return phrases(phrase::GotBetter).arg(group.better).arg(group.of);
    return phrases(phrase::CountOf).arg(group.better).arg(group.of) + u' ' + outcome;
}

QString evidenceBasis(const content::Evidence &evidence, const Phrases &phrases)
{
    QStringList parts;
    if (evidence.people >= 0)
        parts.append(phrases(phrase::PeopleCount).arg(evidence.people));
    if (evidence.studies >= 0)
        parts.append(phrases(phrase::StudiesCount).arg(evidence.studies));
    switch (evidence.where) {
    case content::BodyRegion::Neck: parts.append(phrases(phrase::WhereNeck)); break;
    case content::BodyRegion::LowerBack: parts.append(phrases(phrase::WhereLowerBack)); break;
    case content::BodyRegion::Both: parts.append(phrases(phrase::WhereBoth)); break;
    case content::BodyRegion::Elsewhere: parts.append(phrases(phrase::WhereElsewhere)); break;
    }
    return parts.join(u" · "_s);
}

QString certaintyWord(content::Certainty certainty, const Phrases &phrases)
{
    switch (certainty) {
    case content::Certainty::VeryLow: return phrases(phrase::SureVeryLow);
    case content::Certainty::Low: return phrases(phrase::SureLow);
    case content::Certainty::Moderate: return phrases(phrase::SureModerate);
    case content::Certainty::High: return phrases(phrase::SureHigh);
    }
    return {};
}

IconArrayCard::IconArrayCard(const content::EvidenceGroup &group, const content::Evidence &evidence, const Phrases &phrases,
                             const Look &look, QWidget *parent)
    : QWidget(parent), m_group(group), m_compared(evidence.compared), m_outcome(evidence.outcome), m_words(words(group, evidence, phrases)),
      m_phrases(phrases), m_look(look)
{
    setAccessibleName(group.label + u", "_s + m_compared + u": "_s + groupResult(group, m_outcome, phrases));
}

int IconArrayCard::heightFor(const content::EvidenceGroup &group, const content::Evidence &evidence, const Phrases &phrases,
                             const Look &look, int width)
{
    return layOutArray(group, evidence.compared, evidence.outcome, phrases, look, width).height;
}

QStringList IconArrayCard::words(const content::EvidenceGroup &group, const content::Evidence &evidence, const Phrases &phrases)
{
    return {group.label, evidence.compared, groupResult(group, evidence.outcome, phrases)};
}

void IconArrayCard::showSpoken(const std::optional<content::SpokenSentence> &sentence)
{
    if (standsIn(m_words, m_spoken) || standsIn(m_words, sentence))
        update();
    m_spoken = sentence;
}

void IconArrayCard::paintEvent(QPaintEvent *)
{
    const Metrics &m = m_look.metrics;
    const Theme &t = m_look.theme;
    const ArrayLayout a = layOutArray(m_group, m_compared, m_outcome, m_phrases, m_look, width());
    QPainter painter(this);
    drawRounded(painter, rect(), m.radius(), t.card, t.line, m.stroke());
    const int x = a.padding;
    drawWords(painter, *a.title, QPointF(x, a.padding), m_spoken, t);
    if (!m_compared.isEmpty())
        drawWords(painter, *a.compared, QPointF(x, a.padding + a.title->height()), m_spoken, t);
    const int better = m_group.of > 0 ? static_cast<int>(std::lround(m_group.better * 100.0 / m_group.of)) : 0;
    const qreal stroke = std::max(1.5, m.unit() * 0.16);
    for (int i = 0; i < people; ++i) {
        const int row = i / a.columns;
        const QRectF cell(x + (i % a.columns) * a.cell.width(), a.arrayTop + row * a.cell.height(), a.cell.width(), a.cell.height());
        drawPerson(painter, cell, i < better, t, stroke);
    }
    drawWords(painter, *a.result, a.resultAt, m_spoken, t);
}

CertaintyCard::CertaintyCard(const content::Evidence &evidence, const Phrases &phrases, const Look &look, QWidget *parent)
    : QWidget(parent), m_evidence(evidence), m_phrases(phrases), m_look(look)
{
    setAccessibleName(phrases(phrase::HowSure) + u": "_s + certaintyWord(evidence.certainty, phrases) + u". "_s
                      + evidenceBasis(evidence, phrases));
}

int CertaintyCard::heightFor(const content::Evidence &evidence, const Phrases &phrases, const Look &look, int width)
{
    return layOutCertainty(evidence, phrases, look, width).height;
}

QStringList CertaintyCard::words(const content::Evidence &evidence, const Phrases &phrases)
{
    return {phrases(phrase::HowSure), certaintyWord(evidence.certainty, phrases), evidenceBasis(evidence, phrases)};
}

void CertaintyCard::showSpoken(const std::optional<content::SpokenSentence> &sentence)
{
    const QStringList shown = words(m_evidence, m_phrases);
    if (standsIn(shown, m_spoken) || standsIn(shown, sentence))
        update();
    m_spoken = sentence;
}

void CertaintyCard::paintEvent(QPaintEvent *)
{
    const Metrics &m = m_look.metrics;
    const CertaintyLayout c = layOutCertainty(m_evidence, m_phrases, m_look, width());
    QPainter painter(this);
    drawRounded(painter, rect(), m.radius(), m_look.theme.card, m_look.theme.line, m.stroke());
    const qreal barHeight = m.px(1.8);
    qreal x = c.padding;
    qreal y = c.padding;
    const qreal right = width() - c.padding;
    const auto newRow = [&](qreal needed) {
        if (x > c.padding && x + needed > right) {
            x = c.padding;
            y += c.rowHeight;
        }
    };
    drawWords(painter, *c.question, QPointF(x, y), m_spoken, m_look.theme);
    x += c.question->naturalWidth() + m.px(3);
    y += (c.question->lineCount() - 1) * c.rowHeight;
    newRow(c.oneRow ? c.barWidth : c.barWidth + m.px(3) + c.answer->naturalWidth());
    drawBar(painter, QRectF(x, y + (c.rowHeight - barHeight) / 2, c.barWidth, barHeight), m_evidence.certainty, m_look);
    x += c.barWidth + m.px(3);
    newRow(c.answer->naturalWidth());
    drawWords(painter, *c.answer, QPointF(x, y), m_spoken, m_look.theme);
    if (c.oneRow)
        drawWords(painter, *c.basis, QPointF(right - c.basis->naturalWidth(), y), m_spoken, m_look.theme);
    else
        drawWords(painter, *c.basis, QPointF(c.padding, height() - c.padding - c.basis->height()), m_spoken, m_look.theme);
}

} // namespace sala::ui
