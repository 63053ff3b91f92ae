// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "media/deviceoutput.h"

#include <QAudioSink>
#include <QMediaDevices>

#include <algorithm>

using namespace std::chrono_literals;

namespace sala::media {

namespace {

constexpr qint64 bytesPerSecond = static_cast<qint64>(Recording::samplesPerSecond) * Recording::bytesPerSample;

constexpr auto askEvery = 500ms;

QAudioFormat format()
{
    QAudioFormat format;
    format.setSampleRate(Recording::samplesPerSecond);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

} // namespace

void RecordingSource::begin(const std::shared_ptr<const Recording> &recording, qint64 fromByte)
{
    m_recording = recording;
    m_at = fromByte;
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void RecordingSource::end()
{
    close();
    m_recording.reset();
}

qint64 RecordingSource::readData(char *data, qint64 most)
{
    const qint64 count = m_recording ? m_recording->read(m_at, data, most) : 0;
    m_at += count;
    return count;
}

DeviceOutput::DeviceOutput(QObject *parent) : SoundOutput(parent)
{
    m_asking.setInterval(askEvery);
    connect(&m_asking, &QTimer::timeout, this, &DeviceOutput::takeDevice);
}

void DeviceOutput::open()
{
    if (m_devices)
        return;
    m_devices = std::make_unique<QMediaDevices>();
    m_device = QMediaDevices::defaultAudioOutput();
    connect(m_devices.get(), &QMediaDevices::audioOutputsChanged, this, &DeviceOutput::takeDevice);
    m_asking.start();
    if (!isAvailable())
        emit availableChanged(false);
}

DeviceOutput::~DeviceOutput()
{
    stop();
}

void DeviceOutput::takeDevice()
{
    const bool before = isAvailable();
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    const bool same = device == m_device;
    m_device = device;
    if (m_sink && !same) {
        stop();
        emit failed(); // whoever plays begins again on the new device
    }
    if (before != isAvailable())
        emit availableChanged(isAvailable());
}

bool DeviceOutput::start(const std::shared_ptr<const Recording> &recording, qint64 fromByte)
{
    stop();
    open();
    takeDevice(); // Qt 6.4 waits for ever for a PulseAudio sink that is gone
    if (!isAvailable())
        return false;
    m_from = fromByte;
    m_source.begin(recording, fromByte);
    m_sink = std::make_unique<QAudioSink>(m_device, format());
    m_sink->setBufferSize(bytesPerSecond * bufferedMs / 1000);
    m_sink->setVolume(m_volume);
    connect(m_sink.get(), &QAudioSink::stateChanged, this, [this](QAudio::State state) {
        if (!m_sink)
            return;
        if (state == QAudio::StoppedState && m_sink->error() != QAudio::NoError)
            emit failed();
        else if (state == QAudio::IdleState && m_source.atEnd())
            emit finished();
    });
    m_sink->start(&m_source);
    if (m_sink->error() != QAudio::NoError) {
        stop();
        return false;
    }
    return true;
}

void DeviceOutput::stop()
{
    if (!m_sink)
        return;
    QAudioSink *sink = m_sink.release();
    sink->disconnect(this);
    sink->reset(); // what waits in the device's buffer is dropped, not played
    sink->deleteLater();
    m_source.end();
}

void DeviceOutput::setVolume(double amplitude)
{
    m_volume = std::clamp(amplitude, 0.0, 1.0);
    if (m_sink)
        m_sink->setVolume(m_volume);
}

qint64 DeviceOutput::heardByte() const
{
    if (!m_sink)
        return m_from;
    const qint64 taken = m_sink->processedUSecs() * bytesPerSecond / 1'000'000;
    const qint64 waiting = bytesPerSecond * bufferedMs / 1000;
    const qint64 heard = m_from + std::max<qint64>(0, m_source.atEnd() ? taken : taken - waiting);
    return std::min<qint64>(heard, m_source.size());
}

} // namespace sala::media
