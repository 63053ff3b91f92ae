// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "session/sessionstate.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::session;

namespace {

Place step(int number)
{
    Place place;
    place.screen = Screen::Topic;
    place.topic = u"disc"_s;
    place.step = QString::number(number);
    return place;
}

} // namespace

class TestSessionState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freshIsEmpty();
    void endedEqualsFresh();
    void everyPartMakesADifference();
    void goesBackInOrder();
    void historyIsBounded();
    void samePlaceTwiceCountsOnce();
    void questionsAreChosenAndTakenBack();
};

void TestSessionState::freshIsEmpty()
{
    const DisplaySettings room{.textScale = 125, .lowReach = true};
    const auto state = SessionState::defaults(u"es"_s, room);
    QCOMPARE(state.language, u"es"_s);
    QCOMPARE(state.display, room);
    QVERIFY(state.chosenQuestions.isEmpty());
    QVERIFY(state.history.isEmpty());
}

void TestSessionState::endedEqualsFresh()
{
    const DisplaySettings room{.textScale = 125};
    const auto fresh = SessionState::defaults(u"es"_s, room);
    auto state = fresh;
    state.language = u"en"_s;
    state.display = {.textScale = 200, .highContrast = true, .lowReach = true, .lessMotion = true, .volume = 100};
    state.toggleQuestion(u"risks"_s);
    state.remember(step(1));
    QVERIFY(state != fresh);
    state = SessionState::defaults(u"es"_s, room);
    QCOMPARE(state, fresh);
}

void TestSessionState::everyPartMakesADifference()
{
    const auto differs = [](auto change) {
        SessionState state;
        change(state);
        return state != SessionState{};
    };
    QVERIFY(differs([](SessionState &s) { s.language = u"en"_s; }));
    QVERIFY(differs([](SessionState &s) { s.display.textScale = 200; }));
    QVERIFY(differs([](SessionState &s) { s.display.highContrast = true; }));
    QVERIFY(differs([](SessionState &s) { s.display.lowReach = true; }));
    QVERIFY(differs([](SessionState &s) { s.display.lessMotion = true; }));
    QVERIFY(differs([](SessionState &s) { s.display.volume += 1; }));
    QVERIFY(differs([](SessionState &s) { s.toggleQuestion(u"risks"_s); }));
    QVERIFY(differs([](SessionState &s) { s.remember(Place{}); }));
}

void TestSessionState::goesBackInOrder()
{
    SessionState state;
    QVERIFY(!state.takeBack().has_value());
    state.remember(step(1));
    state.remember(step(2));
    QCOMPARE(state.takeBack(), std::optional{step(2)});
    QCOMPARE(state.takeBack(), std::optional{step(1)});
    QVERIFY(!state.takeBack().has_value());
}

void TestSessionState::historyIsBounded()
{
    SessionState state;
    for (int i = 0; i < 1000; ++i)
        state.remember(step(i));
    QCOMPARE(state.history.size(), qsizetype{64});
    QCOMPARE(state.history.constFirst(), step(936));
    QCOMPARE(state.history.constLast(), step(999));
}

void TestSessionState::samePlaceTwiceCountsOnce()
{
    SessionState state;
    state.remember(step(1));
    state.remember(step(1));
    state.remember(step(2));
    state.remember(step(1));
    QCOMPARE(state.history, (QList<Place>{step(1), step(2), step(1)}));
}

void TestSessionState::questionsAreChosenAndTakenBack()
{
    SessionState state;
    state.toggleQuestion(u"risks"_s);
    state.toggleQuestion(u"cost"_s);
    state.toggleQuestion({});
    QCOMPARE(state.chosenQuestions, (QList<QString>{u"risks"_s, u"cost"_s}));
    state.toggleQuestion(u"risks"_s);
    QCOMPARE(state.chosenQuestions, QList<QString>{u"cost"_s});
    state.toggleQuestion(u"risks"_s);
    QCOMPARE(state.chosenQuestions, (QList<QString>{u"cost"_s, u"risks"_s}));
}

QTEST_GUILESS_MAIN(TestSessionState)
#include "tst_sessionstate.moc"
