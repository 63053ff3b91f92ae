// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/build/package.h"

namespace sala::content {

/// Compares the languages: same steps, words, questions and answers in the same order, same number of pictures and
/// blocks. Needed because a change of language keeps the reader's place.
void compareLanguages(const Package &package, Findings &findings);

} // namespace sala::content
