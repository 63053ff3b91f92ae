// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "staff/contenttool.h"
#include "staff/staffdesk.h"

namespace sala::app {

/// A staff desk that does nothing, for pictures of its pages: no PIN opens it, no command is run. GUI thread; the clock outlives it.
class StillStaff final
{
public:
    explicit StillStaff(const session::Clock &clock) : m_desk({clock, m_pin, m_actions, m_tool}, {}) {}

    [[nodiscard]] staff::StaffDesk &desk() { return m_desk; }

private:
    class Pin final : public staff::PinCheck
    {
    public:
        [[nodiscard]] bool isSet() const override { return true; }
        [[nodiscard]] int waitSeconds() const override { return 0; }
        void check(const QString &) override {}
    };
    class Actions final : public staff::StaffActions
    {
    public:
        void previewFolder(const QString &) override {}
        void endPreview() override {}
        void reloadContent() override {}
        void restart() override {}
        void leave() override {}
        void applySettings(const staff::RoomSettings &) override {}
        void playSample(const QString &) override {}
        void stopSample() override {}
        void fetchTotals(totals::Period) override {}
        void exportTotals(const QString &, const QString &, const QString &) override {}
        void wipeTotals() override {}
    };

    Pin m_pin;
    Actions m_actions;
    staff::ContentTool m_tool{QString()};
    staff::StaffDesk m_desk;
};

} // namespace sala::app
