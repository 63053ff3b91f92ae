// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace sala::speech {

/// True peak (EBU R128, dBTP) of an Ogg Opus file with one voice, as it is heard: above 0 something is cut off. Minus infinity
/// for silence and for what cannot be decoded. Use it from any thread.
[[nodiscard]] double decodedPeak(const QByteArray &opus);

} // namespace sala::speech
