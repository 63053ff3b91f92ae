// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "staff/door.h"
#include "support/fakeclock.h"
#include "support/fakestaff.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sala;
using staff::DoorKeeper;

class TestDoor final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void opensWithTheRightPin();
    void forgetsAWrongOne();
    void takesNothingWhileItWaits();
    void erasesAndClears();
    void takesNoMoreThanALongestPin();
    void emptyPinIsNoTry();
    void lockForgetsEverything();
    void answerAfterLockOpensNothing();
    void saysWhenNoneIsSet();
    void brokenIsSaid();

private:
    void type(const QString &pin);

    test::FakeClock m_clock;
    std::unique_ptr<test::FakePin> m_pin;
    std::unique_ptr<DoorKeeper> m_door;
    std::unique_ptr<QSignalSpy> m_unlocked;
};

void TestDoor::init()
{
    m_door.reset();
    m_pin = std::make_unique<test::FakePin>(m_clock);
    m_door = std::make_unique<DoorKeeper>(*m_pin);
    m_unlocked = std::make_unique<QSignalSpy>(m_door.get(), &DoorKeeper::unlocked);
}

void TestDoor::type(const QString &pin)
{
    for (const QChar digit : pin)
        m_door->digit(digit.digitValue());
}

void TestDoor::opensWithTheRightPin()
{
    type(m_pin->pin);
    QCOMPARE(m_door->door().digits, 4);
    m_door->enter();
    QVERIFY(m_door->door().unlocked);
    QCOMPARE(m_unlocked->size(), 1);
    QCOMPARE(m_door->door().digits, 0);
}

void TestDoor::forgetsAWrongOne()
{
    type(u"1357"_s);
    m_door->enter();
    QVERIFY(m_door->door().wrong);
    QCOMPARE(m_door->door().digits, 0);
    m_clock.advance(1s);
    m_door->look();
    type(m_pin->pin);
    QVERIFY(!m_door->door().wrong);
    m_door->enter();
    QCOMPARE(m_pin->tried, (QStringList{u"1357"_s, m_pin->pin})); // nothing of the first in the second
    QVERIFY(m_door->door().unlocked);
}

void TestDoor::takesNothingWhileItWaits()
{
    type(u"1357"_s);
    m_door->enter();
    QCOMPARE(m_door->door().waitSeconds, 1);
    type(m_pin->pin);
    m_door->enter();
    QCOMPARE(m_door->door().digits, 0);
    QCOMPARE(m_pin->tried.size(), 1);
    m_clock.advance(999ms);
    m_door->look();
    QCOMPARE(m_door->door().waitSeconds, 1);
    m_clock.advance(1ms);
    m_door->look();
    QCOMPARE(m_door->door().waitSeconds, 0);
}

void TestDoor::erasesAndClears()
{
    type(u"123"_s);
    m_door->erase();
    QCOMPARE(m_door->door().digits, 2);
    m_door->clear();
    QCOMPARE(m_door->door().digits, 0);
    m_door->erase();
    QCOMPARE(m_door->door().digits, 0);
}

void TestDoor::takesNoMoreThanALongestPin()
{
    type(u"12345678901234567890"_s);
    QCOMPARE(m_door->door().digits, DoorKeeper::mostDigits);
    m_door->digit(10);
    m_door->digit(-1);
    QCOMPARE(m_door->door().digits, DoorKeeper::mostDigits);
}

void TestDoor::emptyPinIsNoTry()
{
    m_door->enter();
    QVERIFY(m_pin->tried.isEmpty());
}

void TestDoor::lockForgetsEverything()
{
    type(m_pin->pin);
    m_door->enter();
    m_door->lock();
    QVERIFY(!m_door->door().unlocked);
    type(u"12"_s);
    m_door->lock();
    QCOMPARE(m_door->door().digits, 0);
}

void TestDoor::answerAfterLockOpensNothing()
{
    m_pin->holds = true;
    type(m_pin->pin);
    m_door->enter();
    QVERIFY(m_door->door().checking);
    type(u"1"_s);
    QCOMPARE(m_door->door().digits, 0);
    m_door->lock();
    m_pin->answer();
    QVERIFY(!m_door->door().unlocked && !m_door->door().checking);
    QVERIFY(m_unlocked->isEmpty());
}

void TestDoor::saysWhenNoneIsSet()
{
    m_pin->pin.clear();
    m_door->look();
    QVERIFY(!m_door->door().pinSet);
    type(u"1111"_s);
    m_door->enter();
    QVERIFY(m_pin->tried.isEmpty());
    m_pin->pin = u"1111"_s; // somebody sets one
    m_door->look();
    QVERIFY(m_door->door().pinSet);
}

void TestDoor::brokenIsSaid()
{
    m_pin->holds = true;
    type(m_pin->pin);
    m_door->enter();
    emit m_pin->checked(staff::PinCheck::Answer::Broken);
    QVERIFY(m_door->door().broken && !m_door->door().wrong && !m_door->door().unlocked);
}

QTEST_GUILESS_MAIN(TestDoor)
#include "tst_door.moc"
