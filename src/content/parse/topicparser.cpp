// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/parse/topicparser.h"

#include "content/files/limits.h"
#include "content/files/sourcefile.h"
#include "content/markup/citations.h"
#include "content/markup/frontmatter.h"
#include "content/parse/fields.h"
#include "content/parse/stepparser.h"

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

void readStatus(const YamlNode &values, TopicSource &topic, Report &report)
{
    const Field status = readField(values, u"status"_s, false, report);
    topic.investigational = status.text == u"investigational"_s;
    if (!status.text.isEmpty() && !topic.investigational)
        report.error(u"bad-value"_s, status.at, Message::tr("\"%1\" is no status.").arg(status.text.left(40)),
                     Message::tr("Write \"status: investigational\", or remove the line."));
}

void readFact(const YamlNode &values, TopicSource &topic, Report &report)
{
    topic.fact = readField(values, u"fact"_s, false, report);
    if (topic.fact.text.isEmpty())
        return;
    topic.factCitations = takeCitations(topic.fact.text, topic.fact.at, report);
    if (topic.factCitations.isEmpty())
        report.error(u"fact-without-source"_s, topic.fact.at, Message::tr("The fact for the Welcome screen names no source."),
                     Message::tr("End it with [@key] of a reference."));
    if (topic.investigational)
        report.error(
            u"fact-investigational"_s, topic.fact.at,
            Message::tr("A topic under study may not have a fact on the Welcome screen, where nothing says that it is under study."),
            Message::tr("Remove the line \"fact: ...\"."));
}

void readThumbnail(const YamlNode &values, TopicSource &topic, Report &report)
{
    const Field picture = readField(values, u"picture"_s, false, report);
    const Field alt = readField(values, u"picture-alt"_s, false, report);
    if (!picture.text.isEmpty())
        topic.picture = readFigure(topic.file, {picture.text, alt.text, {}, picture.at}, report);
}

} // namespace

std::optional<TopicSource> parseTopic(const FileGate &gate, const QString &id, const QString &language, Findings &findings)
{
    TopicSource topic;
    topic.id = id;
    topic.language = language;
    topic.file = u"topics/%1/%2.md"_s.arg(id, language);
    Report report(findings, topic.file);
    const Result<SourceFile> file = openText(gate, topic.file, limits::markdownBytes);
    if (!file) {
        report.add(file.finding());
        return std::nullopt;
    }
    Result<FrontMatter> front =
        readFrontMatter(file.value(), {u"title"_s, u"summary"_s, u"picture"_s, u"picture-alt"_s, u"status"_s, u"fact"_s}, report);
    if (!front) {
        report.add(front.finding());
        return std::nullopt;
    }
    YamlNode &values = front.value().values;
    values.at = {1, 1};
    topic.title = readField(values, u"title"_s, true, report);
    topic.summary = readField(values, u"summary"_s, true, report);
    readStatus(values, topic, report);
    readFact(values, topic, report);
    readThumbnail(values, topic, report);
    const QList<MarkdownBlock> blocks = parseMarkdown(file.value(), front.value().bodyLine, report);
    topic.steps = parseSteps(file.value(), blocks, report);
    if (topic.steps.isEmpty())
        report.error(u"no-steps"_s, {front.value().bodyLine, 1}, Message::tr("This topic has no steps."),
                     Message::tr("Begin a step with a line \"## Heading {#name}\"."));
    return topic;
}

} // namespace sala::content
