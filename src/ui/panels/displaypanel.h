// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/panels/panel.h"

namespace sala::ui {

/// "Aa": text size, high contrast, low reach, less motion. What it changes shows at once, on the panel too.
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
    void addHead(int inner);
    int addSizes(const QRect &where);
    int addToggles(QRect where);
    void addToggle(const Toggle &toggle, const QRect &where);
    void change(const session::DisplaySettings &display);

    QList<QWidget *> m_head; ///< placed at the origin until the card has its place
    int m_headHigh = 0;
    bool m_fits = true;
};

} // namespace sala::ui
