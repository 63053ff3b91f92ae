// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "support/installedtool.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::test;

/// Whoever asks for Spanish reads Spanish, whatever the command and whatever goes wrong.
class TestSpanish final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helps_data();
    void helps();
    void refusesWrongUse_data();
    void refusesWrongUse();
    void saysWhatIsWrongWithFiles_data();
    void saysWhatIsWrongWithFiles();
    void answersOfTheStore();

private:
    InstalledTool m_tool;
    QTemporaryDir m_places;
};

namespace {

const QStringList commands{u"check"_s,  u"install"_s,  u"new"_s,     u"preview"_s, u"publish"_s, u"receive"_s,
                           u"report"_s, u"rollback"_s, u"set-pin"_s, u"speak"_s,   u"totals"_s,  u"versions"_s};

/// English words in a text, without what is the same in every language: options, their choices, names of files, what is
/// to be typed in a terminal.
QStringList englishIn(const QString &text)
{
    static const QRegularExpression sameEverywhere(
        u"--only missing|missing\\|stale|missing, stale|--[a-z-]+|sala-content [a-z-]+|^  versions|"
        "[\\w./-]+\\.(md|yaml|svg|json|opus|png|vtt|html|ini)|/\\S+|\\btext\\|json\\b|«[^»]*»|^  gpg .*$"_s,
        QRegularExpression::MultilineOption);
    static const QRegularExpression english(
        u"\\b(the|of|with|and|is|are|was|be|it|its|which|what|that|this|from|folder|file|files|state|dir|"
        "where|when|not|cannot|for|or|to|in|by|one|write|read|name|usage|options|default|nothing|version|"
        "versions|page|topic|step|error:|errors|warning|warnings|damaged|missing|empty|illegal|expected|"
        "document|unterminated|sign|drawing|recording)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    QRegularExpressionMatchIterator words = english.globalMatch(QString(text).remove(sameEverywhere));
    while (words.hasNext())
        found.append(words.next().captured());
    // Words that are Spanish too, or that the user types as they are: kinds of "new".
    for (const QString &fine : {u"version"_s, u"topic"_s, u"step"_s})
        found.removeAll(fine);
    return found;
}

void verifySpanish(const ToolRun &run, int status)
{
    const QString said = run.output + run.complaint;
    QCOMPARE(run.status, status);
    QVERIFY(!said.isEmpty());
    QVERIFY2(englishIn(said).isEmpty(), qUtf8Printable(englishIn(said).join(u", "_s) + u" in: "_s + said));
}

} // namespace

void TestSpanish::helps_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("all") << QStringList{u"--help"_s};
    for (const QString &command : commands)
        QTest::newRow(qUtf8Printable(command)) << QStringList{command, u"--help"_s};
    // A command that is new here must be asked too.
    const QString list = m_tool.run({u"--help"_s, u"--language=es"_s}).output;
    static const QRegularExpression name(u"^  ([a-z-]+) +\\S"_s, QRegularExpression::MultilineOption);
    QRegularExpressionMatchIterator names = name.globalMatch(list.section(u"Opciones"_s, 0, 0));
    while (names.hasNext()) {
        const QString found = names.next().captured(1);
        QVERIFY2(commands.contains(found), qUtf8Printable(found));
    }
}

void TestSpanish::helps()
{
    QFETCH(QStringList, arguments);
    verifySpanish(m_tool.run(arguments + QStringList{u"--language=es"_s}), 0);
}

void TestSpanish::refusesWrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("no command") << QStringList{u"chekc"_s};
    for (const QString &command : commands) {
        QTest::newRow(qUtf8Printable(command + u" option"_s)) << QStringList{command, u"--nowhere-known"_s};
        QTest::newRow(qUtf8Printable(command + u" many"_s)) << QStringList{command, u"/a"_s, u"/b"_s, u"/c"_s};
    }
    for (const QString &command : {u"check"_s, u"install"_s, u"publish"_s, u"receive"_s, u"report"_s, u"preview"_s, u"new"_s})
        QTest::newRow(qUtf8Printable(command + u" alone"_s)) << QStringList{command};
    for (const QString &command : {u"check"_s, u"install"_s, u"publish"_s, u"receive"_s, u"rollback"_s, u"versions"_s}) {
        QTest::newRow(qUtf8Printable(command + u" format"_s)) << QStringList{command, u"--format"_s, u"xml"_s};
        QTest::newRow(qUtf8Printable(command + u" format missing"_s)) << QStringList{command, u"--format"_s};
    }
    QTest::newRow("period") << QStringList{u"totals"_s, u"--period"_s, u"ayer"_s};
    QTest::newRow("size") << QStringList{u"preview"_s, m_tool.factory(), u"--size"_s, u"x"_s};
    QTest::newRow("collection") << QStringList{u"publish"_s, m_tool.factory(), u"--repo"_s, u"/r"_s, u"--collection"_s, u"1"_s};
    QTest::newRow("jobs") << QStringList{u"speak"_s, m_tool.factory(), u"--jobs"_s, u"0"_s};
    QTest::newRow("which") << QStringList{u"speak"_s, m_tool.factory(), u"--only"_s, u"x"_s};
    QTest::newRow("voice") << QStringList{u"speak"_s, m_tool.factory(), u"--voice"_s, u"x"_s};
    QTest::newRow("step of nothing") << QStringList{u"new"_s, u"step"_s, u"a"_s, u"--in"_s, m_tool.factory()};
}

void TestSpanish::refusesWrongUse()
{
    QFETCH(QStringList, arguments);
    verifySpanish(m_tool.run(arguments + QStringList{u"--language=es"_s}), 2);
}

void TestSpanish::saysWhatIsWrongWithFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("XML cut off") << u"figures/plain.svg"_s << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><g>");
    QTest::newRow("XML tags") << u"figures/plain.svg"_s << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><g></svg>");
    QTest::newRow("XML entity") << u"figures/plain.svg"_s << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'>&nix;</svg>");
    QTest::newRow("size of nothing") << u"figures/plain.svg"_s
                                     << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='0' height='0'/>");
    QTest::newRow("JSON") << u"references.json"_s << QByteArray("[{\"id\": \"a\" \"b\"}]");
    QTest::newRow("JSON cut off") << u"references.json"_s << QByteArray("[{\"id\": \"a");
    QTest::newRow("YAML") << u"clinic.yaml"_s << QByteArray("name: a: b\n");
    QTest::newRow("YAML cut off") << u"clinic.yaml"_s << QByteArray("texts: {es: {\n");
    QTest::newRow("picture") << u"figures/a.png"_s << QByteArray("\x89PNG\r\n\x1a\n", 8);
    QTest::newRow("recording") << u"audio/es/a.opus"_s << QByteArray("OggS");
    QTest::newRow("clip") << u"figures/a.webm"_s << QByteArray("text");
}

void TestSpanish::saysWhatIsWrongWithFiles()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    ContentFolder folder;
    folder.write(file, bytes);
    verifySpanish(m_tool.run({u"check"_s, folder.path(), u"--language=es"_s}), 1);
    const ToolRun json = m_tool.run({u"check"_s, folder.path(), u"--language=es"_s, u"--format=json"_s});
    const QJsonArray findings = json.json().value(u"findings"_s).toArray();
    QVERIFY(!findings.isEmpty());
    for (const QJsonValue &finding : findings) {
        const QString words = finding[u"message"_s].toString() + u' ' + finding[u"remedy"_s].toString();
        QVERIFY2(englishIn(words).isEmpty(), qUtf8Printable(words));
    }
}

void TestSpanish::answersOfTheStore()
{
    const QString state = m_places.filePath(u"st"_s);
    const QString spanish = u"--language=es"_s;
    ContentFolder good;
    good.replace(u"clinic.yaml"_s, u"Two doctors"_s, u"Dos médicos"_s);
    ContentFolder bad;
    bad.replace(u"topics/disc/es.md"_s, u"glossary:nucleus"_s, u"glossary:core"_s);
    verifySpanish(m_tool.run({u"versions"_s, u"--in"_s, state, spanish}), 0);
    verifySpanish(m_tool.run({u"rollback"_s, u"--in"_s, state, spanish}), 1);
    verifySpanish(m_tool.run({u"install"_s, good.path(), u"--to"_s, state, spanish}), 0);
    verifySpanish(m_tool.run({u"install"_s, good.path(), u"--to"_s, state, spanish}), 0);
    verifySpanish(m_tool.run({u"install"_s, bad.path(), u"--to"_s, state, spanish}), 1);
    verifySpanish(m_tool.run({u"install"_s, u"/nix"_s, u"--to"_s, state, spanish}), 1);
    verifySpanish(m_tool.run({u"versions"_s, u"--in"_s, state, spanish}), 0);
    verifySpanish(m_tool.run({u"rollback"_s, u"--in"_s, state, spanish}), 0);
    verifySpanish(m_tool.run({u"rollback"_s, u"000000000000"_s, u"--in"_s, state, spanish}), 1);
    verifySpanish(m_tool.run({u"publish"_s, good.path(), u"--repo"_s, m_places.filePath(u"r"_s), spanish}), 0);
    verifySpanish(m_tool.run({u"publish"_s, bad.path(), u"--repo"_s, m_places.filePath(u"r"_s), spanish}), 1);
    verifySpanish(m_tool.run({u"install"_s, m_places.filePath(u"r"_s), u"--to"_s, state, spanish}), 0);
    verifySpanish(m_tool.run({u"receive"_s, good.path(), u"--into"_s, m_places.filePath(u"i"_s), u"--against"_s, bad.path(), spanish}), 0);
    verifySpanish(m_tool.run({u"receive"_s, u"/nix"_s, u"--into"_s, m_places.filePath(u"i"_s), spanish}), 1);
    verifySpanish(m_tool.run({u"new"_s, u"topic"_s, u"Ñ"_s, u"--in"_s, good.path(), spanish}), 1);
    verifySpanish(m_tool.run({u"totals"_s, u"--in"_s, state, spanish}), 0);
}

QTEST_GUILESS_MAIN(TestSpanish)
#include "tst_spanish.moc"
