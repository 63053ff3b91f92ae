// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace sala::tool {

/// Where a helper program ("sala-decode", "sala-voice") lies: beside this program, or in ../lib/sala. The first of
/// these when it is nowhere, so that the message says what was looked for.
[[nodiscard]] QString helperPath(const QString &name);

} // namespace sala::tool
