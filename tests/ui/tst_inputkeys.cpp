// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "inputrig.h"
#include "ui/widgets/control.h"

#include <QKeySequence>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sala;
using namespace sala::ui;

/// Keys: which lead somewhere, which are typed, and which never reach a widget.
class TestInputKeys final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keyReleaseIsSwallowed();
    void navigationKeys_data();
    void navigationKeys();
    void swallowedKeys_data();
    void swallowedKeys();
    void staffKeys();
    void typedKeys_data();
    void typedKeys();
    void enterThatPressesNothingIsTyped();
    void arrowsMoveTheFocus();
    void arrowsBelongToSliders();
    void keyboardShowsTheFocus();

private:
    std::unique_ptr<test::InputRig> m_rig;
};

void TestInputKeys::init()
{
    m_rig = std::make_unique<test::InputRig>();
    QVERIFY(m_rig->show());
}

void TestInputKeys::keyReleaseIsSwallowed()
{
    QVERIFY(test::InputRig::focus(m_rig->listener));
    m_rig->listener->seen.clear();
    QTest::keyRelease(m_rig->listener, Qt::Key_A);
    QVERIFY(!m_rig->listener->seen.contains(QEvent::KeyRelease));
}

void TestInputKeys::navigationKeys_data()
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

void TestInputKeys::navigationKeys()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(QString, signal);
    QTest::keyClick(m_rig->button, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QCOMPARE(m_rig->signalsSeen(), 1);
    const QString seen = !m_rig->back.isEmpty()                       ? u"back"_s
                         : !m_rig->home.isEmpty()                     ? u"home"_s
                         : m_rig->focused.first().first().toInt() > 0 ? u"+1"_s
                                                                      : u"-1"_s;
    QCOMPARE(seen, signal);
}

void TestInputKeys::swallowedKeys_data()
{
    QTest::addColumn<QKeyCombination>("combination");
    for (const QKeyCombination each :
         {Qt::ALT | Qt::Key_F4, Qt::CTRL | Qt::Key_Q, Qt::CTRL | Qt::Key_Home, Qt::ALT | Qt::Key_Left, Qt::ALT | Qt::Key_Return,
          Qt::CTRL | Qt::Key_Escape, Qt::CTRL | Qt::Key_Tab, Qt::META | Qt::Key_Space, Qt::CTRL | Qt::Key_S,
          Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_S, QKeyCombination(Qt::Key_A), QKeyCombination(Qt::Key_F1), QKeyCombination(Qt::Key_F11),
          QKeyCombination(Qt::Key_Print), QKeyCombination(Qt::Key_Menu), QKeyCombination(Qt::Key_Delete)})
        QTest::newRow(qPrintable(QKeySequence(each).toString())) << each;
}

void TestInputKeys::swallowedKeys()
{
    QFETCH(QKeyCombination, combination);
    QVERIFY(test::InputRig::focus(m_rig->listener));
    m_rig->listener->seen.clear();
    QTest::keyClick(m_rig->listener, combination.key(), combination.keyboardModifiers());
    QVERIFY(!m_rig->listener->seen.contains(QEvent::KeyPress));
    QCOMPARE(m_rig->signalsSeen(), 0);
    QCOMPARE(QApplication::focusWidget(), m_rig->listener);
}

void TestInputKeys::staffKeys()
{
    int asked = 0;
    m_rig->policy->setGate([&asked] {
        ++asked;
        return true;
    });
    QKeyEvent press(QEvent::KeyPress, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCoreApplication::sendEvent(m_rig->button, &press);
    QCOMPARE(m_rig->staff.size(), 1);
    QCOMPARE(asked, 1); // it begins a session, so the idle time must run
    m_rig->policy->setGate([] { return false; });
    QCoreApplication::sendEvent(m_rig->button, &press);
    QCOMPARE(m_rig->staff.size(), 1);
}

void TestInputKeys::typedKeys_data()
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

void TestInputKeys::typedKeys()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(bool, typed);
    QSignalSpy spy(m_rig->policy, &InputPolicy::typed);
    QTest::keyClick(m_rig->button, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QCOMPARE(spy.size(), typed ? 1 : 0);
    if (typed)
        QCOMPARE(spy.first().first().value<Qt::Key>(), Qt::Key(key));
    QVERIFY(m_rig->clicked.isEmpty());
}

void TestInputKeys::enterThatPressesNothingIsTyped()
{
    QSignalSpy spy(m_rig->policy, &InputPolicy::typed);
    QTest::keyClick(m_rig->button, Qt::Key_Return);
    QVERIFY(spy.isEmpty());
    QCOMPARE(m_rig->clicked.size(), 1);
    QVERIFY(test::InputRig::focus(m_rig->listener));
    QTest::keyClick(m_rig->listener, Qt::Key_Enter);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<Qt::Key>(), Qt::Key_Return);
}

void TestInputKeys::arrowsMoveTheFocus()
{
    for (const auto &[key, direction] :
         {std::pair{Qt::Key_Right, 1}, std::pair{Qt::Key_Down, 1}, std::pair{Qt::Key_Left, -1}, std::pair{Qt::Key_Up, -1}}) {
        QTest::keyClick(m_rig->button, key);
        QCOMPARE(m_rig->focused.takeLast().first().toInt(), direction);
    }
}

void TestInputKeys::arrowsBelongToSliders()
{
    QVERIFY(test::InputRig::focus(m_rig->slider));
    QTest::keyClick(m_rig->slider, Qt::Key_Right);
    QVERIFY(m_rig->slider->value() > 0);
    QVERIFY(m_rig->focused.isEmpty());
    const int value = m_rig->slider->value();
    QTest::keyClick(m_rig->slider, Qt::Key_Down); // the way out
    QCOMPARE(m_rig->focused.size(), 1);
    QCOMPARE(m_rig->slider->value(), value);
}

void TestInputKeys::keyboardShowsTheFocus()
{
    QVERIFY(!m_rig->window.property(keyboardInUse).toBool());
    QTest::keyClick(m_rig->button, Qt::Key_Tab);
    QVERIFY(m_rig->window.property(keyboardInUse).toBool());
    QTest::mouseClick(m_rig->other, Qt::LeftButton);
    QVERIFY(!m_rig->window.property(keyboardInUse).toBool());
}

QTEST_MAIN(TestInputKeys)
#include "tst_inputkeys.moc"
