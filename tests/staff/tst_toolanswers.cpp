// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "staff/changewords.h"
#include "staff/toolanswers.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::staff;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestToolAnswers final : public QObject
{
    Q_OBJECT

private slots:
    void versions();
    void previousVersion_data();
    void previousVersion();
    void findings();
    void errorsComeFirst();
    void changes();
    void nonsenseIsEmpty_data();
    void nonsenseIsEmpty();
    void linesOfChanges();
    void durations_data();
    void durations();
};

void TestToolAnswers::versions()
{
    const Versions versions =
        versionsFrom(object(R"({"current":"b","versions":[{"id":"b","made":"2026-11-26T10:00:00Z","note":" from  a stick ",
        "factory":false},{"id":"a","made":"2026-01-02T00:00:00Z","factory":true},{"note":"without an id"}]})"));
    QVERIFY(versions.known);
    QCOMPARE(versions.all.size(), 2);
    QCOMPARE(versions.all[0].made, QDateTime::fromString(u"2026-11-26T10:00:00Z"_s, Qt::ISODate));
    QCOMPARE(versions.all[0].note, u"from a stick"_s);
    QVERIFY(versions.all[1].factory);
    QCOMPARE(versions.previous()->id, u"a"_s);
    QVERIFY(!versions.find(u"c"_s));
}

void TestToolAnswers::previousVersion_data()
{
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("previous");
    QTest::newRow("newest") << u"c"_s << u"b"_s;
    QTest::newRow("between") << u"b"_s << u"a"_s;
    QTest::newRow("oldest") << u"a"_s << QString();
    QTest::newRow("unknown") << u"x"_s << QString();
}

void TestToolAnswers::previousVersion()
{
    QFETCH(QString, current);
    QFETCH(QString, previous);
    Versions versions;
    versions.current = current;
    for (const QString &id : {u"c"_s, u"b"_s, u"a"_s})
        versions.all.append({id, {}, {}, false});
    const ContentVersion *found = versions.previous();
    QCOMPARE(found ? found->id : QString(), previous);
}

void TestToolAnswers::findings()
{
    const content::Findings found = findingsFrom(object(R"({"findings":[{"severity":"warning","code":"c","message":"m","remedy":"r",
        "file":"f","line":3,"column":4},{"message":"just this"},{"code":"says nothing"}]})"));
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0], (content::Finding{content::Severity::Warning, u"c"_s, u"m"_s, u"r"_s, u"f"_s, 3, 4}));
    QCOMPARE(found[1].severity, content::Severity::Error); // in doubt the graver
}

void TestToolAnswers::errorsComeFirst()
{
    const content::Finding advice{content::Severity::Warning, {}, u"1"_s, {}, {}, 0, 0};
    const content::Finding first{content::Severity::Error, {}, u"2"_s, {}, {}, 0, 0};
    const content::Finding second{content::Severity::Error, {}, u"3"_s, {}, {}, 0, 0};
    QCOMPARE(errorsFirst({advice, first, second}), (content::Findings{first, second, advice}));
}

void TestToolAnswers::changes()
{
    const ContentChanges changes = changesFrom(object(R"({"steps_changed":["a/b",7],"steps_new":["c/d"],"steps_gone":[],"pictures_new":1,
        "pictures_changed":2,"pictures_gone":7,"sounds_changed":3,"glossary_changed":4,"questions_changed":5,"other":-6})"));
    QCOMPARE(changes, (ContentChanges{{u"a/b"_s}, {u"c/d"_s}, {}, 1, 2, 7, 3, 4, 5, 0}));
}

void TestToolAnswers::nonsenseIsEmpty_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"{}", "[]", R"({"current":1,"versions":{},"findings":"no","steps_changed":3,"pictures_new":"one"})",
                             R"({"versions":[1,null,[]],"findings":[1,null,{}]})"})
        QTest::addRow("%s", json) << QByteArray(json);
}

void TestToolAnswers::nonsenseIsEmpty()
{
    QFETCH(QByteArray, json);
    QVERIFY(versionsFrom(object(json)).all.isEmpty());
    QVERIFY(findingsFrom(object(json)).isEmpty());
    QCOMPARE(changesFrom(object(json)), ContentChanges());
}

void TestToolAnswers::linesOfChanges()
{
    ContentChanges changes;
    const ui::Phrases english; // without a book the phrases are the English ones
    QVERIFY(changeLines(changes, english).isEmpty());
    changes.stepsChanged = {u"a"_s, u"b"_s, u"c"_s};
    changes.picturesNew = 1;
    QCOMPARE(changeLines(changes, english), (QStringList{u"3 steps changed"_s, u"1 picture new"_s}));
}

void TestToolAnswers::durations_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("seconds") << 45 << u"45 s"_s;
    QTest::newRow("a minute") << 60 << u"60 s"_s;
    QTest::newRow("no whole minutes") << 90 << u"90 s"_s;
    QTest::newRow("minutes") << 120 << u"2 min"_s;
}

void TestToolAnswers::durations()
{
    QFETCH(int, seconds);
    QFETCH(QString, words);
    QCOMPARE(durationWords(seconds, ui::Phrases()), words);
}

QTEST_GUILESS_MAIN(TestToolAnswers)
#include "tst_toolanswers.moc"
