// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QRect>

namespace sala::ui {

/// What a bar needs to know of one control.
struct BarItem
{
    int wide = 0;    ///< width with its word
    int compact = 0; ///< width with its icon alone; 0: the word always stays
    int height = 0;
    bool right = false;   ///< stands at the right end
    bool dropped = false; ///< may be left out of the bar altogether (a title, a badge)
};

/// Where it came to stand.
struct BarPlace
{
    QRect where;
    bool compact = false;
    bool shown = true;
    int row = 0;
};

struct BarLayout
{
    QList<BarPlace> places;
    int height = 0;
    bool fits = true; ///< no row is wider than the bar
};

/// Sets controls into a bar of one width. Where two rows are allowed a second one begins before anything is lost; then
/// droppable items go, and at last words give way to their icons, from the last control to the first. Pure.
[[nodiscard]] BarLayout layOutBar(const QList<BarItem> &items, int width, int gap, int rowsAllowed);

} // namespace sala::ui
