// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>

namespace sala::media {

/// Sound as the device takes it: 48 kHz, one channel, 16 bit signed. A cheap value.
struct Recording
{
    static constexpr int samplesPerSecond = 48'000;
    static constexpr int bytesPerSample = 2;

    QByteArray samples;
    double tempo = 1.0; ///< 1: as it was spoken; 0.75: that much slower, at the same pitch

    [[nodiscard]] bool isEmpty() const { return samples.isEmpty(); }
    [[nodiscard]] std::chrono::milliseconds length() const;
    /// First byte of a moment in the recording as it was spoken, whatever its tempo.
    [[nodiscard]] qint64 byteAt(std::chrono::milliseconds spoken) const;
    /// The moment as it was spoken that a byte belongs to.
    [[nodiscard]] std::chrono::milliseconds spokenAt(qint64 byte) const;
};

/// Decodes an Ogg Opus file of at most 20 minutes; empty when it is missing or damaged. Blocking, some 2 ms for each second of
/// sound (libopusfile); any thread.
[[nodiscard]] Recording readOpus(const QString &file);

/// The same words slower or faster at the same pitch (SoundTouch, WSOLA). Any thread.
[[nodiscard]] Recording atTempo(const Recording &recording, double tempo);

} // namespace sala::media
