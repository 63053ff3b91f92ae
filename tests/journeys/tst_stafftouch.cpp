// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "journeys/staffjourneys.h"

#include "staff/sections.h"
#include "ui/shell/heldcorner.h"
#include "ui/text/staffphrases.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sala::session::Screen;

/// Everything in the staff menu by finger, and the held corner.
class TestStaffTouch final : public sala::test::StaffJourneys
{
    Q_OBJECT

public:
    TestStaffTouch() : StaffJourneys(sala::test::Way::Finger) {}

private slots:
    void cornerOpensEveryScreen();
    void shortHoldIsATouch();
    void slidingOffTheCornerOpensNothing();
    void ringGrows();
    void sameDigitTwiceIsMeant();
    void newsDoesNotTakeATouch();
    void newsWaitsForTheFinger();
};

void TestStaffTouch::cornerOpensEveryScreen()
{
    const QList<sala::ui::GalleryItem> items = sala::test::screenKinds(kiosk().library());
    for (const sala::ui::GalleryItem &item : items) {
        if (item.place.screen == Screen::Staff || item.asking)
            continue; // a touch on "Are you still there?" answers it
        kiosk().show(item);
        holdCorner(3s);
        QVERIFY2(kiosk().place().screen == Screen::Staff, qPrintable(item.name));
        QVERIFY2(kiosk().page()->isVisible(), qPrintable(item.name));
        back();
        QVERIFY2(kiosk().place().screen != Screen::Staff, qPrintable(item.name));
    }
}

void TestStaffTouch::shortHoldIsATouch()
{
    kiosk().goTo(u"disc/what-changes"_s);
    const QWidget *home = kiosk().find(u"home"_s);
    holdCorner(2900ms, home->mapTo(&kiosk().shell(), QPoint(20, 20)));
    QCOMPARE(kiosk().place().screen, Screen::Home);
    kiosk().kiosk().handle({.kind = sala::ui::Intent::Kind::End});
    holdCorner(200ms); // on Welcome
    QCOMPARE(kiosk().place().screen, Screen::Home);
}

void TestStaffTouch::slidingOffTheCornerOpensNothing()
{
    kiosk().press({20, 20});
    kiosk().moveTo({20, 400});
    kiosk().desk().setSound(true, false, false, 3);
    kiosk().settle();
    kiosk().clock().advance(5s);
    kiosk().shell().corner()->look();
    QCOMPARE(kiosk().shell().corner()->progress(), 0.0);
    kiosk().release({20, 400});
    QVERIFY(kiosk().place().screen != Screen::Staff);
}

void TestStaffTouch::ringGrows()
{
    const sala::ui::HeldCorner *corner = kiosk().shell().corner();
    kiosk().press({20, 20});
    kiosk().clock().advance(300ms);
    kiosk().shell().corner()->look();
    QVERIFY(!corner->isVisible());
    kiosk().clock().advance(1200ms);
    kiosk().shell().corner()->look();
    QVERIFY(corner->isVisible());
    QCOMPARE(corner->progress(), 0.5);
    kiosk().release({20, 20});
    QVERIFY(!corner->isVisible());
}

void TestStaffTouch::sameDigitTwiceIsMeant()
{
    openDoor();
    const QPoint key = kiosk().touchPoint(kiosk().find(u"key_7"_s));
    for (int i = 0; i < 3; ++i) { // at once: the clock stands still
        kiosk().press(key);
        kiosk().release(key);
        kiosk().settle();
    }
    QCOMPARE(kiosk().desk().state().door.digits, 3);
}

void TestStaffTouch::newsDoesNotTakeATouch()
{
    enter();
    const QPoint tile = kiosk().touchPoint(kiosk().find(u"staff_restart"_s));
    kiosk().press(tile);
    kiosk().desk().setSound(true, false, false, 3); // learned while the finger is down; the menu shows nothing of it
    kiosk().settle();
    kiosk().release(tile);
    QCOMPARE(section(), sala::staff::section::restart);
}

void TestStaffTouch::newsWaitsForTheFinger()
{
    enter(sala::staff::section::sound);
    kiosk().desk().setSound(true, false, false, 3);
    kiosk().settle();
    const QPoint play = kiosk().touchPoint(kiosk().find(u"play"_s));
    kiosk().press(play);
    kiosk().desk().setSound(true, false, true, 3); // the sample is damaged: a warning comes
    kiosk().settle();
    QVERIFY(!says(sala::ui::phrase::SoundDamaged));
    kiosk().moveTo({play.x(), 10}); // slides off: it was not meant
    kiosk().settle();
    QVERIFY(says(sala::ui::phrase::SoundDamaged));
    kiosk().release({play.x(), 10});
    QVERIFY(kiosk().actions().asked.isEmpty());
    kiosk().desk().setSound(true, false, false, 3);
    kiosk().settle();
    kiosk().clock().advance(5s); // a second touch, not half of a double one
    kiosk().press(play);
    kiosk().desk().setSound(true, false, false, 4);
    kiosk().settle();
    kiosk().release(play);
    QCOMPARE(kiosk().actions().asked.size(), 1);
}

SALA_JOURNEY(TestStaffTouch)
#include "tst_stafftouch.moc"
