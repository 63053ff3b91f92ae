// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/look/metrics.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QTest>

#include <array>

using namespace sala::ui;

namespace {

constexpr std::array allRoles{TextRole::Title, TextRole::Welcome,    TextRole::Heading, TextRole::CardTitle,
                              TextRole::Body,  TextRole::BigControl, TextRole::Control, TextRole::Small};

Metrics metricsOf(QSize screen, int scale = 100, double pixelsPerMm = 0)
{
    return {.screen = screen, .textScale = scale, .pixelsPerMm = pixelsPerMm};
}

} // namespace

class TestMetrics final : public QObject
{
    Q_OBJECT

private slots:
    void unit_data();
    void unit();
    void sizesFollowTheDesign();
    void textGrowsWithTheScale_data();
    void textGrowsWithTheScale();
    void postersGrowByAQuarter();
    void nothingIsSmallerThanSmall();
    void controlsHoldTheirText();
    void millimetresSetTheLeast_data();
    void millimetresSetTheLeast();
    void unknownMillimetresChangeNothing();
    void fontIsAndika();
    void lineHoldsFiftyFiveLetters();
};

void TestMetrics::unit_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<double>("unit");
    QTest::addColumn<bool>("portrait");
    QTest::newRow("landscape") << QSize(1920, 1080) << 10.8 << false;
    QTest::newRow("portrait") << QSize(1080, 1920) << 10.8 << true;
    QTest::newRow("smallest") << QSize(1024, 768) << 7.68 << false;
    QTest::newRow("largest") << QSize(3840, 2160) << 21.6 << false;
    QTest::newRow("square counts as landscape") << QSize(1000, 1000) << 10.0 << false;
}

void TestMetrics::unit()
{
    QFETCH(QSize, screen);
    QFETCH(double, unit);
    QFETCH(bool, portrait);
    const Metrics m = metricsOf(screen);
    QCOMPARE(m.unit(), unit);
    QCOMPARE(m.px(10), qRound(10 * unit));
    QCOMPARE(m.portrait(), portrait);
}

void TestMetrics::sizesFollowTheDesign()
{
    const Metrics m = metricsOf({1000, 1000});
    QCOMPARE(m.fontPx(TextRole::Heading), 55);
    QCOMPARE(m.fontPx(TextRole::Body), 35);
    QCOMPARE(m.fontPx(TextRole::Control), 29);
    QCOMPARE(m.fontPx(TextRole::Small), 24);
    QCOMPARE(m.lineHeight(TextRole::Body), 53); // 1.5 times
    QCOMPARE(m.target(), 80);
    QCOMPARE(m.bigTarget(), 110);
    QCOMPARE(m.gap(), 20);
    QCOMPARE(m.radius(), 30);
}

void TestMetrics::textGrowsWithTheScale_data()
{
    QTest::addColumn<int>("scale");
    for (const int scale : {100, 125, 150, 200})
        QTest::addRow("%d percent", scale) << scale;
}

void TestMetrics::textGrowsWithTheScale()
{
    QFETCH(int, scale);
    const Metrics m = metricsOf({1000, 1000}, scale);
    QCOMPARE(m.fontPx(TextRole::Body), qRound(35 * scale / 100.0));
    QCOMPARE(m.fontPx(TextRole::Small), qRound(24 * scale / 100.0));
    QCOMPARE(m.gap(), 20);
    QCOMPARE(m.margin(), 45);
}

void TestMetrics::postersGrowByAQuarter()
{
    QCOMPARE(metricsOf({1000, 1000}, 200).fontPx(TextRole::Title), qRound(70 * 1.25));
    QCOMPARE(metricsOf({1000, 1000}, 125).fontPx(TextRole::Welcome), qRound(46 * 1.25));
}

void TestMetrics::nothingIsSmallerThanSmall()
{
    for (const int scale : {100, 125, 150, 200}) {
        const Metrics m = metricsOf({1024, 768}, scale);
        for (const TextRole role : allRoles)
            QVERIFY(m.fontPx(role) >= m.fontPx(TextRole::Small));
    }
}

void TestMetrics::controlsHoldTheirText()
{
    for (const int scale : {100, 125, 150, 200}) {
        const Metrics m = metricsOf({1366, 768}, scale);
        QVERIFY(m.target() >= m.lineHeight(TextRole::Control));
        QVERIFY(m.bigTarget() >= m.lineHeight(TextRole::BigControl));
        QVERIFY(m.target() >= 8 * m.unit());
        QVERIFY(m.bigTarget() >= 11 * m.unit());
    }
}

void TestMetrics::millimetresSetTheLeast_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<double>("pixelsPerMm");
    QTest::newRow("a large room screen") << QSize(1920, 1080) << 2.0;
    QTest::newRow("a dense tablet") << QSize(1920, 1080) << 6.3;
    QTest::newRow("a very dense tablet") << QSize(1024, 768) << 9.7;
    QTest::newRow("not a round number") << QSize(1366, 768) << 3.779;
}

void TestMetrics::millimetresSetTheLeast()
{
    QFETCH(QSize, screen);
    QFETCH(double, pixelsPerMm);
    const Metrics m = metricsOf(screen, 100, pixelsPerMm);
    QVERIFY(m.target() >= 20.0 * pixelsPerMm);
    QVERIFY(m.bigTarget() >= 20.0 * pixelsPerMm);
    QVERIFY(m.gap() >= 3.0 * pixelsPerMm);
    for (const TextRole role : allRoles) {
        const double capHeight = QFontMetricsF(m.font(role)).tightBoundingRect(QStringLiteral("H")).height();
        const double least = 4.8 * pixelsPerMm;
        QVERIFY2(capHeight >= least - 0.01, qPrintable(QStringLiteral("%1 below %2").arg(capHeight).arg(least)));
    }
}

void TestMetrics::unknownMillimetresChangeNothing()
{
    // One pixel per millimetre asks for less than the units give.
    QCOMPARE(metricsOf({1920, 1080}, 100, 1.0).fontPx(TextRole::Small), metricsOf({1920, 1080}).fontPx(TextRole::Small));
    QCOMPARE(metricsOf({1920, 1080}, 100, 1.0).target(), metricsOf({1920, 1080}).target());
}

void TestMetrics::fontIsAndika()
{
    const QFont font = Metrics().font(TextRole::Body, true);
    QCOMPARE(font.family(), fontFamily());
    QCOMPARE(QFontInfo(font).family(), fontFamily());
    QVERIFY(font.bold());
    QVERIFY(!font.italic());
    QCOMPARE(font.pixelSize(), Metrics().fontPx(TextRole::Body));
}

void TestMetrics::lineHoldsFiftyFiveLetters()
{
    const Metrics m;
    const QString sentence = QStringLiteral("El dolor de cuello suele mejorar con el tiempo y con movimiento suave cada dia.");
    const double letter = QFontMetricsF(m.font(TextRole::Body)).horizontalAdvance(sentence) / static_cast<double>(sentence.size());
    const double letters = m.columnLimit() / letter;
    QVERIFY2(letters > 48 && letters < 62, qPrintable(QString::number(letters)));
}

QTEST_MAIN(TestMetrics)
#include "tst_metrics.moc"
