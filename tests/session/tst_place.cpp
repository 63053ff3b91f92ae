// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "session/place.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::session;

Q_DECLARE_METATYPE(sala::session::Place)
Q_DECLARE_METATYPE(sala::session::Screen)

class TestPlace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressAndBack_data();
    void addressAndBack();
    void refusesWhatIsNoAddress_data();
    void refusesWhatIsNoAddress();
    void addressLeavesDetailsOut();
    void everyPartMakesADifference_data();
    void everyPartMakesADifference();
};

void TestPlace::addressAndBack_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<Place>("place");
    const auto row = [](const char *address, Screen screen, const QString &topic = {}, const QString &step = {}) {
        Place place;
        place.screen = screen;
        place.topic = topic;
        place.step = step;
        QTest::newRow(address) << QString::fromLatin1(address) << place;
    };
    row("welcome", Screen::Welcome);
    row("home", Screen::Home);
    row("questions", Screen::Questions);
    row("warning-signs", Screen::WarningSigns);
    row("warning-signs/tell-us", Screen::WarningSigns, {}, u"tell-us"_s);
    row("about", Screen::About);
    row("about/sources", Screen::About, {}, u"sources"_s);
    row("investigational", Screen::Investigational);
    row("staff", Screen::Staff);
    row("out-of-service", Screen::OutOfService);
    row("disc", Screen::Topic, u"disc"_s);
    row("disc/dries-out", Screen::Topic, u"disc"_s, u"dries-out"_s);
    row("what-helps/step_2", Screen::Topic, u"what-helps"_s, u"step_2"_s);
}

void TestPlace::addressAndBack()
{
    QFETCH(const QString, address);
    QFETCH(const Place, place);
    const auto parsed = Place::parse(address);
    QVERIFY(parsed.has_value());
    QCOMPARE(*parsed, place);
    QCOMPARE(place.toString(), address);
}

void TestPlace::refusesWhatIsNoAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("nothing") << QString{};
    QTest::newRow("only a slash") << u"/"_s;
    QTest::newRow("no step after the slash") << u"disc/"_s;
    QTest::newRow("no topic before the slash") << u"/dries-out"_s;
    QTest::newRow("three parts") << u"disc/dries-out/more"_s;
    QTest::newRow("a step of a screen without steps") << u"home/dries-out"_s;
    QTest::newRow("a path that leads out") << u"../etc"_s;
    QTest::newRow("a space") << u"disc/dries out"_s;
    QTest::newRow("a letter with an accent") << u"discó"_s;
    QTest::newRow("a line break") << u"disc\n"_s;
    QTest::newRow("longer than any name") << QString(201, u'a');
}

void TestPlace::refusesWhatIsNoAddress()
{
    QFETCH(const QString, address);
    QVERIFY(!Place::parse(address).has_value());
}

void TestPlace::addressLeavesDetailsOut()
{
    Place place;
    place.screen = Screen::Topic;
    place.topic = u"disc"_s;
    place.step = u"dries-out"_s;
    place.part = 1;
    place.slider = 60;
    place.card = u"annulus"_s;
    QCOMPARE(place.toString(), u"disc/dries-out"_s);
}

void TestPlace::everyPartMakesADifference_data()
{
    QTest::addColumn<Place>("other");
    const auto row = [](const char *name, auto member, auto value) {
        Place place;
        place.*member = value;
        QTest::newRow(name) << place;
    };
    row("screen", &Place::screen, Screen::Home);
    row("topic", &Place::topic, u"disc"_s);
    row("step", &Place::step, u"dries-out"_s);
    row("part", &Place::part, 1);
    row("lit structure", &Place::lit, u"disc-c5-c6"_s);
    row("slider", &Place::slider, 0);
    row("card", &Place::card, u"annulus"_s);
    row("answer", &Place::answer, 0);
    row("own list", &Place::myList, true);
    row("settings open", &Place::settingsOpen, true);
    row("sentence read aloud", &Place::sentence, 0);
    row("reading waits", &Place::paused, true);
}

void TestPlace::everyPartMakesADifference()
{
    QFETCH(const Place, other);
    QVERIFY(other != Place{});
    QCOMPARE(Place{other}, other);
}

QTEST_GUILESS_MAIN(TestPlace)
#include "tst_place.moc"
