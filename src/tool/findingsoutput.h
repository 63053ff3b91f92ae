// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/reader.h"

#include <QJsonArray>

namespace sala::tool {

/// Findings as people read them: `file:line:column: error|warning: message`, the remedy indented below it, and one
/// line that sums up; in the language of the output; with `colour` errors are red and
/// warnings yellow, as terminals show it.
[[nodiscard]] QString toText(const content::Findings &findings, const QString &folder, bool colour = false);

/// The same for programs, with the stable code of each finding: one JSON object with "errors", "warnings", "version" of the content and "findings".
[[nodiscard]] QString toJson(const content::ReadResult &result, const QString &folder);

/// Findings alone, for an answer that has more in it.
[[nodiscard]] QJsonArray toArray(const content::Findings &findings);

} // namespace sala::tool
