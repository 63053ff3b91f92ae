// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/spoken/shownwords.h"

using namespace Qt::StringLiterals;

namespace sala::content::shown {

namespace {

const QString gotBetter = u"%1 of %2 got better"_s;
const QString countOf = u"%1 of %2"_s;
const QString people = u"People: %1"_s;
const QString studies = u"Studies: %1"_s;

QString place(BodyRegion region)
{
    switch (region) {
    case BodyRegion::Neck: return u"in the neck"_s;
    case BodyRegion::LowerBack: return u"lower back, not the neck"_s;
    case BodyRegion::Both: return u"neck and back"_s;
    case BodyRegion::Elsewhere: break;
    }
    return u"not in the neck"_s;
}

} // namespace

QString certainty(Certainty certainty)
{
    switch (certainty) {
    case Certainty::VeryLow: break;
    case Certainty::Low: return u"A little sure"_s;
    case Certainty::Moderate: return u"Fairly sure"_s;
    case Certainty::High: return u"Very sure"_s;
    }
    return u"Not sure"_s;
}

QString groupResult(const EvidenceGroup &group, const QString &outcome, const KioskWords &words, const QString &language)
{
    if (outcome.isEmpty())
        return words(gotBetter, language).arg(group.better).arg(group.of);
    return words(countOf, language).arg(group.better).arg(group.of) + u' ' + outcome;
}

QStringList basis(const Evidence &evidence, const KioskWords &words, const QString &language)
{
    QStringList parts;
    if (evidence.people >= 0)
        parts.append(words(people, language).arg(evidence.people));
    if (evidence.studies >= 0)
        parts.append(words(studies, language).arg(evidence.studies));
    parts.append(words(place(evidence.where), language));
    return parts;
}

QStringList allPhrases()
{
    QStringList phrases{quickCheck, rightAnswer, otherWords, conclusion, notKnown, howSure, gotBetter, countOf, people, studies};
    for (const Certainty each : {Certainty::VeryLow, Certainty::Low, Certainty::Moderate, Certainty::High})
        phrases.append(certainty(each));
    for (const BodyRegion each : {BodyRegion::Neck, BodyRegion::LowerBack, BodyRegion::Both, BodyRegion::Elsewhere})
        phrases.append(place(each));
    return phrases;
}

} // namespace sala::content::shown
