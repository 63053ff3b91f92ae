// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace sala::decode {

/// What a WebM file holds. Its frames are views into the bytes it was read from.
struct Webm
{
    int videoTracks = 0;
    int otherTracks = 0; ///< sound, subtitles
    QByteArray codec;    ///< of the last video track: "V_VP8", "V_VP9"
    int width = 0;       ///< pixels, as the file says
    int height = 0;
    double seconds = 0.0;
    QList<QByteArrayView> frames; ///< in the order of the file
};

/// Reads the container (EBML, RFC 8794; Matroska's elements as WebM uses them) without decoding a frame. Nothing when it is
/// damaged, no WebM, or written in a way that players differ on: unknown sizes below the segment, several frames in one block.
[[nodiscard]] std::optional<Webm> readWebm(QByteArrayView bytes);

} // namespace sala::decode
