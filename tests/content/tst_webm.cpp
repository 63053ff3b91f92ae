// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "decode/decodeanswer.h"
#include "decode/webm.h"

#include "support/contentfolder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::decode;
using namespace sala::test;

/// The container of clips, which nobody else reads for the decoder, and how it answers.
class TestWebm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAClip();
    void seesSoundAndOtherCodecs();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void standsClipsCutOff();
    void standsEveryByteChanged();
    void knowsKindsOfFiles_data();
    void knowsKindsOfFiles();
    void answersInOneLine();
};

void TestWebm::readsAClip()
{
    const QByteArray bytes = testFile(u"clip.webm"_s);
    const std::optional<Webm> clip = readWebm(bytes);
    QVERIFY(clip);
    QCOMPARE(clip->videoTracks, 1);
    QCOMPARE(clip->otherTracks, 0);
    QVERIFY(clip->codec.startsWith("V_VP"));
    QVERIFY(clip->width > 0 && clip->height > 0);
    QVERIFY(clip->seconds > 0.0);
    QVERIFY(!clip->frames.isEmpty());
    const char *before = bytes.constData();
    for (const QByteArrayView frame : clip->frames) { // views into the bytes, in their order
        QVERIFY(!frame.isEmpty());
        QVERIFY(frame.data() >= before && frame.data() + frame.size() <= bytes.constData() + bytes.size());
        before = frame.data() + frame.size();
    }
}

void TestWebm::seesSoundAndOtherCodecs()
{
    const QByteArray sound = testFile(u"clip-sound.webm"_s);
    QVERIFY(readWebm(sound));
    QVERIFY(readWebm(sound)->otherTracks > 0);
    const QByteArray other = testFile(u"clip-h264.webm"_s);
    const std::optional<Webm> clip = readWebm(other);
    QVERIFY(!clip || !clip->codec.startsWith("V_VP"));
}

void TestWebm::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("this is no clip");
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    QTest::newRow("ones") << QByteArray(100'000, '\xFF');
    QTest::newRow("only its first mark") << QByteArray("\x1A\x45\xDF\xA3", 4);
    QTest::newRow("a size beyond all files") << QByteArray("\x1A\x45\xDF\xA3\x01\xFF\xFF\xFF\xFF\xFF\xFF\xFE", 12);
    QTest::newRow("something before it") << "x" + testFile(u"clip.webm"_s);
}

void TestWebm::refusesWhatIsNone()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!readWebm(bytes));
}

void TestWebm::standsClipsCutOff()
{
    const QByteArray whole = testFile(u"clip.webm"_s);
    const qsizetype frames = readWebm(whole)->frames.size();
    for (qsizetype size = 0; size < whole.size(); size += size < 600 ? 1 : 97) {
        const QByteArray part = whole.left(size); // its own memory, so that reading on is seen
        const std::optional<Webm> clip = readWebm(part);
        QVERIFY2(!clip || clip->frames.size() < frames || size > whole.size() / 2, qPrintable(QString::number(size)));
    }
}

void TestWebm::standsEveryByteChanged()
{
    const QByteArray whole = testFile(u"clip.webm"_s);
    for (qsizetype at = 0; at < std::min<qsizetype>(whole.size(), 1'000); ++at) {
        for (const char change : {'\x01', '\x80', '\xFF'}) {
            QByteArray bytes = whole;
            bytes[at] = static_cast<char>(bytes.at(at) ^ change);
            const std::optional<Webm> clip = readWebm(bytes);
            for (const QByteArrayView frame : clip ? clip->frames : QList<QByteArrayView>())
                QVERIFY(frame.data() >= bytes.constData() && frame.data() + frame.size() <= bytes.constData() + bytes.size());
        }
    }
}

void TestWebm::knowsKindsOfFiles_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("figures/a.svg") << u"svg"_s;
    QTest::newRow("A.SVG") << u"svg"_s;
    QTest::newRow("a.png") << u"picture"_s;
    QTest::newRow("a.jpeg") << u"picture"_s;
    QTest::newRow("a.webp") << u"picture"_s;
    QTest::newRow("a.opus") << u"sound"_s;
    QTest::newRow("a.webm") << u"clip"_s;
    QTest::newRow("a.gif") << u""_s;
    QTest::newRow("svg") << u""_s;
    QTest::newRow("a.svg.txt") << u""_s;
}

void TestWebm::knowsKindsOfFiles()
{
    QTEST(kindOf(QString::fromLatin1(QTest::currentDataTag())), "kind");
}

void TestWebm::answersInOneLine()
{
    const QByteArray line = toJsonLine({u"clip"_s, u"size"_s, u"two\nlines \"quoted\""_s, 640, 480, 2.5, "abc"});
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    QCOMPARE(object.value(u"kind"_s).toString(), u"clip"_s);
    QCOMPARE(object.value(u"error"_s).toString(), u"size"_s);
    QCOMPARE(object.value(u"detail"_s).toString(), u"two\nlines \"quoted\""_s);
    QCOMPARE(object.value(u"width"_s).toInt(), 640);
    QCOMPARE(object.value(u"seconds"_s).toDouble(), 2.5);
}

QTEST_GUILESS_MAIN(TestWebm)
#include "tst_webm.moc"
