// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/library.h"
#include "totals/summary.h"

namespace sala::totals {

/// What the table and the picture say besides the content's own words.
enum class Word {
    Title,
    Sessions,
    Listened,
    Languages,
    Opened,
    Finished,
    Stopped,
    Questions,
    Wrong,
    Week,
    Month,
    All,
    Dates, ///< %1 first day, %2 last day
    None,
    More, ///< %1 how many lines are left out
    Withheld,
    NoteFew,
    NoteWithheld,
    NotePeople,
    ColumnWhat,
    ColumnId,
    ColumnName,
    ColumnFirst,
    ColumnLast,
    ColumnCount,
    FileName,
};

/// In Spanish or, for every other language, in English. Any thread.
[[nodiscard]] QString say(Word word, const QString &language);
[[nodiscard]] QString say(Period period, const QString &language);
[[nodiscard]] QString say(const Cell &cell, const QString &language);
/// A day as people write it: 26/11/2026 or 2026-11-26.
[[nodiscard]] QString say(const QDate &day, const QString &language);

/// What an id means to people: a topic's title, "title: heading" of a step, a question's text, a language's name. The id itself where the
/// content does not know it (any more). `library` may be null.
[[nodiscard]] QString labelOf(const content::Library *library, What what, const QString &id, const QString &language);

} // namespace sala::totals
