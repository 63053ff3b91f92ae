// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>

namespace sala::ui {

/// The colours of the kiosk, by what they are for. No other file names a colour.
///
/// A plain value; contrast ratios are proved by tests from pixels: body text 7:1, all else 4.5:1,
/// the borders that show a control 3:1.
struct Theme
{
    QColor paper;
    QColor card;
    QColor line;        ///< around cards that are not touched
    QColor controlLine; ///< around controls, 3:1 against paper
    QColor ink;
    QColor inkSoft;
    QColor accent;
    QColor link; ///< touchable words: 7:1 on paper and on the fill of a lit word
    QColor accentPressed;
    QColor onAccent;
    QColor pressed; ///< a plain control under the finger
    QColor accentTint;
    QColor warning;
    QColor warningFill;
    QColor warningLine;
    QColor badge;
    QColor badgeFill;
    QColor badgeLine;
    QColor spoken; ///< behind the sentence that is being said
    QColor focus;
    QColor quiet; ///< people who did not get better, steps to come
    QColor right; ///< a right answer's mark
    QColor veil;  ///< over the page behind a panel
    bool highContrast = false;

    friend bool operator==(const Theme &, const Theme &) = default;
};

[[nodiscard]] Theme theme(bool highContrast);

/// Pictures keep their own paper in both themes; these are its two ends (top and bottom).
[[nodiscard]] QColor picturePaperTop();
[[nodiscard]] QColor picturePaperBottom();

/// Words on the label of a structure; label colours in structures.yaml are checked against it.
[[nodiscard]] QColor labelInk();

/// A screen that is wiped is white in both themes: smudges show best on it.
[[nodiscard]] QColor wipingGround();
[[nodiscard]] QColor wipingInk();

} // namespace sala::ui
