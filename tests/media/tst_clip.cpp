// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "media/clipplayer.h"
#include "media/framepicture.h"

#include "support/testlibrary.h"

#include <QFile>
#include <QPainter>
#include <QSet>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QVideoFrame>
#include <QVideoFrameFormat>

#include <cstring>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::media;

/// Clips through the real player, and how their frames become pictures.
class TestClip final : public QObject
{
    Q_OBJECT

private slots:
    void playsAgainAndAgain_data();
    void playsAgainAndAgain();
    void theShippedClipBeginsAsItsPoster();
    void stoppedItGivesNothing();
    void beginsAnew();
    void cannotBePlayed_data();
    void cannotBePlayed();
    void aStalledPlayerIsReplaced();
    void coloursOfAFrame_data();
    void coloursOfAFrame();
    void aFrameLiesAtItsPlace();
    void strangeFramesGiveNothing();

private:
    static QString file(const QString &name) { return QStringLiteral(SALA_TEST_DATA) + u'/' + name; }
    static QVideoFrame frame(QVideoFrameFormat::PixelFormat format, QSize size, int y, int u, int v);
};

void TestClip::playsAgainAndAgain_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("VP8") << u"clip.webm"_s;
    QTest::newRow("VP9") << u"clip-vp9.webm"_s;
}

void TestClip::playsAgainAndAgain()
{
    QFETCH(QString, name);
    ClipPlayer player(file(name));
    QSignalSpy failed(&player, &ClipPlayer::failed);
    player.setPlace({320, 192}, {0, 0, 320, 192});
    player.play();
    // Ten pictures are one round.
    QTRY_VERIFY_WITH_TIMEOUT(player.pictures() > 25 || !failed.isEmpty(), 60'000);
    QVERIFY2(failed.isEmpty(), qPrintable(failed.value(0).value(0).toString()));
    QCOMPARE(player.picture().size(), QSize(320, 192));
    QSet<QRgb> columns; // ffmpeg's test picture has one of every colour
    for (int x = 20; x < 320; x += 40)
        columns.insert(player.picture().pixel(x, 20));
    QVERIFY2(columns.size() >= 6, qPrintable(QString::number(columns.size())));
}

void TestClip::theShippedClipBeginsAsItsPoster()
{
    QSvgRenderer drawing(test::figurePath(u"disc-load.svg"_s));
    QVERIFY(drawing.isValid());
    QImage poster(320, 200, QImage::Format_RGB32);
    QPainter painter(&poster);
    drawing.render(&painter);
    painter.end();
    ClipPlayer player(test::figurePath(u"disc-load.webm"_s));
    player.setPlace(poster.size(), QRectF(QPointF(), poster.size()));
    QList<QImage> pictures;
    connect(&player, &ClipPlayer::pictureChanged, this, [&] { pictures.append(player.picture()); });
    player.play();
    QTRY_VERIFY_WITH_TIMEOUT(pictures.size() >= 40, 60'000);
    const auto unlike = [](const QImage &a, const QImage &b) {
        double sum = 0;
        for (int y = 0; y < a.height(); ++y) {
            for (int x = 0; x < a.width(); ++x)
                sum += std::abs(a.pixelColor(x, y).green() - b.pixelColor(x, y).green());
        }
        return sum / (a.width() * a.height()); // steps of 255
    };
    const double first = unlike(pictures.first(), poster);
    QVERIFY2(first < 6, qPrintable(QString::number(first))); // one may have been dropped before it
    double most = 0;
    for (const QImage &picture : std::as_const(pictures))
        most = std::max(most, unlike(picture, pictures.first()));
    QVERIFY2(most > 0.5, qPrintable(QString::number(most))); // it moves
}

void TestClip::stoppedItGivesNothing()
{
    ClipPlayer player(file(u"clip.webm"_s));
    player.setPlace({160, 96}, {0, 0, 160, 96});
    player.play();
    QTRY_VERIFY_WITH_TIMEOUT(player.pictures() > 1, 60'000);
    player.stop();
    QVERIFY(!player.isPlaying());
    const int pictures = player.pictures();
    ClipPlayer other(file(u"clip.webm"_s)); // the time in which another one gives ten
    other.setPlace({160, 96}, {0, 0, 160, 96});
    other.play();
    QTRY_VERIFY_WITH_TIMEOUT(other.pictures() > 10, 60'000);
    QCOMPARE(player.pictures(), pictures);
}

void TestClip::beginsAnew()
{
    ClipPlayer player(file(u"clip.webm"_s));
    player.setPlace({160, 96}, {0, 0, 160, 96});
    for (int i = 0; i < 5; ++i) {
        const int before = player.pictures();
        player.play();
        QTRY_VERIFY_WITH_TIMEOUT(player.pictures() > before + 2, 60'000);
        player.stop();
    }
}

void TestClip::cannotBePlayed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("not there") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
}

void TestClip::cannotBePlayed()
{
    QFETCH(QByteArray, bytes);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.webm"_s);
    if (!bytes.isEmpty()) {
        QFile clip(path);
        QVERIFY(clip.open(QIODevice::WriteOnly) && clip.write(bytes) == bytes.size());
    }
    ClipPlayer player(path);
    QSignalSpy failed(&player, &ClipPlayer::failed);
    player.setPlace({160, 96}, {0, 0, 160, 96});
    player.play();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 60'000);
    QVERIFY(!player.isPlaying());
    QVERIFY(!failed.first().first().toString().isEmpty());
}

void TestClip::aStalledPlayerIsReplaced()
{
    ClipPlayer player(file(u"clip.webm"_s));
    QSignalSpy failed(&player, &ClipPlayer::failed);
    player.play(); // without a place no picture is made, which looks like a player that hangs
    player.look();
    QCOMPARE(player.rebuilt(), 0);
    player.look();
    QCOMPARE(player.rebuilt(), 1);
    QVERIFY(player.isPlaying());
    player.setPlace({160, 96}, {0, 0, 160, 96});
    QTRY_VERIFY_WITH_TIMEOUT(player.pictures() > 0, 60'000);
    QCOMPARE(player.rebuilt(), 0);
    player.stop();
    player.setPlace({}, {});
    player.play();
    for (int i = 0; i < 6; ++i)
        player.look();
    QCOMPARE(failed.size(), 1);
    QVERIFY(!player.isPlaying());
}

QVideoFrame TestClip::frame(QVideoFrameFormat::PixelFormat format, QSize size, int y, int u, int v)
{
    QVideoFrame frame(QVideoFrameFormat(size, format));
    if (!frame.map(QVideoFrame::WriteOnly))
        return frame;
    const bool both = frame.planeCount() == 2;
    std::memset(frame.bits(0), y, static_cast<size_t>(frame.mappedBytes(0)));
    for (int i = 0; both && i < frame.mappedBytes(1); ++i)
        frame.bits(1)[i] = static_cast<uchar>(i % 2 == 0 ? u : v);
    if (!both && frame.planeCount() == 3) {
        const bool vFirst = format == QVideoFrameFormat::Format_YV12;
        std::memset(frame.bits(1), vFirst ? v : u, static_cast<size_t>(frame.mappedBytes(1)));
        std::memset(frame.bits(2), vFirst ? u : v, static_cast<size_t>(frame.mappedBytes(2)));
    }
    frame.unmap();
    return frame;
}

void TestClip::coloursOfAFrame_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("y");
    QTest::addColumn<int>("u");
    QTest::addColumn<int>("v");
    QTest::addColumn<QColor>("colour");
    for (const auto format : {QVideoFrameFormat::Format_YUV420P, QVideoFrameFormat::Format_YV12, QVideoFrameFormat::Format_NV12}) {
        const QByteArray name = QVideoFrameFormat::pixelFormatToString(format).toLatin1();
        QTest::newRow(name + " white") << int(format) << 235 << 128 << 128 << QColor(255, 255, 255);
        QTest::newRow(name + " black") << int(format) << 16 << 128 << 128 << QColor(0, 0, 0);
        QTest::newRow(name + " red") << int(format) << 82 << 90 << 240 << QColor(255, 0, 0);
        QTest::newRow(name + " blue") << int(format) << 41 << 240 << 110 << QColor(0, 0, 255);
    }
}

void TestClip::coloursOfAFrame()
{
    QFETCH(int, format);
    QFETCH(int, y);
    QFETCH(int, u);
    QFETCH(int, v);
    QFETCH(QColor, colour);
    const QVideoFrame video = frame(static_cast<QVideoFrameFormat::PixelFormat>(format), {32, 16}, y, u, v);
    const QColor seen = pictureOf(video, {32, 16}, {0, 0, 32, 16}).pixelColor(9, 9);
    for (const int difference : {seen.red() - colour.red(), seen.green() - colour.green(), seen.blue() - colour.blue()})
        QVERIFY2(std::abs(difference) <= 3, qPrintable(seen.name()));
}

void TestClip::aFrameLiesAtItsPlace()
{
    const QVideoFrame black = frame(QVideoFrameFormat::Format_YUV420P, {32, 16}, 16, 128, 128);
    const QImage picture = pictureOf(black, {100, 50}, {50, -25, 100, 50});
    QCOMPARE(picture.size(), QSize(100, 50));
    QCOMPARE(picture.pixelColor(20, 20), QColor(Qt::white));
    QCOMPARE(picture.pixelColor(80, 10), QColor(Qt::black));
    QCOMPARE(picture.pixelColor(80, 40), QColor(Qt::white));
}

void TestClip::strangeFramesGiveNothing()
{
    QVERIFY(pictureOf({}, {10, 10}, {0, 0, 10, 10}).isNull());
    const QVideoFrame black = frame(QVideoFrameFormat::Format_YUV420P, {32, 16}, 16, 128, 128);
    QVERIFY(pictureOf(black, {}, {0, 0, 10, 10}).isNull());
    QVERIFY(pictureOf(black, {10, 10}, {}).isNull());
    QVERIFY(pictureOf(frame(QVideoFrameFormat::Format_P010, {32, 16}, 16, 128, 128), {10, 10}, {0, 0, 10, 10}).isNull());
}

QTEST_MAIN(TestClip)
#include "tst_clip.moc"
