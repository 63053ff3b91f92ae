// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "store/support/publisher.h"
#include "support/installedtool.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::test;

/// install, versions and rollback as staff and the kiosk's staff menu run them.
class TestStoreCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWrongUse_data();
    void refusesWrongUse();
    void explainsItself_data();
    void explainsItself();
    void changesAWordAndGoesBack();
    void saysTheSameInWords();
    void refusesContentWithErrors();
    void takesSalasOwnContentAnew();
    void saysWhatItCannotDo();
    void putsInOrderWhatWasInterrupted();
    void publishesToAStickAndTakesFromIt();
    void publishesNothingWithErrors();
    void publishesToSticksWithoutHardLinks();

private:
    InstalledTool m_tool;
};

namespace {

QStringList ids(const QJsonObject &versions)
{
    QStringList list;
    for (const QJsonValue &version : versions.value(u"versions"_s).toArray())
        list.append(version.toObject().value(u"id"_s).toString());
    return list;
}

QJsonObject firstFinding(const ToolRun &run)
{
    return run.json().value(u"findings"_s).toArray().first().toObject();
}

} // namespace

void TestStoreCommands::refusesWrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("complaint");

    QTest::newRow("no folder") << QStringList{u"install"_s} << u"Which folder?"_s;
    QTest::newRow("two folders") << QStringList{u"install"_s, u"a"_s, u"b"_s} << u"Name one content folder only."_s;
    QTest::newRow("a folder and Sala's own") << QStringList{u"install"_s, u"a"_s, u"--factory"_s} << u"not both"_s;
    QTest::newRow("format of install") << QStringList{u"install"_s, u"a"_s, u"--format"_s, u"xml"_s} << u"text or json"_s;
    QTest::newRow("unknown option of install") << QStringList{u"install"_s, u"a"_s, u"--fast"_s} << u"fast"_s;
    QTest::newRow("names for versions") << QStringList{u"versions"_s, u"a"_s} << u"takes no names"_s;
    QTest::newRow("format of versions") << QStringList{u"versions"_s, u"--format"_s, u"xml"_s} << u"text or json"_s;
    QTest::newRow("unknown option of versions") << QStringList{u"versions"_s, u"--fast"_s} << u"fast"_s;
    QTest::newRow("two versions") << QStringList{u"rollback"_s, u"aaaaaa"_s, u"bbbbbb"_s} << u"Name one version only."_s;
    QTest::newRow("too few digits") << QStringList{u"rollback"_s, u"aaa"_s} << u"\"aaa\" is too short"_s;
    QTest::newRow("format of rollback") << QStringList{u"rollback"_s, u"--format"_s, u"xml"_s} << u"text or json"_s;
    const QString here = u"/"_s;
    QTest::newRow("nothing to publish") << QStringList{u"publish"_s, u"--repo"_s, u"r"_s} << u"Which folder?"_s;
    QTest::newRow("two to publish") << QStringList{u"publish"_s, here, here, u"--repo"_s, u"r"_s} << u"Name one content folder only."_s;
    QTest::newRow("none to publish") << QStringList{u"publish"_s, u"no-such-folder"_s, u"--repo"_s, u"r"_s} << u"There is no folder"_s;
    QTest::newRow("no repository") << QStringList{u"publish"_s, here} << u"Where to?"_s;
    QTest::newRow("name of a collection") << QStringList{u"publish"_s, here, u"--repo"_s, u"r"_s, u"--collection"_s, u"a b"_s}
                                          << u"no name for a collection"_s;
    QTest::newRow("format of publish") << QStringList{u"publish"_s, here, u"--format"_s, u"xml"_s} << u"text or json"_s;
    QTest::newRow("unknown option of publish") << QStringList{u"publish"_s, here, u"--fast"_s} << u"fast"_s;
    QTest::newRow("unknown option of rollback") << QStringList{u"rollback"_s, u"--fast"_s} << u"fast"_s;
}

void TestStoreCommands::refusesWrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, complaint);
    const ToolRun run = m_tool.run(arguments);
    QCOMPARE(run.status, 2);
    QVERIFY(run.output.isEmpty());
    QVERIFY2(run.complaint.startsWith(u"sala-content: "_s) && run.complaint.contains(complaint), qUtf8Printable(run.complaint));
    QVERIFY(run.complaint.contains(arguments.constFirst() + u" --help"_s));
}

void TestStoreCommands::explainsItself_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("install") << u"install"_s;
    QTest::newRow("versions") << u"versions"_s;
    QTest::newRow("rollback") << u"rollback"_s;
    QTest::newRow("publish") << u"publish"_s;
}

void TestStoreCommands::explainsItself()
{
    QFETCH(QString, command);
    const ToolRun run = m_tool.run({command, u"--help"_s});
    QCOMPARE(run.status, 0);
    QVERIFY(run.output.startsWith(u"Usage: sala-content "_s + command));
    QVERIFY(run.output.contains(u"Exit status:"_s));
    QVERIFY(m_tool.run({u"--help"_s}).output.contains(u"\n  "_s + command));
}

void TestStoreCommands::changesAWordAndGoesBack()
{
    const StateFolder state;
    ContentFolder folder;
    folder.replace(u"topics/disc/es.md"_s, u"disco"_s, u"disco nuevo"_s);
    const ToolRun none = m_tool.run({u"versions"_s, u"--in"_s, state.path(), u"--format"_s, u"json"_s});
    QCOMPARE(none.status, 0);
    QCOMPARE(none.json().value(u"current"_s).toString(), QString());
    QVERIFY(none.json().value(u"versions"_s).toArray().isEmpty());

    const ToolRun install =
        m_tool.run({u"install"_s, folder.path(), u"--to"_s, state.path(), u"--note"_s, u"one word"_s, u"--format=json"_s});
    QCOMPARE(install.status, 0);
    const QString installed = install.json().value(u"installed"_s).toString();
    QCOMPARE(installed.size(), 64);
    QCOMPARE(filesOf(state.path(u"current"_s)), filesOf(folder.path()));

    const QJsonObject versions = m_tool.run({u"versions"_s, u"--in"_s, state.path(), u"--format=json"_s}).json();
    QCOMPARE(versions.value(u"current"_s).toString(), installed);
    QCOMPARE(ids(versions).size(), 2); // Sala's own content was taken in before
    QCOMPARE(ids(versions).constFirst(), installed);
    const QJsonObject newest = versions.value(u"versions"_s).toArray().at(0).toObject();
    const QJsonObject oldest = versions.value(u"versions"_s).toArray().at(1).toObject();
    QCOMPARE(newest.value(u"note"_s).toString(), u"one word"_s);
    QVERIFY(QDateTime::fromString(newest.value(u"made"_s).toString(), Qt::ISODate).isValid());
    QVERIFY(newest.value(u"made"_s).toString().endsWith(u'Z'));
    QVERIFY(!newest.value(u"factory"_s).toBool());
    QVERIFY(oldest.value(u"factory"_s).toBool());

    const ToolRun back = m_tool.run({u"rollback"_s, u"--in"_s, state.path(), u"--format=json"_s});
    QCOMPARE(back.status, 0);
    QCOMPARE(back.json().value(u"current"_s), oldest.value(u"id"_s));
    QCOMPARE(filesOf(state.path(u"current"_s)), filesOf(m_tool.factory()));
    const ToolRun forth = m_tool.run({u"rollback"_s, installed.left(8), u"--in"_s, state.path(), u"--format=json"_s});
    QCOMPARE(forth.json().value(u"current"_s).toString(), installed);
    QCOMPARE(filesOf(state.path(u"current"_s)), filesOf(folder.path()));
    QCOMPARE(fsck(state.path(u"repo"_s)), QString());
    QCOMPARE(leftovers(state.path()).join(u", "_s), QString());
}

void TestStoreCommands::saysTheSameInWords()
{
    const StateFolder state;
    ContentFolder folder;
    folder.write(u"words.en.txt"_s, "facet\n");
    QVERIFY(m_tool.run({u"versions"_s, u"--in"_s, state.path()}).output.startsWith(u"There are no versions in "_s));
    const ToolRun install = m_tool.run({u"install"_s, folder.path(), u"--to"_s, state.path(), u"--note"_s, u"words"_s});
    QVERIFY2(install.output.startsWith(u"Installed. The kiosk shows the version "_s), qUtf8Printable(install.output + install.complaint));
    QVERIFY(m_tool.run({u"install"_s, folder.path(), u"--to"_s, state.path()}).output.startsWith(u"Nothing has changed"_s));
    const QStringList lines = m_tool.run({u"versions"_s, u"--in"_s, state.path()}).output.split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.at(0).startsWith(u"* "_s) && lines.at(0).endsWith(u"  words"_s), qUtf8Printable(lines.at(0)));
    QVERIFY2(lines.at(1).startsWith(u"  "_s) && lines.at(1).endsWith(u"  Sala's own content"_s), qUtf8Printable(lines.at(1)));
    QVERIFY(m_tool.run({u"rollback"_s, u"--in"_s, state.path()}).output.startsWith(u"The kiosk shows the version "_s));
    QCOMPARE(m_tool.run({u"versions"_s, u"--verify"_s, u"--in"_s, state.path()}).status, 0);
}

void TestStoreCommands::refusesContentWithErrors()
{
    const StateFolder state;
    ContentFolder folder;
    folder.replace(u"topics/disc/es.md"_s, u"glossary:nucleus"_s, u"glossary:core"_s);
    const ToolRun words = m_tool.run({u"install"_s, folder.path(), u"--to"_s, state.path()});
    QCOMPARE(words.status, 1);
    QVERIFY2(words.output.contains(u"topics/disc/es.md:14:17: error: The glossary has no word \"core\"."_s), qUtf8Printable(words.output));
    QCOMPARE(filesOf(state.path(u"current"_s)), filesOf(m_tool.factory()));

    const ToolRun json = m_tool.run({u"install"_s, folder.path(), u"--to"_s, state.path(), u"--format=json"_s});
    QCOMPARE(json.status, 1);
    bool found = false;
    for (const QJsonValue &value : json.json().value(u"findings"_s).toArray())
        found = found || (value.toObject().value(u"severity"_s) == u"error"_s && value.toObject().value(u"line"_s) == 14);
    QVERIFY(found);
    QCOMPARE(ids(m_tool.run({u"versions"_s, u"--in"_s, state.path(), u"--format=json"_s}).json()).size(), 1);
    QCOMPARE(leftovers(state.path()).join(u", "_s), QString());
}

void TestStoreCommands::takesSalasOwnContentAnew()
{
    const StateFolder state;
    ContentFolder folder;
    folder.write(u"words.en.txt"_s, "facet\n");
    QCOMPARE(m_tool.run({u"install"_s, folder.path(), u"--to"_s, state.path()}).status, 0);
    QFile words(m_tool.factory() + u"/words.es.txt"_s);
    QVERIFY(words.open(QIODevice::WriteOnly)); // as after an update of the package
    words.write("faceta\n");
    words.close();
    const ToolRun run = m_tool.run({u"install"_s, u"--factory"_s, u"--to"_s, state.path(), u"--format=json"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(filesOf(state.path(u"current"_s)), filesOf(m_tool.factory()));
    const QJsonArray versions =
        m_tool.run({u"versions"_s, u"--in"_s, state.path(), u"--format=json"_s}).json().value(u"versions"_s).toArray();
    QCOMPARE(versions.size(), 3);
    QVERIFY(versions.first().toObject().value(u"factory"_s).toBool());
}

void TestStoreCommands::saysWhatItCannotDo()
{
    const StateFolder state;
    const ContentFolder folder;
    const ToolRun gone = m_tool.run({u"install"_s, state.path(u"none"_s), u"--to"_s, state.path(), u"--format=json"_s});
    QCOMPARE(gone.status, 1);
    QCOMPARE(firstFinding(gone).value(u"code"_s).toString(), u"no-folder"_s);
    const ToolRun early = m_tool.run({u"rollback"_s, u"--in"_s, state.path(), u"--format=json"_s});
    QCOMPARE(early.status, 1);
    QCOMPARE(firstFinding(early).value(u"code"_s).toString(), u"no-earlier-version"_s);
    const ToolRun unknown = m_tool.run({u"rollback"_s, u"000000"_s, u"--in"_s, state.path()});
    QCOMPARE(unknown.status, 1);
    QCOMPARE(unknown.complaint.left(64), u"sala-content: There is no version that begins with 000000.\n    \""_s);
    const ToolRun nowhere = m_tool.run({u"install"_s, folder.path(), u"--to"_s, u"/proc/sala"_s});
    QCOMPARE(nowhere.status, 1);
    QVERIFY2(nowhere.complaint.contains(u"/proc"_s), qUtf8Printable(nowhere.complaint));
}

void TestStoreCommands::putsInOrderWhatWasInterrupted()
{
    const StateFolder state;
    const ContentFolder folder;
    QCOMPARE(m_tool.run({u"install"_s, folder.path(), u"--to"_s, state.path()}).status, 0);
    const QString live = QFile::symLinkTarget(state.path(u"current"_s));
    QVERIFY(QFile::remove(state.path(u"current"_s)));
    QVERIFY(QDir().mkpath(state.path(u"site/.new/topics"_s)));
    const ToolRun run = m_tool.run({u"versions"_s, u"--in"_s, state.path(), u"--format=json"_s});
    QCOMPARE(QFile::symLinkTarget(state.path(u"current"_s)), live);
    QVERIFY(live.endsWith(run.json().value(u"current"_s).toString()));
    QCOMPARE(leftovers(state.path()).join(u", "_s), QString());
}

void TestStoreCommands::publishesToAStickAndTakesFromIt()
{
    const StateFolder state;
    const Publisher publisher;
    ContentFolder folder;
    folder.write(u"words.en.txt"_s, "facet\n");
    const QString stick = state.scratch(u"stick"_s);
    const QStringList publish{u"publish"_s, folder.path(), u"--repo"_s, stick, u"--note"_s, u"one word"_s};
    const QStringList sign{u"--sign"_s, Publisher::key(), u"--gpg-home"_s, publisher.home()};
    const QStringList install{u"install"_s, stick, u"--to"_s, state.path()};

    const ToolRun unsignedRun = m_tool.run(publish);
    QVERIFY2(unsignedRun.output.contains(u"without a signature"_s), qUtf8Printable(unsignedRun.output + unsignedRun.complaint));
    QVERIFY(m_tool.run(install).output.contains(u"it was not proved who published it"_s));
    QCOMPARE(filesOf(state.path(u"current"_s)), filesOf(folder.path()));
    publisher.giveKeyTo(state.path(u"keys"_s));
    const ToolRun refused = m_tool.run(install + QStringList{u"--format=json"_s});
    QCOMPARE(refused.status, 1);
    QCOMPARE(firstFinding(refused).value(u"code"_s).toString(), u"unsigned"_s);

    const ToolRun published = m_tool.run(publish + sign + QStringList{u"--format=json"_s});
    QCOMPARE(published.status, 0);
    QVERIFY(published.json().value(u"signed"_s).toBool());
    const ToolRun taken = m_tool.run(install + QStringList{u"--format=json"_s});
    QCOMPARE(taken.json().value(u"installed"_s), published.json().value(u"published"_s));
    QVERIFY(taken.json().value(u"signed"_s).toBool());
    const QJsonObject newest = m_tool.run({u"versions"_s, u"--in"_s, state.path(), u"--format=json"_s}).json();
    QCOMPARE(newest.value(u"versions"_s).toArray().first().toObject().value(u"note"_s).toString(), u"one word"_s);
    QVERIFY(newest.value(u"versions"_s).toArray().first().toObject().value(u"published"_s).toBool());
    QVERIFY(m_tool.run(install).output.contains(u"signed by a key that this kiosk knows"_s));
}

void TestStoreCommands::publishesNothingWithErrors()
{
    const StateFolder state;
    ContentFolder folder;
    folder.replace(u"clinic.yaml"_s, u"city:"_s, u"town:"_s);
    const ToolRun run = m_tool.run({u"publish"_s, folder.path(), u"--repo"_s, state.scratch(u"stick"_s)});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.output.contains(u"clinic.yaml:2:"_s), qUtf8Printable(run.output));
    QVERIFY(!QFileInfo::exists(state.scratch(u"stick"_s)));
}

/// The kernel says no to the first hard link, as it does on FAT and exFAT: then the repository is made elsewhere and copied.
void TestStoreCommands::publishesToSticksWithoutHardLinks()
{
    if (QProcess::execute(u"strace"_s, {u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"true"_s}) != 0)
        QSKIP("this needs strace and the right to trace (ptrace)");
    const StateFolder state;
    ContentFolder folder;
    const QString stick = state.scratch(u"stick"_s);
    for (int i = 0; i < 2; ++i) {
        folder.write(u"words.en.txt"_s, QByteArray("facet\n").repeated(i + 1));
        // LeakSanitizer cannot work in a program that is traced.
        QStringList trace{u"-qq"_s, u"-E"_s, u"ASAN_OPTIONS=detect_leaks=0"_s, u"-o"_s, state.scratch(u"trace"_s)};
        trace += {u"-e"_s, u"trace=link"_s, u"-e"_s, u"inject=link:error=EPERM:when=1"_s, m_tool.program()};
        QCOMPARE(QProcess::execute(u"strace"_s, trace + QStringList{u"publish"_s, folder.path(), u"--repo"_s, stick}), 0);
        QCOMPARE(fsck(stick), QString());
    }
    QCOMPARE(m_tool.run({u"install"_s, stick, u"--to"_s, state.path()}).status, 0);
    QCOMPARE(filesOf(state.path(u"current"_s)), filesOf(folder.path()));
}

QTEST_GUILESS_MAIN(TestStoreCommands)
#include "tst_storecommands.moc"
