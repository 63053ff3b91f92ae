// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "session/idlewatch.h"

#include "support/fakeclock.h"

#include <QSignalSpy>
#include <QTimer>
#include <QtTest>

using namespace std::chrono_literals;
using namespace sala;
using session::IdleWatch;
using std::chrono::milliseconds;

namespace {

/// A watch with its clock and everything it said.
struct Room
{
    test::FakeClock clock;
    IdleWatch watch{clock};
    QSignalSpy asked{&watch, &IdleWatch::ask};
    QSignalSpy counted{&watch, &IdleWatch::countdown};
    QSignalSpy answered{&watch, &IdleWatch::answered};
    QSignalSpy reset{&watch, &IdleWatch::reset};

    void beginByTouch()
    {
        watch.touched();
        watch.begin();
        watch.setPage(40, false);
    }

    /// Lets time pass in steps of the watch's own timer.
    void pass(milliseconds time)
    {
        constexpr milliseconds tick{250};
        for (milliseconds gone{0}; gone < time; gone += tick) {
            clock.advance(std::min(tick, time - gone));
            watch.check();
        }
    }

    /// The machine sleeps: time passes and nobody looks.
    void sleep(milliseconds time) { clock.advance(time); }

    [[nodiscard]] bool ticking() const { return watch.findChild<QTimer *>()->isActive(); }
};

} // namespace

class TestIdleWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAndThenResets();
    void countsEachSecondOnce();
    void skipsSecondsThatWereMissed();
    void touchPutsTheQuestionOff();
    void touchAnswersTheQuestion();
    void canBeExtended_data();
    void canBeExtended();
    void armsOnlyByTouch();
    void pressBeforeTheSessionCounts();
    void runsNoTimerBetweenSessions();
    void forgetsEverythingAtTheEnd();
    void pageDecidesTheTime();
    void playingIsPresence();
    void hangingPlayerIsNot();
    void spokenQuestionDoesNotAnswer();
    void sleepEndsTheSession_data();
    void sleepEndsTheSession();
    void touchAfterSleepIsSomeoneElses_data();
    void touchAfterSleepIsSomeoneElses();
    void playerThatStopsAfterSleepDoesNotProlong();
    void takesNewLimits();
    void canBeEndedFromItsSignals();
    void theTimerChecks();
};

void TestIdleWatch::asksAndThenResets()
{
    Room room;
    room.beginByTouch();
    room.pass(119'750ms);
    QCOMPARE(room.asked.size(), 0);
    room.pass(250ms);
    QCOMPARE(room.asked.size(), 1);
    QCOMPARE(room.asked.constFirst().constFirst().toInt(), 30);
    QVERIFY(room.watch.asking());
    room.pass(29'750ms);
    QCOMPARE(room.reset.size(), 0);
    room.pass(250ms);
    QCOMPARE(room.reset.size(), 1);
    QCOMPARE(room.asked.size(), 1);
    QCOMPARE(room.answered.size(), 0);
    QVERIFY(!room.watch.active());
    QVERIFY(!room.watch.asking());
    room.pass(10min);
    QCOMPARE(room.reset.size(), 1);
}

void TestIdleWatch::countsEachSecondOnce()
{
    Room room;
    room.beginByTouch();
    room.pass(150s);
    QCOMPARE(room.counted.size(), 29);
    for (int i = 0; i < room.counted.size(); ++i)
        QCOMPARE(room.counted.at(i).constFirst().toInt(), 29 - i);
}

void TestIdleWatch::skipsSecondsThatWereMissed()
{
    Room room;
    room.beginByTouch();
    room.pass(120s);
    room.sleep(7s);
    room.watch.check();
    QCOMPARE(room.counted.size(), 1);
    QCOMPARE(room.counted.constFirst().constFirst().toInt(), 23);
}

void TestIdleWatch::touchPutsTheQuestionOff()
{
    Room room;
    room.beginByTouch();
    for (int i = 0; i < 10; ++i) {
        room.pass(119s);
        room.watch.touched();
    }
    QCOMPARE(room.asked.size(), 0);
    QCOMPARE(room.answered.size(), 0);
    room.pass(120s);
    QCOMPARE(room.asked.size(), 1);
}

void TestIdleWatch::touchAnswersTheQuestion()
{
    Room room;
    room.beginByTouch();
    room.pass(149'750ms);
    room.watch.touched();
    QCOMPARE(room.answered.size(), 1);
    QVERIFY(room.watch.active());
    QVERIFY(!room.watch.asking());
    room.watch.touched();
    QCOMPARE(room.answered.size(), 1);
    room.pass(119'750ms);
    QCOMPARE(room.asked.size(), 1);
    QCOMPARE(room.reset.size(), 0);
}

void TestIdleWatch::canBeExtended_data()
{
    QTest::addColumn<int>("times");
    QTest::newRow("10 times, as WCAG 2.2.1 asks") << 10;
    QTest::newRow("50 times") << 50;
}

void TestIdleWatch::canBeExtended()
{
    QFETCH(const int, times);
    Room room;
    room.beginByTouch();
    for (int i = 1; i <= times; ++i) {
        room.pass(149s);
        QCOMPARE(room.asked.size(), i);
        QCOMPARE(room.asked.constLast().constFirst().toInt(), 30);
        room.watch.touched();
        QCOMPARE(room.answered.size(), i);
    }
    QCOMPARE(room.reset.size(), 0);
    room.pass(150s);
    QCOMPARE(room.reset.size(), 1);
}

void TestIdleWatch::armsOnlyByTouch()
{
    Room room;
    room.watch.begin();
    QVERIFY(room.watch.active());
    QVERIFY(!room.ticking());
    room.pass(24h);
    QCOMPARE(room.asked.size() + room.reset.size(), 0);
    room.watch.touched();
    QVERIFY(room.ticking());
    room.pass(119s);
    QCOMPARE(room.asked.size(), 0);
    room.pass(1s);
    QCOMPARE(room.asked.size(), 1);
}

void TestIdleWatch::pressBeforeTheSessionCounts()
{
    Room room;
    room.watch.touched(); // pressed on Welcome
    QVERIFY(!room.ticking());
    room.sleep(3s);
    room.watch.begin(); // released: the session begins, and nothing is touched any more
    QVERIFY(room.ticking());
    room.pass(119'750ms);
    QCOMPARE(room.asked.size(), 0);
    room.pass(30'250ms);
    QCOMPARE(room.asked.size(), 1);
    QCOMPARE(room.reset.size(), 1);
}

void TestIdleWatch::runsNoTimerBetweenSessions()
{
    Room room;
    QVERIFY(!room.ticking());
    room.beginByTouch();
    QVERIFY(room.ticking());
    room.watch.end();
    QVERIFY(!room.ticking());
    room.watch.touched();
    QVERIFY(!room.ticking());
    room.beginByTouch();
    room.pass(150s);
    QCOMPARE(room.reset.size(), 1);
    QVERIFY(!room.ticking());
}

void TestIdleWatch::forgetsEverythingAtTheEnd()
{
    Room room;
    room.beginByTouch();
    room.watch.setPage(1600, false);
    room.watch.setPlaying(true);
    room.watch.end();
    room.beginByTouch(); // a page of 40 words, nothing plays
    room.pass(120s);
    QCOMPARE(room.asked.size(), 1);
    room.watch.end();
    QVERIFY(!room.watch.asking());
    room.watch.begin();
    room.pass(1h);
    QCOMPARE(room.asked.size(), 1);
    QCOMPARE(room.reset.size(), 0);
}

void TestIdleWatch::pageDecidesTheTime()
{
    Room room;
    room.beginByTouch();
    room.watch.setPage(0, true);
    room.pass(59'750ms);
    QCOMPARE(room.asked.size(), 0);
    room.watch.touched();
    room.watch.setPage(160, false);
    room.pass(179'750ms);
    QCOMPARE(room.asked.size(), 0);
    room.pass(250ms);
    QCOMPARE(room.asked.size(), 1);
}

void TestIdleWatch::playingIsPresence()
{
    Room room;
    room.beginByTouch();
    room.watch.setPlaying(true);
    room.pass(15min);
    QCOMPARE(room.asked.size(), 0);
    room.watch.setPlaying(false);
    room.watch.setPlaying(false);
    room.pass(119'750ms);
    QCOMPARE(room.asked.size(), 0);
    room.pass(250ms);
    QCOMPARE(room.asked.size(), 1);
}

void TestIdleWatch::hangingPlayerIsNot()
{
    Room room;
    room.beginByTouch();
    room.watch.setPlaying(true);
    room.pass(20min);
    QCOMPARE(room.asked.size(), 1);
    room.pass(30s);
    QCOMPARE(room.reset.size(), 1);
}

void TestIdleWatch::spokenQuestionDoesNotAnswer()
{
    Room room;
    room.beginByTouch();
    room.pass(120s);
    room.watch.setPlaying(true);
    room.pass(5s);
    room.watch.setPlaying(false);
    room.pass(25s);
    QCOMPARE(room.answered.size(), 0);
    QCOMPARE(room.reset.size(), 1);
}

void TestIdleWatch::sleepEndsTheSession_data()
{
    QTest::addColumn<bool>("asking");
    QTest::addColumn<bool>("playing");
    QTest::newRow("while reading") << false << false;
    QTest::newRow("while asked") << true << false;
    QTest::newRow("while listening") << false << true;
}

void TestIdleWatch::sleepEndsTheSession()
{
    QFETCH(const bool, asking);
    QFETCH(const bool, playing);
    Room room;
    room.beginByTouch();
    room.watch.setPlaying(playing);
    room.pass(asking ? 125s : 10s);
    QCOMPARE(room.watch.asking(), asking);
    room.sleep(8h);
    room.watch.check();
    QCOMPARE(room.reset.size(), 1);
    QCOMPARE(room.asked.size(), asking ? 1 : 0);
}

void TestIdleWatch::touchAfterSleepIsSomeoneElses_data()
{
    sleepEndsTheSession_data();
}

void TestIdleWatch::touchAfterSleepIsSomeoneElses()
{
    QFETCH(const bool, asking);
    QFETCH(const bool, playing);
    Room room;
    room.beginByTouch();
    room.watch.setPlaying(playing);
    room.pass(asking ? 125s : 10s);
    room.sleep(8h);
    room.watch.touched(); // before the timer comes round
    QCOMPARE(room.reset.size(), 1);
    QCOMPARE(room.answered.size(), 0);
    QVERIFY(!room.watch.active());
}

void TestIdleWatch::playerThatStopsAfterSleepDoesNotProlong()
{
    Room room;
    room.beginByTouch();
    room.watch.setPlaying(true);
    room.sleep(8h);
    room.watch.setPlaying(false);
    QCOMPARE(room.reset.size(), 1);
    QVERIFY(!room.watch.active());
}

void TestIdleWatch::takesNewLimits()
{
    Room room;
    room.beginByTouch();
    room.watch.setPage(10, false); // so few that the room's minimum counts
    room.watch.setLimits({.text = 30s, .menu = 20s, .countdown = 120s});
    room.pass(30s);
    QCOMPARE(room.asked.size(), 1);
    QCOMPARE(room.asked.constFirst().constFirst().toInt(), 120);
    room.pass(119'750ms);
    QCOMPARE(room.reset.size(), 0);
    QCOMPARE(room.counted.constLast().constFirst().toInt(), 1);
}

void TestIdleWatch::canBeEndedFromItsSignals()
{
    Room room;
    connect(&room.watch, &IdleWatch::ask, &room.watch, &IdleWatch::end);
    connect(&room.watch, &IdleWatch::reset, &room.watch, &IdleWatch::end);
    room.beginByTouch();
    room.pass(1h);
    QCOMPARE(room.asked.size(), 1);
    QCOMPARE(room.reset.size(), 0);
    QVERIFY(!room.watch.active());
}

void TestIdleWatch::theTimerChecks()
{
    Room room;
    room.beginByTouch();
    room.sleep(120s);
    auto *timer = room.watch.findChild<QTimer *>();
    QCOMPARE(timer->interval(), 250);
    timer->setInterval(0);
    QTRY_COMPARE(room.asked.size(), 1);
}

QTEST_GUILESS_MAIN(TestIdleWatch)
#include "tst_idlewatch.moc"
