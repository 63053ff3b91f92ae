// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "support/testlibrary.h"
#include "ui/figure/figureview.h"

#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::ui;

/// A picture at double size: what is shown, how a finger moves it, how two ask for it.
class TestFigureEnlarged final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void enlargedShowsThePlaceTwiceAsLarge();
    void enlargedWithoutItsPictureShowsTheUsualOneDoubled();
    void enlargedStaysWithinThePicture();
    void enlargedIsMovedByDragging();
    void enlargedStillAnswers();
    void litStructureIsBroughtIntoSight();
    void interestIsWhereItWasTouched();
    void pinchAsksForMoreAndLess();

private:
    Look m_look;
    std::unique_ptr<FigureStore> m_store;
    std::unique_ptr<FigureView> m_view;
};

void TestFigureEnlarged::init()
{
    m_view.reset();
    m_store = std::make_unique<FigureStore>(32);
    m_view = std::make_unique<FigureView>(*m_store, m_look, nullptr);
    m_view->resize(800, 600);
    m_view->setNames({{u"disc-c5-c6"_s, u"Disc"_s}, {u"disc-c6-c7"_s, u"Disc below"_s}, {u"root-c6"_s, u"Root"_s}}, {});
    m_view->setPicture(test::figurePath(u"neck-side.svg"_s), u"The neck from the side"_s);
    m_view->show();
    m_store->waitForDone();
}

void TestFigureEnlarged::enlargedShowsThePlaceTwiceAsLarge()
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

void TestFigureEnlarged::enlargedWithoutItsPictureShowsTheUsualOneDoubled()
{
    m_view->setEnlarged(true, {500, 500});
    const QPoint early = m_view->centreOf(u"disc-c5-c6"_s); // the large picture is still being drawn
    QVERIFY(m_view->isReady());
    const QImage doubled = m_view->grab().toImage();
    m_store->waitForDone();
    QVERIFY((m_view->centreOf(u"disc-c5-c6"_s) - early).manhattanLength() <= 3);
    QVERIFY(m_view->grab().toImage() != doubled); // sharper now
}

void TestFigureEnlarged::enlargedStaysWithinThePicture()
{
    const QPoint disc = m_view->centreOf(u"disc-c5-c6"_s);
    m_view->setEnlarged(true, {0, 0});
    m_store->waitForDone();
    QVERIFY((m_view->centreOf(u"disc-c5-c6"_s) - 2 * disc).manhattanLength() <= 4); // nothing beyond the corner is shown
}

void TestFigureEnlarged::enlargedIsMovedByDragging()
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

void TestFigureEnlarged::enlargedStillAnswers()
{
    const QPoint disc = m_view->centreOf(u"disc-c5-c6"_s);
    m_view->setEnlarged(true, {disc.x() * 1000 / 800, disc.y() * 1000 / 600});
    m_store->waitForDone();
    QSignalSpy touched(m_view.get(), &FigureView::touched);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->centreOf(u"disc-c5-c6"_s));
    QCOMPARE(touched.first().first().toString(), u"disc-c5-c6"_s);
}

void TestFigureEnlarged::litStructureIsBroughtIntoSight()
{
    m_view->setEnlarged(true, {0, 0});
    m_store->waitForDone();
    m_view->setLit(u"disc-c6-c7"_s);
    QVERIFY(m_view->rect().contains(m_view->centreOf(u"disc-c6-c7"_s)));
}

void TestFigureEnlarged::interestIsWhereItWasTouched()
{
    QCOMPARE(m_view->pointOfInterest(), QPoint(500, 500));
    m_view->setLit(u"disc-c5-c6"_s);
    const QPoint disc = m_view->centreOf(u"disc-c5-c6"_s);
    QVERIFY((m_view->pointOfInterest() - QPoint(disc.x() * 1000 / 800, disc.y() * 1000 / 600)).manhattanLength() <= 3);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, {200, 150});
    QCOMPARE(m_view->pointOfInterest(), QPoint(250, 250));
}

void TestFigureEnlarged::pinchAsksForMoreAndLess()
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

QTEST_MAIN(TestFigureEnlarged)
#include "tst_figureenlarged.moc"
