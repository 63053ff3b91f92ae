// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/files/filegate.h"
#include "content/report.h"
#include "content/spoken/script.h"

namespace sala::content {

/// How the voice says what it would read wrongly: abbreviations, units, names, numbers. Read from
/// `pronunciation.<language>.yaml`, which staff keep. A plain value.
struct Pronunciation
{
    struct Word
    {
        QString written;
        QString spoken; ///< plain words, or espeak's phonemes in [[ ]]
    };
    QList<Word> words;                     ///< the longest first
    QString thousands;                     ///< the sign between thousands, as in "1,211"; empty: none
    QString decimal = QStringLiteral("."); ///< the sign before decimals, as in "2.5"
    QString decimalWord;                   ///< how it is said: "point"; empty: left as it is
    QString rangeWord;                     ///< how the dash of "4-6" is said: "to"; empty: left as it is
};

/// Reads the table of a language. Without a file the table is empty; what is wrong with the file is reported.
[[nodiscard]] Pronunciation readPronunciation(const FileGate &gate, const QString &language, Findings &findings);

/// What the voice is given for a written sentence.
[[nodiscard]] QString spokenForm(const QString &sentence, const Pronunciation &pronunciation);

/// SHA-256, in hex, of all that the voice is given for a script: it changes when the recording has to.
[[nodiscard]] QByteArray spokenHash(const Script &script, const Pronunciation &pronunciation);

} // namespace sala::content
