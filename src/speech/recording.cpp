// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "speech/recording.h"

#include <ebur128.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>

namespace sala::speech {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds before{100};        ///< sound cards and amplifiers swallow the first moment
constexpr milliseconds after{250};         ///< the last word fades before the file ends
constexpr milliseconds afterHeading{500};  ///< what follows is another thing
constexpr milliseconds afterSentence{350}; ///< a breath
constexpr milliseconds afterBrief{220};    ///< "How sure we are": the answer belongs to it
constexpr milliseconds fade{6};            ///< so that a cut does not click
constexpr double silence = 0.004;          ///< of the sentence's peak (-48 dB)
constexpr double measuredSeconds = 3.0;    ///< EBU R128 needs several windows of 400 ms
constexpr double fullScale = 32'768.0;
constexpr double knee = 0.7; ///< of the highest peak: from here on peaks are rounded off

qsizetype countOf(milliseconds time, int rate)
{
    return static_cast<qsizetype>(time.count()) * rate / 1000;
}

/// The sentence without the silence around it, with soft ends.
QList<qint16> trimmed(const Samples &sound)
{
    int peak = 0;
    for (const qint16 value : sound.values)
        peak = std::max(peak, std::abs(static_cast<int>(value)));
    const int threshold = std::max(1, static_cast<int>(peak * silence));
    const auto heard = [threshold](qint16 value) { return std::abs(static_cast<int>(value)) > threshold; };
    const auto first = std::find_if(sound.values.cbegin(), sound.values.cend(), heard);
    const auto last = std::find_if(sound.values.crbegin(), sound.values.crend(), heard);
    if (first == sound.values.cend())
        return {};
    const qsizetype margin = countOf(fade, sound.rate);
    const qsizetype start = std::max<qsizetype>(0, first - sound.values.cbegin() - margin);
    const qsizetype end = std::min(sound.values.size(), sound.values.size() - (last - sound.values.crbegin()) + margin);
    QList<qint16> part = sound.values.sliced(start, end - start);
    const qsizetype ramp = std::min(margin, part.size() / 2);
    for (qsizetype i = 0; i < ramp; ++i) {
        const double gain = static_cast<double>(i) / static_cast<double>(ramp);
        part[i] = static_cast<qint16>(part[i] * gain);
        part[part.size() - 1 - i] = static_cast<qint16>(part[part.size() - 1 - i] * gain);
    }
    return part;
}

milliseconds pauseAfter(const content::SpokenSentence &sentence)
{
    using content::SpokenPart;
    if (sentence.part == SpokenPart::Heading || sentence.part == SpokenPart::Title)
        return afterHeading;
    return sentence.isBrief() ? afterBrief : afterSentence;
}

struct FreeMeter
{
    void operator()(ebur128_state *state) const { ebur128_destroy(&state); }
};

/// Up to the knee as it is, beyond it ever less, never more than `ceiling`.
double rounded(double value, double ceiling)
{
    const double start = knee * ceiling;
    const double size = std::abs(value);
    if (size <= start)
        return value;
    const double room = ceiling - start;
    return std::copysign(start + room * std::tanh((size - start) / room), value);
}

} // namespace

Recording assemble(const content::Script &script, const QList<Samples> &spoken)
{
    Recording recording;
    const int rate = spoken.isEmpty() ? 0 : spoken.constFirst().rate;
    recording.sound.rate = rate;
    QList<qint16> &values = recording.sound.values;
    const auto now = [&] { return milliseconds(values.size() * 1000 / std::max(1, rate)); };
    values.resize(countOf(before, rate));
    for (qsizetype i = 0; i < spoken.size(); ++i) {
        const milliseconds start = now();
        values += trimmed(spoken[i]);
        recording.cues.append({start, std::max(now(), start + milliseconds(1)), script.sentences[i].text, 0});
        const bool last = i + 1 == spoken.size();
        values.resize(values.size() + countOf(last ? after : pauseAfter(script.sentences[i]), rate));
    }
    return recording;
}

double loudness(const Samples &sound)
{
    const double nothing = -std::numeric_limits<double>::infinity();
    if (sound.values.isEmpty() || sound.rate <= 0)
        return nothing;
    const std::unique_ptr<ebur128_state, FreeMeter> meter(ebur128_init(1, static_cast<unsigned long>(sound.rate), EBUR128_MODE_I));
    if (!meter)
        return nothing;
    const double seconds = static_cast<double>(sound.values.size()) / sound.rate;
    const int times = std::max(1, static_cast<int>(std::ceil(measuredSeconds / seconds)));
    for (int i = 0; i < times; ++i)
        ebur128_add_frames_short(meter.get(), sound.values.constData(), static_cast<size_t>(sound.values.size()));
    double lufs = nothing;
    return ebur128_loudness_global(meter.get(), &lufs) == EBUR128_SUCCESS ? lufs : nothing;
}

void normalise(Samples &sound, double ceiling)
{
    // Rounding peaks off takes a little loudness away: a second pass gives it back.
    constexpr int passes = 3;
    const Samples original = sound;
    double gain = 1.0;
    for (int pass = 0; pass < passes; ++pass) {
        const double now = loudness(sound);
        if (!std::isfinite(now))
            return;
        gain *= std::pow(10.0, (targetLufs + encoderLoss - now) / 20.0);
        for (qsizetype i = 0; i < sound.values.size(); ++i)
            sound.values[i] = static_cast<qint16>(std::lround(rounded(original.values[i] / fullScale * gain, ceiling) * fullScale));
    }
}

} // namespace sala::speech
