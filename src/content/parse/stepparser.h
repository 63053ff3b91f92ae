// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/files/sourcefile.h"
#include "content/markup/markdown.h"
#include "content/parse/sources.h"

namespace sala::content {

/// Cuts the blocks of a topic file into steps at its headings. Blocks before the first heading are errors.
[[nodiscard]] QList<StepSource> parseSteps(const SourceFile &file, const QList<MarkdownBlock> &blocks, Report &report);

} // namespace sala::content
