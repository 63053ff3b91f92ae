// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace sala::content {

/// From which text and with which voice a recording was made. It stands in a NOTE of the cues and, when Sala's own
/// voice made it, in the recording's header too: so a recording by a person is told apart and never spoken over.
struct RecordingMark
{
    QByteArray textHash; ///< spokenHash() of the text then
    QString voice;       ///< "espeak-ng 1.51 es-419 ..."

    friend bool operator==(const RecordingMark &, const RecordingMark &) = default;
};

/// The mark as one line: "sala-speech text=... voice=...", for the NOTE and for the recording's comment.
[[nodiscard]] QString markLine(const RecordingMark &mark);

/// The mark in the cues of a recording, or nothing when whoever made them left none.
[[nodiscard]] std::optional<RecordingMark> markInCues(const QByteArray &webVtt);

/// The mark in the comments at the beginning of an Ogg Opus file; nothing in a recording by a person.
[[nodiscard]] std::optional<RecordingMark> markInSound(const QByteArray &opus);

} // namespace sala::content
