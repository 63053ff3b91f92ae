// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/parse/topicparser.h"

#include "support/smallfolder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::content;
using namespace sala::test;

/// A topic's file by itself: its lines at the top, and that its steps are read. Steps: tst_stepparser.
class TestTopicParser final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheLinesAtTheTop();
    void refusesValues_data();
    void refusesValues();
    void refusesWhatCannotBeRead_data();
    void refusesWhatCannotBeRead();
    void standsFilesCutOff();

private:
    std::optional<TopicSource> parse(const QByteArray &bytes)
    {
        m_found.clear();
        return parseTopic(SmallFolder({{u"topics/disc/es.md"_s, bytes}}).gate(), u"disc"_s, u"es"_s, m_found);
    }
    Findings m_found;
};

namespace {

const QByteArray step = "---\n## Qué es {#what}\n\nUn cojín.\n";

} // namespace

void TestTopicParser::readsTheLinesAtTheTop()
{
    const std::optional<TopicSource> topic =
        parse("---\ntitle: El disco\nsummary: Un cojín.\npicture: ../../figures/a.svg#disc\npicture-alt: Un disco.\n"
              "fact: Muchos lo tienen. [@a2020; @b2021]\n"
              + step);
    QCOMPARE(said(m_found), QStringList());
    QVERIFY(topic);
    QCOMPARE(topic->id, u"disc"_s);
    QCOMPARE(topic->language, u"es"_s);
    QCOMPARE(topic->file, u"topics/disc/es.md"_s);
    QCOMPARE(topic->title.text, u"El disco"_s);
    QCOMPARE(topic->summary.at, (Position{3, 10}));
    QVERIFY(topic->picture);
    QCOMPARE(topic->picture->file, u"figures/a.svg"_s);
    QCOMPARE(topic->picture->structure, u"disc"_s);
    QCOMPARE(topic->picture->alt, u"Un disco."_s);
    QCOMPARE(topic->picture->at, (Position{4, 10}));
    QCOMPARE(topic->fact.text, u"Muchos lo tienen."_s);
    QCOMPARE(topic->factCitations.size(), 2);
    QVERIFY(!topic->investigational);
    QCOMPARE(topic->steps.size(), 1);
    QCOMPARE(topic->steps.constFirst().at, (Position{8, 1}));
    QVERIFY(topic->step(u"what"_s));
    QVERIFY(!topic->step(u"why"_s));
}

void TestTopicParser::refusesValues_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<bool>("investigational");

    const auto row = [](const char *name, const QByteArray &lines, const QStringList &expected, bool investigational = false) {
        QTest::newRow(name) << lines << expected << investigational;
    };
    const QByteArray head = "title: T\nsummary: S\n";
    row("nothing wrong", head, {});
    row("under study", head + "status: investigational\n", {}, true);
    row("another status", head + "status: proven\n", {u"bad-value 4:9"_s});
    row("a status in capitals", head + "status: Investigational\n", {u"bad-value 4:9"_s});
    row("empty status", head + "status:\n", {});
    row("no title, no summary", "fact: Uno. [@a]\n", {u"missing-key 1:1"_s, u"missing-key 1:1"_s});
    row("empty title", "title: \"\"\nsummary: S\n", {u"missing-key 2:1"_s});
    row("title in a list", "title: [T]\nsummary: S\n", {u"bad-value 2:1"_s});
    row("fact without a source", head + "fact: Uno.\n", {u"fact-without-source 4:7"_s});
    row("fact with a broken source", head + "fact: Uno. [@a b]\n", {u"citation 4:12"_s, u"fact-without-source 4:7"_s});
    row("fact under study", head + "status: investigational\nfact: Uno. [@a]\n", {u"fact-investigational 5:7"_s}, true);
    row("fact before the status", head + "fact: Uno. [@a]\nstatus: investigational\n", {u"fact-investigational 4:7"_s}, true);
    row("picture without words", head + "picture: a.svg\n", {u"no-alt 4:10"_s});
    row("picture outside", head + "picture: ../../../a.svg\npicture-alt: A\n", {u"outside-path 4:10"_s});
    row("words without a picture", head + "picture-alt: A\n", {});
    row("unknown key", head + "colour: red\n", {u"unknown-key 4:1"_s});
}

void TestTopicParser::refusesValues()
{
    QFETCH(QByteArray, lines);
    QFETCH(QStringList, expected);
    const std::optional<TopicSource> topic = parse("---\n" + lines + step);
    QVERIFY(topic);
    QCOMPARE(said(m_found), expected);
    QTEST(topic->investigational, "investigational");
}

void TestTopicParser::refusesWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");

    QTest::newRow("empty") << QByteArray() << u"front-matter 1:1"_s;
    QTest::newRow("no lines at the top") << QByteArray("## A {#a}\n\nUno.") << u"front-matter 1:1"_s;
    QTest::newRow("key twice") << "---\ntitle: T\ntitle: U\n" + step << u"yaml-twice 3:1"_s;
    QTest::newRow("not UTF-8") << "---\ntitle: T\nsummary: cojn\xED\n" + step << u"not-utf8 3:14"_s;
    QTest::newRow("invisible") << "---\ntitle: T\xE2\x80\xAE\n" + step << u"hidden-character 2:9"_s;
    QTest::newRow("huge") << "---\ntitle: T\nsummary: S\n" + step + QByteArray(300'000, '\n') << u"file-too-large 0:0"_s;
}

void TestTopicParser::refusesWhatCannotBeRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QVERIFY(!parse(bytes));
    QCOMPARE(said(m_found), QStringList{expected});
    Findings missing;
    QVERIFY(!parseTopic(SmallFolder({}).gate(), u"disc"_s, u"es"_s, missing));
    QCOMPARE(saidOfFiles(missing), QStringList{u"missing-file topics/disc/es.md:0:0"_s});
    QVERIFY(parse("---\ntitle: T\nsummary: S\n---\n"));
    QCOMPARE(said(m_found), QStringList{u"no-steps 5:1"_s});
}

// A file that was copied in part never crashes and never passes for a whole one without its steps.
void TestTopicParser::standsFilesCutOff()
{
    const QByteArray whole = "---\ntitle: T\nsummary: S\n---\n## Qué {#a}\n\n![Un *á*.](a.svg \"B\")\n\n- [x](#a) **uno** [@b]\n\n## ? Sí "
                             "{#c}\n\n- [x] A\n- [ ] B [C](#a)\n";
    QVERIFY(parse(whole));
    QCOMPARE(said(m_found), QStringList());
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const std::optional<TopicSource> topic = parse(whole.left(size));
        QVERIFY2(!topic || !topic->steps.isEmpty() || !m_found.isEmpty(), qPrintable(QString::number(size)));
    }
}

QTEST_GUILESS_MAIN(TestTopicParser)
#include "tst_topicparser.moc"
