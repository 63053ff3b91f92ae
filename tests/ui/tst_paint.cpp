// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/look/paint.h"

#include "ui/look/icons.h"

#include <QImage>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala::ui;

/// Rounded shapes, the focus mark and icons, as pixels.
class TestPaint final : public QObject
{
    Q_OBJECT

private slots:
    void shapeStaysInside();
    void focusRingLeavesRoomForTheShape();
    void iconIsDrawnInItsColour();
    void iconIsTheSameAgain();
    void coloursAndSizesAreToldApart();
    void unknownIconDrawsNothing();

private:
    static constexpr QRect where{10, 10, 80, 60};

    template <typename Draw>
    [[nodiscard]] static QImage drawn(Draw draw)
    {
        QImage image(100, 80, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        draw(painter);
        return image;
    }
    [[nodiscard]] static QRect inked(const QImage &image)
    {
        QRect box;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                box |= image.pixel(x, y) == 0xffffffff ? QRect() : QRect(x, y, 1, 1);
        }
        return box;
    }
};

void TestPaint::shapeStaysInside()
{
    const QImage image = drawn([](QPainter &painter) { drawRounded(painter, where, 12, Qt::yellow, Qt::blue, 4); });
    QCOMPARE(inked(image), where);
    QCOMPARE(image.pixelColor(where.center()), QColor(Qt::yellow));
    QCOMPARE(image.pixelColor(where.left() + 2, where.center().y()), QColor(Qt::blue));
    QCOMPARE(image.pixelColor(where.topLeft()), QColor(Qt::white)); // its corner is round
}

void TestPaint::focusRingLeavesRoomForTheShape()
{
    const Look look;
    const QRectF shape = insideFocusRing(where, look);
    QVERIFY(QRectF(where).contains(shape) && shape.width() > where.width() / 2);
    const QImage image = drawn([&look](QPainter &painter) { drawFocusRing(painter, where, 12, look); });
    QVERIFY(where.contains(inked(image)));
    QCOMPARE(image.pixelColor(where.left() + 1, where.center().y()), look.theme.focus);
    QCOMPARE(image.pixelColor(shape.toRect().center()), QColor(Qt::white)); // nothing over the control
}

void TestPaint::iconIsDrawnInItsColour()
{
    const QImage image = drawn([](QPainter &painter) { drawIcon(painter, u"home"_s, QRectF(20, 20, 40, 40), Qt::red); });
    QVERIFY(QRect(20, 20, 40, 40).contains(inked(image)));
    QVERIFY(!inked(image).isEmpty());
    for (int y = 20; y < 60; ++y) {
        for (int x = 20; x < 60; ++x) {
            const QColor colour = image.pixelColor(x, y);
            QVERIFY(colour.red() >= 250 && colour.green() == colour.blue()); // red on white, nothing else
        }
    }
}

void TestPaint::iconIsTheSameAgain()
{
    const auto draw = [](QPainter &painter) { drawIcon(painter, u"home"_s, QRectF(20, 20, 40, 40), Qt::darkGreen); };
    QCOMPARE(drawn(draw), drawn(draw));
}

void TestPaint::coloursAndSizesAreToldApart()
{
    const auto icon = [](QSizeF size, const QColor &colour) {
        return drawn([=](QPainter &painter) { drawIcon(painter, u"home"_s, QRectF(QPointF(10, 10), size), colour); });
    };
    const QImage full = icon({40, 40}, QColor(0, 0, 0));
    QVERIFY(icon({40, 40}, QColor(0, 0, 0, 90)) != full);
    QVERIFY(icon({40, 20}, QColor(0, 0, 0)) != full);
    QCOMPARE(icon({40, 40}, QColor(0, 0, 0)), full);
}

void TestPaint::unknownIconDrawsNothing()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no-such-icon"_s));
    const QImage image = drawn([](QPainter &painter) {
        drawIcon(painter, u"no-such-icon"_s, QRectF(20, 20, 40, 40), Qt::red);
        drawIcon(painter, u"home"_s, QRectF(), Qt::red);
    });
    QVERIFY(inked(image).isEmpty());
}

QTEST_MAIN(TestPaint)
#include "tst_paint.moc"
