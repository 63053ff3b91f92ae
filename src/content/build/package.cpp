// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/build/package.h"

#include "content/files/limits.h"
#include "content/parse/clinicparser.h"
#include "content/parse/glossaryparser.h"
#include "content/parse/questionsparser.h"
#include "content/parse/referencesparser.h"
#include "content/parse/topicparser.h"

#include <algorithm>
#include <functional>
#include <future>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

template <typename Set>
const Set *find(const QList<Set> &sets, const QString &id)
{
    const auto found = std::find_if(sets.cbegin(), sets.cend(), [&id](const Set &set) { return set.id == id; });
    return found == sets.cend() ? nullptr : &*found;
}

/// Errors for text files of a language that the clinic does not have.
void refuseUnknownLanguages(const FileGate &gate, const QString &folder, const QStringList &languages, Findings &findings)
{
    for (const QString &name : gate.filesIn(folder)) {
        if (!name.endsWith(u".md"_s) || languages.contains(name.chopped(3)))
            continue;
        Report report(findings, folder + u'/' + name);
        report.error(u"unknown-language"_s, {}, Message::tr("\"%1\" is not among the languages of clinic.yaml.").arg(name.chopped(3)),
                     Message::tr("Add the language to clinic.yaml, or move this file away."));
    }
}

Message missingText(const QString &language)
{
    return Message::tr("The text in \"%1\" is missing.").arg(language);
}

template <typename Source, typename Parser>
Translations<Source> loadLanguages(const Package &package, const QString &folder, const QString &id, Parser parse, Findings &findings)
{
    Translations<Source> set{id, {}};
    const QString path = folder + u'/' + id;
    for (const QString &language : package.languages()) {
        const QString file = path + u'/' + language + u".md"_s;
        if (!package.gate->contains(file)) {
            Report(findings, file)
                .error(u"missing-language"_s, {}, missingText(language),
                       Message::tr("Copy the file of another language and translate it."));
        } else if (std::optional<Source> source = parse(*package.gate, id, language, findings)) {
            set.texts.append(std::move(*source));
        }
    }
    refuseUnknownLanguages(*package.gate, path, package.languages(), findings);
    return set;
}

/// The clinic's topics, the special ones, and folders that nobody lists (with a warning).
QStringList topicIds(const Package &package, Findings &findings)
{
    QStringList ids = package.clinic->topics.mid(0, limits::topics);
    for (const QString &id : specialTopics()) {
        if (!ids.contains(id))
            ids.append(id);
    }
    const QList<QString> folders = package.gate->foldersIn(u"topics"_s);
    for (const QString &id : ids) {
        if (folders.contains(id))
            continue;
        const qsizetype listed = package.clinic->topics.indexOf(id);
        Report(findings, u"clinic.yaml"_s)
            .error(u"missing-topic"_s, listed < 0 ? Position{} : package.clinic->topicPositions.at(listed),
                   Message::tr("The topic \"%1\" has no folder.").arg(id),
                   Message::tr("Put its files into topics/%1, or mend the name.").arg(id));
    }
    for (const QString &folder : folders) {
        if (ids.contains(folder) || ids.size() >= limits::topics + specialTopics().size())
            continue;
        Report(findings, u"topics/"_s + folder)
            .warning(u"unlisted-topic"_s, {}, Message::tr("The topic \"%1\" is not listed in clinic.yaml, so nobody sees it.").arg(folder),
                     Message::tr("Add it to \"topics\" in clinic.yaml, or move the folder away."));
    }
    ids.removeIf([&folders](const QString &id) { return !folders.contains(id); });
    return ids;
}

/// Everything but the topics.
struct Rest
{
    QList<StructureSource> structures;
    QList<ReferenceSource> references;
    QList<GlossarySet> glossary;
    QList<QuestionsSource> questions;
    QString version;
    Findings findings;
};

void loadQuestions(const Package &package, Rest &rest)
{
    for (const QString &language : package.languages()) {
        const QString file = u"questions/%1.md"_s.arg(language);
        if (!package.gate->contains(file)) {
            Report(rest.findings, file)
                .error(u"missing-language"_s, {}, missingText(language),
                       Message::tr("Copy the file of another language and translate it."));
        } else if (std::optional<QuestionsSource> source = parseQuestions(*package.gate, language, rest.findings)) {
            rest.questions.append(std::move(*source));
        }
    }
    refuseUnknownLanguages(*package.gate, u"questions"_s, package.languages(), rest.findings);
}

Rest loadRest(const Package &package)
{
    Rest rest;
    rest.structures = parseStructures(*package.gate, package.languages(), rest.findings);
    rest.references = parseReferences(*package.gate, rest.findings);
    QList<QString> words = package.gate->foldersIn(u"glossary"_s);
    words.removeAll(u"audio"_s); // the recordings of all words
    for (const QString &id : words)
        rest.glossary.append(loadLanguages<GlossarySource>(package, u"glossary"_s, id, parseGlossary, rest.findings));
    loadQuestions(package, rest);
    rest.version = contentVersion(*package.gate);
    return rest;
}

} // namespace

const TopicSet *Package::topic(const QString &id) const
{
    return find(topics, id);
}

const GlossarySet *Package::glossaryWord(const QString &id) const
{
    return find(glossary, id);
}

const QStringList &specialTopics()
{
    static const QStringList ids{u"warning-signs"_s, u"about"_s, u"investigational"_s};
    return ids;
}

Package loadPackage(const QString &root, Findings &findings)
{
    Package package;
    package.gate = std::make_unique<FileGate>(root);
    if (!package.gate->isOpen()) {
        findings.append({Severity::Error,
                         u"no-folder"_s,
                         Message::tr("The content folder \"%1\" cannot be opened.").arg(root),
                         Message::tr("Look whether it is there and may be read."),
                         {},
                         0,
                         0});
        return package;
    }
    findings += package.gate->findings();
    package.clinic = parseClinic(*package.gate, findings);
    if (!package.clinic)
        return package;
    // The topics are about as much work as everything else together. Without a second thread this runs on get().
    std::future<Rest> pending = std::async(std::launch::async | std::launch::deferred, loadRest, std::cref(package));
    for (const QString &id : topicIds(package, findings))
        package.topics.append(loadLanguages<TopicSource>(package, u"topics"_s, id, parseTopic, findings));
    Rest rest = pending.get();
    package.structures = std::move(rest.structures);
    package.references = std::move(rest.references);
    package.glossary = std::move(rest.glossary);
    package.questions = std::move(rest.questions);
    package.version = rest.version;
    findings += rest.findings;
    return package;
}

} // namespace sala::content
