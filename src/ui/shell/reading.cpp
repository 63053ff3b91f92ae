// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/reading.h"

#include "ui/shell/navigator.h"
#include "ui/shell/readingcomposer.h"
#include "ui/text/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::ui {

using session::Place;
using session::Screen;

namespace {

/// The sentences of one text of a page.
struct Item
{
    int first = 0;
    QList<content::SpokenSentence> sentences;
};

QList<Item> itemsOf(const Reading &reading)
{
    QList<Item> items;
    for (int i = 0; i < reading.lines.size(); ++i) {
        const ReadingLine &line = reading.lines[i];
        while (items.size() <= line.item)
            items.append(Item{i, {}});
        items[line.item].sentences.append(line.sentence);
    }
    return items;
}

void readTopicPage(ReadingComposer &page, const Place &place)
{
    const content::Topic *topic = topicOf(page.library(), place);
    const content::Step *step = stepOf(page.library(), place);
    if (topic && step)
        page.step(*topic, *step, place.answer);
    else if (topic && place.step == topicEnd)
        page.topicEnd(*topic);
}

void readPage(ReadingComposer &page, const Place &place, const session::SessionState &session)
{
    switch (place.screen) {
    case Screen::Welcome: page.welcome(session.language); break;
    case Screen::Home: page.home(); break;
    case Screen::Topic: readTopicPage(page, place); break;
    case Screen::Questions:
        if (place.myList)
            page.questionList(session.chosenQuestions);
        else
            page.questions(place.step, static_cast<int>(session.chosenQuestions.size()));
        break;
    case Screen::WarningSigns: page.warningSigns(); break;
    case Screen::About: page.about(); break;
    case Screen::Investigational: page.investigational(); break;
    case Screen::Staff:
    case Screen::OutOfService: break;
    }
}

} // namespace

Reading readingOf(const ReadingSource &source, const Place &place, const session::SessionState &session, const QString &language)
{
    ReadingComposer page(source, language);
    if (place.settingsOpen)
        page.readingAids();
    else if (const content::GlossaryEntry *entry = source.library.glossaryEntry(place.card))
        page.glossaryCard(*entry);
    else
        readPage(page, place, session);
    return page.take();
}

std::pair<QString, int> pointedAt(const content::Library &library, const Place &place, const QString &language,
                                  const content::SpokenSentence &sentence)
{
    std::pair<QString, int> found{{}, -1};
    const content::Step *step = stepOf(library, place);
    if (!step || sentence.part != content::SpokenPart::Block)
        return found;
    const QList<content::Block> blocks = step->text.value(language).blocks;
    if (sentence.index >= blocks.size())
        return found;
    qsizetype start = 0;
    for (const content::Run &run : blocks[sentence.index].runs) {
        const bool within = start < sentence.span.start + sentence.span.length && sentence.span.start < start + run.text.size();
        if (within && run.kind == content::Run::Kind::Structure)
            found.first = run.target;
        else if (within && run.kind == content::Run::Kind::Slider)
            found.second = run.value;
        start += run.text.size();
    }
    return found;
}

QList<content::AlignedSentences> alignReadings(const Reading &from, const Reading &to)
{
    QList<content::AlignedSentences> all;
    const QList<Item> own = itemsOf(from);
    const QList<Item> others = itemsOf(to);
    for (qsizetype i = 0; i < std::min(own.size(), others.size()); ++i) {
        const QList<content::AlignedSentences> aligned = content::alignSentences(own[i].sentences, others[i].sentences);
        for (content::AlignedSentences each : aligned) {
            each.from += own[i].first;
            each.to += others[i].first;
            all.append(each);
        }
    }
    return all;
}

Reading readingOfWords(const ReadingSource &source, const QStringList &texts, const QString &language)
{
    ReadingComposer words(source, language);
    for (const QString &text : texts)
        words.textInAnyLanguage(text);
    return words.take();
}

QStringList wordsWithoutRecording(const ReadingSource &source, const QStringList &texts, const QString &language)
{
    ReadingComposer words(source, language);
    for (const QString &text : texts)
        words.textInAnyLanguage(text);
    return words.missing();
}

} // namespace sala::ui
