// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tool/commands/command.h"

namespace sala::tool {

/// `sala-content receive SOURCE --into FOLDER`: takes content from a stick, a folder or a ZIP file, safely.
[[nodiscard]] Command receiveCommand();

} // namespace sala::tool
