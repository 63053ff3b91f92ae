// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/markup/placedtext.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::content;

/// Text that knows where it stands, and stays right when it is cut.
class TestPlacedText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsPlaces_data();
    void knowsPlaces();
    void cutsItsEnd();
    void cutsItsBeginning();
    void standsCutsOfNothing();

private:
    /// "Uno dos" on line 3, then "**tres**" on line 4.
    static PlacedText sample()
    {
        return {{{Run::Kind::Text, u"Uno dos "_s, {}, 0}, {Run::Kind::Strong, u"tres"_s, {}, 0}},
                {{3, 2}, {4, 1}},
                {{0, {3, 2}}, {8, {4, 3}}},
                {}};
    }
};

void TestPlacedText::knowsPlaces_data()
{
    QTest::addColumn<qsizetype>("offset");
    QTest::addColumn<Position>("place");

    QTest::newRow("first") << qsizetype{0} << Position{3, 2};
    QTest::newRow("within") << qsizetype{4} << Position{3, 6};
    QTest::newRow("last of a line") << qsizetype{7} << Position{3, 9};
    QTest::newRow("first of the next") << qsizetype{8} << Position{4, 3};
    QTest::newRow("last") << qsizetype{11} << Position{4, 6};
    QTest::newRow("behind the end") << qsizetype{20} << Position{4, 15};
    QTest::newRow("before the beginning") << qsizetype{-5} << Position{3, 2};
}

void TestPlacedText::knowsPlaces()
{
    QFETCH(qsizetype, offset);
    QTEST(sample().at(offset), "place");
    QCOMPARE(PlacedText().at(offset), Position());
}

void TestPlacedText::cutsItsEnd()
{
    PlacedText text = sample();
    chopEnd(text, 2);
    QCOMPARE(text.plain(), u"Uno dos tr"_s);
    QCOMPARE(text.runs.size(), 2);
    chopEnd(text, 2);
    QCOMPARE(text.plain(), u"Uno dos "_s);
    QCOMPARE(text.runs.size(), 1); // an empty run is gone, and its place with it
    QCOMPARE(text.runPositions.size(), 1);
    chopEnd(text, 100); // never into the run before
    QVERIFY(text.isEmpty());
    QVERIFY(text.runPositions.isEmpty());
}

void TestPlacedText::cutsItsBeginning()
{
    PlacedText text = sample();
    chopStart(text, 4);
    QCOMPARE(text.plain(), u"dos tres"_s);
    QCOMPARE(text.at(0), (Position{3, 6}));
    QCOMPARE(text.at(4), (Position{4, 3}));
    QCOMPARE(text.runPositions.constFirst(), (Position{3, 6}));
    chopStart(text, 4);
    QCOMPARE(text.plain(), u"tres"_s);
    QCOMPARE(text.runs.size(), 1);
    QCOMPARE(text.runPositions, QList<Position>{(Position{4, 1})});
    QCOMPARE(text.at(0), (Position{4, 3}));
    QCOMPARE(text.at(3), (Position{4, 6}));
}

void TestPlacedText::standsCutsOfNothing()
{
    PlacedText text;
    chopStart(text, 1);
    chopEnd(text, 1);
    QVERIFY(text.isEmpty());
    QCOMPARE(text.plain(), QString());
}

QTEST_GUILESS_MAIN(TestPlacedText)
#include "tst_placedtext.moc"
