// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "speech/decodedpeak.h"

#include <ebur128.h>
#include <opusfile.h>

#include <array>
#include <cmath>
#include <limits>
#include <memory>

namespace sala::speech {

namespace {

constexpr unsigned long decodedRate = 48'000; // Opus always decodes to it

struct Free
{
    void operator()(OggOpusFile *file) const { op_free(file); }
    void operator()(ebur128_state *state) const { ebur128_destroy(&state); }
};

} // namespace

double decodedPeak(const QByteArray &opus)
{
    const double nothing = -std::numeric_limits<double>::infinity();
    const auto *data = reinterpret_cast<const unsigned char *>(opus.constData());
    const std::unique_ptr<OggOpusFile, Free> file(op_open_memory(data, static_cast<size_t>(opus.size()), nullptr));
    const std::unique_ptr<ebur128_state, Free> meter(ebur128_init(1, decodedRate, EBUR128_MODE_TRUE_PEAK));
    if (!file || !meter)
        return nothing;
    std::array<float, 5760> packet{}; // the longest that Opus has, 120 ms
    for (;;) {
        const int count = op_read_float(file.get(), packet.data(), static_cast<int>(packet.size()), nullptr);
        if (count <= 0)
            break;
        ebur128_add_frames_float(meter.get(), packet.data(), static_cast<size_t>(count));
    }
    double peak = 0;
    return ebur128_true_peak(meter.get(), 0, &peak) == EBUR128_SUCCESS ? 20 * std::log10(peak) : nothing;
}

} // namespace sala::speech
