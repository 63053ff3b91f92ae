// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/library.h"
#include "measure.h"
#include "ui/text/phrasebook.h"

#include <QSize>

namespace sala::bench {

/// How the pictures answer, on one screen size. Each kiosk is made anew, so nothing is warm that is not said to be.
class FigureBench final
{
public:
    FigureBench(content::LibraryPtr library, const ui::Phrasebook &phrasebook, QSize screen);

    /// A touched structure until the window has painted it, over every structure of every step; milliseconds.
    [[nodiscard]] Samples highlight() const;
    /// Pictures painted in a second while the slider is dragged from end to end and back, one sample a slider.
    [[nodiscard]] Samples sliderPictures() const;
    /// A step that is opened until its picture is painted. `diskFolder` empty: everything is drawn; else kept pictures are used.
    [[nodiscard]] Samples figureReady(const QString &diskFolder) const;
    /// Memory of the cache of drawn pictures after every step, MiB.
    [[nodiscard]] double cacheMiB() const;

private:
    content::LibraryPtr m_library;
    const ui::Phrasebook &m_phrasebook;
    QSize m_screen;
};

} // namespace sala::bench
