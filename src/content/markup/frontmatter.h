// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/files/sourcefile.h"
#include "content/markup/yamlnode.h"

namespace sala::content {

/// The YAML lines at the top of a Markdown file, between two lines of three hyphens.
struct FrontMatter
{
    YamlNode values;
    int bodyLine = 1; ///< the first line after it
};

/// Reads the front matter; keys other than `known` are errors in `report`.
[[nodiscard]] Result<FrontMatter> readFrontMatter(const SourceFile &file, const QStringList &known, Report &report);

/// An error for every key of `node` that is not in `known`.
void refuseUnknownKeys(const YamlNode &node, const QStringList &known, Report &report);

} // namespace sala::content
