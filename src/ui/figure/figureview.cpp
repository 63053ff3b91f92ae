// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/figure/figureview.h"

#include "ui/look/paint.h"
#include "ui/text/textlayout.h"
#include "ui/widgets/control.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>

namespace sala::ui {

namespace {

constexpr double reachMm = 10.0;      // a finger's pad (product.md: nearest structure within 10 mm)
constexpr double reachUnits = 4.0;    // the same, where the millimetres are unknown
constexpr double slideMm = 10.0;      // a trembling finger may drift this far
constexpr int fadedPaper = 150;       // alpha of the paper over what is not lit
constexpr int fadedWhileResting = 70; // the same on Welcome, where the whole neck is the picture

} // namespace

FigureView::FigureView(FigureStore &store, const Look &look, QWidget *parent) : QWidget(parent), m_store(store), m_look(look)
{
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::PreventContextMenu);
    connect(&m_store, &FigureStore::ready, this, &FigureView::onReady);
}

FigureRequest FigureView::requestFor(const QString &path) const
{
    return {path, size(), false, {}};
}

const RenderedFigure *FigureView::current() const
{
    return m_paths.isEmpty() ? nullptr : m_store.find(requestFor(m_paths[m_frame]));
}

void FigureView::setPicture(const QString &path, const QString &alt)
{
    setFrames({path}, alt);
}

void FigureView::setFrames(const QStringList &paths, const QString &alt)
{
    m_paths = paths;
    m_frame = std::clamp(m_frame, 0, std::max(0, static_cast<int>(paths.size()) - 1));
    m_alt = alt;
    setAccessibleName(alt);
    prepareAll();
    update();
}

void FigureView::setFrame(int index)
{
    index = std::clamp(index, 0, std::max(0, static_cast<int>(m_paths.size()) - 1));
    if (index == m_frame)
        return;
    m_frame = index;
    if (!m_paths.isEmpty())
        m_store.prepare(requestFor(m_paths[m_frame]), true);
    update();
}

void FigureView::prepareAll()
{
    if (m_paths.isEmpty() || size().isEmpty())
        return;
    m_store.prepare(requestFor(m_paths[m_frame]), true);
    for (const QString &path : m_paths)
        m_store.prepare(requestFor(path), false);
    offerFocus();
}

// A picture without anything to light would take the focus for nothing.
void FigureView::offerFocus()
{
    const RenderedFigure *figure = current();
    const bool answers = m_answering && figure && figure->targets
                         && std::any_of(figure->targets->targets.begin(), figure->targets->targets.end(),
                                        [this](const FigureTarget &target) { return m_names.contains(target.id); });
    setFocusPolicy(answers ? Qt::StrongFocus : Qt::NoFocus);
}

void FigureView::onReady(const FigureRequest &request)
{
    if (m_paths.isEmpty() || request != requestFor(m_paths[m_frame]))
        return;
    offerFocus();
    update();
    emit becameReady();
}

bool FigureView::isReady() const
{
    return current() != nullptr;
}

void FigureView::setLit(const QString &structure)
{
    if (m_lit == structure)
        return;
    m_lit = structure;
    const QString name = m_names.value(structure);
    setAccessibleDescription(name);
    update();
}

void FigureView::setFade(double fade)
{
    m_fade = fade;
    update();
}

void FigureView::setNames(const QHash<QString, QString> &names, const QHash<QString, QColor> &colours)
{
    m_names = names;
    m_colours = colours;
    offerFocus();
}

void FigureView::setAnswering(bool answering)
{
    m_answering = answering;
    offerFocus();
    setAttribute(Qt::WA_TransparentForMouseEvents, !answering);
}

QPoint FigureView::centreOf(const QString &structure) const
{
    const RenderedFigure *figure = current();
    const FigureTarget *target = figure ? figure->targets->find(structure) : nullptr;
    return target ? figure->placement.toFrame(target->anchor).toPoint() : QPoint(-1, -1);
}

QRect FigureView::labelRect() const
{
    const RenderedFigure *figure = current();
    const FigureTarget *target = figure ? figure->targets->find(m_lit) : nullptr;
    if (!target)
        return {};
    const Metrics &m = m_look.metrics;
    const QRectF box = figure->placement.toFrame(target->outline.boundingRect());
    const QFontMetricsF words(m.font(TextRole::Control, true));
    const QSizeF size(words.horizontalAdvance(m_names.value(m_lit)) + m.px(4), m.fontPx(TextRole::Control) * 1.9);
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
    for (const QPointF &corner : wanted) {
        const QRectF label(inside(corner), size);
        if (!label.intersects(box))
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
    const RenderedFigure *figure = current();
    if (!figure) {
        painter.fillRect(rect(), picturePaperTop());
        if (!m_paths.isEmpty())
            m_store.prepare(requestFor(m_paths[m_frame]), true); // others may have pushed it out of the bounded memory
    } else if (figure->image.isNull()) {
        paintAlternative(painter);
    } else {
        painter.drawImage(0, 0, figure->image);
        if (const FigureTarget *target = figure->targets->find(m_lit)) {
            paintLit(painter, *figure, *target);
            if (m_labelShown && m_names.contains(m_lit))
                paintLabel(painter, *figure, *target);
            else if (!m_leader.isNull())
                paintLeader(painter, *figure, *target, m_leader);
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

void FigureView::paintLit(QPainter &painter, const RenderedFigure &figure, const FigureTarget &target)
{
    QColor paper = picturePaperTop();
    paper.setAlpha(static_cast<int>((m_quiet ? fadedWhileResting : fadedPaper) * m_fade));
    painter.fillRect(rect(), paper);
    QTransform toFrame;
    toFrame.translate(figure.placement.offset.x(), figure.placement.offset.y());
    toFrame.scale(figure.placement.scale, figure.placement.scale);
    const QPainterPath outline = toFrame.map(target.outline);
    painter.save();
    painter.setClipPath(outline, Qt::IntersectClip);
    painter.drawImage(0, 0, figure.image);
    painter.restore();
    QColor edge = m_colours.value(target.id, theme(false).accent);
    edge.setAlphaF(static_cast<float>(m_fade));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(edge, m_look.metrics.px(0.45), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(outline);
}

void FigureView::paintLabel(QPainter &painter, const RenderedFigure &figure, const FigureTarget &target)
{
    const QRect label = labelRect();
    paintLeader(painter, figure, target, label);
    drawRounded(painter, label, label.height() * 0.35, m_colours.value(target.id, theme(false).ink), Qt::transparent, 0);
    painter.setPen(labelInk());
    painter.setFont(m_look.metrics.font(TextRole::Control, true));
    painter.drawText(label, Qt::AlignCenter, m_names.value(target.id));
}

void FigureView::setLeader(const QRect &label)
{
    m_leader = label;
    update();
}

void FigureView::paintLeader(QPainter &painter, const RenderedFigure &figure, const FigureTarget &target, const QRect &label)
{
    const Metrics &m = m_look.metrics;
    const QColor colour = m_colours.value(target.id, theme(false).ink);
    const QPointF anchor = figure.placement.toFrame(target.anchor);
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

void FigureView::resizeEvent(QResizeEvent *)
{
    prepareAll();
}

void FigureView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton;
    m_pressedAt = event->position().toPoint();
}

void FigureView::mouseReleaseEvent(QMouseEvent *event)
{
    const Metrics &m = m_look.metrics;
    const double slide = m.pixelsPerMm > 0 ? slideMm * m.pixelsPerMm : reachUnits * m.unit();
    const QPointF moved = event->position() - m_pressedAt;
    const RenderedFigure *figure = current();
    const bool pressed = std::exchange(m_pressed, false);
    if (!pressed || !figure || std::hypot(moved.x(), moved.y()) > slide)
        return;
    const double reach = (m.pixelsPerMm > 0 ? reachMm * m.pixelsPerMm : reachUnits * m.unit()) / figure->placement.scale;
    FigureTargets known = *figure->targets;
    known.targets.removeIf([this](const FigureTarget &target) { return !m_names.contains(target.id); });
    const FigureTarget *target = known.at(figure->placement.toPicture(event->position()), reach);
    emit touched(target ? target->id : QString());
}

void FigureView::keyPressEvent(QKeyEvent *event)
{
    const RenderedFigure *figure = current();
    const bool onward =
        event->key() == Qt::Key_Right || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    const bool backward = event->key() == Qt::Key_Left;
    if (!figure || (!onward && !backward)) {
        event->ignore();
        return;
    }
    QStringList ids;
    for (const FigureTarget &target : figure->targets->targets) {
        if (m_names.contains(target.id))
            ids.append(target.id);
    }
    if (ids.isEmpty())
        return;
    const qsizetype at = ids.indexOf(m_lit);
    const qsizetype next = at < 0 ? (onward ? 0 : ids.size() - 1) : (at + (onward ? 1 : ids.size() - 1)) % ids.size();
    emit touched(ids[next]);
}

void FigureView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void FigureView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace sala::ui
