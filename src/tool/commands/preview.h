// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tool/commands/command.h"

namespace sala::tool {

/// `sala-content preview DIR`: shows a content folder in a window.
[[nodiscard]] Command previewCommand();

} // namespace sala::tool
