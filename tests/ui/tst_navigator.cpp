// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/navigator.h"

#include "support/testlibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::ui;
using session::Place;
using session::Screen;

namespace {

// "disc/wear", "disc/+end", "home"; empty for none.
QString named(const std::optional<Place> &place)
{
    return place ? place->toString() : QString();
}

Place on(Screen screen)
{
    Place place;
    place.screen = screen;
    return place;
}

Place step(const QString &topic, const QString &id, int part = 0)
{
    Place place = on(Screen::Topic);
    place.topic = topic;
    place.step = id;
    place.part = part;
    return place;
}

} // namespace

class TestNavigator final : public QObject
{
    Q_OBJECT

private slots:
    void placeOfTopic_data();
    void placeOfTopic();
    void next_data();
    void next();
    void previous_data();
    void previous();
    void previousPartFirst();
    void topicAfter();
    void topicOf();
    void stepOf();
    void exists_data();
    void exists();
    void walkForthAndBack();
    void emptyLibrary();

private:
    content::Library m_library = test::makeLibrary();
};

void TestNavigator::placeOfTopic_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("stepId");
    QTest::addColumn<QString>("place");
    QTest::newRow("first step") << u"disc"_s << QString() << u"disc/what"_s;
    QTest::newRow("a step") << u"disc"_s << u"check"_s << u"disc/check"_s;
    QTest::newRow("the end") << u"disc"_s << u"+end"_s << u"disc/+end"_s;
    QTest::newRow("unknown step: the first") << u"disc"_s << u"gone"_s << u"disc/what"_s;
    QTest::newRow("unknown topic") << u"gone"_s << QString() << QString();
    QTest::newRow("no topic") << QString() << QString() << QString();
    QTest::newRow("warning signs") << u"warning-signs"_s << QString() << u"warning-signs"_s;
    QTest::newRow("about") << u"about"_s << QString() << u"about"_s;
    QTest::newRow("investigational") << u"investigational"_s << QString() << u"investigational"_s;
}

void TestNavigator::placeOfTopic()
{
    QFETCH(QString, topic);
    QFETCH(QString, stepId);
    QFETCH(QString, place);
    QCOMPARE(named(ui::placeOfTopic(m_library, topic, stepId)), place);
}

void TestNavigator::next_data()
{
    QTest::addColumn<Place>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("next step") << step(u"disc"_s, u"what"_s) << u"disc/wear"_s;
    QTest::newRow("no step named: the second") << step(u"disc"_s, {}) << u"disc/wear"_s;
    QTest::newRow("last step: the end") << step(u"disc"_s, u"check"_s) << u"disc/+end"_s;
    QTest::newRow("nothing after the end") << step(u"disc"_s, u"+end"_s) << QString();
    QTest::newRow("unknown topic") << step(u"gone"_s, u"what"_s) << QString();
    for (const Screen screen : {Screen::Welcome, Screen::Home, Screen::Questions, Screen::WarningSigns, Screen::About,
                                Screen::Investigational, Screen::Staff, Screen::OutOfService})
        QTest::addRow("screen %d leads nowhere", static_cast<int>(screen)) << on(screen) << QString();
}

void TestNavigator::next()
{
    QFETCH(Place, from);
    QFETCH(QString, to);
    QCOMPARE(named(nextPlace(m_library, from)), to);
}

void TestNavigator::previous_data()
{
    QTest::addColumn<Place>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("step before") << step(u"disc"_s, u"check"_s) << u"disc/wear"_s;
    QTest::newRow("end: the last step") << step(u"disc"_s, u"+end"_s) << u"disc/check"_s;
    QTest::newRow("first step: home") << step(u"disc"_s, u"what"_s) << u"home"_s;
    QTest::newRow("no step named: home") << step(u"disc"_s, {}) << u"home"_s;
    QTest::newRow("unknown topic: home") << step(u"gone"_s, u"x"_s) << u"home"_s;
    QTest::newRow("unknown step: home") << step(u"disc"_s, u"gone"_s) << u"home"_s;
    QTest::newRow("warning signs: home") << on(Screen::WarningSigns) << u"home"_s;
    QTest::newRow("questions: home") << on(Screen::Questions) << u"home"_s;
    QTest::newRow("staff: home") << on(Screen::Staff) << u"home"_s;
    QTest::newRow("home: nothing") << on(Screen::Home) << QString();
    QTest::newRow("welcome: nothing") << on(Screen::Welcome) << QString();
    QTest::newRow("out of service: nothing") << on(Screen::OutOfService) << QString();
}

void TestNavigator::previous()
{
    QFETCH(Place, from);
    QFETCH(QString, to);
    QCOMPARE(named(previousPlace(m_library, from)), to);
}

void TestNavigator::previousPartFirst()
{
    const std::optional<Place> before = previousPlace(m_library, step(u"disc"_s, u"wear"_s, 2));
    QVERIFY(before);
    QCOMPARE(*before, step(u"disc"_s, u"wear"_s, 1));
}

void TestNavigator::topicAfter()
{
    QCOMPARE(ui::topicAfter(m_library, u"disc"_s)->id, u"research"_s);
    QCOMPARE(ui::topicAfter(m_library, u"research"_s)->id, u"what-helps"_s);
    QVERIFY(!ui::topicAfter(m_library, u"what-helps"_s));
    QVERIFY(!ui::topicAfter(m_library, u"gone"_s));
    QVERIFY(!ui::topicAfter(m_library, u"about"_s));
}

void TestNavigator::topicOf()
{
    QCOMPARE(ui::topicOf(m_library, step(u"research"_s, {}))->id, u"research"_s);
    QCOMPARE(ui::topicOf(m_library, on(Screen::WarningSigns))->id, u"warning-signs"_s);
    QCOMPARE(ui::topicOf(m_library, on(Screen::About))->id, u"about"_s);
    QCOMPARE(ui::topicOf(m_library, on(Screen::Investigational))->id, u"investigational"_s);
    QVERIFY(!ui::topicOf(m_library, step(u"gone"_s, {})));
    QVERIFY(!ui::topicOf(m_library, on(Screen::Home)));
    QVERIFY(!ui::topicOf(m_library, on(Screen::Questions)));
}

void TestNavigator::stepOf()
{
    QCOMPARE(ui::stepOf(m_library, step(u"disc"_s, u"wear"_s))->id, u"wear"_s);
    QCOMPARE(ui::stepOf(m_library, step(u"disc"_s, {}))->id, u"what"_s);
    QCOMPARE(ui::stepOf(m_library, step(u"disc"_s, u"gone"_s))->id, u"what"_s);
    QVERIFY(!ui::stepOf(m_library, step(u"disc"_s, u"+end"_s)));
    QVERIFY(!ui::stepOf(m_library, step(u"gone"_s, {})));
    QVERIFY(!ui::stepOf(m_library, on(Screen::About)));
}

void TestNavigator::exists_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<bool>("there");
    QTest::newRow("a step") << step(u"disc"_s, u"wear"_s) << true;
    QTest::newRow("a topic") << step(u"disc"_s, {}) << true;
    QTest::newRow("an end") << step(u"disc"_s, u"+end"_s) << true;
    QTest::newRow("a lost step") << step(u"disc"_s, u"gone"_s) << false;
    QTest::newRow("a lost topic") << step(u"gone"_s, {}) << false;
    QTest::newRow("home") << on(Screen::Home) << true;
    Place card = on(Screen::Home);
    card.card = u"annulus"_s;
    QTest::newRow("a card") << card << true;
    card.card = u"gone"_s;
    QTest::newRow("a lost card") << card << false;
}

void TestNavigator::exists()
{
    QFETCH(Place, place);
    QFETCH(bool, there);
    QCOMPARE(ui::exists(m_library, place), there);
}

void TestNavigator::walkForthAndBack()
{
    for (const content::Topic &topic : std::as_const(m_library.topics)) {
        QList<Place> seen{*ui::placeOfTopic(m_library, topic.id)};
        while (const std::optional<Place> next = nextPlace(m_library, seen.constLast()))
            seen.append(*next);
        QCOMPARE(seen.size(), topic.steps.size() + 1);
        for (qsizetype i = seen.size(); i-- > 1;)
            QCOMPARE(named(previousPlace(m_library, seen[i])), seen[i - 1].toString());
        QCOMPARE(named(previousPlace(m_library, seen.constFirst())), u"home"_s);
    }
}

void TestNavigator::emptyLibrary()
{
    const content::Library empty;
    QVERIFY(!ui::placeOfTopic(empty, u"disc"_s));
    QVERIFY(!nextPlace(empty, step(u"disc"_s, {})));
    QVERIFY(!ui::stepOf(empty, step(u"disc"_s, {})));
    QVERIFY(!ui::exists(empty, step(u"disc"_s, {})));
    content::Library noSteps = m_library;
    noSteps.topics[0].steps.clear();
    QVERIFY(!ui::placeOfTopic(noSteps, u"disc"_s));
    QVERIFY(!ui::stepOf(noSteps, step(u"disc"_s, {})));
    QCOMPARE(named(nextPlace(noSteps, step(u"disc"_s, {}))), u"disc/+end"_s);
}

QTEST_MAIN(TestNavigator)
#include "tst_navigator.moc"
