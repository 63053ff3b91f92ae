// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/finding.h"
#include "store/repository.h"

namespace sala::store {

/// Whether a tree that somebody else made may be laid out at all: a few small objects that name each other can stand for
/// more files than any disk holds. Bounded by content::limits.
[[nodiscard]] content::Findings exceededBounds(const Repository &repository, const Tree &tree);

} // namespace sala::store
