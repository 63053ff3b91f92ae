// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "speech/speaker.h"

#include "content/reader.h"
#include "content/sound/soundtrack.h"
#include "heard.h"
#include "speech/recording.h"
#include "support/contentfolder.h"
#include "tool/kioskwords.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::speech;
using namespace sala::test;

/// Speaks a small content folder: complete, the same each time, going on where it stopped, and never over a person's voice.
class TestSpeaker final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void speaksEverySentence();
    void isAsLoudAndAsFastAsItShould();
    void makesTheSameBytesInAnyOrder();
    void goesOnWhereItStopped();
    void mendsWhatACutOffRunLeft();
    void speaksAgainWhatHasChanged();
    void leavesRecordingsByPeopleAlone();
    void obeysTheScope();
    void saysWhatFails_data();
    void saysWhatFails();

private:
    [[nodiscard]] static QList<sala::content::Script> scripts(const ContentFolder &folder, const QString &part);
    [[nodiscard]] static SpeakResult speakPart(const ContentFolder &folder, const QString &part, Scope scope = Scope::MissingAndStale);

    ContentFolder m_spoken; ///< spoken once, as a whole
};

namespace {

const QString walk = u"topics/what-helps/audio/es/walk"_s;

void ignore(int, int) {}

/// The kiosk's words without the pages: 77 recordings for each language that are all alike.
sala::content::KioskWords someWords(const QString &folder)
{
    sala::content::KioskWords words = sala::tool::kioskWords(folder);
    words.phrases.removeAll(u"Page %1 of %2"_s);
    return words;
}

} // namespace

QList<sala::content::Script> TestSpeaker::scripts(const ContentFolder &folder, const QString &part)
{
    const sala::content::LibraryPtr library = sala::content::readContent(folder.path()).library;
    QList<sala::content::Script> list = sala::content::allScripts(*library, someWords(folder.path()));
    list.removeIf([&part](const sala::content::Script &script) { return !script.path.contains(part); });
    return list;
}

SpeakResult TestSpeaker::speakPart(const ContentFolder &folder, const QString &part, Scope scope)
{
    const std::atomic<bool> stop = false;
    return speak({folder.path(), scripts(folder, part), scope, {}, QStringLiteral(SALA_VOICE), 2}, ignore, stop);
}

void TestSpeaker::initTestCase()
{
    const SpeakResult result = speakPart(m_spoken, {});
    QVERIFY2(result.findings.isEmpty(), qUtf8Printable(summary(result.findings).join(u'\n')));
    QVERIFY(result.wanted > 150);
    QCOMPARE(result.made, result.wanted);
}

void TestSpeaker::speaksEverySentence()
{
    for (const sala::content::Script &script : scripts(m_spoken, {})) {
        const auto track = sala::content::findSoundtrack(m_spoken.path(), script);
        QVERIFY2(track, qUtf8Printable(script.path));
        QCOMPARE(track->cues.size(), script.sentences.size());
        std::chrono::milliseconds end{0};
        for (qsizetype i = 0; i < track->cues.size(); ++i) {
            QCOMPARE(track->cues[i].text, script.sentences[i].text);
            QVERIFY(track->cues[i].start >= end);
            end = track->cues[i].end;
        }
        QVERIFY(std::chrono::duration<double>(end).count() <= sala::content::statedSeconds(m_spoken.read(script.soundPath())));
    }
    sala::content::CheckOptions options = checkOptions();
    options.words = someWords(m_spoken.path());
    QCOMPARE(summary(sala::content::checkContent(m_spoken.path(), options).findings), QStringList());
}

void TestSpeaker::isAsLoudAndAsFastAsItShould()
{
    for (const QString &language : {u"es"_s, u"en"_s}) {
        double seconds = 0;
        double words = 0;
        for (const sala::content::Script &script : scripts(m_spoken, u"topics/"_s)) {
            if (script.language != language || !script.listed)
                continue;
            const Heard heard = hear(m_spoken.read(script.soundPath()));
            QVERIFY2(heard.decodes, qUtf8Printable(script.path));
            QVERIFY2(std::abs(heard.lufs - targetLufs) <= 1.0, qUtf8Printable(u"%1: %2 LUFS"_s.arg(script.path).arg(heard.lufs)));
            QVERIFY2(heard.peak <= 1.0, qUtf8Printable(u"%1: %2 dBTP"_s.arg(script.path).arg(heard.peak)));
            QVERIFY2(heard.before <= 0.15 && heard.after <= 0.35, qUtf8Printable(script.path));
            seconds += heard.seconds;
            for (const sala::content::SpokenSentence &sentence : script.sentences)
                words += sala::content::countWords(sentence.text);
        }
        const double rate = words * 60 / seconds;
        QVERIFY2(rate > 115 && rate < 165, qUtf8Printable(u"%1: %2 words a minute"_s.arg(language).arg(rate))); // many short steps
    }
}

void TestSpeaker::makesTheSameBytesInAnyOrder()
{
    ContentFolder again;
    QList<sala::content::Script> list = scripts(again, u"/what-helps/"_s);
    std::reverse(list.begin(), list.end());
    const std::atomic<bool> stop = false;
    const SpeakResult result = speak({again.path(), list, Scope::All, {}, QStringLiteral(SALA_VOICE), 1}, ignore, stop);
    QCOMPARE(result.made, list.size());
    for (const sala::content::Script &script : list) {
        QCOMPARE(again.read(script.soundPath()), m_spoken.read(script.soundPath()));
        QCOMPARE(again.read(script.cuesPath()), m_spoken.read(script.cuesPath()));
    }
}

void TestSpeaker::goesOnWhereItStopped()
{
    ContentFolder folder;
    const QList<sala::content::Script> list = scripts(folder, u"/what-helps/"_s);
    std::atomic<bool> stop = false;
    const auto stopAfterOne = [&stop](int, int) { stop = true; };
    const SpeakResult first = speak({folder.path(), list, Scope::Missing, {}, QStringLiteral(SALA_VOICE), 1}, stopAfterOne, stop);
    QCOMPARE(first.made, 1);
    QCOMPARE(first.wanted, list.size());
    const SpeakResult second = speakPart(folder, u"/what-helps/"_s);
    QCOMPARE(second.wanted, list.size() - 1);
    QCOMPARE(second.made, second.wanted);
    QCOMPARE(speakPart(folder, u"/what-helps/"_s).wanted, 0);
}

void TestSpeaker::mendsWhatACutOffRunLeft()
{
    ContentFolder folder;
    static_cast<void>(speakPart(folder, walk));
    const QByteArray cues = folder.read(walk + u".vtt"_s);
    folder.remove(walk + u".vtt"_s); // the power went off between the two files
    QCOMPARE(speakPart(folder, walk).made, 1);
    folder.write(walk + u".opus.kXyZqa"_s, "half a file");
    static_cast<void>(speakPart(folder, walk));
    QVERIFY(!QFileInfo::exists(folder.path(walk + u".opus.kXyZqa"_s)));
    QCOMPARE(folder.read(walk + u".vtt"_s), cues);
}

void TestSpeaker::speaksAgainWhatHasChanged()
{
    ContentFolder folder;
    QCOMPARE(speakPart(folder, u"/what-helps/audio/es/"_s).made, 2); // the step and its picture
    folder.replace(u"topics/what-helps/es.md"_s, u"cada día"_s, u"cada noche"_s);
    const QStringList found = summary(folder.check());
    QVERIFY2(found.contains(u"warning sound-older topics/what-helps/audio/es/walk.opus:0:0"_s), qUtf8Printable(found.join(u'\n')));
    QCOMPARE(speakPart(folder, u"/what-helps/audio/es/"_s, Scope::Missing).wanted, 0);
    QCOMPARE(speakPart(folder, u"/what-helps/audio/es/"_s, Scope::Stale).made, 1);
    QVERIFY(folder.read(walk + u".vtt"_s).contains("cada noche"));
    folder.write(u"pronunciation.es.yaml"_s, "words: {noche: nochecita}\n");
    QCOMPARE(speakPart(folder, u"/what-helps/audio/es/"_s).made, 1);
    QVERIFY(folder.read(walk + u".vtt"_s).contains("cada noche.")); // what is read stays as it is written
}

void TestSpeaker::leavesRecordingsByPeopleAlone()
{
    ContentFolder folder;
    folder.write(walk + u".opus"_s, testFile(u"tone.opus"_s));
    const SpeakResult result = speakPart(folder, u"/what-helps/audio/es/"_s, Scope::All);
    QCOMPARE(result.byHand, 1);
    QCOMPARE(result.made, 1);
    QCOMPARE(folder.read(walk + u".opus"_s), testFile(u"tone.opus"_s));
}

void TestSpeaker::obeysTheScope()
{
    ContentFolder folder;
    QCOMPARE(speakPart(folder, u"/what-helps/audio/es/"_s, Scope::Stale).wanted, 0);
    QCOMPARE(speakPart(folder, u"/what-helps/audio/es/"_s, Scope::Missing).made, 2);
    QCOMPARE(speakPart(folder, u"/what-helps/audio/es/"_s, Scope::Stale).wanted, 0);
    QCOMPARE(speakPart(folder, u"/what-helps/audio/es/"_s, Scope::All).made, 2);
}

void TestSpeaker::saysWhatFails_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("voice");
    QTest::addColumn<QString>("message");

    QTest::newRow("no program") << u"no-such-program"_s << u"es"_s << u"cannot be started"_s;
    QTest::newRow("no voice") << QStringLiteral(SALA_VOICE) << u"klingonese"_s << u"has no voice \"klingonese\""_s;
}

void TestSpeaker::saysWhatFails()
{
    QFETCH(QString, program);
    QFETCH(QString, voice);
    QFETCH(QString, message);
    ContentFolder folder;
    const std::atomic<bool> stop = false;
    const SpeakResult result =
        speak({folder.path(), scripts(folder, walk), Scope::All, {{u"es"_s, {voice, 150, 50, 50}}}, program, 1}, ignore, stop);
    QVERIFY(!result.findings.isEmpty());
    QVERIFY2(result.findings.constFirst().message.english().contains(message),
             qUtf8Printable(result.findings.constFirst().message.english()));
    QVERIFY(!QFileInfo::exists(folder.path(u"topics/what-helps/audio"_s)));
}

QTEST_GUILESS_MAIN(TestSpeaker)
#include "tst_speaker.moc"
