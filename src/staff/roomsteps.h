// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "staff/staffstate.h"

namespace sala::staff {

/// What staff may set with two buttons, one step at a time.
enum class RoomStep { IdleText, IdleMenu, Volume };

/// The settings after so many steps up or down; at the end of the range nothing changes. A value between two steps goes to the next
/// one. The ranges are those of the settings file. Pure.
[[nodiscard]] RoomSettings stepped(const RoomSettings &settings, RoomStep what, int steps);
[[nodiscard]] int valueOf(const RoomSettings &settings, RoomStep what);

} // namespace sala::staff
