// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/sound/webvtt.h"
#include "content/spoken/script.h"
#include "speech/synthesizer.h"

namespace sala::speech {

/// Loudness that every recording gets. Source: the issue, "-18 LUFS within 1 LU"; EBU R128 measures it.
inline constexpr double targetLufs = -18.0;
/// What Opus at 18 kbit/s takes away, in LU: the mean of the 1192 shipped recordings, decoded again (0.0 to 1.1).
inline constexpr double encoderLoss = 0.6;
/// No sample goes beyond this before it is encoded. Source: EBU R128, -1 dBTP; the encoder adds 2.5 dB, to a few up
/// to 5.5, so that something would be cut off (four of 1690 recordings): those are made with lower peaks.
inline constexpr double highestPeak = 0.56;

/// A recording before it is encoded: sound and cues. A plain value.
struct Recording
{
    Samples sound;
    QList<content::Cue> cues;
};

/// Puts spoken sentences one behind the other, without the silence around each and with even pauses between; the
/// cues are those of the script. `spoken` has one piece for each sentence.
[[nodiscard]] Recording assemble(const content::Script &script, const QList<Samples> &spoken);

/// Integrated loudness after EBU R128, in LUFS. A word shorter than the standard's window of 400 ms is measured as
/// if it were said over and over. Silence gives minus infinity.
[[nodiscard]] double loudness(const Samples &sound);

/// Brings a recording to what becomes targetLufs when it is encoded; the few peaks beyond `ceiling` are rounded off.
void normalise(Samples &sound, double ceiling = highestPeak);

} // namespace sala::speech
