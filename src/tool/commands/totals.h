// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tool/commands/command.h"

namespace sala::tool {

/// `sala-content totals`: shows or writes down the anonymous totals of a kiosk.
[[nodiscard]] Command totalsCommand();

} // namespace sala::tool
