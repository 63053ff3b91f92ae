// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/spoken/script.h"

/// The kiosk's words that stand between those of the content, as the screen shows them. The English phrases are those
/// of ui/text/phrases.h, which lies above this layer; a test proves that the translations know each of them.
namespace sala::content::shown {

inline const QString quickCheck = QStringLiteral("One quick question");
inline const QString rightAnswer = QStringLiteral("Yes, that is right.");
inline const QString otherWords = QStringLiteral("Let us say it another way.");
inline const QString conclusion = QStringLiteral("What it says");
inline const QString notKnown = QStringLiteral("What is not known");
inline const QString howSure = QStringLiteral("How sure we are");

[[nodiscard]] QString certainty(Certainty certainty); ///< an English phrase
[[nodiscard]] QString groupResult(const EvidenceGroup &group, const QString &outcome, const KioskWords &words, const QString &language);
/// "People: 114", "Studies: 1", "not in the neck": each where it is known.
[[nodiscard]] QStringList basis(const Evidence &evidence, const KioskWords &words, const QString &language);

/// Every English phrase of this file, for the test.
[[nodiscard]] QStringList allPhrases();

} // namespace sala::content::shown
