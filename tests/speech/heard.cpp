// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "heard.h"

#include <QList>

#include <ebur128.h>
#include <opusfile.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace sala::test {

namespace {

constexpr double rate = 48'000.0;
constexpr float silence = 0.003F;

struct Free
{
    void operator()(OggOpusFile *file) const { op_free(file); }
    void operator()(ebur128_state *state) const { ebur128_destroy(&state); }
};

} // namespace

Heard hear(const QByteArray &opus)
{
    const auto *data = reinterpret_cast<const unsigned char *>(opus.constData());
    const std::unique_ptr<OggOpusFile, Free> file(op_open_memory(data, static_cast<size_t>(opus.size()), nullptr));
    if (!file)
        return {};
    QList<float> samples;
    QList<float> packet(5760);
    int count = 0;
    while ((count = op_read_float(file.get(), packet.data(), static_cast<int>(packet.size()), nullptr)) > 0)
        samples += packet.first(count);
    if (count < 0 || samples.isEmpty())
        return {};
    Heard heard{true, static_cast<double>(samples.size()) / rate, 0, 0, 0, 0};
    const std::unique_ptr<ebur128_state, Free> meter(ebur128_init(1, 48'000, EBUR128_MODE_I | EBUR128_MODE_TRUE_PEAK));
    const int times = std::max(1, static_cast<int>(std::ceil(3.0 / heard.seconds)));
    for (int i = 0; i < times; ++i)
        ebur128_add_frames_float(meter.get(), samples.constData(), static_cast<size_t>(samples.size()));
    ebur128_loudness_global(meter.get(), &heard.lufs);
    ebur128_true_peak(meter.get(), 0, &heard.peak);
    heard.peak = 20 * std::log10(heard.peak);
    const auto loud = [](float value) { return std::abs(value) > silence; };
    const auto first = std::find_if(samples.cbegin(), samples.cend(), loud);
    const auto last = std::find_if(samples.crbegin(), samples.crend(), loud);
    heard.before = static_cast<double>(first - samples.cbegin()) / rate;
    heard.after = static_cast<double>(last - samples.crbegin()) / rate;
    return heard;
}

} // namespace sala::test
