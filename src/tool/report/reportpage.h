// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/reader.h"

#include <functional>

namespace sala::tool {

/// The whole content as one HTML page that needs nothing else: every step in all languages side by side with its
/// picture, reading level, sound and findings; glossary, questions, sources. In the language of the output.
///
/// `checked` has a library. `progress` is told how many steps of how many are done.
[[nodiscard]] QByteArray reportPage(const content::ReadResult &checked, const std::function<void(int done, int all)> &progress);

} // namespace sala::tool
