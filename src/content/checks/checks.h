// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/build/package.h"
#include "content/checker.h"
#include "content/checks/prover.h"
#include "content/checks/svggate.h"

/// The checks of a content folder, one per file. Each looks at one thing, appends findings and changes nothing else.
namespace sala::content {

/// What is known about the drawings of a folder, by their path.
using SvgIndex = QHash<QString, SvgFacts>;

/// How long each recording of a folder is, by its path; 0 where that is not known.
using SoundIndex = QHash<QString, double>; // seconds

/// What a hint in a new file begins with, so that it is never taken for a text: a pencil.
inline constexpr char16_t unfinishedMark = u'\u270E';

// Errors
[[nodiscard]] SvgIndex checkPictures(const Package &package, Prover &prover, const CheckOptions &options, Findings &findings);
/// Every clip is a short silent WebM of a size that the kiosk plays.
void checkClips(const Package &package, Prover &prover, Findings &findings);
void checkFigureParts(const Package &package, const SvgIndex &drawings, Findings &findings);
void checkHonesty(const Package &package, Findings &findings);
/// Hints of new files (`sala-content new`) that nobody has replaced by a text yet.
void checkUnfinished(const Package &package, Findings &findings);
void checkStatements(const Package &package, Findings &findings);
void checkLabelContrast(const Package &package, Findings &findings);
[[nodiscard]] SoundIndex checkSounds(const Package &package, Prover &prover, Findings &findings);
void checkCues(const Package &package, Findings &findings);

// Warnings
void checkReadability(const Package &package, Findings &findings);
void checkLength(const Package &package, Findings &findings);
void checkReview(const Package &package, QDate today, Findings &findings);
void checkSpelling(const Package &package, Findings &findings);
void checkFit(const Package &package, const TextMeasure &measure, Findings &findings);
void checkEvidence(const Package &package, Findings &findings);
/// Does every text have a recording, and does that say the text as it is now?
void checkRecordings(const Package &package, const Library &library, const KioskWords &words, const SoundIndex &sounds, Findings &findings);

} // namespace sala::content
