// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/live/settling.h"

#include <QTest>

using namespace std::chrono_literals;
using sala::app::Settling;

/// No half-copied content is read.
class TestSettling : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingWhileNothingChanges();
    void waitsForRest();
    void startsAnewWithEachChange();
    void forgetsWhatWentBack();
    void noticesThatAFolderGoes();
};

void TestSettling::saysNothingWhileNothingChanges()
{
    Settling settling(1s);
    settling.accept("a");
    QVERIFY(!settling.seen("a", 10s));
    QVERIFY(!settling.seen("a", 20s));
    QVERIFY(!settling.moving());
}

void TestSettling::waitsForRest()
{
    Settling settling(1s);
    settling.accept("a");
    QVERIFY(!settling.seen("b", 10s));
    QVERIFY(settling.moving());
    QVERIFY(!settling.seen("b", 10'999ms));
    QVERIFY(settling.seen("b", 11s));
    QVERIFY(!settling.moving());
    QVERIFY(!settling.seen("b", 12s));
}

void TestSettling::startsAnewWithEachChange()
{
    Settling settling(1s);
    settling.accept("a");
    for (int i = 0; i < 100; ++i) // a copy that goes on for half a minute
        QVERIFY(!settling.seen(QByteArray::number(i), 10s + i * 300ms));
    QVERIFY(!settling.seen("99", 10s + 99 * 300ms + 999ms));
    QVERIFY(settling.seen("99", 10s + 99 * 300ms + 1s));
}

void TestSettling::forgetsWhatWentBack()
{
    Settling settling(1s);
    settling.accept("a");
    QVERIFY(!settling.seen("b", 10s));
    QVERIFY(!settling.seen("a", 12s));
    QVERIFY(!settling.moving());
    QVERIFY(!settling.seen("b", 13s));
}

void TestSettling::noticesThatAFolderGoes()
{
    Settling settling(1s);
    settling.accept("a");
    QVERIFY(!settling.seen({}, 10s));
    QVERIFY(settling.seen({}, 11s));
    QVERIFY(!settling.seen("a", 12s));
    QVERIFY(settling.seen("a", 13s));
}

QTEST_GUILESS_MAIN(TestSettling)
#include "tst_settling.moc"
