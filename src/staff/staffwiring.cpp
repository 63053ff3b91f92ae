// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "staff/staffwiring.h"

#include "staff/pages/staffpage.h"
#include "ui/shell/kiosk.h"
#include "ui/shell/shell.h"

namespace sala::staff {

using ui::Intent;

std::function<ui::Page *(QWidget *)> staffPageOf(StaffDesk &desk)
{
    return [&desk](QWidget *parent) { return new StaffPage(desk, parent); };
}

void connectDesk(StaffDesk &desk, ui::Kiosk &kiosk, ui::Shell &shell)
{
    const auto follow = [&desk, &kiosk] { desk.notePlace(kiosk.place(), kiosk.session().language); };
    QObject::connect(&kiosk, &ui::Kiosk::changed, &desk, follow);
    QObject::connect(&kiosk, &ui::Kiosk::touched, &desk, &StaffDesk::noteTouch);
    QObject::connect(&desk, &StaffDesk::openWanted, &kiosk,
                     [&kiosk](const QString &section) { kiosk.handle({.kind = Intent::Kind::OpenStaff, .id = section}); });
    QObject::connect(&desk, &StaffDesk::busyChanged, &kiosk, [&kiosk](bool busy) { kiosk.idle().setPlaying(busy); });
    QObject::connect(&desk, &StaffDesk::changed, &shell, [&desk, &kiosk, &shell] {
        if (shell.isPreview() != desk.state().previewing)
            shell.setPreview(desk.state().previewing);
        else if (kiosk.place().screen == session::Screen::Staff)
            shell.refresh();
    });
    QObject::connect(&shell, &ui::Shell::previewEnded, &desk, &StaffDesk::endPreview);
    follow();
}

} // namespace sala::staff
