// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "speech/opusencoder.h"

#include <opusenc.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace sala::speech {

using content::Message;

namespace {

constexpr int serialNumber = 0x53616C61;     ///< "Sala": by default it is drawn by lot, and no two runs would be alike
constexpr int frames = OPUS_FRAMESIZE_40_MS; ///< longer frames have less overhead; 40 ms still ends close to the last word

struct FreeComments
{
    void operator()(OggOpusComments *comments) const { ope_comments_destroy(comments); }
};
struct FreeEncoder
{
    void operator()(OggOpusEnc *encoder) const { ope_encoder_destroy(encoder); }
};

int writeBytes(void *target, const unsigned char *bytes, opus_int32 count)
{
    static_cast<QByteArray *>(target)->append(reinterpret_cast<const char *>(bytes), count);
    return 0;
}

int closeBytes(void *)
{
    return 0;
}

content::Finding failure(int error)
{
    return {content::Severity::Error,
            u"speak-failed"_s,
            Message::tr("The spoken words could not be encoded (%1).").arg(QString::fromUtf8(ope_strerror(error))),
            Message::tr("Install Sala again."),
            {},
            0,
            0};
}

} // namespace

content::Result<QByteArray> encodeOpus(const Samples &sound, const SoundTags &tags)
{
    const std::unique_ptr<OggOpusComments, FreeComments> comments(ope_comments_create());
    ope_comments_add(comments.get(), "TITLE", tags.title.toUtf8().constData());
    ope_comments_add(comments.get(), "LANGUAGE", tags.language.toUtf8().constData());
    ope_comments_add(comments.get(), "SALA", (tags.mark + u';').toUtf8().constData());
    QByteArray bytes;
    const OpusEncCallbacks callbacks{writeBytes, closeBytes};
    int error = OPE_OK;
    const std::unique_ptr<OggOpusEnc, FreeEncoder> encoder(
        ope_encoder_create_callbacks(&callbacks, &bytes, comments.get(), sound.rate, 1, 0, &error));
    if (!encoder)
        return failure(error);
    ope_encoder_ctl(encoder.get(), OPE_SET_SERIALNO(serialNumber));
    ope_encoder_ctl(encoder.get(), OPE_SET_COMMENT_PADDING(0));
    ope_encoder_ctl(encoder.get(), OPUS_SET_BITRATE(soundBitRate));
    ope_encoder_ctl(encoder.get(), OPUS_SET_SIGNAL(OPUS_SIGNAL_VOICE));
    ope_encoder_ctl(encoder.get(), OPUS_SET_EXPERT_FRAME_DURATION(frames));
    error = ope_encoder_write(encoder.get(), sound.values.constData(), static_cast<int>(sound.values.size()));
    if (error == OPE_OK)
        error = ope_encoder_drain(encoder.get());
    if (error != OPE_OK)
        return failure(error);
    return bytes;
}

} // namespace sala::speech
