// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "journeys/kioskharness.h"

namespace sala::test {

/// Everything that is wrong with how the shown screen is laid out, each as one sentence. Measures, draws nothing.
///
/// Words fit, nothing leaves its parent, nothing overlaps, controls are 8 u large, 2 u apart and off the screen's edge.
/// Touchable words in a text are left out of the sizes: WCAG 2.5.8 excepts inline targets.
[[nodiscard]] QStringList layoutProblems(KioskHarness &kiosk);

/// With low reach: controls of the bars that stand in the upper half.
[[nodiscard]] QStringList reachProblems(KioskHarness &kiosk);

} // namespace sala::test
