// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/live/livecontent.h"
#include "app/pindoor.h"
#include "app/settings.h"
#include "app/sticks/udiskswatch.h"
#include "staff/contenttool.h"
#include "staff/staffdesk.h"
#include "totals/report.h"

#include <QThreadPool>

#include <functional>
#include <optional>

class QWidget;

namespace sala::media {
class Narrator;
} // namespace sala::media

namespace sala::totals {
class TotalsStore;
} // namespace sala::totals

namespace sala::ui {
class Kiosk;
class Page;
class Phrasebook;
class Shell;
} // namespace sala::ui

namespace sala::app {

/// Everything the staff menu needs of the program, put together: PIN, sala-content, settings, sound; and the desk itself.
///
/// What concerns the content and the end of the program it passes on as signals. Owned by the composition root; GUI thread; all parts
/// outlive it.
class StaffServices final : public QObject, public staff::StaffActions
{
    Q_OBJECT

public:
    struct Parts
    {
        const session::Clock &clock;
        ui::Kiosk &kiosk;
        media::Narrator &narrator;
        const ui::Phrasebook &phrasebook;
        totals::TotalsStore &totals;
        Settings settings;
        QString state; ///< the state folder
    };

    explicit StaffServices(const Parts &parts, QObject *parent = nullptr);
    ~StaffServices() override;

    [[nodiscard]] staff::StaffDesk &desk() { return m_desk; }
    /// For Shell::Services.
    [[nodiscard]] std::function<ui::Page *(QWidget *parent)> page();
    void connectTo(ui::Shell &shell);

    void previewFolder(const QString &folder) override { emit previewWanted(folder); }
    void endPreview() override { emit previewEndWanted(); }
    void reloadContent() override { emit reloadWanted(); }
    void restart() override { emit restartWanted(); }
    void leave() override { emit leaveWanted(); }
    void applySettings(const staff::RoomSettings &room) override;
    void playSample(const QString &language) override;
    void stopSample() override;
    void fetchTotals(totals::Period period) override;
    void exportTotals(const QString &form, const QString &stick, const QString &language) override;
    void wipeTotals() override;

signals:
    void previewWanted(const QString &folder);
    void previewEndWanted();
    void reloadWanted();
    void restartWanted();
    void leaveWanted();
    void roomChanged(const sala::staff::RoomSettings &room); ///< it has been kept, and the kiosk follows it

private:
    void tellSound(bool damaged = false);
    void tellTotals(const totals::Rows &rows);
    void tellSticks();
    void writeTotals(const QString &folder);
    [[nodiscard]] QString inWords(const QString &problem) const;
    void noteSettings(const staff::RoomSettings &room, const QString &problem);
    void noteRemount(const QString &device, const QString &folder, const QString &problem);

    Parts m_parts;
    PinDoor m_pin;
    staff::ContentTool m_tool;
    staff::StaffDesk m_desk;
    totals::Period m_period = totals::Period::Week;
    bool m_sample = false; ///< what is heard is the sample
    /// What is being taken along on a stick.
    struct Export
    {
        QString device; ///< empty: nothing
        QString form;
        QString language;
        std::optional<totals::Written> written; ///< nothing: the stick is not ready yet
    };
    Export m_export;
    QThreadPool m_writer; ///< to slow sticks and disks
    QThreadPool m_summer;
    UDisksWatch m_sticks;
};

/// What the menu shows of the content in use and of what is wrong with the one that is not. Pure.
[[nodiscard]] staff::ContentStatus contentStatus(const LoadedContent &shown, const ContentNotices &notices,
                                                 const QStringList &damagedPictures, const QList<SettingsProblem> &problems,
                                                 const QString &stateFolder);

/// The exit status with which the program begins anew.
inline constexpr int restartStatus = 75; // EX_TEMPFAIL of sysexits.h: to be tried again

} // namespace sala::app
