// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "session/keypad.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::session;

/// The keys of an assistive keypad, whatever name the keyboard's layout gives them.
class TestKeypad final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNames();
    void refusesWhatIsNoKey_data();
    void refusesWhatIsNoKey();
    void knowsTheThree();
    void knowsFKeysByTheirScanCode();
    void tellsKeypadsFromKeyboards();
};

void TestKeypad::readsNames()
{
    QCOMPARE(keysOfNames(u"F24, Right,Down"_s), (QList<int>{Qt::Key_F24, Qt::Key_Right, Qt::Key_Down}));
}

void TestKeypad::refusesWhatIsNoKey_data()
{
    QTest::addColumn<QString>("names");
    QTest::newRow("nothing") << QString();
    QTest::newRow("only a comma") << u","_s;
    QTest::newRow("no such key") << u"F24, F99"_s;
    QTest::newRow("another separator") << u"F24; F23"_s;
    QTest::newRow("not a name") << u"ñ"_s;
}

void TestKeypad::refusesWhatIsNoKey()
{
    QFETCH(QString, names);
    QVERIFY(!keysOfNames(names));
}

void TestKeypad::knowsTheThree()
{
    const KeypadKeys keys = defaultKeypadKeys();
    QCOMPARE(keys.meaning(Qt::Key_F24, 0), KeypadKey::Next);
    QCOMPARE(keys.meaning(Qt::Key_Down, 0), KeypadKey::Next);
    QCOMPARE(keys.meaning(Qt::Key_F23, 0), KeypadKey::Back);
    QCOMPARE(keys.meaning(Qt::Key_F20, 0), KeypadKey::Choose);
    QCOMPARE(keys.meaning(Qt::Key_Return, 0), KeypadKey::Choose);
    QVERIFY(!keys.meaning(Qt::Key_A, 0));
}

void TestKeypad::knowsFKeysByTheirScanCode()
{
    // Debian's layouts make F23 "touchpad off"; evdev's code for it is 193, and X11 adds 8.
    const KeypadKeys keys = defaultKeypadKeys();
    QCOMPARE(keys.meaning(Qt::Key_TouchpadOff, 201), KeypadKey::Back);
    QCOMPARE(keys.meaning(Qt::Key_TouchpadOff, 202), KeypadKey::Next);
    QVERIFY(!keys.meaning(Qt::Key_TouchpadOff, 203));
}

void TestKeypad::tellsKeypadsFromKeyboards()
{
    QVERIFY(isOnlyOnKeypads(Qt::Key_F24, 0));
    QVERIFY(isOnlyOnKeypads(Qt::Key_MicMute, 198)); // F20
    QVERIFY(!isOnlyOnKeypads(Qt::Key_Right, 0));
    QVERIFY(!isOnlyOnKeypads(Qt::Key_Return, 36));
}

QTEST_GUILESS_MAIN(TestKeypad)
#include "tst_keypad.moc"
