// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/files/sourcefile.h"

#include <QSet>

namespace sala::content {

/// What the check of pictures must know about a drawing.
struct SvgFacts
{
    bool passes = false;  ///< nothing in it can harm, so it may be decoded and shown
    QSet<QString> groups; ///< ids of <g> elements: the structures that can be lit
};

/// Looks through a drawing without drawing it: no pictures, text, scripts, style sheets, effects, animation, entities
/// or addresses outside; ids once; bounded elements and depth. Why: QtSvg opens files that <image> names, and small
/// files with the others make it hang. Pure.
[[nodiscard]] SvgFacts inspectSvg(const QByteArray &bytes, Report &report);

} // namespace sala::content
