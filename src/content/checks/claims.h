// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/message.h"
#include "content/text/words.h"

#include <QString>

#include <optional>

namespace sala::content {

/// A claim that must not be made about unproven treatment.
struct ForbiddenClaim
{
    QString rule; ///< "N-01" ... of the standard on honesty
    Message why;  ///< in plain words
    Span where;
};

/// The first forbidden claim of each sentence, in Spanish and English at once. A claim inside a sentence that
/// denies it ("no se ha demostrado que repare") is none.
[[nodiscard]] QList<ForbiddenClaim> forbiddenClaims(const QString &text);

/// The same for titles and headings, where "therapy" with cells must say that it is under study.
[[nodiscard]] QList<ForbiddenClaim> forbiddenTitles(const QString &text);

/// Where a text first speaks of mesenchymal or other stem cells; nothing when it does not.
/// `clinicName` does not count: a clinic may be called "Stem Cells ...".
[[nodiscard]] std::optional<qsizetype> mentionOfCells(const QString &text, const QString &clinicName);

/// Where a text first speaks of cell injections without naming the cells.
[[nodiscard]] std::optional<qsizetype> mentionOfCellInjections(const QString &text);

} // namespace sala::content
