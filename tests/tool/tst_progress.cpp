// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "support/installedtool.h"

#include <QProcess>
#include <QtTest>

#include <pty.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace sala::test;

/// Long commands say how far they have come: to people who wait at a terminal, and to nobody else.
class TestProgress final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void moves_data();
    void moves();
    void speaksSpanish();
    void leavesTheLineEmpty();
    void saysNothingIntoAFile_data() { moves_data(); }
    void saysNothingIntoAFile();
    void saysNothingBesideJson();

private:
    /// What the command writes to a terminal that is its standard error.
    [[nodiscard]] QString onTerminal(const QStringList &arguments, int *status = nullptr) const;
    [[nodiscard]] QStringList filled(QStringList arguments);

    InstalledTool m_tool;
    ContentFolder m_content;
    QTemporaryDir m_places; ///< for what a command writes
    int m_place = 0;
};

void TestProgress::initTestCase()
{
    m_content.replace(u"clinic.yaml"_s, u"Two doctors"_s, u"Three doctors"_s); // not what Sala ships
}

/// With the places of a test's own.
QStringList TestProgress::filled(QStringList arguments)
{
    const QString place = m_places.filePath(QString::number(++m_place));
    for (QString &argument : arguments)
        argument.replace(u"DIR"_s, m_content.path()).replace(u"PLACE"_s, place);
    return arguments;
}

QString TestProgress::onTerminal(const QStringList &arguments, int *status) const
{
    int ours = -1;
    int theirs = -1;
    if (::openpty(&ours, &theirs, nullptr, nullptr, nullptr) != 0)
        qFatal("no terminal");
    QProcess process;
    process.setChildProcessModifier([theirs] { ::dup2(theirs, STDERR_FILENO); });
    process.start(m_tool.program(), arguments);
    ::close(theirs);
    QByteArray shown;
    QByteArray piece(4096, Qt::Uninitialized);
    for (ssize_t got = 0; (got = ::read(ours, piece.data(), static_cast<size_t>(piece.size()))) > 0;)
        shown += piece.first(got);
    ::close(ours);
    const bool ended = process.waitForFinished(120'000);
    if (status)
        *status = ended ? process.exitCode() : -1;
    return QString::fromUtf8(shown);
}

void TestProgress::moves_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("parts");

    const QString checking = u"Checking: 3 of 3, 0 s left"_s;
    QTest::newRow("check") << QStringList{u"check"_s, u"DIR"_s} << QStringList{checking};
    QTest::newRow("install") << QStringList{u"install"_s, u"DIR"_s, u"--to"_s, u"PLACE"_s}
                             << QStringList{u"Sala's own content: "_s, u"Taking it in: "_s, checking};
    QTest::newRow("receive") << QStringList{u"receive"_s, u"DIR"_s, u"--into"_s, u"PLACE"_s} << QStringList{u"Copying: "_s, checking};
    QTest::newRow("publish") << QStringList{u"publish"_s, u"DIR"_s, u"--repo"_s, u"PLACE"_s} << QStringList{checking, u"Publishing: "_s};
    QTest::newRow("report") << QStringList{u"report"_s, u"DIR"_s, u"--to"_s, u"PLACE"_s} << QStringList{checking, u"Writing: "_s};
}

void TestProgress::moves()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, parts);
    int status = -1;
    const QString shown = onTerminal(filled(arguments) + QStringList{u"--language=en"_s}, &status);
    QCOMPARE(status, 0);
    qsizetype at = 0;
    for (const QString &part : parts) {
        at = shown.indexOf(u"] "_s + part, at);
        QVERIFY2(at >= 0, qUtf8Printable(u"%1 is not in: %2"_s.arg(part, shown)));
    }
    QVERIFY(shown.contains(u"\r[###"_s));
}

void TestProgress::speaksSpanish()
{
    const QString shown = onTerminal({u"check"_s, m_content.path(), u"--language=es"_s});
    QVERIFY2(shown.contains(u"] Revisando: 3 de 3, faltan 0 s"_s), qUtf8Printable(shown));
}

void TestProgress::leavesTheLineEmpty()
{
    const QString shown = onTerminal({u"check"_s, m_content.path(), u"--language=en"_s});
    QVERIFY2(shown.endsWith(u" \r"_s), qUtf8Printable(shown)); // what follows begins where it stood
    for (const QString &line : shown.split(u'\r', Qt::SkipEmptyParts))
        QVERIFY2(line.size() < 80, qUtf8Printable(line));
}

void TestProgress::saysNothingIntoAFile()
{
    QFETCH(QStringList, arguments);
    const ToolRun run = m_tool.run(filled(arguments) + QStringList{u"--language=en"_s});
    QCOMPARE(run.status, 0);
    QCOMPARE(run.complaint, QString());
}

void TestProgress::saysNothingBesideJson()
{
    for (const QStringList &arguments :
         {QStringList{u"check"_s, u"DIR"_s}, QStringList{u"install"_s, u"DIR"_s, u"--to"_s, u"PLACE"_s},
          QStringList{u"receive"_s, u"DIR"_s, u"--into"_s, u"PLACE"_s}, QStringList{u"publish"_s, u"DIR"_s, u"--repo"_s, u"PLACE"_s}})
        QCOMPARE(onTerminal(filled(arguments) + QStringList{u"--format=json"_s}), QString());
}

QTEST_GUILESS_MAIN(TestProgress)
#include "tst_progress.moc"
