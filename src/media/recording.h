// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QMutex>

#include <chrono>
#include <memory>

namespace sala::media {

/// Sound as the device takes it: 48 kHz, one channel, 16 bit signed; from a moment of a file on, or all of it.
///
/// It grows to its end on a worker thread while its beginning is already heard. Bytes are counted from the beginning of the
/// file at this tempo, whether they are held or not. Any thread.
class Recording final
{
public:
    static constexpr int samplesPerSecond = 48'000;
    static constexpr int bytesPerSample = 2;

    /// `tempo` 1: as it was spoken; 0.75: that much slower, at the same pitch.
    explicit Recording(double tempo = 1.0, std::chrono::milliseconds from = {});

    /// Some more of it. `last`: this is the end.
    void append(const QByteArray &samples, bool last);
    /// It cannot be decoded to its end.
    void fail();
    /// Before anything is appended: it holds all of the file after all.
    void startOver();

    /// Up to `most` bytes from a place on; how many there were.
    [[nodiscard]] qint64 read(qint64 at, char *to, qint64 most) const;
    /// All that is held.
    [[nodiscard]] QByteArray samples() const;
    /// Where it ends, as far as it is decoded.
    [[nodiscard]] qint64 size() const;
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] bool hasFailed() const;
    /// Can be heard from this moment on: it is not before the first byte, nor after what is decoded.
    [[nodiscard]] bool reaches(std::chrono::milliseconds spoken) const;

    [[nodiscard]] double tempo() const { return m_tempo; }
    [[nodiscard]] std::chrono::milliseconds length() const;
    /// First byte of a moment in the recording as it was spoken, whatever its tempo.
    [[nodiscard]] qint64 byteAt(std::chrono::milliseconds spoken) const;
    /// The moment as it was spoken that a byte belongs to.
    [[nodiscard]] std::chrono::milliseconds spokenAt(qint64 byte) const;

private:
    enum class Progress { Growing, Complete, Failed };

    [[nodiscard]] qint64 end() const { return m_first + m_samples.size(); } // with the mutex held

    const double m_tempo;
    mutable QMutex m_mutex;
    qint64 m_first; ///< byte of the file that m_samples begins with
    QByteArray m_samples;
    Progress m_progress = Progress::Growing;
};

using RecordingPtr = std::shared_ptr<Recording>;

} // namespace sala::media
