// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/look/theme.h"

namespace sala::ui {

namespace {

Theme calmTheme()
{
    Theme t;
    t.paper = QColor(0xFBF7F0);
    t.card = QColor(0xFFFFFF);
    t.line = QColor(0xE4DAC8);
    t.controlLine = QColor(0x8C8371);
    t.ink = QColor(0x14303A);
    t.inkSoft = QColor(0x405860);
    t.accent = QColor(0x0B6573);
    t.link = QColor(0x085560);
    t.accentPressed = QColor(0x084852);
    t.onAccent = QColor(0xFFFFFF);
    t.pressed = QColor(0xE3F1F2);
    t.accentTint = QColor(0xE3F1F2);
    t.warning = QColor(0x8E2417);
    t.warningFill = QColor(0xFBE9E5);
    t.warningLine = QColor(0xC2402F);
    t.badge = QColor(0x5C4000);
    t.badgeFill = QColor(0xFFF1CC);
    t.badgeLine = QColor(0xA87500);
    t.spoken = QColor(0xFFE9A8);
    t.focus = QColor(0x14303A);
    t.quiet = QColor(0xD9CFBC);
    t.right = QColor(0x14532B);
    t.veil = QColor(20, 48, 58, 150);
    return t;
}

Theme highContrastTheme()
{
    Theme t;
    const QColor black(Qt::black);
    const QColor white(0xFFFFFF);
    const QColor yellow(0xFFE000);
    t.paper = black;
    t.card = black;
    t.line = white;
    t.controlLine = white;
    t.ink = white;
    t.inkSoft = white;
    t.accent = yellow;
    t.link = yellow;
    t.accentPressed = QColor(0xFFF4A0);
    t.onAccent = black;
    t.pressed = QColor(0x303030);
    t.accentTint = black;
    t.warning = black;
    t.warningFill = yellow;
    t.warningLine = yellow;
    t.badge = yellow;
    t.badgeFill = black;
    t.badgeLine = yellow;
    t.spoken = QColor(0x003B8E);
    t.focus = white;
    t.quiet = QColor(0x6E6E6E);
    t.right = yellow;
    t.veil = QColor(0, 0, 0, 200);
    t.highContrast = true;
    return t;
}

} // namespace

Theme theme(bool highContrast)
{
    return highContrast ? highContrastTheme() : calmTheme();
}

QColor picturePaperTop()
{
    return QColor(0xFDFAF4);
}

QColor labelInk()
{
    return QColor(0xFFFFFF);
}

QColor picturePaperBottom()
{
    return QColor(0xF6EFE4);
}

QColor wipingGround()
{
    return Qt::white;
}

QColor wipingInk()
{
    return theme(false).ink;
}

} // namespace sala::ui
