// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "harness.h"

#include "content/files/limits.h"
#include "content/sound/webvtt.h"

using namespace Qt::StringLiterals;
using namespace sala;

/// The times of a recording; what was read must be the same after it was written.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static fuzz::Scratch scratch({u"audio/es/clinic.vtt"_s});
    const content::FileGate gate = scratch.filled(data, size);
    const auto file = content::openText(gate, u"audio/es/clinic.vtt"_s, content::limits::markdownBytes);
    if (!file) {
        fuzz::examine({file.finding()});
        return 0;
    }
    const auto cues = content::parseWebVtt(file.value());
    if (!cues) {
        fuzz::examine({cues.finding()});
        return 0;
    }
    for (const content::Cue &cue : cues.value())
        fuzz::require(cue.start < cue.end, "a cue ends after it begins");
    const auto again = content::parseWebVtt({u"again.vtt"_s, content::writeWebVtt(cues.value(), u"again"_s)});
    fuzz::require(again.ok() && again.value().size() == cues.value().size(), "cues can be written and read again");
    return 0;
}
