// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/contentloader.h"

#include "support/contentfolder.h"

#include <QBuffer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace sala::app;
using namespace sala::test;

/// Every file that is known to hang or kill Qt 6.4: the kiosk stays alive and awake while such a folder is loaded.
class TestHostileFolders : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void stayOutside_data();
    void stayOutside();

private:
    qint64 m_restlessness = 0; ///< ms; the longest pause of an event loop that has nothing to do, on this machine, now
};

namespace {

using Spoil = std::function<void(ContentFolder &)>;

/// What a patient would never notice. A busy machine pauses longer by itself; that is measured first.
constexpr qint64 longestPause = 100;

/// Notes the longest time in which the event loop did not turn.
class Pulse final : public QObject
{
public:
    Pulse()
    {
        m_since.start();
        connect(&m_timer, &QTimer::timeout, this, [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(5);
    }
    [[nodiscard]] qint64 longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

QByteArray svg(const QByteArray &inside)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"160\" height=\"100\">" + inside
           + "</svg>";
}

Spoil drawing(const QByteArray &bytes)
{
    return [bytes](ContentFolder &folder) { folder.write(u"figures/plain.svg"_s, bytes); };
}

Spoil picture(const QByteArray &bytes, const QString &ending = u"png"_s)
{
    return [bytes, ending](ContentFolder &folder) { folder.write(u"figures/photo."_s + ending, bytes); };
}

Spoil markdown(const QByteArray &body)
{
    return [body](ContentFolder &folder) { folder.write(u"topics/what-helps/es.md"_s, "---\ntitle: A\nsummary: B\n---\n" + body); };
}

Spoil sound(const QByteArray &bytes)
{
    return [bytes](ContentFolder &folder) { folder.write(u"topics/what-helps/audio/es/walk.opus"_s, bytes); };
}

QByteArray strokedPaths()
{
    QByteArray paths;
    for (int path = 0; path < 150; ++path) {
        paths += "<path fill=\"none\" stroke=\"#000\" stroke-width=\"40\" stroke-linejoin=\"round\" d=\"M0 0";
        for (int i = 0; i < 2'000; ++i)
            paths += 'L' + QByteArray::number((i * 7919 + path) % 1600) + ' ' + QByteArray::number((i * 104729 + path) % 1000);
        paths += "\"/>";
    }
    return paths;
}

QByteArray useBomb()
{
    QByteArray bomb = "<defs><g id=\"a\"><rect width=\"1\" height=\"1\"/></g>";
    for (char name = 'b'; name < 'j'; ++name)
        bomb += "<g id=\"" + QByteArray(1, name) + "\">"
                + ("<use xlink:href=\"#" + QByteArray(1, static_cast<char>(name - 1)) + "\"/>").repeated(10) + "</g>";
    return bomb + "</defs><use xlink:href=\"#i\"/>";
}

QByteArray entityBomb()
{
    QByteArray bomb = "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\">";
    for (char name = 'b'; name < 'k'; ++name)
        bomb += "<!ENTITY " + QByteArray(1, name) + " \"" + ("&" + QByteArray(1, static_cast<char>(name - 1)) + ";").repeated(10) + "\">";
    return bomb + "]>" + svg("<desc>&j;</desc>");
}

/// The head of a PNG that promises this many pixels and holds none.
QByteArray pngHead(quint32 side)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImage(1, 1, QImage::Format_RGB32).save(&buffer, "PNG");
    for (int i = 0; i < 4; ++i)
        bytes[16 + i] = bytes[20 + i] = static_cast<char>(side >> (24 - 8 * i));
    return bytes;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, format);
    return bytes;
}

} // namespace

void TestHostileFolders::initTestCase()
{
    const Pulse pulse;
    QElapsedTimer time;
    time.start();
    QTRY_VERIFY(time.hasExpired(300));
    m_restlessness = pulse.longest();
}

void TestHostileFolders::stayOutside_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<bool>("refused");

    const auto row = [](const char *name, const Spoil &spoil, bool refused = true) { QTest::newRow(name) << spoil << refused; };
    row("drawing that names itself", drawing(svg("<image href=\"plain.svg\" xlink:href=\"plain.svg\" width=\"9\" height=\"9\"/>")));
    row("drawing that names a file elsewhere", drawing(svg("<image xlink:href=\"/etc/passwd\" width=\"9\" height=\"9\"/>")));
    row("drawing that names a file above", drawing(svg("<image xlink:href=\"../clinic.yaml\" width=\"9\" height=\"9\"/>")));
    row("drawing that names an address", drawing(svg("<image xlink:href=\"http://127.0.0.1/a.png\" width=\"9\" height=\"9\"/>")));
    row("pipe instead of a drawing", [](ContentFolder &folder) {
        folder.remove(u"figures/plain.svg"_s);
        QCOMPARE(::mkfifo(qUtf8Printable(folder.path(u"figures/plain.svg"_s)), 0600), 0);
    });
    row("link instead of a drawing", [](ContentFolder &folder) {
        folder.remove(u"figures/plain.svg"_s);
        QVERIFY(QFile::link(u"/etc/passwd"_s, folder.path(u"figures/plain.svg"_s)));
    });
    row("stroked paths", drawing(svg(strokedPaths())));
    row("packed drawing", [](ContentFolder &folder) { folder.write(u"figures/plain.svg"_s, qCompress(svg({}), 9).mid(4)); });
    row("200,000 marks in a drawing", drawing(svg("<text>a" + QByteArray("\xCC\x81").repeated(200'000) + "</text>")));
    row("huge letters", drawing(svg("<text font-size=\"10000000\">a</text>")));
    row("1,000 groups in one another", drawing(svg(QByteArray("<g>").repeated(1'000) + QByteArray("</g>").repeated(1'000))));
    row("3,000 groups in one another", drawing(svg(QByteArray("<g>").repeated(3'000) + QByteArray("</g>").repeated(3'000))));
    row("copies of copies", drawing(svg(useBomb())));
    row("copy of itself", drawing(svg("<g id=\"a\"><use xlink:href=\"#a\"/></g>")));
    row("entities of entities", drawing(entityBomb()));
    row("entity from a file", drawing("<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + svg("<desc>&a;</desc>")));
    row("script", drawing(svg("<script>for(;;);</script>")));
    row("style sheet", drawing(svg("<style>@import url(/etc/passwd);</style>")));
    row("picture of 20,000 x 20,000", picture(pngHead(20'000)));
    row("picture of 65,535 x 65,535", picture(pngHead(65'535)));
    row("PPM as PNG", picture("P6 20000 20000 255\n"));
    row("XPM as PNG", picture("/* XPM */ static char *a[]={\"65535 65535 1 1\",\"a c #000\"};"));
    row("a photograph of 48 megapixels", picture(encoded(QImage(8'000, 6'000, QImage::Format_Grayscale8), "JPG"), u"jpg"_s), false);
    row("10 MB in one line", markdown(QByteArray(10'000'000, 'a')));
    row("100,000 paragraphs", markdown(QByteArray("a\n\n").repeated(100'000)));
    row("200,000 combining marks", markdown('a' + QByteArray("\xCC\x81").repeated(100'000)));
    row("50,000 brackets", markdown(QByteArray(50'000, '[')));
    row("50,000 stars", markdown(QByteArray("*a ").repeated(50'000)));
    row("10,000 quotes in one another", markdown(QByteArray(10'000, '>') + 'a'));
    row("table of 5,000 columns", markdown('|' + QByteArray("a|").repeated(5'000) + "\n|" + QByteArray("-|").repeated(5'000) + "\n"));
    row("22 tables in one another", markdown(QByteArray("<table><tr><td>").repeated(22)));
    row("20,000 boxes in one another", markdown(QByteArray("<div>").repeated(20'000)));
    row("missing picture", markdown("## A {#walk}\n\n![a](../../figures/none.svg)\n"));
    row("picture that is a pipe",
        [](ContentFolder &folder) { QCOMPARE(::mkfifo(qUtf8Printable(folder.path(u"figures/pipe.png"_s)), 0600), 0); });
    row("noise as a recording", sound(QByteArray(200'000, 'x')));
    row("empty recording", sound({}));
    row("recording cut off", sound(testFile(u"tone.opus"_s).first(2'000)), false); // it plays as far as it goes
}

void TestHostileFolders::stayOutside()
{
    QFETCH(Spoil, spoil);
    QFETCH(bool, refused);
    ContentFolder folder;
    spoil(folder);
    const QTemporaryDir state;
    ContentLoader loader(QStringLiteral(SALA_DECODE), state.filePath(u"proofs"_s));
    QSignalSpy loaded(&loader, &ContentLoader::loaded);
    const Pulse pulse;
    loader.load(folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(!loaded.isEmpty(), 300'000);
    const qint64 pause = pulse.longest();
    const auto content = loaded.first().first().value<LoadedContent>();
    QCOMPARE(!content.refusedFolder.isEmpty(), refused);
    QVERIFY(content.library);
    QVERIFY2(pause < std::max(longestPause, 10 * m_restlessness), qPrintable(u"the longest pause was %1 ms"_s.arg(pause)));
}

QTEST_GUILESS_MAIN(TestHostileFolders)
#include "tst_hostilefolders.moc"
