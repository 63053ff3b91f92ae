// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/files/filegate.h"
#include "content/parse/sources.h"

namespace sala::content {

/// Reads references.json (CSL-JSON).
[[nodiscard]] QList<ReferenceSource> parseReferences(const FileGate &gate, Findings &findings);

} // namespace sala::content
