// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "decode/decodeanswer.h"

namespace sala::decode {

/// Reads every text of a content folder as the kiosk will: Markdown, YAML, JSON, times of recordings, the inside of drawings.
/// In the answer's `detail` stands the version of what was read. What is wrong with the texts is not said here: whoever
/// asked reads them after this and finds it.
[[nodiscard]] Answer readTexts(const QByteArray &root);

} // namespace sala::decode
