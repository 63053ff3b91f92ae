// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace sala::test {

/// What an Ogg Opus file sounds like, measured on the decoded sound.
struct Heard
{
    bool decodes = false;
    double seconds = 0;
    double lufs = 0;   ///< integrated, EBU R128; a short sound is repeated to three seconds
    double peak = 0;   ///< true peak, dBTP
    double before = 0; ///< seconds of silence at the beginning
    double after = 0;  ///< and at the end
};

[[nodiscard]] Heard hear(const QByteArray &opus);

} // namespace sala::test
