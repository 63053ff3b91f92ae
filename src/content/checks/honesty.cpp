// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/checks.h"

#include "content/checks/claims.h"
#include "content/checks/texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

/// The first place where a topic speaks of cells under study.
std::optional<Position> firstMention(const TopicSource &topic, const QString &clinicName)
{
    // "About" names the clinic's interest in cell injections without explaining them.
    const bool alsoInjections = topic.id != u"about"_s;
    for (const ContentText &text : topicTexts(topic)) {
        std::optional<qsizetype> at = mentionOfCells(text.text, clinicName);
        if (!at && alsoInjections)
            at = mentionOfCellInjections(text.text);
        if (at)
            return text.at(*at);
    }
    return std::nullopt;
}

bool linksTo(const TopicSource &topic, const QString &topicId, const QString &stepId)
{
    for (const StepSource &step : topic.steps) {
        for (const PlacedText *text : textsOf(step)) {
            for (const Run &run : text->runs) {
                const bool toTopic = run.kind == Run::Kind::StepLink && (topicId.isEmpty() || run.target.section(u'/', 0, 0) == topicId);
                if (toTopic && (stepId.isEmpty() || run.target.section(u'/', 1) == stepId))
                    return true;
            }
        }
    }
    return false;
}

bool hasSources(const TopicSource &topic)
{
    return std::any_of(topic.steps.cbegin(), topic.steps.cend(), [](const StepSource &step) { return !citationsOf(step).isEmpty(); });
}

void checkTopic(const TopicSource &topic, const QString &clinicName, Report &report)
{
    const std::optional<Position> mention = firstMention(topic, clinicName);
    if (!mention)
        return;
    if (!topic.investigational)
        report.error(u"msc-without-status"_s, *mention,
                     Message::tr("This topic speaks of stem cells, but does not say that they are under study."),
                     Message::tr("Write \"status: investigational\" at the top of the file."));
    if (!topic.step(u"risks"_s) && !linksTo(topic, {}, u"risks"_s))
        report.error(u"msc-without-risks"_s, *mention, Message::tr("This topic speaks of stem cells, but says nothing of the risks."),
                     Message::tr("Add a step {#risks}, or a link to one: [risks](topic:investigational/risks)"));
    const bool options = topic.step(u"other-options"_s) || topic.step(u"alternatives"_s) || linksTo(topic, u"what-helps"_s, {});
    if (!options)
        report.error(u"msc-without-options"_s, *mention, Message::tr("This topic speaks of stem cells, but says nothing of other options."),
                     Message::tr("Add a step {#other-options}, or a link: [other options](topic:what-helps)"));
    if (!hasSources(topic))
        report.error(u"msc-without-sources"_s, *mention, Message::tr("This topic speaks of stem cells, but names no source."),
                     Message::tr("End the statements with [@key] of a reference."));
}

void reportClaims(const QList<ForbiddenClaim> &claims, const ContentText &text, Report &report)
{
    for (const ForbiddenClaim &claim : claims)
        report.error(u"forbidden-claim"_s, text.at(claim.where.start),
                     Message::tr("\"%1\" may not be said here (%2: %3).")
                         .arg(text.text.mid(claim.where.start, claim.where.length), claim.rule, claim.why),
                     Message::tr("Say what is known, or deny it plainly in the same sentence."));
}

} // namespace

void checkHonesty(const Package &package, Findings &findings)
{
    for (const TopicSet &set : package.topics) {
        for (const TopicSource &topic : set.texts) {
            Report report(findings, topic.file);
            checkTopic(topic, package.clinic->value.name, report);
        }
    }
    for (const ContentText &text : allTexts(package)) {
        const bool asked = text.role == ContentText::Role::Question && text.text.endsWith(u'?');
        Report report(findings, text.file);
        if (!asked) // a question to the doctor claims nothing
            reportClaims(forbiddenClaims(text.text), text, report);
        if (text.role == ContentText::Role::Title || text.role == ContentText::Role::Heading)
            reportClaims(forbiddenTitles(text.text), text, report);
    }
}

} // namespace sala::content
