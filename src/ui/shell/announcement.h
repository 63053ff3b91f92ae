// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/pages/page.h"

namespace sala::ui {

/// What is said of a control that the focus has come to. A plain value.
struct Announcement
{
    QString name;  ///< as assistive technology has it
    QString state; ///< "Chosen", "60 %", "Volume 3 of 5"; empty: it has none

    /// The whole, or after it was pressed only what has changed.
    [[nodiscard]] QStringList words() const;
    [[nodiscard]] QStringList changedSince(const Announcement &before) const;

    friend bool operator==(const Announcement &, const Announcement &) = default;
};

/// Made from what assistive technology would be told: name, description, state, value. Empty for a null widget.
[[nodiscard]] Announcement announcementOf(const QWidget *widget, const View &view);

} // namespace sala::ui
