// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/checker.h"

#include <optional>

namespace sala::content {

/// Has the helper process read all texts of a folder before anyone else does: what exhausts or crashes a reader shows there,
/// within bounds of memory and time. What passed is remembered by its bytes (CheckOptions::soundMemory).
///
/// Nothing: the texts may be read; else why not. Without a helper (CheckOptions::decoder) nothing is proved. Blocking.
[[nodiscard]] std::optional<Finding> proveTexts(const QString &root, const CheckOptions &options);

} // namespace sala::content
