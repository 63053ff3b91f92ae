// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/shell/navigator.h"

#include <QLatin1String>

/// Names of the sections of the staff menu: `Place::step` on Screen::Staff. Empty is the PIN pad.
namespace sala::staff::section {

inline constexpr QLatin1String menu = ui::staffMenu;
inline constexpr QLatin1String content{"content"};
inline constexpr QLatin1String import{"import"};
inline constexpr QLatin1String versions{"versions"};
inline constexpr QLatin1String goBack{"go-back"}; ///< are you sure?
inline constexpr QLatin1String review{"review"};
inline constexpr QLatin1String totals{"totals"};
inline constexpr QLatin1String wipe{"wipe"}; ///< are you sure?
inline constexpr QLatin1String settings{"settings"};
inline constexpr QLatin1String clean{"clean"};
inline constexpr QLatin1String cleaning = ui::staffCleaning;
inline constexpr QLatin1String sound{"sound"};
inline constexpr QLatin1String touch = ui::staffTouchTest;
inline constexpr QLatin1String restart{"restart"}; ///< are you sure?
inline constexpr QLatin1String leave{"leave"};     ///< are you sure?

} // namespace sala::staff::section
