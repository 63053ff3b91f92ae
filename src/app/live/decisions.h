// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <chrono>

/// The three decisions about the content that is shown, as pure functions: which one, when, and whether it stays.
namespace sala::app {

enum class Origin {
    Named,    ///< `--content DIR`
    Setting,  ///< `[content] folder`
    Store,    ///< the current version in the state folder
    Embedded, ///< compiled in
};

/// Where content may come from; whatever is empty is not there.
struct ContentPlaces
{
    QString named;
    QString setting;
    QString store;      ///< the folder of the store's current version
    QStringList denied; ///< versions of the store that could not be shown
};

struct ContentChoice
{
    Origin origin = Origin::Embedded;
    QString folder; ///< empty: the embedded content

    friend bool operator==(const ContentChoice &, const ContentChoice &) = default;
};

/// Who is nearer to the screen decides: the command line, the settings, the store, the program. A denied version is passed over.
[[nodiscard]] ContentChoice chooseContent(const ContentPlaces &places);

/// The name by which a version of the store is known: the last part of its folder's path.
[[nodiscard]] QString versionOf(const QString &storeFolder);

/// What goes on at the screen.
struct Moment
{
    bool inSession = false;
    bool staffMenuOpen = false;
    bool previewing = false;
};

/// Whether another content may be shown at this moment without taking anything away from anybody.
[[nodiscard]] bool mayGoLive(const Moment &moment);

/// What is known of a content that has just gone live.
struct Trial
{
    bool drawn = false;  ///< the pictures of Welcome and Home were drawn, and the recordings opened
    QStringList damaged; ///< files that could not be
    std::chrono::milliseconds since{0};
};

enum class Verdict { Wait, Keep, GoBack };

/// How long the first pictures may take. They take 0.1 s; a busy computer may need more.
inline constexpr std::chrono::milliseconds trialTime{20'000};

/// So long a new content must stand on the screen until it is forgotten that it was new: the watchdog ends a program that hangs for 5 s.
inline constexpr std::chrono::milliseconds steadyTime{6'000};

[[nodiscard]] Verdict judge(const Trial &trial);

} // namespace sala::app
