// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "staff/staffdesk.h"
#include "ui/flow/flow.h"
#include "ui/pages/page.h"

#include <memory>

namespace sala::staff {

/// The staff menu on the screen: the PIN pad, and behind it one section at a time.
///
/// Shows a View and the desk's state, reports intents to the kiosk and requests to the desk; decides nothing. Owned by the shell, GUI
/// thread; the desk outlives it.
class StaffPage final : public ui::Page
{
    Q_OBJECT

public:
    StaffPage(StaffDesk &desk, QWidget *parent);

    [[nodiscard]] int partCount() const override { return m_flow ? m_flow->partCount() : 1; }
    [[nodiscard]] bool isMenu() const override { return true; }
    [[nodiscard]] bool textFits() const override { return m_fits && (!m_flow || m_flow->fits()); }
    void typed(Qt::Key key) override;
    [[nodiscard]] bool takesTyping() const override { return !m_desk.state().door.unlocked; }

protected:
    void compose(const ui::View &view, QWidget *body) override;
    void refresh(const ui::View &view) override;

private:
    void composeSection(const ui::View &view, const QString &section, QWidget *body);
    void ask(const Request &request);
    void showNews(); ///< composes anew when the desk knows something else than what is shown

    StaffDesk &m_desk;
    StaffState m_shown;
    std::unique_ptr<ui::Flow> m_flow;
    bool m_fits = true;
    bool m_wordsOnly = false; ///< the section shows nothing of the desk's state
};

} // namespace sala::staff
