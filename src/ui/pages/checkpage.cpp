// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/pages/checkpage.h"

#include "ui/figure/figurepane.h"
#include "ui/pages/arrangement.h"
#include "ui/pages/stepparts.h"
#include "ui/shell/navigator.h"
#include "ui/text/phrases.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/pillbutton.h"
#include "ui/widgets/textblock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::ui {

void CheckPage::addOptions(const content::StepText &text)
{
    const Look look = view().look;
    for (int i = 0; i < text.options.size(); ++i) {
        const QString words = content::plainText(text.options[i].runs);
        const auto make = [=, this](QWidget *parent) {
            auto *button = new ChoiceButton(ChoiceButton::Mark::Circle, words, false, look, parent);
            button->setTextRole(TextRole::Body);
            button->setObjectName(u"answer_%1"_s.arg(i));
            connect(button, &Control::clicked, this, [this, i] { want({.kind = Intent::Kind::Answer, .number = i}); });
            return button;
        };
        const auto height = [=](int width) {
            ChoiceButton probe(ChoiceButton::Mark::Circle, words, false, look, nullptr);
            probe.setTextRole(TextRole::Body);
            return probe.heightFor(width);
        };
        m_flow->addWidget(height, make, look.metrics.gap());
        m_flow->shows({words});
        m_flow->keepDistance();
    }
}

ChoiceButton *CheckPage::makeExplain(const Intent &intent, QWidget *parent)
{
    auto *button = new ChoiceButton(ChoiceButton::Mark::None, view().phrases()(phrase::ShowMe), false, view().look, parent);
    button->setCheckable(false);
    button->setIconName(u"book"_s);
    button->setObjectName(u"explain"_s);
    connect(button, &Control::clicked, this, [this, intent] { want(intent); });
    return button;
}

PillButton *CheckPage::makeAgain(QWidget *parent)
{
    auto *button = new PillButton(PillButton::Kind::Plain, u"again"_s, view().look, parent);
    button->setObjectName(u"answerAgain"_s);
    button->setWords(view().phrases()(phrase::Again));
    connect(button, &Control::clicked, this, [this] { want({.kind = Intent::Kind::Answer, .number = -1}); });
    return button;
}

// After another answer: the page that explains it, and the question once more; in one row where no word needs a second line for it.
void CheckPage::addWaysOn(const Intent &explaining, int width)
{
    const int gap = view().look.metrics.gap();
    const std::unique_ptr<ChoiceButton> explain(makeExplain(explaining, nullptr));
    const std::unique_ptr<PillButton> again(makeAgain(nullptr));
    const bool leads = !explaining.step.isEmpty();
    const int wide = std::min(width, again->wideWidth());
    const int beside = width - gap - wide;
    const bool oneRow = leads && explain->fitsWidth(beside) && explain->heightFor(beside) <= explain->heightFor(width);
    const QStringList words{explain->text(), again->text()};
    if (leads && !oneRow) {
        m_flow->addWidget([high = explain->heightFor(width)](int) { return high; },
                          [=, this](QWidget *parent) { return makeExplain(explaining, parent); }, gap);
        m_flow->shows({words.first()});
        m_flow->keepDistance();
    }
    const int low = again->naturalHeight();
    const int high = oneRow ? std::max(low, explain->heightFor(beside)) : low;
    const auto make = [=, this](QWidget *parent) {
        auto *row = new QWidget(parent);
        if (oneRow)
            makeExplain(explaining, row)->setGeometry(0, 0, beside, high);
        makeAgain(row)->setGeometry(oneRow ? beside + gap : 0, (high - low) / 2, wide, low);
        return row;
    };
    m_flow->addWidget([high](int) { return high; }, make, gap);
    m_flow->shows(oneRow ? words : QStringList{words.last()});
    m_flow->keepDistance();
}

void CheckPage::addAnswer(const content::Topic &topic, const content::StepText &text, const content::Option &chosen, int column)
{
    const Look look = view().look;
    const Phrases phrases = view().phrases();
    const QString words = content::plainText(chosen.runs);
    m_flow->addWidget(
        [=](int width) {
            ChoiceButton probe(ChoiceButton::Mark::Circle, words, true, look, nullptr);
            probe.setTextRole(TextRole::Body);
            return probe.heightFor(width);
        },
        [=, this, right = chosen.right](QWidget *parent) {
            auto *button = new ChoiceButton(ChoiceButton::Mark::Circle, words, true, look, parent);
            button->setTextRole(TextRole::Body);
            button->setObjectName(u"answer_chosen"_s);
            button->setVerdict(right ? ChoiceButton::Verdict::Right : ChoiceButton::Verdict::Other);
            connect(button, &Control::clicked, this, [this] { want({.kind = Intent::Kind::Answer, .number = -1}); });
            return button;
        },
        look.metrics.gap());
    m_flow->shows({words});
    m_flow->keepDistance();
    const QColor ink = chosen.right ? look.theme.right : look.theme.ink;
    m_flow->addText(plainRuns(phrases(chosen.right ? phrase::RightAnswer : phrase::OtherWords)), TextRole::Body, ink, look.metrics.px(2),
                    true, true);
    addBlocks(*m_flow, text.blocks, view());
    if (!chosen.right)
        addWaysOn({.kind = Intent::Kind::OpenStep, .id = topic.id, .step = chosen.step}, column);
}

void CheckPage::fill(const content::Topic &topic, const content::StepText &text, TextRole heading, QSize column)
{
    m_flow = std::make_unique<Flow>(view().look);
    m_flow->setLinkHandler([this](const content::Run &run) { followLink(run); });
    m_flow->addText(plainRuns(view().phrases()(phrase::QuickCheck)), TextRole::Control, view().look.theme.accent, 0, true, true);
    m_flow->addHeading(text.heading, view().look.metrics.px(0.6), heading);
    const int answer = view().place.answer;
    if (answer >= 0 && answer < text.options.size())
        addAnswer(topic, text, text.options[answer], column.width());
    else
        addOptions(text);
    m_flow->arrange(column, 1, 0);
}

void CheckPage::compose(const View &view, QWidget *body)
{
    const content::Topic *topic = topicOf(*view.library, view.place);
    const content::Step *step = stepOf(*view.library, view.place);
    m_flow.reset();
    m_figure = nullptr;
    m_words = 0;
    if (!topic || !step)
        return;
    const content::StepText text = step->text.value(view.language());
    m_words = text.words;
    // The words need the room after an answer, so that the way to the explaining step is seen at once; before it the
    // picture stands as it will then, because what moves under a finger confuses.
    Arrangement places = arrange(view.look.metrics, size(), 1);
    const bool picture = !text.pictures.isEmpty() && !places.figureApart;
    if (!picture)
        places.text = rect();

    const QSize column(std::min(places.text.width(), view.look.metrics.columnLimit()), places.text.height());
    fill(*topic, text, TextRole::Heading, column);
    if (m_flow->partCount() > 1)
        fill(*topic, text, TextRole::CardTitle, column);
    if (picture) {
        m_figure = makePane(text.pictures, body);
        m_figure->setGeometry(places.figure);
    }
    m_flow->build(part(), body, places.text.topLeft());
    refresh(view);
}

void CheckPage::refresh(const View &view)
{
    if (m_figure)
        m_figure->setState(view.place);
    const QList<TextBlock *> blocks = findChildren<TextBlock *>();
    for (TextBlock *block : blocks)
        block->setLit(view.place.lit);
}

} // namespace sala::ui
