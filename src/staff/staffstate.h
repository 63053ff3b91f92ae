// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "staff/contentstate.h"
#include "totals/summary.h"

#include <QString>

namespace sala::staff {

/// The door: what the PIN pad shows. The PIN itself is never part of the state.
struct Door
{
    bool unlocked = false;
    bool pinSet = true;
    bool broken = false; ///< there is a PIN, but it cannot be read
    bool checking = false;
    bool wrong = false; ///< the last PIN was
    int digits = 0;
    int waitSeconds = 0; ///< until the next try; 0: now

    friend bool operator==(const Door &, const Door &) = default;
};

/// What staff may set on the screen; kept in STATE/staff.ini.
struct RoomSettings
{
    int idleText = 120;   ///< seconds
    int idleMenu = 60;    ///< seconds
    QString language;     ///< empty: the clinic's
    int volumeBound = -1; ///< percent; below 0: the clinic's

    friend bool operator==(const RoomSettings &, const RoomSettings &) = default;
};

struct SettingsState
{
    RoomSettings values;
    bool saved = false;
    QString problem; ///< why they could not be saved

    friend bool operator==(const SettingsState &, const SettingsState &) = default;
};

/// The sound as the player knows it, and what staff heard.
struct SoundState
{
    enum class Heard { NotAsked, Asked, Yes, No };
    bool device = false;
    bool playing = false;
    bool damaged = false; ///< the sample cannot be played
    int stalls = 0;
    Heard heard = Heard::NotAsked;

    friend bool operator==(const SoundState &, const SoundState &) = default;
};

/// The anonymous totals, as far as they may be seen.
struct TotalsState
{
    bool known = false;
    totals::Period period = totals::Period::Week;
    totals::Summary summary = {};
    QString notKept = {};  ///< why they are not on the disk
    QString putAside = {}; ///< where damaged ones went
    enum class Done { Nothing, Exported, NotExported, Wiped, NotWiped };
    Done done = Done::Nothing;
    QString detail = {}; ///< of what was done: the file, or why not

    friend bool operator==(const TotalsState &, const TotalsState &) = default;
};

/// Everything the staff menu shows besides its place. A plain value; empty of patients by construction.
struct StaffState
{
    Door door;
    ContentStatus content;
    Versions versions;
    Work work;
    Sticks sticks;
    Import import;
    SettingsState settings;
    SoundState sound;
    TotalsState totals;
    bool previewing = false;
    int cleaningLeft = 0; ///< seconds
    int touched = 0;      ///< circles of the touch test, a bit each

    friend bool operator==(const StaffState &, const StaffState &) = default;
};

/// Circles of the touch test: four corners and the middle.
inline constexpr int touchTargets = 5;
inline constexpr int allTouched = (1 << touchTargets) - 1;

} // namespace sala::staff
