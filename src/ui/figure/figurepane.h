// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/library.h"
#include "session/place.h"
#include "ui/look/look.h"

#include <QWidget>

namespace sala::ui {

class ClipView;
class FigureStore;
class FigureView;
class PillButton;
class Slider;
class TextBlock;

/// A step's picture with what belongs to it: the caption, or the slider from its first picture to its last.
///
/// Owned by its page; GUI thread. The structures that can be touched are those of the library.
class FigurePane final : public QWidget
{
    Q_OBJECT

public:
    FigurePane(const QList<content::Picture> &pictures, const content::Library &library, const QString &language, FigureStore &store,
               const Look &look, QWidget *parent);

    /// Offers to enlarge the picture, by a button in its corner and by pinching; the button's two names.
    void setEnlargeable(const QString &enlarge, const QString &whole);
    /// A line in the smallest text under the picture: the sources of the step.
    void setFootnote(const QString &footnote);
    /// The lit structure, the slider (0..100, -1: as the figure has it), and the size.
    void setState(const session::Place &place);
    [[nodiscard]] FigureView *view() const { return m_view; }
    [[nodiscard]] Slider *slider() const { return m_slider; }
    [[nodiscard]] ClipView *clip() const { return m_clip; } ///< null: nothing moves here
    /// Lets a clip move, if the picture has one; without this its poster stands still. Call it at most once.
    void setMoving();
    /// A picture only: nothing in it answers.
    void setAnswering(bool answering);
    [[nodiscard]] bool textFits() const;
    /// The words at the ends of the slider of two pictures stand side by side in a pane of this width.
    [[nodiscard]] static bool sliderFits(const QList<content::Picture> &pictures, const Look &look, int width);

signals:
    void touched(const QString &structure);
    void slid(int value);
    void enlargeWanted(QPoint focus); ///< thousandths of the frame
    void wholeWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void giveNames(const content::Library &library, const QString &language);
    int placeLines();
    void placeSizeButton();
    void keepControlsFree();
    void moveClip();

    Look m_look;
    QList<content::Picture> m_pictures;
    QString m_caption;
    QString m_footnote;
    QList<TextBlock *> m_lines; ///< caption and footnote, owned as children
    FigureStore &m_store;
    FigureView *m_view;
    ClipView *m_clip = nullptr;
    QString m_lit;
    Slider *m_slider = nullptr;
    PillButton *m_size = nullptr; ///< enlarges, or shows the whole picture again
    QString m_enlarge;
    QString m_whole;
    bool m_enlarged = false;
    int m_frames = 1;
};

/// The numbered pictures from one to another, both included: segment-000.svg … segment-100.svg.
/// Pure but for the listing of the folder; only the two when their names carry no numbers.
[[nodiscard]] QStringList framesBetween(const QString &first, const QString &last);

} // namespace sala::ui
