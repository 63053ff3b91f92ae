// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/parse/fields.h"

#include "support/smallfolder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::content;
using namespace sala::test;

/// The small readers of texts, numbers, lists, pictures and names: what they take, what they refuse and where.
class TestFields final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTexts_data();
    void readsTexts();
    void readsNumbers_data();
    void readsNumbers();
    void readsLists_data();
    void readsLists();
    void readsPictures_data();
    void readsPictures();
    void keepsWhatAPictureSays();
    void knowsNames_data();
    void knowsNames();
};

void TestFields::readsTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("required");
    QTest::addColumn<QString>("value");
    QTest::addColumn<Position>("at");
    QTest::addColumn<QStringList>("findings");

    const QStringList none;
    QTest::newRow("a text") << QByteArray("b: 1\na: uno dos") << true << u"uno dos"_s << Position{2, 4} << none;
    QTest::newRow("spaces within") << QByteArray("a: \"  uno \\n  dos  \"") << true << u"uno dos"_s << Position{1, 4} << none;
    QTest::newRow("absent") << QByteArray("b: 1") << false << u""_s << Position{1, 1} << none;
    QTest::newRow("absent, required") << QByteArray("b: 1") << true << u""_s << Position{1, 1} << QStringList{u"missing-key 1:1"_s};
    QTest::newRow("nothing after the colon") << QByteArray("b: 1\na:") << false << u""_s << Position{2, 1} << none;
    QTest::newRow("nothing, required") << QByteArray("b: 1\na:") << true << u""_s << Position{2, 1} << QStringList{u"missing-key 2:1"_s};
    QTest::newRow("empty") << QByteArray("a: \"\"") << false << u""_s << Position{1, 4} << none;
    QTest::newRow("spaces only, required") << QByteArray("a: \"  \"") << true << u""_s << Position{1, 4}
                                           << QStringList{u"missing-key 1:1"_s};
    QTest::newRow("a list") << QByteArray("a: [x]") << false << u""_s << Position{1, 1} << QStringList{u"bad-value 1:1"_s};
    QTest::newRow("a map, required") << QByteArray("a: {x: y}") << true << u""_s << Position{1, 1} << QStringList{u"bad-value 1:1"_s};
    QTest::newRow("no map around it") << QByteArray("[a]") << true << u""_s << Position{1, 1} << QStringList{u"missing-key 1:1"_s};
}

void TestFields::readsTexts()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, required);
    QFETCH(Position, at);
    QFETCH(QStringList, findings);
    Findings found;
    Report report(found, u"x.yaml"_s);
    const Field field = readField(yaml(text), u"a"_s, required, report);
    QTEST(field.text, "value");
    QCOMPARE(field.at, at);
    QCOMPARE(said(found), findings);
}

void TestFields::readsNumbers_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("number"); // -1: none
    QTest::addColumn<bool>("right");

    QTest::newRow("lowest") << QByteArray("0") << 0 << true;
    QTest::newRow("highest") << QByteArray("10") << 10 << true;
    QTest::newRow("below") << QByteArray("-1") << -1 << false;
    QTest::newRow("above") << QByteArray("11") << -1 << false;
    QTest::newRow("larger than any int") << QByteArray("99999999999999999999") << -1 << false;
    QTest::newRow("with a point") << QByteArray("5.0") << -1 << false;
    QTest::newRow("with a unit") << QByteArray("5 %") << -1 << false;
    QTest::newRow("in words") << QByteArray("five") << -1 << false;
    QTest::newRow("a list") << QByteArray("[5]") << -1 << false;
    QTest::newRow("empty text") << QByteArray("\"\"") << -1 << false;
    QTest::newRow("nothing") << QByteArray("") << -1 << true;
}

void TestFields::readsNumbers()
{
    QFETCH(QByteArray, value);
    QFETCH(int, number);
    QFETCH(bool, right);
    Findings found;
    Report report(found, u"x.yaml"_s);
    QCOMPARE(readNumber(yaml("a: " + value), u"a"_s, 0, 10, report).value_or(-1), number);
    QCOMPARE(said(found), right ? QStringList() : QStringList{u"bad-value 1:4"_s});
    QCOMPARE(readNumber(yaml("a: 5"), u"b"_s, 0, 10, report), std::nullopt); // absent is no fault
    QCOMPARE(found.size(), right ? 0 : 1);
}

void TestFields::readsLists_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("right");

    QTest::newRow("two") << QByteArray("[x, y z]") << QStringList{u"x"_s, u"y z"_s} << true;
    QTest::newRow("on lines") << QByteArray("\n - x\n - y") << QStringList{u"x"_s, u"y"_s} << true;
    QTest::newRow("a single text") << QByteArray("x") << QStringList{u"x"_s} << true;
    QTest::newRow("empty") << QByteArray("[]") << QStringList() << true;
    QTest::newRow("nothing") << QByteArray("") << QStringList() << true;
    QTest::newRow("a list in it") << QByteArray("[x, [y]]") << QStringList() << false;
    QTest::newRow("an empty place") << QByteArray("[x, ~]") << QStringList() << false;
    QTest::newRow("a map") << QByteArray("{x: y}") << QStringList() << false;
}

void TestFields::readsLists()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, right);
    Findings found;
    Report report(found, u"x.yaml"_s);
    QStringList read;
    for (const Field &field : readList(yaml("a: " + value), u"a"_s, report)) {
        read.append(field.text);
        QVERIFY(field.at.line > 0 && field.at.column > 1); // where it stands, not where the list does
    }
    QTEST(read, "words");
    QCOMPARE(said(found), right ? QStringList() : QStringList{u"bad-value 1:4"_s});
    QVERIFY(readList(yaml("a: [x]"), u"b"_s, report).isEmpty());
}

void TestFields::readsPictures_data()
{
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("structure");
    QTest::addColumn<QStringList>("findings");

    const QStringList outside{u"outside-path 3:4"_s};
    QTest::newRow("beside") << u"a.svg"_s << u"topics/disc/a.svg"_s << u""_s << QStringList();
    QTest::newRow("from above") << u"../../figures/a.svg"_s << u"figures/a.svg"_s << u""_s << QStringList();
    QTest::newRow("with a part") << u"../../figures/a.svg#disc-c5"_s << u"figures/a.svg"_s << u"disc-c5"_s << QStringList();
    QTest::newRow("two marks") << u"a.svg#b#c"_s << u"topics/disc/a.svg"_s << u"b#c"_s << QStringList();
    QTest::newRow("only a part") << u"#disc"_s << u""_s << u"disc"_s << outside;
    QTest::newRow("out of the folder") << u"../../../a.svg"_s << u""_s << u""_s << outside;
    QTest::newRow("from the root") << u"/etc/a.svg"_s << u""_s << u""_s << outside;
    QTest::newRow("from the net") << u"https://example.org/a.svg"_s << u""_s << u""_s << outside;
    QTest::newRow("nothing") << u""_s << u""_s << u""_s << outside;
    QTest::newRow("endless") << u"../"_s.repeated(100'000) << u""_s << u""_s << outside;
}

void TestFields::readsPictures()
{
    QFETCH(QString, destination);
    Findings found;
    Report report(found, u"x.md"_s);
    const FigureSource figure = readFigure(u"topics/disc/es.md"_s, {destination, u"Un disco."_s, {}, {3, 4}}, report);
    QTEST(figure.file, "file");
    QTEST(figure.structure, "structure");
    QTEST(said(found), "findings");
    for (const Finding &finding : std::as_const(found))
        QVERIFY(finding.message.english().size() < 200); // a long address is not repeated whole
}

void TestFields::keepsWhatAPictureSays()
{
    Findings found;
    Report report(found, u"x.md"_s);
    const FigureSource figure = readFigure(u"x.md"_s, {u"a.svg"_s, u"Un disco."_s, u"El disco"_s, {3, 4}}, report);
    QCOMPARE(figure.alt, u"Un disco."_s);
    QCOMPARE(figure.caption, u"El disco"_s);
    QCOMPARE(figure.at, (Position{3, 4}));
    QVERIFY(found.isEmpty());
    QCOMPARE(readFigure(u"x.md"_s, {u"a.svg"_s, u"  "_s, {}, {5, 1}}, report).file, u"a.svg"_s);
    QCOMPARE(said(found), QStringList{u"no-alt 5:1"_s});
}

void TestFields::knowsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("name");

    for (const QString &text : {u"a"_s, u"disc"_s, u"disc-c5-c6"_s, u"5"_s})
        QTest::newRow(qUtf8Printable(text)) << text << true;
    for (const QString &text : {u""_s, u"-"_s, u"-a"_s, u"a-"_s, u"a--b"_s, u"Disc"_s, u"año"_s, u"a b"_s, u"a_b"_s, u"a/b"_s, u".."_s})
        QTest::newRow(qUtf8Printable(u"not '%1'"_s.arg(text))) << text << false;
    QTest::newRow("not with a line end") << u"disc\n"_s << false;
}

void TestFields::knowsNames()
{
    QFETCH(QString, text);
    QTEST(isName(text), "name");
}

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
