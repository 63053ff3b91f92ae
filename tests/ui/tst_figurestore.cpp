// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/figure/figurestore.h"

#include "support/testlibrary.h"
#include "ui/look/theme.h"

#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::ui;

namespace {

constexpr int megabytes = 16;

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

const RenderedFigure *drawn(FigureStore &store, const FigureRequest &request)
{
    store.prepare(request, true);
    store.waitForDone();
    return store.find(request);
}

} // namespace

class TestFigureStore final : public QObject
{
    Q_OBJECT

private slots:
    void drawsAFigure();
    void readyIsSaidOnce();
    void drawsNothingAheadWhenTold();
    void keepsSizesApart();
    void thumbnailShowsItsStructure();
    void unknownStructureIsTheMiddle();
    void nothingToDraw_data();
    void nothingToDraw();
    void cannotBeDrawn_data();
    void cannotBeDrawn();
    void fifoDoesNotBlock();
    void photograph();
    void svgWithoutSidecar();
    void damagedSidecarCostsOnlyTheTouch();
    void memoryIsBounded();
    void oneFigureLargerThanTheMemory();
    void destructionWhileDrawing();
    void damagedIsSaidOnce();

private:
    const QString m_neck = test::figurePath(u"neck-side.svg"_s);
};

void TestFigureStore::drawsAFigure()
{
    FigureStore store(megabytes);
    const FigureRequest request{m_neck, {400, 300}, false, {}};
    QVERIFY(!store.find(request));
    const RenderedFigure *figure = drawn(store, request);
    QVERIFY(figure);
    QCOMPARE(figure->image.size(), QSize(400, 300));
    QVERIFY(!figure->image.hasAlphaChannel());
    QVERIFY(figure->targets->find(u"disc-c5-c6"_s));
    // Something other than paper stands where the disc is.
    const QPoint disc = figure->placement.toFrame(figure->targets->find(u"disc-c5-c6"_s)->anchor).toPoint();
    QVERIFY(QRect(0, 0, 400, 300).contains(disc));
    QVERIFY(figure->image.pixelColor(disc) != picturePaperTop());
}

void TestFigureStore::readyIsSaidOnce()
{
    FigureStore store(megabytes);
    QSignalSpy ready(&store, &FigureStore::ready);
    const FigureRequest request{m_neck, {200, 150}, false, {}};
    store.prepare(request, false);
    store.prepare(request, true);
    store.prepare(request, false);
    store.waitForDone();
    QCOMPARE(ready.size(), 1);
    QCOMPARE(ready.first().first().value<FigureRequest>(), request);
    const RenderedFigure *first = store.find(request);
    store.prepare(request, true); // it is there already
    store.waitForDone();
    QCOMPARE(ready.size(), 1);
    QCOMPARE(store.find(request), first);
}

void TestFigureStore::drawsNothingAheadWhenTold()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"one.svg"_s);
    write(path, "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><rect width='10' height='10'/></svg>");
    FigureStore store(megabytes);
    store.setDrawsAhead(false);
    const FigureRequest request{path, {20, 20}, false, {}};
    store.prepare(request, false);
    store.waitForDone();
    QVERIFY(!store.find(request));
    QVERIFY(drawn(store, request)); // what is wanted soon is drawn all the same
}

void TestFigureStore::keepsSizesApart()
{
    FigureStore store(megabytes);
    QVERIFY(drawn(store, {m_neck, {200, 150}, false, {}}));
    QVERIFY(!store.find({m_neck, {201, 150}, false, {}}));
    QVERIFY(!store.find({m_neck, {200, 150}, true, u"disc-c5-c6"_s}));
    QVERIFY(!store.find({test::figurePath(u"exercise.svg"_s), {200, 150}, false, {}}));
}

void TestFigureStore::thumbnailShowsItsStructure()
{
    const RenderedFigure figure = renderFigure({m_neck, {120, 120}, true, u"disc-c5-c6"_s});
    QVERIFY(!figure.image.isNull());
    const QRectF box = figure.placement.toFrame(figure.targets->find(u"disc-c5-c6"_s)->outline.boundingRect());
    QVERIFY(QRectF(0, 0, 120, 120).contains(box));
    QVERIFY(std::max(box.width(), box.height()) > 40);
}

void TestFigureStore::unknownStructureIsTheMiddle()
{
    const RenderedFigure figure = renderFigure({m_neck, {120, 120}, true, u"no-such-part"_s});
    QVERIFY(!figure.image.isNull());
    QCOMPARE(figure.placement.toPicture({60, 60}), QPointF(800, 500));
}

void TestFigureStore::nothingToDraw_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QSize>("size");
    QTest::newRow("no path") << QString() << QSize(100, 100);
    QTest::newRow("no size") << m_neck << QSize();
    QTest::newRow("no height") << m_neck << QSize(100, 0);
}

void TestFigureStore::nothingToDraw()
{
    QFETCH(QString, path);
    QFETCH(QSize, size);
    FigureStore store(megabytes);
    QSignalSpy ready(&store, &FigureStore::ready);
    QVERIFY(!drawn(store, {path, size, false, {}}));
    QVERIFY(ready.isEmpty());
}

void TestFigureStore::cannotBeDrawn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("missing") << u"missing.svg"_s << QByteArray();
    QTest::newRow("empty") << u"empty.svg"_s << QByteArray("");
    QTest::newRow("not XML") << u"garbage.svg"_s << QByteArray(4000, '\xff');
    QTest::newRow("cut off") << u"cut.svg"_s << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><rect");
    QTest::newRow("damaged PNG") << u"damaged.png"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    QTest::newRow("text as JPEG") << u"text.jpg"_s << QByteArray("hello");
    QTest::newRow("no suffix") << u"picture"_s << QByteArray("hello");
    QTest::newRow("a folder") << u"."_s << QByteArray();
}

void TestFigureStore::cannotBeDrawn()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QTemporaryDir folder;
    const QString path = folder.filePath(name);
    if (!bytes.isNull())
        write(path, bytes);
    FigureStore store(megabytes);
    QSignalSpy ready(&store, &FigureStore::ready);
    const RenderedFigure *figure = drawn(store, {path, {100, 80}, false, {}});
    QVERIFY(figure); // the page must learn that there is nothing to wait for
    QVERIFY(figure->image.isNull());
    QVERIFY(figure->targets);
    QCOMPARE(ready.size(), 1);
}

void TestFigureStore::fifoDoesNotBlock()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"pipe.svg"_s);
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const QString sidecar = folder.filePath(u"pipe.targets.json"_s);
    QCOMPARE(mkfifo(QFile::encodeName(sidecar).constData(), 0600), 0);
    FigureStore store(megabytes);
    const RenderedFigure *figure = drawn(store, {path, {100, 80}, false, {}});
    QVERIFY(figure);
    QVERIFY(figure->image.isNull());
}

void TestFigureStore::photograph()
{
    QTemporaryDir folder;
    QImage photo(400, 200, QImage::Format_RGB32);
    photo.fill(Qt::red);
    const QString path = folder.filePath(u"photo.png"_s);
    QVERIFY(photo.save(path));
    const RenderedFigure figure = renderFigure({path, {100, 100}, false, {}});
    QCOMPARE(figure.image.size(), QSize(100, 100));
    QCOMPARE(figure.image.pixelColor(50, 50), QColor(Qt::red));
    QCOMPARE(figure.image.pixelColor(50, 5), picturePaperTop());
    QCOMPARE(figure.image.pixelColor(50, 95), picturePaperBottom());
    QVERIFY(figure.targets->targets.isEmpty());
}

void TestFigureStore::svgWithoutSidecar()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"plain.svg"_s);
    write(path, "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><rect width='10' height='10' fill='#00ff00'/></svg>");
    const RenderedFigure figure = renderFigure({path, {50, 50}, false, {}});
    QCOMPARE(figure.image.pixelColor(25, 25), QColor(0, 255, 0));
}

void TestFigureStore::damagedSidecarCostsOnlyTheTouch()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"neck.svg"_s);
    QVERIFY(QFile::copy(m_neck, path));
    write(folder.filePath(u"neck.targets.json"_s), "{broken");
    const RenderedFigure figure = renderFigure({path, {100, 80}, false, {}});
    QVERIFY(!figure.image.isNull());
    QVERIFY(figure.targets->targets.isEmpty());
}

void TestFigureStore::memoryIsBounded()
{
    FigureStore store(1);
    // Each is 188 KiB; the pictures of one step, thirteen, always have room.
    for (int i = 0; i < 20; ++i)
        store.prepare({test::figurePath(u"exercise.svg"_s), {300 + i, 160}, false, {}}, false);
    store.waitForDone();
    QVERIFY(store.memoryKiB() <= 13 * 210);
    QVERIFY(store.memoryKiB() > 1024);
    int kept = 0;
    for (int i = 0; i < 20; ++i)
        kept += store.find({test::figurePath(u"exercise.svg"_s), {300 + i, 160}, false, {}}) ? 1 : 0;
    QVERIFY(kept >= 10 && kept <= 14);
}

void TestFigureStore::oneFigureLargerThanTheMemory()
{
    FigureStore store(1);
    const FigureRequest large{test::figurePath(u"exercise.svg"_s), {1000, 800}, false, {}};
    const RenderedFigure *figure = drawn(store, large);
    QVERIFY(figure); // shown all the same
    QVERIFY(!figure->image.isNull());
}

void TestFigureStore::destructionWhileDrawing()
{
    for (int round = 0; round < 5; ++round) {
        FigureStore store(megabytes);
        for (int i = 0; i < 20; ++i)
            store.prepare({m_neck, {600 + i, 400}, false, {}}, i % 2 == 0);
    }
    // What the workers sent to a store that is gone must find nobody.
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    FigureStore next(megabytes); // and the threads work on for the next one
    QVERIFY(drawn(next, {m_neck, {600, 400}, false, {}}));
}

void TestFigureStore::damagedIsSaidOnce()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"broken.svg"_s);
    write(path, "<svg");
    FigureStore store(megabytes);
    QSignalSpy damaged(&store, &FigureStore::damaged);
    for (const QSize size : {QSize(40, 30), QSize(80, 60)}) {
        store.prepare({path, size, false, {}}, true);
        store.waitForDone();
    }
    QCOMPARE(damaged.size(), 1);
    QCOMPARE(damaged.first().first().toString(), path);
    store.prepare({m_neck, {40, 30}, false, {}}, true);
    store.waitForDone();
    QCOMPARE(damaged.size(), 1);
}

QTEST_MAIN(TestFigureStore)
#include "tst_figurestore.moc"
