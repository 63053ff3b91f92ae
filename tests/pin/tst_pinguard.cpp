// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "pin/pinguard.h"

#include "support/fakeclock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sala;
using namespace sala::pin;

class TestPinGuard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensForTheRightPin();
    void wrongPinsWait();
    void theRightPinEndsTheWaits();
    void noTryBeforeItsTime();
    void oneTryAtATime();
    void aRestartBeginsTheWaitAnew();
    void countedBeforeItIsCompared();
    void aDamagedCountWaitsLongest();
    void withoutAPinNobodyGetsIn();
    void aDamagedPinIsNamed();
    void aPinSetMeanwhileCounts();
    void countsInMemoryWhenNothingCanBeWritten();

private:
    /// Tries a PIN and waits for the answer; nothing when the guard does not take it.
    std::optional<PinMatch> tried(const QString &pin);
    void restart() { m_guard = std::make_unique<PinGuard>(m_folder->path(), m_clock); }
    [[nodiscard]] PinFile file() const { return PinFile(m_folder->filePath(u"pin"_s)); }

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PinGuard> m_guard;
};

void TestPinGuard::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(file().set(u"7391"_s).ok());
    restart();
}

std::optional<PinMatch> TestPinGuard::tried(const QString &pin)
{
    std::optional<PinMatch> answer;
    connect(m_guard.get(), &PinGuard::answered, this, [&answer](PinMatch match) { answer = match; });
    if (m_guard->tryPin(pin))
        (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, 60'000);
    disconnect(m_guard.get(), nullptr, this, nullptr);
    return answer;
}

void TestPinGuard::opensForTheRightPin()
{
    QCOMPARE(m_guard->state(), PinState::Set);
    QVERIFY(m_guard->remaining() == 0s);
    QCOMPARE(tried(u"7391"_s), PinMatch::Right);
    QVERIFY(m_guard->remaining() == 0s);
    QVERIFY(!QFile::exists(m_folder->filePath(u"pin-tries"_s)));
}

void TestPinGuard::wrongPinsWait()
{
    for (const auto wait : {1s, 2s, 4s, 8s, 16s, 32s, 64s, 128s, 256s, 300s, 300s}) {
        QCOMPARE(tried(u"8402"_s), PinMatch::Wrong);
        QVERIFY(m_guard->remaining() == wait);
        m_clock.advance(wait);
        QVERIFY(m_guard->remaining() == 0s);
    }
}

void TestPinGuard::theRightPinEndsTheWaits()
{
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(tried(u"8402"_s), PinMatch::Wrong);
        m_clock.advance(5min);
    }
    QCOMPARE(tried(u"7391"_s), PinMatch::Right);
    QCOMPARE(tried(u"8402"_s), PinMatch::Wrong);
    QVERIFY(m_guard->remaining() == 1s);
}

void TestPinGuard::noTryBeforeItsTime()
{
    QCOMPARE(tried(u"8402"_s), PinMatch::Wrong);
    m_clock.advance(999ms);
    QCOMPARE(tried(u"7391"_s), std::nullopt); // not even the right one
    QVERIFY(m_guard->remaining() == 1ms);
    m_clock.advance(1ms);
    QCOMPARE(tried(u"7391"_s), PinMatch::Right);
}

void TestPinGuard::oneTryAtATime()
{
    QSignalSpy answered(m_guard.get(), &PinGuard::answered);
    QVERIFY(m_guard->tryPin(u"8402"_s));
    QVERIFY(m_guard->busy());
    m_clock.advance(10min);
    QVERIFY(!m_guard->tryPin(u"7391"_s));
    QTRY_COMPARE_WITH_TIMEOUT(answered.count(), 1, 60'000);
    QVERIFY(!m_guard->busy());
}

void TestPinGuard::aRestartBeginsTheWaitAnew()
{
    for (const auto wait : {1s, 2s, 4s, 8s}) {
        QCOMPARE(tried(u"8402"_s), PinMatch::Wrong);
        m_clock.advance(wait);
    }
    // However long the machine was off, and whatever its wall clock says: no time but the monotonic is ever asked.
    for (int restarts = 0; restarts < 3; ++restarts) {
        restart();
        QVERIFY(m_guard->remaining() == 8s);
        QCOMPARE(tried(u"7391"_s), std::nullopt);
        m_clock.advance(7s);
    }
    m_clock.advance(1s);
    QCOMPARE(tried(u"8402"_s), PinMatch::Wrong);
    QVERIFY(m_guard->remaining() == 16s);
    m_clock.advance(16s);
    QCOMPARE(tried(u"7391"_s), PinMatch::Right);
    restart();
    QVERIFY(m_guard->remaining() == 0s);
}

void TestPinGuard::countedBeforeItIsCompared()
{
    QVERIFY(m_guard->tryPin(u"8402"_s));
    // The comparison takes a tenth of a second; the count is on the disk long before.
    QVERIFY(QTest::qWaitFor([this] { return readTries(m_folder->filePath(u"pin-tries"_s)) == 1; }, 60'000));
    PinGuard killed(m_folder->path(), m_clock); // as another start would find it
    QVERIFY(killed.remaining() == 1s);
}

void TestPinGuard::aDamagedCountWaitsLongest()
{
    QFile tries(m_folder->filePath(u"pin-tries"_s));
    QVERIFY(tries.open(QIODevice::WriteOnly));
    tries.write("tries=ten");
    tries.close();
    restart();
    QVERIFY(m_guard->remaining() == 300s);
    m_clock.advance(300s);
    QCOMPARE(tried(u"7391"_s), PinMatch::Right);
    restart();
    QVERIFY(m_guard->remaining() == 0s);
}

void TestPinGuard::withoutAPinNobodyGetsIn()
{
    QVERIFY(QFile::remove(file().path()));
    QCOMPARE(m_guard->state(), PinState::Missing);
    for (const QString &pin : {u"7391"_s, QString(), u"0000"_s})
        QCOMPARE(tried(pin), PinMatch::Missing);
    QVERIFY(m_guard->remaining() == 0s);
    QVERIFY(!QFile::exists(m_folder->filePath(u"pin-tries"_s)));
}

void TestPinGuard::aDamagedPinIsNamed()
{
    QFile pin(file().path());
    QVERIFY(pin.open(QIODevice::WriteOnly));
    pin.write("7391");
    pin.close();
    QCOMPARE(m_guard->state(), PinState::Damaged);
    QCOMPARE(tried(u"7391"_s), PinMatch::Damaged);
    QVERIFY(m_guard->remaining() == 0s);
}

void TestPinGuard::aPinSetMeanwhileCounts()
{
    QVERIFY(file().set(u"8402"_s).ok());
    QCOMPARE(tried(u"8402"_s), PinMatch::Right);
    QCOMPARE(tried(u"7391"_s), PinMatch::Wrong);
}

void TestPinGuard::countsInMemoryWhenNothingCanBeWritten()
{
    // A folder stands where the count would be written: that fails for root too.
    QVERIFY(QDir().mkpath(m_folder->filePath(u"pin-tries/x"_s)));
    QCOMPARE(tried(u"8402"_s), PinMatch::Wrong);
    QVERIFY(m_guard->remaining() == 1s);
    m_clock.advance(1s);
    QCOMPARE(tried(u"7391"_s), PinMatch::Right);
}

QTEST_GUILESS_MAIN(TestPinGuard)
#include "tst_pinguard.moc"
