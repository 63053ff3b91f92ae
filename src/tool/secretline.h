// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/message.h"

#include <QString>

#include <optional>

namespace sala::tool {

/// True when a person types into standard input.
[[nodiscard]] bool inputIsTerminal();

/// Reads one line from standard input. On a terminal it asks for it on standard error, shows nothing of what is typed, and sees to it that
/// the terminal shows again what is typed afterwards, also after Ctrl+C. Nothing: the input has ended. At most 1,000 characters.
[[nodiscard]] std::optional<QString> readSecretLine(const content::Message &prompt);

} // namespace sala::tool
