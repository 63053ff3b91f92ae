// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "media/soundoutput.h"

#include <QAudioDevice>
#include <QIODevice>
#include <QTimer>

#include <memory>

class QAudioSink;
class QMediaDevices;

namespace sala::media {

/// What a device takes of a recording, from a byte on; GUI thread.
class RecordingSource final : public QIODevice
{
    Q_OBJECT

public:
    void begin(const std::shared_ptr<const Recording> &recording, qint64 fromByte);
    void end();
    [[nodiscard]] qint64 size() const override { return m_recording ? m_recording->size() : 0; }
    [[nodiscard]] bool isSequential() const override { return true; }
    /// Everything was taken, and nothing more will come.
    [[nodiscard]] bool atEnd() const override { return !m_recording || (m_recording->isComplete() && m_at >= size()); }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char * /*data*/, qint64 /*count*/) override { return -1; }

private:
    std::shared_ptr<const Recording> m_recording;
    qint64 m_at = 0;
};

/// The system's default sound device through Qt Multimedia.
///
/// A QAudioSink, not a QMediaPlayer: its position is counted in samples, it stops at once, and it needs none of the pipelines
/// that hang with Qt 6.4 and PulseAudio (standards/reliability.md, part 7). A device that comes back is taken again; which
/// devices there are is asked every half second, for Qt 6.4 does not tell when one goes or comes.
class DeviceOutput final : public SoundOutput
{
    Q_OBJECT

public:
    explicit DeviceOutput(QObject *parent = nullptr);
    ~DeviceOutput() override;

    /// Looks for devices, some 100 ms the first time (Qt loads its backend); start() does so too.
    void open();
    /// Until open() nobody knows, and it is taken for true.
    [[nodiscard]] bool isAvailable() const override { return !m_devices || !m_device.isNull(); }
    bool start(const std::shared_ptr<const Recording> &recording, qint64 fromByte) override;
    void stop() override;
    void setVolume(double amplitude) override;
    [[nodiscard]] qint64 heardByte() const override;

private:
    void takeDevice();

    std::unique_ptr<QMediaDevices> m_devices;
    QTimer m_asking;
    QAudioDevice m_device;
    RecordingSource m_source;
    std::unique_ptr<QAudioSink> m_sink;
    qint64 m_from = 0;
    double m_volume = 1.0;
};

} // namespace sala::media
