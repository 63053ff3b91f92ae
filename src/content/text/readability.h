// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace sala::content {

/// What the reading formulas count.
struct TextCounts
{
    int words = 0;
    int sentences = 0;
    int syllables = 0;

    TextCounts &operator+=(const TextCounts &other);
};

/// Counts a text; numbers count as they are read aloud, and text without a final stop counts as one sentence.
[[nodiscard]] TextCounts countText(const QString &text, const QString &language);

/// Flesch-Kincaid grade: years of school an English text needs. 0 for a text without words.
[[nodiscard]] double fleschKincaidGrade(const TextCounts &counts);

/// Szigriszt-Pazos perspicuity on the INFLESZ scale, for Spanish: 65 and more is easy. 100 for a text without words.
[[nodiscard]] double inflesz(const TextCounts &counts);

} // namespace sala::content
