// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/layout.h"
#include "store/repository.h"

namespace sala::store {

/// Removes what an interrupted command left under its unfinished name: quick, done before every change.
[[nodiscard]] content::Result<bool> sweep(const Layout &layout);

/// Sets right what an interrupted change may have left: `current` leads to a whole version that is listed, each checkout
/// belongs to a listed version, and the repository holds nothing else. Only under the lock.
[[nodiscard]] content::Result<bool> repair(const Layout &layout, Repository &repository);

/// Takes versions out that are kept no longer, with their checkouts and what only they held.
[[nodiscard]] content::Result<bool> dropOld(const Layout &layout, Repository &repository);

} // namespace sala::store
