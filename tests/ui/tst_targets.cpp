// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/figure/targets.h"

#include "support/testlibrary.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPolygonF>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace sala::ui;

namespace {

const QByteArray squares = R"({"viewBox":[0,0,400,300],"focus":[10,20,300,200],"targets":[
    {"id":"large","z":1,"polygons":[[[100,100],[200,100],[200,200],[100,200]]],"anchor":[150,110]},
    {"id":"small","z":2,"polygons":[[[140,140],[160,140],[160,160],[140,160]]]},
    {"id":"two","z":3,"polygons":[[[300,100],[320,100],[320,120],[300,120]],[[300,200],[320,200],[320,220],[300,220]]]}]})";

// Whether the one outline holds the same points as the polygons of the file together.
bool coversWhatIsWritten(const FigureTarget &target, const QJsonObject &object)
{
    QList<QPolygonF> polygons;
    const QJsonArray all = object.value("polygons"_L1).toArray();
    for (const QJsonValue &each : all) {
        QPolygonF polygon;
        const QJsonArray points = each.toArray();
        for (const QJsonValue &point : points)
            polygon.append(QPointF(point[0].toDouble(), point[1].toDouble()));
        polygons.append(polygon);
    }
    const QRectF box = target.outline.boundingRect();
    for (double y = box.top() + 0.317; y < box.bottom(); y += 7.13) { // on no edge
        for (double x = box.left() + 0.317; x < box.right(); x += 7.13) {
            const bool inside = std::any_of(polygons.begin(), polygons.end(), [&](const QPolygonF &polygon) {
                return polygon.containsPoint({x, y}, Qt::WindingFill);
            });
            if (inside != target.outline.contains(QPointF(x, y)))
                return false;
        }
    }
    return object.value("id"_L1).toString() == target.id;
}

} // namespace

class TestTargets final : public QObject
{
    Q_OBJECT

private slots:
    void readsAll();
    void at_data();
    void at();
    void equallyNearSmallerWins();
    void damaged_data();
    void damaged();
    void overlappingPartsDoNotCancelOut();
    void overlappingPartsHaveOneLineAroundThem();
    void deepNestingEnds();
    void shippedFigures_data();
    void shippedFigures();
};

void TestTargets::readsAll()
{
    const FigureTargets targets = parseTargets(squares);
    QCOMPARE(targets.viewBox, QSizeF(400, 300));
    QCOMPARE(targets.focus, QRectF(10, 20, 300, 200));
    QCOMPARE(targets.targets.size(), 3);
    const FigureTarget *large = targets.find(u"large"_s);
    QVERIFY(large);
    QCOMPARE(large->z, 1);
    QCOMPARE(large->area, 10000.0);
    QCOMPARE(large->anchor, QPointF(150, 110));
    QCOMPARE(targets.find(u"two"_s)->area, 800.0);
    QCOMPARE(targets.find(u"small"_s)->anchor, QPointF(150, 150)); // without one: the middle
    QVERIFY(!targets.find(u"nothing"_s));
    QVERIFY(!targets.find({}));
}

void TestTargets::at_data()
{
    QTest::addColumn<QPointF>("point");
    QTest::addColumn<double>("reach");
    QTest::addColumn<QString>("id");
    QTest::newRow("inside one") << QPointF(110, 110) << 0.0 << u"large"_s;
    QTest::newRow("inside two the smaller") << QPointF(150, 150) << 0.0 << u"small"_s;
    QTest::newRow("inside wins over near") << QPointF(139, 150) << 20.0 << u"large"_s;
    QTest::newRow("near one") << QPointF(90, 150) << 20.0 << u"large"_s;
    QTest::newRow("too far") << QPointF(70, 150) << 20.0 << QString();
    QTest::newRow("the nearer of two") << QPointF(270, 110) << 200.0 << u"two"_s;
    QTest::newRow("second part of one structure") << QPointF(310, 210) << 0.0 << u"two"_s;
    QTest::newRow("between the parts") << QPointF(310, 160) << 20.0 << QString();
    QTest::newRow("near a corner") << QPointF(95, 95) << 7.1 << u"large"_s;
    QTest::newRow("near a corner, just too far") << QPointF(95, 95) << 7.0 << QString();
    QTest::newRow("no reach") << QPointF(99, 150) << 0.0 << QString();
    QTest::newRow("far outside the picture") << QPointF(-5000, 9000) << 20.0 << QString();
}

void TestTargets::at()
{
    QFETCH(QPointF, point);
    QFETCH(double, reach);
    QFETCH(QString, id);
    const FigureTargets targets = parseTargets(squares);
    const FigureTarget *found = targets.at(point, reach);
    QCOMPARE(found ? found->id : QString(), id);
}

void TestTargets::equallyNearSmallerWins()
{
    const FigureTargets targets = parseTargets(R"({"targets":[
        {"id":"big","polygons":[[[0,0],[100,0],[100,100],[0,100]]]},
        {"id":"little","polygons":[[[120,40],[130,40],[130,60],[120,60]]]}]})");
    QCOMPARE(targets.at({110, 50}, 30)->id, u"little"_s);
}

void TestTargets::damaged_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("count");
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("not JSON") << QByteArray("\x00\xff garbage", 10) << 0;
    QTest::newRow("cut off") << squares.left(squares.size() / 2) << 0;
    QTest::newRow("an array") << QByteArray("[1,2,3]") << 0;
    QTest::newRow("targets are a word") << QByteArray(R"({"targets":"disc"})") << 0;
    QTest::newRow("a target is a number") << QByteArray(R"({"targets":[7,null,[]]})") << 0;
    QTest::newRow("no id") << QByteArray(R"({"targets":[{"polygons":[[[0,0],[9,0],[9,9]]]}]})") << 0;
    QTest::newRow("no polygon") << QByteArray(R"({"targets":[{"id":"a"},{"id":"b","polygons":[]}]})") << 0;
    QTest::newRow("two corners only") << QByteArray(R"({"targets":[{"id":"a","polygons":[[[0,0],[9,0]]]}]})") << 0;
    QTest::newRow("one bad beside a good one") << QByteArray(R"({"targets":[{"id":"a"},{"id":"b","polygons":[[[0,0],[9,0],[9,9]]]}]})")
                                               << 1;
    QTest::newRow("corners without numbers") << QByteArray(R"({"targets":[{"id":"a","polygons":[[["x",null],[],{},[1]]]}]})") << 1;
    QTest::newRow("view box of three") << QByteArray(R"({"viewBox":[0,0,5],"focus":"all","targets":[]})") << 0;
    QTest::newRow("view box turned over") << QByteArray(R"({"viewBox":[0,0,-5,-5],"targets":[]})") << 0;
}

void TestTargets::damaged()
{
    QFETCH(QByteArray, json);
    QFETCH(int, count);
    const FigureTargets targets = parseTargets(json);
    QCOMPARE(targets.targets.size(), count);
    QCOMPARE(targets.viewBox, QSizeF(1600, 1000));
    QVERIFY(targets.focus.isEmpty());
    (void)targets.at({1, 1}, 10);
}

void TestTargets::overlappingPartsDoNotCancelOut()
{
    // One square clockwise, the other the other way round.
    const FigureTargets targets =
        parseTargets(R"({"targets":[{"id":"a","polygons":[[[0,0],[10,0],[10,10],[0,10]],[[5,5],[5,15],[15,15],[15,5]]]}]})");
    const FigureTarget *both = targets.find(u"a"_s);
    QVERIFY(both);
    QVERIFY(both->outline.contains(QPointF(7, 7)));
    QCOMPARE(both->area, 200.0);
    QCOMPARE(targets.at({7, 7}, 0), both);
}

void TestTargets::overlappingPartsHaveOneLineAroundThem()
{
    const FigureTargets targets = parseTargets(
        R"({"targets":[{"id":"a","polygons":[[[0,0],[10,0],[10,10],[0,10]],[[5,5],[5,15],[15,15],[15,5]],[[30,0],[40,0],[40,10]]]}]})");
    const QList<QPolygonF> lines = targets.find(u"a"_s)->outline.toSubpathPolygons();
    QCOMPARE(lines.size(), 2); // the two squares together, and what stands apart
    for (const QPolygonF &line : lines) {
        for (const QPointF &corner : line)
            QVERIFY2(corner != QPointF(5, 5) && corner != QPointF(10, 10), "a line goes through the middle");
    }
}

void TestTargets::deepNestingEnds()
{
    const FigureTargets targets = parseTargets("{\"targets\":" + QByteArray(200000, '[') + QByteArray(200000, ']') + "}");
    QVERIFY(targets.targets.isEmpty());
}

void TestTargets::shippedFigures_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("neck") << u"neck-side"_s;
    QTest::newRow("segment") << u"segment-side-000"_s;
    QTest::newRow("from above") << u"segment-above-healthy"_s;
}

void TestTargets::shippedFigures()
{
    QFETCH(QString, name);
    QFile file(sala::test::figurePath(name + u".targets.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const FigureTargets targets = parseTargets(bytes);
    QVERIFY(targets.targets.size() >= 10);
    const QJsonArray written = QJsonDocument::fromJson(bytes).object().value("targets"_L1).toArray();
    for (qsizetype i = 0; i < targets.targets.size(); ++i) {
        const FigureTarget &target = targets.targets[i];
        QVERIFY2(coversWhatIsWritten(target, written[i].toObject()), qPrintable(target.id));
        QVERIFY2(target.area > 0, qPrintable(target.id));
        QVERIFY2(target.outline.contains(target.anchor) || targets.at(target.anchor, 12), qPrintable(target.id));
    }
}

QTEST_MAIN(TestTargets)
#include "tst_targets.moc"
