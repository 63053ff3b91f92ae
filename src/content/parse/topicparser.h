// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/files/filegate.h"
#include "content/parse/sources.h"

namespace sala::content {

/// Reads topics/<id>/<language>.md. Nothing when the file cannot be read at all (then it is a finding).
[[nodiscard]] std::optional<TopicSource> parseTopic(const FileGate &gate, const QString &id, const QString &language, Findings &findings);

} // namespace sala::content
