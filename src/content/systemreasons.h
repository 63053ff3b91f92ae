// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/message.h"

namespace sala::content {

/// Why the operating system did not do what it was asked, from its number (errno), in the language of whoever reads it: half a
/// sentence, to stand in brackets or behind a colon. What staff hardly ever meet keeps the system's own words. Any thread.
[[nodiscard]] Message systemReason(int error);

/// The same from the words in which Qt or a library passed it on, in the system's language or in English. What stands before them
/// and a colon, like a path, stays there; other words stay as they are.
[[nodiscard]] Message systemReasonInWords(const QString &words);

} // namespace sala::content
