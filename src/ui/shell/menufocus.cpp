// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/menufocus.h"

#include "ui/shell/navigator.h"

namespace sala::ui {

using session::Place;
using session::Screen;

QString MenuFocus::wanted(const Place &before, const Place &now, const QString &focus)
{
    const bool inside = before.screen == Screen::Staff && now.screen == Screen::Staff && !before.step.isEmpty();
    if (!inside || before.step == now.step)
        return focus;
    if (before.step == staffMenu)
        m_item = focus;
    return now.step == staffMenu ? m_item : focus;
}

} // namespace sala::ui
