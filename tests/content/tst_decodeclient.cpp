// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/decodeclient.h"

#include "content/checker.h"
#include "support/contentfolder.h"

#include <QImage>
#include <QtTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace sala::content;
using namespace sala::test;

/// The helper program and its client: what is decoded, what is refused, and that one bad file costs only its own answer.
class TestDecodeClient final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void decodesDrawings();
    void decodesPictures();
    void decodesSounds();
    void decodesClips();
    void refuses_data();
    void refuses();
    void neverWaitsForAFifo();
    void survivesADrawingThatTakesTooLong();
    void reportsPictures();
    void reportsClips();
    void isReplacedAfterManyFiles();
    void saysNothingWithoutAProgram();

private:
    std::unique_ptr<ContentFolder> m_folder;
    std::unique_ptr<DecodeClient> m_client;
};

namespace {

/// A drawing within every limit of the gate that takes far longer than two seconds to draw.
QByteArray slowDrawing()
{
    QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1600\" height=\"1000\">";
    for (int path = 0; path < 150; ++path) {
        svg += "<path fill=\"none\" stroke=\"#000\" stroke-width=\"40\" stroke-linejoin=\"round\" d=\"M0 0";
        for (int i = 0; i < 2'000; ++i)
            svg += 'L' + QByteArray::number((i * 7919 + path) % 1600) + ' ' + QByteArray::number((i * 104729 + path) % 1000);
        svg += "\"/>";
    }
    return svg + "</svg>";
}

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

void TestDecodeClient::init()
{
    m_folder = std::make_unique<ContentFolder>();
    m_client = std::make_unique<DecodeClient>(QStringLiteral(SALA_DECODE));
    QVERIFY(m_client->canStart());
}

void TestDecodeClient::decodesDrawings()
{
    const Decoded decoded = m_client->decode(m_folder->path(u"figures/plain.svg"_s));
    QCOMPARE(decoded.state, Decoded::State::Fine);
    QCOMPARE(QSize(decoded.width, decoded.height), QSize(160, 100));
}

void TestDecodeClient::decodesPictures()
{
    QImage image(1'200, 800, QImage::Format_RGB32);
    image.fill(Qt::blue);
    for (const char *format : {"png", "jpg"}) {
        const QString file = m_folder->path(u"figures/photo.%1"_s.arg(QLatin1StringView(format)));
        QVERIFY(image.save(file));
        const Decoded decoded = m_client->decode(file);
        QCOMPARE(decoded.state, Decoded::State::Fine);
        QCOMPARE(QSize(decoded.width, decoded.height), QSize(1'200, 800));
    }
}

void TestDecodeClient::decodesSounds()
{
    m_folder->write(u"a.opus"_s, testFile(u"tone.opus"_s));
    const Decoded decoded = m_client->decode(m_folder->path(u"a.opus"_s));
    QCOMPARE(decoded.state, Decoded::State::Fine);
    QCOMPARE(decoded.seconds, 3.0);
}

void TestDecodeClient::decodesClips()
{
    for (const QString &name : {u"clip.webm"_s, u"clip-vp9.webm"_s}) {
        m_folder->write(name, testFile(name));
        const Decoded decoded = m_client->decode(m_folder->path(name));
        QCOMPARE(decoded.state, Decoded::State::Fine);
        QCOMPARE(QSize(decoded.width, decoded.height), QSize(160, 96));
        QVERIFY(decoded.seconds > 0.8 && decoded.seconds < 1.2);
    }
}

void TestDecodeClient::refuses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Decoded::State>("state");

    const QByteArray picture = png(QImage(100, 100, QImage::Format_RGB32));
    QTest::newRow("empty drawing") << u"a.svg"_s << QByteArray() << Decoded::State::Broken;
    QTest::newRow("no drawing") << u"a.svg"_s << QByteArray("hello") << Decoded::State::Broken;
    QTest::newRow("empty picture") << u"a.png"_s << QByteArray() << Decoded::State::WrongFormat;
    QTest::newRow("text as picture") << u"a.png"_s << QByteArray("hello") << Decoded::State::WrongFormat;
    QTest::newRow("GIF as PNG") << u"a.png"_s << QByteArray("GIF89a\1\0\1\0\0\0\0;", 14) << Decoded::State::WrongFormat;
    QTest::newRow("drawing as picture") << u"a.png"_s << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                                        << Decoded::State::WrongFormat;
    QTest::newRow("picture cut off") << u"a.png"_s << picture.first(picture.size() / 2) << Decoded::State::Broken;
    QTest::newRow("51 million pixels") << u"a.png"_s << png(QImage(8'160, 6'250, QImage::Format_Mono)) << Decoded::State::TooLarge;
    QTest::newRow("48 million pixels") << u"a.png"_s << png(QImage(8'000, 6'000, QImage::Format_Mono)) << Decoded::State::Fine;
    QTest::newRow("no sound") << u"a.opus"_s << QByteArray("OggS") << Decoded::State::Broken;
    const QByteArray clip = testFile(u"clip.webm"_s);
    QTest::newRow("empty clip") << u"a.webm"_s << QByteArray() << Decoded::State::Broken;
    QTest::newRow("text as clip") << u"a.webm"_s << QByteArray("hello") << Decoded::State::Broken;
    QTest::newRow("clip cut off") << u"a.webm"_s << clip.first(clip.size() / 2) << Decoded::State::Broken;
    QTest::newRow("clip with zeros in it") << u"a.webm"_s << QByteArray(clip).replace(clip.size() / 2, 1500, QByteArray(1500, '\0'))
                                           << Decoded::State::Broken;
    QTest::newRow("Matroska as WebM") << u"a.webm"_s << testFile(u"clip-h264.webm"_s) << Decoded::State::Broken;
    QTest::newRow("clip with sound") << u"a.webm"_s << testFile(u"clip-sound.webm"_s) << Decoded::State::WrongFormat;
    QTest::newRow("clip with finer colours") << u"a.webm"_s << testFile(u"clip-444.webm"_s) << Decoded::State::WrongFormat;
    QTest::newRow("clip of 40 seconds") << u"a.webm"_s << testFile(u"clip-long.webm"_s) << Decoded::State::TooLarge;
    QTest::newRow("clip 2048 pixels wide") << u"a.webm"_s << testFile(u"clip-wide.webm"_s) << Decoded::State::TooLarge;
    QTest::newRow("clip of 150 x 90") << u"a.webm"_s << testFile(u"clip-odd.webm"_s) << Decoded::State::WrongSize;
    QTest::newRow("unknown ending") << u"a.gif"_s << picture << Decoded::State::WrongFormat;
}

void TestDecodeClient::refuses()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    QFETCH(Decoded::State, state);
    m_folder->write(file, bytes);
    QCOMPARE(m_client->decode(m_folder->path(file)).state, state);
    QCOMPARE(m_client->decode(m_folder->path(u"figures/plain.svg"_s)).state, Decoded::State::Fine);
}

void TestDecodeClient::neverWaitsForAFifo()
{
    QCOMPARE(::mkfifo(qUtf8Printable(m_folder->path(u"a.png"_s)), 0600), 0);
    QCOMPARE(m_client->decode(m_folder->path(u"a.png"_s)).state, Decoded::State::Unreadable);
    QCOMPARE(m_client->decode(m_folder->path(u"none.png"_s)).state, Decoded::State::Unreadable);
    QVERIFY(QFile::link(m_folder->path(u"figures/plain.svg"_s), m_folder->path(u"link.svg"_s)));
    QCOMPARE(m_client->decode(m_folder->path(u"link.svg"_s)).state, Decoded::State::Unreadable);
}

void TestDecodeClient::survivesADrawingThatTakesTooLong()
{
    m_folder->write(u"figures/slow.svg"_s, slowDrawing());
    QCOMPARE(m_client->decode(m_folder->path(u"figures/slow.svg"_s)).state, Decoded::State::Died);
    QCOMPARE(m_client->decode(m_folder->path(u"figures/plain.svg"_s)).state, Decoded::State::Fine);
    QCOMPARE(summary(m_folder->check()), QStringList{u"error picture-exhausts figures/slow.svg:0:0"_s});
}

void TestDecodeClient::reportsPictures()
{
    m_folder->write(u"figures/a.png"_s, "text");
    m_folder->write(u"figures/b.png"_s, png(QImage(8'160, 6'250, QImage::Format_Mono)));
    m_folder->write(u"figures/c.png"_s, png(QImage(200, 100, QImage::Format_RGB32)));
    m_folder->write(u"figures/d.png"_s, png(QImage(960, 100, QImage::Format_RGB32)));
    m_folder->write(u"figures/e.png"_s, png(QImage(960, 100, QImage::Format_RGB32)).first(60));
    QFile large(m_folder->path(u"figures/f.svg"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(4 * 1024 * 1024 + 1));
    QCOMPARE(summary(m_folder->check()),
             (QStringList{u"error picture-format figures/a.png:0:0"_s, u"error picture-too-large figures/b.png:0:0"_s,
                          u"warning picture-small figures/c.png:0:0"_s, u"error picture-broken figures/e.png:0:0"_s,
                          u"error file-too-large figures/f.svg:0:0"_s}));
}

void TestDecodeClient::reportsClips()
{
    m_folder->write(u"figures/a.webm"_s, "text");
    m_folder->write(u"figures/b.webm"_s, testFile(u"clip-long.webm"_s));
    m_folder->write(u"figures/c.webm"_s, testFile(u"clip-odd.webm"_s));
    m_folder->write(u"figures/d.webm"_s, testFile(u"clip-sound.webm"_s));
    m_folder->write(u"figures/e.mp4"_s, "text");
    m_folder->write(u"figures/f.webm"_s, testFile(u"clip.webm"_s));
    QCOMPARE(summary(m_folder->check()),
             (QStringList{u"error clip-broken figures/a.webm:0:0"_s, u"error clip-too-large figures/b.webm:0:0"_s,
                          u"error clip-size figures/c.webm:0:0"_s, u"error clip-format figures/d.webm:0:0"_s,
                          u"error clip-format figures/e.mp4:0:0"_s}));
}

void TestDecodeClient::isReplacedAfterManyFiles()
{
    // A stand-in that answers with its own number tells when another one has taken over.
    const QString helper = m_folder->path(u".helper"_s);
    m_folder->write(u".helper"_s, "#!/bin/sh\nwhile read -r file; do echo \"{\\\"width\\\":$$}\"; done\n");
    QVERIFY(QFile::setPermissions(helper, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    DecodeClient client(helper);
    const int first = client.decode(u"a"_s).width;
    for (int i = 1; i < 100; ++i)
        QCOMPARE(client.decode(u"a"_s).width, first);
    QVERIFY(client.decode(u"a"_s).width != first);
}

void TestDecodeClient::saysNothingWithoutAProgram()
{
    DecodeClient none{QString()};
    QVERIFY(!none.canStart());
    QCOMPARE(none.decode(m_folder->path(u"figures/plain.svg"_s)).state, Decoded::State::NotAsked);
    DecodeClient missing(m_folder->path(u"no-such-program"_s));
    QVERIFY(!missing.canStart());
}

QTEST_GUILESS_MAIN(TestDecodeClient)
#include "tst_decodeclient.moc"
