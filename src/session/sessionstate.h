// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/place.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace sala::session {

/// Sizes of the text in percent, smallest first (visual design: type).
inline constexpr std::array textScales{100, 125, 150, 200};

/// Volume a session starts with, percent of what the clinic's bound lets through. (Chosen: half, so that both ways are open.)
inline constexpr int defaultVolume = 50;

/// Steps from the lowest volume to the highest. The voice has 24 dB, so a step is 6 dB and the third stands 12 dB above the
/// lowest (EN 301 549 8.2.1.2).
inline constexpr int volumeSteps = 5;

/// The volume a step louder (+1) or softer (-1) than `percent`, within the range.
[[nodiscard]] int volumeAfter(int percent, int steps);
/// Which step a volume is, from 1 to volumeSteps.
[[nodiscard]] int volumeStep(int percent);

/// What the "Aa" panel changes.
struct DisplaySettings
{
    int textScale = 100; ///< percent, one of `textScales`
    bool highContrast = false;
    bool lowReach = false;
    bool lessMotion = false;
    int volume = defaultVolume; ///< percent
    bool slowVoice = false;     ///< recordings are read a quarter slower
    bool autoRead = false;      ///< every page is read aloud on arrival, and every move of the focus
    bool bothLanguages = false; ///< the sentence that is read is shown in another language too

    friend bool operator==(const DisplaySettings &, const DisplaySettings &) = default;
};

/// All that a session knows of its patient. A plain value: ending a session replaces it by `defaults`,
/// so a session that has ended equals one that never was.
struct SessionState
{
    QString language;
    DisplaySettings display;
    QList<QString> chosenQuestions; ///< ids, in the order in which they were chosen
    bool hasListened = false;       ///< has asked for the voice: then it may ask whether somebody is still there
    QList<Place> history;           ///< places to go back to, oldest first; the one on the screen is not among them

    [[nodiscard]] static SessionState defaults(const QString &language, const DisplaySettings &room);

    /// Keeps a place that is being left; the oldest is forgotten when there are too many. The same one twice counts once.
    void remember(const Place &left);
    /// Takes the place to go back to out of the history; nothing when there is none.
    [[nodiscard]] std::optional<Place> takeBack();
    /// Chooses a question, or takes the choice back.
    void toggleQuestion(const QString &id);

    friend bool operator==(const SessionState &, const SessionState &) = default;
};

/// Places that a history holds at most. (Chosen: more than anyone goes back, little enough to bound the memory.)
inline constexpr qsizetype longestHistory = 64;

} // namespace sala::session
