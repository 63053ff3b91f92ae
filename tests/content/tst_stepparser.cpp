// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/parse/stepparser.h"

#include "support/smallfolder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::content;
using namespace sala::test;

/// How a topic's blocks become steps. What the collections of a step hold (sources.h) is seen here too.
class TestStepParser final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsAtHeadings();
    void readsBlocksOfEveryKind();
    void readsPictures();
    void readsQuickChecks();
    void readsEvidence();
    void collectsWhatAStepHolds();
    void refuses_data();
    void refuses();

private:
    QList<StepSource> parse(const QByteArray &bytes)
    {
        m_found.clear();
        Report report(m_found, u"topics/disc/es.md"_s);
        const SourceFile file(u"topics/disc/es.md"_s, bytes);
        return parseSteps(file, parseMarkdown(file, 1, report), report);
    }
    Findings m_found;
};

void TestStepParser::cutsAtHeadings()
{
    const QList<StepSource> steps = parse("## Qué es {#what}\n\nUno.\n\nDos.\n\n## Por qué {#why}\n\nTres.\n");
    QCOMPARE(said(m_found), QStringList());
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps.at(0).id, u"what"_s);
    QCOMPARE(steps.at(0).heading.plain(), u"Qué es"_s);
    QCOMPARE(steps.at(0).at, (Position{1, 1}));
    QCOMPARE(steps.at(0).idAt, (Position{1, 11}));
    QCOMPARE(steps.at(0).kind, Step::Kind::Reading);
    QCOMPARE(steps.at(0).blocks.size(), 2);
    QCOMPARE(steps.at(1).id, u"why"_s);
    QCOMPARE(steps.at(1).blocks.constFirst().text.plain(), u"Tres."_s);
    QCOMPARE(steps.at(1).blocks.constFirst().at, (Position{9, 1}));
    QVERIFY(parse("").isEmpty());
    QVERIFY(m_found.isEmpty());
}

void TestStepParser::readsBlocksOfEveryKind()
{
    const QList<StepSource> steps = parse(
        "## A {#a}\n\nUno.\n\n- Dos.\n- ![Una mano.](../../figures/sign.svg) Tres.\n\n> [!WARNING]\n> Cuatro.\n\n> [!NOTE]\n> Cinco.\n");
    QCOMPARE(said(m_found), QStringList());
    QList<Block::Kind> kinds;
    for (const BlockSource &block : steps.constFirst().blocks)
        kinds.append(block.kind);
    using Kind = Block::Kind;
    QCOMPARE(kinds, (QList<Kind>{Kind::Paragraph, Kind::ListItem, Kind::ListItem, Kind::Warning, Kind::Note}));
    QVERIFY(!steps.constFirst().blocks.at(1).sign);
    const std::optional<FigureSource> sign = steps.constFirst().blocks.at(2).sign;
    QVERIFY(sign);
    QCOMPARE(sign->file, u"figures/sign.svg"_s);
    QCOMPARE(sign->alt, u"Una mano."_s);
}

void TestStepParser::readsPictures()
{
    const QList<StepSource> steps = parse("## A {#a}\n\n![Alto.](../../figures/a.svg \"Sano\")\n![Bajo.](../../figures/b.svg)\n\nUno.\n");
    QCOMPARE(said(m_found), QStringList());
    QCOMPARE(steps.constFirst().pictures.size(), 2);
    QCOMPARE(steps.constFirst().pictures.at(0).file, u"figures/a.svg"_s);
    QCOMPARE(steps.constFirst().pictures.at(0).caption, u"Sano"_s);
    QCOMPARE(steps.constFirst().pictures.at(1).at, (Position{4, 1}));
}

void TestStepParser::readsQuickChecks()
{
    const QList<StepSource> steps = parse("## ?  ¿Duele? {#a}\n\n- [x] No siempre.\n- [ ] Sí. [Véalo](#b)\n- [ ] [Véalo](#c)\n");
    QCOMPARE(said(m_found), QStringList());
    const StepSource &check = steps.constFirst();
    QCOMPARE(check.kind, Step::Kind::QuickCheck);
    QCOMPARE(check.heading.plain(), u"¿Duele?"_s); // without the mark and the spaces behind it
    QCOMPARE(check.heading.at(0), (Position{1, 7}));
    QCOMPARE(check.options.size(), 3);
    QVERIFY(check.options.at(0).right);
    QCOMPARE(check.options.at(0).step, QString());
    QCOMPARE(check.options.at(1).text.plain(), u"Sí."_s);
    QCOMPARE(check.options.at(1).step, u"b"_s);
    QCOMPARE(check.options.at(1).linkAt, (Position{4, 11}));
    QVERIFY(check.options.at(2).text.isEmpty()); // an answer that is only its link
    QCOMPARE(check.options.at(2).step, u"c"_s);
    // The right answer keeps a link at its end: it leads to a part of the picture.
    const QList<StepSource> linked = parse("## ? A {#a}\n\n- [x] El [disco](#disc)\n- [ ] B [C](#b)\n");
    QCOMPARE(linked.constFirst().options.constFirst().text.plain(), u"El disco"_s);
}

void TestStepParser::readsEvidence()
{
    const QByteArray block = "```evidence\nclaim: Uno\ncertainty: low\npeople: 3\nsource: a\n```\n";
    const QList<StepSource> steps = parse("## A {#a}\n\n" + block + "\n## ? B {#b}\n\n- [x] C\n- [ ] D [E](#a)\n\n" + block);
    QCOMPARE(said(m_found), QStringList());
    QCOMPARE(steps.at(0).kind, Step::Kind::Evidence);
    QCOMPARE(steps.at(0).evidence->value.claim, u"Uno"_s);
    QCOMPARE(steps.at(0).evidence->claimAt, (Position{4, 8}));
    QCOMPARE(steps.at(1).kind, Step::Kind::QuickCheck); // a quick check stays one
    QVERIFY(steps.at(1).evidence);
}

void TestStepParser::collectsWhatAStepHolds()
{
    const StepSource step =
        parse("## ? A [@h] {#a}\n\n![P.](p.svg)\n\nUno. [@b]\n\n- ![S.](s.svg) Dos. [@b]\n\n- [x] Tres. [@o]\n- [ ] Cuatro [C](#a)\n\n"
              "```evidence\nclaim: x\ncertainty: low\npeople: 3\nsource: [e, f]\n```\n")
            .constFirst();
    QStringList texts;
    for (const PlacedText *text : textsOf(step))
        texts.append(text->plain());
    QCOMPARE(texts, (QStringList{u"A"_s, u"Uno."_s, u"Dos."_s, u"Tres."_s, u"Cuatro"_s}));
    QStringList keys;
    for (const Citation &citation : citationsOf(step))
        keys.append(citation.key);
    QCOMPARE(keys, (QStringList{u"h"_s, u"b"_s, u"b"_s, u"o"_s, u"e"_s, u"f"_s}));
    QStringList pictures;
    for (const FigureSource &picture : picturesOf(step))
        pictures.append(picture.file);
    QCOMPARE(pictures, (QStringList{u"topics/disc/p.svg"_s, u"topics/disc/s.svg"_s}));
}

void TestStepParser::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    row("text before the first heading", "Cero.\n\n- Cero\n\n## A {#a}\n\nUno.", {u"text-before-step 1:1"_s, u"text-before-step 3:1"_s});
    row("no text", "## A {#a}\n\n## B {#b}\n\nUno.", {u"empty-step 1:1"_s});
    row("only a picture", "## A {#a}\n\n![P.](p.svg)", {u"empty-step 1:1"_s});
    row("empty heading", "## {#a}\n\nUno.", {u"empty-heading 1:1"_s});
    row("only a question mark", "## ? {#a}\n\n- [x] B\n- [ ] C [D](#a)", {u"empty-heading 1:1"_s});
    row("no name", "## A\n\nUno.\n\n## B\n\nDos.", {u"no-id 1:1"_s, u"no-id 5:1"_s});
    row("name twice", "## A {#a}\n\nUno.\n\n## B {#a}\n\nDos.", {u"id-twice 5:6"_s});
    row("three pictures apart", "## A {#a}\n\n![P.](p.svg)\n\n![Q.](q.svg)\n\n![R.](r.svg)\n\nUno.", {u"too-many-pictures 7:1"_s});
    row("answers outside a check", "## A {#a}\n\nUno.\n\n- [x] B\n- [ ] C", {u"answer-outside-check 5:1"_s, u"answer-outside-check 6:1"_s});
    row("wrong answer without a link", "## ? A {#a}\n\n- [x] B\n- [ ] C", {u"answer-link 4:1"_s});
    row("wrong answer with a link in its middle", "## ? A {#a}\n\n- [x] B\n- [ ] C [D](#a) e", {u"answer-link 4:1"_s});
    row("one answer", "## ? A {#a}\n\n- [x] B", {u"answers 1:1"_s});
    row("no right answer", "## ? A {#a}\n\n- [ ] B [D](#a)\n- [ ] C [D](#a)", {u"answers 1:1"_s});
    row("two right answers", "## ? A {#a}\n\n- [x] B\n- [x] C", {u"answers 1:1"_s});
    row("four answers", "## ? A {#a}\n\n- [x] B\n- [ ] C [D](#a)\n- [ ] E [D](#a)\n- [ ] F [D](#a)", {u"answers 1:1"_s});
    row("evidence twice", "## A {#a}\n\n```evidence\nclaim: x\ncertainty: low\npeople: 1\nsource: a\n```\n\n```evidence\nclaim: y\n```",
        {u"evidence-twice 10:1"_s});
    row("broken evidence", "## A {#a}\n\n```evidence\nclaim: [x\n```", {u"yaml 4:1"_s, u"empty-step 1:1"_s});
}

void TestStepParser::refuses()
{
    QFETCH(QByteArray, bytes);
    parse(bytes);
    QTEST(said(m_found), "expected");
}

QTEST_GUILESS_MAIN(TestStepParser)
#include "tst_stepparser.moc"
