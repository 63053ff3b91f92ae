// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "staff/pages/sheet.h"

namespace sala::staff {

/// The parts of the menu that are no column of words. Each is built into a body and says whether its words fit.

/// Digits, and what became of the last PIN.
[[nodiscard]] bool buildPinPad(const ui::View &view, const Door &door, const Sheet::Ask &ask, QWidget *body);
/// A white field to be wiped, with the seconds that are left.
[[nodiscard]] bool buildCleaning(const ui::View &view, int seconds, QWidget *body);
/// Circles in the corners and in the middle.
[[nodiscard]] bool buildTouchTest(const ui::View &view, int touched, const Sheet::Ask &ask, QWidget *body);

} // namespace sala::staff
