// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

namespace sala::test {

/// A PulseAudio of our own with a sink that nobody hears, and a recorder of what was played to it: 48 kHz, one channel, 16 bit.
///
/// It is the sound server of this process from start() on. All waiting is for the server, never for time to pass.
class NullSink final : public QObject
{
    Q_OBJECT

public:
    NullSink() = default;
    ~NullSink() override;

    /// False where there is no PulseAudio, or it does not start.
    [[nodiscard]] bool start();
    /// As if the cable were pulled, and put in again.
    [[nodiscard]] bool unplug();
    [[nodiscard]] bool plug();
    /// A sink that takes no more sound and says nothing.
    [[nodiscard]] bool suspend(bool suspended);

    [[nodiscard]] bool record();
    /// What was recorded until now.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] qsizetype samples() const { return m_bytes.size() / 2; }
    /// The place of the first sample that is not silence, from a sample on; -1: none yet.
    [[nodiscard]] qsizetype firstLoud(qsizetype from = 0) const;
    /// Ends the recording, and gives all of it.
    QByteArray stopRecording();

private:
    [[nodiscard]] static bool command(const QStringList &arguments);

    QTemporaryDir m_runtime;
    QProcess m_server;
    QProcess m_recorder;
    QByteArray m_bytes;
};

} // namespace sala::test
