// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "pin/pinrules.h"
#include "pin/pintries.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sala::pin;

Q_DECLARE_METATYPE(sala::pin::PinFault)

class TestPinRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesPins_data();
    void judgesPins();
    void waitsLongerEachTime();
    void remainingRunsOut();
    void aClockThatJumpsBackWaitsNoLonger();
    void tooManyTriesAreTheMost();
    void triesAreKept();
    void damagedTriesAreTheMost_data();
    void damagedTriesAreTheMost();
    void saysWhenTriesCannotBeWritten();
};

void TestPinRules::judgesPins_data()
{
    QTest::addColumn<QString>("pin");
    QTest::addColumn<PinFault>("fault");
    const auto row = [](const char *pin, PinFault fault) { QTest::newRow(pin) << QString::fromUtf8(pin) << fault; };
    row("", PinFault::Empty);
    row("739", PinFault::TooShort);
    row("7391", PinFault::None);
    row("739184620573", PinFault::None);
    row("7391846205731", PinFault::TooLong);
    row("73a1", PinFault::NotDigits);
    row("7391 ", PinFault::NotDigits);
    row("٧٣٩١", PinFault::NotDigits); // digits, but none of the pad's
    row("-739", PinFault::NotDigits);
    for (const char *simple : {"0000", "777777", "1234", "4321", "7890", "1098", "0123456789", "1212", "474747", "2580", "0852"})
        row(simple, PinFault::TooSimple);
    for (const char *fine : {"1233", "1235", "1221", "12123", "2468", "1990"})
        row(fine, PinFault::None);
}

void TestPinRules::judgesPins()
{
    QFETCH(const QString, pin);
    QFETCH(const PinFault, fault);
    QCOMPARE(faultOf(pin), fault);
}

void TestPinRules::waitsLongerEachTime()
{
    const QList<int> seconds{0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300};
    for (int wrong = 0; wrong < int(seconds.size()); ++wrong)
        QCOMPARE(int(waitAfter(wrong).count()), seconds[wrong]);
    QCOMPARE(int(waitAfter(1'000'000'000).count()), 300);
    QCOMPARE(int(waitAfter(-1).count()), 0);
}

void TestPinRules::remainingRunsOut()
{
    const Tries tries{4, 1000ms};
    QVERIFY(remaining(tries, 1000ms) == 8s);
    QVERIFY(remaining(tries, 8999ms) == 1ms);
    QVERIFY(remaining(tries, 9000ms) == 0ms);
    QVERIFY(remaining(tries, 1000h) == 0ms);
    QVERIFY(remaining({}, 0ms) == 0ms);
}

void TestPinRules::aClockThatJumpsBackWaitsNoLonger()
{
    QVERIFY(remaining({10, 1000h}, 0ms) == 300s);
}

void TestPinRules::tooManyTriesAreTheMost()
{
    Tries tries;
    for (int i = 0; i < 1000; ++i)
        tries = oneMore(tries, 5ms);
    QCOMPARE(tries, (Tries{mostTries, 5ms}));
}

void TestPinRules::triesAreKept()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"pin-tries"_s);
    QCOMPARE(readTries(path), 0);
    for (int wrong = 1; wrong <= mostTries; ++wrong) {
        QVERIFY(writeTries(path, wrong));
        QCOMPARE(readTries(path), wrong);
    }
    struct stat written
    {};
    QCOMPARE(stat(QFile::encodeName(path).constData(), &written), 0);
    QCOMPARE(int(written.st_mode & 0777), 0600);
    QVERIFY(writeTries(path, 0));
    QVERIFY(!QFile::exists(path));
    QVERIFY(writeTries(path, 0));
}

void TestPinRules::damagedTriesAreTheMost_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray("tries=");
    QTest::newRow("negative") << QByteArray("tries=-3\n");
    QTest::newRow("too many") << QByteArray("tries=11\n");
    QTest::newRow("huge") << QByteArray("tries=99999999999999999999\n");
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("words") << QByteArray("none\n");
}

void TestPinRules::damagedTriesAreTheMost()
{
    QFETCH(const QByteArray, text);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"pin-tries"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QCOMPARE(readTries(file.fileName()), mostTries);
    QCOMPARE(readTries(folder.path()), mostTries); // a folder
    const QString fifo = folder.filePath(u"fifo"_s);
    QCOMPARE(mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    QCOMPARE(readTries(fifo), mostTries);
    const QString nowhere = folder.filePath(u"link"_s);
    QVERIFY(QFile::link(folder.filePath(u"gone"_s), nowhere));
    QCOMPARE(readTries(nowhere), mostTries);
}

void TestPinRules::saysWhenTriesCannotBeWritten()
{
    QVERIFY(!writeTries(u"/proc/no-such-folder/pin-tries"_s, 3));
}

QTEST_GUILESS_MAIN(TestPinRules)
#include "tst_pinrules.moc"
