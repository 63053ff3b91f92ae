// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "runtool.h"
#include "support/contentfolder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::test;

/// Files to fill in: they are there in every language, check says what is left, and nothing else changes.
class TestNew final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWrongUse_data();
    void refusesWrongUse();
    void makesATopic();
    void keepsTheCommentsOfTheTopicList_data();
    void keepsTheCommentsOfTheTopicList();
    void refusesATopicListThatItCannotExtend();
    void makesAGlossaryWord();
    void addsAStepBehindAnother();
    void addsAStepAtTheEndWithTheFilesLineEnds();
    void neverWritesOverAnything();
    void writesAllFilesOrNone();
};

namespace {

QStringList errorsOf(ContentFolder &folder)
{
    return summary(folder.check()).filter(u"error "_s);
}

} // namespace

void TestNew::refusesWrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");

    QTest::newRow("nothing") << QStringList{} << 2;
    QTest::newRow("unknown kind") << QStringList{u"page"_s, u"a"_s} << 2;
    QTest::newRow("no name") << QStringList{u"topic"_s} << 2;
    QTest::newRow("two names") << QStringList{u"topic"_s, u"a"_s, u"b"_s} << 2;
    QTest::newRow("step of no topic") << QStringList{u"step"_s, u"a"_s} << 2;
    QTest::newRow("topic of a topic") << QStringList{u"topic"_s, u"a"_s, u"--topic"_s, u"disc"_s} << 2;
    QTest::newRow("accent") << QStringList{u"topic"_s, u"niño"_s} << 1;
    QTest::newRow("way out") << QStringList{u"glossary"_s, u"../../etc"_s} << 1;
    QTest::newRow("long") << QStringList{u"glossary"_s, QString(61, u'a')} << 1;
    QTest::newRow("unknown topic") << QStringList{u"step"_s, u"a"_s, u"--topic"_s, u"none"_s} << 1;
    QTest::newRow("unknown step") << QStringList{u"step"_s, u"a"_s, u"--topic"_s, u"disc"_s, u"--after"_s, u"none"_s} << 1;
}

void TestNew::refusesWrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    ContentFolder folder;
    const QStringList before = summary(folder.check());
    const Run run = runTool(QStringList{u"new"_s} + arguments + QStringList{u"--in"_s, folder.path()});
    QCOMPARE(run.status, status);
    QVERIFY(run.output.isEmpty() && !run.complaint.isEmpty());
    QCOMPARE(summary(folder.check()), before);
}

void TestNew::makesATopic()
{
    ContentFolder folder;
    const Run run = runTool({u"new"_s, u"topic"_s, u"neck-brace"_s, u"--in"_s, folder.path()});
    QVERIFY2(run.status == 0, qUtf8Printable(run.complaint));
    QVERIFY(run.output.contains(u"topics/neck-brace/es.md\n"_s) && run.output.contains(u"topics/neck-brace/en.md\n"_s));
    QVERIFY(folder.read(u"topics/neck-brace/es.md"_s).contains("# El nombre del tema."));
    QVERIFY(folder.read(u"topics/neck-brace/en.md"_s).contains("# The name of the topic."));
    const QStringList errors = errorsOf(folder);
    QCOMPARE(errors.filter(u"error unfinished topics/neck-brace/"_s).size(), errors.size());
    QCOMPARE(errors.size(), 8); // title, summary, heading and text in two languages
}

void TestNew::keepsTheCommentsOfTheTopicList_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("extended");

    QTest::newRow("one line") << QByteArray("topics: [disc, what-helps, cells]   # order\n")
                              << QByteArray("topics: [disc, what-helps, cells, brace]   # order\n");
    QTest::newRow("several lines") << QByteArray("topics: [disc,  # first\n  what-helps,\n  \"cells\"]\n")
                                   << QByteArray("topics: [disc,  # first\n  what-helps,\n  \"cells\", brace]\n");
    QTest::newRow("a line each") << QByteArray("topics:\n  - disc\n  - what-helps\n  - cells # last\n")
                                 << QByteArray("topics:\n  - disc\n  - what-helps\n  - cells # last\n  - brace\n");
}

void TestNew::keepsTheCommentsOfTheTopicList()
{
    QFETCH(QByteArray, list);
    QFETCH(QByteArray, extended);
    ContentFolder folder;
    const QByteArray old("topics: [disc, what-helps, cells]\n");
    const QByteArray clinic = folder.read(u"clinic.yaml"_s);
    QVERIFY(clinic.contains(old));
    folder.write(u"clinic.yaml"_s, QByteArray(clinic).replace(old, list));
    const Run run = runTool({u"new"_s, u"topic"_s, u"brace"_s, u"--in"_s, folder.path()});
    QVERIFY2(run.status == 0, qUtf8Printable(run.complaint));
    QCOMPARE(folder.read(u"clinic.yaml"_s), QByteArray(clinic).replace(old, extended));
}

void TestNew::refusesATopicListThatItCannotExtend()
{
    ContentFolder folder;
    folder.replace(u"clinic.yaml"_s, u"topics: [disc, what-helps, cells]"_s, u"topics: [disc, what-helps, \"ce\\x6Cls\"]"_s);
    const QByteArray before = folder.read(u"clinic.yaml"_s);
    static_cast<void>(runTool({u"new"_s, u"topic"_s, u"brace"_s, u"--in"_s, folder.path()}));
    const QByteArray after = folder.read(u"clinic.yaml"_s);
    QVERIFY(after == before || after == QByteArray(before).replace("\"]", "\", brace]"));
    folder.replace(u"clinic.yaml"_s, QString::fromUtf8(after).section(u"topics: "_s, 1).section(u'\n', 0, 0), u"[]"_s);
    const Run run = runTool({u"new"_s, u"topic"_s, u"collar"_s, u"--in"_s, folder.path()});
    QCOMPARE(run.status, 1);
    QVERIFY(!QFileInfo::exists(folder.path(u"topics/collar"_s)));
}

void TestNew::makesAGlossaryWord()
{
    ContentFolder folder;
    QCOMPARE(runTool({u"new"_s, u"glossary"_s, u"brace"_s, u"--in"_s, folder.path()}).status, 0);
    const QStringList errors = errorsOf(folder);
    QCOMPARE(errors.filter(u"error unfinished glossary/brace/"_s).size(), 4);
    QCOMPARE(errors.size(), 4);
}

void TestNew::addsAStepBehindAnother()
{
    ContentFolder folder;
    const QByteArray before = folder.read(u"topics/disc/es.md"_s);
    const QString first = QString::fromUtf8(before).section(u"{#"_s, 1).section(u'}', 0, 0);
    const Run run = runTool({u"new"_s, u"step"_s, u"brace"_s, u"--topic"_s, u"disc"_s, u"--after"_s, first, u"--in"_s, folder.path()});
    QVERIFY2(run.status == 0, qUtf8Printable(run.complaint));
    const QByteArray after = folder.read(u"topics/disc/es.md"_s);
    const qsizetype at = after.indexOf("## ✎ Título del paso {#brace}");
    QVERIFY(at > before.indexOf("{#" + first.toUtf8()));
    QCOMPARE(after.first(at), before.first(at));
    QVERIFY(before.sliced(at).startsWith("## ") && after.endsWith(before.sliced(at)));
    const QStringList errors = errorsOf(folder);
    QCOMPARE(errors.filter(u"error unfinished topics/disc/"_s).size(), 4);
    QCOMPARE(errors.size(), 4);
    // A long hint is quoted in part, and one sees that.
    QString hints;
    for (const sala::content::Finding &finding : folder.check())
        hints += finding.message.in(u"en"_s) + u'\n';
    QVERIFY2(hints.contains(u"\"Heading of the step\""_s) && hints.contains(u"…\"."_s), qPrintable(hints));
    QCOMPARE(runTool({u"new"_s, u"step"_s, u"brace"_s, u"--topic"_s, u"disc"_s, u"--in"_s, folder.path()}).status, 1);
}

void TestNew::addsAStepAtTheEndWithTheFilesLineEnds()
{
    ContentFolder folder;
    const QByteArray before = folder.read(u"topics/disc/en.md"_s).replace("\n", "\r\n");
    folder.write(u"topics/disc/en.md"_s, before);
    QCOMPARE(runTool({u"new"_s, u"step"_s, u"brace"_s, u"--topic"_s, u"disc"_s, u"--in"_s, folder.path()}).status, 0);
    const QByteArray after = folder.read(u"topics/disc/en.md"_s);
    QVERIFY(after.startsWith(before) && after.sliced(before.size()).startsWith("\r\n## ✎ Heading of the step {#brace}\r\n"));
    QCOMPARE(after.count('\n'), after.count("\r\n"));
}

void TestNew::neverWritesOverAnything()
{
    ContentFolder folder;
    folder.write(u"glossary/brace/en.md"_s, "mine");
    const Run run = runTool({u"new"_s, u"glossary"_s, u"brace"_s, u"--in"_s, folder.path()});
    QCOMPARE(run.status, 1);
    QCOMPARE(folder.read(u"glossary/brace/en.md"_s), QByteArray("mine"));
    QVERIFY(!QFileInfo::exists(folder.path(u"glossary/brace/es.md"_s)));
}

void TestNew::writesAllFilesOrNone()
{
    ContentFolder folder;
    const QByteArray clinic = folder.read(u"clinic.yaml"_s);
    folder.write(u"topics/brace"_s, "a file where the folder should be");
    QCOMPARE(runTool({u"new"_s, u"topic"_s, u"brace"_s, u"--in"_s, folder.path()}).status, 1);
    QCOMPARE(folder.read(u"clinic.yaml"_s), clinic);
}

QTEST_GUILESS_MAIN(TestNew)
#include "tst_new.moc"
