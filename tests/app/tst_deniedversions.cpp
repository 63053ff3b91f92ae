// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/live/deniedversions.h"

#include "app/pindoor.h"
#include "pin/pinfile.h"
#include "support/fakeclock.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace sala::app;
using sala::staff::PinCheck;

/// What the kiosk keeps for itself in its state folder: versions that it could not show, and the door to the staff menu.
class TestDeniedVersions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void remembersThroughARestart();
    void forgives();
    void keepsOnlySoMany();
    void standsEveryFile_data();
    void standsEveryFile();
    void goesOnWithoutAPlaceToWrite();
    void doorWithoutAPin();
    void doorWithAPin();
    void doorWaitsAfterAWrongPin();
    void doorWithADamagedPin();

private:
    [[nodiscard]] QString file() const { return m_dir->filePath(u"denied"_s); }
    [[nodiscard]] static PinCheck::Answer answer(PinDoor &door, const QString &pin);
    std::unique_ptr<QTemporaryDir> m_dir;
    sala::test::FakeClock m_clock;
};

void TestDeniedVersions::remembersThroughARestart()
{
    {
        DeniedVersions denied(file());
        QVERIFY(denied.all().isEmpty());
        denied.add(u"one"_s);
        denied.add(u"two"_s);
        denied.add(u"one"_s);
        denied.add({});
        QCOMPARE(denied.all(), (QStringList{u"one"_s, u"two"_s}));
    } // its end waits for what is being written
    QCOMPARE(DeniedVersions(file()).all(), (QStringList{u"one"_s, u"two"_s}));
}

void TestDeniedVersions::forgives()
{
    {
        DeniedVersions denied(file());
        denied.add(u"one"_s);
        denied.add(u"two"_s);
        denied.forgive(u"one"_s);
        denied.forgive(u"three"_s);
    }
    QCOMPARE(DeniedVersions(file()).all(), QStringList{u"two"_s});
}

void TestDeniedVersions::keepsOnlySoMany()
{
    QStringList kept;
    {
        DeniedVersions denied(file());
        for (int i = 0; i < 100; ++i)
            denied.add(QString::number(i).rightJustified(64, u'0'));
        kept = denied.all();
    }
    QCOMPARE(kept.size(), 20);
    QVERIFY(kept.constLast().endsWith(u"99"_s));
    QCOMPARE(DeniedVersions(file()).all(), kept);
}

void TestDeniedVersions::standsEveryFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("versions");
    QTest::newRow("empty") << QByteArray() << QStringList();
    QTest::newRow("empty lines") << QByteArray("\n\n one \r\n\n") << QStringList{u"one"_s};
    QTest::newRow("cut off") << QByteArray("one\ntw") << QStringList{u"one"_s, u"tw"_s};
}

void TestDeniedVersions::standsEveryFile()
{
    QFETCH(QByteArray, bytes);
    QFile target(file());
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write(bytes);
    target.close();
    QTEST(DeniedVersions(file()).all(), "versions");
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write(QByteArray(10'000'000, '\xFF'));
    target.close();
    QVERIFY(DeniedVersions(file()).all().join(QString()).size() <= 4096); // never more is read
    QVERIFY(QFile::remove(file()));
    QCOMPARE(::mkfifo(QFile::encodeName(file()).constData(), 0600), 0); // would never end
    QVERIFY(DeniedVersions(file()).all().isEmpty());
}

void TestDeniedVersions::goesOnWithoutAPlaceToWrite()
{
    for (const QString &nowhere : {QString(), m_dir->filePath(u"no/such/folder/denied"_s)}) {
        DeniedVersions denied(nowhere);
        denied.add(u"one"_s);
        QCOMPARE(denied.all(), QStringList{u"one"_s});
    }
}

PinCheck::Answer TestDeniedVersions::answer(PinDoor &door, const QString &pin)
{
    QSignalSpy checked(&door, &PinCheck::checked);
    door.check(pin);
    if (checked.isEmpty() && !checked.wait(30'000))
        qFatal("no answer");
    return checked.first().first().value<PinCheck::Answer>();
}

void TestDeniedVersions::doorWithoutAPin()
{
    PinDoor door(m_dir->path(), m_clock);
    QVERIFY(!door.isSet());
    QCOMPARE(door.waitSeconds(), 0);
    QCOMPARE(answer(door, u"1234"_s), PinCheck::Answer::Wrong);
}

void TestDeniedVersions::doorWithAPin()
{
    QVERIFY(sala::pin::PinFile(m_dir->filePath(u"pin"_s)).set(u"482913"_s).ok());
    PinDoor door(m_dir->path(), m_clock);
    QVERIFY(door.isSet());
    QCOMPARE(answer(door, u"482913"_s), PinCheck::Answer::Right);
}

void TestDeniedVersions::doorWaitsAfterAWrongPin()
{
    QVERIFY(sala::pin::PinFile(m_dir->filePath(u"pin"_s)).set(u"482913"_s).ok());
    PinDoor door(m_dir->path(), m_clock);
    QCOMPARE(answer(door, u"482914"_s), PinCheck::Answer::Wrong);
    QCOMPARE(door.waitSeconds(), 1);
    QCOMPARE(answer(door, u"482913"_s), PinCheck::Answer::Wrong); // it is not even looked at
    m_clock.advance(std::chrono::milliseconds(999));
    QCOMPARE(door.waitSeconds(), 1); // a started second is one
    m_clock.advance(std::chrono::milliseconds(1));
    QCOMPARE(door.waitSeconds(), 0);
    QCOMPARE(answer(door, u"482913"_s), PinCheck::Answer::Right);
}

void TestDeniedVersions::doorWithADamagedPin()
{
    QFile pin(m_dir->filePath(u"pin"_s));
    QVERIFY(pin.open(QIODevice::WriteOnly));
    pin.write("damaged");
    pin.close();
    PinDoor door(m_dir->path(), m_clock);
    QVERIFY(door.isSet()); // a damaged one opens nothing, and is not taken for none
    QCOMPARE(answer(door, u"1234"_s), PinCheck::Answer::Broken);
}

QTEST_GUILESS_MAIN(TestDeniedVersions)
#include "tst_deniedversions.moc"
