// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/figure/figureview.h"

#include "support/testlibrary.h"

#include <QPointingDevice>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::ui;

namespace {

const QHash<QString, QString> names{{u"disc-c5-c6"_s, u"Disc"_s}, {u"disc-c6-c7"_s, u"Disc below"_s}, {u"root-c6"_s, u"Root"_s}};

} // namespace

class TestFigureView final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void becomesReady();
    void touchOnAStructure();
    void touchBeside();
    void structureWithoutANameIsNotTouched();
    void slidFingerDoesNothing();
    void otherButtonDoesNothing();
    void touchBeforeItIsReady();
    void arrowsWalk();
    void arrowsWithoutStructures();
    void damagedShowsItsText();
    void litShowsItsLabel_data();
    void litShowsItsLabel();
    void framesChange();
    void evictedFrameComesBack();
    void resizedIsDrawnAnew();
    void notAnswering();
    void nothingToShow();
    void enlargedShowsThePlaceTwiceAsLarge();
    void enlargedWithoutItsPictureShowsTheUsualOneDoubled();
    void enlargedStaysWithinThePicture();
    void enlargedIsMovedByDragging();
    void enlargedStillAnswers();
    void litStructureIsBroughtIntoSight();
    void interestIsWhereItWasTouched();
    void pinchAsksForMoreAndLess();
    void labelKeepsAwayFromTheButton();

private:
    [[nodiscard]] std::unique_ptr<FigureView> neck(FigureStore &store);

    Look m_look;
    std::unique_ptr<FigureStore> m_store;
    std::unique_ptr<FigureView> m_view;
};

std::unique_ptr<FigureView> TestFigureView::neck(FigureStore &store)
{
    auto view = std::make_unique<FigureView>(store, m_look, nullptr);
    view->resize(800, 600);
    view->setNames(names, {});
    view->setPicture(test::figurePath(u"neck-side.svg"_s), u"The neck from the side"_s);
    view->show();
    return view;
}

void TestFigureView::init()
{
    m_view.reset();
    m_store = std::make_unique<FigureStore>(32);
    m_view = neck(*m_store);
    m_store->waitForDone();
}

void TestFigureView::becomesReady()
{
    FigureStore store(32);
    const std::unique_ptr<FigureView> view = neck(store);
    QSignalSpy ready(view.get(), &FigureView::becameReady);
    QVERIFY(!view->isReady());
    QCOMPARE(view->centreOf(u"disc-c5-c6"_s), QPoint(-1, -1));
    store.waitForDone();
    QVERIFY(view->isReady());
    QCOMPARE(ready.size(), 1);
    QVERIFY(view->rect().contains(view->centreOf(u"disc-c5-c6"_s)));
    QCOMPARE(view->accessibleName(), u"The neck from the side"_s);
}

void TestFigureView::touchOnAStructure()
{
    QSignalSpy touched(m_view.get(), &FigureView::touched);
    for (const QString &id : {u"disc-c5-c6"_s, u"disc-c6-c7"_s, u"root-c6"_s}) {
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, m_view->centreOf(id));
        QVERIFY(touched.isEmpty()); // acts on release
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, m_view->centreOf(id));
        QCOMPARE(touched.takeFirst().first().toString(), id);
    }
}

void TestFigureView::touchBeside()
{
    QSignalSpy touched(m_view.get(), &FigureView::touched);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {5, 5});
    QCOMPARE(touched.size(), 1);
    QCOMPARE(touched.first().first().toString(), QString());
}

void TestFigureView::structureWithoutANameIsNotTouched()
{
    m_view->setNames({{u"root-c6"_s, u"Root"_s}}, {});
    QSignalSpy touched(m_view.get(), &FigureView::touched);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->centreOf(u"vertebra-c3"_s));
    QCOMPARE(touched.first().first().toString(), QString());
}

void TestFigureView::slidFingerDoesNothing()
{
    QSignalSpy touched(m_view.get(), &FigureView::touched);
    const QPoint disc = m_view->centreOf(u"disc-c5-c6"_s);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, disc);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, disc + QPoint(m_look.metrics.px(4.2), 0));
    QVERIFY(touched.isEmpty());
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, disc);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, {-100, -100});
    QVERIFY(touched.isEmpty());
    // A trembling one does; it goes by where it was lifted.
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, disc + QPoint(6, 6));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, disc);
    QCOMPARE(touched.size(), 1);
}

void TestFigureView::otherButtonDoesNothing()
{
    QSignalSpy touched(m_view.get(), &FigureView::touched);
    QTest::mouseClick(m_view.get(), Qt::RightButton, {}, m_view->centreOf(u"disc-c5-c6"_s));
    QTest::mouseClick(m_view.get(), Qt::MiddleButton, {}, m_view->centreOf(u"disc-c5-c6"_s));
    QVERIFY(touched.isEmpty());
}

void TestFigureView::touchBeforeItIsReady()
{
    FigureStore store(32);
    const std::unique_ptr<FigureView> view = neck(store);
    QSignalSpy touched(view.get(), &FigureView::touched);
    QTest::mouseClick(view.get(), Qt::LeftButton, {}, {400, 300});
    QTest::keyClick(view.get(), Qt::Key_Right);
    QVERIFY(touched.isEmpty());
    store.waitForDone();
}

void TestFigureView::arrowsWalk()
{
    QSignalSpy touched(m_view.get(), &FigureView::touched);
    const auto pressed = [&](Qt::Key key) {
        QTest::keyClick(m_view.get(), key);
        const QString id = touched.isEmpty() ? QString() : touched.takeLast().first().toString();
        m_view->setLit(id);
        return id;
    };
    QStringList walked;
    for (int i = 0; i < 3; ++i)
        walked.append(pressed(Qt::Key_Right));
    walked.sort();
    QCOMPARE(walked, QStringList({u"disc-c5-c6"_s, u"disc-c6-c7"_s, u"root-c6"_s}));
    const QString first = pressed(Qt::Key_Right); // round again
    const QString last = pressed(Qt::Key_Left);
    QVERIFY(last != first);
    QCOMPARE(pressed(Qt::Key_Return), first); // Enter goes onward as well
    QTest::keyClick(m_view.get(), Qt::Key_X);
    QVERIFY(touched.isEmpty());
}

void TestFigureView::arrowsWithoutStructures()
{
    m_view->setNames({}, {});
    QSignalSpy touched(m_view.get(), &FigureView::touched);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(touched.isEmpty());
}

void TestFigureView::damagedShowsItsText()
{
    QTemporaryDir folder;
    m_view->setPicture(folder.filePath(u"missing.svg"_s), u"A worn disc"_s);
    const QImage waiting = m_view->grab().toImage();
    m_store->waitForDone();
    QVERIFY(m_view->isReady());
    const QImage said = m_view->grab().toImage();
    QVERIFY(said != waiting); // paper while waiting, words then
    m_view->setPicture(folder.filePath(u"missing.svg"_s), {});
    QVERIFY(m_view->grab().toImage() != said);
    QSignalSpy touched(m_view.get(), &FigureView::touched);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {400, 300});
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    for (const QList<QVariant> &call : std::as_const(touched))
        QCOMPARE(call.first().toString(), QString());
}

void TestFigureView::litShowsItsLabel_data()
{
    QTest::addColumn<QString>("id");
    for (auto it = names.keyBegin(); it != names.keyEnd(); ++it)
        QTest::newRow(qPrintable(*it)) << *it;
}

void TestFigureView::litShowsItsLabel()
{
    QFETCH(QString, id);
    QVERIFY(m_view->labelRect().isNull());
    const QImage dark = m_view->grab().toImage();
    m_view->setLit(id);
    QVERIFY(m_view->rect().contains(m_view->labelRect()));
    QVERIFY(!m_view->labelRect().contains(m_view->centreOf(id)));
    QCOMPARE(m_view->accessibleDescription(), names.value(id));
    QVERIFY(m_view->grab().toImage() != dark);
    m_view->setLit({});
    QVERIFY(m_view->labelRect().isNull());
    QCOMPARE(m_view->grab().toImage(), dark);
    m_view->setLit(u"no-such-part"_s);
    QCOMPARE(m_view->grab().toImage(), dark);
}

void TestFigureView::framesChange()
{
    const QStringList frames{test::figurePath(u"segment-side-000.svg"_s), test::figurePath(u"segment-side-050.svg"_s),
                             test::figurePath(u"segment-side-100.svg"_s)};
    m_view->setFrames(frames, u"A disc"_s);
    m_store->waitForDone();
    const QImage healthy = m_view->grab().toImage();
    m_view->setFrame(2);
    QVERIFY(m_view->isReady()); // prepared ahead
    const QImage worn = m_view->grab().toImage();
    QVERIFY(worn != healthy);
    m_view->setFrame(99);
    QCOMPARE(m_view->grab().toImage(), worn);
    m_view->setFrame(-3);
    QCOMPARE(m_view->grab().toImage(), healthy);
}

void TestFigureView::evictedFrameComesBack()
{
    // Memory for one picture only: what is prepared ahead pushes out what is shown.
    FigureStore small(1);
    FigureView view(small, m_look, nullptr);
    view.resize(560, 400);
    view.show();
    view.setFrames({test::figurePath(u"segment-side-000.svg"_s), test::figurePath(u"segment-side-050.svg"_s),
                    test::figurePath(u"segment-side-100.svg"_s)},
                   u"A disc"_s);
    small.waitForDone();
    (void)view.grab();
    small.waitForDone();
    QVERIFY(view.isReady());
    view.setFrame(2);
    (void)view.grab();
    small.waitForDone();
    QVERIFY(view.isReady());
}

void TestFigureView::resizedIsDrawnAnew()
{
    m_view->resize(500, 700);
    QVERIFY(!m_view->isReady());
    m_store->waitForDone();
    QVERIFY(m_view->isReady());
    QVERIFY(m_view->rect().contains(m_view->centreOf(u"disc-c5-c6"_s)));
}

void TestFigureView::notAnswering()
{
    m_view->setAnswering(false);
    QCOMPARE(m_view->focusPolicy(), Qt::NoFocus);
    QVERIFY(m_view->testAttribute(Qt::WA_TransparentForMouseEvents));
    m_view->setAnswering(true);
    QCOMPARE(m_view->focusPolicy(), Qt::StrongFocus);
}

void TestFigureView::nothingToShow()
{
    FigureView view(*m_store, m_look, nullptr);
    view.resize(200, 100);
    view.setFrame(3);
    view.setLit(u"disc-c5-c6"_s);
    QVERIFY(!view.isReady());
    QVERIFY(!view.grab().isNull());
    QTest::mouseClick(&view, Qt::LeftButton);
    view.setFrames({}, {});
    QVERIFY(!view.grab().isNull());
}

void TestFigureView::enlargedShowsThePlaceTwiceAsLarge()
{
    const QPoint disc = m_view->centreOf(u"disc-c5-c6"_s);
    const QPoint root = m_view->centreOf(u"root-c6"_s);
    m_view->setEnlarged(true, {disc.x() * 1000 / 800, disc.y() * 1000 / 600});
    m_store->waitForDone();
    const QPoint after = m_view->centreOf(u"disc-c5-c6"_s);
    QVERIFY((after - QPoint(400, 300)).manhattanLength() <= 8); // in the middle
    const QPoint apart = m_view->centreOf(u"root-c6"_s) - after;
    QVERIFY((apart - 2 * (root - disc)).manhattanLength() <= 4);
    m_view->setEnlarged(false, {});
    QCOMPARE(m_view->centreOf(u"disc-c5-c6"_s), disc);
}

void TestFigureView::enlargedWithoutItsPictureShowsTheUsualOneDoubled()
{
    m_view->setEnlarged(true, {500, 500});
    const QPoint early = m_view->centreOf(u"disc-c5-c6"_s); // the large picture is still being drawn
    QVERIFY(m_view->isReady());
    const QImage doubled = m_view->grab().toImage();
    m_store->waitForDone();
    QVERIFY((m_view->centreOf(u"disc-c5-c6"_s) - early).manhattanLength() <= 3);
    QVERIFY(m_view->grab().toImage() != doubled); // sharper now
}

void TestFigureView::enlargedStaysWithinThePicture()
{
    const QPoint disc = m_view->centreOf(u"disc-c5-c6"_s);
    m_view->setEnlarged(true, {0, 0});
    m_store->waitForDone();
    QVERIFY((m_view->centreOf(u"disc-c5-c6"_s) - 2 * disc).manhattanLength() <= 4); // nothing beyond the corner is shown
}

void TestFigureView::enlargedIsMovedByDragging()
{
    m_view->setEnlarged(true, {500, 500});
    m_store->waitForDone();
    QSignalSpy wanted(m_view.get(), &FigureView::enlargeWanted);
    QSignalSpy touched(m_view.get(), &FigureView::touched);
    const QPoint before = m_view->centreOf(u"disc-c5-c6"_s);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, {400, 300});
    QTest::mouseMove(m_view.get(), {300, 240});
    QCOMPARE(m_view->centreOf(u"disc-c5-c6"_s), before - QPoint(100, 60)); // follows the finger
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, {300, 240});
    QCOMPARE(wanted.size(), 1);
    QVERIFY(touched.isEmpty());
    const QPoint focus = wanted.first().first().toPoint();
    QVERIFY((focus - QPoint(500 + 100 * 1000 / 1600, 500 + 60 * 1000 / 1200)).manhattanLength() <= 2);
    m_view->setEnlarged(true, focus);
    QVERIFY((m_view->centreOf(u"disc-c5-c6"_s) - (before - QPoint(100, 60))).manhattanLength() <= 4); // and stays there
}

void TestFigureView::enlargedStillAnswers()
{
    const QPoint disc = m_view->centreOf(u"disc-c5-c6"_s);
    m_view->setEnlarged(true, {disc.x() * 1000 / 800, disc.y() * 1000 / 600});
    m_store->waitForDone();
    QSignalSpy touched(m_view.get(), &FigureView::touched);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->centreOf(u"disc-c5-c6"_s));
    QCOMPARE(touched.first().first().toString(), u"disc-c5-c6"_s);
}

void TestFigureView::litStructureIsBroughtIntoSight()
{
    m_view->setEnlarged(true, {0, 0});
    m_store->waitForDone();
    m_view->setLit(u"disc-c6-c7"_s);
    QVERIFY(m_view->rect().contains(m_view->centreOf(u"disc-c6-c7"_s)));
}

void TestFigureView::interestIsWhereItWasTouched()
{
    QCOMPARE(m_view->pointOfInterest(), QPoint(500, 500));
    m_view->setLit(u"disc-c5-c6"_s);
    const QPoint disc = m_view->centreOf(u"disc-c5-c6"_s);
    QVERIFY((m_view->pointOfInterest() - QPoint(disc.x() * 1000 / 800, disc.y() * 1000 / 600)).manhattanLength() <= 3);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {200, 150});
    QCOMPARE(m_view->pointOfInterest(), QPoint(250, 250));
}

void TestFigureView::pinchAsksForMoreAndLess()
{
    const std::unique_ptr<QPointingDevice> screen(QTest::createTouchDevice());
    m_view->setPinchable(true);
    QSignalSpy larger(m_view.get(), &FigureView::enlargeWanted);
    QSignalSpy whole(m_view.get(), &FigureView::wholeWanted);
    QSignalSpy touched(m_view.get(), &FigureView::touched);
    const auto pinch = [&](int from, int to) {
        QTest::touchEvent(m_view.get(), screen.get()).press(0, {400 - from, 300}, m_view.get()).press(1, {400 + from, 300}, m_view.get());
        for (int i = 1; i <= 8; ++i) {
            const int reach = from + (to - from) * i / 8;
            QTest::touchEvent(m_view.get(), screen.get())
                .move(0, {400 - reach, 300}, m_view.get())
                .move(1, {400 + reach, 300}, m_view.get());
        }
        QTest::touchEvent(m_view.get(), screen.get()).release(0, {400 - to, 300}, m_view.get()).release(1, {400 + to, 300}, m_view.get());
    };
    pinch(50, 200);
    QCOMPARE(larger.size(), 1);
    QVERIFY((larger.first().first().toPoint() - QPoint(500, 500)).manhattanLength() <= 40);
    m_view->setEnlarged(true, {500, 500});
    pinch(200, 50);
    QCOMPARE(whole.size(), 1);
    QCOMPARE(larger.size(), 1);
    QVERIFY(touched.isEmpty());
}

void TestFigureView::labelKeepsAwayFromTheButton()
{
    m_view->setLit(u"disc-c5-c6"_s);
    const QRect usual = m_view->labelRect();
    QVERIFY(!usual.isEmpty());
    m_view->setKeptFree(usual);
    QVERIFY(!m_view->labelRect().isEmpty());
    QVERIFY(!m_view->labelRect().intersects(usual));
}

QTEST_MAIN(TestFigureView)
#include "tst_figureview.moc"
