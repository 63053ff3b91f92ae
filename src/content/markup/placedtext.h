// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/library.h"
#include "content/report.h"

namespace sala::content {

/// From this offset of a plain text on, the characters stand at `at` and after it in the file.
struct TextPoint
{
    qsizetype offset = 0;
    Position at;
};

/// `[@key]`
struct Citation
{
    QString key;
    Position at;
};

/// Runs of text that still know where they stand in their file. A plain value.
struct PlacedText
{
    Runs runs;
    QList<Position> runPositions; ///< one for each run; of a link, where its '[' stands
    QList<TextPoint> points;      ///< by offset in plain()
    QList<Citation> citations;

    [[nodiscard]] QString plain() const { return plainText(runs); }
    [[nodiscard]] Position at(qsizetype offset) const; ///< where this character of plain() stands
    [[nodiscard]] bool isEmpty() const { return runs.isEmpty(); }
};

/// Cuts `length` characters from the end of the last run.
void chopEnd(PlacedText &text, qsizetype length);

/// Cuts `length` characters from the beginning of the first run.
void chopStart(PlacedText &text, qsizetype length);

} // namespace sala::content
