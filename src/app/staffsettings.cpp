// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/staffsettings.h"

#include "app/statefolder.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace sala::app {

QString staffSettingsFile(const QString &stateFolder)
{
    return stateFolder + u"/staff.ini"_s;
}

SettingsResult withStaffSettings(const SettingsResult &settings)
{
    const QString file = staffSettingsFile(stateFolder(settings.settings.stateFolder));
    SettingsResult result = readSettings(file, MissingFile::Allowed, settings.settings);
    result.problems = settings.problems + result.problems;
    return result;
}

staff::RoomSettings roomOf(const Settings &settings)
{
    return {static_cast<int>(settings.idle.text.count()), static_cast<int>(settings.idle.menu.count()), settings.defaultLanguage,
            settings.volumeBound};
}

QString writeStaffSettings(const QString &stateFolder, const staff::RoomSettings &room)
{
    (void)prepareStateFolder(stateFolder); // what is wrong with it, the file says
    QSaveFile file(staffSettingsFile(stateFolder));
    QString text = u"# What staff set in the menu of the screen; it counts more than sala.ini.\n"
                   "[session]\nidle-text-seconds = %1\nidle-menu-seconds = %2\ndefault-language = %3\n"_s.arg(room.idleText)
                       .arg(room.idleMenu)
                       .arg(room.language);
    if (room.volumeBound >= 0)
        text += u"[sound]\nvolume-bound = %1\n"_s.arg(room.volumeBound);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit();
    return written ? QString() : u"%1: %2"_s.arg(file.fileName(), file.errorString());
}

} // namespace sala::app
