// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/figure/figureview.h"

#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPinchGesture>

#include <algorithm>
#include <cmath>
#include <utility>

namespace sala::ui {

namespace {

constexpr double reachMm = 10.0;      // a finger's pad (product.md: nearest structure within 10 mm)
constexpr double reachUnits = 4.0;    // the same, where the millimetres are unknown
constexpr double slideMm = 10.0;      // a trembling finger may drift this far
constexpr int enlargement = 2;        // product.md: double size
constexpr double pinchedApart = 1.25; // how far two fingers must move before it is meant

} // namespace

FigureView::FigureView(FigureStore &store, const Look &look, QWidget *parent) : QWidget(parent), m_store(store), m_look(look)
{
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::PreventContextMenu);
    connect(&m_store, &FigureStore::ready, this, &FigureView::onReady);
}

QTransform FigureView::Shown::transform() const
{
    const FigurePlacement &placement = figure->placement;
    const QPointF offset = placement.offset * scale - shift;
    return {placement.scale * scale, 0, 0, placement.scale * scale, offset.x(), offset.y()};
}

FigureRequest FigureView::requestFor(const QString &path, bool enlarged) const
{
    return {path, enlarged ? size() * enlargement : size(), false, {}};
}

// The large picture as soon as it is drawn; until then the usual one, doubled.
FigureView::Shown FigureView::shown() const
{
    Shown shown;
    if (m_paths.isEmpty())
        return shown;
    if (m_enlarged)
        shown.figure = m_store.find(requestFor(m_paths[m_frame], true));
    if (!shown.figure) {
        shown.figure = m_store.find(requestFor(m_paths[m_frame]));
        shown.scale = m_enlarged ? enlargement : 1.0;
    }
    if (shown.figure && m_enlarged)
        shown.shift = shiftOf(*shown.figure, shown.scale);
    return shown;
}

// Which part of the doubled picture is seen: around the focus, or around the lit structure when that would be out of sight.
QPointF FigureView::shiftOf(const RenderedFigure &figure, double scale) const
{
    const auto around = [this](QPointF point) {
        const double most = enlargement - 1.0;
        return QPointF(std::clamp(point.x() - width() / 2.0, 0.0, width() * most),
                       std::clamp(point.y() - height() / 2.0, 0.0, height() * most));
    };
    const QPointF middle(m_focus.x() * width() * enlargement / 1000.0, m_focus.y() * height() * enlargement / 1000.0);
    const QPointF shift = around(middle - m_dragged);
    const FigureTarget *lit = m_pressed ? nullptr : figure.targets->find(m_lit);
    if (!lit || !m_dragged.isNull())
        return shift;
    const QPointF anchor = figure.placement.toFrame(lit->anchor) * scale;
    return QRectF(shift, QSizeF(size())).contains(anchor) ? shift : around(anchor);
}

QPoint FigureView::pointOfInterest() const
{
    if (m_touchedAt)
        return *m_touchedAt;
    const Shown now = shown();
    const FigureTarget *lit = now.figure ? now.figure->targets->find(m_lit) : nullptr;
    if (!lit || size().isEmpty())
        return {500, 500};
    const QPointF anchor = now.toWidget(lit->anchor);
    return {static_cast<int>(anchor.x() * 1000 / width()), static_cast<int>(anchor.y() * 1000 / height())};
}

void FigureView::setEnlarged(bool enlarged, QPoint focus)
{
    if (m_enlarged == enlarged && m_focus == focus)
        return;
    m_enlarged = enlarged;
    m_focus = focus;
    m_dragged = {};
    if (enlarged && !m_paths.isEmpty() && !size().isEmpty())
        m_store.prepare(requestFor(m_paths[m_frame], true), true);
    update();
}

void FigureView::setPinchable(bool pinchable)
{
    if (pinchable)
        grabGesture(Qt::PinchGesture);
    else
        ungrabGesture(Qt::PinchGesture);
}

bool FigureView::event(QEvent *event)
{
    if (event->type() != QEvent::Gesture)
        return QWidget::event(event);
    pinch(static_cast<QGestureEvent *>(event));
    return true;
}

void FigureView::pinch(QGestureEvent *event)
{
    const auto *gesture = static_cast<QPinchGesture *>(event->gesture(Qt::PinchGesture));
    if (!gesture || size().isEmpty())
        return;
    if (gesture->state() == Qt::GestureStarted) {
        m_pinched = false;
        m_pressed = false; // two fingers are no tap
    }
    if (m_pinched)
        return;
    const double scale = gesture->totalScaleFactor();
    const QPointF centre = mapFromGlobal(gesture->centerPoint().toPoint());
    if (!m_enlarged && scale > pinchedApart) {
        m_pinched = true;
        emit enlargeWanted({static_cast<int>(centre.x() * 1000 / width()), static_cast<int>(centre.y() * 1000 / height())});
    } else if (m_enlarged && scale < 1.0 / pinchedApart) {
        m_pinched = true;
        emit wholeWanted();
    }
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
    if (!m_paths.isEmpty()) {
        m_store.prepare(requestFor(m_paths[m_frame]), true);
        if (m_enlarged)
            m_store.prepare(requestFor(m_paths[m_frame], true), true);
    }
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
    const RenderedFigure *figure = shown().figure;
    const bool answers = m_answering && figure && figure->targets
                         && std::any_of(figure->targets->targets.begin(), figure->targets->targets.end(),
                                        [this](const FigureTarget &target) { return m_names.contains(target.id); });
    setFocusPolicy(answers ? Qt::StrongFocus : Qt::NoFocus);
}

void FigureView::onReady(const FigureRequest &request)
{
    if (m_paths.isEmpty())
        return;
    if (request == requestFor(m_paths[m_frame], true) && m_enlarged)
        update();
    if (request != requestFor(m_paths[m_frame]))
        return;
    offerFocus();
    update();
    emit becameReady();
}

bool FigureView::isReady() const
{
    return shown().figure != nullptr;
}

QRect FigureView::litPlace() const
{
    const Shown now = shown();
    const FigureTarget *target = now.figure ? now.figure->targets->find(m_lit) : nullptr;
    if (!target)
        return {};
    const Metrics &m = m_look.metrics;
    const double edge = m.px(1); // half of the outline, the dot of the leader, and what smoothing adds
    const bool named = m_labelShown && m_names.contains(m_lit);
    const QRectF label(named ? labelRect() : m_leader);
    QRectF place = now.transform().mapRect(target->outline.boundingRect());
    if (!label.isNull()) {
        const QPointF anchor = now.toWidget(target->anchor);
        place |= label;
        place |= QRectF(anchor, QSizeF(1, 1));
    }
    return place.adjusted(-edge, -edge, edge, edge).toAlignedRect();
}

QRectF FigureView::pictureRect() const
{
    const Shown now = shown();
    if (m_enlarged || !now.figure || now.figure->image.isNull())
        return {};
    return now.transform().mapRect(QRectF(QPointF(), now.figure->picture));
}

void FigureView::setLit(const QString &structure)
{
    if (m_lit == structure)
        return;
    const QRect before = litPlace();
    m_lit = structure;
    const QString name = m_names.value(structure);
    setAccessibleDescription(name);
    const QRect after = litPlace();
    // From one structure to the next the rest of the picture stays faded: a large screen is not painted anew for it. Enlarged,
    // another part of the picture may come into sight.
    if (before.isEmpty() || after.isEmpty() || m_enlarged)
        update();
    else
        update(QRegion(before) + after);
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
    const Shown now = shown();
    const FigureTarget *target = now.figure ? now.figure->targets->find(structure) : nullptr;
    return target ? now.toWidget(target->anchor).toPoint() : QPoint(-1, -1);
}

void FigureView::setLeader(const QRect &label)
{
    m_leader = label;
    update();
}

void FigureView::resizeEvent(QResizeEvent *)
{
    prepareAll();
}

double FigureView::slideLimit() const
{
    const Metrics &m = m_look.metrics;
    return m.pixelsPerMm > 0 ? slideMm * m.pixelsPerMm : reachUnits * m.unit();
}

void FigureView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton;
    m_pressedAt = event->position().toPoint();
}

void FigureView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF moved = event->position() - m_pressedAt;
    if (!m_pressed || !m_enlarged || (m_dragged.isNull() && std::hypot(moved.x(), moved.y()) <= slideLimit()))
        return;
    m_dragged = moved;
    update();
}

void FigureView::mouseReleaseEvent(QMouseEvent *event)
{
    const Metrics &m = m_look.metrics;
    const QPointF moved = event->position() - m_pressedAt;
    const Shown now = shown();
    const bool pressed = std::exchange(m_pressed, false);
    const bool dragged = !std::exchange(m_dragged, QPointF()).isNull();
    if (!pressed || !now.figure || size().isEmpty())
        return;
    if (dragged) {
        const QPointF middle = (now.shift + QPointF(width() / 2.0, height() / 2.0)) / enlargement;
        emit enlargeWanted({static_cast<int>(middle.x() * 1000 / width()), static_cast<int>(middle.y() * 1000 / height())});
        return;
    }
    if (std::hypot(moved.x(), moved.y()) > slideLimit())
        return;
    const QPointF inFrame = (event->position() + now.shift) / (m_enlarged ? enlargement : 1);
    m_touchedAt = QPoint(static_cast<int>(inFrame.x() * 1000 / width()), static_cast<int>(inFrame.y() * 1000 / height()));
    const double reach = (m.pixelsPerMm > 0 ? reachMm * m.pixelsPerMm : reachUnits * m.unit()) / (now.figure->placement.scale * now.scale);
    FigureTargets known = *now.figure->targets;
    known.targets.removeIf([this](const FigureTarget &target) { return !m_names.contains(target.id); });
    const FigureTarget *target = known.at(now.toPicture(event->position()), reach);
    emit touched(target ? target->id : QString());
}

void FigureView::keyPressEvent(QKeyEvent *event)
{
    const RenderedFigure *figure = shown().figure;
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
