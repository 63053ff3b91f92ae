// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "journeys/kioskharness.h"

namespace sala::test {

/// Everything on the shown screen whose contrast is too low, measured from its pixels, each as one sentence: body text 7:1, other
/// words 4.5:1, the border or fill of a control 3:1.
[[nodiscard]] QStringList contrastProblems(KioskHarness &kiosk);

} // namespace sala::test
