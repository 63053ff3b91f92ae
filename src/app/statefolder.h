// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

namespace sala::app {

/// Where the package and the service keep the state folder.
inline constexpr char16_t systemStateFolder[] = u"/var/lib/sala";

/// All that the choice of the state folder depends on. A plain value.
struct StatePlaces
{
    QString setting;           ///< `[state] folder` or what a command was told; empty: none
    QByteArray environment;    ///< $STATE_DIRECTORY as systemd sets it: one or more folders, ':' between them; empty: none
    QString system;            ///< taken when it is a folder that can be written
    QString user;              ///< taken when nothing else is
    bool systemAnyway = false; ///< the system's is taken also when this user cannot write it
};

/// Decides: the setting, else the environment's first folder, else the system's, else the user's. Never empty as long as `user` is not.
/// Looks at the file system, but changes nothing. Any thread.
[[nodiscard]] QString chooseStateFolder(const StatePlaces &places);

/// The folder in which Sala keeps what outlives it: content versions, PIN, totals, what staff set. Absolute; it need not exist yet.
/// `setting` is `Settings::stateFolder` or a command's `--in`. The kiosk and `sala-content` come to the same folder when the
/// same user runs them. Any thread.
[[nodiscard]] QString stateFolder(const QString &setting);

/// The same for a command that works on the kiosk of this machine, whoever runs it: the system's folder, when there is one, also for a
/// user who may not write it. They must be told so, and not change a folder of their own that no screen shows. Any thread.
[[nodiscard]] QString kioskStateFolder(const QString &setting);

/// Makes the folder when it is not there, for its owner and group alone. Says in plain words why there is none; empty: it is there
/// and can be written. Blocking, but short. Any thread.
[[nodiscard]] QString prepareStateFolder(const QString &folder);

} // namespace sala::app
