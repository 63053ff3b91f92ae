// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/flow/flow.h"
#include "ui/pages/page.h"

namespace sala::ui {

/// What several pages of a topic have in common: the line above the heading, paragraphs, sources.

/// "El disco · Paso 2 de 5", with the badge where the header has no room for it.
void addStepHead(Flow &flow, const View &view, const content::Topic &topic, const content::Step &step,
                 const std::function<void(const Intent &)> &want);
/// Paragraphs, lists and call-outs. Where one point of a list has a picture, all stand in one line with it.
void addBlocks(Flow &flow, const QList<content::Block> &blocks, const View &view);
/// "Sources: Nakashima 2015 · Pers 2024" in the smallest text.
void addSources(Flow &flow, const View &view, const QStringList &references, double spaceUnits = 2.6);
/// The same line as text, empty without references.
[[nodiscard]] QString sourcesLine(const View &view, const QStringList &references);
/// "El disco · Paso 2 de 5".
[[nodiscard]] QString stepLabel(const View &view, const content::Topic &topic, const content::Step &step);

} // namespace sala::ui
