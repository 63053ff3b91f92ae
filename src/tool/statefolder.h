// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/finding.h"

#include <optional>

namespace sala::tool {

/// The state folder of the kiosk that a command works on: what its option says, else what /etc/sala/sala.ini says, else the
/// usual one (app/statefolder.h). Absolute; it need not exist.
[[nodiscard]] QString stateFolderFor(const QString &option);

/// What to say when the folder is there, but this user may not look into it: to them it would seem empty.
[[nodiscard]] std::optional<content::Finding> closedFolder(const QString &folder);

} // namespace sala::tool
