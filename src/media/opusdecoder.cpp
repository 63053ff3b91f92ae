// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "media/opusdecoder.h"

#include <QFile>
#include <QFileInfo>

#include <SoundTouch.h>
#include <opusfile.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <type_traits>
#include <vector>

namespace sala::media {

namespace {

constexpr qint64 largestFile = 64LL * 1024 * 1024;                                              // content-format.md
constexpr qint64 longest = 20 * 60LL * Recording::samplesPerSecond * Recording::bytesPerSample; // content-format.md: 20 minutes
constexpr int chunk = 5760;                                                                     // samples: the longest Opus frame, 120 ms
constexpr size_t stretchChunk = 4096;
constexpr size_t atATime = Recording::samplesPerSecond;

struct FileCloser
{
    void operator()(OggOpusFile *file) const { op_free(file); }
};
using OpusFile = std::unique_ptr<OggOpusFile, FileCloser>;

QByteArray bytesOf(const std::vector<float> &samples)
{
    constexpr float full = 32768.0F;
    QByteArray bytes(static_cast<qsizetype>(samples.size()) * Recording::bytesPerSample, Qt::Uninitialized);
    auto *to = reinterpret_cast<qint16 *>(bytes.data());
    std::transform(samples.begin(), samples.end(), to,
                   [](float sample) { return static_cast<qint16>(std::lrint(std::clamp(sample * full, -full, full - 1))); });
    return bytes;
}

// The same words slower or faster at the same pitch, as they come.
class Stretch
{
public:
    explicit Stretch(double tempo) : m_isNone(tempo == 1.0)
    {
        m_touch.setSampleRate(Recording::samplesPerSecond);
        m_touch.setChannels(1);
        m_touch.setTempo(tempo);
    }

    // What can be given for these samples; `last`: and all that was held back.
    std::vector<float> put(std::vector<float> samples, bool last)
    {
        if (m_isNone)
            return samples;
        std::vector<float> result;
        for (size_t first = 0; first < samples.size(); first += stretchChunk) {
            m_touch.putSamples(samples.data() + first, static_cast<unsigned>(std::min(stretchChunk, samples.size() - first)));
            drainInto(result);
        }
        if (last) {
            m_touch.flush();
            drainInto(result);
        }
        return result;
    }

private:
    void drainInto(std::vector<float> &result)
    {
        std::array<float, stretchChunk> out{};
        while (const unsigned got = m_touch.receiveSamples(out.data(), stretchChunk))
            result.insert(result.end(), out.begin(), out.begin() + got);
    }

    static_assert(std::is_same_v<soundtouch::SAMPLETYPE, float>);
    soundtouch::SoundTouch m_touch;
    bool m_isNone;
};

// About a second more, less only at the end; false when the file is damaged. As numbers with a fraction: op_read_stereo()
// makes whole ones with noise shaping, which takes as long as the decoding itself.
bool readSecond(OggOpusFile *file, std::vector<float> &samples)
{
    std::array<float, size_t{2} * chunk> stereo{};
    for (;;) {
        const int read = op_read_float_stereo(file, stereo.data(), static_cast<int>(stereo.size()));
        if (read == OP_HOLE)
            continue; // a lost page is a short gap, not the end
        if (read <= 0)
            return read == 0;
        for (size_t i = 0; i < static_cast<size_t>(read); ++i)
            samples.push_back((stereo[2 * i] + stereo[2 * i + 1]) / 2);
        if (samples.size() >= atATime)
            return true;
    }
}

} // namespace

void decodeOpus(const QString &file, std::chrono::milliseconds from, Recording &into, const std::function<bool()> &goOn)
{
    QFile source(file);
    // A regular file only: a FIFO in its place would never end.
    if (!QFileInfo(file).isFile() || source.size() > largestFile || !source.open(QIODevice::ReadOnly)) {
        into.fail();
        return;
    }
    const QByteArray bytes = source.readAll();
    const OpusFile opus(
        op_open_memory(reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<size_t>(bytes.size()), nullptr));
    if (!opus) {
        into.fail();
        return;
    }
    if (from.count() > 0 && op_pcm_seek(opus.get(), from.count() * Recording::samplesPerSecond / 1000) != 0) {
        into.startOver();
        if (op_pcm_seek(opus.get(), 0) != 0) {
            into.fail();
            return;
        }
    }
    Stretch stretch(into.tempo());
    for (bool last = false; !last;) {
        std::vector<float> samples;
        samples.reserve(atATime + chunk);
        if (!readSecond(opus.get(), samples) || static_cast<double>(into.size()) * into.tempo() > static_cast<double>(longest)) {
            into.fail();
            return;
        }
        last = samples.size() < atATime;
        into.append(bytesOf(stretch.put(std::move(samples), last)), last);
        if (!goOn())
            return;
    }
}

} // namespace sala::media
