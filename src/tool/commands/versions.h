// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tool/commands/command.h"

namespace sala::tool {

/// `sala-content versions`: lists the versions that the kiosk keeps.
[[nodiscard]] Command versionsCommand();

} // namespace sala::tool
