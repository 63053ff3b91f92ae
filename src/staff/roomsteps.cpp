// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "staff/roomsteps.h"

#include <algorithm>
#include <array>
#include <span>

namespace sala::staff {

namespace {

// Seconds; from least to most of session::idleTextRange and idleMenuRange (a test proves it), wider apart as they grow.
constexpr std::array textSteps{30, 60, 90, 120, 150, 180, 240, 300, 420, 600, 900, 1200, 1800};
constexpr std::array menuSteps{20, 30, 45, 60, 90, 120, 180, 240, 300, 420, 600};
constexpr std::array volumeSteps{10, 20, 30, 40, 50, 60, 70, 80, 90, 100}; // percent; 0 would take the sound from who needs it

std::span<const int> stepsOf(RoomStep what)
{
    switch (what) {
    case RoomStep::IdleText: return textSteps;
    case RoomStep::IdleMenu: return menuSteps;
    case RoomStep::Volume: break;
    }
    return volumeSteps;
}

int next(std::span<const int> steps, int value, bool up)
{
    if (up) {
        const auto above = std::upper_bound(steps.begin(), steps.end(), value);
        return above == steps.end() ? value : *above;
    }
    const auto at = std::lower_bound(steps.begin(), steps.end(), value);
    return at == steps.begin() ? value : *(at - 1);
}

} // namespace

int valueOf(const RoomSettings &settings, RoomStep what)
{
    switch (what) {
    case RoomStep::IdleText: return settings.idleText;
    case RoomStep::IdleMenu: return settings.idleMenu;
    case RoomStep::Volume: break;
    }
    return settings.volumeBound;
}

RoomSettings stepped(const RoomSettings &settings, RoomStep what, int steps)
{
    RoomSettings result = settings;
    int &value = what == RoomStep::IdleText ? result.idleText : what == RoomStep::IdleMenu ? result.idleMenu : result.volumeBound;
    for (int i = 0; i < std::abs(steps); ++i)
        value = next(stepsOf(what), value, steps > 0);
    return result;
}

} // namespace sala::staff
