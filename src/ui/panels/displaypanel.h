// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/panels/panel.h"

namespace sala::ui {

/// "Aa": text size, high contrast, low reach, less motion, another language, volume, reading aloud. What it changes shows at once,
/// on the panel too. Where all of it has no room, what helps seeing and what helps hearing are two parts.
class DisplayPanel final : public Panel
{
    Q_OBJECT

public:
    /// One of the aids that are on or off.
    struct Toggle
    {
        const char *name;
        const char *words;
        const char *icon;
        bool session::DisplaySettings::*field;
    };

    DisplayPanel(const View &view, QWidget *parent);

    [[nodiscard]] bool textFits() const override { return m_fits; }

private:
    /// Sizes, toggles and volume, in one of the two parts or all in one.
    enum class Part { All, Seeing, Hearing };

    /// How everything is set out with some space around it.
    struct Plan
    {
        int pad = 0;
        int wide = 0;
        int high = 0;
        int footHigh = 0;
        bool whole = false; ///< in one part
        bool says = false;  ///< that everything goes back beside Done
        bool fits = false;
    };

    [[nodiscard]] Plan planWith(double padUnits);
    void build();
    void addHead(int inner);
    int addContent(Part part, const QRect &where);
    void addOtherPart(Part part, const QRect &where);
    int addSizes(const QRect &where);
    int addCells(Part part, const QRect &where);
    void addToggle(const Toggle &toggle, const QRect &where);
    void addVolume(const QRect &where);
    void addFoot(const QRect &where, bool says);
    void change(const session::DisplaySettings &display);
    [[nodiscard]] int cellHeight(const Toggle *toggle, int width) const;
    [[nodiscard]] bool cellFits(const Toggle *toggle, int width) const;

    QList<QWidget *> m_head; ///< placed at the origin until the card has its place
    int m_headHigh = 0;
    bool m_fits = true;
};

} // namespace sala::ui
