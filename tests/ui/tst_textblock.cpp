// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/textblock.h"

#include "support/testlibrary.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::ui;
using content::Run;

namespace {

const Look look;

std::shared_ptr<const TextLayout> layoutOf(const content::Runs &runs, int width)
{
    const Metrics &m = look.metrics;
    return std::make_shared<const TextLayout>(
        runs, TextLayout::Style{m.font(TextRole::Body), m.lineHeight(TextRole::Body), look.theme.ink, look.theme.accent, true}, width);
}

std::unique_ptr<TextBlock> blockOf(const content::Runs &runs, int width)
{
    const auto layout = layoutOf(runs, width);
    auto block = std::make_unique<TextBlock>(layout, 0, layout->lineCount(), look, nullptr);
    block->resize(width, layout->height());
    block->placeLinks();
    block->show();
    return block;
}

content::Runs threeWords()
{
    return {test::textRun(u"The "_s),
            test::linkRun(Run::Kind::Structure, u"disc"_s, u"disc-c5-c6"_s),
            test::textRun(u" has a strong "_s),
            test::linkRun(Run::Kind::Glossary, u"ring"_s, u"annulus"_s),
            test::textRun(u" which at some time "_s),
            test::linkRun(Run::Kind::Slider, u"wears"_s, {}, 60),
            test::textRun(u"."_s)};
}

// Of the three words' text.
content::SpokenSentence begin()
{
    content::SpokenSentence sentence;
    sentence.text = u"The disc has a strong ring"_s;
    sentence.span = {0, sentence.text.size()};
    return sentence;
}

// The word a touch at this point would reach.
QString wordAt(const QWidget &block, QPoint point)
{
    const auto *word = qobject_cast<WordLink *>(block.childAt(point));
    return word ? word->text() : QString();
}

} // namespace

class TestTextBlock final : public QObject
{
    Q_OBJECT

private slots:
    void everyLinkCanBeTouched();
    void touchSaysTheRun();
    void touchAreaReachesAroundTheWord();
    void neighboursDoNotCoverEachOther();
    void maskLeavesTheOtherWordsFree();
    void linksOfTheShownLinesOnly();
    void wordsAreNamed();
    void slidOffDoesNothing();
    void litIsDrawn();
    void onlyWhatChangesIsDrawnAgain();
    void whatChangesIsDrawnAgain();
    void aPartIsDrawnAsTheWhole();
    void withoutLinks();
    void headingIsAHeading();
};

void TestTextBlock::everyLinkCanBeTouched()
{
    const auto block = blockOf(threeWords(), 1500);
    const QList<TextLayout::Link> links = block->textLayout().links(0, block->textLayout().lineCount());
    QCOMPARE(block->findChildren<WordLink *>().size(), 3);
    for (const TextLayout::Link &link : links) {
        for (const QRectF &box : link.boxes) {
            for (const QPointF &point : {box.center(), box.topLeft() + QPointF(2, 2), box.bottomRight() - QPointF(2, 2)})
                QCOMPARE(wordAt(*block, point.toPoint()), link.run.text);
        }
    }
}

void TestTextBlock::touchSaysTheRun()
{
    const auto block = blockOf(threeWords(), 1500);
    QSignalSpy touched(block.get(), &TextBlock::linkTouched);
    const QList<WordLink *> words = block->findChildren<WordLink *>();
    for (WordLink *word : words) {
        QTest::mouseClick(word, Qt::LeftButton);
        QCOMPARE(touched.takeFirst().first().value<Run>(), word->run());
    }
    words.last()->click(); // Enter comes this way
    QCOMPARE(touched.takeFirst().first().value<Run>().value, 60);
}

void TestTextBlock::touchAreaReachesAroundTheWord()
{
    const auto block = blockOf(threeWords(), 1500);
    const QRectF box = block->textLayout().links(0, 1).first().boxes.first();
    const int half = look.metrics.lineHeight(TextRole::Body) / 2;
    QCOMPARE(wordAt(*block, QPoint(int(box.right()) + half - 2, int(box.center().y()))), u"disc"_s);
    QCOMPARE(wordAt(*block, QPoint(int(box.right()) + half + 4, int(box.center().y()))), QString());
    const WordLink *word = block->findChildren<WordLink *>().first();
    QCOMPARE(word->height(), look.metrics.lineHeight(TextRole::Body)); // a whole line
    QVERIFY(block->rect().contains(word->geometry()));
}

void TestTextBlock::neighboursDoNotCoverEachOther()
{
    const auto block = blockOf({test::linkRun(Run::Kind::Glossary, u"ring"_s, u"annulus"_s), test::textRun(u" "_s),
                                test::linkRun(Run::Kind::Glossary, u"core"_s, u"nucleus"_s)},
                               900);
    for (const TextLayout::Link &link : block->textLayout().links(0, 1)) {
        const QRect box = link.boxes.first().toRect().adjusted(1, 1, -2, -2);
        for (int x = box.left(); x <= box.right(); ++x)
            QCOMPARE(wordAt(*block, {x, box.center().y()}), link.run.text);
    }
}

void TestTextBlock::maskLeavesTheOtherWordsFree()
{
    const Run wide = test::linkRun(Run::Kind::Glossary, u"strong ring of many fibres"_s, u"annulus"_s);
    const auto block = blockOf({test::textRun(u"It has a firm and "_s), wide, test::textRun(u" with more words to follow."_s)}, 560);
    const QList<TextLayout::Link> links = block->textLayout().links(0, block->textLayout().lineCount());
    QCOMPARE(links.size(), 1);
    QVERIFY(links.first().boxes.size() >= 2);
    const QRectF first = links.first().boxes.first();
    const QRectF last = links.first().boxes.last();
    QCOMPARE(wordAt(*block, first.center().toPoint()), wide.text);
    QCOMPARE(wordAt(*block, last.center().toPoint()), wide.text);
    QCOMPARE(wordAt(*block, QPoint(5, int(first.center().y()))), QString());  // before it, on its first line
    QCOMPARE(wordAt(*block, QPoint(550, int(last.center().y()))), QString()); // after it, on its last
    QCOMPARE(block->findChildren<WordLink *>().size(), 1);                    // one stop for the keyboard
}

void TestTextBlock::linksOfTheShownLinesOnly()
{
    const auto layout = layoutOf(threeWords(), 420);
    QVERIFY(layout->lineCount() >= 3);
    int words = 0;
    for (int line = 0; line < layout->lineCount(); ++line) {
        TextBlock block(layout, line, 1, look, nullptr);
        block.resize(420, layout->lineHeight());
        block.placeLinks();
        QCOMPARE(block.text(), layout->textOfLines(line, 1));
        for (const WordLink *word : block.findChildren<WordLink *>()) {
            QVERIFY(block.rect().contains(word->geometry()));
            ++words;
        }
    }
    QCOMPARE(words, 3);
}

void TestTextBlock::wordsAreNamed()
{
    const auto block = blockOf(threeWords(), 1500);
    QStringList names;
    for (const WordLink *word : block->findChildren<WordLink *>()) {
        QCOMPARE(word->accessibleName(), word->run().text);
        QVERIFY(!names.contains(word->objectName()));
        names.append(word->objectName());
        QCOMPARE(QAccessible::queryAccessibleInterface(const_cast<WordLink *>(word))->role(), QAccessible::PushButton);
    }
    QCOMPARE(block->text(), content::plainText(threeWords())); // what assistive technology reads
}

void TestTextBlock::slidOffDoesNothing()
{
    const auto block = blockOf(threeWords(), 1500);
    QSignalSpy touched(block.get(), &TextBlock::linkTouched);
    WordLink *word = block->findChildren<WordLink *>().first();
    QTest::mousePress(word, Qt::LeftButton);
    QTest::mouseRelease(word, Qt::LeftButton, {}, {word->width() + 60, 5});
    QVERIFY(touched.isEmpty());
}

void TestTextBlock::litIsDrawn()
{
    const auto block = blockOf(threeWords(), 1500);
    const QImage dark = block->grab().toImage();
    block->setLit(u"disc-c5-c6"_s);
    QVERIFY(block->grab().toImage() != dark);
    block->setLit(u"no-such-part"_s);
    QCOMPARE(block->grab().toImage(), dark);
    block->setLit({});
    QCOMPARE(block->grab().toImage(), dark);
}

// Each drawing of it in the next frame.
class Repaints final : public QObject
{
public:
    explicit Repaints(QWidget &widget) : QObject(&widget) { widget.installEventFilter(this); }

    QRegion take()
    {
        QCoreApplication::processEvents();
        return std::exchange(m_region, QRegion());
    }

private:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            m_region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }

    QRegion m_region;
};

void TestTextBlock::onlyWhatChangesIsDrawnAgain()
{
    const auto block = blockOf(threeWords(), 420);
    QVERIFY(QTest::qWaitForWindowExposed(block.get()));
    const int line = look.metrics.lineHeight(TextRole::Body);
    QVERIFY(block->height() >= 3 * line);
    Repaints repaints(*block);
    (void)repaints.take();
    block->setLit(u"disc-c5-c6"_s);
    const QRect word = repaints.take().boundingRect();
    const QRectF box = block->textLayout().links(0, 1).first().boxes.first();
    QVERIFY2(word.contains(box.center().toPoint()) && word.height() <= line && word.width() < box.width() + line, "the lit word");
    block->setLit(u"disc-c5-c6"_s);
    QVERIFY(repaints.take().isEmpty());
    block->setLit({});
    QCOMPARE(repaints.take().boundingRect(), word);

    block->showSpoken(begin());
    const QRect heard = repaints.take().boundingRect();
    QVERIFY(!heard.isEmpty());
    QVERIFY(heard.bottom() < block->height() - line); // the last line is another sentence's
    block->showSpoken(std::nullopt);
    QCOMPARE(repaints.take().boundingRect(), heard);
    block->showSpoken(std::nullopt);
    QVERIFY(repaints.take().isEmpty());
}

// Else something of the mark would stay behind on the screen.
void TestTextBlock::whatChangesIsDrawnAgain()
{
    const auto block = blockOf(threeWords(), 420);
    QVERIFY(QTest::qWaitForWindowExposed(block.get()));
    Repaints repaints(*block);
    (void)repaints.take();
    const auto marks = std::to_array<std::function<void()>>({[&] { block->setLit(u"disc-c5-c6"_s); }, [&] { block->setLit(u"annulus"_s); },
                                                             [&] { block->showSpoken(begin()); }, [&] { block->setLit({}); },
                                                             [&] { block->showSpoken(std::nullopt); }});
    QImage before = block->grab().toImage();
    for (const auto &mark : marks) {
        mark();
        const QRegion drawn = repaints.take();
        const QImage now = block->grab().toImage();
        (void)repaints.take(); // of taking its picture
        QVERIFY(now != before || drawn.isEmpty());
        for (int y = 0; y < now.height(); ++y) {
            for (int x = 0; x < now.width(); ++x)
                QVERIFY2(now.pixel(x, y) == before.pixel(x, y) || drawn.contains(QPoint(x, y)), qPrintable(u"%1, %2"_s.arg(x).arg(y)));
        }
        before = now;
    }
}

void TestTextBlock::aPartIsDrawnAsTheWhole()
{
    const auto block = blockOf(threeWords(), 420);
    block->setLit(u"annulus"_s);
    block->showSpoken(begin());
    const QImage whole = block->grab().toImage();
    for (int top = 0; top < block->height(); top += 7) {
        const QRect part(11, top, 300, 9);
        QImage again = whole;
        QPainter painter(&again);
        painter.fillRect(part, block->palette().window());
        block->render(&painter, part.topLeft(), QRegion(part), QWidget::DrawChildren | QWidget::DrawWindowBackground);
        painter.end();
        QCOMPARE(again, whole);
    }
}

void TestTextBlock::withoutLinks()
{
    const auto block = blockOf(plainRuns(u"Nothing to touch."_s), 600);
    QVERIFY(block->findChildren<WordLink *>().isEmpty());
    const auto empty = blockOf({}, 600);
    QVERIFY(empty->findChildren<WordLink *>().isEmpty());
    QCOMPARE(empty->text(), QString());
}

void TestTextBlock::headingIsAHeading()
{
    const auto layout = layoutOf(plainRuns(u"What is the disc?"_s), 600);
    HeadingBlock heading(layout, 0, layout->lineCount(), look.theme.spoken, nullptr);
    QCOMPARE(heading.text(), u"What is the disc?"_s);
    heading.resize(600, layout->height());
    QVERIFY(!heading.grab().isNull());
}

QTEST_MAIN(TestTextBlock)
#include "tst_textblock.moc"
