// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/look/look.h"

#include <QPainter>
#include <QRectF>

namespace sala::ui {

/// A filled rounded rectangle with a line that lies wholly inside `where`.
void drawRounded(QPainter &painter, const QRectF &where, qreal radius, const QColor &fill, const QColor &line, qreal stroke);

/// The rectangle a control may fill when the focus ring is drawn around it inside `where`.
[[nodiscard]] QRectF insideFocusRing(const QRectF &where, const Look &look);

/// The focus mark: a thick ring at the very edge, parted from the control by a ring of paper (WCAG 2.4.13).
void drawFocusRing(QPainter &painter, const QRectF &where, qreal radius, const Look &look);

} // namespace sala::ui
