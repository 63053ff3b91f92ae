// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace sala::content {

/// Syllables of a Spanish word: its vowel nuclei by the orthographic norm (hiatus, diphthong, triphthong,
/// silent u and h), so "guion" has 1, "reunión" 2 and "cirugía" 4.
[[nodiscard]] int spanishSyllables(QStringView word);

/// Syllables of an English word: vowel groups with rules for silent letters and split vowels, and a table of
/// words that follow no rule. Agrees with the CMU pronouncing dictionary for common words.
[[nodiscard]] int englishSyllables(QStringView word);

} // namespace sala::content
