// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tool/commands/command.h"

namespace sala::tool {

/// `sala-content speak [DIR]`: makes the recordings of a content folder.
[[nodiscard]] Command speakCommand();

} // namespace sala::tool
