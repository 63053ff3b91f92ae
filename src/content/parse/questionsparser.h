// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/files/filegate.h"
#include "content/parse/sources.h"

namespace sala::content {

/// Reads questions/<language>.md. Nothing when the file cannot be read at all (then it is a finding).
[[nodiscard]] std::optional<QuestionsSource> parseQuestions(const FileGate &gate, const QString &language, Findings &findings);

} // namespace sala::content
