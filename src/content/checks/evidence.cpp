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
                       u"Here the groups of people are drawn, so this picture is not shown."_s, u"Remove the picture."_s);
    if (!hasGroups && step.pictures.isEmpty())
        report.warning(u"no-picture"_s, step.at, u"This step has no picture."_s,
                       u"Add one: ![what is to be seen](../../figures/name.svg)"_s);
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
                    .warning(u"no-picture"_s, entry.title.at, u"This card has no picture."_s,
                             u"Add one: ![what is to be seen](../../figures/name.svg)"_s);
        }
    }
}

} // namespace sala::content
