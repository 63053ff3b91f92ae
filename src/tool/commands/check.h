// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tool/commands/command.h"

namespace sala::tool {

/// `sala-content check DIR`: says what is wrong with a content folder.
[[nodiscard]] Command checkCommand();

} // namespace sala::tool
