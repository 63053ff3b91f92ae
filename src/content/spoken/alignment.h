// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/spoken/script.h"

#include <QList>

namespace sala::content {

/// Sentences of one language and those that say the same in another.
struct AlignedSentences
{
    int from = 0; ///< the first in the one language
    int fromCount = 1;
    int to = 0; ///< the first in the other
    int toCount = 1;

    friend bool operator==(const AlignedSentences &, const AlignedSentences &) = default;
};

/// Which sentences of two languages say the same. Pure.
///
/// Both languages have the same paragraphs, so a paragraph is only compared with itself. Where it has as many sentences in both,
/// they belong together one by one; else the lengths decide, as in Gale and Church, "A program for aligning sentences in bilingual
/// corpora" (1993): one or two sentences go with one or two, so that their lengths differ least. No sentence is left over; a
/// paragraph that one language lacks goes with what stands before it.
[[nodiscard]] QList<AlignedSentences> alignSentences(const QList<SpokenSentence> &from, const QList<SpokenSentence> &to);

/// The first sentence that says what `sentence` says; `sentence` itself when there is nothing to compare.
[[nodiscard]] int alignedSentence(const QList<AlignedSentences> &aligned, int sentence);

} // namespace sala::content
