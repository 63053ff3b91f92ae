// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "media/deviceoutput.h"
#include "media/narrator.h"

#include "support/testlibrary.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::media;
using namespace std::chrono_literals;

namespace {

constexpr int rate = Recording::samplesPerSecond;
constexpr int loud = 60; // of 32768: the null sink itself is silent

std::vector<double> samplesOf(const QByteArray &bytes)
{
    const auto *first = reinterpret_cast<const qint16 *>(bytes.constData());
    return {first, first + bytes.size() / Recording::bytesPerSample};
}

// How alike two stretches of sound are, whatever their loudness: 1 is the same.
double likeness(const std::vector<double> &a, qsizetype fromA, const std::vector<double> &b, qsizetype fromB, qsizetype count)
{
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const double x = a[static_cast<size_t>(fromA + i)];
        const double y = b[static_cast<size_t>(fromB + i)];
        ab += x * y;
        aa += x * x;
        bb += y * y;
    }
    return aa > 0 && bb > 0 ? ab / std::sqrt(aa * bb) : 0.0;
}

qsizetype firstLoud(const std::vector<double> &samples)
{
    const auto found = std::find_if(samples.begin(), samples.end(), [](double each) { return std::abs(each) > loud; });
    return found == samples.end() ? -1 : found - samples.begin();
}

} // namespace

/// The real way of the sound: Qt Multimedia to a PulseAudio of our own with a null sink, whose monitor is recorded.
class TestDevice final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void whatIsHeardIsTheRecording();
    void stopIsHeardAsSilence();
    void oftenStartedAndStopped();

private:
    void record();
    [[nodiscard]] std::vector<double> recorded();

    QTemporaryDir m_runtime;
    QProcess m_server;
    QProcess m_recorder;
    QByteArray m_bytes;
    session::MonotonicClock m_clock;
    const content::Soundtrack m_track{test::contentPath(u"topics/disc/audio/es/bulge-or-hernia.opus"_s), {}};
};

void TestDevice::initTestCase()
{
    if (QStandardPaths::findExecutable(u"pulseaudio"_s).isEmpty() || QStandardPaths::findExecutable(u"parec"_s).isEmpty())
        QSKIP("there is no PulseAudio to play to");
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path()));
    qputenv("PULSE_RUNTIME_PATH", QFile::encodeName(m_runtime.path()));
    m_server.start(u"pulseaudio"_s, {u"-n"_s, u"--exit-idle-time=-1"_s, u"--use-pid-file=no"_s, u"-L"_s, u"module-native-protocol-unix"_s,
                                     u"-L"_s, u"module-null-sink sink_name=kiosk"_s});
    QVERIFY(m_server.waitForStarted());
    const bool up = QTest::qWaitFor([] { return QProcess::execute(u"pactl"_s, {u"info"_s}) == 0; }, 15'000);
    if (!up)
        QSKIP("PulseAudio does not start on this machine");
}

void TestDevice::cleanupTestCase()
{
    for (QProcess *process : {&m_recorder, &m_server}) {
        process->kill();
        process->waitForFinished();
    }
}

void TestDevice::record()
{
    m_bytes.clear();
    connect(&m_recorder, &QProcess::readyReadStandardOutput, this, [this] { m_bytes += m_recorder.readAllStandardOutput(); });
    m_recorder.start(u"parec"_s, {u"-d"_s, u"kiosk.monitor"_s, u"--rate=48000"_s, u"--channels=1"_s, u"--format=s16le"_s, u"--raw"_s,
                                  u"--latency-msec=10"_s});
    QVERIFY(m_recorder.waitForStarted());
}

std::vector<double> TestDevice::recorded()
{
    m_recorder.terminate();
    m_recorder.waitForFinished();
    m_recorder.disconnect(this);
    m_bytes += m_recorder.readAllStandardOutput();
    return samplesOf(m_bytes);
}

void TestDevice::whatIsHeardIsTheRecording()
{
    record();
    Narrator narrator(std::make_unique<DeviceOutput>(), m_clock);
    narrator.setVolume(50);
    narrator.play(m_track, 0);
    QTRY_COMPARE(narrator.state(), Narrator::State::Playing);
    QTRY_VERIFY_WITH_TIMEOUT(m_bytes.size() > 4 * rate * Recording::bytesPerSample, 20'000);
    narrator.stop();
    const std::vector<double> heard = recorded();
    const std::vector<double> spoken = samplesOf(readOpus(m_track.file).samples);
    const qsizetype start = firstLoud(heard);
    QVERIFY2(start >= 0, "nothing was heard");
    // Half a second of what was heard, laid over every place of the recording.
    const qsizetype from = start + rate / 2;
    double best = 0;
    for (qsizetype at = 0; at + rate / 2 < static_cast<qsizetype>(spoken.size()) && at < 6 * rate; ++at) {
        if (std::abs(likeness(heard, from, spoken, at, 64)) > 0.9) // a quick look first
            best = std::max(best, likeness(heard, from, spoken, at, rate / 2));
    }
    QVERIFY2(best > 0.99, qPrintable(QString::number(best)));
}

void TestDevice::stopIsHeardAsSilence()
{
    record();
    Narrator narrator(std::make_unique<DeviceOutput>(), m_clock);
    narrator.play(m_track, 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_bytes.size() > rate * Recording::bytesPerSample, 20'000);
    narrator.stop();
    const qsizetype stopped = m_bytes.size() / Recording::bytesPerSample;
    QTRY_VERIFY_WITH_TIMEOUT(m_bytes.size() / Recording::bytesPerSample > stopped + rate, 20'000);
    const std::vector<double> heard = recorded();
    // Counted in samples of the sink, so that a busy machine changes nothing: after a fifth of a second nothing is heard.
    const auto late = std::find_if(heard.begin() + stopped + rate / 5, heard.end(), [](double each) { return std::abs(each) > loud; });
    QVERIFY(late == heard.end());
}

void TestDevice::oftenStartedAndStopped()
{
    Narrator narrator(std::make_unique<DeviceOutput>(), m_clock);
    for (int i = 0; i < 60; ++i) {
        narrator.play(m_track, 0);
        QTRY_COMPARE(narrator.state(), Narrator::State::Playing);
        narrator.pause();
        narrator.resume();
        narrator.stop();
        QCOMPARE(narrator.state(), Narrator::State::Silent);
    }
    QCOMPARE(narrator.stalls(), 0);
}

QTEST_GUILESS_MAIN(TestDevice)
#include "tst_device.moc"
