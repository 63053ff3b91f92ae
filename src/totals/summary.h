// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "totals/count.h"

namespace sala::totals {

/// Counts below this are hidden in every view, so that nobody can be found in them.
inline constexpr qint64 smallestShown = 5;

enum class Period { Week, Month, All }; ///< the last 7 days, the last 30 days (today among them), all that is kept

/// A number as it may be seen.
struct Cell
{
    enum class Kind {
        Number,   ///< 0, or `smallestShown` and more
        Few,      ///< 1 to 4: "< 5"
        Withheld, ///< 5 or more, but a hidden one could be worked out from it
    };
    Kind kind = Kind::Number;
    qint64 n = 0; ///< only of a number; else 0, so that nothing hidden travels along

    friend bool operator==(const Cell &, const Cell &) = default;
};

/// One of the things counted: a topic, a step, a question, a language.
struct Line
{
    QString id;
    Cell cell;

    friend bool operator==(const Line &, const Line &) = default;
};

/// What staff see of the totals. A plain value that holds no hidden count.
struct Summary
{
    Period period = Period::Week;
    QDate first; ///< of the period; of `All`: the first day counted, or today
    QDate last;  ///< today
    Cell sessions;
    Cell listened;
    int listenedPercent = -1; ///< -1: one of both is hidden, or there is none
    QList<Line> languages;    ///< sessions by language
    QList<Line> opened;       ///< topics
    QList<Line> finished;     ///< topics
    QList<Line> stopped;      ///< "topic/step"
    QList<Line> questions;
    QList<Line> wrong; ///< "topic/step"

    friend bool operator==(const Summary &, const Summary &) = default;
};

/// Sums up a period, and hides what must be hidden. Lines: the largest first, then what is hidden by id, so that their order says
/// nothing. Any thread.
///
/// Hidden besides counts below 5: the language or the listening that would give a hidden one away when it is taken from the number of sessions,
/// and a number that would do so when it is taken from that of a longer period. Comparing the views of many days remains possible to whoever may
/// see them every day; that is why only staff with the PIN do.
[[nodiscard]] Summary summarize(const Rows &rows, Period period, const QDate &today);

} // namespace sala::totals
