// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/text/textlayout.h"

#include "support/testlibrary.h"
#include "ui/look/metrics.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::ui;
using content::Run;

namespace {

TextLayout::Style style()
{
    const Metrics m;
    return {m.font(TextRole::Body), m.lineHeight(TextRole::Body), Qt::black, Qt::blue, true};
}

content::Runs threeLinks()
{
    return {test::textRun(u"The "_s),     test::linkRun(Run::Kind::Structure, u"disc"_s, u"disc-c5-c6"_s),
            test::textRun(u" has a "_s),  test::linkRun(Run::Kind::Glossary, u"strong ring of fibres"_s, u"annulus"_s),
            test::textRun(u" and it "_s), test::linkRun(Run::Kind::Slider, u"wears"_s, {}, 60),
            test::textRun(u"."_s)};
}

QImage drawn(const TextLayout &layout, QSize size, const QString &lit = {})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    layout.draw(painter, {0, 0}, 0, layout.lineCount(), lit, Qt::yellow);
    return image;
}

bool hasInk(const QImage &image, const QRect &where)
{
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x) {
            if (image.rect().contains(x, y) && qGray(image.pixel(x, y)) < 250)
                return true;
        }
    }
    return false;
}

} // namespace

class TestTextLayout final : public QObject
{
    Q_OBJECT

private slots:
    void breaksIntoLines();
    void balancesLines_data();
    void balancesLines();
    void losesNoWord_data();
    void losesNoWord();
    void emptyText();
    void linkBoxesLieOnTheirWords();
    void linkOverTwoLines();
    void linksOfSomeLines();
    void combiningMarks();
    void fits_data();
    void fits();
    void accentsStayInsideTheLine();
    void litWordIsMarked();
    void strongIsWider();
};

void TestTextLayout::breaksIntoLines()
{
    const TextLayout layout(plainRuns(u"One two three four five six seven eight nine ten eleven twelve"_s), style(), 400);
    QVERIFY(layout.lineCount() > 2);
    QCOMPARE(layout.height(), layout.lineCount() * style().lineHeight);
    QVERIFY(layout.naturalWidth() <= 400);
    QVERIFY(layout.fits());
}

void TestTextLayout::balancesLines_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("es") << u"Con los años, el disco se seca"_s;
    QTest::newRow("en") << u"Where does the pain in the neck come from?"_s;
    QTest::newRow("a long word") << u"La electroencefalografía no lo muestra"_s;
    QTest::newRow("one word") << u"Electroencefalografía"_s;
}

// Never more lines, never a torn word, and no word alone below a full line.
void TestTextLayout::balancesLines()
{
    QFETCH(QString, words);
    TextLayout::Style balanced = style();
    balanced.balanced = true;
    const int whole = static_cast<int>(QFontMetricsF(balanced.font).horizontalAdvance(words));
    for (int width = whole / 3; width < whole + 20; width += 7) {
        const TextLayout plain(plainRuns(words), style(), width);
        const TextLayout layout(plainRuns(words), balanced, width);
        QCOMPARE(layout.lineCount(), plain.lineCount());
        QCOMPARE(layout.fits(), plain.fits());
        QVERIFY(layout.naturalWidth() <= plain.naturalWidth() + 0.5);
    }
    const QString heading = u"Con los años, el disco se seca"_s;
    const int almost = static_cast<int>(0.95 * QFontMetricsF(balanced.font).horizontalAdvance(heading));
    const TextLayout lost(plainRuns(heading), balanced, almost);
    QCOMPARE(lost.lineCount(), 2);
    QVERIFY2(lost.textOfLines(1, 1).contains(u' '), qPrintable(lost.textOfLines(1, 1)));
}

void TestTextLayout::losesNoWord_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {1, 0, -50, 60, 200, 431, 1000, 100000})
        QTest::addRow("%d wide", width) << width;
}

void TestTextLayout::losesNoWord()
{
    QFETCH(int, width);
    const TextLayout layout(threeLinks(), style(), width);
    QCOMPARE(layout.text(), content::plainText(threeLinks()));
    QString all;
    for (int i = 0; i < layout.lineCount(); ++i)
        all += layout.textOfLines(i, 1) + u' ';
    // Only a word wider than the line may be cut between letters; then fits() says so.
    const bool cut = all.simplified() != layout.text();
    QVERIFY(!cut || !layout.fits());
    QCOMPARE(all.remove(u' '), layout.text().remove(u' '));
    QCOMPARE(layout.textOfLines(0, layout.lineCount()), layout.text());
    QCOMPARE(layout.links(0, layout.lineCount()).size(), 3);
}

void TestTextLayout::emptyText()
{
    for (const content::Runs &runs :
         {content::Runs(), plainRuns({}), content::Runs{test::linkRun(Run::Kind::Glossary, {}, u"annulus"_s)}}) {
        const TextLayout layout(runs, style(), 400);
        QVERIFY(layout.lineCount() <= 1);
        QCOMPARE(layout.naturalWidth(), 0.0);
        QVERIFY(layout.fits());
        QVERIFY(layout.links(0, 1).isEmpty());
        QCOMPARE(layout.textOfLines(0, 5), QString());
        QVERIFY(!hasInk(drawn(layout, {50, 50}), {0, 0, 50, 50}));
    }
}

void TestTextLayout::linkBoxesLieOnTheirWords()
{
    const TextLayout layout(threeLinks(), style(), 2000);
    QCOMPARE(layout.lineCount(), 1);
    const QList<TextLayout::Link> links = layout.links(0, 1);
    QCOMPARE(links.size(), 3);
    const QFontMetricsF metrics(style().font);
    for (const TextLayout::Link &link : links) {
        QCOMPARE(link.boxes.size(), 1);
        QCOMPARE(layout.text().mid(link.start, link.run.text.size()), link.run.text);
        QVERIFY(qAbs(link.boxes.first().width() - metrics.horizontalAdvance(link.run.text)) < 3);
        QVERIFY(qAbs(link.boxes.first().left() - metrics.horizontalAdvance(layout.text().left(link.start))) < 6);
        QCOMPARE(link.boxes.first().height(), double(style().lineHeight));
    }
    QCOMPARE(links[0].run.target, u"disc-c5-c6"_s);
    QCOMPARE(links[1].index, 3);
    QCOMPARE(links[2].run.value, 60);
    QVERIFY(links[0].boxes.first().right() < links[1].boxes.first().left());
}

void TestTextLayout::linkOverTwoLines()
{
    const Run link = test::linkRun(Run::Kind::Glossary, u"strong ring of many fibres"_s, u"annulus"_s);
    const TextLayout layout({test::textRun(u"It has a "_s), link}, style(), 330);
    const QList<TextLayout::Link> links = layout.links(0, layout.lineCount());
    QCOMPARE(links.size(), 1);
    QVERIFY(links.first().boxes.size() >= 2);
    for (qsizetype i = 0; i < links.first().boxes.size(); ++i) {
        const QRectF box = links.first().boxes[i];
        QVERIFY(box.width() > 0);
        QVERIFY(box.right() <= 330 + 1);
        if (i > 0) {
            QCOMPARE(box.left(), 0.0);
            QCOMPARE(box.top(), links.first().boxes[i - 1].top() + style().lineHeight);
        }
    }
}

void TestTextLayout::linksOfSomeLines()
{
    const Run link = test::linkRun(Run::Kind::Glossary, u"strong ring of many fibres"_s, u"annulus"_s);
    const TextLayout layout({test::textRun(u"It has a "_s), link, test::textRun(u" and more words that follow it"_s)}, style(), 330);
    QVERIFY(layout.lineCount() >= 3);
    const QList<TextLayout::Link> second = layout.links(1, 1);
    QCOMPARE(second.size(), 1);
    QCOMPARE(second.first().boxes.size(), 1);
    QCOMPARE(second.first().boxes.first().top(), 0.0); // counted from the first line that is shown
    QVERIFY(layout.links(layout.lineCount() - 1, 1).isEmpty());
    QVERIFY(layout.links(layout.lineCount(), 4).isEmpty());
}

void TestTextLayout::combiningMarks()
{
    // The accents are characters of their own; neither the words nor the links may shift.
    const QString accented = u"ra\u0301pido ni\u0301tido"_s;
    const TextLayout apart({test::linkRun(Run::Kind::Glossary, accented, u"x"_s), test::textRun(u" fin"_s)}, style(), 2000);
    const TextLayout joined(
        {test::linkRun(Run::Kind::Glossary, accented.normalized(QString::NormalizationForm_C), u"x"_s), test::textRun(u" fin"_s)}, style(),
        2000);
    QCOMPARE(apart.lineCount(), 1);
    const double widthApart = apart.links(0, 1).first().boxes.first().width();
    const double widthJoined = joined.links(0, 1).first().boxes.first().width();
    QVERIFY(qAbs(widthApart - widthJoined) < 3);
    QCOMPARE(apart.textOfLines(0, 1), accented + u" fin"_s);
}

void TestTextLayout::fits_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("fits");
    QTest::newRow("short words") << u"uno dos tres"_s << 120 << true;
    QTest::newRow("one long word") << u"electroencefalografista"_s << 120 << false;
    QTest::newRow("a long word among short ones") << u"el electroencefalografista dice"_s << 200 << false;
    QTest::newRow("a long word that could be cut") << u"electroencefalografista"_s << 300 << false;
    QTest::newRow("room enough") << u"el electroencefalografista dice"_s << 800 << true;
    QTest::newRow("a space at the end of a full line") << u"uno "_s << 80 << true;
}

void TestTextLayout::fits()
{
    QFETCH(QString, words);
    QFETCH(int, width);
    QFETCH(bool, fits);
    QCOMPARE(TextLayout(plainRuns(words), style(), width).fits(), fits);
}

void TestTextLayout::accentsStayInsideTheLine()
{
    const TextLayout layout(plainRuns(u"ÁÑÉÜ ¿¡gjpq(@|"_s), style(), 2000);
    QImage image(900, style().lineHeight + 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    layout.draw(painter, {0, 20}, 0, 1, {}, {});
    painter.end();
    QVERIFY(hasInk(image, {0, 20, 900, style().lineHeight}));
    QVERIFY(!hasInk(image, {0, 0, 900, 20}));
    QVERIFY(!hasInk(image, {0, 20 + style().lineHeight, 900, 20}));
}

void TestTextLayout::litWordIsMarked()
{
    const TextLayout layout(threeLinks(), style(), 2000);
    const QRectF box = layout.links(0, 1).first().boxes.first();
    const auto yellowAt = [&](const QString &lit) {
        const QImage image = drawn(layout, {1200, style().lineHeight}, lit);
        int count = 0;
        for (int x = int(box.left()); x < int(box.right()); ++x)
            count += image.pixelColor(x, int(box.height() * 0.2)) == QColor(Qt::yellow) ? 1 : 0;
        return count;
    };
    QVERIFY(yellowAt(u"disc-c5-c6"_s) > 5);
    QCOMPARE(yellowAt(u"annulus"_s), 0);
    QCOMPARE(yellowAt({}), 0);
}

void TestTextLayout::strongIsWider()
{
    const TextLayout plain(plainRuns(u"mmmmmmmm"_s), style(), 2000);
    const TextLayout strong(plainRuns(u"mmmmmmmm"_s, true), style(), 2000);
    QVERIFY(strong.naturalWidth() > plain.naturalWidth());
    QVERIFY(strong.links(0, 1).isEmpty());
}

QTEST_MAIN(TestTextLayout)
#include "tst_textlayout.moc"
