// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/finding.h"
#include "store/pullwatch.h"

namespace sala::store {

/// Why a publisher's repository in the folder `from` was refused, in plain words: what libostree or the watch found.
[[nodiscard]] content::Finding pullFault(const QString &from, const QString &into, PullWatch::Reason reason, const Trouble &trouble);

[[nodiscard]] content::Finding otherBranch(const QString &from);

} // namespace sala::store
