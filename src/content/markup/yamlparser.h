// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/files/sourcefile.h"
#include "content/markup/yamlnode.h"

namespace sala::content {

/// Reads lines `firstLine`..`lastLine` of a file as one YAML document.
///
/// Anchors, aliases, tags, a key twice, deep nesting and more than one document are refused: they have no use in
/// this content and are how small files grow without bound. Never throws.
[[nodiscard]] Result<YamlNode> parseYaml(const SourceFile &file, int firstLine, int lastLine);
[[nodiscard]] Result<YamlNode> parseYaml(const SourceFile &file);

} // namespace sala::content
