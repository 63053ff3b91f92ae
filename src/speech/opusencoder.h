// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/result.h"
#include "speech/synthesizer.h"

namespace sala::speech {

/// What an Ogg Opus file says about itself.
struct SoundTags
{
    QString title;
    QString language;
    QString mark; ///< content::markLine()
};

/// Bits a second. Speech of one voice is clear from 16 kbit/s on; 18 leaves room for the s sounds. Source: RFC 6716, 2.1.1,
/// 16 to 20 kbit/s for wideband speech.
inline constexpr int soundBitRate = 18'000;

/// Encodes mono speech as Ogg Opus. The same sound and tags give the same bytes. Use it from any thread.
[[nodiscard]] content::Result<QByteArray> encodeOpus(const Samples &sound, const SoundTags &tags);

} // namespace sala::speech
