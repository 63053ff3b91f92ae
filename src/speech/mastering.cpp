// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "speech/mastering.h"

#include "speech/decodedpeak.h"
#include "speech/recording.h"

namespace sala::speech {

namespace {

constexpr double fullScale = 0.0; // dBTP
constexpr double lower = 0.8;     // the next ceiling, 1.9 dB below the last
constexpr int mostTries = 8;      // down to 13.5 dB below the first: by then words would be hard to hear

} // namespace

content::Result<QByteArray> master(const Samples &assembled, const SoundTags &tags)
{
    double ceiling = highestPeak;
    for (int i = 1;; ++i, ceiling *= lower) {
        Samples sound = assembled;
        normalise(sound, ceiling);
        content::Result<QByteArray> bytes = encodeOpus(sound, tags);
        if (!bytes || i == mostTries || decodedPeak(bytes.value()) <= fullScale)
            return bytes;
    }
}

} // namespace sala::speech
