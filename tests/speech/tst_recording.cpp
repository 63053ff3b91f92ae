// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "speech/recording.h"

#include "heard.h"
#include "speech/opusencoder.h"

#include <QtTest>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;
using namespace sala::speech;
using namespace std::chrono_literals;

/// From spoken sentences to a recording: cut, paused, loud enough, encoded the same each time.
class TestRecording final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsSilenceAway();
    void pausesBetweenSentences();
    void keepsSilence();
    void bringsToTheSameLoudness_data();
    void bringsToTheSameLoudness();
    void keepsPeaksBelowTheLimit();
    void encodesTheSameEachTime();
};

namespace {

constexpr int rate = 22'050;

/// A tone between two silences, in milliseconds.
Samples tone(int before, int length, int after, double amplitude = 0.3)
{
    Samples sound{rate, QList<qint16>((before + length + after) * rate / 1000)};
    const int first = before * rate / 1000;
    for (int i = 0; i < length * rate / 1000; ++i)
        sound.values[first + i] = static_cast<qint16>(32'767 * amplitude * std::sin(2 * std::numbers::pi * 440 * i / rate));
    return sound;
}

sala::content::Script script(const QList<sala::content::SpokenPart> &parts)
{
    sala::content::Script script;
    for (const sala::content::SpokenPart part : parts)
        script.sentences.append({u"Uno."_s, part, 0, {}});
    return script;
}

using Part = sala::content::SpokenPart;

} // namespace

void TestRecording::cutsSilenceAway()
{
    const Recording recording = assemble(script({Part::Block}), {tone(700, 1000, 900)});
    QCOMPARE(recording.cues.size(), 1);
    QCOMPARE(recording.cues.constFirst().start, 100ms);
    QVERIFY(std::abs((recording.cues.constFirst().end - 1106ms).count()) <= 8);
    QVERIFY(std::abs(static_cast<int>(recording.sound.values.size()) * 1000 / rate - 1360) <= 10);
}

void TestRecording::pausesBetweenSentences()
{
    const Recording recording = assemble(script({Part::Heading, Part::Block, Part::Label, Part::Block}),
                                         {tone(9, 500, 9), tone(90, 500, 9), tone(9, 500, 90), tone(9, 500, 9)});
    QCOMPARE(recording.cues.size(), 4);
    const auto pause = [&recording](int i) { return (recording.cues[i + 1].start - recording.cues[i].end).count(); };
    QVERIFY(std::abs(pause(0) - 500) <= 1);
    QVERIFY(std::abs(pause(1) - 350) <= 1);
    QVERIFY(std::abs(pause(2) - 220) <= 1);
}

void TestRecording::keepsSilence()
{
    Recording recording = assemble(script({Part::Block}), {Samples{rate, QList<qint16>(1000)}});
    QVERIFY(recording.cues.constFirst().end > recording.cues.constFirst().start);
    QVERIFY(std::isinf(loudness(recording.sound)));
    normalise(recording.sound);
    QVERIFY(std::all_of(recording.sound.values.cbegin(), recording.sound.values.cend(), [](qint16 value) { return value == 0; }));
}

void TestRecording::bringsToTheSameLoudness_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<double>("amplitude");

    QTest::newRow("a short word") << 150 << 0.3;
    QTest::newRow("soft") << 4000 << 0.01;
    QTest::newRow("loud") << 4000 << 0.95;
}

void TestRecording::bringsToTheSameLoudness()
{
    QFETCH(int, length);
    QFETCH(double, amplitude);
    Samples sound = tone(0, length, 0, amplitude);
    normalise(sound);
    QVERIFY(std::abs(loudness(sound) - (targetLufs + encoderLoss)) < 0.2);
}

void TestRecording::keepsPeaksBelowTheLimit()
{
    Samples sound = tone(0, 3000, 0, 0.02);
    for (qsizetype i = 0; i < sound.values.size(); i += 2000)
        sound.values[i] = 32'000;
    normalise(sound);
    QVERIFY(!sound.values.isEmpty());
    for (const qint16 value : std::as_const(sound.values))
        QVERIFY(std::abs(static_cast<int>(value)) <= static_cast<int>(highestPeak * 32'768) + 1);
}

void TestRecording::encodesTheSameEachTime()
{
    const Samples sound = tone(0, 2000, 0);
    const SoundTags tags{u"Atrás"_s, u"es"_s, u"mark"_s};
    const auto first = encodeOpus(sound, tags);
    const auto second = encodeOpus(sound, tags);
    QVERIFY(first && second);
    QCOMPARE(first.value(), second.value());
    const sala::test::Heard heard = sala::test::hear(first.value());
    QVERIFY(heard.decodes);
    QVERIFY(std::abs(heard.seconds - 2.0) < 0.001);
    QVERIFY(first.value().contains("SALA=mark;"));
    QVERIFY(first.value().size() < 2 * soundBitRate / 8 * 3 / 2);
}

QTEST_GUILESS_MAIN(TestRecording)
#include "tst_recording.moc"
