// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/checker.h"

namespace sala::tool {

/// Measures text as the kiosk sets it at 200 %. Nothing when Andika, the kiosk's font, is not installed.
/// Needs a QGuiApplication.
[[nodiscard]] content::TextMeasure andikaMeasure();

} // namespace sala::tool
