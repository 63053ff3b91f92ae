// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/message.h"

namespace sala::content {

/// What a library or sala-decode says about a broken file, which is English everywhere, in the language of whoever reads it.
/// A number of the library's own behind it, like " (-132)", is left out. `otherwise` is for what is not known here; when it is
/// empty, the words stay as they are: names of formats, sizes.
[[nodiscard]] Message reasonInWords(const QString &reason, const Message &otherwise = {});

/// For texts that are read sign by sign.
[[nodiscard]] Message textReasonInWords(const QString &reason);

} // namespace sala::content
