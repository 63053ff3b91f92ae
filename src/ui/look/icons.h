// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace sala::ui {

/// Draws an icon of the project's family (`resources/icons/<name>.svg`) in one colour.
///
/// GUI thread only. Drawn icons are kept by name, size and colour; an unknown name draws nothing.
void drawIcon(QPainter &painter, const QString &name, const QRectF &where, const QColor &colour);

} // namespace sala::ui
