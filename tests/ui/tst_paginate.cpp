// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/flow/paginate.h"

#include <QRandomGenerator>
#include <QTest>

using namespace sala::ui;

namespace {

constexpr int line = 10;

FlowBox text(int lines, int space = 0, bool keep = false)
{
    return {.height = lines * line, .lineHeight = line, .spaceBefore = space, .keepWithNext = keep};
}

FlowBox framed(int lines, int space = 0)
{
    constexpr int frame = 7;
    return {.height = lines * line + 2 * frame, .lineHeight = line, .frame = frame, .spaceBefore = space};
}

FlowBox block(int height, int space = 0, bool keep = false)
{
    return {.height = height, .lineHeight = 0, .spaceBefore = space, .keepWithNext = keep};
}

QString describe(const QList<FlowPiece> &pieces)
{
    QStringList words;
    for (const FlowPiece &piece : pieces)
        words.append(QStringLiteral("%1:%2+%3 p%4 y%5 h%6")
                         .arg(piece.box)
                         .arg(piece.firstLine)
                         .arg(piece.lines)
                         .arg(piece.page)
                         .arg(piece.y)
                         .arg(piece.height));
    return words.join(QStringLiteral("; "));
}

// How many lines of a box stand on each page, as "5 5 2".
QString linesPerPiece(const QList<FlowPiece> &pieces, int box)
{
    QStringList counts;
    for (const FlowPiece &piece : pieces) {
        if (piece.box == box)
            counts.append(QString::number(piece.lines));
    }
    return counts.join(u' ');
}

// What is wrong with one piece, seen from what came before it.
QString faultOf(const FlowPiece &piece, const FlowPiece &before, const FlowBox &box, int height)
{
    if (piece.box != before.box && piece.box != before.box + 1)
        return QStringLiteral("box %1 out of order").arg(piece.box);
    if (piece.page != before.page && piece.page != before.page + 1)
        return QStringLiteral("page %1 out of order").arg(piece.page);
    if (piece.firstLine != (piece.box == before.box ? before.firstLine + before.lines : 0))
        return QStringLiteral("lines of box %1 out of order").arg(piece.box);
    if (piece.page == before.page ? piece.y < before.y + before.height : piece.y != 0)
        return QStringLiteral("box %1 stands wrong").arg(piece.box);
    if (piece.height != (box.lineHeight == 0 ? box.height : piece.lines * line))
        return QStringLiteral("box %1 has another height").arg(piece.box);
    const bool tooHigh = box.lineHeight == 0 ? box.height > height : line > height;
    if (!tooHigh && piece.y + piece.height > height)
        return QStringLiteral("box %1 leaves its page").arg(piece.box);
    // A single line stands alone only where the page has no room for three.
    if (box.lineHeight > 0 && box.height > line && piece.lines < 2 && height >= 3 * line)
        return QStringLiteral("box %1 leaves a single line").arg(piece.box);
    return {};
}

QString faultIn(const QList<FlowBox> &boxes, const QList<FlowPiece> &pieces, int height)
{
    QList<int> lines(boxes.size(), 0);
    FlowPiece before{.box = -1};
    for (const FlowPiece &piece : pieces) {
        const QString fault = faultOf(piece, before, boxes[piece.box], height);
        if (!fault.isEmpty())
            return fault;
        lines[piece.box] += piece.lines;
        before = piece;
    }
    if (before.box + 1 != boxes.size())
        return QStringLiteral("boxes are lost");
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        if (lines[i] != (boxes[i].lineHeight == 0 ? 0 : boxes[i].height / line))
            return QStringLiteral("lines of box %1 are lost").arg(i);
    }
    return {};
}

} // namespace

class TestPaginate final : public QObject
{
    Q_OBJECT

private slots:
    void placesBlocks_data();
    void placesBlocks();
    void cutsText_data();
    void cutsText();
    void zeroHeightPageEnds();
    void nothingGivesOneEmptyPage();
    void boxAfterAnOversizeOneStartsAPage();
    void spaceIsNotUsedAtTheTop();
    void framedTextIsCutWithAFrameAroundEachPiece();
    void framedTextIsNotCutWhereAPageHoldsIt();
    void spreadsEvenly_data();
    void spreadsEvenly();
    void fullPagesHoldWhatTheyCan();
    void evenPagesKeepHeadingsWithTheirText();
    void anyBoxes_data();
    void anyBoxes();
};

void TestPaginate::placesBlocks_data()
{
    QTest::addColumn<QList<FlowBox>>("boxes");
    QTest::addColumn<int>("height");
    QTest::addColumn<QList<int>>("pages"); // of each piece
    QTest::newRow("all fit") << QList{block(30), block(30), block(40)} << 100 << QList{0, 0, 0};
    QTest::newRow("space counts") << QList{block(30), block(30), block(40, 1)} << 100 << QList{0, 0, 1};
    QTest::newRow("what does not fit goes on") << QList{block(60), block(60), block(30)} << 100 << QList{0, 1, 1};
    QTest::newRow("oversize gets a page") << QList{block(30), block(300), block(30)} << 100 << QList{0, 1, 2};
    QTest::newRow("oversize at the start") << QList{block(300), block(30)} << 100 << QList{0, 1};
    QTest::newRow("heading stays with its text") << QList{block(70), block(20, 0, true), block(20)} << 100 << QList{0, 1, 1};
    QTest::newRow("heading needs two lines below it") << QList{block(70), text(1, 0, true), text(5)} << 100 << QList{0, 0, 0, 1};
    QTest::newRow("heading with room for one line moves") << QList{block(80), text(1, 0, true), text(5)} << 100 << QList{0, 1, 1};
    QTest::newRow("a chain of headings moves as one")
        << QList{block(70), text(1, 0, true), text(1, 0, true), text(5)} << 100 << QList{0, 1, 1, 1};
    QTest::newRow("last box keeps with nothing") << QList{block(70), block(30, 0, true)} << 100 << QList{0, 0};
    QTest::newRow("kept with what is too high for any page") << QList{block(50), block(20, 0, true), block(300)} << 100 << QList{0, 0, 1};
    QTest::newRow("headings too high for a page with their text: the last goes with it")
        << QList{text(3, 0, true), text(3, 0, true), text(1, 0, true), text(5)} << 80 << QList{0, 0, 1, 1};
    QTest::newRow("the same, but the page would be nearly empty")
        << QList{text(1, 0, true), text(1, 0, true), text(5, 0, true), text(5)} << 80 << QList{0, 0, 0, 1};
    QTest::newRow("a box without height") << QList{block(0), block(100), block(0)} << 100 << QList{0, 0, 0};
}

void TestPaginate::placesBlocks()
{
    QFETCH(QList<FlowBox>, boxes);
    QFETCH(int, height);
    QFETCH(QList<int>, pages);
    const QList<FlowPiece> pieces = paginate(boxes, height);
    QList<int> found;
    for (const FlowPiece &piece : pieces)
        found.append(piece.page);
    QVERIFY2(found == pages, qPrintable(describe(pieces)));
}

void TestPaginate::cutsText_data()
{
    QTest::addColumn<int>("above"); // height used before the text
    QTest::addColumn<int>("lines");
    QTest::addColumn<QString>("pieces");
    QTest::newRow("fits") << 0 << 10 << QStringLiteral("10");
    QTest::newRow("two pages") << 0 << 15 << QStringLiteral("10 5");
    QTest::newRow("no single line on the last page") << 0 << 11 << QStringLiteral("9 2");
    QTest::newRow("no single line on a third page") << 0 << 21 << QStringLiteral("10 9 2");
    QTest::newRow("below another block") << 50 << 8 << QStringLiteral("5 3");
    QTest::newRow("no single line below another block") << 90 << 4 << QStringLiteral("4");
    QTest::newRow("no single line after another block") << 60 << 5 << QStringLiteral("3 2");
    QTest::newRow("three lines are not torn") << 80 << 3 << QStringLiteral("3");
    QTest::newRow("four lines may be") << 80 << 4 << QStringLiteral("2 2");
    QTest::newRow("one line") << 90 << 1 << QStringLiteral("1");
    QTest::newRow("one line without room") << 95 << 1 << QStringLiteral("1");
}

void TestPaginate::cutsText()
{
    QFETCH(int, above);
    QFETCH(int, lines);
    QFETCH(QString, pieces);
    const QList<FlowPiece> found = paginate({block(above), text(lines)}, 100);
    QVERIFY2(linesPerPiece(found, 1) == pieces, qPrintable(describe(found)));
}

void TestPaginate::zeroHeightPageEnds()
{
    for (const int height : {0, -5, 1, 9}) {
        const QList<FlowPiece> pieces = paginate({text(3), block(20), text(1)}, height);
        QCOMPARE(linesPerPiece(pieces, 0), QStringLiteral("1 1 1"));
        QCOMPARE(pieces.size(), 5);
        QCOMPARE(pageCount(pieces), 5);
    }
}

void TestPaginate::nothingGivesOneEmptyPage()
{
    QVERIFY(paginate({}, 100).isEmpty());
    QCOMPARE(pageCount({}), 1);
}

void TestPaginate::boxAfterAnOversizeOneStartsAPage()
{
    const QList<FlowPiece> pieces = paginate({block(300), text(2, 15)}, 100);
    QCOMPARE(pieces.last().page, 1);
    QCOMPARE(pieces.last().y, 0);
}

void TestPaginate::spaceIsNotUsedAtTheTop()
{
    const QList<FlowPiece> pieces = paginate({block(50, 20), block(60, 20), text(2, 20)}, 100);
    QCOMPARE(pieces[0].y, 0);
    QCOMPARE(pieces[1].y, 0);
    QCOMPARE(pieces[2].y, 80);
}

void TestPaginate::framedTextIsCutWithAFrameAroundEachPiece()
{
    const QList<FlowPiece> pieces = paginate({text(3), framed(11, 5)}, 100);
    QCOMPARE(pieces.size(), 3);
    QCOMPARE(pieces[1].firstLine, 0);
    QCOMPARE(pieces[1].lines, 5); // 100 - 30 - 5 - 14 leaves five lines
    QCOMPARE(pieces[1].height, 5 * line + 14);
    QCOMPARE(pieces[2].page, 1);
    QCOMPARE(pieces[2].lines, 6);
    QCOMPARE(pieces[2].height, 6 * line + 14);
}

void TestPaginate::framedTextIsNotCutWhereAPageHoldsIt()
{
    const QList<FlowPiece> pieces = paginate({text(5), framed(6, 5), text(1)}, 100);
    QCOMPARE(linesPerPiece(pieces, 1), QStringLiteral("6"));
    QCOMPARE(pieces[1].page, 1);
    QCOMPARE(pieces[1].y, 0);
}

void TestPaginate::spreadsEvenly_data()
{
    QTest::addColumn<QList<FlowBox>>("boxes");
    QTest::addColumn<QList<int>>("pages"); // of each piece
    QTest::newRow("one page stays as it is") << QList{text(5), text(4, 10)} << QList{0, 0};
    QTest::newRow("what misses a page by little is set tighter") << QList{text(4), text(3, 10), text(2, 10)} << QList{0, 0, 0};
    QTest::newRow("half the space is the least") << QList{text(4), text(3, 10), text(3, 10)} << QList{0, 1, 1};
    QTest::newRow("two lines are not left behind") << QList{text(5), text(5), text(2)} << QList{0, 1, 1};
    QTest::newRow("long text is halved") << QList{text(12)} << QList{0, 1};
    QTest::newRow("paragraphs stay whole") << QList{text(3), text(6), text(4)} << QList{0, 0, 1};
    QTest::newRow("but not for a page more") << QList{text(6), text(6), text(6)} << QList{0, 0, 1, 1};
    QTest::newRow("nothing") << QList<FlowBox>{} << QList<int>{};
}

void TestPaginate::spreadsEvenly()
{
    QFETCH(QList<FlowBox>, boxes);
    QFETCH(QList<int>, pages);
    const QList<FlowPiece> pieces = paginateSpread(boxes, 100, Spread::Even);
    QList<int> found;
    for (const FlowPiece &piece : pieces)
        found.append(piece.page);
    QVERIFY2(found == pages, qPrintable(describe(pieces)));
    QVERIFY(pageCount(pieces) <= pageCount(paginate(boxes, 100)));
}

void TestPaginate::fullPagesHoldWhatTheyCan()
{
    const QList<FlowPiece> pieces = paginateSpread({text(5), text(5), text(2)}, 100, Spread::Full);
    QVERIFY2(pieces[1].page == 0 && pieces[2].page == 1, qPrintable(describe(pieces)));
}

void TestPaginate::evenPagesKeepHeadingsWithTheirText()
{
    // Heading and paragraph are higher than a page: the paragraph is cut rather than the heading left alone.
    const QList<FlowPiece> high = paginateSpread({text(2, 0, true), text(9), text(3)}, 100, Spread::Even);
    QVERIFY2(high[0].page == high[1].page && high[1].lines >= 2, qPrintable(describe(high)));
    const QList<FlowPiece> pieces = paginateSpread({text(3), text(1, 0, true), block(80), text(2)}, 100, Spread::Even);
    QVERIFY2(pieces[1].page == pieces[2].page, qPrintable(describe(pieces)));
}

void TestPaginate::anyBoxes_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// Every line of every box exactly once, in order, one below the other, within its page.
void TestPaginate::anyBoxes()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 50; ++round) {
        const int height = random.bounded(1, 400);
        QList<FlowBox> boxes;
        const int count = random.bounded(0, 25);
        for (int i = 0; i < count; ++i) {
            const int space = random.bounded(0, 40);
            const bool keep = random.bounded(4) == 0;
            boxes.append(random.bounded(2) ? text(random.bounded(1, 30), space, keep) : block(random.bounded(0, 300), space, keep));
        }
        const QList<FlowPiece> pieces = paginate(boxes, height);
        const QString fault = faultIn(boxes, pieces, height);
        if (!fault.isEmpty())
            QFAIL(qPrintable(QStringLiteral("%1 in %2").arg(fault, describe(pieces))));
        const QList<FlowPiece> even = paginateSpread(boxes, height, Spread::Even);
        const QString faultOfEven = faultIn(boxes, even, height);
        if (!faultOfEven.isEmpty())
            QFAIL(qPrintable(QStringLiteral("evenly: %1 in %2").arg(faultOfEven, describe(even))));
    }
}

QTEST_MAIN(TestPaginate)
#include "tst_paginate.moc"
