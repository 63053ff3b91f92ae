// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/checks.h"

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

void checkStep(const StepSource &step, Report &report)
{
    const bool hasGroups = step.evidence && !step.evidence->value.groups.isEmpty();
    if (hasGroups && !step.pictures.isEmpty())
        report.warning(u"picture-and-groups"_s, step.pictures.constFirst().at,
                       Message::tr("Here the groups of people are drawn, so this picture is not shown."),
                       Message::tr("Remove the picture."));
    if (!hasGroups && step.pictures.isEmpty())
        report.warning(u"no-picture"_s, step.at, Message::tr("This step has no picture."),
                       Message::tr("Add one: ![what is to be seen](../../figures/name.svg)"));
}

} // namespace

void checkEvidence(const Package &package, Findings &findings)
{
    for (const TopicSet &set : package.topics) {
        if (set.id == u"warning-signs"_s)
            continue; // its screen is a list, without pictures
        for (const TopicSource &topic : set.texts) {
            Report report(findings, topic.file);
            for (const StepSource &step : topic.steps)
                checkStep(step, report);
        }
    }
    for (const GlossarySet &set : package.glossary) {
        for (const GlossarySource &entry : set.texts) {
            if (!entry.picture)
                Report(findings, entry.file)
                    .warning(u"no-picture"_s, entry.title.at, Message::tr("This card has no picture."),
                             Message::tr("Add one: ![what is to be seen](../../figures/name.svg)"));
        }
    }
}

} // namespace sala::content
