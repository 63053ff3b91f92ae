// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checker.h"

#include "content/reader.h"
#include "support/contentfolder.h"

#include <QDir>
#include <QtTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace sala::content;
using namespace sala::test;

/// Content of any shape gives findings, never a crash or a hang. Time is bounded by the limits, so nothing is measured here.
class TestHostile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsAnEmptyFolder();
    void standsEmptyFiles();
    void standsBinaryFiles();
    void standsHugeFiles();
    void standsLinksAndDevices();
    void standsFoldersInPlaceOfFiles();
    void standsMarkdown_data();
    void standsMarkdown();
    void standsYaml_data();
    void standsYaml();
    void standsJson_data();
    void standsJson();
    void standsEveryFileCutShort();
    void countsFindingsOfOneFileOnlySoFar();
};

namespace {

constexpr qsizetype largest = 256 * 1024; ///< bytes of Markdown that are looked at

QByteArray filled(const QByteArray &part, qsizetype size = largest - 200)
{
    return part.repeated(size / part.size());
}

/// Lines of growing or constant length, each below the limit of one block by an empty line between.
QByteArray blocks(const QByteArray &part)
{
    const QByteArray block = filled(part, 4'900) + "\n\n";
    return filled(block);
}

QStringList codes(const Findings &findings)
{
    QStringList list;
    for (const Finding &finding : findings) {
        if (!list.contains(finding.code))
            list.append(finding.code);
    }
    return list;
}

} // namespace

void TestHostile::standsAnEmptyFolder()
{
    const QTemporaryDir folder;
    const ReadResult result = checkContent(folder.path(), checkOptions());
    QVERIFY(!result.library);
    QCOMPARE(summary(result.findings), QStringList{u"error missing-file clinic.yaml:0:0"_s});
    QVERIFY(!readContent(folder.path()).library);
}

void TestHostile::standsEmptyFiles()
{
    ContentFolder folder;
    for (const QString &file : {u"structures.yaml"_s, u"references.json"_s, u"topics/disc/es.md"_s, u"glossary/nucleus/en.md"_s,
                                u"questions/es.md"_s, u"figures/plain.svg"_s, u"words.es.txt"_s})
        folder.write(file, "");
    QVERIFY(hasErrors(folder.check()));
    folder.write(u"clinic.yaml"_s, "");
    QCOMPARE(codes(folder.check()), QStringList{u"bad-value"_s});
}

void TestHostile::standsBinaryFiles()
{
    QByteArray noise(200'000, '\0');
    quint32 state = 1;
    for (char &c : noise) {
        state = state * 1664525U + 1013904223U;
        c = static_cast<char>(state >> 24);
    }
    ContentFolder folder;
    for (const QString &file : {u"clinic.yaml"_s, u"structures.yaml"_s, u"references.json"_s, u"topics/disc/es.md"_s, u"questions/es.md"_s,
                                u"figures/plain.svg"_s, u"words.es.txt"_s}) {
        ContentFolder own;
        own.write(file, noise);
        QVERIFY2(hasErrors(own.check()), qUtf8Printable(file));
        folder.write(file, noise);
    }
    QVERIFY(hasErrors(folder.check()));
}

void TestHostile::standsHugeFiles()
{
    for (const QString &file : {u"clinic.yaml"_s, u"structures.yaml"_s, u"references.json"_s, u"topics/disc/es.md"_s, u"questions/es.md"_s,
                                u"figures/plain.svg"_s, u"words.es.txt"_s}) {
        ContentFolder folder;
        QVERIFY(QFile::resize(folder.path(file), 64LL * 1024 * 1024));
        QVERIFY2(codes(folder.check()).contains(u"file-too-large"_s), qUtf8Printable(file));
    }
}

void TestHostile::standsLinksAndDevices()
{
    ContentFolder folder;
    folder.remove(u"topics/disc/es.md"_s);
    QCOMPARE(::mkfifo(qUtf8Printable(folder.path(u"topics/disc/es.md"_s)), 0600), 0);
    folder.remove(u"figures/plain.svg"_s);
    QCOMPARE(::mkfifo(qUtf8Printable(folder.path(u"figures/plain.svg"_s)), 0600), 0);
    folder.remove(u"questions/es.md"_s);
    QCOMPARE(::symlink("/dev/zero", qUtf8Printable(folder.path(u"questions/es.md"_s))), 0);
    QCOMPARE(::symlink("..", qUtf8Printable(folder.path(u"topics/round"_s))), 0);
    const QStringList lines = summary(folder.check());
    for (const QString &line : {u"error not-a-file topics/disc/es.md:0:0"_s, u"error not-a-file figures/plain.svg:0:0"_s,
                                u"error link questions/es.md:0:0"_s, u"error link topics/round:0:0"_s})
        QVERIFY2(lines.contains(line), qUtf8Printable(line));
}

void TestHostile::standsFoldersInPlaceOfFiles()
{
    ContentFolder folder;
    for (const QString &file : {u"topics/disc/es.md"_s, u"figures/plain.svg"_s, u"references.json"_s}) {
        folder.remove(file);
        QVERIFY(QDir().mkpath(folder.path(file)));
    }
    QVERIFY(hasErrors(folder.check()));
}

void TestHostile::standsMarkdown_data()
{
    QTest::addColumn<QByteArray>("body");

    const auto row = [](const char *name, const QByteArray &part) {
        QTest::addRow("%s in one line", name) << filled(part);
        QTest::addRow("%s in many blocks", name) << blocks(part);
        QTest::addRow("%s line by line", name) << filled(part + "\n\n");
    };
    row("quotes", ">");
    row("brackets", "[");
    row("closing brackets", "[a](");
    row("pictures", "![");
    row("nested pictures", "![[]()");
    row("stars", "*a ");
    row("double stars", "a**b");
    row("underscores", "_a ");
    row("backticks", "`a");
    row("lists", "- ");
    row("angles", "<a ");
    row("tables", "|a");
    row("entities", "&a");
    row("backslashes", "\\");
    row("footnotes", "[^a]");
    row("references", "[@a; ");
    row("ids", "{#a");
    row("headings", "## a {#a}\n");
    row("fences", "```evidence\n[[[[\n```\n");
    row("comments", "<!--");
    QTest::newRow("definitions") << "[a]: " + QByteArray(100'000, 'x') + '\n' + filled("[a]", 100'000);
    QTest::newRow("many definitions") << filled("[a]: b\n\n");
    QTest::newRow("table rows") << '|' + filled("a|", 2'400) + "\n|" + filled("-|", 2'400);
    QTest::newRow("combining marks") << 'a' + QByteArray("\xCC\x81").repeated(100'000);
    QTest::newRow("empty lines") << filled("\n");
    QTest::newRow("too large") << QByteArray(largest + 1, 'x');
    QByteArray stairs;
    for (int i = 0; stairs.size() < largest - 2'000; i = (i + 1) % 700)
        stairs += QByteArray(2 * i, ' ') + "- a\n\n";
    QTest::newRow("stairs of lists") << stairs;
}

void TestHostile::standsMarkdown()
{
    QFETCH(QByteArray, body);
    ContentFolder folder;
    folder.write(u"topics/what-helps/es.md"_s, "---\ntitle: A\nsummary: B\n---\n" + body);
    QVERIFY(!folder.read().isEmpty());
}

void TestHostile::standsYaml_data()
{
    QTest::addColumn<QByteArray>("yaml");

    QByteArray bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n";
    for (char name = 'b'; name <= 'z'; ++name) {
        const QByteArray before(1, static_cast<char>(name - 1));
        bomb += QByteArray(1, name) + ": &" + QByteArray(1, name) + " [" + ("*" + before + ", ").repeated(8) + "*" + before + "]\n";
    }
    QTest::newRow("alias bomb") << bomb;
    QTest::newRow("alias of itself") << QByteArray("a: &a [*a]\n");
    QTest::newRow("merge") << QByteArray("a: &a {b: c}\nd:\n  <<: *a\n");
    QTest::newRow("nested lists") << filled("[");
    QTest::newRow("nested maps") << filled("{a: ");
    QTest::newRow("nested hyphens") << filled("- ");
    QTest::newRow("nested questions") << filled("? ");
    QTest::newRow("quotes") << filled("\"a\" ");
    QTest::newRow("open quote") << "a: \"" + filled("x");
    QTest::newRow("long key") << filled("a") + ": b";
    QTest::newRow("many keys") << filled("a: b\n");
    QTest::newRow("many different keys") << [] {
        QByteArray keys;
        for (int i = 0; keys.size() < largest; ++i)
            keys += 'k' + QByteArray::number(i) + ": v\n";
        return keys;
    }();
    QTest::newRow("only a comment") << QByteArray("# nothing\n");
    QTest::newRow("directives") << filled("%YAML 1.1\n");
    QTest::newRow("tabs") << QByteArray("a:\n\t- b\n");
    QTest::newRow("documents") << filled("---\n");
    QTest::newRow("block text") << "a: |\n" + filled("  x\n");
    QTest::newRow("anchors") << filled("&a ");
    QTest::newRow("tags") << filled("!a ");
    QTest::newRow("escapes") << "a: \"" + filled("\\x41") + "\"\n";
}

void TestHostile::standsYaml()
{
    QFETCH(QByteArray, yaml);
    ContentFolder folder;
    folder.write(u"structures.yaml"_s, yaml);
    QVERIFY(hasErrors(folder.read()));
    folder.write(u"clinic.yaml"_s, yaml);
    QVERIFY(hasErrors(folder.read()));
}

void TestHostile::standsJson_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("nested lists") << filled("[");
    QTest::newRow("nested maps") << filled("{\"a\":");
    QTest::newRow("other type") << QByteArray("{}");
    QTest::newRow("list of anything") << QByteArray("[1, null, \"a\", [], {}, {\"id\": 1}, {\"id\": \"a\", \"title\": 2}]");
    QTest::newRow("wrong inside") << QByteArray(
        "[{\"id\": \"a\", \"title\": \"A\", \"author\": {}, \"issued\": {\"date-parts\": [[]]}, \"volume\": []}]");
    QTest::newRow("cut off") << QByteArray("[{\"id\": \"a");
}

void TestHostile::standsJson()
{
    QFETCH(QByteArray, json);
    ContentFolder folder;
    folder.write(u"references.json"_s, json);
    QVERIFY(hasErrors(folder.read()));
}

/// Each text cut at 40 places: half a file is what a pulled stick leaves behind.
void TestHostile::standsEveryFileCutShort()
{
    const ContentFolder whole;
    for (const QString &file : {u"clinic.yaml"_s, u"structures.yaml"_s, u"references.json"_s, u"topics/disc/es.md"_s,
                                u"topics/cells/es.md"_s, u"questions/es.md"_s}) {
        const QByteArray bytes = whole.read(file);
        ContentFolder folder;
        for (int part = 0; part < 40; ++part) {
            folder.write(file, bytes.first(bytes.size() * part / 40));
            const Findings findings = folder.read();
            // Half a file never passes for a whole one; a cut in the last words may.
            QVERIFY2(hasErrors(findings) || part >= 20, qUtf8Printable(u"%1, part %2"_s.arg(file).arg(part)));
        }
    }
}

void TestHostile::countsFindingsOfOneFileOnlySoFar()
{
    ContentFolder folder;
    folder.write(u"topics/what-helps/es.md"_s, "---\ntitle: A\nsummary: B\n---\n" + filled("<br>\n\n"));
    const Findings findings = folder.read();
    QVERIFY(findings.size() < 250);
    QVERIFY(codes(findings).contains(u"more"_s));
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
