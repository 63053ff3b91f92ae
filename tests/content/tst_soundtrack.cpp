// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/sound/soundtrack.h"

#include "content/spoken/recordingmark.h"
#include "support/contentfolder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::content;
using namespace sala::test;
using namespace std::chrono_literals;

/// How a program finds a recording, and what a recording says about itself.
class TestSoundtrack final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsSoundAndCues();
    void knowsWhichSentenceIsHeard();
    void looksInTheRightFolder();
    void readsTheLength();
    void carriesItsMark();
};

void TestSoundtrack::findsSoundAndCues()
{
    ContentFolder folder;
    Script script;
    script.path = u"audio/es/phrase-back"_s;
    QVERIFY(!findSoundtrack(folder.path(), script));
    folder.write(script.soundPath(), testFile(u"tone.opus"_s));
    QCOMPARE(findSoundtrack(folder.path(), script)->file, folder.path(u"audio/es/phrase-back.opus"_s));
    QVERIFY(findSoundtrack(folder.path(), script)->cues.isEmpty());
    folder.write(script.cuesPath(), "WEBVTT\n\n00:00.100 --> 00:00.900\nAtrás\n");
    QCOMPARE(findSoundtrack(folder.path(), script)->cues.constFirst().text, u"Atrás"_s);
    folder.write(script.cuesPath(), "no cues");
    QVERIFY(findSoundtrack(folder.path(), script)->cues.isEmpty());
}

void TestSoundtrack::knowsWhichSentenceIsHeard()
{
    const Soundtrack track{{}, {{100ms, 900ms, u"Uno."_s, 0}, {1200ms, 1500ms, u"Dos."_s, 0}}};
    QCOMPARE(track.cueAt(0ms), -1);
    QCOMPARE(track.cueAt(100ms), 0);
    QCOMPARE(track.cueAt(899ms), 0);
    QCOMPARE(track.cueAt(1000ms), -1);
    QCOMPARE(track.cueAt(1200ms), 1);
    QCOMPARE(track.cueAt(1500ms), -1);
}

void TestSoundtrack::looksInTheRightFolder()
{
    Library library;
    library.root = u"/srv/sala/content"_s;
    QCOMPARE(soundFolder(library), library.root);
    library.root = u":/content"_s;
    QVERIFY(QFileInfo(soundFolder(library) + u"/clinic.yaml"_s).isFile());
}

void TestSoundtrack::readsTheLength()
{
    QCOMPARE(statedSeconds(testFile(u"tone.opus"_s)), 3.0);
    QCOMPARE(statedSeconds("OggS"), 0.0);
    QCOMPARE(statedSeconds({}), 0.0);
    QCOMPARE(statedSeconds("OggSxxxxOpusHead"), 0.0);
}

void TestSoundtrack::carriesItsMark()
{
    const RecordingMark mark{QByteArray(64, 'a'), u"espeak-ng 1.51 es-419 150 50 50 v1"_s};
    const QString line = markLine(mark);
    QCOMPARE(markInCues(writeWebVtt({}, line)), mark);
    QCOMPARE(markInSound("OpusTags....SALA=" + line.toUtf8() + ";OggS\1\2"), mark);
    QVERIFY(!markInSound(testFile(u"tone.opus"_s)));
    QVERIFY(!markInCues("WEBVTT\n\nNOTE something else\n"));
    QVERIFY(!markInCues("NOTE sala-speech text=abc voice=x"));
    QVERIFY(!markInSound("sala-speech text="));
}

QTEST_GUILESS_MAIN(TestSoundtrack)
#include "tst_soundtrack.moc"
