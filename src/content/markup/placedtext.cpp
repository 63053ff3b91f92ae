// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/markup/placedtext.h"

#include <algorithm>

namespace sala::content {

Position PlacedText::at(qsizetype offset) const
{
    const auto next = std::upper_bound(points.cbegin(), points.cend(), offset,
                                       [](qsizetype value, const TextPoint &point) { return value < point.offset; });
    if (next == points.cbegin())
        return points.isEmpty() ? Position{} : points.constFirst().at;
    const TextPoint &point = *std::prev(next);
    return {point.at.line, point.at.column + static_cast<int>(offset - point.offset)};
}

void chopEnd(PlacedText &text, qsizetype length)
{
    if (text.runs.isEmpty())
        return;
    Run &last = text.runs.last();
    last.text.chop(length);
    if (last.text.isEmpty()) {
        text.runs.removeLast();
        text.runPositions.removeLast();
    }
}

void chopStart(PlacedText &text, qsizetype length)
{
    if (text.runs.isEmpty())
        return;
    const Position start = text.at(length);
    QList<TextPoint> points{{0, start}};
    for (const TextPoint &point : std::as_const(text.points)) {
        if (point.offset > length)
            points.append({point.offset - length, point.at});
    }
    text.points = points;
    Run &first = text.runs.first();
    first.text.remove(0, length);
    text.runPositions.first() = start;
    if (first.text.isEmpty()) {
        text.runs.removeFirst();
        text.runPositions.removeFirst();
    }
}

} // namespace sala::content
