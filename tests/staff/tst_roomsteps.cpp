// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "session/idlepolicy.h"
#include "staff/roomsteps.h"

#include <QTest>

using namespace sala;
using namespace sala::staff;

class TestRoomSteps final : public QObject
{
    Q_OBJECT

private slots:
    void rangesAreThoseOfTheSettings_data();
    void rangesAreThoseOfTheSettings();
    void upAndDownAgain();
    void betweenTwoSteps();
    void othersStay();
};

void TestRoomSteps::rangesAreThoseOfTheSettings_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("text") << int(RoomStep::IdleText) << session::idleTextRange.least << session::idleTextRange.most;
    QTest::newRow("menu") << int(RoomStep::IdleMenu) << session::idleMenuRange.least << session::idleMenuRange.most;
    QTest::newRow("volume") << int(RoomStep::Volume) << 10 << 100;
}

void TestRoomSteps::rangesAreThoseOfTheSettings()
{
    QFETCH(int, what);
    QFETCH(int, least);
    QFETCH(int, most);
    const auto step = static_cast<RoomStep>(what);
    RoomSettings start;
    start.volumeBound = 50;
    QCOMPARE(valueOf(stepped(start, step, -100), step), least);
    QCOMPARE(valueOf(stepped(start, step, 100), step), most);
}

void TestRoomSteps::upAndDownAgain()
{
    for (const RoomStep step : {RoomStep::IdleText, RoomStep::IdleMenu, RoomStep::Volume}) {
        RoomSettings start;
        start.volumeBound = 50;
        RoomSettings settings = stepped(start, step, -100);
        for (int i = 0; i < 5; ++i) {
            const RoomSettings more = stepped(settings, step, 1);
            QVERIFY(valueOf(more, step) > valueOf(settings, step));
            QCOMPARE(stepped(more, step, -1), settings);
            settings = more;
        }
    }
}

void TestRoomSteps::betweenTwoSteps()
{
    RoomSettings settings;
    settings.idleText = 130; // as somebody wrote it into sala.ini
    QCOMPARE(stepped(settings, RoomStep::IdleText, 1).idleText, 150);
    QCOMPARE(stepped(settings, RoomStep::IdleText, -1).idleText, 120);
}

void TestRoomSteps::othersStay()
{
    RoomSettings settings;
    settings.language = QStringLiteral("en");
    const RoomSettings after = stepped(settings, RoomStep::IdleMenu, 1);
    QCOMPARE(after.language, settings.language);
    QCOMPARE(after.idleText, settings.idleText);
    QCOMPARE(after.volumeBound, settings.volumeBound);
}

QTEST_GUILESS_MAIN(TestRoomSteps)
#include "tst_roomsteps.moc"
