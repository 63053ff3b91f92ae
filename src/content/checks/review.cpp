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
            u"review-absent"_s, package.clinic->reviewAt, Message::tr("Nobody has reviewed this content yet."),
            Message::tr(
                "After the clinical review write who did it and when: reviewed: {by: \"...\", on: \"2026-03-31\", next: \"2027-03-31\"}"));
    else if (!review.next.isValid())
        report.warning(u"review-absent"_s, package.clinic->reviewAt,
                       Message::tr("It is not said when this content must be reviewed again."),
                       Message::tr("Write the date after \"next\"."));
    if (review.next.isValid() && today.isValid() && review.next < today)
        report.warning(u"review-passed"_s, package.clinic->nextReviewAt,
                       Message::tr("The date of the next review, %1, has passed.").arg(review.next.toString(Qt::ISODate)),
                       Message::tr("Have the content reviewed, then write the new dates."));
}

} // namespace sala::content
