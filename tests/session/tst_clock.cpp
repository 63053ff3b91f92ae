// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "session/clock.h"

#include "support/fakeclock.h"

#include <QtTest>

#include <ctime>

using namespace std::chrono_literals;
using namespace sala;

class TestClock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverGoesBack();
    void countsTheTimeAsleep();
    void fakeStandsStillUntilMoved();
};

void TestClock::neverGoesBack()
{
    const session::MonotonicClock clock;
    auto last = clock.now();
    QVERIFY(last > 0ms);
    for (int i = 0; i < 10'000; ++i) {
        const auto now = clock.now();
        QVERIFY(now >= last);
        last = now;
    }
}

void TestClock::countsTheTimeAsleep()
{
    const auto bootTime = [] {
        timespec time{};
        clock_gettime(CLOCK_BOOTTIME, &time);
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds{time.tv_sec}
                                                                     + std::chrono::nanoseconds{time.tv_nsec});
    };
    const session::MonotonicClock clock;
    const auto before = bootTime();
    const auto now = clock.now();
    QVERIFY(now >= before);
    QVERIFY(now <= bootTime());
}

void TestClock::fakeStandsStillUntilMoved()
{
    test::FakeClock clock;
    const auto start = clock.now();
    QCOMPARE(clock.now().count(), start.count());
    clock.advance(3h);
    QVERIFY(clock.now() - start == 3h);
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
