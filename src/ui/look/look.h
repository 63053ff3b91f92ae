// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/look/metrics.h"
#include "ui/look/theme.h"

namespace sala::ui {

/// Sizes and colours together: all that a widget needs to draw itself. A plain value.
struct Look
{
    Metrics metrics;
    Theme theme = sala::ui::theme(false);

    friend bool operator==(const Look &, const Look &) = default;
};

} // namespace sala::ui
