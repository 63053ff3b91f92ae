// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/look/look.h"

#include <QSlider>

namespace sala::ui {

/// The healthy-to-worn slider: a pill with a word at each end (where it is narrow, above its ends) and a large knob.
///
/// A QSlider, so that assistive technology knows its role and value. A touch on the bar moves the knob there,
/// a touch on an end's word to that end, so dragging is never needed (WCAG 2.5.7). Arrow keys move by ten.
class Slider final : public QSlider
{
    Q_OBJECT

public:
    Slider(const QString &low, const QString &high, const Look &look, QWidget *parent);

    /// One row: a word at each end of the track. Two: the words above it. 0: they do not even fit above it.
    [[nodiscard]] static int rowsFor(const QString &low, const QString &high, const Look &look, int width);
    [[nodiscard]] int heightFor(int width) const;
    [[nodiscard]] bool wordsFit() const { return rowsFor(m_low, m_high, m_look, width()) > 0; }

signals:
    void moved(int value); ///< by finger, key or assistive technology, 0..100

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Track
    {
        double left = 0;   ///< where the knob stands at 0
        double right = 0;  ///< and at 100
        double middle = 0; ///< its height in the widget
    };
    [[nodiscard]] bool wordsAbove() const;
    [[nodiscard]] Track track() const;
    [[nodiscard]] double knobX(int value) const;
    void moveTo(double x);

    QString m_low;
    QString m_high;
    Look m_look;
    bool m_dragging = false;
};

} // namespace sala::ui
