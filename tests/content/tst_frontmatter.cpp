// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/markup/frontmatter.h"

#include "support/smallfolder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::content;
using namespace sala::test;

/// The lines at the top of a file, between two lines of three hyphens.
class TestFrontMatter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void namesUnknownKeys();
};

void TestFrontMatter::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("bodyLine");

    QTest::newRow("one line") << QByteArray("---\ntitle: A\n---\ntext") << u"A"_s << 4;
    QTest::newRow("line ends of Windows") << QByteArray("---\r\ntitle: A\r\n---\r\ntext") << u"A"_s << 4;
    QTest::newRow("spaces behind the hyphens") << QByteArray("--- \ntitle: A\n---\t\ntext") << u"A"_s << 4;
    QTest::newRow("an empty line within") << QByteArray("---\n\ntitle: A\n\n---\n") << u"A"_s << 6;
    QTest::newRow("nothing within") << QByteArray("---\n---\n") << u""_s << 3;
    QTest::newRow("a comment within") << QByteArray("---\n# title: A\n---\n") << u""_s << 4;
    QTest::newRow("nothing below") << QByteArray("---\ntitle: A\n---") << u"A"_s << 4;
    QTest::newRow("a line of hyphens below") << QByteArray("---\ntitle: A\n---\ntext\n---\n") << u"A"_s << 4;
    QTest::newRow("as long as allowed") << "---\ntitle: A\nlong: " + QByteArray(16 * 1024 - 14, 'x') + "\n---\n" << u"A"_s << 5;
}

void TestFrontMatter::reads()
{
    QFETCH(QByteArray, bytes);
    Findings found;
    Report report(found, u"x.md"_s);
    const Result<FrontMatter> front = readFrontMatter({u"x.md"_s, bytes}, {u"title"_s, u"long"_s}, report);
    QVERIFY(front);
    QTEST(front.value().values.text(u"title"_s), "title");
    QTEST(front.value().bodyLine, "bodyLine");
    QVERIFY(found.isEmpty());
}

void TestFrontMatter::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");

    const QString broken = u"front-matter 1:1"_s;
    QTest::newRow("empty") << QByteArray() << broken;
    QTest::newRow("no beginning") << QByteArray("title: A\n---\n") << broken;
    QTest::newRow("an empty line first") << QByteArray("\n---\ntitle: A\n---\n") << broken;
    QTest::newRow("four hyphens") << QByteArray("----\ntitle: A\n---\n") << broken;
    QTest::newRow("no end") << QByteArray("---\ntitle: A\n") << broken;
    QTest::newRow("only the beginning") << QByteArray("---") << broken;
    QTest::newRow("a list") << QByteArray("---\n- a\n---\n") << u"front-matter 2:1"_s;
    QTest::newRow("a word") << QByteArray("---\na\n---\n") << u"front-matter 2:1"_s;
    QTest::newRow("longer than 16 KiB") << "---\na: " + QByteArray(17'000, 'x') + "\n---\n" << broken;
    QTest::newRow("broken YAML") << QByteArray("---\na: b: c\n---\n") << u"yaml 2:5"_s;
    QTest::newRow("key twice") << QByteArray("---\na: b\na: c\n---\n") << u"yaml-twice 3:1"_s;
}

void TestFrontMatter::refuses()
{
    QFETCH(QByteArray, bytes);
    Findings found;
    Report report(found, u"x.md"_s);
    const Result<FrontMatter> front = readFrontMatter({u"x.md"_s, bytes}, {u"a"_s}, report);
    QVERIFY(!front);
    QTEST(said({front.finding()}).constFirst(), "expected");
    QVERIFY(found.isEmpty()); // said once, by who asked
}

void TestFrontMatter::namesUnknownKeys()
{
    Findings found;
    Report report(found, u"x.md"_s);
    const Result<FrontMatter> front = readFrontMatter({u"x.md"_s, "---\ntitle: A\nother: B\nTitle: C\n---\n"}, {u"title"_s}, report);
    QVERIFY(front);
    QCOMPARE(said(found), (QStringList{u"unknown-key 3:1"_s, u"unknown-key 4:1"_s}));
    QVERIFY(found.constFirst().remedy.english().contains(u"title"_s));
    found.clear();
    refuseUnknownKeys(yaml("a: 1\nb: {c: 2}\n"), {u"a"_s, u"b"_s}, report);
    QVERIFY(found.isEmpty()); // the keys within have who knows them
    refuseUnknownKeys(yaml("[a, b]"), {}, report);
    QVERIFY(found.isEmpty());
}

QTEST_GUILESS_MAIN(TestFrontMatter)
#include "tst_frontmatter.moc"
