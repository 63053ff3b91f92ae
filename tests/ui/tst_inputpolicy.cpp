// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/inputpolicy.h"

#include "support/fakeclock.h"
#include "ui/widgets/control.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QHelpEvent>
#include <QKeySequence>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sala;
using namespace sala::ui;

namespace {

// Counts what reaches it.
class Listener final : public QWidget
{
public:
    using QWidget::QWidget;
    QList<QEvent::Type> seen;

protected:
    bool event(QEvent *event) override
    {
        seen.append(event->type());
        return QWidget::event(event);
    }
};

} // namespace

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
    void keyReleaseIsSwallowed();
    void navigationKeys_data();
    void navigationKeys();
    void swallowedKeys_data();
    void swallowedKeys();
    void staffKeys();
    void typedKeys_data();
    void typedKeys();
    void enterThatPressesNothingIsTyped();
    void repeatsThatAreMeant();
    void arrowsMoveTheFocus();
    void arrowsBelongToSliders();
    void forbidden_data();
    void forbidden();
    void otherButtons_data();
    void otherButtons();
    void gateSwallows();
    void gateIsAskedOnce();
    void keyboardShowsTheFocus();
    void otherWindowsAreLeftAlone();

private:
    [[nodiscard]] int signalsSeen() const { return static_cast<int>(m_back->size() + m_home->size() + m_staff->size() + m_focus->size()); }

    test::FakeClock m_clock;
    std::unique_ptr<QWidget> m_window;
    QPushButton *m_button = nullptr;
    QPushButton *m_other = nullptr;
    QSlider *m_slider = nullptr;
    Listener *m_listener = nullptr;
    InputPolicy *m_policy = nullptr;
    std::unique_ptr<QSignalSpy> m_clicked;
    std::unique_ptr<QSignalSpy> m_back;
    std::unique_ptr<QSignalSpy> m_home;
    std::unique_ptr<QSignalSpy> m_staff;
    std::unique_ptr<QSignalSpy> m_focus;
};

void TestInputPolicy::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(400, 300);
    m_button = new QPushButton(u"Next"_s, m_window.get());
    m_button->setObjectName(u"next"_s);
    m_button->setGeometry(10, 10, 100, 50);
    m_other = new QPushButton(u"Back"_s, m_window.get());
    m_other->setObjectName(u"back"_s);
    m_other->setGeometry(150, 10, 100, 50);
    m_slider = new QSlider(Qt::Horizontal, m_window.get());
    m_slider->setGeometry(10, 100, 200, 40);
    m_listener = new Listener(m_window.get());
    m_listener->setGeometry(10, 160, 200, 100);
    m_listener->setFocusPolicy(Qt::StrongFocus);
    m_policy = new InputPolicy(m_clock, 500ms, session::defaultKeypadKeys(), m_window.get());
    m_clicked = std::make_unique<QSignalSpy>(m_button, &QPushButton::clicked);
    m_back = std::make_unique<QSignalSpy>(m_policy, &InputPolicy::backPressed);
    m_home = std::make_unique<QSignalSpy>(m_policy, &InputPolicy::homePressed);
    m_staff = std::make_unique<QSignalSpy>(m_policy, &InputPolicy::staffPressed);
    m_focus = std::make_unique<QSignalSpy>(m_policy, &InputPolicy::focusStepped);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_button->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), m_button);
    m_listener->seen.clear();
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
    QTest::mouseClick(m_button, Qt::LeftButton);
    QCOMPARE(m_clicked->size(), 1); // the first is never late
    m_clock.advance(std::chrono::milliseconds(after));
    QTest::mouseClick(m_button, Qt::LeftButton);
    QCOMPARE(m_clicked->size(), clicks);
}

void TestInputPolicy::anotherControlIsNotASecondPress()
{
    QSignalSpy other(m_other, &QPushButton::clicked);
    QTest::mouseClick(m_button, Qt::LeftButton);
    QTest::mouseClick(m_other, Qt::LeftButton);
    QCOMPARE(m_clicked->size(), 1);
    QCOMPARE(other.size(), 1);
}

void TestInputPolicy::rejectedPressDoesNotRenewTheTime()
{
    for (int i = 0; i < 5; ++i) {
        QTest::mouseClick(m_button, Qt::LeftButton);
        m_clock.advance(300ms);
    }
    QCOMPARE(m_clicked->size(), 3); // at 0, 600 and 1200 ms
}

void TestInputPolicy::doubleClickPressesOnce()
{
    QTest::mouseClick(m_button, Qt::LeftButton);
    QTest::mouseDClick(m_button, Qt::LeftButton); // the second press comes as a double click
    QTest::mouseRelease(m_button, Qt::LeftButton);
    QCOMPARE(m_clicked->size(), 1);
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
    QTest::keyClick(m_button, Qt::Key(key));
    QCOMPARE(m_clicked->size(), 1);
    m_button->setEnabled(false);
    m_clock.advance(1s);
    QTest::keyClick(m_button, Qt::Key(key));
    QCOMPARE(m_clicked->size(), 1);
}

void TestInputPolicy::keysRepeatLikeTouches()
{
    QTest::keyClick(m_button, Qt::Key_Return);
    QTest::keyClick(m_button, Qt::Key_Space);
    QTest::mouseClick(m_button, Qt::LeftButton);
    QCOMPARE(m_clicked->size(), 1);
    m_clock.advance(600ms);
    QTest::keyClick(m_button, Qt::Key_Space);
    QCOMPARE(m_clicked->size(), 2);
}

void TestInputPolicy::autoRepeatIsIgnored()
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space, Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Right}) {
        QKeyEvent held(QEvent::KeyPress, key, {}, {}, true);
        QCoreApplication::sendEvent(m_button, &held);
    }
    QVERIFY(m_clicked->isEmpty());
    QCOMPARE(signalsSeen(), 0);
}

void TestInputPolicy::keyReleaseIsSwallowed()
{
    m_listener->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), m_listener);
    m_listener->seen.clear();
    QTest::keyRelease(m_listener, Qt::Key_A);
    QVERIFY(!m_listener->seen.contains(QEvent::KeyRelease));
}

void TestInputPolicy::navigationKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QString>("signal");
    QTest::newRow("Escape") << int(Qt::Key_Escape) << 0 << u"back"_s;
    QTest::newRow("Home") << int(Qt::Key_Home) << 0 << u"home"_s;
    QTest::newRow("Home of the number pad") << int(Qt::Key_Home) << int(Qt::KeypadModifier) << u"home"_s;
    QTest::newRow("Tab") << int(Qt::Key_Tab) << 0 << u"+1"_s;
    QTest::newRow("Backtab") << int(Qt::Key_Backtab) << int(Qt::ShiftModifier) << u"-1"_s;
    QTest::newRow("Shift Tab") << int(Qt::Key_Tab) << int(Qt::ShiftModifier) << u"-1"_s;
}

void TestInputPolicy::navigationKeys()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(QString, signal);
    QTest::keyClick(m_button, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QCOMPARE(signalsSeen(), 1);
    const QString seen = !m_back->isEmpty()                     ? u"back"_s
                         : !m_home->isEmpty()                   ? u"home"_s
                         : m_focus->first().first().toInt() > 0 ? u"+1"_s
                                                                : u"-1"_s;
    QCOMPARE(seen, signal);
}

void TestInputPolicy::swallowedKeys_data()
{
    QTest::addColumn<QKeyCombination>("combination");
    for (const QKeyCombination each :
         {Qt::ALT | Qt::Key_F4, Qt::CTRL | Qt::Key_Q, Qt::CTRL | Qt::Key_Home, Qt::ALT | Qt::Key_Left, Qt::ALT | Qt::Key_Return,
          Qt::CTRL | Qt::Key_Escape, Qt::CTRL | Qt::Key_Tab, Qt::META | Qt::Key_Space, Qt::CTRL | Qt::Key_S,
          Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_S, QKeyCombination(Qt::Key_A), QKeyCombination(Qt::Key_F1), QKeyCombination(Qt::Key_F11),
          QKeyCombination(Qt::Key_Print), QKeyCombination(Qt::Key_Menu), QKeyCombination(Qt::Key_Delete)})
        QTest::newRow(qPrintable(QKeySequence(each).toString())) << each;
}

void TestInputPolicy::swallowedKeys()
{
    QFETCH(QKeyCombination, combination);
    m_listener->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), m_listener);
    m_listener->seen.clear();
    QTest::keyClick(m_listener, combination.key(), combination.keyboardModifiers());
    QVERIFY(!m_listener->seen.contains(QEvent::KeyPress));
    QCOMPARE(signalsSeen(), 0);
    QCOMPARE(QApplication::focusWidget(), m_listener);
}

void TestInputPolicy::staffKeys()
{
    int asked = 0;
    m_policy->setGate([&asked] {
        ++asked;
        return true;
    });
    QKeyEvent press(QEvent::KeyPress, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCoreApplication::sendEvent(m_button, &press);
    QCOMPARE(m_staff->size(), 1);
    QCOMPARE(asked, 1); // it begins a session, so the idle time must run
    m_policy->setGate([] { return false; });
    QCoreApplication::sendEvent(m_button, &press);
    QCOMPARE(m_staff->size(), 1);
}

void TestInputPolicy::typedKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<bool>("typed");
    QTest::newRow("0") << int(Qt::Key_0) << 0 << true;
    QTest::newRow("9 of the number pad") << int(Qt::Key_9) << int(Qt::KeypadModifier) << true;
    QTest::newRow("Backspace") << int(Qt::Key_Backspace) << 0 << true;
    QTest::newRow("Ctrl 0") << int(Qt::Key_0) << int(Qt::ControlModifier) << false;
    QTest::newRow("a letter") << int(Qt::Key_A) << 0 << false;
    QTest::newRow("Delete") << int(Qt::Key_Delete) << 0 << false;
}

void TestInputPolicy::typedKeys()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(bool, typed);
    QSignalSpy spy(m_policy, &InputPolicy::typed);
    QTest::keyClick(m_button, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QCOMPARE(spy.size(), typed ? 1 : 0);
    if (typed)
        QCOMPARE(spy.first().first().value<Qt::Key>(), Qt::Key(key));
    QVERIFY(m_clicked->isEmpty());
}

void TestInputPolicy::enterThatPressesNothingIsTyped()
{
    QSignalSpy spy(m_policy, &InputPolicy::typed);
    QTest::keyClick(m_button, Qt::Key_Return);
    QVERIFY(spy.isEmpty());
    QCOMPARE(m_clicked->size(), 1);
    m_listener->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), m_listener);
    QTest::keyClick(m_listener, Qt::Key_Enter);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<Qt::Key>(), Qt::Key_Return);
}

void TestInputPolicy::repeatsThatAreMeant()
{
    m_button->setProperty(repeatsAreMeant, true);
    for (int i = 0; i < 3; ++i)
        QTest::mouseClick(m_button, Qt::LeftButton, {}, QPoint(50, 25));
    QCOMPARE(m_clicked->size(), 3);
    QTest::keyClick(m_button, Qt::Key_Return);
    QTest::keyClick(m_button, Qt::Key_Return);
    QCOMPARE(m_clicked->size(), 5);
}

void TestInputPolicy::arrowsMoveTheFocus()
{
    for (const auto &[key, direction] :
         {std::pair{Qt::Key_Right, 1}, std::pair{Qt::Key_Down, 1}, std::pair{Qt::Key_Left, -1}, std::pair{Qt::Key_Up, -1}}) {
        QTest::keyClick(m_button, key);
        QCOMPARE(m_focus->takeLast().first().toInt(), direction);
    }
}

void TestInputPolicy::arrowsBelongToSliders()
{
    m_slider->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), m_slider);
    QTest::keyClick(m_slider, Qt::Key_Right);
    QVERIFY(m_slider->value() > 0);
    QVERIFY(m_focus->isEmpty());
    const int value = m_slider->value();
    QTest::keyClick(m_slider, Qt::Key_Down); // the way out
    QCOMPARE(m_focus->size(), 1);
    QCOMPARE(m_slider->value(), value);
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
    QCoreApplication::sendEvent(m_listener, event.get());
    QVERIFY(!m_listener->seen.contains(QEvent::Type(type)));
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
    QTest::mousePress(m_listener, Qt::MouseButton(button));
    QVERIFY(!m_listener->seen.contains(QEvent::MouseButtonPress));
    QTest::mouseClick(m_button, Qt::MouseButton(button));
    QVERIFY(m_clicked->isEmpty());
    QTest::mouseClick(m_button, Qt::LeftButton); // and it did not count as a first press
    QCOMPARE(m_clicked->size(), 1);
}

void TestInputPolicy::gateSwallows()
{
    bool open = false;
    m_policy->setGate([&open] { return open; });
    QTest::mouseClick(m_button, Qt::LeftButton);
    QTest::mousePress(m_listener, Qt::LeftButton);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape, Qt::Key_Home, Qt::Key_Tab, Qt::Key_Right})
        QTest::keyClick(m_button, key);
    QVERIFY(m_clicked->isEmpty());
    QVERIFY(!m_listener->seen.contains(QEvent::MouseButtonPress));
    QCOMPARE(signalsSeen(), 0);
    open = true;
    QTest::mouseClick(m_button, Qt::LeftButton);
    QCOMPARE(m_clicked->size(), 1); // what was swallowed was no first press
}

void TestInputPolicy::gateIsAskedOnce()
{
    int asked = 0;
    m_policy->setGate([&asked] {
        ++asked;
        return true;
    });
    QTest::mouseClick(m_button, Qt::LeftButton);
    QCOMPARE(asked, 1);
    m_listener->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), m_listener);
    QTest::keyClick(m_listener, Qt::Key_Right); // left to the widget, which leaves it to its parent
    QCOMPARE(asked, 2);
}

void TestInputPolicy::keyboardShowsTheFocus()
{
    QVERIFY(!m_window->property(keyboardInUse).toBool());
    QTest::keyClick(m_button, Qt::Key_Tab);
    QVERIFY(m_window->property(keyboardInUse).toBool());
    QTest::mouseClick(m_other, Qt::LeftButton);
    QVERIFY(!m_window->property(keyboardInUse).toBool());
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
