// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPoint>
#include <QString>

#include <optional>

namespace sala::session {

enum class Screen { Welcome, Home, Topic, Questions, WarningSigns, About, Investigational, Staff, OutOfService };

/// Everything that says what a patient is looking at, but not in which language: the same place exists in each.
///
/// A plain value. Pages show a place; history, a language change and "They called me" keep one.
struct Place
{
    Screen screen = Screen::Welcome;
    QString topic;             ///< only on Screen::Topic
    QString step;              ///< empty: the first; also on warning signs, about and investigational
    int part = 0;              ///< which page of a step that does not fit on one, from 0
    QString lit;               ///< id of the lit structure
    int slider = -1;           ///< 0 (healthy) to 100 (worn); -1: as the figure has it
    bool enlarged = false;     ///< the picture is shown at double size
    QPoint focus{500, 500};    ///< which point of it is in the middle then, thousandths of its frame
    QString card;              ///< id of the glossary card open over the page
    int answer = -1;           ///< index of the chosen answer of a quick check; -1: none
    bool myList = false;       ///< questions: the chosen ones are shown large
    bool settingsOpen = false; ///< the "Aa" panel is open
    int settingsPart = 0;      ///< which part of it is shown where it has two: what helps seeing, what helps hearing
    int sentence = -1;         ///< which sentence of the recording is read aloud; -1: none
    bool paused = false;       ///< the reading waits at that sentence

    /// The address as `--place` takes it: "home", "disc", "disc/dries-out", "about/sources". Details are left out.
    [[nodiscard]] QString toString() const;
    /// The place of an address, nothing if it is none. Whether the topic and the step exist, the content knows.
    /// The names of the screens ("home", "questions", ...) cannot be names of topics.
    [[nodiscard]] static std::optional<Place> parse(const QString &address);

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace sala::session
