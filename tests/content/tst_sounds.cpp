// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/checks.h"

#include "content/reader.h"
#include "content/sound/webvtt.h"
#include "content/spoken/pronunciation.h"
#include "content/spoken/recordingmark.h"
#include "support/contentfolder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sala::test;

/// Recordings and their times: every error and warning, in a folder where each Spanish text has a recording of one second.
class TestSounds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void findsNothingWhenAllIsRecorded();
    void saysOnceThatALanguageHasNoSound();
    void findsMissingSound_data();
    void findsMissingSound();
    void countsMissingNames();
    void findsSoundOlderThanItsText();
    void findsOtherWords_data();
    void findsOtherWords();
    void findsMissingTimes();
    void findsTimesOutside();
    void findsTimesThatOverlap();
    void findsSoundThatNobodyHears();
    void trustsWhatWasProvedWhenSalaWasBuilt();
    void remembersWhatItDecoded();
    void findsBrokenTimes();
    void findsBrokenSound_data();
    void findsBrokenSound();
    void findsSoundThatIsTooLong();
    void findsSoundThatKillsTheDecoder();
    void findsOtherFormats();
    void findsUnknownLanguage();

private:
    [[nodiscard]] QStringList found() const;
    [[nodiscard]] QString proofs() const { return m_proofs.filePath(u"proofs"_s); }

    std::unique_ptr<ContentFolder> m_folder;
    QTemporaryDir m_proofs; ///< says that the recording of all texts is proved, so that only what a test changes is decoded
};

namespace {

const QString walkSound = u"topics/what-helps/audio/es/walk.opus"_s;
const QString walkTimes = u"topics/what-helps/audio/es/walk.vtt"_s;

/// Checksum of an Ogg page (polynomial 0x04c11db7, not reflected).
quint32 oggChecksum(const QByteArray &page)
{
    quint32 crc = 0;
    for (const char c : page) {
        crc ^= static_cast<quint32>(static_cast<unsigned char>(c)) << 24;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 0x80000000U) != 0 ? (crc << 1) ^ 0x04c11db7U : crc << 1;
    }
    return crc;
}

void putLittleEndian(QByteArray &bytes, qsizetype at, quint64 value, int size)
{
    for (int i = 0; i < size; ++i)
        bytes[at + i] = static_cast<char>((value >> (8 * i)) & 0xFF);
}

/// The recording with a last page that claims to end after so many seconds.
QByteArray soundOfLength(quint64 seconds)
{
    QByteArray bytes = testFile(u"tone.opus"_s);
    const qsizetype page = bytes.lastIndexOf("OggS");
    putLittleEndian(bytes, page + 6, seconds * 48'000, 8); // granule position
    putLittleEndian(bytes, page + 22, 0, 4);
    putLittleEndian(bytes, page + 22, oggChecksum(bytes.mid(page)), 4);
    return bytes;
}

/// Cues with the words of a script, a hundredth of a second each.
QByteArray cuesFor(const sala::content::Script &script, const QString &note = u"by hand"_s)
{
    QList<sala::content::Cue> cues;
    for (const sala::content::SpokenSentence &sentence : script.sentences) {
        const auto start = 10ms * cues.size();
        cues.append({start, start + 10ms, sentence.text, 0});
    }
    return sala::content::writeWebVtt(cues, note);
}

} // namespace

QStringList TestSounds::found() const
{
    sala::content::CheckOptions options = checkOptions();
    options.shippedProofs = proofs();
    return summary(sala::content::checkContent(m_folder->path(), options).findings);
}

void TestSounds::initTestCase()
{
    sala::content::ProofMemory(proofs()).remember(sala::content::Prover::keyOf(walkSound, testFile(u"tone.opus"_s)), {0, 0, 3.0});
}

void TestSounds::init()
{
    m_folder = std::make_unique<ContentFolder>();
    const sala::content::LibraryPtr library = sala::content::readContent(m_folder->path()).library;
    QVERIFY(library);
    const QByteArray sound = testFile(u"tone.opus"_s);
    for (const sala::content::Script &script : sala::content::allScripts(*library, {})) {
        if (script.language != u"es"_s)
            continue;
        m_folder->write(script.soundPath(), sound);
        m_folder->write(script.cuesPath(), cuesFor(script));
    }
}

void TestSounds::findsNothingWhenAllIsRecorded()
{
    QCOMPARE(found(), QStringList());
}

void TestSounds::saysOnceThatALanguageHasNoSound()
{
    const sala::content::Findings findings = m_folder->check();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.constFirst().code, u"no-sound-at-all"_s);
    QCOMPARE(findings.constFirst().severity, sala::content::Severity::Warning);
    QVERIFY(findings.constFirst().message.english().contains(u"\"en\""_s));
}

void TestSounds::findsMissingSound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("place");

    QTest::newRow("step") << walkSound << u"topics/what-helps/es.md:8:1"_s;
    QTest::newRow("answer") << u"topics/disc/audio/es/check-answer-2.opus"_s << u"topics/disc/es.md:30:1"_s;
    QTest::newRow("glossary card") << u"glossary/audio/es/nucleus.opus"_s << u"glossary/nucleus/es.md:0:0"_s;
    QTest::newRow("question") << u"questions/audio/es/price.opus"_s << u"questions/es.md:0:0"_s;
    QTest::newRow("warning sign") << u"topics/warning-signs/audio/es/tell.opus"_s << u"topics/warning-signs/es.md:6:1"_s;
}

void TestSounds::findsMissingSound()
{
    QFETCH(QString, file);
    QFETCH(QString, place);
    m_folder->remove(file);
    QCOMPARE(found(), QStringList{u"warning no-sound "_s + place});
}

void TestSounds::countsMissingNames()
{
    m_folder->remove(u"audio/es/topic-disc.opus"_s);
    m_folder->remove(u"audio/es/structure-disc-c5-c6.opus"_s);
    m_folder->remove(u"topics/what-helps/audio/es/walk-picture.opus"_s);
    QCOMPARE(found(), QStringList{u"warning no-sound-for-names clinic.yaml:0:0"_s});
    const sala::content::Findings findings = m_folder->check();
    QVERIFY(std::any_of(findings.cbegin(), findings.cend(),
                        [](const sala::content::Finding &finding) { return finding.message.english().endsWith(u"\"es\": 3."_s); }));
}

void TestSounds::findsSoundOlderThanItsText()
{
    const sala::content::LibraryPtr library = sala::content::readContent(m_folder->path()).library;
    const sala::content::Topic *topic = library->topic(u"what-helps"_s);
    const sala::content::Script script = sala::content::stepScript(*topic, topic->steps.constFirst(), u"es"_s, {});
    const sala::content::RecordingMark mark{sala::content::spokenHash(script, {}), u"someone"_s};
    m_folder->write(walkTimes, cuesFor(script, sala::content::markLine(mark)));
    QCOMPARE(found(), QStringList());
    m_folder->replace(u"topics/what-helps/es.md"_s, script.sentences.constLast().text, u"Camine un poco cada noche."_s);
    QCOMPARE(found(), QStringList{u"warning sound-older topics/what-helps/audio/es/walk.opus:0:0"_s});
}

void TestSounds::findsOtherWords_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("place");

    QTest::newRow("another word") << u"Camine\n"_s << u"Corra\n"_s << u"5:1"_s;
    QTest::newRow("one cue too few") << u"\n\n00:00.010 --> 00:00.020\nCamine un poco cada día.\n"_s << u"\n"_s << u"0:0"_s;
    QTest::newRow("one cue too many") << u"NOTE by hand\n"_s << u"NOTE by hand\n\n00:00.000 --> 00:00.001\nHola.\n"_s << u"5:1"_s;
}

void TestSounds::findsOtherWords()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, place);
    m_folder->replace(walkTimes, before, after);
    QVERIFY2(found().contains(u"warning cue-text topics/what-helps/audio/es/walk.vtt:"_s + place), qUtf8Printable(found().join(u'\n')));
}

void TestSounds::findsMissingTimes()
{
    m_folder->remove(walkTimes);
    QCOMPARE(found(), QStringList{u"warning no-cues topics/what-helps/audio/es/walk.opus:0:0"_s});
}

void TestSounds::findsTimesOutside()
{
    m_folder->replace(walkTimes, u"--> 00:00.020"_s, u"--> 00:03.200"_s);
    QCOMPARE(found(), QStringList{u"warning cue-outside topics/what-helps/audio/es/walk.vtt:8:1"_s});
}

void TestSounds::findsTimesThatOverlap()
{
    m_folder->replace(walkTimes, u"--> 00:00.010"_s, u"--> 00:00.015"_s);
    QCOMPARE(found(), QStringList{u"warning cue-overlap topics/what-helps/audio/es/walk.vtt:8:1"_s});
}

void TestSounds::findsSoundThatNobodyHears()
{
    m_folder->write(u"topics/what-helps/audio/es/run.opus"_s, testFile(u"tone.opus"_s));
    sala::content::CheckOptions options = checkOptions();
    QCOMPARE(found(), QStringList());
    options.words.phrases = {u"Back"_s}; // only who knows the kiosk's words can say so
    QVERIFY(summary(sala::content::checkContent(m_folder->path(), options).findings)
                .contains(u"warning sound-unused topics/what-helps/audio/es/run.opus:0:0"_s));
}

void TestSounds::trustsWhatWasProvedWhenSalaWasBuilt()
{
    // A decoder that refuses everything is not asked about what Sala was installed with.
    m_folder->write(u"glossary/audio/es/nucleus.opus"_s, "another");
    m_folder->write(u".helper"_s, "#!/bin/sh\nwhile read -r file; do\n  case $file in *.opus) echo '{\"error\":\"broken\"}' ;;\n"
                                  "    *) echo '{\"error\":\"\",\"width\":1000,\"height\":1000}' ;; esac\ndone\n");
    const QString helper = m_folder->path(u".helper"_s);
    QVERIFY(QFile::setPermissions(helper, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    sala::content::CheckOptions options = checkOptions();
    options.decoder = helper;
    options.shippedProofs = proofs();
    QCOMPARE(summary(sala::content::checkContent(m_folder->path(), options).findings),
             QStringList{u"error sound-broken glossary/audio/es/nucleus.opus:0:0"_s});
    // What the kiosk finds out itself is remembered elsewhere.
    QFile kept(proofs());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll().count('\n'), 2);
}

void TestSounds::findsBrokenTimes()
{
    m_folder->write(walkTimes, "WEBVTT\n\n0:00 --> 0:01\nUno.\n");
    QCOMPARE(found(), QStringList{u"error cues-broken topics/what-helps/audio/es/walk.vtt:3:1"_s});
    m_folder->write(walkTimes, "WEBVTT\n\n00:00.000 --> 00:00.500\nUn\xF3.\n");
    QCOMPARE(found(), QStringList{u"error not-utf8 topics/what-helps/audio/es/walk.vtt:4:3"_s});
}

void TestSounds::findsBrokenSound_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const QByteArray sound = testFile(u"tone.opus"_s);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("this is no sound");
    QTest::newRow("zeros") << QByteArray(1'000'000, '\0');
    QTest::newRow("header only") << sound.first(100);
    QByteArray damaged = sound;
    damaged.replace(sound.size() / 2, 100, QByteArray(100, 'x'));
    QTest::newRow("damaged") << damaged;
}

void TestSounds::findsBrokenSound()
{
    QFETCH(QByteArray, bytes);
    m_folder->write(walkSound, bytes);
    QCOMPARE(found(), QStringList{u"error sound-broken topics/what-helps/audio/es/walk.opus:0:0"_s});
}

void TestSounds::findsSoundThatIsTooLong()
{
    m_folder->write(walkSound, soundOfLength(1'199));
    QVERIFY(!found().contains(u"error sound-too-long topics/what-helps/audio/es/walk.opus:0:0"_s));
    m_folder->write(walkSound, soundOfLength(1'202));
    QCOMPARE(found(), QStringList{u"error sound-too-long topics/what-helps/audio/es/walk.opus:0:0"_s});
}

void TestSounds::findsSoundThatKillsTheDecoder()
{
    // A stand-in for the helper that dies of one file, as the real one does of a file that exhausts it.
    const QString helper = m_folder->path(u".helper"_s);
    m_folder->write(u".helper"_s, "#!/bin/sh\nwhile read -r file; do\n  case $file in */walk.opus) exit 1 ;; esac\n"
                                  "  echo '{\"error\":\"\",\"width\":1000,\"height\":1000,\"seconds\":1.0}'\ndone\n");
    QVERIFY(QFile::setPermissions(helper, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    sala::content::CheckOptions options = checkOptions();
    options.decoder = helper;
    QCOMPARE(summary(sala::content::checkContent(m_folder->path(), options).findings),
             QStringList{u"error sound-exhausts topics/what-helps/audio/es/walk.opus:0:0"_s});
}

void TestSounds::findsOtherFormats()
{
    m_folder->write(u"topics/what-helps/audio/es/walk.mp3"_s, "x");
    QCOMPARE(found(), QStringList{u"error sound-format topics/what-helps/audio/es/walk.mp3:0:0"_s});
}

void TestSounds::findsUnknownLanguage()
{
    m_folder->write(u"topics/what-helps/audio/fr/walk.opus"_s, testFile(u"tone.opus"_s));
    QCOMPARE(found(), QStringList{u"error unknown-language topics/what-helps/audio/fr:0:0"_s});
}

void TestSounds::remembersWhatItDecoded()
{
    const QTemporaryDir cache;
    sala::content::CheckOptions options = checkOptions();
    options.soundMemory = cache.filePath(u"sala/decoded-sounds"_s);
    QCOMPARE(summary(sala::content::checkContent(m_folder->path(), options).findings), QStringList());
    m_folder->write(u".helper"_s, "#!/bin/sh\nwhile read -r file; do\n  case $file in *.opus) echo '{\"error\":\"broken\"}' ;;\n"
                                  "    *) echo '{\"error\":\"\",\"width\":1000,\"height\":1000}' ;; esac\ndone\n");
    options.decoder = m_folder->path(u".helper"_s);
    QVERIFY(QFile::setPermissions(options.decoder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    QCOMPARE(summary(sala::content::checkContent(m_folder->path(), options).findings), QStringList()); // nobody was asked
    m_folder->write(walkSound, testFile(u"tone.opus"_s) + '\0');
    QCOMPARE(summary(sala::content::checkContent(m_folder->path(), options).findings),
             QStringList{u"error sound-broken topics/what-helps/audio/es/walk.opus:0:0"_s});
}

QTEST_GUILESS_MAIN(TestSounds)
#include "tst_sounds.moc"
