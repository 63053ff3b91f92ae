// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/files/sourcefile.h"

#include <chrono>

namespace sala::content {

/// A stretch of a recording and the words that are spoken in it.
struct Cue
{
    std::chrono::milliseconds start{0};
    std::chrono::milliseconds end{0};
    QString text;
    int line = 0; ///< of its times
};

/// Reads a WebVTT file: its cues in order. Notes, styles and cue settings are passed over; a line that cannot be
/// read, times that run backwards and an unknown beginning are the finding. Never throws.
[[nodiscard]] Result<QList<Cue>> parseWebVtt(const SourceFile &file);

/// The text of a WebVTT file with these cues; `note` is one line for its head. The other way round than parseWebVtt().
[[nodiscard]] QByteArray writeWebVtt(const QList<Cue> &cues, const QString &note);

} // namespace sala::content
