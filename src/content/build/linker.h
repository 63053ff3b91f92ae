// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/build/package.h"

namespace sala::content {

/// Follows every link, picture and reference of the texts; one that leads nowhere is an error.
///
/// `[word](#id)` becomes a link to a structure or to a step of the same topic, and "topic:x" gets its first step,
/// so that afterwards a step link's target always reads "topic/step".
void resolveLinks(Package &package, Findings &findings);

} // namespace sala::content
