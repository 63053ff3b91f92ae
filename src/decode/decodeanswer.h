// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

namespace sala::decode {

/// What became of one file; written as one line of JSON.
struct Answer
{
    QString kind;  ///< "svg", "picture", "sound" or "clip"; empty when the file has none of their endings
    QString error; ///< empty: decoded; else "unreadable", "broken", "too-large", "format", "size"
    QString detail;
    int width = 0; ///< pixels of a picture or clip
    int height = 0;
    double seconds = 0.0; ///< length of a sound or clip
    QByteArray hash = {}; ///< of the bytes that were decoded, as content::ProofMemory has it
};

[[nodiscard]] QByteArray toJsonLine(const Answer &answer);

/// "svg", "picture", "sound", "clip" or "" by the ending of the file's name.
[[nodiscard]] QString kindOf(const QString &path);

} // namespace sala::decode
