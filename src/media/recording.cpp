// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "media/recording.h"

#include <QFile>
#include <QFileInfo>

#include <SoundTouch.h>
#include <opusfile.h>

#include <array>
#include <memory>

namespace sala::media {

namespace {

constexpr qint64 largestFile = 64LL * 1024 * 1024;                   // content-format.md
constexpr qsizetype longest = 20 * 60 * Recording::samplesPerSecond; // samples; content-format.md: 20 minutes
constexpr int chunk = 5760;                                          // samples: the longest Opus frame, 120 ms
constexpr int stretchChunk = 4096;

struct FileCloser
{
    void operator()(OggOpusFile *file) const { op_free(file); }
};

qint64 wholeSample(double bytes)
{
    return static_cast<qint64>(bytes / Recording::bytesPerSample) * Recording::bytesPerSample;
}

} // namespace

std::chrono::milliseconds Recording::length() const
{
    return std::chrono::milliseconds(samples.size() * 1000 / (samplesPerSecond * bytesPerSample));
}

qint64 Recording::byteAt(std::chrono::milliseconds spoken) const
{
    const double bytes = static_cast<double>(spoken.count()) / tempo * samplesPerSecond * bytesPerSample / 1000.0;
    return std::clamp<qint64>(wholeSample(bytes), 0, samples.size());
}

std::chrono::milliseconds Recording::spokenAt(qint64 byte) const
{
    return std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(byte) * tempo * 1000.0 / (samplesPerSecond * bytesPerSample)));
}

Recording readOpus(const QString &file)
{
    QFile source(file);
    // A regular file only: a FIFO in its place would never end.
    if (!QFileInfo(file).isFile() || source.size() > largestFile || !source.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = source.readAll();
    const std::unique_ptr<OggOpusFile, FileCloser> opus(
        op_open_memory(reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<size_t>(bytes.size()), nullptr));
    if (!opus)
        return {};
    Recording recording;
    std::array<opus_int16, 2 * chunk> stereo{};
    std::array<qint16, chunk> mono{};
    for (;;) {
        const int read = op_read_stereo(opus.get(), stereo.data(), static_cast<int>(stereo.size()));
        if (read == OP_HOLE)
            continue; // a lost page is a short gap, not the end
        if (read < 0 || recording.samples.size() / Recording::bytesPerSample > longest)
            return {};
        if (read == 0)
            return recording;
        for (size_t i = 0; i < static_cast<size_t>(read); ++i)
            mono[i] = static_cast<qint16>((stereo[2 * i] + stereo[2 * i + 1]) / 2);
        recording.samples.append(reinterpret_cast<const char *>(mono.data()), qsizetype{read} * Recording::bytesPerSample);
    }
}

Recording atTempo(const Recording &recording, double tempo)
{
    if (recording.isEmpty() || tempo == recording.tempo)
        return recording;
    soundtouch::SoundTouch stretch;
    stretch.setSampleRate(Recording::samplesPerSecond);
    stretch.setChannels(1);
    stretch.setTempo(tempo / recording.tempo);
    Recording result;
    result.tempo = tempo;
    std::array<soundtouch::SAMPLETYPE, stretchChunk> out{};
    const auto drain = [&] {
        for (unsigned got = stretch.receiveSamples(out.data(), stretchChunk); got > 0;
             got = stretch.receiveSamples(out.data(), stretchChunk)) {
            for (unsigned i = 0; i < got; ++i) {
                const auto sample = static_cast<qint16>(std::clamp<float>(static_cast<float>(out[i]) * 32768.0F, -32768.0F, 32767.0F));
                result.samples.append(reinterpret_cast<const char *>(&sample), Recording::bytesPerSample);
            }
        }
    };
    const auto *samples = reinterpret_cast<const qint16 *>(recording.samples.constData());
    const qsizetype count = recording.samples.size() / Recording::bytesPerSample;
    std::array<soundtouch::SAMPLETYPE, stretchChunk> in{};
    for (qsizetype first = 0; first < count; first += stretchChunk) {
        const auto part = static_cast<unsigned>(std::min<qsizetype>(stretchChunk, count - first));
        for (unsigned i = 0; i < part; ++i)
            in[i] = static_cast<soundtouch::SAMPLETYPE>(samples[first + i]) / 32768.0F;
        stretch.putSamples(in.data(), part);
        drain();
    }
    stretch.flush();
    drain();
    return result;
}

} // namespace sala::media
