// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QImage>
#include <QRect>

namespace sala::test {

/// WCAG 2.2: (lighter + 0.05) / (darker + 0.05) of the relative luminances.
[[nodiscard]] double contrast(QRgb a, QRgb b);

/// What a reader sees in a stretch of a screen.
struct Seen
{
    QRgb ground = 0;    ///< the commonest colour
    QRgb ink = 0;       ///< of the pixels farthest from it in luminance that are one in a hundred at least (recipe T-02)
    double ratio = 1.0; ///< between the two
};

/// Looks at a rectangle of a picture; without any ink there, ratio is 1.
[[nodiscard]] Seen lookAt(const QImage &picture, const QRect &where);

/// How far two pictures of one size differ; a null `where` when they are the same.
struct Difference
{
    QRect where;
    int pixels = 0;
    int most = 0; ///< 0..255, in one channel
};
[[nodiscard]] Difference difference(const QImage &a, const QImage &b);

} // namespace sala::test
