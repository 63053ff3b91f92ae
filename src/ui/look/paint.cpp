// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/look/paint.h"

#include <algorithm>

namespace sala::ui {

void drawRounded(QPainter &painter, const QRectF &where, qreal radius, const QColor &fill, const QColor &line, qreal stroke)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF inner = where.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    const qreal corner = std::min({radius, inner.width() / 2, inner.height() / 2});
    painter.setPen(stroke > 0 && line.alpha() > 0 ? QPen(line, stroke) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(inner, corner, corner);
}

QRectF insideFocusRing(const QRectF &where, const Look &look)
{
    const qreal inset = look.metrics.focusStroke() * 1.6;
    return where.adjusted(inset, inset, -inset, -inset);
}

void drawFocusRing(QPainter &painter, const QRectF &where, qreal radius, const Look &look)
{
    drawRounded(painter, where, radius, Qt::transparent, look.theme.focus, look.metrics.focusStroke());
}

} // namespace sala::ui
