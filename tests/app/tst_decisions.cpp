// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/live/decisions.h"

#include "app/live/contentsource.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sala::app;

/// Which content, when, and whether it stays.
class TestDecisions : public QObject
{
    Q_OBJECT

private slots:
    void choosesContent_data();
    void choosesContent();
    void goesLiveWhenNobodyIsThere_data();
    void goesLiveWhenNobodyIsThere();
    void judgesANewContent_data();
    void judgesANewContent();
    void findsTheStoresVersion();
    void remembersWhatWasDenied();
};

void TestDecisions::choosesContent_data()
{
    QTest::addColumn<ContentPlaces>("places");
    QTest::addColumn<ContentChoice>("choice");

    QTest::newRow("nothing") << ContentPlaces{} << ContentChoice{Origin::Embedded, {}};
    QTest::newRow("store") << ContentPlaces{{}, {}, u"/s/site/abc"_s, {}} << ContentChoice{Origin::Store, u"/s/site/abc"_s};
    QTest::newRow("store denied") << ContentPlaces{{}, {}, u"/s/site/abc"_s, {u"abc"_s}} << ContentChoice{Origin::Embedded, {}};
    QTest::newRow("another denied") << ContentPlaces{{}, {}, u"/s/site/abc"_s, {u"def"_s}}
                                    << ContentChoice{Origin::Store, u"/s/site/abc"_s};
    QTest::newRow("setting before store") << ContentPlaces{{}, u"/a"_s, u"/s/site/abc"_s, {}} << ContentChoice{Origin::Setting, u"/a"_s};
    QTest::newRow("option before all") << ContentPlaces{u"/b"_s, u"/a"_s, u"/s/site/abc"_s, {}} << ContentChoice{Origin::Named, u"/b"_s};
}

void TestDecisions::choosesContent()
{
    QFETCH(ContentPlaces, places);
    QFETCH(ContentChoice, choice);
    QCOMPARE(chooseContent(places), choice);
}

void TestDecisions::goesLiveWhenNobodyIsThere_data()
{
    QTest::addColumn<Moment>("moment");
    QTest::addColumn<bool>("now");

    QTest::newRow("nobody") << Moment{} << true;
    QTest::newRow("a patient") << Moment{true, false, false} << false;
    QTest::newRow("staff") << Moment{false, true, false} << false;
    QTest::newRow("a preview") << Moment{false, false, true} << false;
}

void TestDecisions::goesLiveWhenNobodyIsThere()
{
    QFETCH(Moment, moment);
    QFETCH(bool, now);
    QCOMPARE(mayGoLive(moment), now);
}

void TestDecisions::judgesANewContent_data()
{
    QTest::addColumn<Trial>("trial");
    QTest::addColumn<Verdict>("verdict");

    QTest::newRow("just begun") << Trial{} << Verdict::Wait;
    QTest::newRow("drawn") << Trial{true, {}, 1s} << Verdict::Keep;
    QTest::newRow("drawn late") << Trial{true, {}, trialTime + 1s} << Verdict::Keep;
    QTest::newRow("a damaged picture") << Trial{false, {u"a.svg"_s}, 1s} << Verdict::GoBack;
    QTest::newRow("drawn, one damaged") << Trial{true, {u"a.svg"_s}, 1s} << Verdict::GoBack;
    QTest::newRow("busy") << Trial{false, {}, trialTime - 1ms} << Verdict::Wait;
    QTest::newRow("too long") << Trial{false, {}, trialTime} << Verdict::GoBack;
}

void TestDecisions::judgesANewContent()
{
    QFETCH(Trial, trial);
    QFETCH(Verdict, verdict);
    QCOMPARE(judge(trial), verdict);
}

void TestDecisions::findsTheStoresVersion()
{
    const QTemporaryDir state;
    const ContentSource source({{}, {}, state.path()});
    QCOMPARE(source.choose().origin, Origin::Embedded);
    QVERIFY(source.watchesLink());
    QVERIFY(QDir().mkpath(state.filePath(u"site/abc"_s)));
    QVERIFY(QFile::link(u"site/abc"_s, state.filePath(u"current"_s)));
    QCOMPARE(source.choose(), (ContentChoice{Origin::Store, QDir(state.path()).canonicalPath() + u"/site/abc"_s}));
    QVERIFY(QDir(state.filePath(u"site/abc"_s)).removeRecursively());
    QCOMPARE(source.choose().origin, Origin::Embedded);
}

void TestDecisions::remembersWhatWasDenied()
{
    const QTemporaryDir state;
    QVERIFY(QDir().mkpath(state.filePath(u"site/abc"_s)));
    QVERIFY(QFile::link(u"site/abc"_s, state.filePath(u"current"_s)));
    ContentSource({{}, {}, state.path()}).deny(u"abc"_s);
    {
        ContentSource later({{}, {}, state.path()});
        QCOMPARE(later.choose().origin, Origin::Embedded);
        later.forgive(u"abc"_s);
    } // its end waits for what is being written
    QCOMPARE(ContentSource({{}, {}, state.path()}).choose().origin, Origin::Store);
}

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
