// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/library.h"
#include "measure.h"
#include "support/nullsink.h"
#include "ui/text/phrasebook.h"

#include <QSize>

#include <chrono>

namespace sala::bench {

/// How the voice and the clip behave, on a sound server of its own with a sink that is recorded instead of heard.
class SoundBench final
{
public:
    SoundBench(content::LibraryPtr library, const ui::Phrasebook &phrasebook, QSize screen);

    /// False where there is no PulseAudio.
    [[nodiscard]] bool start() { return m_sink.start(); }
    /// From a touch on Listen, so long after the page came, to the first sample that the recorder of the sink gets and that is
    /// not silent; milliseconds. The
    /// recorder's own 10 ms are in it.
    [[nodiscard]] Samples touchToSound(std::chrono::milliseconds after);
    /// From the look that finds another sentence being heard until its words and its picture are painted; milliseconds.
    [[nodiscard]] Samples sentenceToLit() const;
    /// Percent of one core while a step is read aloud, and while a clip moves; over some seconds.
    [[nodiscard]] double processorWhileReading();
    [[nodiscard]] double processorWhileMoving();

private:
    content::LibraryPtr m_library;
    const ui::Phrasebook &m_phrasebook;
    QSize m_screen;
    test::NullSink m_sink;
};

} // namespace sala::bench
