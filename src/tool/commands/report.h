// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tool/commands/command.h"

namespace sala::tool {

/// `sala-content report DIR`: writes the whole content as one HTML page.
[[nodiscard]] Command reportCommand();

} // namespace sala::tool
