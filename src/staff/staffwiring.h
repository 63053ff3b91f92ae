// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>

class QWidget;

namespace sala::ui {
class Kiosk;
class Page;
class Shell;
} // namespace sala::ui

namespace sala::staff {

class StaffDesk;

/// For `Shell::Services`: makes the page that shows the desk, which must outlive the window.
[[nodiscard]] std::function<ui::Page *(QWidget *parent)> staffPageOf(StaffDesk &desk);

/// Lets the desk know what the kiosk shows and who touches it, and the kiosk and its window follow the desk. All three are owned by
/// the composition root; GUI thread.
void connectDesk(StaffDesk &desk, ui::Kiosk &kiosk, ui::Shell &shell);

} // namespace sala::staff
