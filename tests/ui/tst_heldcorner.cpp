// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/heldcorner.h"

#include "inputrig.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sala;
using namespace sala::ui;

/// The corner that staff hold: only a whole hold in the corner opens anything, and what stands there works as ever.
class TestHeldCorner final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void opensAfterTheWholeTime();
    void showsTheRingOnlyToWhoHolds();
    void opensOnlyFromTheCorner_data();
    void opensOnlyFromTheCorner();
    void lettingGoEndsIt();
    void movingOutEndsIt();
    void movingWithinDoesNot();
    void otherButtonsDoNotCount();
    void secondOfTwoQuickPressesCounts();
    void keepsOnlyTheReleaseOfAWholeHold();
    void leavesOtherWindowsAlone();

private:
    void hold(std::chrono::milliseconds time)
    {
        m_clock.advance(time);
        m_corner->look();
    }
    [[nodiscard]] int side() const { return m_look.metrics.px(HeldCorner::zoneUnits); }

    test::FakeClock m_clock;
    Look m_look;
    std::unique_ptr<QWidget> m_window;
    test::Listener *m_listener = nullptr;
    HeldCorner *m_corner = nullptr;
    std::unique_ptr<QSignalSpy> m_held;
};

void TestHeldCorner::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 800);
    m_listener = new test::Listener(m_window.get());
    m_listener->setGeometry(0, 0, 1000, 800);
    m_corner = new HeldCorner(m_clock, m_window.get());
    m_corner->setLook(m_look);
    m_held = std::make_unique<QSignalSpy>(m_corner, &HeldCorner::held);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_listener->seen.clear();
}

void TestHeldCorner::opensAfterTheWholeTime()
{
    QTest::mousePress(m_listener, Qt::LeftButton, {}, {5, 5});
    QVERIFY(m_listener->seen.contains(QEvent::MouseButtonPress)); // what stands there is touched all the same
    QCOMPARE(m_corner->progress(), 0.0);
    hold(1500ms);
    QCOMPARE(m_corner->progress(), 0.5);
    hold(1499ms);
    QVERIFY(m_held->isEmpty());
    hold(1ms);
    QCOMPARE(m_held->size(), 1);
    hold(5s);
    QCOMPARE(m_held->size(), 1); // once
    QCOMPARE(m_corner->progress(), 0.0);
    QVERIFY(m_corner->isHidden());
}

void TestHeldCorner::showsTheRingOnlyToWhoHolds()
{
    QTest::mousePress(m_listener, Qt::LeftButton, {}, {5, 5});
    hold(399ms);
    QVERIFY(m_corner->isHidden()); // a tap shows nothing
    hold(1ms);
    QVERIFY(m_corner->isVisible());
    const QImage before = m_corner->grab().toImage();
    hold(1s);
    QVERIFY(m_corner->grab().toImage() != before); // it grows
    QCOMPARE(m_corner->focusPolicy(), Qt::NoFocus);
}

void TestHeldCorner::opensOnlyFromTheCorner_data()
{
    QTest::addColumn<QPoint>("where"); // in sides of the zone, thousandths
    QTest::addColumn<bool>("opens");
    QTest::newRow("the very corner") << QPoint(10, 10) << true;
    QTest::newRow("just inside") << QPoint(980, 980) << true;
    QTest::newRow("to the right") << QPoint(1020, 500) << false;
    QTest::newRow("below") << QPoint(500, 1020) << false;
}

void TestHeldCorner::opensOnlyFromTheCorner()
{
    QFETCH(QPoint, where);
    QFETCH(bool, opens);
    QTest::mousePress(m_listener, Qt::LeftButton, {}, where * side() / 1000);
    hold(4s);
    QCOMPARE(m_held->size(), opens ? 1 : 0);
}

void TestHeldCorner::lettingGoEndsIt()
{
    QTest::mousePress(m_listener, Qt::LeftButton, {}, {5, 5});
    hold(2900ms);
    QTest::mouseRelease(m_listener, Qt::LeftButton, {}, {5, 5});
    QVERIFY(m_listener->seen.contains(QEvent::MouseButtonRelease));
    hold(1s);
    QVERIFY(m_held->isEmpty());
    QVERIFY(m_corner->isHidden());
    QTest::mousePress(m_listener, Qt::LeftButton, {}, {5, 5}); // from the beginning
    hold(2900ms);
    QVERIFY(m_held->isEmpty());
}

void TestHeldCorner::movingOutEndsIt()
{
    QTest::mousePress(m_listener, Qt::LeftButton, {}, {5, 5});
    hold(1s);
    QTest::mouseMove(m_listener, {side() + 20, 5});
    QTest::mouseMove(m_listener, {5, 5}); // coming back does not help
    hold(3s);
    QVERIFY(m_held->isEmpty());
}

void TestHeldCorner::movingWithinDoesNot()
{
    QTest::mousePress(m_listener, Qt::LeftButton, {}, {5, 5});
    hold(1s);
    QTest::mouseMove(m_listener, {side() / 2, side() / 2}); // no finger is still
    hold(2s);
    QCOMPARE(m_held->size(), 1);
}

void TestHeldCorner::otherButtonsDoNotCount()
{
    QTest::mousePress(m_listener, Qt::RightButton, {}, {5, 5});
    hold(4s);
    QVERIFY(m_held->isEmpty());
}

void TestHeldCorner::secondOfTwoQuickPressesCounts()
{
    QMouseEvent second(QEvent::MouseButtonDblClick, QPointF(5, 5), m_listener->mapToGlobal(QPointF(5, 5)), Qt::LeftButton, Qt::LeftButton,
                       {});
    QCoreApplication::sendEvent(m_listener, &second);
    hold(3s);
    QCOMPARE(m_held->size(), 1);
}

void TestHeldCorner::keepsOnlyTheReleaseOfAWholeHold()
{
    QTest::mousePress(m_listener, Qt::LeftButton, {}, {5, 5});
    hold(3s);
    m_listener->seen.clear();
    QTest::mouseRelease(m_listener, Qt::LeftButton, {}, {5, 5});
    QVERIFY(!m_listener->seen.contains(QEvent::MouseButtonRelease)); // it would press what stands in the corner
    QTest::mouseClick(m_listener, Qt::LeftButton, {}, {5, 5});
    QVERIFY(m_listener->seen.contains(QEvent::MouseButtonRelease));
}

void TestHeldCorner::leavesOtherWindowsAlone()
{
    QWidget elsewhere;
    elsewhere.resize(300, 300);
    elsewhere.show();
    QTest::mousePress(&elsewhere, Qt::LeftButton, {}, {5, 5});
    hold(4s);
    QVERIFY(m_held->isEmpty());
}

QTEST_MAIN(TestHeldCorner)
#include "tst_heldcorner.moc"
