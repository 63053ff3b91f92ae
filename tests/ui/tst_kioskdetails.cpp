// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/kiosk.h"

#include "support/kioskrig.h"
#include "ui/shell/navigator.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::ui;
using session::Place;
using session::Screen;
using test::placeOfStep;
using test::placeOn;
using Kind = Intent::Kind;

class TestKioskDetails final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_rig = std::make_unique<test::KioskRig>(); }

    void card();
    void light();
    void enlarge();
    void slide_data();
    void slide();
    void answer();
    void settings();
    void list();
    void questions();
    void display();
    void detailsDoNotEnterTheHistory();
    void languageKeepsThePlace_data();
    void languageKeepsThePlace();
    void unknownLanguage();
    void languageOnWelcomeGoesHome();

private:
    std::unique_ptr<test::KioskRig> m_rig;
};

void TestKioskDetails::card()
{
    m_rig->touch({.kind = Kind::OpenTopic, .id = u"disc"_s});
    m_rig->touch({.kind = Kind::OpenCard, .id = u"annulus"_s});
    QCOMPARE(m_rig->place().card, u"annulus"_s);
    m_rig->touch({.kind = Kind::OpenCard, .id = u"nucleus"_s});
    QCOMPARE(m_rig->place().card, u"nucleus"_s);
    m_rig->touch({.kind = Kind::CloseCard});
    QCOMPARE(m_rig->place(), placeOfStep(u"disc"_s, u"what"_s));
    m_rig->changed.clear();
    m_rig->touch({.kind = Kind::CloseCard});
    m_rig->touch({.kind = Kind::OpenCard, .id = u"gone"_s});
    QCOMPARE(m_rig->place().card, QString());
    QVERIFY(m_rig->changed.isEmpty());
}

void TestKioskDetails::light()
{
    m_rig->touch({.kind = Kind::GoHome});
    m_rig->touch({.kind = Kind::Light, .id = u"disc-c5-c6"_s});
    QCOMPARE(m_rig->place().lit, u"disc-c5-c6"_s);
    m_rig->touch({.kind = Kind::Light, .id = u"root-c6"_s});
    QCOMPARE(m_rig->place().lit, u"root-c6"_s);
    m_rig->touch({.kind = Kind::Light, .id = u"root-c6"_s}); // touched again: off
    QCOMPARE(m_rig->place().lit, QString());
    m_rig->touch({.kind = Kind::Light, .id = u"root-c6"_s});
    m_rig->touch({.kind = Kind::Light, .id = {}});
    QCOMPARE(m_rig->place().lit, QString());
    m_rig->changed.clear();
    m_rig->touch({.kind = Kind::Light, .id = {}});
    QCOMPARE(m_rig->place(), placeOn(Screen::Home));
}

void TestKioskDetails::enlarge()
{
    m_rig->touch({.kind = Kind::OpenTopic, .id = u"disc"_s});
    const Place step = m_rig->place();
    m_rig->touch({.kind = Kind::Enlarge, .point = {250, 1700}});
    QVERIFY(m_rig->place().enlarged);
    QCOMPARE(m_rig->place().focus, QPoint(250, 1000)); // kept within the picture
    m_rig->touch({.kind = Kind::SetLanguage, .id = u"en"_s});
    QVERIFY(m_rig->place().enlarged);
    m_rig->touch({.kind = Kind::Back}); // closes what was opened, and stays on the step
    QVERIFY(!m_rig->place().enlarged);
    QCOMPARE(m_rig->place().step, step.step);
    m_rig->touch({.kind = Kind::Enlarge, .point = {500, 500}});
    m_rig->touch({.kind = Kind::ShowWhole});
    QVERIFY(!m_rig->place().enlarged);
    m_rig->touch({.kind = Kind::Enlarge, .point = {500, 500}});
    m_rig->touch({.kind = Kind::Next, .number = 0, .total = 1});
    QVERIFY(!m_rig->place().enlarged); // the next step shows its whole picture
}

void TestKioskDetails::slide_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("value");
    QTest::newRow("between") << 60 << 60;
    QTest::newRow("healthy") << 0 << 0;
    QTest::newRow("worn") << 100 << 100;
    QTest::newRow("too low") << -20 << 0;
    QTest::newRow("too high") << 900 << 100;
}

void TestKioskDetails::slide()
{
    QFETCH(int, wanted);
    QFETCH(int, value);
    m_rig->touch({.kind = Kind::OpenStep, .id = u"disc"_s, .step = u"wear"_s});
    m_rig->touch({.kind = Kind::Slide, .number = wanted});
    QCOMPARE(m_rig->place().slider, value);
}

void TestKioskDetails::answer()
{
    m_rig->touch({.kind = Kind::OpenStep, .id = u"disc"_s, .step = u"check"_s});
    m_rig->touch({.kind = Kind::Next, .number = 0, .total = 2});
    m_rig->touch({.kind = Kind::Answer, .number = 1});
    QCOMPARE(m_rig->place().answer, 1);
    QCOMPARE(m_rig->place().part, 0);
    m_rig->touch({.kind = Kind::Answer, .number = -1}); // taken back
    QCOMPARE(m_rig->place(), placeOfStep(u"disc"_s, u"check"_s));
}

void TestKioskDetails::settings()
{
    m_rig->touch({.kind = Kind::GoHome});
    m_rig->touch({.kind = Kind::OpenSettings});
    QVERIFY(m_rig->place().settingsOpen);
    m_rig->touch({.kind = Kind::CloseSettings});
    QCOMPARE(m_rig->place(), placeOn(Screen::Home));
}

void TestKioskDetails::list()
{
    m_rig->touch({.kind = Kind::OpenQuestions, .id = u"disc"_s});
    m_rig->touch({.kind = Kind::ShowList});
    QVERIFY(m_rig->place().myList);
    m_rig->touch({.kind = Kind::ChangeList});
    QVERIFY(!m_rig->place().myList);
    QCOMPARE(m_rig->place().step, u"disc"_s); // its group still stands first
}

void TestKioskDetails::questions()
{
    m_rig->touch({.kind = Kind::OpenQuestions});
    m_rig->touch({.kind = Kind::ToggleQuestion, .id = u"disc-scan"_s});
    m_rig->touch({.kind = Kind::ToggleQuestion, .id = u"who-checks"_s});
    QCOMPARE(m_rig->kiosk.session().chosenQuestions, QStringList({u"disc-scan"_s, u"who-checks"_s}));
    m_rig->touch({.kind = Kind::ToggleQuestion, .id = u"disc-scan"_s});
    QCOMPARE(m_rig->kiosk.session().chosenQuestions, QStringList({u"who-checks"_s}));
    m_rig->touch({.kind = Kind::ToggleQuestion, .id = u"gone"_s});
    m_rig->touch({.kind = Kind::ToggleQuestion, .id = {}});
    QCOMPARE(m_rig->kiosk.session().chosenQuestions, QStringList({u"who-checks"_s}));
}

void TestKioskDetails::display()
{
    m_rig->touch({.kind = Kind::GoHome});
    const session::DisplaySettings wanted{.textScale = 150, .highContrast = true, .lowReach = true, .lessMotion = true, .volume = 20};
    m_rig->touch({.kind = Kind::SetDisplay, .display = wanted});
    QCOMPARE(m_rig->kiosk.session().display, wanted);
    QCOMPARE(m_rig->place(), placeOn(Screen::Home));
    m_rig->touch({.kind = Kind::End});
    QCOMPARE(m_rig->kiosk.session().display, session::DisplaySettings{});
}

void TestKioskDetails::detailsDoNotEnterTheHistory()
{
    m_rig->touch({.kind = Kind::OpenTopic, .id = u"disc"_s});
    for (const Intent &intent : QList<Intent>{{.kind = Kind::Light, .id = u"root-c6"_s},
                                              {.kind = Kind::Slide, .number = 5},
                                              {.kind = Kind::OpenCard, .id = u"annulus"_s},
                                              {.kind = Kind::OpenSettings},
                                              {.kind = Kind::SetLanguage, .id = u"en"_s},
                                              {.kind = Kind::SetDisplay, .display = {.textScale = 200}}})
        m_rig->touch(intent);
    QVERIFY(m_rig->kiosk.session().history.isEmpty());
}

void TestKioskDetails::languageKeepsThePlace_data()
{
    QTest::addColumn<Place>("place");
    Place place = placeOfStep(u"disc"_s, u"wear"_s);
    QTest::newRow("a step") << place;
    place.part = 1;
    place.lit = u"disc-c5-c6"_s;
    place.slider = 40;
    place.card = u"annulus"_s;
    place.sentence = 3;
    place.paused = true;
    place.enlarged = true;
    place.focus = {300, 700};
    QTest::newRow("a step with everything") << place;
    place = placeOfStep(u"disc"_s, u"check"_s);
    place.answer = 0;
    QTest::newRow("an answer") << place;
    QTest::newRow("an end") << placeOfStep(u"disc"_s, QString(topicEnd));
    place = placeOn(Screen::Home);
    place.settingsOpen = true;
    QTest::newRow("reading aids") << place;
    place = placeOn(Screen::Questions);
    place.myList = true;
    place.step = u"disc"_s;
    QTest::newRow("my list") << place;
    QTest::newRow("warning signs") << placeOn(Screen::WarningSigns);
    QTest::newRow("about") << placeOn(Screen::About);
    QTest::newRow("investigational") << placeOn(Screen::Investigational);
    QTest::newRow("staff") << placeOn(Screen::Staff);
}

void TestKioskDetails::languageKeepsThePlace()
{
    QFETCH(Place, place);
    m_rig->touch({.kind = Kind::GoHome});
    m_rig->touch({.kind = Kind::ToggleQuestion, .id = u"disc-why"_s});
    QVERIFY(m_rig->kiosk.goTo(place));
    const session::SessionState before = m_rig->kiosk.session();
    m_rig->touch({.kind = Kind::SetLanguage, .id = u"en"_s});
    QCOMPARE(m_rig->place(), place);
    session::SessionState english = before;
    english.language = u"en"_s;
    QCOMPARE(m_rig->kiosk.session(), english);
    m_rig->touch({.kind = Kind::SetLanguage, .id = u"es"_s});
    QCOMPARE(m_rig->place(), place);
    QCOMPARE(m_rig->kiosk.session(), before);
}

void TestKioskDetails::unknownLanguage()
{
    m_rig->touch({.kind = Kind::GoHome});
    m_rig->changed.clear();
    m_rig->touch({.kind = Kind::SetLanguage, .id = u"fr"_s});
    m_rig->touch({.kind = Kind::SetLanguage, .id = {}});
    QCOMPARE(m_rig->kiosk.session().language, u"es"_s);
    QVERIFY(m_rig->changed.isEmpty());
}

void TestKioskDetails::languageOnWelcomeGoesHome()
{
    m_rig->touch({.kind = Kind::SetLanguage, .id = u"en"_s});
    QCOMPARE(m_rig->place(), placeOn(Screen::Home));
    QCOMPARE(m_rig->kiosk.session().language, u"en"_s);
    QVERIFY(m_rig->kiosk.inSession());
}

QTEST_MAIN(TestKioskDetails)
#include "tst_kioskdetails.moc"
