// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/sound/webvtt.h"
#include "content/spoken/script.h"

#include <optional>

namespace sala::content {

/// The recording of one script, ready to be played. A plain value.
struct Soundtrack
{
    QString file;    ///< absolute path of the Ogg Opus file
    QList<Cue> cues; ///< in order; empty when there are no times, or none that can be read

    /// Which sentence is heard at this moment: an index into `cues`, or -1 between two sentences.
    [[nodiscard]] int cueAt(std::chrono::milliseconds time) const;
};

/// The folder with the recordings that Sala was installed with: `../share/sala/content` seen from the program, in a
/// build tree the sources' own. Needs a QCoreApplication.
[[nodiscard]] QString shippedSoundFolder();

/// What of that folder, and of the content that is compiled in, was decoded when Sala was built: `../share/sala/proofs` seen
/// from the program, in a build tree too. Whoever may write there may also change the program. CheckOptions::shippedProofs.
[[nodiscard]] QString shippedProofsFile();

/// Where this computer's user keeps what need not be decoded again: CheckOptions::soundMemory.
[[nodiscard]] QString soundMemoryFile();

/// Where the recordings of a library lie: in its own folder, or, for the content that is compiled in, in shippedSoundFolder().
/// Recordings are never compiled in: 20 MiB would have to be loaded before the first picture.
[[nodiscard]] QString soundFolder(const Library &library);

/// The recording of a script; nothing when it is absent. Reads one small file: call it where a wait of a millisecond is
/// no harm. The cues are the sentences of the script when both have the same texts (Script::sentences says which part
/// of the page each one lights); a recording that is older than its text may have others.
[[nodiscard]] std::optional<Soundtrack> findSoundtrack(const QString &folder, const Script &script);

/// How long an Ogg Opus file says it is, in seconds; 0 when it does not look like one. Decodes nothing.
[[nodiscard]] double statedSeconds(const QByteArray &opus);

} // namespace sala::content
