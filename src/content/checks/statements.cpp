// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/statements.h"

#include "content/checks/checks.h"

using namespace Qt::StringLiterals;

namespace sala::content {

const QStringList &requiredStatements()
{
    static const QStringList ids{u"not-proven"_s,
                                 u"regulator"_s,
                                 u"colombia"_s,
                                 u"best-evidence"_s,
                                 u"other-trials"_s,
                                 u"risks"_s,
                                 u"own-cells"_s,
                                 u"alternatives"_s,
                                 u"money"_s,
                                 u"freedom"_s,
                                 u"later-trials"_s,
                                 u"registration"_s,
                                 u"source-of-cells"_s,
                                 u"where-figures-come-from"_s,
                                 u"follow-up"_s,
                                 u"no-consent-here"_s,
                                 u"who-owns-this-screen"_s};
    return ids;
}

void checkStatements(const Package &package, Findings &findings)
{
    const TopicSet *set = package.topic(u"investigational"_s);
    if (!set)
        return; // its absence is a finding already
    for (const TopicSource &topic : set->texts) {
        Report report(findings, topic.file);
        QStringList expected;
        for (const QString &id : requiredStatements()) {
            if (topic.step(id))
                expected.append(id);
            else
                report.error(u"missing-statement"_s, {},
                             Message::tr("The statement \"%1\" about injections under study is missing.").arg(id),
                             Message::tr("Add the step \"## Heading {#%1}\": everyone must be able to read it.").arg(id));
        }
        qsizetype next = 0;
        for (const StepSource &step : topic.steps) {
            if (!expected.contains(step.id))
                continue;
            if (next == expected.size())
                break; // one of them a second time, which is a finding of its name
            if (step.id != expected.at(next)) {
                report.error(u"statement-order"_s, step.idAt, Message::tr("The statement \"%1\" should stand here.").arg(expected.at(next)),
                             Message::tr("Keep the steps in this order: %1.").arg(requiredStatements().join(u", "_s)));
                break;
            }
            ++next;
        }
    }
}

} // namespace sala::content
