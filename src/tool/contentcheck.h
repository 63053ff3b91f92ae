// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/checker.h"

namespace sala::tool {

/// Checks a content folder with everything this program has at hand: the decoder, the typeface, the spelling, the kiosk's
/// words. The same for every command, so that what `check` approves is what `install` takes.
///
/// `progress` may be empty.
[[nodiscard]] content::ReadResult checkFolder(const QString &folder, const content::Progress &progress = {});

} // namespace sala::tool
