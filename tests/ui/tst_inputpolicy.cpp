// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "inputrig.h"
#include "ui/widgets/control.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QHelpEvent>
#include <QKeySequence>
#include <QMimeData>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sala;
using namespace sala::ui;

/// Presses: which count, and what never reaches a widget. Keys: tst_inputkeys.
class TestInputPolicy final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void secondPress_data();
    void secondPress();
    void anotherControlIsNotASecondPress();
    void rejectedPressDoesNotRenewTheTime();
    void doubleClickPressesOnce();
    void keysPress_data();
    void keysPress();
    void keysRepeatLikeTouches();
    void autoRepeatIsIgnored();
    void repeatsThatAreMeant();
    void forbidden_data();
    void forbidden();
    void otherButtons_data();
    void otherButtons();
    void gateSwallows();
    void gateIsAskedOnce();
    void aTouchWithoutReleaseHidesNoOther();
    void otherWindowsAreLeftAlone();

private:
    std::unique_ptr<test::InputRig> m_rig;
};

void TestInputPolicy::init()
{
    m_rig = std::make_unique<test::InputRig>();
    QVERIFY(m_rig->show());
}

void TestInputPolicy::secondPress_data()
{
    QTest::addColumn<int>("after");
    QTest::addColumn<int>("clicks");
    for (const auto &[after, clicks] : {std::pair{0, 1}, std::pair{200, 1}, std::pair{499, 1}, std::pair{500, 2}, std::pair{600, 2}})
        QTest::addRow("after %d ms", after) << after << clicks;
}

void TestInputPolicy::secondPress()
{
    QFETCH(int, after);
    QFETCH(int, clicks);
    QTest::mouseClick(m_rig->button, Qt::LeftButton);
    QCOMPARE(m_rig->clicked.size(), 1); // the first is never late
    m_rig->clock.advance(std::chrono::milliseconds(after));
    QTest::mouseClick(m_rig->button, Qt::LeftButton);
    QCOMPARE(m_rig->clicked.size(), clicks);
}

void TestInputPolicy::anotherControlIsNotASecondPress()
{
    QSignalSpy other(m_rig->other, &QPushButton::clicked);
    QTest::mouseClick(m_rig->button, Qt::LeftButton);
    QTest::mouseClick(m_rig->other, Qt::LeftButton);
    QCOMPARE(m_rig->clicked.size(), 1);
    QCOMPARE(other.size(), 1);
}

void TestInputPolicy::rejectedPressDoesNotRenewTheTime()
{
    for (int i = 0; i < 5; ++i) {
        QTest::mouseClick(m_rig->button, Qt::LeftButton);
        m_rig->clock.advance(300ms);
    }
    QCOMPARE(m_rig->clicked.size(), 3); // at 0, 600 and 1200 ms
}

void TestInputPolicy::doubleClickPressesOnce()
{
    QTest::mouseClick(m_rig->button, Qt::LeftButton);
    QTest::mouseDClick(m_rig->button, Qt::LeftButton); // the second press comes as a double click
    QTest::mouseRelease(m_rig->button, Qt::LeftButton);
    QCOMPARE(m_rig->clicked.size(), 1);
}

void TestInputPolicy::keysPress_data()
{
    QTest::addColumn<int>("key");
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
        QTest::newRow(qPrintable(QKeySequence(key).toString())) << int(key);
}

void TestInputPolicy::keysPress()
{
    QFETCH(int, key);
    QTest::keyClick(m_rig->button, Qt::Key(key));
    QCOMPARE(m_rig->clicked.size(), 1);
    m_rig->button->setEnabled(false);
    m_rig->clock.advance(1s);
    QTest::keyClick(m_rig->button, Qt::Key(key));
    QCOMPARE(m_rig->clicked.size(), 1);
}

void TestInputPolicy::keysRepeatLikeTouches()
{
    QTest::keyClick(m_rig->button, Qt::Key_Return);
    QTest::keyClick(m_rig->button, Qt::Key_Space);
    QTest::mouseClick(m_rig->button, Qt::LeftButton);
    QCOMPARE(m_rig->clicked.size(), 1);
    m_rig->clock.advance(600ms);
    QTest::keyClick(m_rig->button, Qt::Key_Space);
    QCOMPARE(m_rig->clicked.size(), 2);
}

void TestInputPolicy::autoRepeatIsIgnored()
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space, Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Right}) {
        QKeyEvent held(QEvent::KeyPress, key, {}, {}, true);
        QCoreApplication::sendEvent(m_rig->button, &held);
    }
    QVERIFY(m_rig->clicked.isEmpty());
    QCOMPARE(m_rig->signalsSeen(), 0);
}

void TestInputPolicy::repeatsThatAreMeant()
{
    m_rig->button->setProperty(repeatsAreMeant, true);
    for (int i = 0; i < 3; ++i)
        QTest::mouseClick(m_rig->button, Qt::LeftButton, {}, QPoint(50, 25));
    QCOMPARE(m_rig->clicked.size(), 3);
    QTest::keyClick(m_rig->button, Qt::Key_Return);
    QTest::keyClick(m_rig->button, Qt::Key_Return);
    QCOMPARE(m_rig->clicked.size(), 5);
}

void TestInputPolicy::forbidden_data()
{
    QTest::addColumn<int>("type");
    QTest::newRow("context menu") << int(QEvent::ContextMenu);
    QTest::newRow("tooltip") << int(QEvent::ToolTip);
    QTest::newRow("what is this") << int(QEvent::WhatsThis);
    QTest::newRow("drop") << int(QEvent::Drop);
    QTest::newRow("drag enters") << int(QEvent::DragEnter);
    QTest::newRow("drag moves") << int(QEvent::DragMove);
    QTest::newRow("wheel") << int(QEvent::Wheel);
}

void TestInputPolicy::forbidden()
{
    QFETCH(int, type);
    const QMimeData data;
    std::unique_ptr<QEvent> event;
    switch (type) {
    case QEvent::ContextMenu: event = std::make_unique<QContextMenuEvent>(QContextMenuEvent::Mouse, QPoint(5, 5), QPoint(5, 5)); break;
    case QEvent::ToolTip:
    case QEvent::WhatsThis: event = std::make_unique<QHelpEvent>(QEvent::Type(type), QPoint(5, 5), QPoint(5, 5)); break;
    case QEvent::Drop: event = std::make_unique<QDropEvent>(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier); break;
    case QEvent::DragEnter:
        event = std::make_unique<QDragEnterEvent>(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        break;
    case QEvent::DragMove:
        event = std::make_unique<QDragMoveEvent>(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        break;
    default:
        event = std::make_unique<QWheelEvent>(QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                                              Qt::NoScrollPhase, false);
        break;
    }
    QCoreApplication::sendEvent(m_rig->listener, event.get());
    QVERIFY(!m_rig->listener->seen.contains(QEvent::Type(type)));
}

void TestInputPolicy::otherButtons_data()
{
    QTest::addColumn<int>("button");
    for (const Qt::MouseButton button : {Qt::RightButton, Qt::MiddleButton, Qt::BackButton, Qt::ForwardButton})
        QTest::addRow("button %d", button) << int(button);
}

void TestInputPolicy::otherButtons()
{
    QFETCH(int, button);
    QTest::mousePress(m_rig->listener, Qt::MouseButton(button));
    QVERIFY(!m_rig->listener->seen.contains(QEvent::MouseButtonPress));
    QTest::mouseClick(m_rig->button, Qt::MouseButton(button));
    QVERIFY(m_rig->clicked.isEmpty());
    QTest::mouseClick(m_rig->button, Qt::LeftButton); // and it did not count as a first press
    QCOMPARE(m_rig->clicked.size(), 1);
}

void TestInputPolicy::gateSwallows()
{
    bool open = false;
    m_rig->policy->setGate([&open] { return open; });
    QTest::mouseClick(m_rig->button, Qt::LeftButton);
    QTest::mousePress(m_rig->listener, Qt::LeftButton);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape, Qt::Key_Home, Qt::Key_Tab, Qt::Key_Right})
        QTest::keyClick(m_rig->button, key);
    QVERIFY(m_rig->clicked.isEmpty());
    QVERIFY(!m_rig->listener->seen.contains(QEvent::MouseButtonPress));
    QCOMPARE(m_rig->signalsSeen(), 0);
    open = true;
    QTest::mouseClick(m_rig->button, Qt::LeftButton);
    QCOMPARE(m_rig->clicked.size(), 1); // what was swallowed was no first press
}

void TestInputPolicy::gateIsAskedOnce()
{
    int asked = 0;
    m_rig->policy->setGate([&asked] {
        ++asked;
        return true;
    });
    QTest::mouseClick(m_rig->button, Qt::LeftButton);
    QCOMPARE(asked, 1);
    QVERIFY(test::InputRig::focus(m_rig->listener));
    QTest::keyClick(m_rig->listener, Qt::Key_Right); // left to the widget, which leaves it to its parent
    QCOMPARE(asked, 2);
}

void TestInputPolicy::aTouchWithoutReleaseHidesNoOther()
{
    int asked = 0;
    m_rig->policy->setGate([&asked] {
        ++asked;
        return true;
    });
    QSignalSpy other(m_rig->other, &QPushButton::clicked);
    QTest::mousePress(m_rig->button, Qt::LeftButton); // as where the page changes below the finger
    QMouseEvent second(QEvent::MouseButtonDblClick, m_rig->other->rect().center(), m_rig->other->mapToGlobal(m_rig->other->rect().center()),
                       Qt::LeftButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_rig->other, &second); // Qt 6.8 sends no press before it
    QTest::mouseRelease(m_rig->other, Qt::LeftButton);
    QCOMPARE(asked, 2);
    QCOMPARE(other.size(), 1);
}

void TestInputPolicy::otherWindowsAreLeftAlone()
{
    QPushButton elsewhere;
    elsewhere.show();
    QSignalSpy clicked(&elsewhere, &QPushButton::clicked);
    QTest::mouseClick(&elsewhere, Qt::LeftButton);
    QTest::mouseClick(&elsewhere, Qt::LeftButton);
    QCOMPARE(clicked.size(), 2);
}

QTEST_MAIN(TestInputPolicy)
#include "tst_inputpolicy.moc"
