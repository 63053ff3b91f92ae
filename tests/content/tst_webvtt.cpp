// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/sound/webvtt.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sala::content;

class TestWebVtt final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCues();
    void passesOverWhatIsNoCue();
    void writesWhatItReads();
    void refuses_data();
    void refuses();
};

void TestWebVtt::readsCues()
{
    const SourceFile file(u"x.vtt"_s, "WEBVTT\n\n00:00.000 --> 00:02.500\nEl disco\nes un cojín.\n\n"
                                      "01:00:02.500 --> 01:00:04.000 align:start\nDos.\n");
    const Result<QList<Cue>> cues = parseWebVtt(file);
    QVERIFY(cues);
    QCOMPARE(cues.value().size(), 2);
    QCOMPARE(cues.value().at(0).start, 0ms);
    QCOMPARE(cues.value().at(0).end, 2500ms);
    QCOMPARE(cues.value().at(0).text, u"El disco es un cojín."_s);
    QCOMPARE(cues.value().at(0).line, 3);
    QCOMPARE(cues.value().at(1).start, 1h + 2500ms);
    QCOMPARE(cues.value().at(1).line, 7);
}

void TestWebVtt::passesOverWhatIsNoCue()
{
    const SourceFile file(
        u"x.vtt"_s, "WEBVTT - title\r\n\r\nNOTE\r\nnothing --> here\r\n\r\nSTYLE\r\nx\r\n\r\nfirst\r\n00:01.000 --> 00:02.000\r\nUno.\r\n");
    const Result<QList<Cue>> cues = parseWebVtt(file);
    QVERIFY(cues);
    QCOMPARE(cues.value().size(), 1);
    QCOMPARE(cues.value().at(0).text, u"Uno."_s);
    QCOMPARE(parseWebVtt(SourceFile(u"x.vtt"_s, "WEBVTT")).value().size(), 0);
}

void TestWebVtt::writesWhatItReads()
{
    const QList<Cue> cues{{100ms, 2500ms, u"Si 2 < 3 & 4 > 3…"_s, 0}, {1h + 2500ms, 1h + 3s, u"¿Y usted?"_s, 0}};
    const QByteArray bytes = writeWebVtt(cues, u"a note"_s);
    QVERIFY(bytes.startsWith("WEBVTT\n\nNOTE a note\n\n00:00.100 --> 00:02.500\nSi 2 &lt; 3 &amp; 4 &gt; 3…\n"));
    const Result<QList<Cue>> read = parseWebVtt(SourceFile(u"x.vtt"_s, bytes));
    QVERIFY(read);
    QCOMPARE(read.value().size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        QCOMPARE(read.value().at(i).text, cues.at(i).text);
        QCOMPARE(read.value().at(i).start, cues.at(i).start);
        QCOMPARE(read.value().at(i).end, cues.at(i).end);
    }
}

void TestWebVtt::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");

    QTest::newRow("empty") << QByteArray() << 1;
    QTest::newRow("other format") << QByteArray("1\n00:00:01,000 --> 00:00:02,000\nUno.") << 1;
    QTest::newRow("comma") << QByteArray("WEBVTT\n\n00:01,000 --> 00:02,000\nUno.") << 3;
    QTest::newRow("no times") << QByteArray("WEBVTT\n\nUno.\nDos.") << 4;
    QTest::newRow("cut off") << QByteArray("WEBVTT\n\nUno.") << 4;
    QTest::newRow("end before start") << QByteArray("WEBVTT\n\n00:02.000 --> 00:01.000\nUno.") << 3;
    QTest::newRow("cues out of order") << QByteArray("WEBVTT\n\n00:02.000 --> 00:03.000\nUno.\n\n00:01.000 --> 00:03.000\nDos.") << 6;
}

void TestWebVtt::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    const Result<QList<Cue>> cues = parseWebVtt(SourceFile(u"x.vtt"_s, bytes));
    QVERIFY(!cues);
    QCOMPARE(cues.finding().code, u"cues-broken"_s);
    QCOMPARE(cues.finding().line, line);
}

QTEST_GUILESS_MAIN(TestWebVtt)
#include "tst_webvtt.moc"
