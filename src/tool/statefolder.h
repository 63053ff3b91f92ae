// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace sala::tool {

/// The state folder of the kiosk that a command works on: what its option says, else what /etc/sala/sala.ini says, else the
/// usual one (app/statefolder.h). Absolute; it need not exist.
[[nodiscard]] QString stateFolderFor(const QString &option);

} // namespace sala::tool
