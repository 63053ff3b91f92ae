// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/markup/markdown.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::content;

/// Blocks, runs and their exact places. What is refused: tst_reader. Inline text: tst_inlines, tst_citations, tst_placedtext.
class TestMarkdown final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBlocks();
    void readsRuns();
    void joinsLinesAndKeepsPlaces();
    void keepsPlacesInListsAndCallOuts();
    void takesIds();
    void readsTaskLists();
    void readsFences();
    void readsPictures();
    void readsSignsOfListItems();

private:
    QList<MarkdownBlock> parse(const QByteArray &bytes, int firstLine = 1)
    {
        m_findings.clear();
        Report report(m_findings, u"x.md"_s);
        return parseMarkdown(SourceFile(u"x.md"_s, bytes), firstLine, report);
    }
    Findings m_findings;
};

void TestMarkdown::readsBlocks()
{
    using Kind = MarkdownBlock::Kind;
    const QList<MarkdownBlock> blocks =
        parse("skipped\n\n## Title {#id}\n\nText.\n\n- One\n- Two\n\n> [!WARNING]\n> Careful.\n>\n> Very.\n\n> [!NOTE] Good.\n", 3);
    QVERIFY(m_findings.isEmpty());
    QList<Kind> kinds;
    QList<int> lines;
    for (const MarkdownBlock &block : blocks) {
        kinds.append(block.kind);
        lines.append(block.at.line);
    }
    QCOMPARE(kinds,
             (QList<Kind>{Kind::Heading, Kind::Paragraph, Kind::ListItem, Kind::ListItem, Kind::Warning, Kind::Warning, Kind::Note}));
    QCOMPARE(lines, (QList<int>{3, 5, 7, 8, 10, 13, 15}));
    QCOMPARE(blocks.at(4).text.plain(), u"Careful."_s);
    QCOMPARE(blocks.at(6).text.plain(), u"Good."_s);
}

void TestMarkdown::readsRuns()
{
    const QList<MarkdownBlock> blocks =
        parse("El [disco](#disc-c5-c6) es **muy** [bajo](#wear=60). Ver [anillo](glossary:annulus) y [más](topic:disc/x).");
    QCOMPARE(blocks.size(), 1);
    const Runs &runs = blocks.constFirst().text.runs;
    const Runs expected{{Run::Kind::Text, u"El "_s, {}, 0},    {Run::Kind::Structure, u"disco"_s, u"disc-c5-c6"_s, 0},
                        {Run::Kind::Text, u" es "_s, {}, 0},   {Run::Kind::Strong, u"muy"_s, {}, 0},
                        {Run::Kind::Text, u" "_s, {}, 0},      {Run::Kind::Slider, u"bajo"_s, {}, 60},
                        {Run::Kind::Text, u". Ver "_s, {}, 0}, {Run::Kind::Glossary, u"anillo"_s, u"annulus"_s, 0},
                        {Run::Kind::Text, u" y "_s, {}, 0},    {Run::Kind::StepLink, u"más"_s, u"disc/x"_s, 0},
                        {Run::Kind::Text, u"."_s, {}, 0}};
    QCOMPARE(runs, expected);
    QCOMPARE(blocks.constFirst().text.runPositions.at(1), (Position{1, 4}));
    QCOMPARE(blocks.constFirst().text.runPositions.at(5), (Position{1, 36}));
}

void TestMarkdown::joinsLinesAndKeepsPlaces()
{
    const PlacedText text = parse("Uno dos. [@a]\nTrés [cuátro](#x) cinco.\n").constFirst().text;
    QCOMPARE(text.plain(), u"Uno dos. Trés cuátro cinco."_s);
    QCOMPARE(text.at(4), (Position{1, 5}));   // dos
    QCOMPARE(text.at(9), (Position{2, 1}));   // Trés
    QCOMPARE(text.at(14), (Position{2, 7}));  // cuátro
    QCOMPARE(text.at(21), (Position{2, 19})); // cinco
}

void TestMarkdown::keepsPlacesInListsAndCallOuts()
{
    const QList<MarkdownBlock> blocks = parse("- Uno dos\n  tres [x](#a)\n\n> [!NOTE]\n> Cuatro\n> cinco\n");
    QCOMPARE(blocks.size(), 2);
    const PlacedText &item = blocks.at(0).text;
    QCOMPARE(item.plain(), u"Uno dos tres x"_s);
    QCOMPARE(item.at(8), (Position{2, 3}));
    QCOMPARE(item.runPositions.at(1), (Position{2, 8}));
    const PlacedText &note = blocks.at(1).text;
    QCOMPARE(note.at(0), (Position{5, 3}));
    QCOMPARE(note.at(note.plain().indexOf(u"cinco"_s)), (Position{6, 3}));
}

void TestMarkdown::takesIds()
{
    const QList<MarkdownBlock> blocks = parse("## Año uno {#years}\n\n## No id\n\n- Item {#a-b}\n\n## Bad {#A b}\n");
    QCOMPARE(blocks.at(0).id, u"years"_s);
    QCOMPARE(blocks.at(0).idAt, (Position{1, 12}));
    QCOMPARE(blocks.at(0).text.plain(), u"Año uno"_s);
    QCOMPARE(blocks.at(1).id, QString());
    QCOMPARE(blocks.at(2).id, u"a-b"_s);
    QCOMPARE(m_findings.size(), 1);
    QCOMPARE(m_findings.constFirst().code, u"bad-id"_s);
    QCOMPARE((Position{m_findings.constFirst().line, m_findings.constFirst().column}), (Position{7, 8}));
}

void TestMarkdown::readsTaskLists()
{
    const QList<MarkdownBlock> blocks = parse("- [x] No. {#kept}\n- [ ] Sí. [Véalo](#a)\n");
    QCOMPARE(blocks.size(), 2);
    QCOMPARE(blocks.at(0).kind, MarkdownBlock::Kind::TaskItem);
    QVERIFY(blocks.at(0).checked);
    QVERIFY(!blocks.at(1).checked);
    QCOMPARE(blocks.at(1).text.plain(), u"Sí. Véalo"_s);
}

void TestMarkdown::readsFences()
{
    const QList<MarkdownBlock> blocks = parse("## A {#a}\n\n```evidence\nclaim: x\nunknown: y\n```\n");
    QCOMPARE(blocks.at(1).kind, MarkdownBlock::Kind::Fence);
    QCOMPARE(blocks.at(1).info, u"evidence"_s);
    QCOMPARE(blocks.at(1).firstLine, 4);
    QCOMPARE(blocks.at(1).lastLine, 5);
}

void TestMarkdown::readsPictures()
{
    const QList<MarkdownBlock> blocks = parse("![Un *disco* alto.](../a.svg#x \"Sano\")\n![Bajo.](../b.svg)\n");
    QCOMPARE(blocks.size(), 1);
    QCOMPARE(blocks.at(0).pictures.size(), 2);
    const PictureRef &first = blocks.at(0).pictures.at(0);
    QCOMPARE(first.alt, u"Un disco alto."_s);
    QCOMPARE(first.destination, u"../a.svg#x"_s);
    QCOMPARE(first.caption, u"Sano"_s);
    QCOMPARE(blocks.at(0).pictures.at(1).at, (Position{2, 1}));
}

void TestMarkdown::readsSignsOfListItems()
{
    const QList<MarkdownBlock> blocks = parse("- ![A hand drops a cup.](sign.svg) Weak [hands](#h). [@one]\n- No picture\n");
    QVERIFY(m_findings.isEmpty());
    QCOMPARE(blocks.size(), 2);
    QCOMPARE(blocks.at(0).kind, MarkdownBlock::Kind::ListItem);
    QCOMPARE(blocks.at(0).text.plain(), u"Weak hands."_s);
    QCOMPARE(blocks.at(0).pictures.size(), 1);
    QCOMPARE(blocks.at(0).pictures.first().destination, u"sign.svg"_s);
    QCOMPARE(blocks.at(0).pictures.first().alt, u"A hand drops a cup."_s);
    QVERIFY(blocks.at(1).pictures.isEmpty());
    QVERIFY(parse("- ![Only a picture](sign.svg)\n").isEmpty());
    QCOMPARE(m_findings.size(), 1);
    QCOMPARE(parse("- Words ![in between](sign.svg) words\n").size(), 1);
    QCOMPARE(m_findings.size(), 1); // a picture stands at the beginning or on a line of its own
}

QTEST_GUILESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
