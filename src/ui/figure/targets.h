// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>

namespace sala::ui {

/// One structure of a figure that can be touched, in picture units.
struct FigureTarget
{
    QString id;
    int z = 0; ///< drawing order, larger lies on top
    QPainterPath outline;
    QPointF anchor; ///< a point inside, where its label's leader begins
    double area = 0;
};

/// What can be touched in a figure; read from the sidecar `<figure>.targets.json`. Immutable.
struct FigureTargets
{
    QSizeF viewBox{1600, 1000};
    QRectF focus; ///< the part that must stay visible in any frame
    QList<FigureTarget> targets;

    [[nodiscard]] const FigureTarget *find(const QString &id) const;
    /// The structure a finger means: inside one, the smallest; else the nearest within `reach` picture units.
    [[nodiscard]] const FigureTarget *at(QPointF point, double reach) const;
};

/// Pure; what cannot be read is left out, so that a damaged sidecar costs only the touch.
[[nodiscard]] FigureTargets parseTargets(const QByteArray &json);

} // namespace sala::ui
