// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "speech/synthesizer.h"

using namespace Qt::StringLiterals;

namespace sala::speech {

namespace {

/// Raise it whenever what follows here, or how a recording is put together, changes how it sounds.
const QString recipe = u"v2"_s;

} // namespace

QString Voice::version(const QString &engine) const
{
    return u"%1 %2 %3 %4 %5 %6"_s.arg(engine, name).arg(rate).arg(pitch).arg(range).arg(recipe);
}

/// Chosen by measuring sentences of the content, as nobody could listen to all of it:
/// - Rate: 150 words a minute with the pauses, which young and old find most comfortable (standards, A-77). espeak-ng's
///   own count leaves the length of words and our pauses out, so the numbers here differ: see the README, "Measured".
/// - Variant "m3": 1.4 dB more between 2 and 4 kHz than the plain voice, where consonants are told apart and which older
///   ears still hear. The female variants have 3 to 4 dB more above 4 kHz, where older ears do not, and their pitch breaks
///   (10th percentile of 66 to 77 Hz below a median of 190).
/// - Pitch 50: a median of 106 Hz. At 40 it is 97 Hz, which the small speaker of a cabinet radiates worse, for nothing.
/// - Range 50: from 91 to 115 Hz in Spanish, 84 to 119 in English; less is monotonous, more sounds like a question.
Voice voiceOf(const QString &language)
{
    if (language == u"es"_s)
        return {u"es-419+m3"_s, 166, 50, 50};
    if (language == u"en"_s)
        return {u"en-us+m3"_s, 144, 50, 50};
    return {language, 150, 50, 50};
}

} // namespace sala::speech
