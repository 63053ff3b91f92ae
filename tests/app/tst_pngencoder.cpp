// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/pngencoder.h"

#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace sala::app;

/// Pictures that are written and read again by Qt, which checks every checksum.
class TestPngEncoder final : public QObject
{
    Q_OBJECT

private slots:
    void readsAsItWasDrawn_data();
    void readsAsItWasDrawn();
    void aScreenIsSmall();
    void transparencyIsLeftOut();
    void nothingGivesNothing();
};

namespace {

QImage drawing(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(0xfffbf8f2);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient gradient(0, 0, size.width(), size.height());
    gradient.setColorAt(0, Qt::darkRed);
    gradient.setColorAt(1, Qt::yellow);
    painter.setBrush(gradient);
    painter.drawEllipse(QRect(QPoint(size.width() / 4, size.height() / 4), size / 2));
    painter.drawText(image.rect(), Qt::AlignCenter | Qt::TextWordWrap, QStringLiteral("The disc dries out with the years."));
    return image;
}

QImage noise(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < size.height(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(image.scanLine(y));
        std::generate(row, row + size.width(), [&random] { return random.generate() | 0xff000000U; });
    }
    return image;
}

QImage plain(QSize size, QRgb colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

} // namespace

void TestPngEncoder::readsAsItWasDrawn_data()
{
    QTest::addColumn<QImage>("picture");
    QTest::newRow("a drawing") << drawing({1366, 768});
    QTest::newRow("noise") << noise({317, 211});
    QTest::newRow("one pixel") << plain({1, 1}, 0xff123456);
    QTest::newRow("one column") << noise({1, 500});
    QTest::newRow("one row") << noise({500, 1});
    QTest::newRow("one colour") << plain({3840, 2160}, 0xff00ff7f);
    // Repetitions of every length: one symbol tells 258 bytes at most.
    QImage runs = plain({400, 300}, 0xff102030);
    for (int y = 0; y < runs.height(); ++y)
        runs.setPixel(y, y, 0xffffffff);
    QTest::newRow("runs of every length") << runs;
}

void TestPngEncoder::readsAsItWasDrawn()
{
    QFETCH(const QImage, picture);
    const QImage read = QImage::fromData(encodePng(picture), "png");
    QCOMPARE(read.size(), picture.size());
    QCOMPARE(read.convertToFormat(QImage::Format_RGB32), picture);
}

void TestPngEncoder::aScreenIsSmall()
{
    const QImage picture = drawing({1366, 768});
    QVERIFY(encodePng(picture).size() < picture.sizeInBytes() / 20);
}

void TestPngEncoder::transparencyIsLeftOut()
{
    QImage picture(20, 20, QImage::Format_ARGB32);
    picture.fill(0x80ff0000);
    const QImage read = QImage::fromData(encodePng(picture), "png");
    QVERIFY(!read.hasAlphaChannel());
    QCOMPARE(read.pixelColor(3, 3), QColor(255, 0, 0));
}

void TestPngEncoder::nothingGivesNothing()
{
    QVERIFY(encodePng({}).isEmpty());
}

QTEST_MAIN(TestPngEncoder)
#include "tst_pngencoder.moc"
