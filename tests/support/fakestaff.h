// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/clock.h"
#include "staff/staffdesk.h"

#include <algorithm>

namespace sala::test {

/// A PIN check without a hash: waits 1, 2, 4 ... seconds by a clock, answers when it is told to or at once.
class FakePin final : public staff::PinCheck
{
public:
    explicit FakePin(const session::Clock &clock) : m_clock(clock) {}

    [[nodiscard]] bool isSet() const override { return !pin.isEmpty(); }
    [[nodiscard]] int waitSeconds() const override
    {
        const auto left = std::chrono::ceil<std::chrono::seconds>(m_until - m_clock.now()).count();
        return std::max(0, static_cast<int>(left));
    }
    void check(const QString &typed) override
    {
        tried.append(typed);
        if (!holds)
            answer();
    }
    /// Gives the answer that was held back.
    void answer()
    {
        const bool right = !tried.isEmpty() && tried.last() == pin;
        m_wrong = right ? 0 : m_wrong + 1;
        if (!right)
            m_until = m_clock.now() + std::chrono::seconds(1 << std::min(m_wrong - 1, 8));
        emit checked(right ? Answer::Right : Answer::Wrong);
    }

    QString pin = QStringLiteral("2468");
    QStringList tried;
    bool holds = false;

private:
    const session::Clock &m_clock;
    std::chrono::milliseconds m_until{0};
    int m_wrong = 0;
};

/// Writes down what the menu asks of the program, and does it as far as a test needs.
class FakeActions final : public staff::StaffActions
{
public:
    void setDesk(staff::StaffDesk &desk) { m_desk = &desk; }

    void previewFolder(const QString &folder) override { asked.append(QStringLiteral("preview ") + folder); }
    void endPreview() override
    {
        asked.append(QStringLiteral("end preview"));
        if (m_desk)
            m_desk->previewEnded();
    }
    void reloadContent() override { asked.append(QStringLiteral("reload")); }
    void restart() override { asked.append(QStringLiteral("restart")); }
    void leave() override { asked.append(QStringLiteral("leave")); }
    void applySettings(const staff::RoomSettings &settings) override
    {
        applied.append(settings);
        if (m_desk)
            m_desk->settingsKept(settings, settingsProblem);
    }
    void playSample(const QString &language) override { asked.append(QStringLiteral("play ") + language); }
    void stopSample() override { ++stops; }
    void fetchTotals(totals::Period period) override
    {
        asked.append(QStringLiteral("totals %1").arg(static_cast<int>(period)));
        if (m_desk)
            m_desk->setTotals(summary, {}, {});
    }
    void exportTotals(const QString &form, const QString &stick, const QString &language) override
    {
        asked.append(QStringLiteral("export %1 %2 %3").arg(form, stick, language));
        if (m_desk)
            m_desk->totalsExported(stick + QStringLiteral("/totals.") + form, exportProblem);
    }
    void wipeTotals() override
    {
        asked.append(QStringLiteral("wipe"));
        summary = {};
        if (m_desk)
            m_desk->totalsWiped({});
    }

    QStringList asked;
    QList<staff::RoomSettings> applied;
    QString settingsProblem;
    QString exportProblem;
    totals::Summary summary;
    int stops = 0;

private:
    staff::StaffDesk *m_desk = nullptr;
};

} // namespace sala::test
