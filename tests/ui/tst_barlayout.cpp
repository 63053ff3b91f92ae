// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/barlayout.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace sala::ui;

namespace {

constexpr int gap = 10;

// Home, title, alarm, reading aids, languages: what the header holds.
QList<BarItem> header()
{
    return {{.wide = 120, .compact = 60, .height = 50},
            {.wide = 200, .compact = 0, .height = 30, .dropped = true},
            {.wide = 140, .compact = 60, .height = 50, .right = true},
            {.wide = 150, .compact = 60, .height = 50, .right = true},
            {.wide = 180, .compact = 0, .height = 50, .right = true}};
}

// What can always be given up without losing a control.
int leastWidth(const QList<BarItem> &items)
{
    int width = -gap;
    for (const BarItem &item : items) {
        if (!item.dropped)
            width += (item.compact > 0 ? item.compact : item.wide) + gap;
    }
    return std::max(0, width);
}

QString faultIn(const QList<BarItem> &items, const BarLayout &bar, int width)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        const BarPlace &a = bar.places[i];
        if (!a.shown) {
            if (!items[i].dropped)
                return QStringLiteral("item %1 is lost").arg(i);
            continue;
        }
        if (a.where.left() < 0 || a.where.right() >= width || a.where.top() < 0 || a.where.bottom() >= bar.height)
            return QStringLiteral("item %1 leaves the bar").arg(i);
        if (a.where.width() != (a.compact ? items[i].compact : items[i].wide) || a.where.height() != items[i].height)
            return QStringLiteral("item %1 has another size").arg(i);
        for (qsizetype k = 0; k < i; ++k) {
            const BarPlace &b = bar.places[k];
            if (b.shown && b.row == a.row && a.where.adjusted(-gap + 1, 0, gap - 1, 0).intersects(b.where))
                return QStringLiteral("items %1 and %2 are too near").arg(k).arg(i);
            if (b.shown && a.where.intersects(b.where))
                return QStringLiteral("items %1 and %2 overlap").arg(k).arg(i);
        }
    }
    return {};
}

int compactCount(const BarLayout &bar)
{
    return static_cast<int>(std::count_if(bar.places.begin(), bar.places.end(), [](const BarPlace &place) { return place.compact; }));
}

} // namespace

class TestBarLayout final : public QObject
{
    Q_OBJECT

private slots:
    void wideShowsEverything();
    void titleGoesFirst();
    void wordsGiveWayFromTheLast();
    void secondRowBeforeAnythingIsLost();
    void endsKeepTheirPlaces();
    void emptyBar();
    void anyWidth_data();
    void anyWidth();
    void anyItems();
};

void TestBarLayout::wideShowsEverything()
{
    const BarLayout bar = layOutBar(header(), 1000, gap, 1);
    QCOMPARE(faultIn(header(), bar, 1000), QString());
    QCOMPARE(compactCount(bar), 0);
    QVERIFY(bar.places[1].shown);
    QCOMPARE(bar.height, 50);
    QCOMPARE(bar.places[0].where, QRect(0, 0, 120, 50));
    QCOMPARE(bar.places[1].where, QRect(130, 10, 200, 30)); // in the middle of the height
    QCOMPARE(bar.places[4].where, QRect(820, 0, 180, 50));
}

void TestBarLayout::titleGoesFirst()
{
    const BarLayout bar = layOutBar(header(), 700, gap, 1);
    QCOMPARE(faultIn(header(), bar, 700), QString());
    QVERIFY(!bar.places[1].shown);
    QCOMPARE(compactCount(bar), 0);
}

void TestBarLayout::wordsGiveWayFromTheLast()
{
    const BarLayout bar = layOutBar(header(), 560, gap, 1);
    QCOMPARE(faultIn(header(), bar, 560), QString());
    QVERIFY(bar.places[3].compact);
    QVERIFY(!bar.places[2].compact);
    QVERIFY(!bar.places[0].compact);
    QVERIFY(!bar.places[4].compact); // has no icon to shrink to
}

void TestBarLayout::secondRowBeforeAnythingIsLost()
{
    const BarLayout bar = layOutBar(header(), 600, gap, 2);
    QCOMPARE(faultIn(header(), bar, 600), QString());
    QVERIFY(bar.places[1].shown);
    QCOMPARE(compactCount(bar), 0);
    QCOMPARE(bar.height, 50 + gap + 50);
}

void TestBarLayout::endsKeepTheirPlaces()
{
    for (const int width : {400, 600, 900, 1400}) {
        const BarLayout bar = layOutBar(header(), width, gap, 2);
        QCOMPARE(bar.places[0].where.topLeft(), QPoint(0, 0));
        QCOMPARE(bar.places[4].where.right(), width - 1);
        QCOMPARE(bar.places[4].row, 0);
    }
}

void TestBarLayout::emptyBar()
{
    const BarLayout bar = layOutBar({}, 100, gap, 2);
    QVERIFY(bar.places.isEmpty());
    QCOMPARE(bar.height, 0);
}

void TestBarLayout::anyWidth_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("one row") << 1;
    QTest::newRow("two rows") << 2;
}

void TestBarLayout::anyWidth()
{
    QFETCH(int, rows);
    const QList<BarItem> items = header();
    for (int width = leastWidth(items); width < 1200; ++width) {
        const QString fault = faultIn(items, layOutBar(items, width, gap, rows), width);
        QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("%1 at %2").arg(fault).arg(width)));
    }
}

void TestBarLayout::anyItems()
{
    QRandomGenerator random(20260101);
    for (int round = 0; round < 3000; ++round) {
        QList<BarItem> items;
        const int count = random.bounded(0, 8);
        for (int i = 0; i < count; ++i) {
            const int compact = random.bounded(3) == 0 ? 0 : random.bounded(20, 60);
            items.append({.wide = compact + random.bounded(20, 150),
                          .compact = compact,
                          .height = random.bounded(20, 80),
                          .right = random.bounded(2) == 0,
                          .dropped = random.bounded(4) == 0});
        }
        const int width = std::max(1, leastWidth(items)) + random.bounded(0, 400);
        const QString fault = faultIn(items, layOutBar(items, width, gap, 1 + random.bounded(2)), width);
        QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("%1 in round %2").arg(fault).arg(round)));
    }
}

QTEST_MAIN(TestBarLayout)
#include "tst_barlayout.moc"
