// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/figure/placement.h"

#include <algorithm>

namespace sala::ui {

namespace {

// Offset of one axis: centred on the focus, but without a band of empty frame while the picture could fill it.
double offsetOf(double pictureLength, double focusMiddle, double frameLength, double scale)
{
    const double shown = pictureLength * scale;
    if (shown <= frameLength)
        return (frameLength - shown) / 2;
    const double wanted = frameLength / 2 - focusMiddle * scale;
    return std::clamp(wanted, frameLength - shown, 0.0);
}

} // namespace

FigurePlacement placeFigure(QSizeF picture, const QRectF &focus, QSizeF frame)
{
    const QRectF part = focus.isValid() ? focus : QRectF(QPointF(), picture);
    FigurePlacement placement;
    if (part.isEmpty() || frame.isEmpty())
        return placement;
    placement.scale = std::min(frame.width() / part.width(), frame.height() / part.height());
    placement.offset = {offsetOf(picture.width(), part.center().x(), frame.width(), placement.scale),
                        offsetOf(picture.height(), part.center().y(), frame.height(), placement.scale)};
    return placement;
}

} // namespace sala::ui
