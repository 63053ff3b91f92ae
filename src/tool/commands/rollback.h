// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tool/commands/command.h"

namespace sala::tool {

/// `sala-content rollback [ID]`: shows an earlier version again.
[[nodiscard]] Command rollbackCommand();

} // namespace sala::tool
