// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/place.h"

namespace sala::ui {

/// Leads the keyboard back to that item of the staff menu from which a section of it was opened. A plain value.
class MenuFocus final
{
public:
    /// The control that should have the focus once `now` is shown, by name; `focus` had it at `before`. Empty: none.
    [[nodiscard]] QString wanted(const session::Place &before, const session::Place &now, const QString &focus);

private:
    QString m_item;
};

} // namespace sala::ui
