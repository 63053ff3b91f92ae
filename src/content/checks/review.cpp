// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/checks.h"

using namespace Qt::StringLiterals;

namespace sala::content {

void checkReview(const Package &package, QDate today, Findings &findings)
{
    Report report(findings, u"clinic.yaml"_s);
    const Review &review = package.clinic->value.review;
    if (review.by.isEmpty() || !review.on.isValid())
        report.warning(
            u"review-absent"_s, package.clinic->reviewAt, u"Nobody has reviewed this content yet."_s,
            u"After the clinical review write who did it and when: reviewed: {by: \"...\", on: \"2026-03-31\", next: \"2027-03-31\"}"_s);
    else if (!review.next.isValid())
        report.warning(u"review-absent"_s, package.clinic->reviewAt, u"It is not said when this content must be reviewed again."_s,
                       u"Write the date after \"next\"."_s);
    if (review.next.isValid() && today.isValid() && review.next < today)
        report.warning(u"review-passed"_s, package.clinic->nextReviewAt,
                       u"The date of the next review, %1, has passed."_s.arg(review.next.toString(Qt::ISODate)),
                       u"Have the content reviewed, then write the new dates."_s);
}

} // namespace sala::content
