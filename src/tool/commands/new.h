// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tool/commands/command.h"

namespace sala::tool {

/// `sala-content new topic|step|glossary ID`: makes files to fill in.
[[nodiscard]] Command newCommand();

} // namespace sala::tool
