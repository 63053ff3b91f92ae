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
    void pictureGivesWay_data();
    void pictureGivesWay();
    void fewestPartsKeepTheLargestPicture();
    void portraitGivesThePictureWhatIsLeft();
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

void TestArrangement::pictureGivesWay_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<QList<int>>("ways"); // that change something
    QTest::newRow("landscape") << QSize(1920, 1080) << QList<int>{1, 2};
    QTest::newRow("portrait") << QSize(1080, 1920) << QList<int>{1};
}

void TestArrangement::pictureGivesWay()
{
    QFETCH(QSize, screen);
    QFETCH(QList<int>, ways);
    const Metrics metrics{.screen = screen};
    const auto area = [&](int way) {
        const QRect text = arrange(metrics, screen, way).text;
        return qint64(text.width()) * text.height();
    };
    for (const int way : {1, 2})
        QCOMPARE(area(way) > area(way - 1), ways.contains(way));
}

void TestArrangement::fewestPartsKeepTheLargestPicture()
{
    const Metrics metrics{.screen = {1920, 1080}};
    const QSize page(1800, 800);
    const auto chosen = [&](const QList<int> &parts) { // that each arrangement needs
        QList<QRect> asked;
        const Arrangement best = fewestParts(metrics, page, [&](const Arrangement &each) {
            asked.append(each.figure);
            return parts.value(asked.size() - 1, -1); // once more for the best, whose count is known
        });
        if (asked.last() != best.figure || asked.size() > parts.size() + 1 || (parts.last() == 1 && asked.size() > parts.size()))
            return -2; // what is filled is another one, or one was filled that need not be
        for (int way = 0; way < 3; ++way) {
            if (best.figure == arrange(metrics, page, way).figure)
                return way;
        }
        return -1;
    };
    QCOMPARE(chosen({1}), 0);
    QCOMPARE(chosen({2, 1}), 1);
    QCOMPARE(chosen({2, 2, 1}), 2);
    QCOMPARE(chosen({3, 2, 2}), 1);
    QCOMPARE(chosen({2, 2, 2}), 0);
}

void TestArrangement::portraitGivesThePictureWhatIsLeft()
{
    const Metrics tall{.screen = {1080, 1920}};
    const QSize page(980, 1350);
    const Arrangement usual = arrange(tall, page);
    Arrangement places = usual;
    giveSpareHeight(places, tall, page, usual.text.height() - tall.px(2) - 40);
    QCOMPARE(places.figure.height(), usual.figure.height() + 40);
    QCOMPARE(places.text.top(), usual.text.top() + 40);
    QCOMPARE(places.text.bottom(), usual.text.bottom());
    giveSpareHeight(places, tall, page, 0);
    QCOMPARE(places.figure.height(), page.height() * 3 / 5);

    const Metrics wide{.screen = {1920, 1080}};
    Arrangement beside = arrange(wide, {1800, 800});
    giveSpareHeight(beside, wide, {1800, 800}, 0);
    QCOMPARE(beside.figure, arrange(wide, {1800, 800}).figure);
}

void TestArrangement::emptyPage()
{
    const Arrangement a = arrange(Metrics{}, {});
    QVERIFY(a.figureApart);
    QVERIFY(a.figure.isEmpty());
}

QTEST_MAIN(TestArrangement)
#include "tst_arrangement.moc"
