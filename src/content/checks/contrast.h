// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>

namespace sala::content {

inline constexpr double leastTextContrast = 4.5; ///< WCAG 2.2, 1.4.3

/// Contrast ratio of WCAG 2.2: from 1 (the same) to 21 (black and white).
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace sala::content
