// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPixmap>
#include <QPointer>
#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

namespace sala::ui {

/// The 150 ms slide between two steps: a picture of the old page glides away over the new one, which already lives.
///
/// The picture is taken in a quiet moment after a page was shown, so that a touch never waits for it; without one the
/// step simply changes. Touches go through.
class SlideOver final : public QWidget
{
    Q_OBJECT

public:
    explicit SlideOver(QWidget *parent);

    /// Takes a picture of `page` as soon as nothing happens for a moment.
    void watch(QWidget *page);
    /// Plays the slide of the picture that was taken: +1 onward, -1 backward. Nothing without one.
    void play(int direction);
    void stop();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPointer<QWidget> m_page;
    QPixmap m_old;
    QRect m_where;
    QTimer m_quiet;
    QVariantAnimation m_motion;
    int m_direction = 1;
};

} // namespace sala::ui
