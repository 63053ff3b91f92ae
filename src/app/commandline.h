// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/place.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace sala::app {

/// What the command line asks for; everything may be left out.
struct Options
{
    QString contentFolder;
    QString configFile;
    QString language;
    std::optional<QSize> windowed; ///< pixels; nothing: full screen
    bool fitWindow = false;        ///< a window as large as the screen well holds
    QString preview;               ///< language of its messages: whoever writes content looks, and sees changes at once; empty: patients do
    std::optional<session::Place> place;
    QString screenshotsFolder;

    friend bool operator==(const Options &, const Options &) = default;
};

/// A text to print instead of starting, and the status to end with.
struct Message
{
    QString text;
    int exitStatus = 0; ///< 0: asked for, goes to standard output; 2: wrong use, goes to standard error

    friend bool operator==(const Message &, const Message &) = default;
};

inline constexpr int wrongUse = 2;

using CommandLine = std::variant<Options, Message>;

/// Understands the arguments, program name first and Qt's own already taken out (`QCoreApplication::arguments()`).
/// Prints nothing and ends nothing. Whether folders, languages and places exist is found out later.
[[nodiscard]] CommandLine parseCommandLine(const QStringList &arguments);

/// The size in pixels of a window that leaves room for the rest of a desktop: the largest usual one that fits into the
/// `available` part of the screen, or most of it where none does.
[[nodiscard]] QSize fittingWindow(QSize available);

} // namespace sala::app
