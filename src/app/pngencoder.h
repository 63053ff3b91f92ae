// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QImage>

namespace sala::app {

/// The bytes of a PNG file with the colours of a picture, without its transparency.
///
/// Made for thousands of screens: ISA-L compresses in a quarter of the time of zlib's fastest level, to about as many bytes
/// (16 ms instead of 74 for a screen of 3840x2160). Pure; any thread. Empty for an empty picture.
[[nodiscard]] QByteArray encodePng(const QImage &picture);

} // namespace sala::app
