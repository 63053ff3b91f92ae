// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/settings.h"
#include "staff/staffstate.h"

namespace sala::app {

/// What staff set on the screen: STATE/staff.ini, a settings file that is read after sala.ini and counts more.

[[nodiscard]] QString staffSettingsFile(const QString &stateFolder);

/// Reads it over what was read before; its problems are added. A file that is not there is none. Blocking, but short.
[[nodiscard]] SettingsResult withStaffSettings(const SettingsResult &settings);

[[nodiscard]] staff::RoomSettings roomOf(const Settings &settings);

/// Writes it whole or not at all, and makes the state folder when it is not there. Empty, or why it could not be written.
[[nodiscard]] QString writeStaffSettings(const QString &stateFolder, const staff::RoomSettings &room);

} // namespace sala::app
