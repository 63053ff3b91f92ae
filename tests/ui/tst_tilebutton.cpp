// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/tilebutton.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala::ui;

class TestTileButton final : public QObject
{
    Q_OBJECT

private slots:
    void heightHoldsTheWords_data();
    void heightHoldsTheWords();
    void wordTooWide();
    void warningLooksDifferent();
    void slidOffDoesNothing();
    void nameHoldsTheWords();
};

void TestTileButton::heightHoldsTheWords_data()
{
    QTest::addColumn<int>("scale");
    QTest::addColumn<int>("width");
    for (const int scale : {100, 150, 200}) {
        for (const int width : {420, 700})
            QTest::addRow("%d wide at %d percent", width, scale) << scale << width;
    }
}

void TestTileButton::heightHoldsTheWords()
{
    QFETCH(int, scale);
    QFETCH(int, width);
    const Look look{.metrics = {.textScale = scale}};
    for (const auto kind : {TileButton::Kind::Plain, TileButton::Kind::Warning}) {
        TileButton tile(kind, u"warning"_s, u"Señales de alarma: avise ahora"_s, look, nullptr);
        tile.resize(width, tile.heightFor(width));
        QVERIFY(tile.heightFor(width) >= look.metrics.target());
        QCOMPARE(tile.wordsFit(), tile.fits(width));
        QVERIFY(tile.wordsFit());
        tile.resize(width, 20);
        QVERIFY(!tile.wordsFit());
    }
}

void TestTileButton::wordTooWide()
{
    TileButton tile(TileButton::Kind::Plain, u"cells"_s, u"Electroencefalografista"_s, {}, nullptr);
    QVERIFY(!tile.fits(200));
    QVERIFY(tile.fits(900));
    tile.resize(200, 900);
    QVERIFY(!tile.wordsFit());
    tile.resize(1, 1);
    QVERIFY(!tile.grab().isNull());
}

void TestTileButton::warningLooksDifferent()
{
    const auto grabbed = [](TileButton::Kind kind) {
        TileButton tile(kind, u"warning"_s, u"Alarma"_s, {}, nullptr);
        tile.resize(400, 100);
        return tile.grab().toImage();
    };
    QVERIFY(grabbed(TileButton::Kind::Plain) != grabbed(TileButton::Kind::Warning));
}

void TestTileButton::slidOffDoesNothing()
{
    TileButton tile(TileButton::Kind::Plain, u"cells"_s, u"Células"_s, {}, nullptr);
    tile.resize(400, 100);
    QSignalSpy clicked(&tile, &Control::clicked);
    QTest::mousePress(&tile, Qt::LeftButton);
    QTest::mouseRelease(&tile, Qt::LeftButton, {}, {200, 150});
    QVERIFY(clicked.isEmpty());
    QTest::mouseClick(&tile, Qt::LeftButton);
    QCOMPARE(clicked.size(), 1);
}

void TestTileButton::nameHoldsTheWords()
{
    const TileButton tile(TileButton::Kind::Plain, u"cells"_s, u"Células"_s, {}, nullptr);
    QVERIFY(tile.accessibleName().contains(u"Células"_s));
    QVERIFY(!tile.accessibleName().contains(u"cells"_s));
}

QTEST_MAIN(TestTileButton)
#include "tst_tilebutton.moc"
