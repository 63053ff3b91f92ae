// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/figure/targets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace sala::ui {

namespace {

QPointF pointOf(const QJsonValue &value)
{
    const QJsonArray pair = value.toArray();
    return {pair.at(0).toDouble(), pair.at(1).toDouble()};
}

QRectF rectOf(const QJsonValue &value)
{
    const QJsonArray four = value.toArray();
    return four.size() == 4 ? QRectF(four[0].toDouble(), four[1].toDouble(), four[2].toDouble(), four[3].toDouble()) : QRectF();
}

// Positive or negative, by the way round.
double signedAreaOf(const QPolygonF &polygon)
{
    double twice = 0;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF a = polygon[i];
        const QPointF b = polygon[(i + 1) % polygon.size()];
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return twice / 2;
}

FigureTarget targetOf(const QJsonObject &object)
{
    FigureTarget target;
    target.id = object.value("id"_L1).toString();
    target.z = object.value("z"_L1).toInt();
    const QJsonArray polygons = object.value("polygons"_L1).toArray();
    target.outline.setFillRule(Qt::WindingFill);
    for (const QJsonValue &value : polygons) {
        QPolygonF polygon;
        const QJsonArray points = value.toArray();
        for (const QJsonValue &point : points)
            polygon.append(pointOf(point));
        if (polygon.size() < 3)
            continue;
        const double area = signedAreaOf(polygon);
        if (area < 0) // all one way round, or overlapping parts would cancel each other out
            std::reverse(polygon.begin(), polygon.end());
        target.area += std::abs(area);
        target.outline.addPolygon(polygon);
        target.outline.closeSubpath();
    }
    if (polygons.size() > 1) // one line around all that hangs together, and none across it
        target.outline = target.outline.simplified();
    target.anchor = object.contains("anchor"_L1) ? pointOf(object.value("anchor"_L1)) : target.outline.boundingRect().center();
    return target;
}

double distanceTo(const QPainterPath &outline, QPointF point)
{
    double best = std::numeric_limits<double>::max();
    const QList<QPolygonF> polygons = outline.toSubpathPolygons();
    for (const QPolygonF &polygon : polygons) {
        for (qsizetype i = 1; i < polygon.size(); ++i) {
            const QPointF a = polygon[i - 1];
            const QPointF d = polygon[i] - a;
            const double length = QPointF::dotProduct(d, d);
            const double t = length > 0 ? std::clamp(QPointF::dotProduct(point - a, d) / length, 0.0, 1.0) : 0.0;
            const QPointF gap = point - (a + d * t);
            best = std::min(best, std::hypot(gap.x(), gap.y()));
        }
    }
    return best;
}

} // namespace

const FigureTarget *FigureTargets::find(const QString &id) const
{
    const auto found = std::find_if(targets.begin(), targets.end(), [&](const FigureTarget &t) { return t.id == id; });
    return found == targets.end() ? nullptr : &*found;
}

const FigureTarget *FigureTargets::at(QPointF point, double reach) const
{
    const FigureTarget *inside = nullptr;
    const FigureTarget *near = nullptr;
    double nearest = reach;
    for (const FigureTarget &target : targets) {
        if (target.outline.contains(point)) {
            if (!inside || target.area < inside->area)
                inside = &target;
            continue;
        }
        const double distance = distanceTo(target.outline, point);
        if (distance < nearest || (near && distance == nearest && target.area < near->area)) {
            nearest = distance;
            near = &target;
        }
    }
    return inside ? inside : near;
}

FigureTargets parseTargets(const QByteArray &json)
{
    FigureTargets result;
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QRectF box = rectOf(root.value("viewBox"_L1));
    if (box.isValid())
        result.viewBox = box.size();
    result.focus = rectOf(root.value("focus"_L1));
    const QJsonArray targets = root.value("targets"_L1).toArray();
    for (const QJsonValue &value : targets) {
        FigureTarget target = targetOf(value.toObject());
        if (!target.id.isEmpty() && !target.outline.isEmpty())
            result.targets.append(std::move(target));
    }
    return result;
}

} // namespace sala::ui
