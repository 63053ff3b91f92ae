// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/finding.h"
#include "intake/options.h"
#include "intake/staging.h"

namespace sala::intake {

/// Copies a content folder into the staging folder: regular files only, no link is followed, no FIFO is waited for.
///
/// Blocking. Errors among the findings mean that the copy is not complete and must not be used.
[[nodiscard]] content::Findings copyFolder(const QString &folder, Staging &staging, const Options &options);

} // namespace sala::intake
