// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/settings.h"

#include <functional>

namespace sala::app {

/// A documented setting together with what it does.
struct SettingEntry
{
    SettingInfo info;
    std::function<bool(Settings &, const QString &)> apply; ///< false, and nothing changed, when the value is not allowed
};

/// Every setting, once; the one place where keys, ranges and defaults stand. Any thread.
[[nodiscard]] const QList<SettingEntry> &settingEntries();

} // namespace sala::app
