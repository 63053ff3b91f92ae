// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/reader.h"
#include "content/sound/soundtrack.h"
#include "content/spoken/prompts.h"
#include "content/spoken/pronunciation.h"
#include "content/spoken/recordingmark.h"
#include "content/spoken/shownwords.h"
#include "heard.h"
#include "support/contentfolder.h"
#include "tool/kioskwords.h"

#include <QDirIterator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::content;
using namespace sala::test;

/// The recordings that Sala ships: every sentence of every text in both languages, in order, as loud as it should be.
class TestShippedSound final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsEveryWordOfTheKiosk();
    void speaksOrNamesEveryPhrase();
    void coversEverySentence();
    void isOfTheTextAsItIs();
    void soundsAsItShould();
    void isSmall();

private:
    [[nodiscard]] QByteArray read(const QString &path) const;
    [[nodiscard]] bool hasSound() const { return QFileInfo(m_root + u"/audio"_s).isDir(); }

    QString m_root = QStringLiteral(SALA_SHIPPED_CONTENT);
    KioskWords m_words;
    QList<Script> m_scripts;
};

namespace {

constexpr qint64 mostBytes = 40LL * 1024 * 1024; // the issue

} // namespace

QByteArray TestShippedSound::read(const QString &path) const
{
    QFile file(m_root + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestShippedSound::initTestCase()
{
    if (qEnvironmentVariableIsSet("SALA_TEST_SOUND")) // another folder, to prove a run of "sala-content speak"
        m_root = qEnvironmentVariable("SALA_TEST_SOUND");
    m_words = sala::tool::kioskWords(m_root);
    const LibraryPtr library = readContent(m_root).library;
    QVERIFY(library);
    m_scripts = allScripts(*library, m_words);
    QVERIFY(m_scripts.size() > 1000);
}

void TestShippedSound::knowsEveryWordOfTheKiosk()
{
    for (const QString &phrase : shown::allPhrases()) {
        QVERIFY2(m_words.phrases.contains(phrase), qUtf8Printable(phrase));
        QVERIFY2(m_words(phrase, u"es"_s) != phrase, qUtf8Printable(phrase));
    }
}

void TestShippedSound::speaksOrNamesEveryPhrase()
{
    // Those with values that are not recorded by themselves: they are spoken within a step, or are not for patients.
    const QStringList within{u"People: %1"_s, u"Studies: %1"_s, u"%1 of %2"_s, u"%1 of %2 got better"_s};
    const QStringList staff{u"Program %1, content %2"_s};
    QVERIFY(!m_words.phrases.isEmpty());
    for (const QString &phrase : std::as_const(m_words.phrases))
        QVERIFY2(isSpoken(phrase) || within.contains(phrase) || staff.contains(phrase), qUtf8Printable(phrase));
}

void TestShippedSound::coversEverySentence()
{
    QVERIFY2(hasSound(), "no recordings: sala-content speak resources/content");
    for (const Script &script : std::as_const(m_scripts)) {
        const auto track = findSoundtrack(m_root, script);
        QVERIFY2(track, qUtf8Printable(script.path));
        QVERIFY2(track->cues.size() == script.sentences.size(), qUtf8Printable(script.path));
        std::chrono::milliseconds end{0};
        for (qsizetype i = 0; i < track->cues.size(); ++i) {
            QCOMPARE(track->cues[i].text, script.sentences[i].text);
            QVERIFY2(track->cues[i].start >= end && track->cues[i].end > track->cues[i].start, qUtf8Printable(script.path));
            end = track->cues[i].end;
        }
        QVERIFY2(std::chrono::duration<double>(end).count() <= statedSeconds(read(script.soundPath())), qUtf8Printable(script.path));
    }
}

void TestShippedSound::isOfTheTextAsItIs()
{
    QVERIFY(hasSound());
    const FileGate gate(m_root);
    Findings findings;
    QHash<QString, Pronunciation> tables;
    for (const QString &language : {u"es"_s, u"en"_s})
        tables.insert(language, readPronunciation(gate, language, findings));
    for (const Script &script : std::as_const(m_scripts)) {
        const auto mark = markInCues(read(script.cuesPath()));
        QVERIFY2(!mark || mark->textHash == spokenHash(script, tables[script.language]), qUtf8Printable(script.path));
    }
}

void TestShippedSound::soundsAsItShould()
{
    QVERIFY(hasSound());
    // Every tenth: all of them take half a minute, and they are all made in the same way.
    for (qsizetype i = 0; i < m_scripts.size(); i += 10) {
        const QString name = m_scripts[i].soundPath();
        const Heard heard = hear(read(name));
        QVERIFY2(heard.decodes, qUtf8Printable(name));
        QVERIFY2(std::abs(heard.lufs + 18.0) <= 1.0, qUtf8Printable(u"%1: %2 LUFS"_s.arg(name).arg(heard.lufs)));
        QVERIFY2(heard.peak <= 0.0, qUtf8Printable(u"%1: %2 dBTP"_s.arg(name).arg(heard.peak)));
    }
}

void TestShippedSound::isSmall()
{
    qint64 bytes = 0;
    QDirIterator files(m_root, {u"*.opus"_s, u"*.vtt"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    QVERIFY2(bytes <= mostBytes, qUtf8Printable(QString::number(bytes)));
}

QTEST_GUILESS_MAIN(TestShippedSound)
#include "tst_shippedsound.moc"
