// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/markup/placedtext.h"

namespace sala::content {

/// Text under construction: one run with points counted from its own beginning.
struct PlacedRun
{
    Run run;
    Position at;
    QList<TextPoint> points;

    [[nodiscard]] Position positionOf(qsizetype offset) const;
};

/// Takes every `[@key]` and `[@a; @b]` out of a run, with the space before it; one that cannot be read is an error.
[[nodiscard]] QList<Citation> takeCitations(PlacedRun &run, Report &report);

/// The same for a plain text that stands at `at`.
[[nodiscard]] QList<Citation> takeCitations(QString &text, Position at, Report &report);

} // namespace sala::content
