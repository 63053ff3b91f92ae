// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/look/metrics.h"

#include <QRect>

#include <functional>

namespace sala::ui {

/// Where the picture and the text of a step stand. A plain value.
struct Arrangement
{
    QRect figure;
    QRect text;
    bool figureApart = false; ///< no room side by side: the picture takes a part of its own, before the text
};

/// Landscape: picture left (52 % at 100 %), text right; portrait: picture above. With larger text the picture
/// gives way; where a line would hold fewer than 20 letters it stands apart. Pure.
///
/// `giveWay`: how often the picture takes 8 % less, so that a long step keeps to one part; in portrait once at most, and not with
/// large text, which has taken from it already.
[[nodiscard]] Arrangement arrange(const Metrics &metrics, QSize page, int giveWay = 0);

/// The arrangement with the largest picture among those that need the fewest parts; `parts` fills one and counts them, and is called
/// last with the one that is given back.
[[nodiscard]] Arrangement fewestParts(const Metrics &metrics, QSize page, const std::function<int(const Arrangement &)> &parts);

/// In portrait the picture takes what the words leave, up to three fifths of the page. `used`: height of the words.
void giveSpareHeight(Arrangement &places, const Metrics &metrics, QSize page, int used);

/// Picture and text each on a part of its own, both as large as the page.
[[nodiscard]] Arrangement standApart(QSize page);

} // namespace sala::ui
