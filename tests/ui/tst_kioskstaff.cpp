// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "support/kioskrig.h"
#include "ui/shell/navigator.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sala;
using namespace sala::ui;
using session::Place;
using session::Screen;
using test::placeOn;
using Kind = Intent::Kind;

/// The way into the staff menu, within it and out of it, as the kiosk decides it. (Who may go it, the menu decides.)
class TestKioskStaff final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_rig = std::make_unique<test::KioskRig>(); }

    void padLiesOverThePage();
    void padFromWelcomeLeadsBackThere();
    void sectionEndsTheSession();
    void backGoesToTheMenuAndOut();
    void pagesOfASectionGoBackFirst();
    void aSectionLeadsBackToItsPageOfTheMenu();
    void nothingLeadsBackInside();
    void homeOfTheMenuIsWelcome();
    void closesWithoutAsking();
    void busyKeepsItOpen();
    void cleaningSwallowsEveryTouch();
    void worksWithoutContent();
    void roomCountsForTheNextSession();

private:
    void open(const QString &section) { m_rig->touch({.kind = Kind::OpenStaff, .id = section}); }
    [[nodiscard]] Place staff(const QString &section) const
    {
        Place place = placeOn(Screen::Staff);
        place.step = section;
        return place;
    }

    std::unique_ptr<test::KioskRig> m_rig;
};

void TestKioskStaff::padLiesOverThePage()
{
    m_rig->touch({.kind = Kind::SetLanguage, .id = u"en"_s});
    m_rig->touch({.kind = Kind::OpenTopic, .id = u"disc"_s});
    const Place before = m_rig->place();
    open({});
    QCOMPARE(m_rig->place(), staff({}));
    open({}); // held once more
    QCOMPARE(m_rig->place(), staff({}));
    m_rig->touch({.kind = Kind::Back});
    QCOMPARE(m_rig->place(), before);
    QCOMPARE(m_rig->kiosk.session().language, u"en"_s);
}

void TestKioskStaff::padFromWelcomeLeadsBackThere()
{
    open({});
    m_rig->touch({.kind = Kind::Back});
    QCOMPARE(m_rig->place(), Place());
    QVERIFY(!m_rig->kiosk.inSession());
}

void TestKioskStaff::sectionEndsTheSession()
{
    m_rig->touch({.kind = Kind::SetLanguage, .id = u"en"_s});
    m_rig->touch({.kind = Kind::OpenTopic, .id = u"disc"_s});
    m_rig->touch({.kind = Kind::ToggleQuestion, .id = u"disc-why"_s});
    m_rig->touch({.kind = Kind::SetDisplay, .display = {.textScale = 200}});
    open({});
    open(QString(staffMenu));
    QCOMPARE(m_rig->kiosk.session(), session::SessionState::defaults(u"en"_s, {}));
    QCOMPARE(m_rig->place(), staff(QString(staffMenu)));
}

void TestKioskStaff::backGoesToTheMenuAndOut()
{
    open({});
    open(QString(staffMenu));
    open(u"versions"_s);
    m_rig->touch({.kind = Kind::Back});
    QCOMPARE(m_rig->place(), staff(QString(staffMenu)));
    m_rig->touch({.kind = Kind::Back});
    QCOMPARE(m_rig->place(), Place());
    QCOMPARE(m_rig->kiosk.session(), session::SessionState::defaults(u"es"_s, {}));
}

void TestKioskStaff::pagesOfASectionGoBackFirst()
{
    open({});
    open(u"content"_s);
    m_rig->touch({.kind = Kind::Next, .number = 0, .total = 3});
    m_rig->touch({.kind = Kind::Next, .number = 1, .total = 3});
    QCOMPARE(m_rig->place().part, 2);
    m_rig->touch({.kind = Kind::Back});
    QCOMPARE(m_rig->place().part, 1);
    m_rig->touch({.kind = Kind::Back});
    m_rig->touch({.kind = Kind::Back});
    QCOMPARE(m_rig->place(), staff(QString(staffMenu)));
}

void TestKioskStaff::aSectionLeadsBackToItsPageOfTheMenu()
{
    const QString menu(staffMenu);
    open({});
    open(menu);
    m_rig->touch({.kind = Kind::Next, .number = 0, .total = 2});
    open(u"leave"_s);
    QCOMPARE(m_rig->place(), staff(u"leave"_s));
    m_rig->touch({.kind = Kind::Back});
    Place second = staff(menu);
    second.part = 1;
    QCOMPARE(m_rig->place(), second);
    open(u"leave"_s);
    open(menu); // as "No" does
    QCOMPARE(m_rig->place(), second);
    m_rig->touch({.kind = Kind::Back});
    m_rig->touch({.kind = Kind::Back});
    QCOMPARE(m_rig->place(), Place());
    open({});
    open(menu); // somebody else begins at its beginning
    QCOMPARE(m_rig->place(), staff(menu));
}

void TestKioskStaff::nothingLeadsBackInside()
{
    open({});
    open(u"content"_s);
    m_rig->touch({.kind = Kind::OpenWarnings});
    QCOMPARE(m_rig->place(), placeOn(Screen::WarningSigns));
    m_rig->touch({.kind = Kind::Back});
    QCOMPARE(m_rig->place(), placeOn(Screen::Home));
}

void TestKioskStaff::homeOfTheMenuIsWelcome()
{
    open({});
    m_rig->touch({.kind = Kind::GoHome}); // a patient at the pad
    QCOMPARE(m_rig->place(), placeOn(Screen::Home));
    open({});
    open(QString(staffMenu));
    m_rig->touch({.kind = Kind::GoHome});
    QCOMPARE(m_rig->place(), Place());
}

void TestKioskStaff::closesWithoutAsking()
{
    for (const QString &section : {QString(), QString(staffMenu)}) {
        open({});
        open(section);
        m_rig->advance(59s);
        QCOMPARE(m_rig->place(), staff(section));
        m_rig->advance(1s);
        QVERIFY(!m_rig->kiosk.asking());
        QCOMPARE(m_rig->place(), Place());
    }
}

void TestKioskStaff::busyKeepsItOpen()
{
    open({});
    open(u"import"_s);
    m_rig->kiosk.idle().setPlaying(true);
    m_rig->advance(5min);
    QCOMPARE(m_rig->place(), staff(u"import"_s));
    m_rig->kiosk.idle().setPlaying(false);
    m_rig->advance(59s);
    QCOMPARE(m_rig->place(), staff(u"import"_s));
    m_rig->advance(1s);
    QCOMPARE(m_rig->place(), Place());
}

void TestKioskStaff::cleaningSwallowsEveryTouch()
{
    open({});
    open(QString(staffCleaning));
    QVERIFY(!m_rig->kiosk.noteTouch());
    m_rig->advance(60s); // and a forgotten one closes like any other
    QCOMPARE(m_rig->place(), Place());
}

void TestKioskStaff::worksWithoutContent()
{
    m_rig->kiosk.setLibrary(nullptr);
    open({});
    QCOMPARE(m_rig->place(), staff({}));
    open(u"import"_s);
    m_rig->touch({.kind = Kind::SetLanguage, .id = u"en"_s});
    QCOMPARE(m_rig->kiosk.session().language, u"en"_s);
    m_rig->touch({.kind = Kind::Next, .number = 0, .total = 2});
    QCOMPARE(m_rig->place().part, 1);
    m_rig->touch({.kind = Kind::Back});
    m_rig->touch({.kind = Kind::Back});
    QCOMPARE(m_rig->place(), staff(QString(staffMenu)));
    m_rig->touch({.kind = Kind::Back});
    QCOMPARE(m_rig->place(), placeOn(Screen::OutOfService));
}

void TestKioskStaff::roomCountsForTheNextSession()
{
    m_rig->kiosk.setRoom(u"en"_s, {.text = 120s, .menu = 30s, .countdown = 30s});
    QCOMPARE(m_rig->kiosk.session().language, u"es"_s);
    m_rig->touch({.kind = Kind::GoHome});
    m_rig->touch({.kind = Kind::End});
    QCOMPARE(m_rig->kiosk.session().language, u"en"_s);
    m_rig->touch({.kind = Kind::GoHome});
    m_rig->advance(31s);
    QVERIFY(m_rig->kiosk.asking());
}

QTEST_MAIN(TestKioskStaff)
#include "tst_kioskstaff.moc"
