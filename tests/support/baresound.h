// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "media/deviceoutput.h"
#include "support/nullsink.h"

#include <QTest>

namespace sala::test {

/// Samples from the start of a device to its sound, with nothing to decode and nothing to show: what the machine itself takes
/// now. 0 when it is not heard within `most` milliseconds: that excuses nobody.
[[nodiscard]] inline qsizetype bareSound(const NullSink &sink, int most)
{
    constexpr qsizetype length = media::Recording::samplesPerSecond / 5;
    const auto tone = std::make_shared<media::Recording>();
    tone->append(QByteArray(length * media::Recording::bytesPerSample, '\x10'), true);
    media::DeviceOutput device;
    device.open();
    const qsizetype quiet = sink.samples() + media::Recording::samplesPerSecond / 4;
    (void)QTest::qWaitFor([&] { return sink.samples() > quiet; }, most); // what was heard before has faded
    const qsizetype started = sink.samples();
    (void)device.start(tone, 0);
    (void)QTest::qWaitFor([&] { return sink.firstLoud(started) >= 0; }, most);
    const qsizetype heard = sink.firstLoud(started);
    return heard >= 0 ? heard - started : 0;
}

} // namespace sala::test
