// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "media/clipplayer.h"
#include "ui/look/look.h"

#include <QTimer>
#include <QWidget>

namespace sala::ui {

class FigureView;

/// A moving picture over the still one of a figure, its poster.
///
/// Shows itself with the first moving picture and hides when it may not move: while a structure is lit, the picture is enlarged,
/// a panel lies over the page, or the clip has failed. It takes no touch: a finger always meets the poster below. GUI thread;
/// owned by the pane of its figure.
class ClipView final : public QWidget
{
    Q_OBJECT

public:
    ClipView(const QString &clip, const FigureView *poster, const Look &look, QWidget *parent);

    /// Whether it may move now; the poster must be drawn and in sight too.
    void setMoving(bool moving);
    /// As large as its poster, above it.
    void follow();
    [[nodiscard]] const media::ClipPlayer &player() const { return m_player; }

signals:
    void failed(const QString &cause); ///< the poster stays; said once

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void decide();

    const FigureView *m_poster;
    Look m_look;
    media::ClipPlayer m_player;
    QTimer m_start; ///< poster first; and no player is made for a page that is only passed through
    bool m_moving = false;
    bool m_failed = false;
};

} // namespace sala::ui
