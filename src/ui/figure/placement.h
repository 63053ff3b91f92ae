// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace sala::ui {

/// How a picture lies in its frame: frame point = picture point * scale + offset. A plain value.
struct FigurePlacement
{
    double scale = 1.0;
    QPointF offset;

    [[nodiscard]] QPointF toFrame(QPointF picture) const { return picture * scale + offset; }
    [[nodiscard]] QPointF toPicture(QPointF frame) const { return (frame - offset) / scale; }
    [[nodiscard]] QRectF toFrame(const QRectF &picture) const { return {toFrame(picture.topLeft()), picture.size() * scale}; }
};

/// Shows `focus` whole and as large as it goes; beyond it the picture fills the frame as far as it reaches.
///
/// Pure. `picture` is the size of the whole picture, `focus` the part that matters, both in picture units.
[[nodiscard]] FigurePlacement placeFigure(QSizeF picture, const QRectF &focus, QSizeF frame);

} // namespace sala::ui
