// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/stepdots.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala::ui;

class TestStepDots final : public QObject
{
    Q_OBJECT

private slots:
    void isNamed();
    void fillsTheStepsThatWereReached();
    void squeezesWhereThereIsNoRoom();
    void partLineTakesRoom();
    void partLineAloneStandsInTheMiddle();

private:
    // Dots in the accent's colour along the middle of the dots, counted as runs of pixels.
    [[nodiscard]] static int filledDots(StepDots &dots, const QColor &accent);

    const Look m_look;
};

int TestStepDots::filledDots(StepDots &dots, const QColor &accent)
{
    const QImage image = dots.grab().toImage();
    const int y = image.height() / 2;
    int runs = 0;
    bool inside = false;
    for (int x = 0; x < image.width(); ++x) {
        const bool filled = image.pixelColor(x, y) == accent;
        runs += filled && !inside ? 1 : 0;
        inside = filled;
    }
    return runs;
}

void TestStepDots::isNamed()
{
    const StepDots dots(5, 1, u"Paso 2 de 5"_s, m_look, nullptr);
    QCOMPARE(dots.accessibleName(), u"Paso 2 de 5"_s);
    QVERIFY(dots.testAttribute(Qt::WA_TransparentForMouseEvents));
}

void TestStepDots::fillsTheStepsThatWereReached()
{
    for (int current = 0; current < 5; ++current) {
        StepDots dots(5, current, {}, m_look, nullptr);
        dots.resize(dots.naturalWidth() + 20, dots.naturalHeight());
        QCOMPARE(filledDots(dots, m_look.theme.accent), current + 1);
    }
}

void TestStepDots::squeezesWhereThereIsNoRoom()
{
    StepDots dots(16, 15, {}, m_look, nullptr);
    dots.resize(dots.naturalWidth() / 2, dots.naturalHeight());
    QCOMPARE(filledDots(dots, m_look.theme.accent), 16);
}

void TestStepDots::partLineTakesRoom()
{
    StepDots dots(2, 0, {}, m_look, nullptr);
    const int wide = dots.naturalWidth();
    const int high = dots.naturalHeight();
    dots.setPartLine(u"Página 1 de 2"_s);
    QVERIFY(dots.naturalWidth() > wide);
    QVERIFY(dots.naturalHeight() > high);
}

void TestStepDots::partLineAloneStandsInTheMiddle()
{
    StepDots dots(0, 0, {}, m_look, nullptr);
    dots.setPartLine(u"1"_s); // as high above the line's middle as below it
    dots.resize(200, 120);
    const QImage image = dots.grab().toImage();
    int top = image.height();
    int bottom = -1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != image.pixel(0, 0)) {
                top = std::min(top, y);
                bottom = std::max(bottom, y);
            }
        }
    }
    QVERIFY(bottom > top);
    QVERIFY2(std::abs((top + bottom) / 2 - image.height() / 2) <= 6, qPrintable(QString::number((top + bottom) / 2)));
}

QTEST_MAIN(TestStepDots)
#include "tst_stepdots.moc"
