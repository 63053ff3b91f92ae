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

class TestKiosk final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_rig = std::make_unique<test::KioskRig>(); }

    void startsOutOfService();
    void contentShowsWelcome();
    void startLanguage_data();
    void startLanguage();
    void screens_data();
    void screens();
    void topics_data();
    void topics();
    void nextWalksPartsThenSteps();
    void sameAgainChangesNothing();
    void backChain();
    void backWithoutHistory();
    void backClosesSettingsThenCard();
    void whatWasOpenStaysClosed();
    void backKeepsDetails();
    void goToWhatIsNotThere();

private:
    std::unique_ptr<test::KioskRig> m_rig;
};

void TestKiosk::startsOutOfService()
{
    const Kiosk kiosk(m_rig->clock, {}, {});
    QCOMPARE(kiosk.place(), placeOn(Screen::OutOfService));
    QVERIFY(!kiosk.inSession());
    QVERIFY(!kiosk.library());
}

void TestKiosk::contentShowsWelcome()
{
    QCOMPARE(m_rig->place(), placeOn(Screen::Welcome));
    QCOMPARE(m_rig->kiosk.session(), session::SessionState::defaults(u"es"_s, {}));
    QVERIFY(!m_rig->kiosk.inSession());
}

void TestKiosk::startLanguage_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("language");
    QTest::newRow("the clinic's") << QString() << u"es"_s;
    QTest::newRow("the room's") << u"en"_s << u"en"_s;
    QTest::newRow("one that the content lacks") << u"fr"_s << u"es"_s;
}

void TestKiosk::startLanguage()
{
    QFETCH(QString, wanted);
    QFETCH(QString, language);
    m_rig->kiosk.setLibrary(test::sharedLibrary(), wanted);
    QCOMPARE(m_rig->kiosk.session().language, language);
    m_rig->touch({.kind = Kind::GoHome});
    m_rig->touch({.kind = Kind::End});
    QCOMPARE(m_rig->kiosk.session().language, language);
}

void TestKiosk::screens_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<Place>("place");
    Place fromTopic = placeOn(Screen::Questions);
    QTest::newRow("home") << int(Kind::GoHome) << placeOn(Screen::Home);
    QTest::newRow("warning signs") << int(Kind::OpenWarnings) << placeOn(Screen::WarningSigns);
    QTest::newRow("about") << int(Kind::OpenAbout) << placeOn(Screen::About);
    QTest::newRow("investigational") << int(Kind::OpenInvestigational) << placeOn(Screen::Investigational);
    QTest::newRow("PIN pad") << int(Kind::OpenStaff) << placeOn(Screen::Staff);
    QTest::newRow("questions") << int(Kind::OpenQuestions) << fromTopic;
}

void TestKiosk::screens()
{
    QFETCH(int, kind);
    QFETCH(Place, place);
    m_rig->touch({.kind = Kind(kind)});
    QCOMPARE(m_rig->place(), place);
    QCOMPARE(m_rig->changed.size(), 1);
    QVERIFY(m_rig->kiosk.inSession());
    m_rig->touch({.kind = Kind::OpenTopic, .id = u"disc"_s});
    m_rig->touch({.kind = Kind(kind)});
    QCOMPARE(m_rig->place(), place);
}

void TestKiosk::topics_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("stepId");
    QTest::addColumn<Place>("place");
    QTest::newRow("a topic") << u"disc"_s << QString() << placeOfStep(u"disc"_s, u"what"_s);
    QTest::newRow("a step") << u"disc"_s << u"check"_s << placeOfStep(u"disc"_s, u"check"_s);
    QTest::newRow("a lost step") << u"disc"_s << u"gone"_s << placeOfStep(u"disc"_s, u"what"_s);
    QTest::newRow("a lost topic") << u"gone"_s << QString() << placeOn(Screen::Home);
    QTest::newRow("nothing") << QString() << QString() << placeOn(Screen::Home);
    QTest::newRow("warning signs by their name") << u"warning-signs"_s << QString() << placeOn(Screen::WarningSigns);
}

void TestKiosk::topics()
{
    QFETCH(QString, topic);
    QFETCH(QString, stepId);
    QFETCH(Place, place);
    m_rig->touch({.kind = Kind::GoHome});
    m_rig->touch({.kind = stepId.isEmpty() ? Kind::OpenTopic : Kind::OpenStep, .id = topic, .step = stepId});
    QCOMPARE(m_rig->place(), place);
}

void TestKiosk::nextWalksPartsThenSteps()
{
    m_rig->touch({.kind = Kind::OpenTopic, .id = u"disc"_s});
    m_rig->touch({.kind = Kind::Next, .number = 0, .total = 2});
    QCOMPARE(m_rig->place().step, u"what"_s);
    QCOMPARE(m_rig->place().part, 1);
    m_rig->touch({.kind = Kind::Next, .number = 1, .total = 2});
    QCOMPARE(m_rig->place(), placeOfStep(u"disc"_s, u"wear"_s));
    m_rig->touch({.kind = Kind::Next, .number = 0, .total = 1});
    m_rig->touch({.kind = Kind::Next, .number = 0, .total = 1});
    QCOMPARE(m_rig->place(), placeOfStep(u"disc"_s, QString(topicEnd)));
    m_rig->changed.clear();
    m_rig->touch({.kind = Kind::Next, .number = 0, .total = 1});
    QCOMPARE(m_rig->place(), placeOfStep(u"disc"_s, QString(topicEnd)));
    QVERIFY(m_rig->changed.isEmpty());
    m_rig->touch({.kind = Kind::GoHome});
    m_rig->touch({.kind = Kind::Next, .number = 0, .total = 1});
    QCOMPARE(m_rig->place(), placeOn(Screen::Home));
}

void TestKiosk::sameAgainChangesNothing()
{
    m_rig->touch({.kind = Kind::OpenTopic, .id = u"disc"_s});
    m_rig->changed.clear();
    m_rig->touch({.kind = Kind::OpenTopic, .id = u"disc"_s});
    QVERIFY(m_rig->changed.isEmpty());
    QVERIFY(m_rig->kiosk.session().history.isEmpty());
}

void TestKiosk::backChain()
{
    const QList<Intent> way{{.kind = Kind::GoHome},
                            {.kind = Kind::OpenTopic, .id = u"disc"_s},
                            {.kind = Kind::Next, .number = 0, .total = 2},
                            {.kind = Kind::Next, .number = 1, .total = 2},
                            {.kind = Kind::OpenWarnings},
                            {.kind = Kind::OpenInvestigational},
                            {.kind = Kind::OpenStep, .id = u"research"_s, .step = u"open"_s},
                            {.kind = Kind::OpenQuestions, .id = u"disc"_s},
                            {.kind = Kind::ShowList}};
    QList<Place> seen;
    for (const Intent &intent : way) {
        m_rig->touch(intent);
        seen.append(m_rig->place());
    }
    for (qsizetype i = seen.size() - 1; i-- > 0;) {
        m_rig->touch({.kind = Kind::Back});
        QCOMPARE(m_rig->place(), seen[i]);
    }
    QCOMPARE(m_rig->place(), placeOn(Screen::Home));
    m_rig->changed.clear();
    m_rig->touch({.kind = Kind::Back}); // there is nothing before Home
    QCOMPARE(m_rig->place(), placeOn(Screen::Home));
    QVERIFY(m_rig->changed.isEmpty());
    QVERIFY(m_rig->kiosk.inSession());
}

void TestKiosk::backWithoutHistory()
{
    QVERIFY(m_rig->kiosk.goTo(placeOfStep(u"disc"_s, u"check"_s)));
    m_rig->touch({.kind = Kind::Back});
    QCOMPARE(m_rig->place(), placeOfStep(u"disc"_s, u"wear"_s));
    m_rig->touch({.kind = Kind::Back});
    m_rig->touch({.kind = Kind::Back});
    QCOMPARE(m_rig->place(), placeOn(Screen::Home));
    QVERIFY(m_rig->kiosk.goTo(placeOn(Screen::Welcome)));
    m_rig->touch({.kind = Kind::Back});
    QCOMPARE(m_rig->place(), placeOn(Screen::Welcome));
}

void TestKiosk::backClosesSettingsThenCard()
{
    m_rig->touch({.kind = Kind::OpenTopic, .id = u"disc"_s});
    const Place before = m_rig->place();
    m_rig->touch({.kind = Kind::OpenCard, .id = u"annulus"_s});
    const Place withCard = m_rig->place();
    m_rig->touch({.kind = Kind::OpenSettings});
    m_rig->touch({.kind = Kind::Back});
    QCOMPARE(m_rig->place(), withCard);
    m_rig->touch({.kind = Kind::Back});
    QCOMPARE(m_rig->place(), before);
}

void TestKiosk::whatWasOpenStaysClosed()
{
    m_rig->touch({.kind = Kind::OpenTopic, .id = u"disc"_s});
    m_rig->touch({.kind = Kind::OpenCard, .id = u"annulus"_s});
    m_rig->touch({.kind = Kind::OpenSettings});
    m_rig->touch({.kind = Kind::OpenWarnings});
    QVERIFY(!m_rig->place().settingsOpen);
    m_rig->touch({.kind = Kind::Back});
    QCOMPARE(m_rig->place(), placeOfStep(u"disc"_s, u"what"_s));
}

void TestKiosk::backKeepsDetails()
{
    m_rig->touch({.kind = Kind::OpenStep, .id = u"disc"_s, .step = u"wear"_s});
    m_rig->touch({.kind = Kind::Slide, .number = 70});
    m_rig->touch({.kind = Kind::Light, .id = u"disc-c5-c6"_s});
    const Place before = m_rig->place();
    m_rig->touch({.kind = Kind::Next, .number = 0, .total = 1});
    m_rig->touch({.kind = Kind::Back});
    QCOMPARE(m_rig->place(), before);
}

void TestKiosk::goToWhatIsNotThere()
{
    QVERIFY(!m_rig->kiosk.goTo(placeOfStep(u"gone"_s, {})));
    QVERIFY(!m_rig->kiosk.goTo(placeOfStep(u"disc"_s, u"gone"_s)));
    Place card = placeOn(Screen::Home);
    card.card = u"gone"_s;
    QVERIFY(!m_rig->kiosk.goTo(card));
    QCOMPARE(m_rig->place(), placeOn(Screen::Welcome));
    QVERIFY(m_rig->changed.isEmpty());
    QVERIFY(!m_rig->kiosk.inSession());
}

QTEST_MAIN(TestKiosk)
#include "tst_kiosk.moc"
