// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/markup/yamlparser.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::content;

class TestYamlParser final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsScalarsListsAndMaps();
    void saysWhereValuesStand();
    void readsAPartOfAFile();
    void readsNumbers();
    void refuses_data();
    void refuses();

private:
    static SourceFile file(const QByteArray &bytes) { return {u"x.yaml"_s, bytes}; }
};

void TestYamlParser::readsScalarsListsAndMaps()
{
    const Result<YamlNode> root = parseYaml(file("a: one\nb: [x, \"y: z\"]\nc: {d: 5}\ne:\n  - f\nempty:\n"));
    QVERIFY(root);
    const YamlNode &map = root.value();
    QCOMPARE(map.kind, YamlNode::Kind::Map);
    QCOMPARE(map.text(u"a"_s), u"one"_s);
    QCOMPARE(map.find(u"b"_s)->items.size(), 2);
    QCOMPARE(map.find(u"b"_s)->items.at(1).scalar, u"y: z"_s);
    QCOMPARE(map.find(u"c"_s)->text(u"d"_s), u"5"_s);
    QCOMPARE(map.find(u"e"_s)->items.at(0).scalar, u"f"_s);
    QCOMPARE(map.find(u"empty"_s)->kind, YamlNode::Kind::Null);
    QCOMPARE(map.find(u"none"_s), nullptr);
    QCOMPARE(map.text(u"b"_s), QString());
}

void TestYamlParser::saysWhereValuesStand()
{
    const Result<YamlNode> root = parseYaml(file("ñandú: uno\n  \nb: \"é\"\nlist: [á, b]\n"));
    QVERIFY(root);
    QCOMPARE(root.value().entries.at(0).at, (Position{1, 1}));
    QCOMPARE(root.value().entries.at(0).value.at, (Position{1, 8}));
    QCOMPARE(root.value().find(u"b"_s)->at, (Position{3, 4}));
    QCOMPARE(root.value().find(u"list"_s)->items.at(1).at, (Position{4, 11}));
}

void TestYamlParser::readsAPartOfAFile()
{
    const Result<YamlNode> root = parseYaml(file("# one\nignored: [\na: b\n```\n"), 3, 3);
    QVERIFY(root);
    QCOMPARE(root.value().text(u"a"_s), u"b"_s);
    QCOMPARE(root.value().find(u"a"_s)->at, (Position{3, 4}));
    QCOMPARE(parseYaml(file("a: b"), 5, 4).value().kind, YamlNode::Kind::Null);
    // A block that is never closed is told to go on behind the end of its file.
    QCOMPARE(parseYaml(file("a: 1\nb: 2"), 2, 99).value().text(u"b"_s), u"2"_s);
    QVERIFY(parseYaml(file("a: 1\n"), 7, 9).ok());
}

void TestYamlParser::readsNumbers()
{
    const Result<YamlNode> root = parseYaml(file("a: 12\nb: 1.5\nc: x\nd: -3\n"));
    QVERIFY(root);
    QCOMPARE(root.value().find(u"a"_s)->number(), std::optional(12));
    QCOMPARE(root.value().find(u"b"_s)->number(), std::nullopt);
    QCOMPARE(root.value().find(u"c"_s)->number(), std::nullopt);
    QCOMPARE(root.value().find(u"d"_s)->number(), std::optional(-3));
}

void TestYamlParser::refuses_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("expected");

    QTest::newRow("colon in text") << QByteArray("a: b: c") << u"yaml 1:5"_s;
    QTest::newRow("anchor") << QByteArray("a: &x b") << u"yaml-alias 1:4"_s;
    QTest::newRow("alias") << QByteArray("a: &x b\nc: *x") << u"yaml-alias 1:4"_s;
    QTest::newRow("tag") << QByteArray("a: !!str b") << u"yaml 1:4"_s;
    QTest::newRow("key twice") << QByteArray("a: b\nc: d\na: e") << u"yaml-twice 3:1"_s;
    QTest::newRow("list as key") << QByteArray("[a]: b") << u"yaml 1:1"_s;
    QTest::newRow("too deep") << "a: " + QByteArray(16, '[') + QByteArray(16, ']') << u"yaml-depth 1:19"_s;
    QTest::newRow("two documents") << QByteArray("a: b\n---\nc: d") << u"yaml 1:1"_s;
    QTest::newRow("tab") << QByteArray("a:\n\t- b") << u"yaml 2:2"_s;
}

void TestYamlParser::refuses()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, expected);
    const Result<YamlNode> root = parseYaml(file(yaml));
    QVERIFY(!root);
    QCOMPARE(u"%1 %2:%3"_s.arg(root.finding().code).arg(root.finding().line).arg(root.finding().column), expected);
}

QTEST_GUILESS_MAIN(TestYamlParser)
#include "tst_yamlparser.moc"
