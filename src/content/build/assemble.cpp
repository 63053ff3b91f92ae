// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/build/assemble.h"

#include "content/text/words.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

Picture toPicture(const FileGate &gate, const FigureSource &figure)
{
    return {figure.file.isEmpty() ? QString() : gate.absolutePath(figure.file), figure.structure, figure.alt, figure.caption};
}

QStringList keysOnce(const QList<Citation> &citations)
{
    QStringList keys;
    for (const Citation &citation : citations) {
        if (!keys.contains(citation.key))
            keys.append(citation.key);
    }
    return keys;
}

int wordsOf(const StepSource &step)
{
    int words = 0;
    for (const PlacedText *text : textsOf(step))
        words += countWords(text->plain());
    if (step.evidence) {
        const Evidence &evidence = step.evidence->value;
        words += countWords(evidence.claim) + countWords(evidence.compared) + countWords(evidence.outcome) + countWords(evidence.unknown);
        for (const EvidenceGroup &group : evidence.groups)
            words += countWords(group.label);
    }
    return words;
}

StepText toStepText(const FileGate &gate, const StepSource &source)
{
    StepText text;
    text.heading = source.heading.plain();
    for (const FigureSource &figure : source.pictures)
        text.pictures.append(toPicture(gate, figure));
    for (const BlockSource &block : source.blocks)
        text.blocks.append({block.kind, block.text.runs, block.sign ? toPicture(gate, *block.sign) : Picture{}});
    for (const OptionSource &option : source.options)
        text.options.append({option.text.runs, option.right, option.step});
    if (source.evidence)
        text.evidence = source.evidence->value;
    text.references = keysOnce(citationsOf(source));
    text.words = wordsOf(source);
    text.line = source.at.line;
    return text;
}

Topic toTopic(const FileGate &gate, const TopicSet &set)
{
    Topic topic;
    topic.id = set.id;
    for (const TopicSource &source : set.texts) {
        topic.investigational = topic.investigational || source.investigational;
        TopicText text{source.title.text, source.summary.text, source.fact.text, keysOnce(source.factCitations), {}};
        if (source.picture)
            text.picture = toPicture(gate, *source.picture);
        topic.text.insert(source.language, text);
        for (const StepSource &step : source.steps) {
            int index = topic.indexOfStep(step.id);
            if (index < 0) {
                index = static_cast<int>(topic.steps.size());
                topic.steps.append({step.id, step.kind, {}});
            }
            topic.steps[index].text.insert(source.language, toStepText(gate, step));
        }
    }
    return topic;
}

GlossaryEntry toEntry(const FileGate &gate, const GlossarySet &set)
{
    GlossaryEntry entry{set.id, {}};
    for (const GlossarySource &source : set.texts) {
        GlossaryText text{source.title.text, source.meaning.runs, {}, keysOnce(source.meaning.citations)};
        if (source.picture)
            text.picture = toPicture(gate, *source.picture);
        entry.text.insert(source.language, text);
    }
    return entry;
}

template <typename T>
T &findOrAppend(QList<T> &list, const QString &id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&id](const T &item) { return item.id == id; });
    if (found != list.end())
        return *found;
    list.append(T{});
    list.last().id = id;
    return list.last();
}

void addQuestions(Library &library, const QuestionsSource &source)
{
    library.questionsTitle.insert(source.language, source.title.text);
    for (const QuestionGroupSource &groupSource : source.groups) {
        QuestionGroup &group = findOrAppend(library.questions, groupSource.id);
        group.heading.insert(source.language, groupSource.heading.plain());
        for (const QuestionSource &question : groupSource.questions)
            findOrAppend(group.questions, question.id).text.insert(source.language, question.text.plain());
    }
}

void addTopics(Library &library, const Package &package)
{
    for (const TopicSet &set : package.topics) {
        if (set.texts.isEmpty())
            continue;
        Topic topic = toTopic(*package.gate, set);
        if (set.id == u"warning-signs"_s)
            library.warningSigns = std::move(topic);
        else if (set.id == u"about"_s)
            library.about = std::move(topic);
        else if (set.id == u"investigational"_s)
            library.investigational = std::move(topic);
        else
            library.topics.append(std::move(topic));
    }
}

} // namespace

QString languageName(const QString &code)
{
    const QLocale::Language language = QLocale::codeToLanguage(code);
    if (language == QLocale::AnyLanguage)
        return code;
    // A locale of a big country names its own variety ("American English"); the shortest name is the plain one.
    QString shortest;
    for (const QLocale &locale : QLocale::matchingLocales(language, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const QString name = locale.nativeLanguageName();
        if (!name.isEmpty() && (shortest.isEmpty() || name.size() < shortest.size()))
            shortest = name;
    }
    if (shortest.isEmpty())
        return code;
    return QLocale(language).toUpper(shortest.left(1)) + shortest.mid(1);
}

LibraryPtr assembleLibrary(const Package &package)
{
    if (!package.clinic)
        return nullptr;
    auto library = std::make_shared<Library>();
    library->root = package.gate->root();
    library->clinic = package.clinic->value;
    addTopics(*library, package);
    for (const GlossarySet &set : package.glossary)
        library->glossary.append(toEntry(*package.gate, set));
    for (const QuestionsSource &source : package.questions)
        addQuestions(*library, source);
    for (const StructureSource &structure : package.structures)
        library->structures.append(structure.value);
    for (const ReferenceSource &reference : package.references)
        library->references.append(reference.value);
    for (const QString &language : package.languages())
        library->languageNames.insert(language, languageName(language));
    const bool nothing = library->topics.isEmpty() && library->warningSigns.steps.isEmpty() && library->about.steps.isEmpty();
    if (nothing)
        return nullptr;
    library->version = package.version;
    return library;
}

} // namespace sala::content
