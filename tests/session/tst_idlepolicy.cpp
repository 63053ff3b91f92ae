// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "session/idlepolicy.h"

#include <QtTest>

#include <limits>

using namespace std::chrono_literals;
using namespace sala::session;
using std::chrono::milliseconds;

Q_DECLARE_METATYPE(sala::session::IdleState)
Q_DECLARE_METATYPE(sala::session::IdleLimits)
Q_DECLARE_METATYPE(sala::session::IdleAction)

class TestIdlePolicy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allowsTimeToRead_data();
    void allowsTimeToRead();
    void decides_data();
    void decides();
    void takesTheRoomsLimits_data();
    void takesTheRoomsLimits();
    void countsDown_data();
    void countsDown();
    void defaultsLieInTheirRanges();
};

void TestIdlePolicy::allowsTimeToRead_data()
{
    QTest::addColumn<int>("words");
    QTest::addColumn<bool>("menu");
    QTest::addColumn<qint64>("expected");

    QTest::newRow("no words") << 0 << false << qint64{120'000};
    QTest::newRow("a step of 60 words keeps the minimum") << 60 << false << qint64{120'000};
    QTest::newRow("106 words, the last that the minimum covers") << 106 << false << qint64{120'000};
    QTest::newRow("107 words, the first that need more") << 107 << false << qint64{120'375};
    QTest::newRow("160 words: two slow minutes and a half more") << 160 << false << qint64{180'000};
    QTest::newRow("1600 words: the longest allowance") << 1600 << false << qint64{1'800'000};
    QTest::newRow("more words than any page has") << 1'000'000 << false << qint64{1'800'000};
    QTest::newRow("the largest number") << std::numeric_limits<int>::max() << false << qint64{1'800'000};
    QTest::newRow("less than no words") << -1 << false << qint64{120'000};
    QTest::newRow("the smallest number") << std::numeric_limits<int>::min() << false << qint64{120'000};
    QTest::newRow("a menu") << 0 << true << qint64{60'000};
    QTest::newRow("a menu with many words is still a menu") << 500 << true << qint64{60'000};
}

void TestIdlePolicy::allowsTimeToRead()
{
    QFETCH(const int, words);
    QFETCH(const bool, menu);
    QFETCH(const qint64, expected);
    QCOMPARE(static_cast<qint64>(allowance(words, menu).count()), expected);
}

void TestIdlePolicy::decides_data()
{
    QTest::addColumn<IdleState>("state");
    QTest::addColumn<IdleAction>("expected");
    const auto row = [](const char *name, const IdleState &state, IdleAction expected) { QTest::newRow(name) << state << expected; };
    using enum IdleAction;

    row("just touched", {}, Stay);
    row("text, the last moment", {.sinceTouch = 119'999ms, .words = 40}, Stay);
    row("text, time is up", {.sinceTouch = 120s, .words = 40}, Ask);
    row("long text, not yet", {.sinceTouch = 179'999ms, .words = 160}, Stay);
    row("long text, time is up", {.sinceTouch = 180s, .words = 160}, Ask);
    row("menu, the last moment", {.sinceTouch = 59'999ms, .menu = true}, Stay);
    row("menu, time is up", {.sinceTouch = 60s, .menu = true}, Ask);
    row("a touch in the future", {.sinceTouch = -5h}, Stay);

    row("listening longer than the allowance", {.sinceTouch = 19min, .words = 40, .playing = true}, Stay);
    row("listening on a menu", {.sinceTouch = 5min, .menu = true, .playing = true}, Stay);
    row("playing longer than any recording", {.sinceTouch = 20min, .words = 40, .playing = true}, Ask);
    row("playing in a text that takes longer", {.sinceTouch = 25min, .words = 1600, .playing = true}, Stay);
    row("playing while the machine slept", {.sinceTouch = 8h, .playing = true}, Reset);

    row("asked just now", {.sinceTouch = 2min, .asking = true}, Ask);
    row("asked, the last moment", {.sinceTouch = 3min, .asking = true, .sinceAsked = 29'999ms}, Ask);
    row("asked, no answer", {.sinceTouch = 3min, .asking = true, .sinceAsked = 30s}, Reset);
    row("the spoken question does not answer itself", {.sinceTouch = 3min, .playing = true, .asking = true, .sinceAsked = 30s}, Reset);
    row("asked, then the machine slept", {.sinceTouch = 9h, .asking = true, .sinceAsked = 9h}, Reset);
    row("asked in the future", {.sinceTouch = 2min, .asking = true, .sinceAsked = -1s}, Ask);

    row("a little late, still asked", {.sinceTouch = 120s + 5min - 1ms, .words = 40}, Ask);
    row("slept, nobody is asked", {.sinceTouch = 120s + 5min, .words = 40}, Reset);
    row("slept for days", {.sinceTouch = 24h * 300}, Reset);
    row("the longest time there is", {.sinceTouch = milliseconds::max()}, Reset);
}

void TestIdlePolicy::decides()
{
    QFETCH(const IdleState, state);
    QFETCH(const IdleAction, expected);
    QCOMPARE(decide(state), expected);
}

void TestIdlePolicy::takesTheRoomsLimits_data()
{
    QTest::addColumn<IdleLimits>("limits");
    QTest::addColumn<IdleState>("state");
    QTest::addColumn<IdleAction>("expected");
    using enum IdleAction;

    const IdleLimits brief{.text = 30s, .menu = 20s, .countdown = 20s};
    const IdleLimits patient{.text = 1800s, .menu = 600s, .countdown = 120s};
    QTest::newRow("brief, text") << brief << IdleState{.sinceTouch = 30s} << Ask;
    QTest::newRow("brief, but long texts get their time") << brief << IdleState{.sinceTouch = 179s, .words = 160} << Stay;
    QTest::newRow("brief, menu") << brief << IdleState{.sinceTouch = 20s, .menu = true} << Ask;
    QTest::newRow("brief, countdown") << brief << IdleState{.asking = true, .sinceAsked = 20s} << Reset;
    QTest::newRow("patient, text") << patient << IdleState{.sinceTouch = 1799s} << Stay;
    QTest::newRow("patient, menu") << patient << IdleState{.sinceTouch = 599s, .menu = true} << Stay;
    QTest::newRow("patient, countdown") << patient << IdleState{.asking = true, .sinceAsked = 119s} << Ask;
    QTest::newRow("patient, listening") << patient << IdleState{.sinceTouch = 25min, .playing = true} << Stay;
}

void TestIdlePolicy::takesTheRoomsLimits()
{
    QFETCH(const IdleLimits, limits);
    QFETCH(const IdleState, state);
    QFETCH(const IdleAction, expected);
    QCOMPARE(decide(state, limits), expected);
}

void TestIdlePolicy::countsDown_data()
{
    QTest::addColumn<qint64>("sinceAsked");
    QTest::addColumn<int>("expected");

    QTest::newRow("at once") << qint64{0} << 30;
    QTest::newRow("a begun second is shown") << qint64{1} << 30;
    QTest::newRow("one second later") << qint64{1000} << 29;
    QTest::newRow("the last second") << qint64{29'999} << 1;
    QTest::newRow("over") << qint64{30'000} << 0;
    QTest::newRow("long over") << qint64{9'000'000} << 0;
    QTest::newRow("before it was asked") << qint64{-5000} << 30;
}

void TestIdlePolicy::countsDown()
{
    QFETCH(const qint64, sinceAsked);
    QFETCH(const int, expected);
    QCOMPARE(secondsLeft(milliseconds{sinceAsked}), expected);
}

void TestIdlePolicy::defaultsLieInTheirRanges()
{
    const auto within = [](std::chrono::seconds value, SecondsRange range) {
        return value.count() >= range.least && value.count() <= range.most;
    };
    const IdleLimits limits;
    QVERIFY(within(limits.text, idleTextRange));
    QVERIFY(within(limits.menu, idleMenuRange));
    QVERIFY(within(limits.countdown, countdownRange));
    QVERIFY2(countdownRange.least >= 20, "WCAG 2.2.1 asks for 20 s to answer");
}

QTEST_GUILESS_MAIN(TestIdlePolicy)
#include "tst_idlepolicy.moc"
