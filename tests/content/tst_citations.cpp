// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/markup/citations.h"

#include "support/smallfolder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::content;
using namespace sala::test;

/// `[@key]` is taken out of a text, and what is left still knows where it stands.
class TestCitations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takes_data();
    void takes();
    void keepsPlaces();
    void saysWhereTheyStand();
    void standsHugeTexts();
};

void TestCitations::takes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<int>("findings");

    QTest::newRow("none") << u"Uno [dos]."_s << u"Uno [dos]."_s << QStringList{} << 0;
    QTest::newRow("at the end") << u"Uno. [@a2020]"_s << u"Uno."_s << QStringList{u"a2020"_s} << 0;
    QTest::newRow("two at once") << u"Uno. [@a; @b-c]"_s << u"Uno."_s << QStringList{u"a"_s, u"b-c"_s} << 0;
    QTest::newRow("without spaces") << u"Uno.[@a;@b]"_s << u"Uno."_s << QStringList{u"a"_s, u"b"_s} << 0;
    QTest::newRow("in the middle") << u"Uno [@a] dos."_s << u"Uno dos."_s << QStringList{u"a"_s} << 0;
    QTest::newRow("twice") << u"Uno. [@a] Dos. [@b]"_s << u"Uno. Dos."_s << QStringList{u"a"_s, u"b"_s} << 0;
    QTest::newRow("one after the other") << u"Uno. [@a] [@b]"_s << u"Uno."_s << QStringList{u"a"_s, u"b"_s} << 0;
    QTest::newRow("nothing else") << u"[@a]"_s << u""_s << QStringList{u"a"_s} << 0;
    QTest::newRow("every letter of a key") << u"[@A0_b.c:d-e]"_s << u""_s << QStringList{u"A0_b.c:d-e"_s} << 0;
    QTest::newRow("without the mark") << u"Uno. [@a; b]"_s << u"Uno."_s << QStringList{u"a"_s} << 1;
    QTest::newRow("with a page") << u"Uno. [@a, p. 3]"_s << u"Uno."_s << QStringList{} << 1;
    QTest::newRow("empty") << u"Uno. [@]"_s << u"Uno."_s << QStringList{} << 1;
    QTest::newRow("a semicolon too many") << u"Uno. [@a;]"_s << u"Uno."_s << QStringList{u"a"_s} << 1;
    QTest::newRow("an accent in the key") << u"Uno. [@muñoz]"_s << u"Uno."_s << QStringList{} << 1;
    QTest::newRow("not closed") << u"Uno. [@a"_s << u"Uno. [@a"_s << QStringList{} << 0;
    QTest::newRow("in brackets") << u"Uno. [[@a]]"_s << u"Uno. []"_s << QStringList{u"a"_s} << 0;
    QTest::newRow("an address") << u"a@b.co"_s << u"a@b.co"_s << QStringList{} << 0;
}

void TestCitations::takes()
{
    QFETCH(QString, text);
    QFETCH(int, findings);
    Findings found;
    Report report(found, u"x.md"_s);
    QStringList keys;
    for (const Citation &citation : takeCitations(text, {3, 5}, report))
        keys.append(citation.key);
    QTEST(text, "left");
    QTEST(keys, "keys");
    QCOMPARE(found.size(), findings);
    for (const Finding &finding : std::as_const(found))
        QCOMPARE(finding.code, u"citation"_s);
}

void TestCitations::keepsPlaces()
{
    // "Uno [@a] dos" on line 4, "tres [@b] fin" on line 5
    PlacedRun run{{Run::Kind::Text, u"Uno [@a] dos tres [@b] fin"_s, {}, 0}, {4, 1}, {{0, {4, 1}}, {13, {5, 1}}}};
    Findings found;
    Report report(found, u"x.md"_s);
    const QList<Citation> citations = takeCitations(run, report);
    QCOMPARE(citations.size(), 2);
    QCOMPARE(citations.at(0).at, (Position{4, 5}));
    QCOMPARE(citations.at(1).at, (Position{5, 6}));
    QCOMPARE(run.run.text, u"Uno dos tres fin"_s);
    QCOMPARE(run.positionOf(0), (Position{4, 1}));
    QCOMPARE(run.positionOf(4), (Position{4, 10}));  // dos
    QCOMPARE(run.positionOf(8), (Position{5, 1}));   // tres
    QCOMPARE(run.positionOf(13), (Position{5, 11})); // fin
}

void TestCitations::saysWhereTheyStand()
{
    PlacedRun run{{Run::Kind::Text, u"Uno [@a b]"_s, {}, 0}, {4, 3}, {}};
    Findings found;
    Report report(found, u"x.md"_s);
    QVERIFY(takeCitations(run, report).isEmpty());
    QCOMPARE(said(found), QStringList{u"citation 4:3"_s}); // a run without points stands where it begins
    QVERIFY(found.constFirst().message.english().contains(u"[@a b]"_s));
}

void TestCitations::standsHugeTexts()
{
    QString text = u"[@"_s.repeated(100'000) + u"a]"_s;
    Findings found;
    Report report(found, u"x.md"_s);
    QCOMPARE(takeCitations(text, {1, 1}, report).size(), 1);
    QString many = u"a [@b]"_s.repeated(10'000);
    QCOMPARE(takeCitations(many, {1, 1}, report).size(), 10'000);
    QCOMPARE(many, u"a"_s.repeated(10'000));
}

QTEST_GUILESS_MAIN(TestCitations)
#include "tst_citations.moc"
