// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/barlayout.h"

#include <algorithm>

namespace sala::ui {

namespace {

int widthOf(const BarItem &item, const BarPlace &place)
{
    return place.compact ? item.compact : item.wide;
}

int rowWidth(const QList<BarItem> &items, const QList<BarPlace> &places, int row, int gap)
{
    int width = 0;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (places[i].shown && places[i].row == row)
            width += widthOf(items[i], places[i]) + gap;
    }
    return std::max(0, width - gap);
}

void placeRow(const QList<BarItem> &items, QList<BarPlace> &places, int row, int width, int gap, int top, int height)
{
    int left = 0;
    int right = width;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!places[i].shown || places[i].row != row || items[i].right)
            continue;
        const int w = widthOf(items[i], places[i]);
        places[i].where = QRect(left, top + (height - items[i].height) / 2, w, items[i].height);
        left += w + gap;
    }
    for (qsizetype i = items.size(); i-- > 0;) {
        if (!places[i].shown || places[i].row != row || !items[i].right)
            continue;
        const int w = widthOf(items[i], places[i]);
        right -= w;
        places[i].where = QRect(right, top + (height - items[i].height) / 2, w, items[i].height);
        right -= gap;
    }
}

int rowHeight(const QList<BarItem> &items, const QList<BarPlace> &places, int row)
{
    int height = 0;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (places[i].shown && places[i].row == row)
            height = std::max(height, items[i].height);
    }
    return height;
}

// Moves the middle controls to a row of their own below: the first and the last stay where they always are.
void splitRows(const QList<BarItem> &items, QList<BarPlace> &places)
{
    QList<qsizetype> shown;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (places[i].shown)
            shown.append(i);
    }
    for (qsizetype k = 1; k + 1 < shown.size(); ++k)
        places[shown[k]].row = 1;
}

} // namespace

BarLayout layOutBar(const QList<BarItem> &items, int width, int gap, int rowsAllowed)
{
    BarLayout result;
    result.places.resize(items.size());
    QList<BarPlace> &places = result.places;
    const auto tooWide = [&] { return rowWidth(items, places, 0, gap) > width || rowWidth(items, places, 1, gap) > width; };
    if (tooWide() && rowsAllowed > 1)
        splitRows(items, places);
    for (qsizetype i = 0; i < items.size() && tooWide(); ++i) {
        if (items[i].dropped)
            places[i].shown = false;
    }
    for (qsizetype i = items.size(); i-- > 0;) {
        if (items[i].compact > 0 && places[i].shown && rowWidth(items, places, places[i].row, gap) > width)
            places[i].compact = true;
    }
    result.fits = !tooWide();
    const int first = rowHeight(items, places, 0);
    const int second = rowHeight(items, places, 1);
    placeRow(items, places, 0, width, gap, 0, first);
    placeRow(items, places, 1, width, gap, first + gap, second);
    result.height = first + (second > 0 ? gap + second : 0);
    return result;
}

} // namespace sala::ui
