// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tool/commands/command.h"

namespace sala::tool {

/// `sala-content set-pin`: sets the PIN of the staff menu.
[[nodiscard]] Command setPinCommand();

} // namespace sala::tool
