// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "media/soundoutput.h"

#include <QAudioDevice>
#include <QBuffer>
#include <QTimer>

#include <memory>

class QAudioSink;
class QMediaDevices;

namespace sala::media {

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
    bool start(const QByteArray &samples, qint64 fromByte) override;
    void stop() override;
    void setVolume(double amplitude) override;
    [[nodiscard]] qint64 heardByte() const override;

private:
    void takeDevice();

    std::unique_ptr<QMediaDevices> m_devices;
    QTimer m_asking;
    QAudioDevice m_device;
    QBuffer m_source;
    std::unique_ptr<QAudioSink> m_sink;
    qint64 m_from = 0;
    double m_volume = 1.0;
};

} // namespace sala::media
