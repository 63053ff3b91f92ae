// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/spoken/script.h"

#include <QStringList>

namespace sala::content {

/// Names and prompts: topics, structures, languages, the clinic's own words, and every phrase of the kiosk.
/// They lie in `audio/<language>/`.
[[nodiscard]] QList<Script> promptScripts(const Library &library, const QString &language, const KioskWords &words);

/// Where the recording of a phrase lies, without its ending: "audio/es/phrase-step-3-of-10" for "Step %1 of %2"
/// with 3 and 10. `phrase` is the program's English one.
[[nodiscard]] QString phrasePath(const QString &phrase, const QStringList &values, const QString &language);

/// True when the phrase is recorded: not those that hold a version or stand only within a step. (Phrases for staff are not asked about.)
[[nodiscard]] bool isSpoken(const QString &phrase);

/// How many steps the volume has.
inline constexpr int volumeSteps = 5;

/// The longest row of pages of which each "Page 3 of 7" is recorded.
inline constexpr int mostSpokenPages = 12;

} // namespace sala::content
