// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/pages/questionspage.h"

#include "ui/text/phrases.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/pillbutton.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::ui {

namespace {

int wordCount(const QString &text)
{
    return static_cast<int>(text.split(u' ', Qt::SkipEmptyParts).size());
}

} // namespace

void QuestionsPage::addChoices(const content::QuestionGroup &group)
{
    const Look look = view().look;
    m_flow->addHeading(group.heading.value(view().language()), look.metrics.px(3), TextRole::CardTitle);
    bool first = true;
    for (const content::Question &question : group.questions) {
        const QString words = question.text.value(view().language());
        const bool chosen = view().session.chosenQuestions.contains(question.id);
        m_words += wordCount(words);
        m_flow->addWidget(
            [=](int width) {
                const ChoiceButton probe(ChoiceButton::Mark::Box, words, chosen, look, nullptr);
                return probe.heightFor(width);
            },
            [=, this, id = question.id](QWidget *parent) {
                auto *button = new ChoiceButton(ChoiceButton::Mark::Box, words, chosen, look, parent);
                button->setObjectName(u"question_"_s + id);
                connect(button, &Control::clicked, this, [this, id] { want({.kind = Intent::Kind::ToggleQuestion, .id = id}); });
                return button;
            },
            first ? look.metrics.px(1) : look.metrics.gap());
        m_flow->shows({words});
        m_flow->keepDistance();
        first = false;
    }
}

int QuestionsPage::addAction(QWidget *body, const QString &name, const QString &icon, const QString &words, const Intent &intent)
{
    const Metrics &m = view().look.metrics;
    auto *button = new PillButton(PillButton::Kind::Primary, icon, view().look, body);
    button->setObjectName(name);
    button->setWords(words);
    const int high = m.target();
    button->setGeometry(width() - std::min(width(), button->wideWidth()), 0, std::min(width(), button->wideWidth()), high);
    connect(button, &Control::clicked, this, [this, intent] { want(intent); });
    return button->width();
}

void QuestionsPage::addHead(Flow &flow) const
{
    flow.addHeading(view().library->questionsTitle.value(view().language()), 0);
    flow.addText(plainRuns(view().phrases()(phrase::ChooseQuestions)), TextRole::Body, view().look.theme.ink, view().look.metrics.px(0.5));
}

void QuestionsPage::composeChoosing(const View &view, QWidget *body)
{
    const Metrics &m = view.look.metrics;
    const Phrases phrases = view.phrases();
    const auto chosen = static_cast<int>(view.session.chosenQuestions.size());
    int action = 0;
    if (chosen > 0)
        action = addAction(body, u"showList"_s, u"list"_s, phrases(phrase::ShowMyList).arg(chosen), {.kind = Intent::Kind::ShowList});

    const bool two = width() >= m.px(130) && m.textScale <= 125;
    int top = 0;
    if (two) { // above both columns, beside the button, on every part
        Flow head(view.look);
        addHead(head);
        head.arrange(QSize(width() - action - m.gap(), height()), 1, 0);
        top = std::max(head.build(0, body, {}), action > 0 ? m.target() : 0) + m.px(1.5);
    } else {
        top = action > 0 ? m.target() + m.px(2) : 0;
        addHead(*m_flow);
    }

    QList<content::QuestionGroup> groups = view.library->questions;
    // The questions of the topic that one comes from stand first.
    std::stable_partition(groups.begin(), groups.end(), [&](const content::QuestionGroup &group) { return group.id == view.place.step; });
    for (const content::QuestionGroup &group : groups)
        addChoices(group);
    const int gap = m.px(4);
    m_flow->arrange(QSize(two ? (width() - gap) / 2 : std::min(width(), m.px(130)), height() - top), two ? 2 : 1, gap);
    m_flow->build(part(), body, QPoint(0, top));
}

void QuestionsPage::composeList(const View &view, QWidget *body)
{
    const Metrics &m = view.look.metrics;
    const Phrases phrases = view.phrases();
    addAction(body, u"changeList"_s, u"back"_s, phrases(phrase::ChangeMyList), {.kind = Intent::Kind::ChangeList});
    const int top = m.target() + m.px(1);
    m_flow->addHeading(phrases(phrase::MyList), 0);
    const bool empty = view.session.chosenQuestions.isEmpty();
    m_flow->addText(plainRuns(phrases(empty ? phrase::NothingChosen : phrase::MyListHint)), TextRole::Body, view.look.theme.inkSoft,
                    m.px(0.5));
    int number = 0;
    for (const QString &id : view.session.chosenQuestions) {
        const content::Question *question = view.library->question(id);
        if (!question)
            continue;
        const QString words = question->text.value(view.language());
        m_words += wordCount(words);
        m_flow->addText(plainRuns(u"%1. %2"_s.arg(++number).arg(words)), TextRole::CardTitle, view.look.theme.ink, m.px(2.5), true);
    }
    m_flow->arrange(QSize(std::min(width(), m.px(150)), height() - top), 1, 0);
    m_flow->build(part(), body, QPoint(0, top));
}

void QuestionsPage::compose(const View &view, QWidget *body)
{
    m_flow = std::make_unique<Flow>(view.look);
    m_words = 0;
    if (view.place.myList)
        composeList(view, body);
    else
        composeChoosing(view, body);
}

} // namespace sala::ui
