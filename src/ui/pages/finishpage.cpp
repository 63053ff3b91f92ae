// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/pages/finishpage.h"

#include "ui/pages/thumbnails.h"
#include "ui/shell/navigator.h"
#include "ui/text/phrases.h"
#include "ui/widgets/cardbutton.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::ui {

void FinishPage::addCard(const QString &name, const QString &title, const QString &summary, const QString &icon,
                         const content::Picture &picture, const Intent &intent)
{
    const Look look = view().look;
    FigureStore *figures = view().figures;
    const auto build = [=](QWidget *parent) {
        auto *card = new CardButton(title, summary, look, parent);
        card->setObjectName(name);
        card->setIconName(icon);
        card->reserveThumbnail();
        return card;
    };
    const auto height = [build](int width) {
        const std::unique_ptr<CardButton> probe(build(nullptr));
        return probe->heightFor(width);
    };
    const auto make = [=, this](QWidget *parent) {
        CardButton *card = build(parent);
        giveThumbnail(*card, picture, *figures);
        connect(card, &Control::clicked, this, [this, intent] { want(intent); });
        return card;
    };
    m_flow->addWidget(height, make, look.metrics.gap());
    m_flow->shows({title, summary});
    m_flow->keepDistance();
}

void FinishPage::compose(const View &view, QWidget *body)
{
    const content::Topic *topic = topicOf(*view.library, view.place);
    m_flow = std::make_unique<Flow>(view.look);
    if (!topic)
        return;
    const Metrics &m = view.look.metrics;
    const Phrases phrases = view.phrases();
    if (view.titleInPage)
        m_flow->addText(plainRuns(topic->text.value(view.language()).title), TextRole::Control, view.look.theme.accent, 0, true, true);
    m_flow->addHeading(phrases(phrase::WellRead), m.px(1));
    m_flow->addText(plainRuns(phrases(phrase::WhatNow)), TextRole::Body, view.look.theme.ink, m.px(1), false, true);
    if (const content::Topic *next = topicAfter(*view.library, topic->id)) {
        const content::TopicText text = next->text.value(view.language());
        addCard(u"nextTopic"_s, text.title, text.summary, text.picture.path.isEmpty() ? iconOfTopic(next->id) : QString(), text.picture,
                {.kind = Intent::Kind::OpenTopic, .id = next->id});
    }
    addCard(u"topicQuestions"_s, phrases(phrase::MyQuestions), phrases(phrase::TopicQuestions), u"question"_s, {},
            {.kind = Intent::Kind::OpenQuestions, .id = topic->id});
    addCard(u"homeCard"_s, phrases(phrase::Home), {}, u"home"_s, {}, {.kind = Intent::Kind::GoHome});
    const int width = std::min(this->width(), m.px(110));
    m_flow->arrange(QSize(width, height()), 1, 0);
    m_flow->build(part(), body, QPoint((this->width() - width) / 2, 0));
}

} // namespace sala::ui
