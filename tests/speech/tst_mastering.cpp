// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "speech/mastering.h"

#include "heard.h"
#include "speech/decodedpeak.h"
#include "speech/recording.h"

#include <QRandomGenerator>
#include <QtTest>

#include <cmath>
#include <limits>
#include <numbers>

using namespace Qt::StringLiterals;
using namespace sala::speech;
using sala::test::hear;
using sala::test::Heard;

/// The finished file: nothing of it is cut off where it is heard, and what needs no help is left as it is.
class TestMastering final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCutOff();
    void ordinarySoundIsEncodedAsItIs();
    void isTheSameEachTime();
    void silenceStaysSilence();
    void peaksAreMeasuredAsHeard();
};

namespace {

constexpr int rate = 22'050;
const SoundTags tags{u"Disco"_s, u"es"_s, u"mark"_s};

/// Short bursts of a voice-like buzz with pauses between: much louder at their tops than on the whole.
Samples bursts(quint32 seed)
{
    QRandomGenerator chance(seed);
    Samples sound{rate, QList<qint16>(2 * rate)};
    for (int start = 0; start + 3000 < sound.values.size(); start += 4000 + chance.bounded(6000)) {
        const double pitch = 90 + chance.bounded(160);
        for (int i = 0; i < 900; ++i) {
            const double turn = std::fmod(i * pitch / rate, 1.0);
            sound.values[start + i] = static_cast<qint16>(30'000 * std::exp(-12 * turn) * (chance.bounded(2.0) - 0.6));
        }
    }
    return sound;
}

Samples tone()
{
    Samples sound{rate, QList<qint16>(2 * rate)};
    for (int i = 0; i < sound.values.size(); ++i)
        sound.values[i] = static_cast<qint16>(8000 * std::sin(2 * std::numbers::pi * 440 * i / rate));
    return sound;
}

QByteArray withoutCare(Samples sound)
{
    normalise(sound);
    return encodeOpus(sound, tags).value();
}

} // namespace

void TestMastering::nothingIsCutOff()
{
    int cut = 0;
    for (quint32 seed = 1; seed <= 40 && cut < 3; ++seed) {
        const Samples sound = bursts(seed);
        if (hear(withoutCare(sound)).peak <= 0)
            continue;
        ++cut;
        const auto mastered = master(sound, tags);
        QVERIFY(mastered.ok());
        const Heard heard = hear(mastered.value());
        QVERIFY(heard.decodes);
        QVERIFY2(heard.peak <= 0, qPrintable(QString::number(heard.peak)));
    }
    QCOMPARE(cut, 3); // else none of the sounds here puts it to the test
}

void TestMastering::ordinarySoundIsEncodedAsItIs()
{
    QVERIFY(hear(withoutCare(tone())).peak < 0);
    QCOMPARE(master(tone(), tags).value(), withoutCare(tone()));
}

void TestMastering::isTheSameEachTime()
{
    QCOMPARE(master(bursts(1), tags).value(), master(bursts(1), tags).value());
}

void TestMastering::silenceStaysSilence()
{
    const auto mastered = master({rate, QList<qint16>(rate)}, tags);
    QVERIFY(mastered.ok());
    QVERIFY(decodedPeak(mastered.value()) < -80);
}

void TestMastering::peaksAreMeasuredAsHeard()
{
    const QByteArray opus = withoutCare(tone());
    QVERIFY(std::abs(decodedPeak(opus) - hear(opus).peak) < 0.1);
    QCOMPARE(decodedPeak("no Opus at all"), -std::numeric_limits<double>::infinity());
    QCOMPARE(decodedPeak({}), -std::numeric_limits<double>::infinity());
    QVERIFY(decodedPeak(opus.first(opus.size() / 2)) < 0); // cut off half way: as far as it goes
}

QTEST_GUILESS_MAIN(TestMastering)
#include "tst_mastering.moc"
