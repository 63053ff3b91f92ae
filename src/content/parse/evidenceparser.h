// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/files/sourcefile.h"
#include "content/markup/markdown.h"
#include "content/parse/sources.h"

namespace sala::content {

/// Reads an ```evidence block of `file`. Nothing when it cannot be read at all (then it is a finding).
[[nodiscard]] std::optional<EvidenceSource> parseEvidence(const SourceFile &file, const MarkdownBlock &fence, Report &report);

} // namespace sala::content
