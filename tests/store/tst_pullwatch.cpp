// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "store/pullwatch.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sala::store::PullWatch;
using sala::store::WatchLimits;

/// Sticks that die, repositories that never end, disks that fill: reading is called off.
class TestPullWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsOffWhatStandsStill();
    void callsOffWhatIsTooLarge();
    void callsOffBeforeTheDiskIsFull();
    void lastsNoLongerThanTheReading();
    void stopsFilesThatGrowTooLarge();

private:
    [[nodiscard]] WatchLimits limits() const
    {
        constexpr qint64 anything = std::numeric_limits<qint64>::max();
        return {1h, 5ms, anything, 0, anything};
    }

    QTemporaryDir m_folder;
    sala::store::Owned<GCancellable> m_reading;
};

void TestPullWatch::callsOffWhatStandsStill()
{
    m_reading.reset(g_cancellable_new());
    WatchLimits small = limits();
    small.stall = 20ms;
    PullWatch watch(small, m_folder.path(), m_reading.get());
    QTRY_VERIFY(g_cancellable_is_cancelled(m_reading.get()));
    QCOMPARE(watch.stop(), PullWatch::Reason::Stalled);
}

void TestPullWatch::callsOffWhatIsTooLarge()
{
    m_reading.reset(g_cancellable_new());
    WatchLimits small = limits();
    small.mostBytes = 100'000;
    PullWatch watch(small, m_folder.path(), m_reading.get());
    QFile file(m_folder.filePath(u"large"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(QByteArray(200'000, 'x')), 200'000);
    file.close();
    QTRY_VERIFY(g_cancellable_is_cancelled(m_reading.get()));
    QCOMPARE(watch.stop(), PullWatch::Reason::TooLarge);
}

void TestPullWatch::callsOffBeforeTheDiskIsFull()
{
    m_reading.reset(g_cancellable_new());
    WatchLimits small = limits();
    small.keepFree = std::numeric_limits<qint64>::max();
    PullWatch watch(small, m_folder.path(), m_reading.get());
    QTRY_VERIFY(g_cancellable_is_cancelled(m_reading.get()));
    QCOMPARE(watch.stop(), PullWatch::Reason::DiskFull);
}

void TestPullWatch::lastsNoLongerThanTheReading()
{
    m_reading.reset(g_cancellable_new());
    PullWatch watch(limits(), m_folder.path(), m_reading.get());
    QCOMPARE(watch.stop(), PullWatch::Reason::None);
    QVERIFY(!g_cancellable_is_cancelled(m_reading.get()));
}

/// A few bytes on a stick can stand for more than any disk holds, and the size that is stated can be a lie.
void TestPullWatch::stopsFilesThatGrowTooLarge()
{
    m_reading.reset(g_cancellable_new());
    WatchLimits small = limits();
    small.mostBytesOfFile = 100'000;
    QFile file(m_folder.filePath(u"growing"_s));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    {
        const PullWatch watch(small, m_folder.path(), m_reading.get());
        while (file.write(QByteArray(10'000, 'x')) == 10'000)
            QVERIFY(file.size() <= 100'000);
        QCOMPARE(file.size(), 100'000);
    }
    QCOMPARE(file.write(QByteArray(10'000, 'x')), 10'000); // the rest of the program writes as before
}

QTEST_GUILESS_MAIN(TestPullWatch)
#include "tst_pullwatch.moc"
