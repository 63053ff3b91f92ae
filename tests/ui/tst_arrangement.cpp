// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/pages/arrangement.h"

#include <QTest>

using namespace sala::ui;

class TestArrangement final : public QObject
{
    Q_OBJECT

private slots:
    void standsInside_data();
    void standsInside();
    void landscapeGivesThePictureItsShare();
    void largerTextTakesFromThePicture();
    void narrowTextStandsApart();
    void emptyPage();
};

void TestArrangement::standsInside_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<int>("scale");
    for (const QSize &screen :
         {QSize(1920, 1080), QSize(1080, 1920), QSize(1366, 768), QSize(3840, 2160), QSize(1024, 768), QSize(768, 1024)}) {
        for (const int scale : {100, 125, 150, 200})
            QTest::addRow("%dx%d at %d percent", screen.width(), screen.height(), scale) << screen << scale;
    }
}

void TestArrangement::standsInside()
{
    QFETCH(QSize, screen);
    QFETCH(int, scale);
    const Metrics metrics{.screen = screen, .textScale = scale};
    const QSize page(screen.width() - 2 * metrics.margin(), screen.height() - 3 * metrics.bigTarget());
    const Arrangement a = arrange(metrics, page);
    const QRect whole(QPoint(), page);
    QVERIFY(whole.contains(a.figure));
    QVERIFY(whole.contains(a.text));
    if (a.figureApart) {
        QCOMPARE(a.figure, whole);
        QCOMPARE(a.text, whole);
        return;
    }
    QVERIFY(!a.figure.intersects(a.text));
    if (metrics.portrait()) {
        QVERIFY(a.figure.bottom() < a.text.top());
        QVERIFY(a.text.height() >= 7 * metrics.lineHeight(TextRole::Body));
    } else {
        QVERIFY(a.figure.right() < a.text.left());
        QVERIFY(a.text.width() >= 20 * meanLetterShare * metrics.fontPx(TextRole::Body));
    }
}

void TestArrangement::landscapeGivesThePictureItsShare()
{
    const Arrangement a = arrange(Metrics{.screen = {1920, 1080}}, {1800, 800});
    QCOMPARE(a.figure, QRect(0, 0, 936, 800)); // 52 %
    QVERIFY(!a.figureApart);
}

void TestArrangement::largerTextTakesFromThePicture()
{
    for (const QSize &screen : {QSize(3840, 2160), QSize(2160, 3840)}) {
        qint64 before = qint64(screen.width()) * screen.height();
        for (const int scale : {100, 125, 150}) {
            const Arrangement a = arrange(Metrics{.screen = screen, .textScale = scale}, screen);
            QVERIFY(!a.figureApart);
            const qint64 area = qint64(a.figure.width()) * a.figure.height();
            QVERIFY(area < before);
            before = area;
        }
    }
}

void TestArrangement::narrowTextStandsApart()
{
    QVERIFY(arrange(Metrics{.screen = {1920, 1080}, .textScale = 200}, {700, 900}).figureApart);
    QVERIFY(arrange(Metrics{.screen = {1080, 1920}, .textScale = 200}, {1000, 700}).figureApart);
}

void TestArrangement::emptyPage()
{
    const Arrangement a = arrange(Metrics{}, {});
    QVERIFY(a.figureApart);
    QVERIFY(a.figure.isEmpty());
}

QTEST_MAIN(TestArrangement)
#include "tst_arrangement.moc"
