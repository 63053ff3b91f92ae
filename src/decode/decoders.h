// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "decode/decodeanswer.h"

namespace sala::decode {

/// Decoders for one file's bytes. Each decodes it as completely as the kiosk will, and throws the result away.
[[nodiscard]] Answer decodeSvg(const QByteArray &bytes);
[[nodiscard]] Answer decodePicture(const QByteArray &bytes);
[[nodiscard]] Answer decodeSound(const QByteArray &bytes);
[[nodiscard]] Answer decodeClip(const QByteArray &bytes);

} // namespace sala::decode
