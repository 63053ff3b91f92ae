// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "runtool.h"
#include "support/contentfolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::test;

/// The program as people run it: its words, its exit status, and that it needs no display.
class TestSalaContent final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWrongUse_data();
    void refusesWrongUse();
    void explainsItself_data();
    void explainsItself();
    void approvesGoodContent();
    void reportsErrors();
    void takesWarningsAsErrorsWhenStrict();
    void writesJson();
    void receivesContent();
    void receivesNothingBad();
    void runsOutsideOfADisplay();
};

void TestSalaContent::refusesWrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("complaint");

    QTest::newRow("nothing") << QStringList{} << u"Which command?"_s;
    QTest::newRow("unknown command") << QStringList{u"chekc"_s} << u"There is no command \"chekc\"."_s;
    QTest::newRow("no folder") << QStringList{u"check"_s} << u"Which folder?"_s;
    QTest::newRow("two folders") << QStringList{u"check"_s, u"a"_s, u"b"_s} << u"Name one content folder only."_s;
    QTest::newRow("missing folder") << QStringList{u"check"_s, u"no-such-folder"_s} << u"There is no folder \"no-such-folder\"."_s;
    QTest::newRow("no content folder") << QStringList{u"speak"_s, u"/"_s} << u"\"/\" is no content folder"_s;
    QTest::newRow("two folders to speak") << QStringList{u"speak"_s, u"a"_s, u"b"_s} << u"Name one content folder only."_s;
    const QString base = QStringLiteral(SALA_TEST_CONTENT) + u"/base"_s;
    QTest::newRow("unknown choice") << QStringList{u"speak"_s, base, u"--only"_s, u"old"_s} << u"missing, stale or all"_s;
    QTest::newRow("voice without a language") << QStringList{u"speak"_s, base, u"--voice"_s, u"es-mx"_s} << u"a language and a voice"_s;
    QTest::newRow("no job") << QStringList{u"speak"_s, base, u"--jobs"_s, u"0"_s} << u"a number from 1"_s;
    QTest::newRow("unknown option") << QStringList{u"check"_s, u"--fast"_s, u"."_s} << u"fast"_s;
    QTest::newRow("unknown format") << QStringList{u"check"_s, u"--format"_s, u"xml"_s, u"."_s} << u"The format \"xml\" is not known"_s;
    QTest::newRow("nothing to receive") << QStringList{u"receive"_s, u"--into"_s, u"."_s} << u"From where?"_s;
    QTest::newRow("nowhere to receive it") << QStringList{u"receive"_s, base} << u"Where to?"_s;
    QTest::newRow("format without a value") << QStringList{u"check"_s, u"."_s, u"--format"_s} << u"format"_s;
}

void TestSalaContent::refusesWrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, complaint);
    const Run run = runTool(arguments);
    QCOMPARE(run.status, 2);
    QVERIFY(run.output.isEmpty());
    QVERIFY2(run.complaint.startsWith(u"sala-content: "_s) && run.complaint.contains(complaint), qUtf8Printable(run.complaint));
    QVERIFY(run.complaint.contains(u"--help"_s));
}

void TestSalaContent::explainsItself_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("output");

    QTest::newRow("help") << QStringList{u"--help"_s} << u"check"_s;
    QTest::newRow("short help") << QStringList{u"-h"_s} << u"Usage:"_s;
    QTest::newRow("help for a command") << QStringList{u"check"_s, u"--help"_s} << u"--strict"_s;
    QTest::newRow("help for speak") << QStringList{u"speak"_s, u"--help"_s} << u"--only missing"_s;
    QTest::newRow("version") << QStringList{u"--version"_s} << u"sala-content "_s;
}

void TestSalaContent::explainsItself()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, output);
    const Run run = runTool(arguments);
    QCOMPARE(run.status, 0);
    QVERIFY2(run.output.contains(output), qUtf8Printable(run.output));
    QVERIFY2(run.complaint.isEmpty(), qUtf8Printable(run.complaint));
}

void TestSalaContent::approvesGoodContent()
{
    const ContentFolder folder;
    const Run run = runTool({u"check"_s, folder.path()});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.output.contains(u"\n0 errors, "_s), qUtf8Printable(run.output));
    QVERIFY(run.output.endsWith(u": this content may go live.\n"_s));
    QVERIFY(run.complaint.isEmpty());
}

void TestSalaContent::reportsErrors()
{
    ContentFolder folder;
    folder.replace(u"topics/disc/es.md"_s, u"glossary:nucleus"_s, u"glossary:core"_s);
    folder.write(u"figures/plain.svg"_s, folder.read(u"figures/plain.svg"_s).replace("<rect", "<text/><rect"));
    const Run run = runTool({u"check"_s, u"--format"_s, u"text"_s, folder.path()});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.output.contains(u"figures/plain.svg:2:1: error: A drawing may not hold <text>.\n    Save it as"_s),
             qUtf8Printable(run.output));
    QVERIFY2(
        run.output.contains(
            u"topics/disc/es.md:14:17: error: The glossary has no word \"core\".\n    Write the name of a folder of \"glossary\".\n"_s),
        qUtf8Printable(run.output));
    QVERIFY2(run.output.contains(u"\n2 errors, "_s), qUtf8Printable(run.output));
}

void TestSalaContent::takesWarningsAsErrorsWhenStrict()
{
    const ContentFolder folder; // without recordings: a warning
    QCOMPARE(runTool({u"check"_s, folder.path()}).status, 0);
    QCOMPARE(runTool({u"check"_s, u"--strict"_s, folder.path()}).status, 1);
}

void TestSalaContent::writesJson()
{
    ContentFolder folder;
    folder.replace(u"clinic.yaml"_s, u"city:"_s, u"town:"_s);
    const Run run = runTool({u"check"_s, u"--format=json"_s, folder.path()});
    QCOMPARE(run.status, 1);
    const QJsonObject object = QJsonDocument::fromJson(run.output.toUtf8()).object();
    QCOMPARE(object.value(u"errors"_s).toInt(), 1);
    QCOMPARE(object.value(u"folder"_s).toString(), folder.path());
    QCOMPARE(object.value(u"version"_s).toString().size(), 12);
    bool found = false;
    for (const QJsonValue &value : object.value(u"findings"_s).toArray()) {
        const QJsonObject finding = value.toObject();
        found = found
                || (finding.value(u"code"_s) == u"unknown-key"_s && finding.value(u"line"_s) == 2
                    && finding.value(u"severity"_s) == u"error"_s);
    }
    QVERIFY(found);
}

void TestSalaContent::receivesContent()
{
    ContentFolder next;
    next.write(u"figures/new.svg"_s, next.read(u"figures/plain.svg"_s));
    const ContentFolder now;
    const QTemporaryDir into;
    const Run run = runTool({u"receive"_s, next.path(), u"--into"_s, into.path(), u"--against"_s, now.path(), u"--format"_s, u"json"_s});
    QCOMPARE(run.status, 0);
    const QJsonObject object = QJsonDocument::fromJson(run.output.toUtf8()).object();
    QCOMPARE(object.value(u"refused"_s), QJsonValue(false));
    QVERIFY(QFileInfo(object.value(u"folder"_s).toString() + u"/figures/new.svg"_s).isFile());
    const QJsonObject changes = object.value(u"changes"_s).toObject();
    QCOMPARE(changes.value(u"pictures_new"_s).toInt(), 1);
    QVERIFY(changes.value(u"steps_changed"_s).toArray().isEmpty());
}

void TestSalaContent::receivesNothingBad()
{
    ContentFolder broken;
    broken.write(u"clinic.yaml"_s, "name: [\n");
    const QTemporaryDir into;
    const Run run = runTool({u"receive"_s, broken.path(), u"--into"_s, into.path(), u"--format"_s, u"json"_s});
    QCOMPARE(run.status, 1);
    const QJsonObject object = QJsonDocument::fromJson(run.output.toUtf8()).object();
    QCOMPARE(object.value(u"refused"_s), QJsonValue(true));
    QCOMPARE(object.value(u"folder"_s), QJsonValue(QString()));
    QVERIFY(!object.value(u"findings"_s).toArray().isEmpty());
    QVERIFY(QDir(into.path()).isEmpty());
    const Run text = runTool({u"receive"_s, broken.path(), u"--into"_s, into.path()});
    QCOMPARE(text.status, 1);
    QVERIFY(text.output.contains(u"clinic.yaml:"_s));
}

void TestSalaContent::runsOutsideOfADisplay()
{
    const ContentFolder folder;
    QProcessEnvironment environment = englishEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"XDG_RUNTIME_DIR"_s, u"HOME"_s})
        environment.remove(name);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    const Run run = runTool({u"check"_s, folder.path()}, environment);
    QCOMPARE(run.status, 0);
    QVERIFY2(run.complaint.isEmpty(), qUtf8Printable(run.complaint));
}

QTEST_GUILESS_MAIN(TestSalaContent)
#include "tst_salacontent.moc"
