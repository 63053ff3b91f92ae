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

/// Everything that sala-content says, in the language of whoever reads it.
class TestLanguage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheEnvironment_data();
    void followsTheEnvironment();
    void followsTheOptionWhereverItStands();
    void refusesALanguageThatItDoesNotHave();
    void explainsEveryCommandInSpanish();
    void reportsFindingsInSpanish();
    void keepsCodesInJson();
};

namespace {

/// The names in the list of commands that the program prints.
QStringList commandNames()
{
    QStringList names;
    const QStringList lines = runTool({u"--help"_s}).output.section(u"Commands:\n"_s, 1).section(u"\n\n"_s, 0, 0).split(u'\n');
    for (const QString &line : lines)
        names.append(line.trimmed().section(u' ', 0, 0));
    return names;
}

} // namespace

void TestLanguage::followsTheEnvironment_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<bool>("spanish");

    QTest::newRow("Colombia") << QStringList{u"LANG=es_CO.UTF-8"_s} << true;
    QTest::newRow("England") << QStringList{u"LANG=en_GB.UTF-8"_s} << false;
    QTest::newRow("scripts") << QStringList{u"LANG=C.UTF-8"_s} << false;
    QTest::newRow("POSIX") << QStringList{u"LANG=POSIX"_s} << false;
    QTest::newRow("another language") << QStringList{u"LANG=pt_BR.UTF-8"_s} << true;
    QTest::newRow("nothing") << QStringList{} << true;
    QTest::newRow("messages before the rest") << QStringList{u"LC_MESSAGES=es_CO.UTF-8"_s, u"LANG=en_US.UTF-8"_s} << true;
    QTest::newRow("all before messages") << QStringList{u"LC_ALL=en_US.UTF-8"_s, u"LC_MESSAGES=es_CO.UTF-8"_s} << false;
}

void TestLanguage::followsTheEnvironment()
{
    QFETCH(QStringList, variables);
    QFETCH(bool, spanish);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"LC_ALL"_s, u"LC_MESSAGES"_s, u"LANG"_s})
        environment.remove(name);
    for (const QString &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    const Run run = runTool({u"--help"_s}, environment);
    QCOMPARE(run.status, 0);
    QVERIFY2(run.output.startsWith(spanish ? u"Uso: "_s : u"Usage: "_s), qUtf8Printable(run.output));
}

void TestLanguage::followsTheOptionWhereverItStands()
{
    for (const QStringList &arguments :
         {QStringList{u"--language"_s, u"es"_s, u"check"_s, u"--help"_s}, QStringList{u"check"_s, u"--help"_s, u"--language"_s, u"es"_s},
          QStringList{u"check"_s, u"--language=es"_s, u"--help"_s}})
        QVERIFY(runTool(arguments).output.startsWith(u"Uso: sala-content check"_s));
}

void TestLanguage::refusesALanguageThatItDoesNotHave()
{
    for (const QStringList &arguments : {QStringList{u"check"_s, u"."_s, u"--language"_s, u"fr"_s}, QStringList{u"--language"_s}}) {
        const Run run = runTool(arguments);
        QCOMPARE(run.status, 2);
        QVERIFY2(run.complaint.contains(u"es, en"_s), qUtf8Printable(run.complaint));
    }
}

void TestLanguage::explainsEveryCommandInSpanish()
{
    const QStringList names = commandNames();
    QVERIFY(names.contains(u"check"_s) && names.contains(u"speak"_s));
    for (const QString &name : names) {
        const Run english = runTool({name, u"--help"_s, u"--language"_s, u"en"_s});
        const Run spanish = runTool({name, u"--help"_s, u"--language"_s, u"es"_s});
        QVERIFY2(english.output.startsWith(u"Usage: sala-content "_s + name), qUtf8Printable(english.output));
        QVERIFY2(spanish.output.startsWith(u"Uso: sala-content "_s + name), qUtf8Printable(spanish.output));
        for (const QString &line : spanish.output.split(u'\n')) {
            if (!line.startsWith(u"Uso: "_s))
                QVERIFY2(line.size() <= 88, qUtf8Printable(line));
        }
    }
}

void TestLanguage::reportsFindingsInSpanish()
{
    ContentFolder folder;
    folder.replace(u"topics/disc/es.md"_s, u"glossary:nucleus"_s, u"glossary:core"_s);
    const Run run = runTool({u"check"_s, u"--language"_s, u"es"_s, folder.path()});
    QCOMPARE(run.status, 1);
    const QString finding = u"topics/disc/es.md:14:17: error: El glosario no tiene la palabra «core».\n"
                            "    Escriba el nombre de una carpeta de «glossary».\n"_s;
    QVERIFY2(run.output.contains(finding), qUtf8Printable(run.output));
    QVERIFY2(run.output.contains(u"\n1 error, "_s), qUtf8Printable(run.output));
    QVERIFY(run.output.endsWith(u": este contenido no sale en la pantalla hasta que se corrijan los errores.\n"_s));
}

void TestLanguage::keepsCodesInJson()
{
    ContentFolder folder;
    folder.replace(u"topics/disc/es.md"_s, u"glossary:nucleus"_s, u"glossary:core"_s);
    const Run run = runTool({u"check"_s, u"--language=es"_s, u"--format=json"_s, folder.path()});
    const QJsonArray findings = QJsonDocument::fromJson(run.output.toUtf8()).object().value(u"findings"_s).toArray();
    const auto broken = std::find_if(findings.begin(), findings.end(),
                                     [](const QJsonValue &value) { return value.toObject().value(u"code"_s) == u"broken-link"_s; });
    QVERIFY(broken != findings.end());
    QCOMPARE(broken->toObject().value(u"severity"_s).toString(), u"error"_s);
    QCOMPARE(broken->toObject().value(u"message"_s).toString(), u"El glosario no tiene la palabra «core»."_s);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
