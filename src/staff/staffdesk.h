// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/place.h"
#include "staff/contentwork.h"
#include "staff/door.h"
#include "staff/request.h"
#include "staff/staffactions.h"

namespace sala::staff {

/// The one who decides in the staff menu, as the kiosk does for patients: turns requests of its pages into the next state.
///
/// Knows no widget. Owned by the composition root; GUI thread; all services outlive it. `changed()` follows every change of
/// state(). Locks itself as soon as the menu is no longer on the screen, except while new content is previewed.
class StaffDesk final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds cleaningTime{60}; ///< product.md: Staff
    static constexpr std::chrono::minutes previewTime{5};   ///< a forgotten preview ends itself

    struct Services
    {
        const session::Clock &clock;
        PinCheck &pin;
        StaffActions &actions;
        ContentTool &tool;
    };

    StaffDesk(const Services &services, const ContentWork::Places &places, QObject *parent = nullptr);

    [[nodiscard]] const StaffState &state() const { return m_state; }
    void handle(const Request &request);

    /// What the program tells the desk.
    void setContent(const ContentStatus &status);
    void setSticks(const Sticks &sticks) { m_work.setSticks(sticks); }
    void setSettings(const RoomSettings &settings);
    void setSound(bool device, bool playing, bool damaged, int stalls);
    void setTotals(const totals::Summary &summary, const QString &notKept, const QString &putAside);
    /// `file`: what was written; `problem`: why it was not, else empty.
    void totalsExported(const QString &file, const QString &problem);
    /// `problem`: in plain words why what staff set could not be kept, else empty.
    void settingsKept(const RoomSettings &settings, const QString &problem);
    void totalsWiped(const QString &problem);
    void previewStarted();
    void previewFailed(const QString &why);
    void previewEnded();
    /// The preview's button was touched.
    void endPreview() { m_services.actions.endPreview(); }

    /// What the kiosk tells it: what is on the screen, in which language, and that somebody touched it.
    void notePlace(const session::Place &place, const QString &language);
    void noteTouch();

    /// Something runs that must not be cut off by the menu's own time.
    [[nodiscard]] bool busy() const;
    /// What the timer does; tests call it after moving their clock.
    void look();
    /// Shows a state as it is, for pictures and tests of the pages; nothing is done.
    void showState(const StaffState &state);

signals:
    void changed();
    void openWanted(const QString &section);
    void busyChanged(bool busy);

private:
    void handleDoor(const Request &request);
    void handleContent(const Request &request);
    void handleRoom(const Request &request);
    void handleTotals(const Request &request);
    void noteTotals(TotalsState::Done done, const QString &detail);
    void open(const QString &section);
    void apply(const RoomSettings &settings);
    void lookAtCleaning();
    void reset();
    void sync();

    Services m_services;
    DoorKeeper m_door;
    ContentWork m_work;
    QTimer m_timer;
    StaffState m_state;
    RoomSettings m_kept; ///< the settings that were kept last; what is shown may still be on its way to the disk
    QString m_language;
    bool m_inside = false;       ///< the menu is on the screen
    bool m_previewAsked = false; ///< the answer is not there yet
    bool m_wasBusy = false;
    std::chrono::milliseconds m_cleaningSince{0};
    std::chrono::milliseconds m_previewSince{0};
    std::chrono::milliseconds m_touchedAt{0};
};

} // namespace sala::staff
