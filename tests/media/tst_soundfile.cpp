// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "media/recording.h"

#include "support/testlibrary.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::media;
using namespace std::chrono_literals;

namespace {

QString spoken()
{
    return test::contentPath(u"topics/disc/audio/es/bulge-or-hernia.opus"_s);
}

double loudnessOf(const Recording &recording)
{
    const auto *samples = reinterpret_cast<const qint16 *>(recording.samples.constData());
    const qsizetype count = recording.samples.size() / Recording::bytesPerSample;
    double sum = 0;
    for (qsizetype i = 0; i < count; ++i)
        sum += static_cast<double>(samples[i]) * samples[i];
    return count > 0 ? std::sqrt(sum / static_cast<double>(count)) : 0.0;
}

} // namespace

class TestSoundFile final : public QObject
{
    Q_OBJECT

private slots:
    void readsAShippedRecording();
    void slowerIsLongerAndAsLoud();
    void momentsAndBytesAgree();
    void whatCannotBeReadIsEmpty_data();
    void whatCannotBeReadIsEmpty();
    void fifoDoesNotBlock();
};

void TestSoundFile::readsAShippedRecording()
{
    const Recording recording = readOpus(spoken());
    QVERIFY(recording.length() > 15s);
    QVERIFY(recording.length() < 40s);
    QVERIFY(loudnessOf(recording) > 500); // there is a voice in it
    QCOMPARE(recording.tempo, 1.0);
}

void TestSoundFile::slowerIsLongerAndAsLoud()
{
    const Recording recording = readOpus(spoken());
    const Recording slow = atTempo(recording, 0.75);
    QCOMPARE(slow.tempo, 0.75);
    const double ratio = static_cast<double>(slow.length().count()) / static_cast<double>(recording.length().count());
    QVERIFY2(std::abs(ratio - 1 / 0.75) < 0.02, qPrintable(QString::number(ratio)));
    const double louder = loudnessOf(slow) / loudnessOf(recording);
    QVERIFY2(louder > 0.85 && louder < 1.15, qPrintable(QString::number(louder)));
    QVERIFY(atTempo(Recording(), 0.75).isEmpty());
}

void TestSoundFile::momentsAndBytesAgree()
{
    const Recording recording = readOpus(spoken());
    const Recording slow = atTempo(recording, 0.75);
    for (const auto moment : {0ms, 1000ms, 7654ms}) {
        QCOMPARE(recording.spokenAt(recording.byteAt(moment)), moment);
        QVERIFY(std::abs((slow.spokenAt(slow.byteAt(moment)) - moment).count()) <= 1);
        QCOMPARE(slow.byteAt(moment) % Recording::bytesPerSample, 0);
    }
    QCOMPARE(recording.byteAt(1h), recording.samples.size());
    QCOMPARE(recording.byteAt(-1s), 0);
}

void TestSoundFile::whatCannotBeReadIsEmpty_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QFile whole(spoken());
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("WEBVTT\n");
    QTest::newRow("head only") << bytes.left(60);
    QTest::newRow("zeros") << QByteArray(100'000, 0);
}

void TestSoundFile::whatCannotBeReadIsEmpty()
{
    QFETCH(QByteArray, bytes);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.opus"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QVERIFY(readOpus(file.fileName()).isEmpty());
    QVERIFY(readOpus(folder.filePath(u"missing.opus"_s)).isEmpty());
    QVERIFY(readOpus(folder.path()).isEmpty());
}

void TestSoundFile::fifoDoesNotBlock()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.opus"_s);
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QVERIFY(readOpus(path).isEmpty());
}

QTEST_MAIN(TestSoundFile)
#include "tst_soundfile.moc"
