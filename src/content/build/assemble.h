// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/build/package.h"

namespace sala::content {

/// Builds the immutable Library from what was read. Null when there is no clinic or no topic at all.
[[nodiscard]] LibraryPtr assembleLibrary(const Package &package);

/// "es" -> "Español"
[[nodiscard]] QString languageName(const QString &code);

} // namespace sala::content
