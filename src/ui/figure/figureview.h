// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/figure/figurestore.h"
#include "ui/look/look.h"

#include <QHash>
#include <QPointer>
#include <QTransform>
#include <QWidget>

#include <optional>

class QGestureEvent;

namespace sala::ui {

/// A picture that answers the finger: the touched structure lights, the rest fades toward paper, a label names it.
///
/// Shows paper until its picture is ready and the alternative text when the picture is damaged. Arrow keys walk
/// through the structures. Acts on release, and not when the finger slid away. GUI thread; owned by its parent.
class FigureView final : public QWidget
{
    Q_OBJECT

public:
    FigureView(FigureStore &store, const Look &look, QWidget *parent);

    /// Shows one picture. Its `size` is set from the widget.
    void setPicture(const QString &path, const QString &alt);
    /// Shows one of several pictures of the same size; all are prepared ahead.
    void setFrames(const QStringList &paths, const QString &alt);
    void setFrame(int index);

    void setLit(const QString &structure);
    /// 0..1: how far the rest has faded toward paper.
    void setFade(double fade);
    /// Names and label colours of the structures that may be lit; only these can be touched.
    void setNames(const QHash<QString, QString> &names, const QHash<QString, QColor> &colours);
    void setLabelShown(bool shown) { m_labelShown = shown; }
    /// Draws the leader to a label that someone else places, in this widget's coordinates.
    void setLeader(const QRect &label);
    /// A word in the corner that says what to do, while nothing is lit.
    void setHint(const QString &hint) { m_hint = hint; }
    void setRounded(bool rounded) { m_rounded = rounded; }
    /// Double size around a point (thousandths of the frame), or the whole. A lit structure is kept in sight.
    void setEnlarged(bool enlarged, QPoint focus);
    /// What to enlarge around: where it was touched last, else the lit structure, else the middle; thousandths of the frame.
    [[nodiscard]] QPoint pointOfInterest() const;
    /// Two fingers spread or drawn together ask for double size or the whole.
    void setPinchable(bool pinchable);
    /// Where controls lie over the picture and no label may stand.
    void setKeptFree(const QList<QRect> &places) { m_keptFree = places; }
    /// Nothing to touch: a picture only.
    void setAnswering(bool answering);
    /// Fades the rest only a little: on Welcome the whole neck is the picture.
    void setQuiet(bool quiet) { m_quiet = quiet; }

    /// Where the label of the lit structure stands, empty without one.
    [[nodiscard]] QRect labelRect() const;
    /// Where a label of this size stands beside, below or above the lit structure, without covering it; empty without one.
    [[nodiscard]] QRect labelPlace(QSizeF size) const;
    /// Centre of a structure in this widget, for tests and the label button of Home.
    [[nodiscard]] QPoint centreOf(const QString &structure) const;
    [[nodiscard]] bool isReady() const;
    /// Where the whole picture lies in this widget, and may reach beyond it; empty until it is ready, or while enlarged.
    [[nodiscard]] QRectF pictureRect() const;

signals:
    void touched(const QString &structure); ///< empty: beside every structure
    void becameReady();
    void enlargeWanted(QPoint focus); ///< by pinching, or dragged to there while enlarged; thousandths of the frame
    void wholeWanted();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// A drawn picture and how it is shown: widget point = frame point * scale - shift.
    struct Shown
    {
        const RenderedFigure *figure = nullptr; ///< null: not ready
        double scale = 1.0;
        QPointF shift;

        [[nodiscard]] QPointF toWidget(QPointF picture) const { return figure->placement.toFrame(picture) * scale - shift; }
        [[nodiscard]] QPointF toPicture(QPointF widget) const { return figure->placement.toPicture((widget + shift) / scale); }
        [[nodiscard]] QTransform transform() const; ///< from the picture to the widget
    };

    [[nodiscard]] FigureRequest requestFor(const QString &path, bool enlarged = false) const;
    [[nodiscard]] Shown shown() const;
    /// All that is painted for the lit structure and nothing else is; empty without one.
    [[nodiscard]] QRect litPlace() const;
    [[nodiscard]] QPointF shiftOf(const RenderedFigure &figure, double scale) const;
    [[nodiscard]] double slideLimit() const;
    void pinch(QGestureEvent *event);
    void prepareAll();
    void offerFocus();
    void onReady(const FigureRequest &request);
    void paintPicture(QPainter &painter, const Shown &shown);
    void paintLit(QPainter &painter, const Shown &shown, const FigureTarget &target);
    void paintLeader(QPainter &painter, const Shown &shown, const FigureTarget &target, const QRect &label);
    void paintLabel(QPainter &painter, const Shown &shown, const FigureTarget &target);
    void paintHint(QPainter &painter);
    void paintAlternative(QPainter &painter);

    FigureStore &m_store;
    Look m_look;
    QStringList m_paths;
    int m_frame = 0;
    QString m_alt;
    QString m_lit;
    double m_fade = 1.0;
    QHash<QString, QString> m_names;
    QHash<QString, QColor> m_colours;
    QString m_hint;
    QRect m_leader;
    bool m_labelShown = true;
    bool m_rounded = true;
    bool m_answering = true;
    bool m_quiet = false;
    QList<QRect> m_keptFree;
    bool m_enlarged = false;
    QPoint m_focus{500, 500};
    QPointF m_dragged; ///< since the finger went down, while enlarged
    bool m_pinched = false;
    std::optional<QPoint> m_touchedAt; ///< thousandths of the frame
    QPoint m_pressedAt;
    bool m_pressed = false;
};

} // namespace sala::ui
