// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

namespace sala::ui {

/// Tells assistive technology what our own widgets are: headings, pictures. Call once, before the first window.
void installAccessibility();

} // namespace sala::ui
