// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/spoken/spokenindex.h"

#include "content/reader.h"
#include "support/contentfolder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::content;
using namespace sala::test;

/// The recording of what a control is called is found by its words.
class TestSpokenIndex final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsNamesAndSentences();
    void endsOfNamesDoNotMatter();
    void saysInParts();
    void saysWhatIsMissing();
    void knowsTouchableWords();

private:
    [[nodiscard]] QStringList said(const QString &text) const
    {
        QStringList texts;
        for (const SpokenPlace &place : m_index.say(text))
            texts.append(m_index.script(place.script).sentences.at(place.sentence).text);
        return texts;
    }

    ContentFolder m_folder;
    SpokenIndex m_index;
};

void TestSpokenIndex::initTestCase()
{
    const LibraryPtr library = readContent(m_folder.path()).library;
    QVERIFY(library);
    KioskWords words;
    words.phrases = {u"Back"_s, u"%1 %"_s, u"Volume %1 of %2"_s, u"%1 seconds left."_s};
    m_index = SpokenIndex(*library, u"en"_s, words);
    QCOMPARE(m_index.language(), u"en"_s);
}

void TestSpokenIndex::findsNamesAndSentences()
{
    const auto back = m_index.find(u"Back"_s);
    QVERIFY(back);
    QCOMPARE(m_index.script(back->script).path, u"audio/en/phrase-back"_s);
    // A sentence in the middle of a recording too.
    const auto walk = m_index.find(u"Walk a little each day."_s);
    QVERIFY(walk);
    QCOMPARE(walk->sentence, 1);
    QVERIFY(!m_index.find(u"Nobody wrote this."_s));
    for (const QString &text : {u"60 %"_s, u"200 %"_s, u"Volume 3 of 5"_s, u"20 seconds left."_s})
        QVERIFY2(m_index.find(text), qUtf8Printable(text));
}

void TestSpokenIndex::endsOfNamesDoNotMatter()
{
    QVERIFY(m_index.find(u" Back. "_s));
    QVERIFY(m_index.find(u"Back:"_s));
    QVERIFY(m_index.find(u"back"_s));
    QVERIFY(!m_index.find(u"Back?"_s));
}

void TestSpokenIndex::saysInParts()
{
    QCOMPARE(said(u"Back. Walk a little each day."_s), (QStringList{u"Back"_s, u"Walk a little each day."_s}));
    QCOMPARE(said(u"Back · 60 %"_s), (QStringList{u"Back"_s, u"60 %"_s}));
    QCOMPARE(said(u"Back: Walk"_s), (QStringList{u"Back"_s, u"Walk"_s}));
}

void TestSpokenIndex::saysWhatIsMissing()
{
    QStringList missing;
    QCOMPARE(m_index.say(u"Back. Nobody wrote this."_s, &missing).size(), 1);
    QCOMPARE(missing, QStringList{u"Nobody wrote this."_s});
}

void TestSpokenIndex::knowsTouchableWords()
{
    // "[nucleus](glossary:nucleus)" within a sentence is a control and needs a name that can be heard.
    bool found = false;
    const LibraryPtr library = readContent(m_folder.path()).library;
    for (const Topic &topic : library->topics) {
        for (const Step &step : topic.steps) {
            for (const Block &block : step.text[u"en"_s].blocks) {
                for (const Run &run : block.runs) {
                    if (run.kind == Run::Kind::Text || run.kind == Run::Kind::Strong)
                        continue;
                    QVERIFY2(m_index.find(run.text), qUtf8Printable(run.text));
                    found = true;
                }
            }
        }
    }
    QVERIFY(found);
}

QTEST_GUILESS_MAIN(TestSpokenIndex)
#include "tst_spokenindex.moc"
