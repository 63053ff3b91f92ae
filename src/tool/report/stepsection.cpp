// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/report/sections.h"

#include "content/checks/readability.h"
#include "tool/output.h"
#include "tool/report/html.h"

using namespace Qt::StringLiterals;

namespace sala::tool {

using content::Block;
using content::Message;
using content::Step;
using content::StepText;
using content::Topic;

namespace {

QString blockHtml(const Block &block)
{
    const QString words = html::text(plainText(block.runs));
    switch (block.kind) {
    case Block::Kind::ListItem: return html::element(u"li"_s, words);
    case Block::Kind::Note:
    case Block::Kind::Warning: return html::element(u"p"_s, u"class=\"callout\""_s, words);
    case Block::Kind::Paragraph: break;
    }
    return html::element(u"p"_s, words);
}

QString blocksHtml(const QList<Block> &blocks)
{
    QString all;
    bool list = false;
    for (const Block &block : blocks) {
        const bool item = block.kind == Block::Kind::ListItem;
        if (item != list)
            all += item ? u"<ul>"_s : u"</ul>"_s;
        list = item;
        all += blockHtml(block);
    }
    return list ? all + u"</ul>"_s : all;
}

QString optionsHtml(const QList<content::Option> &options)
{
    QString items;
    for (const content::Option &option : options)
        items += html::element(u"li"_s, option.right ? u"class=\"right\""_s : u"class=\"wrong\""_s, html::text(plainText(option.runs)));
    return items.isEmpty() ? QString() : html::element(u"ul"_s, items);
}

QString evidenceHtml(const content::Evidence &evidence)
{
    QString all = html::element(u"p"_s, html::text(evidence.claim));
    for (const content::EvidenceGroup &group : evidence.groups)
        all += html::element(u"p"_s, html::text(Message::tr("%1: %2 of %3").arg(group.label, group.better, group.of)));
    if (!evidence.compared.isEmpty())
        all += html::element(u"p"_s, html::text(evidence.compared));
    return evidence.unknown.isEmpty() ? all : all + html::element(u"p"_s, u"class=\"callout\""_s, html::text(evidence.unknown));
}

int sentencesOf(const StepText &text, const QString &language)
{
    int sentences = 0;
    for (const Block &block : text.blocks)
        sentences += content::countText(plainText(block.runs), language).sentences;
    return sentences;
}

/// The lines of a step in its file: from its heading to the next.
std::pair<int, int> linesOf(const Topic &topic, qsizetype index, const QString &language)
{
    const int first = topic.steps.at(index).text.value(language).line;
    const int next = index + 1 < topic.steps.size() ? topic.steps.at(index + 1).text.value(language).line : 0;
    return {first, next > first ? next - 1 : 0};
}

QString stepColumn(ReportParts &parts, const Topic &topic, qsizetype index, const QString &language)
{
    const Step &step = topic.steps.at(index);
    const StepText &text = step.text.value(language);
    QString inner = html::element(u"h3"_s, html::text(text.heading)) + blocksHtml(text.blocks) + optionsHtml(text.options);
    if (text.evidence)
        inner += evidenceHtml(*text.evidence);
    for (const content::Picture &picture : text.pictures)
        inner += html::element(u"p"_s, u"class=\"soft\""_s, html::text(Message::tr("Picture: %1").arg(picture.alt)));
    const content::Script script = stepScript(topic, step, language, parts.words);
    QString facts =
        html::element(u"li"_s, html::text(Message::tr("Words: %1. Sentences: %2.").arg(text.words, sentencesOf(text, language))));
    facts += html::element(u"li"_s, soundState(parts, script));
    if (!text.references.isEmpty())
        facts += html::element(u"li"_s, html::text(Message::tr("Sources: %1").arg(text.references.join(u", "_s))));
    inner += html::element(u"ul"_s, u"class=\"facts\""_s, facts);
    const auto [first, last] = linesOf(topic, index, language);
    inner += findingsHtml(parts.places.take(u"topics/%1/%2.md"_s.arg(topic.id, language), first, last));
    return inner + findingsHtml(parts.places.takeFile(script.soundPath())) + findingsHtml(parts.places.takeFile(script.cuesPath()));
}

Message readingLevel(const content::TextCounts &counts, const QString &language)
{
    if (language == u"es"_s)
        return Message::tr("Reading: %1 on the INFLESZ scale (at least %2 is wanted).")
            .arg(Message::decimal(inflesz(counts), 1), Message::decimal(content::lowestInflesz, 0));
    if (language == u"en"_s)
        return Message::tr("Reading: grade %1 (at most %2 is wanted; Flesch-Kincaid).")
            .arg(Message::decimal(fleschKincaidGrade(counts), 1), Message::decimal(content::highestGrade, 0));
    return Message::tr("Reading level: not measured in this language.");
}

QString topicColumn(ReportParts &parts, const Topic &topic, const QString &language)
{
    const content::TopicText &text = topic.text.value(language);
    QString inner = html::element(u"h3"_s, html::text(text.title)) + html::element(u"p"_s, html::text(text.summary));
    if (!text.fact.isEmpty())
        inner += html::element(u"p"_s, u"class=\"callout\""_s, html::text(text.fact));
    const content::TopicSet *set = parts.package.topic(topic.id);
    const content::TopicSource *source = set ? set->in(language) : nullptr;
    const int firstStep = source && !source->steps.isEmpty() ? source->steps.constFirst().at.line : 0;
    if (source) {
        const content::TextCounts counts = topicCounts(*source);
        const QString facts =
            html::element(u"li"_s, html::text(readingLevel(counts, language)))
            + html::element(u"li"_s, html::text(Message::tr("Words: %1. Sentences: %2.").arg(counts.words, counts.sentences)));
        inner += html::element(u"ul"_s, u"class=\"facts\""_s, facts);
    }
    return inner + findingsHtml(parts.places.take(u"topics/%1/%2.md"_s.arg(topic.id, language), 0, std::max(0, firstStep - 1)));
}

} // namespace

QString topicHead(ReportParts &parts, const Topic &topic)
{
    const QString main = parts.languages().value(0);
    QString head = html::element(u"h2"_s, html::attribute(u"id"_s, u"topic-"_s + topic.id), html::text(topic.text.value(main).title));
    if (topic.investigational)
        head += html::element(u"p"_s, u"class=\"callout\""_s, html::text(Message::tr("Under study: every step of this topic says so.")));
    return head + html::element(u"div"_s, u"class=\"entry\""_s, sides(parts, [&](const QString &language) {
                                    return topicColumn(parts, topic, language);
                                }));
}

QString stepEntry(ReportParts &parts, const Topic &topic, qsizetype index)
{
    const Step &step = topic.steps.at(index);
    QString pictures;
    QList<content::Picture> shown;
    for (const QString &language : parts.languages()) { // both languages mostly have the same pictures: shown once
        for (const content::Picture &picture : step.text.value(language).pictures) {
            const bool known = std::any_of(shown.cbegin(), shown.cend(), [&](const auto &each) { return each.path == picture.path; });
            if (known)
                continue;
            shown.append(picture);
            pictures += parts.pictures.figure(picture, language);
        }
    }
    const QString name = html::element(u"p"_s, u"class=\"soft\""_s, html::text(topic.id + u'/' + step.id));
    const QString columns = sides(parts, [&](const QString &language) { return stepColumn(parts, topic, index, language); });
    return html::element(u"section"_s, u"class=\"entry\" "_s + html::attribute(u"id"_s, topic.id + u'/' + step.id),
                         name + html::element(u"div"_s, u"class=\"pictures\""_s, pictures) + columns);
}

} // namespace sala::tool
