// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/spoken/script.h"

namespace sala::tool {

/// The kiosk's own words in every language: from the translations that Sala was built with, or from
/// `translations/sala_<language>.qm` in the content folder where there is one.
[[nodiscard]] content::KioskWords kioskWords(const QString &folder);

} // namespace sala::tool
