// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>

namespace sala::ui {

/// What paging needs to know of a block: how high it is and whether it may be cut between two lines.
struct FlowBox
{
    int height = 0;
    int lineHeight = 0;        ///< 0: never cut
    int frame = 0;             ///< above and below the lines of every piece: the padding of a call-out, part of `height`
    int spaceBefore = 0;       ///< not used at the top of a page
    bool keepWithNext = false; ///< a heading does not stand alone at the foot of a page
    bool firm = false;         ///< a control: its space is the least between two, and never set tighter

    friend bool operator==(const FlowBox &, const FlowBox &) = default;
};

/// Where a block, or some of its lines, came to stand.
struct FlowPiece
{
    int box = 0;
    int firstLine = 0;
    int lines = 0; ///< 0 for a block that is never cut
    int page = 0;
    int y = 0;
    int height = 0;

    friend bool operator==(const FlowPiece &, const FlowPiece &) = default;
};

/// Sets blocks one below the other into pages of one height; what does not fit goes on the next page.
///
/// Pure. Text is cut between lines, never leaving a single line behind when it has more; a call-out is cut only where it is
/// higher than a page; a block higher than a page gets a page of its own (the layout test finds it). Never returns an endless list.
[[nodiscard]] QList<FlowPiece> paginate(const QList<FlowBox> &boxes, int pageHeight);

/// How what needs several pages is spread over them.
enum class Spread {
    Even, ///< no page has two lost lines, and paragraphs stay whole where that costs no page
    Full, ///< the first page holds all that it can: what must be seen together stays together
};

/// The same as a reader would like it: what misses a page by little is set a little tighter, the rest is spread.
/// Never more pages than paginate() needs. Pure.
[[nodiscard]] QList<FlowPiece> paginateSpread(const QList<FlowBox> &boxes, int pageHeight, Spread spread);

[[nodiscard]] int pageCount(const QList<FlowPiece> &pieces);

} // namespace sala::ui
