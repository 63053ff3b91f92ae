// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tool/commands/command.h"

namespace sala::tool {

/// `sala-content install DIR`: takes a content folder, or what was published, into the store and shows it.
[[nodiscard]] Command installCommand();

} // namespace sala::tool
