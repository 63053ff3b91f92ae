// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tool/commands/command.h"

namespace sala::tool {

/// `sala-content publish DIR --repo REPO`: puts content where kiosks take it from.
[[nodiscard]] Command publishCommand();

} // namespace sala::tool
