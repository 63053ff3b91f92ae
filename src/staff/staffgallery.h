// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "staff/staffstate.h"

namespace sala::staff {

/// One state of the staff menu worth looking at, with made-up values.
struct StaffItem
{
    QString name; ///< for file names: "staff-import-changes"
    QString section;
    StaffState state;
};

/// Every section in every kind of state. Pure; what `--screenshots` writes and the layout and contrast tests walk through.
[[nodiscard]] QList<StaffItem> staffGallery();

} // namespace sala::staff
