// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/kiosk.h"
#include "ui/shell/navigator.h"

namespace sala::ui {

using session::Screen;

// The PIN pad lies over the patient's page, to which Back leads; what comes after it ends the session.
void Kiosk::openStaff(const QString &section)
{
    const bool inside = m_place.screen == Screen::Staff;
    if (inside && (section.isEmpty() || section == m_place.step))
        return;
    if (!section.isEmpty() && (!inside || m_place.step.isEmpty())) {
        const QString language = m_session.language; // whoever typed the PIN reads it
        m_session = session::SessionState::defaults(startLanguage(), m_room);
        if (!language.isEmpty())
            m_session.language = language;
    }
    if (section.isEmpty() && m_place.screen != Screen::Welcome && m_place.screen != Screen::OutOfService)
        m_session.remember(m_place);
    if (m_session.language.isEmpty())
        m_session.language = bareLibrary()->clinic.defaultLanguage; // out of service no language was chosen
    if (!inside || m_place.step == staffMenu)
        m_menuPart = inside ? m_place.part : 0;
    const bool back = inside && !m_place.step.isEmpty() && section == staffMenu;
    m_place = {};
    m_place.part = back ? m_menuPart : 0;
    m_place.screen = Screen::Staff;
    m_place.step = section;
    if (!m_idle.active()) {
        m_idle.touched(); // or a pad that was opened by accident would stay for ever
        m_idle.begin();
    }
    emit changed();
}

// Back within the staff menu: to the page before, to the menu, out of it. False: it is left like any other page.
bool Kiosk::leaveStaff()
{
    if (m_place.screen != Screen::Staff || m_place.settingsOpen || m_place.part > 0)
        return false;
    if (m_place.step.isEmpty() && !m_session.history.isEmpty())
        return false;
    if (m_place.step.isEmpty() || m_place.step == staffMenu)
        endSession();
    else
        openStaff(staffMenu);
    return true;
}

// Out of service only staff have anything to do.
void Kiosk::handleWithoutContent(const Intent &intent)
{
    using Kind = Intent::Kind;
    if (m_place.screen != Screen::Staff && intent.kind != Kind::OpenStaff)
        return;
    switch (intent.kind) {
    case Kind::OpenStaff: openStaff(intent.id); break;
    case Kind::GoHome:
    case Kind::End: endSession(); break;
    case Kind::Back:
        if (!leaveStaff() && m_place.part > 0) {
            --m_place.part;
            emit changed();
        }
        break;
    case Kind::Next:
        if (intent.number + 1 < intent.total) {
            m_place.part = intent.number + 1;
            emit changed();
        }
        break;
    case Kind::SetLanguage:
        m_session.language = intent.id;
        emit changed();
        break;
    default: break;
    }
}

} // namespace sala::ui
