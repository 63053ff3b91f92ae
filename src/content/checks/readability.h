// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/parse/sources.h"
#include "content/text/readability.h"

namespace sala::content {

inline constexpr double highestGrade = 6.0;   ///< Flesch-Kincaid, English
inline constexpr double lowestInflesz = 65.0; ///< "bastante fácil", Spanish

/// Counts all sentences of a topic's steps: paragraphs, lists, call-outs, answers and evidence, without headings.
[[nodiscard]] TextCounts topicCounts(const TopicSource &topic);

} // namespace sala::content
