// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

// How a FigureView is painted; what it knows and how it answers stands in figureview.cpp.

#include "ui/figure/figureview.h"

#include "ui/look/paint.h"
#include "ui/text/textlayout.h"
#include "ui/widgets/control.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace sala::ui {

namespace {

constexpr int fadedPaper = 150;       // alpha of the paper over what is not lit
constexpr int fadedWhileResting = 70; // the same on Welcome, where the whole neck is the picture

} // namespace

// One line where the frame is wide enough, else as many as the words need.
QRect FigureView::labelRect() const
{
    const Metrics &m = m_look.metrics;
    const QFontMetricsF metrics(m.font(TextRole::Control, true));
    const double pad = m.px(2);
    const double most = width() - 2 * m.px(1.5) - 2 * pad;
    const QRectF words =
        metrics.boundingRect(QRectF(0, 0, std::max(1.0, most), 1), Qt::TextWordWrap | Qt::AlignHCenter, m_names.value(m_lit));
    const double line = m.fontPx(TextRole::Control) * 1.9;
    return labelPlace({std::ceil(words.width()) + 2 * pad, std::max(line, words.height() + line - metrics.height())});
}

QRect FigureView::labelPlace(QSizeF size) const
{
    const Shown now = shown();
    const FigureTarget *target = now.figure ? now.figure->targets->find(m_lit) : nullptr;
    if (!target)
        return {};
    const Metrics &m = m_look.metrics;
    const QRectF box = now.transform().mapRect(target->outline.boundingRect());
    const double space = m.px(4);
    const QRectF room = QRectF(rect()).adjusted(m.px(1.5), m.px(1.5), -m.px(1.5), -m.px(1.5));
    const QPointF middle = box.center() - QPointF(size.width() / 2, size.height() / 2);
    const QPointF wanted[] = {{box.right() + space, middle.y()},
                              {box.left() - space - size.width(), middle.y()},
                              {middle.x(), box.bottom() + space},
                              {middle.x(), box.top() - space - size.height()}};
    const auto inside = [&](QPointF corner) {
        return QPointF(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - size.width())),
                       std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - size.height())));
    };
    const auto isCovered = [this](const QRectF &label) {
        return std::any_of(m_keptFree.begin(), m_keptFree.end(), [&](const QRect &place) { return label.intersects(QRectF(place)); });
    };
    for (const QPointF &corner : wanted) {
        const QRectF label(inside(corner), size);
        if (!label.intersects(box) && !isCovered(label))
            return label.toAlignedRect();
    }
    // The structure fills the figure: anywhere but on the point that the leader leads to.
    const QPointF anchor = now.toWidget(target->anchor);
    const QRectF around(anchor - QPointF(space, space) / 2, QSizeF(space, space));
    for (const QPointF &corner : {room.bottomLeft(), room.bottomRight(), room.topLeft(), room.topRight()}) {
        const QRectF label(inside(corner), size);
        if (!label.intersects(around) && !isCovered(label))
            return label.toAlignedRect();
    }
    return QRectF(inside(wanted[0]), size).toAlignedRect();
}

void FigureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_rounded) {
        QPainterPath frame;
        frame.addRoundedRect(rect(), m_look.metrics.radius(), m_look.metrics.radius());
        painter.setClipPath(frame);
    }
    const Shown now = shown();
    if (!now.figure) {
        painter.fillRect(rect(), picturePaperTop());
        if (!m_paths.isEmpty())
            m_store.prepare(requestFor(m_paths[m_frame]), true); // others may have pushed it out of the bounded memory
    } else if (now.figure->image.isNull()) {
        paintAlternative(painter);
    } else {
        paintPicture(painter, now);
        if (const FigureTarget *target = now.figure->targets->find(m_lit)) {
            paintLit(painter, now, *target);
            if (m_labelShown && m_names.contains(m_lit))
                paintLabel(painter, now, *target);
            else if (!m_leader.isNull())
                paintLeader(painter, now, *target, m_leader);
        } else if (!m_hint.isEmpty()) {
            paintHint(painter);
        }
    }
    painter.setClipping(false);
    if (m_rounded)
        drawRounded(painter, rect(), m_look.metrics.radius(), Qt::transparent, m_look.theme.line, m_look.metrics.stroke());
    if (hasFocus() && window()->property(keyboardInUse).toBool()) {
        // On the picture's own paper, so the dark mark is right in both themes.
        drawRounded(painter, rect(), m_look.metrics.radius(), Qt::transparent, theme(false).focus, m_look.metrics.focusStroke());
    }
}

void FigureView::paintPicture(QPainter &painter, const Shown &shown)
{
    if (shown.scale == 1.0) {
        painter.drawImage(-shown.shift, shown.figure->image);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(-shown.shift);
    painter.scale(shown.scale, shown.scale);
    painter.drawImage(0, 0, shown.figure->image);
    painter.restore();
}

void FigureView::paintLit(QPainter &painter, const Shown &shown, const FigureTarget &target)
{
    QColor paper = picturePaperTop();
    paper.setAlpha(static_cast<int>((m_quiet ? fadedWhileResting : fadedPaper) * m_fade));
    painter.fillRect(rect(), paper);
    const QPainterPath outline = shown.transform().map(target.outline);
    painter.save();
    painter.setClipPath(outline, Qt::IntersectClip);
    paintPicture(painter, shown);
    painter.restore();
    QColor edge = m_colours.value(target.id, theme(false).accent);
    edge.setAlphaF(static_cast<float>(m_fade));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(edge, m_look.metrics.px(0.45), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(outline);
}

void FigureView::paintLabel(QPainter &painter, const Shown &shown, const FigureTarget &target)
{
    const QRect label = labelRect();
    paintLeader(painter, shown, target, label);
    drawRounded(painter, label, m_look.metrics.fontPx(TextRole::Control) * 0.66, m_colours.value(target.id, theme(false).ink),
                Qt::transparent, 0);
    painter.setPen(labelInk());
    painter.setFont(m_look.metrics.font(TextRole::Control, true));
    const int pad = m_look.metrics.px(2);
    painter.drawText(label.adjusted(pad - 1, 0, 1 - pad, 0), Qt::AlignCenter | Qt::TextWordWrap, m_names.value(target.id));
}

void FigureView::paintLeader(QPainter &painter, const Shown &shown, const FigureTarget &target, const QRect &label)
{
    const Metrics &m = m_look.metrics;
    const QColor colour = m_colours.value(target.id, theme(false).ink);
    const QPointF anchor = shown.toWidget(target.anchor);
    const bool beside = anchor.x() < label.left() || anchor.x() > label.right();
    const QPointF end = beside ? QPointF(anchor.x() < label.center().x() ? label.left() : label.right(), label.center().y())
                               : QPointF(label.center().x(), anchor.y() < label.center().y() ? label.top() : label.bottom());
    painter.setPen(QPen(colour, m.px(0.35)));
    painter.drawLine(anchor, end);
    painter.setBrush(colour);
    painter.drawEllipse(anchor, m.px(0.6), m.px(0.6));
}

void FigureView::paintHint(QPainter &painter)
{
    const Metrics &m = m_look.metrics;
    painter.setFont(m.font(TextRole::Control));
    const QSizeF size(QFontMetricsF(painter.font()).horizontalAdvance(m_hint) + m.px(3.6), m.fontPx(TextRole::Control) * 1.9);
    const QRectF pill(m.px(2.2), height() - size.height() - m.px(2.2), size.width(), size.height());
    drawRounded(painter, pill, pill.height() * 0.35, theme(false).ink, Qt::transparent, 0);
    painter.setPen(labelInk());
    painter.drawText(pill, Qt::AlignCenter, m_hint);
}

void FigureView::paintAlternative(QPainter &painter)
{
    const Metrics &m = m_look.metrics;
    painter.fillRect(rect(), picturePaperTop());
    const int pad = m.px(4);
    const QColor ink = theme(false).ink;
    const TextLayout words(plainRuns(m_alt), {m.font(TextRole::Control), m.lineHeight(TextRole::Control), ink, ink, false},
                           width() - 2 * pad);
    words.draw(painter, QPointF(pad, std::max(pad, (height() - words.height()) / 2)), 0, words.lineCount(), {}, {});
}

} // namespace sala::ui
