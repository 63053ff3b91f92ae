// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/markup/markdown.h"
#include "content/markup/yamlnode.h"
#include "content/parse/sources.h"

namespace sala::content {

/// Small readers that the parsers of the single file kinds share. All report to `report` and never throw.

/// A text value; an error when it is required and absent or empty, or when it is no text.
[[nodiscard]] Field readField(const YamlNode &map, const QString &key, bool required, Report &report);

/// A whole number within bounds, or nothing (an error unless the key is absent).
[[nodiscard]] std::optional<int> readNumber(const YamlNode &map, const QString &key, int lowest, int highest, Report &report);

/// A list of texts; one single text counts as a list of one.
[[nodiscard]] QList<Field> readList(const YamlNode &map, const QString &key, Report &report);

/// A picture's address, made relative to the root; one that leaves the folder or has no alternative text is an error.
[[nodiscard]] FigureSource readFigure(const QString &fromFile, const PictureRef &picture, Report &report);

/// True for "disc-c5-c6": small letters without accents, digits and single hyphens.
[[nodiscard]] bool isName(const QString &text);

} // namespace sala::content
