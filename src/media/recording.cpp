// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "media/recording.h"

#include <QMutexLocker>

#include <algorithm>
#include <cstring>

namespace sala::media {

namespace {

constexpr double bytesPerMs = Recording::samplesPerSecond * Recording::bytesPerSample / 1000.0;

qint64 byteOf(std::chrono::milliseconds spoken, double tempo)
{
    const double samples = static_cast<double>(spoken.count()) / tempo * Recording::samplesPerSecond / 1000.0;
    return static_cast<qint64>(samples) * Recording::bytesPerSample;
}

} // namespace

Recording::Recording(double tempo, std::chrono::milliseconds from) : m_tempo(tempo), m_first(byteOf(from, tempo)) {}

void Recording::append(const QByteArray &samples, bool last)
{
    const QMutexLocker lock(&m_mutex);
    m_samples += samples;
    if (last)
        m_progress = m_samples.isEmpty() ? Progress::Failed : Progress::Complete;
}

void Recording::fail()
{
    const QMutexLocker lock(&m_mutex);
    m_progress = Progress::Failed;
}

void Recording::startOver()
{
    const QMutexLocker lock(&m_mutex);
    m_first = 0;
}

qint64 Recording::read(qint64 at, char *to, qint64 most) const
{
    const QMutexLocker lock(&m_mutex);
    const qint64 from = std::max<qint64>(0, at - m_first);
    const qint64 count = std::clamp<qint64>(m_samples.size() - from, 0, most);
    if (count > 0)
        std::memcpy(to, m_samples.constData() + from, static_cast<size_t>(count));
    return count;
}

QByteArray Recording::samples() const
{
    const QMutexLocker lock(&m_mutex);
    return m_samples;
}

qint64 Recording::size() const
{
    const QMutexLocker lock(&m_mutex);
    return end();
}

bool Recording::isComplete() const
{
    const QMutexLocker lock(&m_mutex);
    return m_progress == Progress::Complete;
}

bool Recording::hasFailed() const
{
    const QMutexLocker lock(&m_mutex);
    return m_progress == Progress::Failed;
}

bool Recording::reaches(std::chrono::milliseconds spoken) const
{
    const qint64 byte = byteOf(spoken, m_tempo);
    const QMutexLocker lock(&m_mutex);
    return byte >= m_first && byte <= end();
}

std::chrono::milliseconds Recording::length() const
{
    return std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(size()) / bytesPerMs));
}

qint64 Recording::byteAt(std::chrono::milliseconds spoken) const
{
    const QMutexLocker lock(&m_mutex);
    return std::clamp(byteOf(spoken, m_tempo), m_first, end());
}

std::chrono::milliseconds Recording::spokenAt(qint64 byte) const
{
    return std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(byte) * m_tempo / bytesPerMs));
}

} // namespace sala::media
