// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/sound/webvtt.h"
#include "content/spoken/script.h"
#include "speech/synthesizer.h"

namespace sala::speech {

/// Loudness that every recording gets. Source: the issue, "-18 LUFS within 1 LU"; EBU R128 measures it.
inline constexpr double targetLufs = -18.0;
/// No sample goes beyond this, so that no amplifier clips. Source: EBU R128, -1 dBTP, with 0.5 dB for the encoder.
inline constexpr double highestPeak = 0.84;

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

/// Brings a recording to targetLufs; the few peaks beyond highestPeak are rounded off.
void normalise(Samples &sound);

} // namespace sala::speech
