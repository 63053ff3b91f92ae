// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/stopsignal.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using sala::app::StopSignal;

class TestStopSignal final : public QObject
{
    Q_OBJECT

private slots:
    void everySignalAsksForTheEnd_data();
    void everySignalAsksForTheEnd();
    void manyAtOnce();
    void laterOneWorksAsTheFirst();
};

void TestStopSignal::everySignalAsksForTheEnd_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM, from systemd") << SIGTERM;
    QTest::newRow("SIGINT, Ctrl+C") << SIGINT;
    QTest::newRow("SIGHUP, the terminal is gone") << SIGHUP;
}

void TestStopSignal::everySignalAsksForTheEnd()
{
    QFETCH(int, number);
    const StopSignal stop;
    QSignalSpy received(&stop, &StopSignal::received);
    QCOMPARE(std::raise(number), 0);
    QVERIFY(received.isEmpty()); // in the event loop, where everything may be called
    QTRY_COMPARE(received.count(), 1);
}

void TestStopSignal::manyAtOnce()
{
    const StopSignal stop;
    QSignalSpy received(&stop, &StopSignal::received);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(std::raise(SIGTERM), 0);
    QTRY_COMPARE(received.count(), 20);
}

void TestStopSignal::laterOneWorksAsTheFirst()
{
    for (int round = 0; round < 3; ++round) {
        const StopSignal stop;
        QSignalSpy received(&stop, &StopSignal::received);
        QCOMPARE(std::raise(SIGTERM), 0);
        QTRY_COMPARE(received.count(), 1);
    }
}

QTEST_MAIN(TestStopSignal)
#include "tst_stopsignal.moc"
