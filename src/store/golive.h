// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/layout.h"
#include "store/repository.h"

namespace sala::store {

/// The id to which `current` leads; empty when it leads to no whole version.
[[nodiscard]] QString liveId(const Layout &layout);

/// Makes the link `current` lead to a checkout that is there, in one step and on the disk when this returns.
[[nodiscard]] content::Result<bool> showVersion(const Layout &layout, const QString &id);

/// Lays out a tree as a folder under its unfinished name, Layout::newCheckout().
[[nodiscard]] content::Result<bool> layOut(const Layout &layout, const Repository &repository, const Tree &tree);

/// Gives the unfinished checkout the name of its commit. What was written before is on the disk when this returns.
[[nodiscard]] content::Result<bool> finishCheckout(const Layout &layout, const QString &id);

/// Lays out a version that is kept, if it is not there already.
[[nodiscard]] content::Result<bool> ensureCheckout(const Layout &layout, const Repository &repository, const QString &id);

} // namespace sala::store
