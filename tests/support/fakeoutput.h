// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "media/recording.h"
#include "media/soundoutput.h"
#include "session/clock.h"

#include <algorithm>

namespace sala::test {

/// A sound device that hears by a clock: what the clock has moved on has been heard.
class FakeOutput final : public media::SoundOutput
{
public:
    explicit FakeOutput(const session::Clock &clock) : m_clock(clock) {}

    [[nodiscard]] bool isAvailable() const override { return m_available; }
    bool start(const QByteArray &samples, qint64 fromByte) override
    {
        ++starts;
        playing = m_available && !refuses;
        size = samples.size();
        from = fromByte;
        m_startedAt = m_clock.now();
        return playing;
    }
    void stop() override
    {
        from = heardByte();
        playing = false;
    }
    void setVolume(double amplitude) override { volume = amplitude; }
    [[nodiscard]] qint64 heardByte() const override
    {
        constexpr qint64 bytesPerMs = media::Recording::samplesPerSecond * media::Recording::bytesPerSample / 1000;
        const qint64 heard = playing && !hangs ? (m_clock.now() - m_startedAt).count() * bytesPerMs : 0;
        return std::min(size, from + heard);
    }

    /// Tells of the end, as a device would, when it has been reached.
    void look()
    {
        if (playing && heardByte() >= size) {
            playing = false;
            emit finished();
        }
    }
    void plug(bool available)
    {
        m_available = available;
        if (!available && playing) {
            playing = false;
            emit failed();
        }
        emit availableChanged(available);
    }

    int starts = 0;
    bool playing = false;
    bool refuses = false;
    bool hangs = false; ///< takes no more sound, and says nothing
    qint64 size = 0;
    qint64 from = 0;
    double volume = 0;

private:
    const session::Clock &m_clock;
    bool m_available = true;
    std::chrono::milliseconds m_startedAt{0};
};

} // namespace sala::test
