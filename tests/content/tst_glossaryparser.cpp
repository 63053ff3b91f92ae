// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/parse/glossaryparser.h"

#include "content/files/limits.h"
#include "support/smallfolder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::content;
using namespace sala::test;

/// A card of the glossary by itself.
class TestGlossaryParser final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsACard();
    void needsNoPicture();
    void refuses_data();
    void refuses();
    void refusesWhatCannotBeRead_data();
    void refusesWhatCannotBeRead();

private:
    std::optional<GlossarySource> parse(const QByteArray &bytes)
    {
        m_found.clear();
        return parseGlossary(SmallFolder({{u"glossary/annulus/es.md"_s, bytes}}).gate(), u"annulus"_s, u"es"_s, m_found);
    }
    Findings m_found;
};

void TestGlossaryParser::readsACard()
{
    const std::optional<GlossarySource> card = parse(
        "---\ntitle: anillo\n---\n\n![Un anillo.](../../figures/ring.svg#annulus \"Anillo\")\n\nEs el **borde** del disco. [@a2020]\n");
    QCOMPARE(said(m_found), QStringList());
    QVERIFY(card);
    QCOMPARE(card->id, u"annulus"_s);
    QCOMPARE(card->language, u"es"_s);
    QCOMPARE(card->file, u"glossary/annulus/es.md"_s);
    QCOMPARE(card->title.text, u"anillo"_s);
    QCOMPARE(card->title.at, (Position{2, 8}));
    QCOMPARE(card->meaning.plain(), u"Es el borde del disco."_s);
    QCOMPARE(card->meaning.citations.size(), 1);
    QVERIFY(card->picture);
    QCOMPARE(card->picture->file, u"figures/ring.svg"_s);
    QCOMPARE(card->picture->structure, u"annulus"_s);
    QCOMPARE(card->picture->alt, u"Un anillo."_s);
    QCOMPARE(card->picture->caption, u"Anillo"_s);
}

void TestGlossaryParser::needsNoPicture()
{
    const std::optional<GlossarySource> card = parse("---\ntitle: anillo\n---\nEs el borde.");
    QCOMPARE(said(m_found), QStringList());
    QVERIFY(card);
    QVERIFY(!card->picture);
}

void TestGlossaryParser::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char *name, const QByteArray &body, const QStringList &expected) { QTest::newRow(name) << body << expected; };
    row("nothing", "", {u"empty-glossary 4:1"_s});
    row("two paragraphs", "Uno.\n\nDos.", {u"glossary-shape 6:1"_s});
    row("two pictures in a row", "![a](a.svg)\n![b](b.svg)\n\nUno.", {u"glossary-shape 4:1"_s});
    row("two pictures apart", "![a](a.svg)\n\n![b](b.svg)\n\nUno.", {u"glossary-shape 6:1"_s});
    row("a list", "- Uno.", {u"glossary-shape 4:1"_s, u"empty-glossary 4:1"_s});
    row("a heading", "## Uno {#uno}\n\nDos.", {u"glossary-shape 4:1"_s});
    row("a call-out", "> [!NOTE]\n> Uno.\n\nDos.", {u"glossary-shape 4:3"_s});
    row("evidence", "Uno.\n\n```evidence\nclaim: a\n```", {u"glossary-shape 6:1"_s});
    row("only a citation", "[@a2020]", {u"empty-glossary 4:1"_s});
    row("picture outside", "![a](../../../a.svg)\n\nUno.", {u"outside-path 4:1"_s});
    row("picture without words", "![](a.svg)\n\nUno.", {u"no-alt 4:1"_s});
    row("a block without end", "Uno dos. " + QByteArray("tres ").repeated(1'000), {u"block-too-long 4:1"_s, u"empty-glossary 4:1"_s});
}

void TestGlossaryParser::refuses()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, expected);
    QVERIFY(parse("---\ntitle: anillo\n---\n" + body));
    QCOMPARE(said(m_found), expected);
}

void TestGlossaryParser::refusesWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");

    QTest::newRow("empty") << QByteArray() << u"front-matter 1:1"_s;
    QTest::newRow("no lines at the top") << QByteArray("Uno.") << u"front-matter 1:1"_s;
    QTest::newRow("cut off") << QByteArray("---\ntitle: anillo\n") << u"front-matter 1:1"_s;
    QTest::newRow("title twice") << QByteArray("---\ntitle: a\ntitle: b\n---\nUno.") << u"yaml-twice 3:1"_s;
    QTest::newRow("not UTF-8") << QByteArray("---\ntitle: a\n---\nUn cuell\xF3.") << u"not-utf8 4:9"_s;
    QTest::newRow("huge") << "---\ntitle: a\n---\n" + QByteArray(limits::markdownBytes, '\n') << u"file-too-large 0:0"_s;
}

void TestGlossaryParser::refusesWhatCannotBeRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QVERIFY(!parse(bytes));
    QCOMPARE(said(m_found), QStringList{expected});
    Findings missing;
    QVERIFY(!parseGlossary(SmallFolder({}).gate(), u"annulus"_s, u"es"_s, missing));
    QCOMPARE(saidOfFiles(missing), QStringList{u"missing-file glossary/annulus/es.md:0:0"_s});
    QVERIFY(parse("---\nname: a\n---\nUno."));
    QCOMPARE(said(m_found), (QStringList{u"unknown-key 2:1"_s, u"missing-key 1:1"_s}));
}

QTEST_GUILESS_MAIN(TestGlossaryParser)
#include "tst_glossaryparser.moc"
