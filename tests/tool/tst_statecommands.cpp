// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "pin/pinfile.h"
#include "pin/pintries.h"
#include "totals/totalsfile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <grp.h>
#include <poll.h>
#include <pty.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace sala;

/// set-pin and totals as people run them.
class TestStateCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void refusesWrongUse_data();
    void refusesWrongUse();
    void setsThePinFromALine();
    void refusesBadPins_data();
    void refusesBadPins();
    void setsThePinOnATerminal();
    void typedTwiceTheSame();
    void saysWhyThePinIsNotKept();
    void findsTheStateFolderByItself();
    void showsTotals();
    void writesTotals();
    void totalsOfNothing();
    void namesADamagedDatabase();
    void anotherUserIsToldSo();

private:
    struct Run
    {
        int status = -1;
        QString output;
        QString complaint;
    };
    [[nodiscard]] Run run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// The same in a terminal of its own, where each answer is typed when the program has asked; the output is all that the terminal shows.
    [[nodiscard]] Run runInTerminal(const QStringList &arguments, const QList<QByteArray> &answers) const;
    [[nodiscard]] pin::PinFile pinFile() const { return pin::PinFile(m_folder->filePath(u"pin"_s)); }
    void countSome() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

TestStateCommands::Run TestStateCommands::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"STATE_DIRECTORY"_s, m_folder->path());
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SALA_CONTENT_TOOL), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

TestStateCommands::Run TestStateCommands::runInTerminal(const QStringList &arguments, const QList<QByteArray> &answers) const
{
    int terminal = -1;
    const pid_t child = forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child == 0) {
        setenv("LC_ALL", "C.UTF-8", 1);
        QList<QByteArray> bytes{SALA_CONTENT_TOOL};
        for (const QString &argument : arguments)
            bytes.append(argument.toUtf8());
        std::vector<char *> words;
        for (QByteArray &each : bytes)
            words.push_back(each.data());
        words.push_back(nullptr);
        execv(words[0], words.data());
        _exit(127);
    }
    QByteArray shown;
    qsizetype answered = 0;
    char buffer[256];
    for (ssize_t got = 1; got > 0;) {
        pollfd readable{terminal, POLLIN, 0};
        if (poll(&readable, 1, 60'000) <= 0) { // hangs
            kill(child, SIGKILL);
            break;
        }
        got = read(terminal, buffer, sizeof buffer);
        shown.append(buffer, std::max<ssize_t>(0, got));
        if (answered < answers.size() && shown.count(": ") > answered) {
            const QByteArray typed = answers[answered++] + '\n';
            if (write(terminal, typed.constData(), size_t(typed.size())) != typed.size())
                break;
        }
    }
    int status = 0;
    waitpid(child, &status, 0);
    close(terminal);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, QString::fromUtf8(shown), {}};
}

void TestStateCommands::refusesWrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("PIN as an argument") << QStringList{u"set-pin"_s, u"7391"_s} << u"not taken from the command line"_s;
    QTest::newRow("unknown option") << QStringList{u"set-pin"_s, u"--pin"_s, u"7391"_s} << u"pin"_s;
    QTest::newRow("unknown period") << QStringList{u"totals"_s, u"--period"_s, u"day"_s} << u"week, month or all"_s;
    QTest::newRow("no folder") << QStringList{u"totals"_s, u"--content"_s, u"no-such-folder"_s} << u"There is no folder"_s;
    QTest::newRow("a word") << QStringList{u"totals"_s, u"week"_s} << u"one word too many"_s;
}

void TestStateCommands::refusesWrongUse()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, complaint);
    const Run result = run(arguments);
    QCOMPARE(result.status, 2);
    QVERIFY(result.output.isEmpty());
    QVERIFY2(result.complaint.contains(complaint) && result.complaint.contains(u"--help"_s), qUtf8Printable(result.complaint));
    QCOMPARE(run({arguments.constFirst(), u"--help"_s}).status, 0);
}

void TestStateCommands::setsThePinFromALine()
{
    QVERIFY(pin::writeTries(m_folder->filePath(u"pin-tries"_s), 7));
    const Run result = run({u"set-pin"_s, u"--in"_s, m_folder->path()}, "739184\nnot read\n");
    QVERIFY2(result.complaint.isEmpty(), qUtf8Printable(result.complaint));
    QCOMPARE(result.status, 0);
    QVERIFY(!result.output.contains(u"739184"_s));
    QCOMPARE(pinFile().match(u"739184"_s), pin::PinMatch::Right);
    QCOMPARE(pin::readTries(m_folder->filePath(u"pin-tries"_s)), 0);
}

void TestStateCommands::refusesBadPins_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("complaint");
    QTest::newRow("nothing") << QByteArray() << u"No PIN was given."_s;
    QTest::newRow("an empty line") << QByteArray("\n") << u"No PIN was given."_s;
    QTest::newRow("letters") << QByteArray("hola") << u"digits only"_s;
    QTest::newRow("short") << QByteArray("739") << u"too short: take 4"_s;
    QTest::newRow("long") << QByteArray("7391846205731") << u"too long: take 12"_s;
    QTest::newRow("simple") << QByteArray("1234") << u"too simple"_s;
    QTest::newRow("endless") << QByteArray(5'000'000, '7') << u"too long"_s;
}

void TestStateCommands::refusesBadPins()
{
    QFETCH(const QByteArray, input);
    QFETCH(const QString, complaint);
    const Run result = run({u"set-pin"_s, u"--in"_s, m_folder->path()}, input);
    QCOMPARE(result.status, 1);
    QVERIFY2(result.complaint.contains(complaint), qUtf8Printable(result.complaint));
    QCOMPARE(pinFile().state(), pin::PinState::Missing);
}

void TestStateCommands::setsThePinOnATerminal()
{
    const Run result = runInTerminal({u"set-pin"_s, u"--in"_s, m_folder->path()}, {"739184", "739184"});
    QVERIFY2(result.output.contains(u"The PIN is set."_s), qUtf8Printable(result.output));
    QCOMPARE(result.status, 0);
    QVERIFY(!result.output.contains(u"739"_s)); // nothing of what is typed is shown
    QCOMPARE(pinFile().match(u"739184"_s), pin::PinMatch::Right);
}

void TestStateCommands::typedTwiceTheSame()
{
    const Run result = runInTerminal({u"set-pin"_s, u"--in"_s, m_folder->path()}, {"739184", "739185"});
    QVERIFY2(result.output.contains(u"not the same"_s), qUtf8Printable(result.output));
    QCOMPARE(result.status, 1);
    QCOMPARE(pinFile().state(), pin::PinState::Missing);
}

void TestStateCommands::saysWhyThePinIsNotKept()
{
    const Run noFolder = run({u"set-pin"_s, u"--in"_s, u"/proc/no-such-folder"_s}, "739184\n");
    QCOMPARE(noFolder.status, 1);
    QVERIFY2(noFolder.complaint.contains(u"/proc/no-such-folder cannot be made"_s), qUtf8Printable(noFolder.complaint));
    QVERIFY(QDir().mkpath(m_folder->filePath(u"pin/x"_s))); // a folder in the way
    const Run inTheWay = run({u"set-pin"_s, u"--in"_s, m_folder->path()}, "739184\n");
    QCOMPARE(inTheWay.status, 1);
    QVERIFY2(inTheWay.complaint.contains(m_folder->filePath(u"pin"_s)), qUtf8Printable(inTheWay.complaint));
}

void TestStateCommands::findsTheStateFolderByItself()
{
    QCOMPARE(run({u"set-pin"_s}, "739184\n").status, 0);
    QCOMPARE(pinFile().state(), pin::PinState::Set);
}

void TestStateCommands::countSome() const
{
    using totals::What;
    const QDate today = QDate::currentDate();
    const totals::FileResult added = totals::TotalsFile(m_folder->filePath(u"totals.db"_s))
                                         .add({{today, {What::Session, {}, u"es"_s}, 12},
                                               {today, {What::Opened, u"disc"_s, u"es"_s}, 7},
                                               {today, {What::Opened, u"research"_s, u"es"_s}, 3},
                                               {today.addDays(-20), {What::Session, {}, u"es"_s}, 8}},
                                              today);
    QVERIFY2(added.ok(), qPrintable(added.problem));
}

void TestStateCommands::showsTotals()
{
    countSome();
    const Run spanish = run({u"totals"_s, u"--language"_s, u"es"_s, u"--content"_s, QStringLiteral(SALA_SHIPPED_CONTENT)});
    QCOMPARE(spanish.status, 0);
    QVERIFY2(spanish.output.contains(u"      20  Sesiones\n"_s), qUtf8Printable(spanish.output));
    QVERIFY2(spanish.output.contains(u"       7  El disco\n"_s), qUtf8Printable(spanish.output));
    QVERIFY2(spanish.output.contains(u"     < 5  "_s), qUtf8Printable(spanish.output));
    const Run english = run({u"totals"_s, u"--period"_s, u"week"_s, u"--language"_s, u"en"_s});
    QVERIFY2(english.output.contains(u"      12  Sessions\n"_s), qUtf8Printable(english.output));
}

void TestStateCommands::writesTotals()
{
    countSome();
    const QString csv = m_folder->filePath(u"a.csv"_s);
    const QString pdf = m_folder->filePath(u"a.pdf"_s);
    const Run result = run({u"totals"_s, u"--csv"_s, csv, u"--pdf"_s, pdf});
    QCOMPARE(result.status, 0);
    QVERIFY(result.output.isEmpty());
    QFile table(csv);
    QVERIFY(table.open(QIODevice::ReadOnly));
    QVERIFY(table.readAll().contains("\r\nopened,disc,"));
    QFile page(pdf);
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY(page.readAll().startsWith("%PDF-"));
    const Run failed = run({u"totals"_s, u"--csv"_s, u"/proc/no-such-folder/a.csv"_s});
    QCOMPARE(failed.status, 1);
    QVERIFY2(failed.complaint.contains(u"/proc/no-such-folder/a.csv: "_s), qUtf8Printable(failed.complaint));
}

void TestStateCommands::totalsOfNothing()
{
    const Run result = run({u"totals"_s});
    QCOMPARE(result.status, 0);
    QVERIFY2(result.output.contains(u"       0  Sessions\n"_s), qUtf8Printable(result.output));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestStateCommands::namesADamagedDatabase()
{
    QFile file(m_folder->filePath(u"totals.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    const Run result = run({u"totals"_s});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.complaint.contains(file.fileName()), qUtf8Printable(result.complaint));
}

// Whoever is not the kiosk's user may not look into its folder; to them it must not seem empty.
void TestStateCommands::anotherUserIsToldSo()
{
    constexpr uid_t nobody = 65534;
    if (geteuid() != 0)
        QSKIP("only root can become another user");
    const QString state = m_folder->filePath(u"state"_s);
    QVERIFY(QDir().mkdir(state) && QFile::setPermissions(state, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(chmod(QFile::encodeName(m_folder->path()).constData(), 0755) == 0);
    for (const QString &command : {u"versions"_s, u"totals"_s, u"rollback"_s, u"set-pin"_s}) {
        QProcess process;
        process.setWorkingDirectory(u"/"_s);
        process.setChildProcessModifier([] {
            if (setgroups(0, nullptr) != 0 || setgid(nobody) != 0 || setuid(nobody) != 0)
                _exit(99);
        });
        process.start(QStringLiteral(SALA_CONTENT_TOOL), {command, u"--in"_s, state, u"--language"_s, u"en"_s});
        if (!process.waitForStarted())
            QSKIP("the program lies where nobody else may run it");
        process.write("2468\n");
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        const QString said = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(process.exitCode() == 1, qPrintable(command + said));
        QVERIFY2(said.contains(state), qPrintable(said));
        QVERIFY2(command == u"set-pin"_s ? said.contains(u"Run this as the user"_s) : said.contains(u"sudo -u root sala-content"_s),
                 qPrintable(said));
    }
}

QTEST_GUILESS_MAIN(TestStateCommands)
#include "tst_statecommands.moc"
