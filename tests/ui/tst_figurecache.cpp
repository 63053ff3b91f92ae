// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/figure/figurecache.h"

#include "support/testlibrary.h"
#include "ui/figure/figurestore.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::ui;

namespace {

constexpr QSize size{300, 200};
constexpr qint64 plenty = 64 * 1024 * 1024;

QImage picture(QColor colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

QString nameOf(const QByteArray &content)
{
    return FigureCache::nameOf({content}, size, {});
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files);
}

} // namespace

class TestFigureCache final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsAndFinds();
    void nameDependsOnEverything();
    void anotherSizeIsAnotherPicture();
    void damagedFilesAreThrownAway_data();
    void damagedFilesAreThrownAway();
    void oldestGoFirst();
    void nothingIsKeptWithoutRoom();
    void folderThatCannotBeWritten();
    void deletedFolderComesToNoHarm();
    void storeDrawsFromItTheSecondTime();
    void changedFigureIsDrawnAnew();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"figures"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFigureCache::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestFigureCache::keepsAndFinds()
{
    const FigurePlacement placement{1.0 / 3.0, {-12.25, 7.5}};
    {
        FigureCache cache(folder(), plenty);
        QVERIFY(!cache.find(nameOf("a"), size));
        cache.keep(nameOf("a"), {picture(Qt::red), placement});
    }
    FigureCache next(folder(), plenty); // the next start
    const auto found = next.find(nameOf("a"), size);
    QVERIFY(found);
    QCOMPARE(found->image, picture(Qt::red));
    QCOMPARE(found->placement.scale, placement.scale);
    QCOMPARE(found->placement.offset, placement.offset);
    QCOMPARE(filesIn(folder()).size(), 1);
}

void TestFigureCache::nameDependsOnEverything()
{
    const QStringList names{FigureCache::nameOf({"a"}, size, {}),       FigureCache::nameOf({"b"}, size, {}),
                            FigureCache::nameOf({"a", ""}, size, {}),   FigureCache::nameOf({"", "a"}, size, {}),
                            FigureCache::nameOf({"a"}, {300, 201}, {}), FigureCache::nameOf({"a"}, size, u"disc"_s)};
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    QCOMPARE(FigureCache::nameOf({"a"}, size, {}), names.first());
}

void TestFigureCache::anotherSizeIsAnotherPicture()
{
    FigureCache cache(folder(), plenty);
    cache.keep(nameOf("a"), {picture(Qt::red), {}});
    QVERIFY(!cache.find(nameOf("a"), {10, 10})); // whatever stands in a file of that name
}

void TestFigureCache::damagedFilesAreThrownAway_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no picture") << QByteArray(5000, 'x');
    QImage strange(size, QImage::Format_RGB32);
    strange.fill(Qt::blue);
    QTemporaryDir other;
    strange.save(other.filePath(u"a.png"_s)); // a picture, but none of ours
    QFile file(other.filePath(u"a.png"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QTest::newRow("no placement") << file.readAll();
    FigureCache cache(other.path(), plenty);
    cache.keep(nameOf("whole"), {picture(Qt::red), {}});
    QFile whole(other.filePath(nameOf("whole") + u".png"_s));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    QTest::newRow("cut off half way") << bytes.left(bytes.size() / 2);
    QByteArray flipped = bytes;
    flipped[flipped.size() / 2] = static_cast<char>(~flipped[flipped.size() / 2]);
    QTest::newRow("one byte wrong") << flipped;
}

void TestFigureCache::damagedFilesAreThrownAway()
{
    QFETCH(QByteArray, bytes);
    FigureCache cache(folder(), plenty);
    QFile file(folder() + u'/' + nameOf("a") + u".png"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QVERIFY(!cache.find(nameOf("a"), size));
    QVERIFY(!file.exists());
    cache.keep(nameOf("a"), {picture(Qt::green), {}});
    QVERIFY(cache.find(nameOf("a"), size));
}

void TestFigureCache::oldestGoFirst()
{
    FigureCache all(folder(), plenty);
    for (int i = 0; i < 6; ++i) {
        all.keep(nameOf(QByteArray::number(i)), {picture(QColor(i * 40, 0, 0)), {}});
        QFile file(folder() + u'/' + nameOf(QByteArray::number(i)) + u".png"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.setFileTime(QDateTime(QDate(2026, 1, 1 + i), QTime(0, 0)), QFileDevice::FileModificationTime);
    }
    qint64 bytes = 0;
    for (const QString &name : filesIn(folder()))
        bytes += QFileInfo(folder() + u'/' + name).size();
    QVERIFY(all.find(nameOf("0"), size)); // used just now, so it is the newest
    FigureCache less(folder(), bytes * 2 / 3);
    less.keep(nameOf("new"), {picture(Qt::blue), {}});
    QVERIFY(less.find(nameOf("0"), size));
    QVERIFY(less.find(nameOf("new"), size));
    QVERIFY(!less.find(nameOf("1"), size));
    QVERIFY(!less.find(nameOf("2"), size));
}

void TestFigureCache::nothingIsKeptWithoutRoom()
{
    FigureCache cache(folder(), 0);
    cache.keep(nameOf("a"), {picture(Qt::red), {}});
    QVERIFY(filesIn(folder()).isEmpty());
}

void TestFigureCache::folderThatCannotBeWritten()
{
    QFile file(folder()); // a file where the folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    FigureCache cache(folder(), plenty);
    cache.keep(nameOf("a"), {picture(Qt::red), {}});
    QVERIFY(!cache.find(nameOf("a"), size));
}

void TestFigureCache::deletedFolderComesToNoHarm()
{
    FigureCache cache(folder(), plenty);
    cache.keep(nameOf("a"), {picture(Qt::red), {}});
    QVERIFY(QDir(folder()).removeRecursively());
    QVERIFY(!cache.find(nameOf("a"), size));
    cache.keep(nameOf("a"), {picture(Qt::red), {}}); // not kept, no error
}

void TestFigureCache::storeDrawsFromItTheSecondTime()
{
    const FigureRequest request{test::figurePath(u"neck-side.svg"_s), {400, 300}, false, {}};
    const auto cache = std::make_shared<FigureCache>(folder(), plenty);
    FigureStore first(16, cache);
    first.prepare(request, true);
    first.waitForDone();
    QCOMPARE(filesIn(folder()).size(), 1);
    // Proof that the second picture comes from the file: another picture is put into it.
    const QString name = filesIn(folder()).first().chopped(4);
    const auto entry = cache->find(name, request.size);
    QVERIFY(entry);
    QImage marked = entry->image;
    QCOMPARE(marked, first.find(request)->image);
    marked.fill(Qt::magenta);
    cache->keep(name, {marked, entry->placement});
    FigureStore second(16, cache);
    second.prepare(request, true);
    second.waitForDone();
    QCOMPARE(second.find(request)->image, marked);
    QCOMPARE(second.find(request)->placement.scale, first.find(request)->placement.scale);
    QVERIFY(second.find(request)->targets->find(u"disc-c5-c6"_s));
}

void TestFigureCache::changedFigureIsDrawnAnew()
{
    const QString path = m_folder->filePath(u"figure.svg"_s);
    const auto write = [&path](const char *colour) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"><rect width=\"10\" height=\"10\" fill=\"")
                   + colour + "\"/></svg>");
    };
    const FigureRequest request{path, {50, 50}, false, {}};
    FigureStore store(16, std::make_shared<FigureCache>(folder(), plenty));
    const auto middle = [&] {
        store.prepare(request, true);
        store.waitForDone();
        return store.find(request)->image.pixelColor(25, 25);
    };
    write("#ff0000");
    QCOMPARE(middle(), QColor(Qt::red));
    write("#0000ff");
    QCOMPARE(middle(), QColor(Qt::red)); // nobody said that the content changed
    store.clear();
    QVERIFY(!store.find(request));
    QCOMPARE(middle(), QColor(Qt::blue));
}

QTEST_MAIN(TestFigureCache)
#include "tst_figurecache.moc"
