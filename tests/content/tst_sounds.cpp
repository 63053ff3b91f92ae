// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/checks.h"

#include "content/reader.h"
#include "support/contentfolder.h"

#include <QDateTime>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::test;

/// Recordings and their times: every error and warning, in a folder where each Spanish step has a recording of three seconds.
class TestSounds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsNothingWhenAllStepsAreRecorded();
    void saysOnceThatALanguageHasNoSound();
    void findsMissingSound();
    void findsOldSound();
    void findsMissingTimes();
    void findsTimesOutside();
    void findsBrokenTimes();
    void findsBrokenSound_data();
    void findsBrokenSound();
    void findsSoundThatIsTooLong();
    void findsSoundThatKillsTheDecoder();
    void findsOtherFormats();
    void findsUnknownLanguage();

private:
    [[nodiscard]] QStringList found() const { return summary(m_folder->check()); }

    std::unique_ptr<ContentFolder> m_folder;
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

} // namespace

void TestSounds::init()
{
    m_folder = std::make_unique<ContentFolder>();
    const sala::content::LibraryPtr library = sala::content::readContent(m_folder->path()).library;
    QVERIFY(library);
    QList<const sala::content::Topic *> topics{&library->warningSigns, &library->about, &library->investigational};
    for (const sala::content::Topic &topic : library->topics)
        topics.append(&topic);
    const QByteArray sound = testFile(u"tone.opus"_s);
    for (const sala::content::Topic *topic : topics) {
        for (const sala::content::Step &step : topic->steps) {
            const QString base = u"topics/%1/audio/es/%2"_s.arg(topic->id, step.id);
            m_folder->write(base + u".opus"_s, sound);
            m_folder->write(base + u".vtt"_s, "WEBVTT\n\n00:00.000 --> 00:00.900\nUno.\n");
        }
    }
}

void TestSounds::findsNothingWhenAllStepsAreRecorded()
{
    QCOMPARE(found(), QStringList());
}

void TestSounds::saysOnceThatALanguageHasNoSound()
{
    const sala::content::Findings findings = m_folder->check();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.constFirst().code, u"no-sound-at-all"_s);
    QCOMPARE(findings.constFirst().severity, sala::content::Severity::Warning);
    QVERIFY(findings.constFirst().message.contains(u"\"en\""_s));
}

void TestSounds::findsMissingSound()
{
    m_folder->remove(walkSound);
    QCOMPARE(found(), QStringList{u"warning no-sound topics/what-helps/es.md:8:1"_s});
}

void TestSounds::findsOldSound()
{
    QFile text(m_folder->path(u"topics/what-helps/es.md"_s));
    QVERIFY(text.open(QIODevice::ReadWrite));
    const QDateTime recorded = QFileInfo(m_folder->path(walkSound)).lastModified();
    QVERIFY(text.setFileTime(recorded.addSecs(300), QFileDevice::FileModificationTime)); // copied together
    QCOMPARE(found(), QStringList());
    QVERIFY(text.setFileTime(recorded.addDays(1), QFileDevice::FileModificationTime));
    QCOMPARE(found(), QStringList{u"warning sound-older topics/what-helps/audio/es/walk.opus:0:0"_s});
}

void TestSounds::findsMissingTimes()
{
    m_folder->remove(walkTimes);
    QCOMPARE(found(), QStringList{u"warning no-cues topics/what-helps/audio/es/walk.opus:0:0"_s});
}

void TestSounds::findsTimesOutside()
{
    m_folder->write(walkTimes, "WEBVTT\n\n00:00.000 --> 00:00.500\nUno.\n\n00:00.500 --> 00:03.200\nDos.\n");
    QCOMPARE(found(), QStringList{u"warning cue-outside topics/what-helps/audio/es/walk.vtt:6:1"_s});
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

QTEST_GUILESS_MAIN(TestSounds)
#include "tst_sounds.moc"
