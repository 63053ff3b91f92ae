// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/drafts/drafts.h"

#include "content/build/package.h"
#include "content/files/limits.h"
#include "content/parse/clinicparser.h"
#include "content/parse/fields.h"
#include "content/parse/topicparser.h"
#include "tool/drafts/filewriter.h"
#include "tool/drafts/hints.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace sala::tool {

using content::Finding;
using content::Findings;
using content::Message;

namespace {

constexpr qsizetype longestName = 60;

Finding problem(const QString &code, const QString &file, const Message &message, const Message &remedy)
{
    return {content::Severity::Error, code, message, remedy, file, 0, 0};
}

std::optional<Finding> nameProblem(const QString &id)
{
    if (content::isName(id) && id.size() <= longestName)
        return std::nullopt;
    return problem(u"bad-id"_s, {}, Message::tr("\"%1\" is not a usable name.").arg(id.left(longestName)),
                   Message::tr("Use small letters without accents, digits and single hyphens."));
}

/// The clinic's file; its findings count only when it cannot be used at all.
std::optional<content::ClinicSource> clinicOf(const content::FileGate &gate, Findings &problems)
{
    Findings findings;
    auto clinic = content::parseClinic(gate, findings);
    if (!clinic || clinic->value.languages.isEmpty())
        problems = findings;
    return problems.isEmpty() ? clinic : std::nullopt;
}

/// One new file for each language, or the folder that is already there.
Draft newFiles(const content::FileGate &gate, FileWriter &writer, const QString &folder, const QStringList &languages,
               QByteArray (*draft)(const QString &language))
{
    for (const QString &language : languages) {
        const QString file = folder + u'/' + language + u".md"_s;
        if (gate.contains(file))
            return {{},
                    {problem(u"already-there"_s, file, Message::tr("This file is already there."),
                             Message::tr("Change it, or choose another name."))}};
        writer.create(file, draft(language));
    }
    return {};
}

Draft written(FileWriter &writer)
{
    if (std::optional<Finding> failure = writer.commit())
        return {{}, {*failure}};
    return {writer.files(), {}};
}

/// A topic's file with one more step; the bytes around it stay as they are.
QByteArray withStep(const QByteArray &bytes, const content::TopicSource &topic, qsizetype index, const QString &id)
{
    const bool windows = bytes.contains("\r\n");
    QByteArray step = stepDraft(id, topic.language);
    const auto lineEnds = [windows](QByteArray text) { return windows ? text.replace("\n", "\r\n") : text; };
    if (index + 1 >= topic.steps.size())
        return bytes + lineEnds((bytes.endsWith('\n') ? "\n" : "\n\n") + step);
    const content::SourceFile file(topic.file, bytes);
    const qsizetype at = file.line(topic.steps.at(index + 1).at.line).data() - file.bytes().constData();
    return bytes.first(at) + lineEnds(step + '\n') + bytes.sliced(at);
}

qsizetype indexOf(const content::TopicSource &topic, const QString &step)
{
    const auto found = std::find_if(topic.steps.cbegin(), topic.steps.cend(), [&](const auto &each) { return each.id == step; });
    return found == topic.steps.cend() ? -1 : found - topic.steps.cbegin();
}

std::optional<Finding> addStep(const content::FileGate &gate, FileWriter &writer, const content::TopicSource &topic, const QString &id,
                               const QString &after)
{
    if (topic.step(id))
        return problem(u"id-twice"_s, topic.file, Message::tr("Two steps of this topic are called \"%1\".").arg(id),
                       Message::tr("Choose another name."));
    const qsizetype index = after.isEmpty() ? topic.steps.size() - 1 : indexOf(topic, after);
    if (index < 0 && !after.isEmpty())
        return problem(u"broken-link"_s, topic.file, Message::tr("The topic \"%1\" has no step \"%2\".").arg(topic.id, after),
                       Message::tr("Write the {#name} of one of its steps."));
    const auto bytes = gate.readText(topic.file, content::limits::markdownBytes);
    if (!bytes)
        return bytes.finding();
    writer.replace(topic.file, bytes.value(), withStep(bytes.value(), topic, index, id));
    return std::nullopt;
}

} // namespace

Draft newTopic(const QString &folder, const QString &id)
{
    if (const auto wrong = nameProblem(id))
        return {{}, {*wrong}};
    const content::FileGate gate(folder);
    Draft draft;
    const auto clinic = clinicOf(gate, draft.problems);
    if (!clinic)
        return draft;
    FileWriter writer(folder);
    draft = newFiles(gate, writer, u"topics/"_s + id, clinic->value.languages, topicDraft);
    if (!draft.problems.isEmpty())
        return draft;
    if (!clinic->topics.contains(id) && !content::specialTopics().contains(id)) {
        const auto bytes = gate.readText(u"clinic.yaml"_s, content::limits::dataBytes);
        const auto changed = bytes ? withTopic(bytes.value(), id) : std::nullopt;
        if (!changed)
            return {{},
                    {problem(u"topic-list"_s, u"clinic.yaml"_s, Message::tr("Sala cannot add to the list of topics as it is written here."),
                             Message::tr("Write the list in one line, such as topics: [disc, what-helps], and try again."))}};
        writer.replace(u"clinic.yaml"_s, bytes.value(), *changed);
    }
    return written(writer);
}

Draft newGlossaryWord(const QString &folder, const QString &id)
{
    if (const auto wrong = nameProblem(id))
        return {{}, {*wrong}};
    const content::FileGate gate(folder);
    Draft draft;
    const auto clinic = clinicOf(gate, draft.problems);
    if (!clinic)
        return draft;
    FileWriter writer(folder);
    draft = newFiles(gate, writer, u"glossary/"_s + id, clinic->value.languages, glossaryDraft);
    return draft.problems.isEmpty() ? written(writer) : draft;
}

Draft newStep(const QString &folder, const QString &topic, const QString &id, const QString &after)
{
    if (const auto wrong = nameProblem(id))
        return {{}, {*wrong}};
    const content::FileGate gate(folder);
    Draft draft;
    const auto clinic = clinicOf(gate, draft.problems);
    if (!clinic)
        return draft;
    FileWriter writer(folder);
    for (const QString &language : clinic->value.languages) {
        Findings findings;
        const auto source = content::parseTopic(gate, topic, language, findings);
        if (!source)
            return {{}, findings};
        if (const auto wrong = addStep(gate, writer, *source, id, after))
            return {{}, {*wrong}};
    }
    return written(writer);
}

} // namespace sala::tool
