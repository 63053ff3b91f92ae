// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/fakeclock.h"
#include "support/testlibrary.h"
#include "ui/shell/kiosk.h"

#include <QSignalSpy>

namespace sala::test {

/// A kiosk with the small content and a clock that a test moves; touched as the shell does it.
struct KioskRig
{
    KioskRig()
    {
        kiosk.setLibrary(sharedLibrary());
        changed.clear();
    }

    /// The touch is noted, the kiosk acts, the new page is told.
    void touch(const ui::Intent &intent)
    {
        if (kiosk.noteTouch())
            kiosk.handle(intent);
        kiosk.notePage(0, true);
    }
    void advance(std::chrono::milliseconds by)
    {
        clock.advance(by);
        kiosk.idle().check();
    }
    [[nodiscard]] const session::Place &place() const { return kiosk.place(); }

    FakeClock clock;
    ui::Kiosk kiosk{clock, session::IdleLimits{}, session::DisplaySettings{}};
    QSignalSpy changed{&kiosk, &ui::Kiosk::changed};
};

[[nodiscard]] inline session::Place placeOn(session::Screen screen)
{
    session::Place place;
    place.screen = screen;
    return place;
}

[[nodiscard]] inline session::Place placeOfStep(const QString &topic, const QString &step)
{
    session::Place place = placeOn(session::Screen::Topic);
    place.topic = topic;
    place.step = step;
    return place;
}

} // namespace sala::test
