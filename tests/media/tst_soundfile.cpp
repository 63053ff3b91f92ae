// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "media/opusdecoder.h"

#include "support/testlibrary.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
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

RecordingPtr decoded(const QString &file, double tempo = 1.0, std::chrono::milliseconds from = 0ms)
{
    const auto recording = std::make_shared<Recording>(tempo, from);
    decodeOpus(file, from, *recording, [] { return true; });
    return recording;
}

double loudnessOf(const QByteArray &bytes)
{
    const auto *samples = reinterpret_cast<const qint16 *>(bytes.constData());
    const qsizetype count = bytes.size() / Recording::bytesPerSample;
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
    void beginsAtAnyMoment_data();
    void beginsAtAnyMoment();
    void afterTheEndIsTheBeginning();
    void isHeardWhileItGrows();
    void endsWhenNobodyWantsIt();
    void whatCannotBeReadFails_data();
    void whatCannotBeReadFails();
    void fifoDoesNotBlock();
};

void TestSoundFile::readsAShippedRecording()
{
    const RecordingPtr recording = decoded(spoken());
    QVERIFY(recording->isComplete());
    QVERIFY(recording->length() > 15s);
    QVERIFY(recording->length() < 40s);
    QVERIFY(loudnessOf(recording->samples()) > 500); // there is a voice in it
    QCOMPARE(recording->tempo(), 1.0);
}

void TestSoundFile::slowerIsLongerAndAsLoud()
{
    const RecordingPtr recording = decoded(spoken());
    const RecordingPtr slow = decoded(spoken(), 0.75);
    const double ratio = static_cast<double>(slow->length().count()) / static_cast<double>(recording->length().count());
    QVERIFY2(std::abs(ratio - 1 / 0.75) < 0.02, qPrintable(QString::number(ratio)));
    const double louder = loudnessOf(slow->samples()) / loudnessOf(recording->samples());
    QVERIFY2(louder > 0.85 && louder < 1.15, qPrintable(QString::number(louder)));
}

void TestSoundFile::momentsAndBytesAgree()
{
    const RecordingPtr recording = decoded(spoken());
    const RecordingPtr slow = decoded(spoken(), 0.75);
    for (const auto moment : {0ms, 1000ms, 7654ms}) {
        QCOMPARE(recording->spokenAt(recording->byteAt(moment)), moment);
        QVERIFY(std::abs((slow->spokenAt(slow->byteAt(moment)) - moment).count()) <= 1);
        QCOMPARE(slow->byteAt(moment) % Recording::bytesPerSample, 0);
    }
    QCOMPARE(recording->byteAt(1h), recording->size());
    QCOMPARE(recording->byteAt(-1s), 0);
}

void TestSoundFile::beginsAtAnyMoment_data()
{
    QTest::addColumn<double>("tempo");
    QTest::newRow("as spoken") << 1.0;
    QTest::newRow("slower") << 0.75;
}

void TestSoundFile::beginsAtAnyMoment()
{
    QFETCH(const double, tempo);
    const RecordingPtr whole = decoded(spoken(), tempo);
    const RecordingPtr part = decoded(spoken(), tempo, 6104ms);
    QVERIFY(part->isComplete());
    QVERIFY(!part->reaches(6103ms));
    QVERIFY(part->reaches(6104ms));
    const qint64 samplesApart = (part->size() - whole->size()) / Recording::bytesPerSample;
    QVERIFY2(std::abs(samplesApart) < Recording::samplesPerSecond / 20, qPrintable(QString::number(samplesApart)));
    QCOMPARE(part->byteAt(0s), part->byteAt(6104ms)); // what is not held is its beginning
    if (tempo != 1.0)
        return; // stretched from another place it is not the same to the sample
    QCOMPARE(samplesApart, 0);
    // The same sound at the same bytes, once the decoder has settled.
    std::array<qint16, Recording::samplesPerSecond> a{};
    std::array<qint16, Recording::samplesPerSecond> b{};
    const qint64 at = whole->byteAt(6500ms);
    QCOMPARE(whole->read(at, reinterpret_cast<char *>(a.data()), sizeof a), qint64{sizeof a});
    QCOMPARE(part->read(at, reinterpret_cast<char *>(b.data()), sizeof b), qint64{sizeof b});
    for (size_t i = 0; i < a.size(); ++i)
        QVERIFY2(std::abs(a[i] - b[i]) < 200, qPrintable(QString::number(i)));
}

// The times belong to another recording.
void TestSoundFile::afterTheEndIsTheBeginning()
{
    const RecordingPtr recording = decoded(spoken(), 1.0, 10min);
    QVERIFY(recording->isComplete());
    QVERIFY(recording->reaches(0ms));
    QCOMPARE(recording->size(), decoded(spoken())->size());
}

void TestSoundFile::isHeardWhileItGrows()
{
    Recording recording;
    QList<qint64> sizes;
    decodeOpus(spoken(), 0ms, recording, [&] {
        sizes.append(recording.size());
        return true;
    });
    QVERIFY(sizes.size() > 15);
    QVERIFY(sizes.first() >= qint64{Recording::samplesPerSecond} * Recording::bytesPerSample);
    QVERIFY(sizes.first() < qint64{2} * Recording::samplesPerSecond * Recording::bytesPerSample); // no more is waited for
    QCOMPARE(sizes.last(), recording.size());
}

void TestSoundFile::endsWhenNobodyWantsIt()
{
    Recording recording;
    decodeOpus(spoken(), 0ms, recording, [] { return false; });
    QVERIFY(!recording.isComplete());
    QVERIFY(!recording.hasFailed());
    QVERIFY(recording.length() < 2s);
}

void TestSoundFile::whatCannotBeReadFails_data()
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

void TestSoundFile::whatCannotBeReadFails()
{
    QFETCH(QByteArray, bytes);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.opus"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QVERIFY(decoded(file.fileName())->hasFailed());
    QVERIFY(decoded(folder.filePath(u"missing.opus"_s))->hasFailed());
    QVERIFY(decoded(folder.path())->hasFailed());
}

void TestSoundFile::fifoDoesNotBlock()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.opus"_s);
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QVERIFY(decoded(path)->hasFailed());
}

QTEST_MAIN(TestSoundFile)
#include "tst_soundfile.moc"
