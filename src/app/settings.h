// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/idlepolicy.h"
#include "session/keypad.h"
#include "session/sessionstate.h"

#include <QList>
#include <QString>

#include <chrono>

namespace sala::app {

/// Where the settings are read from when `--config` names no other file.
inline constexpr char16_t defaultSettingsFile[] = u"/etc/sala/sala.ini";

/// What a room may set. A plain value; `Settings{}` are the defaults.
struct Settings
{
    QString contentFolder;    ///< empty: the embedded content
    QString stateFolder;      ///< what outlives the program; empty: see app/statefolder.h
    QString screenName;       ///< empty: the primary screen
    double pixelsPerMm = 0.0; ///< 0: ask the screen
    session::IdleLimits idle;
    QString defaultLanguage; ///< empty: the clinic's
    std::chrono::milliseconds repeatTap{500};
    session::DisplaySettings display; ///< what a session starts with
    session::KeypadKeys keypad = session::defaultKeypadKeys();
    int volumeBound = -1;     ///< percent of what the device gives; below 0: the clinic's
    int figureCacheMb = 48;   ///< MiB of memory
    QString figureFolder;     ///< where drawn pictures are kept; empty: the user's cache folder
    int figureFolderMb = 256; ///< MiB on disk; 0: none are kept

    friend bool operator==(const Settings &, const Settings &) = default;
};

/// One thing that is wrong with the settings file, for the log and the staff view. Never fatal.
struct SettingsProblem
{
    QString file;
    int line = 0;    ///< from 1; 0: the whole file
    QString key;     ///< "[session] idle-text-seconds"; may be empty
    QString value;   ///< as written, shortened and without control characters
    QString message; ///< what is wrong
    QString allowed; ///< what may stand there; may be empty
    QString used;    ///< what Sala does instead

    /// One plain line: "file:line: ...".
    [[nodiscard]] QString toString() const;

    friend bool operator==(const SettingsProblem &, const SettingsProblem &) = default;
};

/// How one setting is documented; `packaging/sala.ini` says the same, and a test proves it.
struct SettingInfo
{
    QString section;
    QString key;
    QString fallback; ///< the default as it is written in the file
    QString unit;     ///< may be empty
    QString allowed;
};

/// Every setting, in the order of the sample file.
[[nodiscard]] QList<SettingInfo> settingsTable();

struct SettingsResult
{
    Settings settings;
    QList<SettingsProblem> problems;
};

/// Whether a file that is not there is a problem: the default one need not be, one named by `--config` should.
enum class MissingFile { Allowed, Problem };

/// Reads a settings file. Whatever is wrong with it is a problem, and the default is used; never throws.
/// Blocking, but short: regular files only, 64 KiB at most. Any thread. `base`: what counts where the file says nothing.
[[nodiscard]] SettingsResult readSettings(const QString &path, MissingFile missing, const Settings &base = {});

/// The same for text that has been read already; `file` is for the problems only.
[[nodiscard]] SettingsResult parseSettings(const QByteArray &text, const QString &file, const Settings &base = {});

/// "es", "en", "pt-BR": how a language is named in options and settings.
[[nodiscard]] bool isLanguageCode(const QString &text);

} // namespace sala::app
