// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/files/limits.h"
#include "decode/decoders.h"

#include <opusfile.h>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace sala::decode {

namespace {

constexpr double opusRate = 48'000.0; ///< samples a second; Opus always decodes to this rate

struct FreeOpus
{
    void operator()(OggOpusFile *file) const { op_free(file); }
};

Answer failed(const QString &error, const QString &detail)
{
    return {u"sound"_s, error, detail, 0, 0, 0.0};
}

} // namespace

Answer decodeSound(const QByteArray &bytes)
{
    int reason = 0;
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
    const std::unique_ptr<OggOpusFile, FreeOpus> file(op_open_memory(data, static_cast<size_t>(bytes.size()), &reason));
    if (!file)
        return failed(u"broken"_s, u"no Opus recording (%1)"_s.arg(reason));
    const ogg_int64_t total = op_pcm_total(file.get(), -1);
    const double seconds = static_cast<double>(total) / opusRate;
    if (total <= 0)
        return failed(u"broken"_s, u"it is empty"_s);
    if (seconds > content::limits::soundSeconds)
        return failed(u"too-large"_s, {});
    std::array<float, 2 * 5760> samples{}; // one packet of 120 ms, two channels
    for (int read = 1; read != 0;) {
        read = op_read_float_stereo(file.get(), samples.data(), static_cast<int>(samples.size()));
        if (read < 0)
            return failed(u"broken"_s, u"a part of it is damaged (%1)"_s.arg(read));
    }
    return {u"sound"_s, {}, {}, 0, 0, seconds};
}

} // namespace sala::decode
