// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/panels/stilltherepanel.h"

#include "ui/flow/flow.h"
#include "ui/text/phrases.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/pillbutton.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::ui {

/// The seconds that are left, as a number in a ring that empties. Moves once a second, never blinks.
class CountdownRing final : public QWidget
{
public:
    CountdownRing(int left, int all, const Look &look, QWidget *parent)
        : QWidget(parent), m_left(left), m_all(std::max(1, all)), m_look(look)
    {}

    void setLeft(int left)
    {
        m_left = left;
        setAccessibleName(QString::number(left));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal stroke = m_look.metrics.px(1.4);
        const QRectF ring = QRectF(rect()).adjusted(stroke, stroke, -stroke, -stroke);
        painter.setPen(QPen(m_look.theme.quiet, stroke, Qt::SolidLine, Qt::FlatCap));
        painter.drawEllipse(ring);
        painter.setPen(QPen(m_look.theme.accent, stroke, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(ring, 90 * 16, static_cast<int>(360.0 * 16 * m_left / m_all));
        painter.setPen(m_look.theme.ink);
        painter.setFont(m_look.metrics.font(TextRole::CardTitle, true));
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_left));
    }

private:
    int m_left;
    int m_all;
    Look m_look;
};

StillTherePanel::StillTherePanel(const View &view, int secondsLeft, int secondsInAll, QWidget *parent) : Panel(view, parent)
{
    setObjectName(u"stillTherePanel"_s);
    const Metrics &m = view.look.metrics;
    QStringList languages{view.language()};
    for (const QString &language : view.library->clinic.languages) {
        if (!languages.contains(language))
            languages.append(language);
    }
    setAccessibleName(view.phrases()(phrase::StillThere));

    const int pad = m.px(4);
    const int wide = std::min(width() - 2 * m.margin(), m.px(m.textScale <= 125 ? 110 : 165));
    const int inner = wide - 2 * pad;
    const int ringSide = std::max(m.px(14), m.fontPx(TextRole::CardTitle) * 3);
    Flow words(view.look);
    QStringList answers;
    for (const QString &language : languages) {
        const bool first = language == view.language();
        const QString question = view.phrasebook->text(language, phrase::StillThere);
        if (first)
            words.addHeading(question, 0);
        else
            words.addText(plainRuns(question), TextRole::CardTitle, view.look.theme.inkSoft, m.px(1));
        answers.append(view.phrasebook->text(language, phrase::StillReading));
    }
    const int wordsWide = inner - ringSide - pad;
    words.arrange(QSize(wordsWide, height()), 1, 0);
    const int wordsHigh = words.naturalHeight(wordsWide);

    auto *button = new ChoiceButton(ChoiceButton::Mark::None, answers.join(u" · "_s), false, view.look, this);
    button->setCheckable(false);
    button->setIconName(u"touch"_s);
    button->setTextRole(TextRole::BigControl);
    button->setPrimary(true);
    button->setObjectName(u"stillReading"_s);
    const int buttonHigh = std::max(m.px(14), button->heightFor(inner));
    const int upper = std::max(wordsHigh, ringSide);
    const int high = 3 * pad + upper + buttonHigh;
    m_fits = high <= height() && words.fits();
    QRect card(0, 0, wide, std::min(high, height()));
    card.moveCenter(rect().center());
    setCard(card);
    words.build(0, this, card.topLeft() + QPoint(pad, pad + (upper - wordsHigh) / 2));
    m_ring = new CountdownRing(secondsLeft, secondsInAll, view.look, this);
    m_ring->setObjectName(u"countdown"_s);
    m_ring->setGeometry(card.right() - pad - ringSide, card.top() + pad + (upper - ringSide) / 2, ringSide, ringSide);
    button->setGeometry(card.left() + pad, card.bottom() - pad - buttonHigh, inner, buttonHigh);
}

void StillTherePanel::setSecondsLeft(int seconds)
{
    if (m_ring)
        m_ring->setLeft(seconds);
}

} // namespace sala::ui
