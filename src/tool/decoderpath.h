// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace sala::tool {

/// Where sala-decode lies: beside this program, or in ../lib/sala. The first of these when it is nowhere, so that
/// the check says what it looked for.
[[nodiscard]] QString decoderPath();

} // namespace sala::tool
