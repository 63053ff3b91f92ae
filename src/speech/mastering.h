// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/result.h"
#include "speech/opusencoder.h"

namespace sala::speech {

/// The finished file of what was put together: as loud as every other, encoded, and nothing cut off where it is heard.
///
/// Opus at 18 kbit/s draws some peaks higher than they were. Where one would go beyond full scale the sound is made again with
/// its peaks rounded off lower, until none does. The same sound and tags give the same bytes. Use it from any thread.
[[nodiscard]] content::Result<QByteArray> master(const Samples &assembled, const SoundTags &tags);

} // namespace sala::speech
