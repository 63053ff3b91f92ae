// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/files/sourcefile.h"

namespace sala::content {

/// Looks over Markdown before it is parsed: false, with a finding, when a block is so long that parsing or laying it
/// out would be slow (cmark-gfm needs seconds for 256 KiB of "![[]()"; at 5,000 characters it needs milliseconds).
[[nodiscard]] bool prescanMarkdown(const SourceFile &file, int firstLine, Report &report);

} // namespace sala::content
