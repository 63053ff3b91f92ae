// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/markup/prescan.h"

#include "content/files/limits.h"
#include "support/smallfolder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::content;
using namespace sala::test;

/// What is refused before the Markdown parser sees it.
class TestPrescan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scans_data();
    void scans();
};

void TestPrescan::scans_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("firstLine");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &expected, int firstLine = 1) {
        QTest::newRow(name) << bytes << firstLine << expected;
    };
    const QByteArray most(limits::blockCharacters - 1, 'x'); // and its line end
    const QByteArray brackets(limits::blockBrackets, '[');
    row("empty", "", {});
    row("short", "Uno.\n\nDos.\n", {});
    row("as long as allowed", most + "\n\n" + most, {});
    row("one longer", most + "x", {u"block-too-long 1:1"_s});
    row("long on two lines", "Uno.\n\n" + most + "\nx", {u"block-too-long 4:1"_s});
    row("parted by a line of spaces", most + "\n \t\n" + most, {});
    row("parted by lines of Windows", most.chopped(1) + "\r\n\r\n" + most.chopped(1), {});
    row("long above what is read", most + "xx\nUno.", {}, 2);
    row("as many brackets as allowed", brackets + "\n\n" + brackets, {});
    row("one bracket more", brackets + "\n[", {u"block-too-long 2:1"_s});
    row("a definition", "Uno.\n\n[a]: https://example.org\n", {u"unknown-block 3:1"_s});
    row("an indented one", "  [a b]: x", {u"unknown-block 1:1"_s});
    row("two", "[a]: x\n[b]: y", {u"unknown-block 1:1"_s, u"unknown-block 2:1"_s});
    row("a link", "[a](b): c", {});
    row("a name without an address", "[]", {});
    row("a mark in a sentence", "Uno [a]: dos", {});
    row("line that is not there", "Uno.", {}, 9);
}

void TestPrescan::scans()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, firstLine);
    QFETCH(QStringList, expected);
    Findings found;
    Report report(found, u"x.md"_s);
    const bool parsed = prescanMarkdown({u"x.md"_s, bytes}, firstLine, report);
    QCOMPARE(said(found), expected);
    QCOMPARE(parsed, !expected.join(u' ').contains(u"block-too-long"_s)); // a definition does not keep the rest from being read
}

QTEST_GUILESS_MAIN(TestPrescan)
#include "tst_prescan.moc"
