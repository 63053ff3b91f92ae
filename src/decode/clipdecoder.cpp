// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/files/limits.h"
#include "decode/decoders.h"
#include "decode/webm.h"

#include <vpx/vp8dx.h>
#include <vpx/vpx_decoder.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace sala::decode {

namespace {

using namespace content;

Answer failed(const QString &error, const QString &detail)
{
    return {u"clip"_s, error, detail, 0, 0, 0.0};
}

struct DestroyCodec
{
    void operator()(vpx_codec_ctx_t *context) const { vpx_codec_destroy(context); }
};

enum class Frames { Fine, Damaged, Colours };

// Every frame can be decoded, and each has the size that the file says and the colours that the kiosk shows (8 bits, 4:2:0).
Frames decodeAll(const Webm &webm)
{
    vpx_codec_iface_t *codec = webm.codec == "V_VP9" ? vpx_codec_vp9_dx() : vpx_codec_vp8_dx();
    vpx_codec_ctx_t context{};
    if (vpx_codec_dec_init(&context, codec, nullptr, 0) != VPX_CODEC_OK)
        return Frames::Damaged;
    const std::unique_ptr<vpx_codec_ctx_t, DestroyCodec> keeper(&context);
    bool shown = false;
    for (const QByteArrayView frame : webm.frames) {
        const auto *data = reinterpret_cast<const uint8_t *>(frame.data());
        if (vpx_codec_decode(&context, data, static_cast<unsigned>(frame.size()), nullptr, 0) != VPX_CODEC_OK)
            return Frames::Damaged;
        vpx_codec_iter_t next = nullptr;
        while (const vpx_image_t *image = vpx_codec_get_frame(&context, &next)) {
            shown = true;
            if (static_cast<int>(image->d_w) != webm.width || static_cast<int>(image->d_h) != webm.height)
                return Frames::Damaged;
            if (image->fmt != VPX_IMG_FMT_I420)
                return Frames::Colours;
        }
    }
    return shown ? Frames::Fine : Frames::Damaged;
}

} // namespace

Answer decodeClip(const QByteArray &bytes)
{
    const std::optional<Webm> webm = readWebm(bytes);
    if (!webm)
        return failed(u"broken"_s, u"it is no WebM file, or damaged"_s);
    if (webm->codec != "V_VP8" && webm->codec != "V_VP9")
        return failed(u"format"_s, QString::fromLatin1(webm->codec.left(20)));
    if (webm->videoTracks != 1 || webm->otherTracks > 0)
        return failed(u"format"_s, u"more than one picture track, or sound"_s);
    if (webm->width > limits::clipWidth || webm->height > limits::clipHeight || webm->seconds > limits::clipSeconds)
        return failed(u"too-large"_s, {});
    if (webm->width % limits::clipStep != 0 || webm->height % limits::clipStep != 0 || webm->width < 1 || webm->height < 1)
        return failed(u"size"_s, u"%1 x %2"_s.arg(webm->width).arg(webm->height));
    switch (decodeAll(*webm)) {
    case Frames::Damaged: return failed(u"broken"_s, u"a part of it is damaged"_s);
    case Frames::Colours: return failed(u"format"_s, u"its colours are not stored as yuv420p"_s);
    case Frames::Fine: break;
    }
    return {u"clip"_s, {}, {}, webm->width, webm->height, webm->seconds};
}

} // namespace sala::decode
