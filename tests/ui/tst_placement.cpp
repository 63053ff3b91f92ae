// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/figure/placement.h"

#include <QTest>

using namespace sala::ui;

namespace {

constexpr double nearly = 1e-6;

} // namespace

class TestPlacement final : public QObject
{
    Q_OBJECT

private slots:
    void showsTheFocusWhole_data();
    void showsTheFocusWhole();
    void withoutFocusTheWholePicture();
    void noBandWhereThePictureReaches();
    void emptyValues_data();
    void emptyValues();
    void thereAndBack();
};

void TestPlacement::showsTheFocusWhole_data()
{
    QTest::addColumn<QRectF>("focus");
    QTest::addColumn<QSizeF>("frame");
    const QRectF middle(330, 190, 880, 660);
    QTest::newRow("landscape frame") << middle << QSizeF(1000, 800);
    QTest::newRow("wide frame") << middle << QSizeF(1800, 300);
    QTest::newRow("tall frame") << middle << QSizeF(300, 1500);
    QTest::newRow("focus in a corner") << QRectF(0, 0, 200, 200) << QSizeF(600, 600);
    QTest::newRow("focus in the other corner") << QRectF(1400, 800, 200, 200) << QSizeF(900, 300);
    QTest::newRow("the whole picture") << QRectF(0, 0, 1600, 1000) << QSizeF(500, 500);
    QTest::newRow("a tiny frame") << middle << QSizeF(1, 1);
}

void TestPlacement::showsTheFocusWhole()
{
    QFETCH(QRectF, focus);
    QFETCH(QSizeF, frame);
    const FigurePlacement placed = placeFigure({1600, 1000}, focus, frame);
    const QRectF shown = placed.toFrame(focus);
    QVERIFY(shown.left() >= -nearly && shown.top() >= -nearly);
    QVERIFY(shown.right() <= frame.width() + nearly && shown.bottom() <= frame.height() + nearly);
    // As large as it goes: one of the two sides is filled.
    QVERIFY(qAbs(shown.width() - frame.width()) < nearly || qAbs(shown.height() - frame.height()) < nearly);
}

void TestPlacement::withoutFocusTheWholePicture()
{
    const FigurePlacement placed = placeFigure({1600, 1000}, {}, {800, 800});
    QCOMPARE(placed.scale, 0.5);
    QCOMPARE(placed.offset, QPointF(0, 150));
}

void TestPlacement::noBandWhereThePictureReaches()
{
    // The focus lies at the left end; the picture fills the frame instead of standing in its middle.
    const FigurePlacement placed = placeFigure({1600, 1000}, {0, 0, 500, 1000}, {1000, 1000});
    QCOMPARE(placed.scale, 1.0);
    QCOMPARE(placed.offset.x(), 0.0);
    const FigurePlacement right = placeFigure({1600, 1000}, {1100, 0, 500, 1000}, {1000, 1000});
    QCOMPARE(right.offset.x(), -600.0);
}

void TestPlacement::emptyValues_data()
{
    QTest::addColumn<QSizeF>("picture");
    QTest::addColumn<QSizeF>("frame");
    QTest::newRow("no frame") << QSizeF(1600, 1000) << QSizeF();
    QTest::newRow("no height") << QSizeF(1600, 1000) << QSizeF(100, 0);
    QTest::newRow("no picture") << QSizeF() << QSizeF(100, 100);
    QTest::newRow("flat picture") << QSizeF(1600, 0) << QSizeF(100, 100);
}

void TestPlacement::emptyValues()
{
    QFETCH(QSizeF, picture);
    QFETCH(QSizeF, frame);
    const FigurePlacement placed = placeFigure(picture, {}, frame);
    QCOMPARE(placed.scale, 1.0);
    QCOMPARE(placed.offset, QPointF());
}

void TestPlacement::thereAndBack()
{
    const FigurePlacement placed = placeFigure({1600, 1000}, {330, 190, 880, 660}, {977, 713});
    const QPointF point(421.5, 333.25);
    const QPointF back = placed.toPicture(placed.toFrame(point));
    QVERIFY(qAbs(back.x() - point.x()) < nearly && qAbs(back.y() - point.y()) < nearly);
}

QTEST_MAIN(TestPlacement)
#include "tst_placement.moc"
