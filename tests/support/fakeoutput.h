// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "media/recording.h"
#include "media/soundoutput.h"
#include "session/clock.h"

#include <QThread>

#include <algorithm>

namespace sala::test {

/// A sound device that hears by a clock: what the clock has moved on has been heard.
class FakeOutput final : public media::SoundOutput
{
public:
    explicit FakeOutput(const session::Clock &clock) : m_clock(clock) {}

    [[nodiscard]] bool isAvailable() const override { return m_available; }
    bool start(const std::shared_ptr<const media::Recording> &recording, qint64 fromByte) override
    {
        ++starts;
        playing = m_available && !refuses;
        begunWhileItGrew = !recording->isComplete();
        m_recording = recording;
        from = fromByte;
        m_startedAt = m_clock.now();
        return playing;
    }
    void stop() override
    {
        from = heardByte();
        stops += playing ? 1 : 0;
        playing = false;
    }
    void setVolume(double amplitude) override { volume = amplitude; }
    [[nodiscard]] qint64 heardByte() const override
    {
        constexpr qint64 bytesPerMs = media::Recording::samplesPerSecond * media::Recording::bytesPerSample / 1000;
        const qint64 heard = playing && !hangs ? (m_clock.now() - m_startedAt).count() * bytesPerMs : 0;
        return std::min(size(), from + heard);
    }

    /// Tells of the end, as a device would, when it has been reached. A test's clock may run ahead of the decoder; a device
    /// hears no faster than it decodes, so that is waited for.
    void look()
    {
        while (playing && !m_recording->isComplete() && !m_recording->hasFailed())
            QThread::yieldCurrentThread();
        if (playing && m_recording->isComplete() && heardByte() >= size()) {
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

    [[nodiscard]] const std::shared_ptr<const media::Recording> &recording() const { return m_recording; }
    /// Bytes of what was begun last, as far as it is decoded.
    [[nodiscard]] qint64 size() const { return m_recording ? m_recording->size() : 0; }

    int starts = 0;
    int stops = 0;                 ///< of a sound that was being heard
    bool begunWhileItGrew = false; ///< at the last start, the recording was not yet decoded to its end
    bool playing = false;
    bool refuses = false;
    bool hangs = false; ///< takes no more sound, and says nothing
    qint64 from = 0;
    double volume = 0;

private:
    const session::Clock &m_clock;
    std::shared_ptr<const media::Recording> m_recording;
    bool m_available = true;
    std::chrono::milliseconds m_startedAt{0};
};

} // namespace sala::test
