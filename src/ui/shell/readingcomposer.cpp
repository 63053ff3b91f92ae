// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/readingcomposer.h"

#include "ui/pages/documentpage.h"
#include "ui/pages/homepage.h"
#include "ui/shell/navigator.h"
#include "ui/text/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::ui {

Reading ReadingComposer::take()
{
    m_reading.language = m_language;
    return std::move(m_reading);
}

int ReadingComposer::scriptIndex(const content::Script &script)
{
    // One that goes on where it was left: the sentences of a recording are looked up one by one.
    if (m_reading.scripts.isEmpty() || m_reading.scripts.last().path != script.path)
        m_reading.scripts.append(script);
    return static_cast<int>(m_reading.scripts.size()) - 1;
}

void ReadingComposer::add(const content::SpokenIndex &index, const QList<content::SpokenPlace> &places, For whom)
{
    for (const content::SpokenPlace &place : places) {
        const content::Script &script = index.script(place.script);
        content::SpokenSentence sentence = script.sentences[place.sentence];
        // Of one text on this page, whatever it is where it was recorded: the other language may have it from elsewhere.
        sentence.part = content::SpokenPart::Label;
        sentence.index = 0;
        m_reading.lines.append({sentence, scriptIndex(script), place.sentence, m_item, whom == For::Everyone});
    }
    ++m_item;
}

void ReadingComposer::textIn(const QString &language, const QString &words, For whom)
{
    const content::SpokenIndex &index = m_source.index(language);
    add(index, index.say(words, &m_missing), whom);
}

void ReadingComposer::text(const QString &words, For whom)
{
    textIn(m_language, words, whom);
}

void ReadingComposer::textInAnyLanguage(const QString &text)
{
    QStringList languages{m_language};
    for (const QString &language : library().clinic.languages) {
        if (!languages.contains(language))
            languages.append(language);
    }
    // "Sigo leyendo · I am still reading": each in its own language.
    const QStringList parts = text.split(u" · "_s, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        QStringList missing;
        for (const QString &language : languages) {
            missing.clear();
            const content::SpokenIndex &index = m_source.index(language);
            const QList<content::SpokenPlace> places = index.say(part, &missing);
            if (missing.isEmpty()) {
                add(index, places, For::Everyone);
                break;
            }
        }
        m_missing += missing;
        if (!missing.isEmpty()) // what there is of it
            add(m_source.index(m_language), m_source.index(m_language).say(part), For::Everyone);
    }
}

void ReadingComposer::phrase(const char *source, For whom)
{
    text(words(source), whom);
}

void ReadingComposer::recording(const content::Script &script, For whom)
{
    if (!script.sentences.isEmpty()) {
        const int index = scriptIndex(script);
        for (int i = 0; i < script.sentences.size(); ++i)
            m_reading.lines.append({script.sentences[i], index, i, m_item, whom == For::Everyone});
    }
    ++m_item;
}

void ReadingComposer::sources(const QStringList &references)
{
    if (references.isEmpty())
        return;
    phrase(phrase::Sources, For::WhoCannotSee);
    for (const QString &id : references) {
        if (const content::Reference *reference = library().reference(id))
            text(reference->shortForm, For::WhoCannotSee);
    }
}

void ReadingComposer::step(const content::Topic &topic, const content::Step &step, int answer)
{
    const content::StepText shown = step.text.value(m_language);
    const bool answered = step.kind == content::Step::Kind::QuickCheck && answer >= 0 && answer < shown.options.size();
    if (answered) {
        recording(content::answerScript(topic, step, answer, m_language, m_source.words));
        if (!shown.options[answer].right) {
            phrase(phrase::ShowMe, For::WhoCannotSee);
            phrase(phrase::Again, For::WhoCannotSee);
        }
        phrase(phrase::QuickCheck, For::WhoCannotSee); // the question stays in sight
        text(shown.heading, For::WhoCannotSee);
    } else {
        recording(content::stepScript(topic, step, m_language, m_source.words));
    }
    recording(content::pictureScript(topic, step, m_language), For::WhoCannotSee);
    QStringList cited = shown.evidence ? shown.evidence->sources : QStringList();
    for (const QString &reference : shown.references) {
        if (!cited.contains(reference))
            cited.append(reference);
    }
    if (step.kind != content::Step::Kind::QuickCheck)
        sources(cited);
    // Where one is comes last: who goes from step to step need not hear it each time.
    text(topic.text.value(m_language).title, For::WhoCannotSee);
    text(words(phrase::StepOf).arg(topic.indexOfStep(step.id) + 1).arg(topic.steps.size()), For::WhoCannotSee);
    if (topic.investigational)
        phrase(phrase::Investigational, For::WhoCannotSee);
}

void ReadingComposer::topicEnd(const content::Topic &topic)
{
    phrase(phrase::WellRead);
    phrase(phrase::WhatNow);
    if (const content::Topic *next = topicAfter(library(), topic.id)) {
        text(next->text.value(m_language).title);
        text(next->text.value(m_language).summary);
    }
    phrase(phrase::MyQuestions);
    phrase(phrase::TopicQuestions);
    phrase(phrase::Home);
    text(topic.text.value(m_language).title, For::WhoCannotSee);
}

void ReadingComposer::welcome(const QString &first)
{
    QStringList languages{first};
    for (const QString &language : library().clinic.languages) {
        if (!languages.contains(language))
            languages.append(language);
    }
    for (const QString &language : std::as_const(languages)) {
        for (const char *each : {phrase::NeckHurts, phrase::TouchToBegin, phrase::KeepsNothing, phrase::KeysHint})
            textIn(language, m_source.words(QString::fromUtf8(each), language));
    }
}

void ReadingComposer::home()
{
    phrase(phrase::WhereFrom);
    const QString own = library().clinic.texts.value(m_language).value(u"neck-picture"_s);
    text(own.isEmpty() ? words(phrase::NeckPicture) : own, For::WhoCannotSee);
    phrase(phrase::TouchThePicture);
    const QSet<QString> pain = painTopics(library());
    for (const content::Topic &topic : library().topics) {
        if (!pain.contains(topic.id))
            continue;
        text(topic.text.value(m_language).title);
        text(topic.text.value(m_language).summary);
    }
    for (const content::Topic &topic : library().topics) {
        if (!pain.contains(topic.id))
            text(topic.text.value(m_language).title);
    }
    text(library().questionsTitle.value(m_language));
    text(library().about.text.value(m_language).title);
    phrase(phrase::AlarmLong);
    text(library().clinic.name + u", "_s + library().clinic.city, For::WhoCannotSee);
}

void ReadingComposer::questions(const QString &firstGroup, int chosen)
{
    text(library().questionsTitle.value(m_language));
    phrase(phrase::ChooseQuestions);
    QList<content::QuestionGroup> groups = library().questions;
    std::stable_partition(groups.begin(), groups.end(), [&](const content::QuestionGroup &group) { return group.id == firstGroup; });
    for (const content::QuestionGroup &group : std::as_const(groups)) {
        text(group.heading.value(m_language));
        for (const content::Question &question : group.questions)
            recording(content::questionScript(question, m_language));
    }
    if (chosen > 0)
        text(words(phrase::ShowMyList).arg(chosen), For::WhoCannotSee);
}

void ReadingComposer::questionList(const QStringList &chosen)
{
    phrase(phrase::MyList);
    phrase(chosen.isEmpty() ? phrase::NothingChosen : phrase::MyListHint);
    for (const QString &id : chosen) {
        if (const content::Question *question = library().question(id))
            recording(content::questionScript(*question, m_language));
    }
    phrase(phrase::ChangeMyList, For::WhoCannotSee);
}

void ReadingComposer::documentHead(const content::Topic &topic)
{
    text(topic.text.value(m_language).title);
}

void ReadingComposer::warningSigns()
{
    const content::Topic &topic = library().warningSigns;
    documentHead(topic);
    text(warningCall(library(), m_language, words(phrase::TellStaff), words(phrase::OrCall)));
    for (const content::Step &step : topic.steps)
        recording(content::stepScript(topic, step, m_language, m_source.words));
}

void ReadingComposer::investigational()
{
    const content::Topic &topic = library().investigational;
    documentHead(topic);
    for (const content::Step &step : topic.steps) {
        recording(content::stepScript(topic, step, m_language, m_source.words));
        sources(step.text.value(m_language).references);
    }
}

void ReadingComposer::about()
{
    const content::Topic &topic = library().about;
    documentHead(topic);
    for (const content::Step &step : topic.steps)
        recording(content::stepScript(topic, step, m_language, m_source.words));
    const QStringList lines = reviewLines(
        library().clinic.review, [this](const char *source) { return words(source); }, m_language, QDate::currentDate());
    for (const QString &line : lines)
        text(line);
    references();
}

// The version of the program is left out: a number for staff (508, 402.2.1 excepts the machine's label).
void ReadingComposer::references()
{
    phrase(phrase::Sources);
    const QSet<QString> cited = citedReferences(library(), m_language);
    for (const content::Reference &reference : library().references) {
        if (!cited.contains(reference.id))
            continue;
        content::Script script = content::referenceScript(reference, m_language);
        const int index = scriptIndex(script);
        for (int i = 0; i < script.sentences.size(); ++i) {
            if (script.sentences[i].index == 1) // the long form
                m_reading.lines.append({script.sentences[i], index, i, m_item, false});
        }
        ++m_item;
    }
}

void ReadingComposer::glossaryCard(const content::GlossaryEntry &entry)
{
    recording(content::glossaryScript(entry, m_language));
    recording(content::glossaryPictureScript(entry, m_language), For::WhoCannotSee);
    sources(entry.text.value(m_language).references);
}

void ReadingComposer::readingAids()
{
    phrase(phrase::ReadingAids);
    phrase(phrase::TextSize);
    for (const int scale : session::textScales)
        text(words(phrase::Percent).arg(scale));
    for (const char *each : {phrase::HighContrast, phrase::LowReach, phrase::LessMotion, phrase::BothLanguages, phrase::ReadToMe,
                             phrase::Volume, phrase::Softer, phrase::Louder, phrase::ResetsItself})
        phrase(each);
}

} // namespace sala::ui
