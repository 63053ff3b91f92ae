// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFont>
#include <QSize>

namespace sala::ui {

/// What a text is for; its size follows from it.
enum class TextRole {
    Title,      ///< the question on Welcome
    Welcome,    ///< the language buttons of Welcome
    Heading,    ///< one on every page
    CardTitle,  ///< name of a topic on a card
    Body,       ///< what a patient reads
    BigControl, ///< Next and Back
    Control,    ///< all other controls
    Small,      ///< captions and sources; nothing is smaller
};

/// All sizes of a screen, derived from one unit: u = 1 % of its shorter side.
///
/// A plain value. Text grows with the text scale; controls grow with their text and, where the
/// pixels per millimetre are known, are never smaller than 20 mm (Colle & Hiszem 2004) and no
/// capital letter is lower than 4.8 mm (508 402.4).
struct Metrics
{
    QSize screen{1920, 1080};
    int textScale = 100;      ///< percent: 100, 125, 150 or 200
    double pixelsPerMm = 0.0; ///< 0: unknown

    [[nodiscard]] double unit() const;        ///< pixels of one u
    [[nodiscard]] int px(double units) const; ///< pixels of so many u
    [[nodiscard]] double scale() const { return textScale / 100.0; }
    [[nodiscard]] bool portrait() const { return screen.height() > screen.width(); }

    [[nodiscard]] QFont font(TextRole role, bool bold = false) const;
    [[nodiscard]] int fontPx(TextRole role) const;
    [[nodiscard]] int lineHeight(TextRole role) const; ///< pixels from line to line
    [[nodiscard]] int target() const;                  ///< height of an ordinary control
    [[nodiscard]] int bigTarget() const;               ///< height of Next, Back and the languages
    [[nodiscard]] int gap() const;                     ///< least distance between two controls
    [[nodiscard]] int margin() const;                  ///< distance from the screen's sides
    [[nodiscard]] int radius() const;                  ///< of cards
    [[nodiscard]] int stroke() const;                  ///< of cards and controls
    [[nodiscard]] int focusStroke() const;
    [[nodiscard]] int icon() const;        ///< side of a control's icon
    [[nodiscard]] int columnLimit() const; ///< width of 55 characters of body text

    friend bool operator==(const Metrics &, const Metrics &) = default;
};

/// Width of Andika's mean letter, spaces counted, as a share of the font size (measured on the Spanish texts).
inline constexpr double meanLetterShare = 0.48;

/// The family all text is set in: Andika, drawn by SIL for new readers.
[[nodiscard]] QString fontFamily();

} // namespace sala::ui
