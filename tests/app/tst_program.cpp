// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <filesystem>

using namespace Qt::StringLiterals;

/// The program from outside, as a system starts and stops it.
class TestProgram : public QObject
{
    Q_OBJECT

private slots:
    void endsWithStatus_data();
    void endsWithStatus();
    void stopSignalEndsItCleanly_data();
    void stopSignalEndsItCleanly();
    void brokenFolderIsNamedInTheLogOnly();
    void wrongSettingIsNamedInTheLog();
    void photographsEveryLanguageAtOnce();
    void contentThatKillsItIsNotShownForEver();
    void aStopCountsTheSession();
    void aPreviewCountsNothing();
    void previewShowsAChangeAtOnce();

private:
    [[nodiscard]] static QProcessEnvironment keptIn(const QString &state);
    QByteArray runUntil(QProcess &process, const QStringList &arguments, const QByteArray &words);
};

namespace {

constexpr int patienceMs = 30'000; // far beyond what it takes; only a hang reaches it
const QStringList window{u"--windowed"_s, u"800x600"_s};

} // namespace

QByteArray TestProgram::runUntil(QProcess &process, const QStringList &arguments, const QByteArray &words)
{
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(SALA_PROGRAM), window + arguments);
    QByteArray said;
    while (!said.contains(words) && process.state() != QProcess::NotRunning) {
        if (!process.waitForReadyRead(patienceMs))
            break;
        said += process.readAll();
    }
    return said;
}

void TestProgram::endsWithStatus_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("version") << QStringList{u"--version"_s} << 0 << QByteArray("0.1.0");
    QTest::newRow("help") << QStringList{u"--help"_s} << 0 << QByteArray("--content");
    QTest::newRow("unknown option") << QStringList{u"--wat"_s} << 2 << QByteArray("wat");
    QTest::newRow("bad size") << QStringList{u"--windowed"_s, u"big"_s} << 2 << QByteArray("big");
    QTest::newRow("language the content has not") << window + QStringList{u"--lang"_s, u"fr"_s} << 2 << QByteArray("fr");
    QTest::newRow("step the content has not") << window + QStringList{u"--place"_s, u"disc/nowhere"_s} << 2 << QByteArray("disc/nowhere");
}

void TestProgram::endsWithStatus()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QByteArray, says);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(SALA_PROGRAM), arguments);
    QVERIFY(process.waitForFinished(patienceMs));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), status);
    QVERIFY2(process.readAll().contains(says), says.constData());
}

void TestProgram::stopSignalEndsItCleanly_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestProgram::stopSignalEndsItCleanly()
{
    QFETCH(int, number);
    QProcess process;
    QVERIFY(runUntil(process, {}, "first complete picture").contains("first complete picture"));
    ::kill(static_cast<pid_t>(process.processId()), number);
    QVERIFY(process.waitForFinished(patienceMs));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void TestProgram::brokenFolderIsNamedInTheLogOnly()
{
    QTemporaryDir empty;
    QProcess process;
    const QByteArray said = runUntil(process, {u"--content"_s, empty.path()}, "first complete picture");
    QVERIFY(said.contains("was not used"));
    QVERIFY(said.contains(empty.path().toUtf8()));
    QVERIFY(said.contains("first complete picture")); // the kiosk runs all the same
    process.terminate();
    QVERIFY(process.waitForFinished(patienceMs));
}

void TestProgram::wrongSettingIsNamedInTheLog()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"sala.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[session]\nidle-text-seconds = soon\n");
    file.close();
    QProcess process;
    const QByteArray said = runUntil(process, {u"--config"_s, file.fileName()}, "first complete picture");
    QVERIFY(said.contains("idle-text-seconds"));
    QVERIFY(said.contains("soon"));
    process.terminate();
    QVERIFY(process.waitForFinished(patienceMs));
}

void TestProgram::photographsEveryLanguageAtOnce()
{
    QTemporaryDir folder;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(SALA_PROGRAM), window + QStringList{u"--screenshots"_s, folder.path(), u"--place"_s, u"warning-signs"_s});
    QVERIFY(process.waitForFinished(2 * patienceMs));
    QVERIFY2(process.exitCode() == 0, process.readAll().constData());
    QFile front(folder.filePath(u"index.html"_s));
    QVERIFY(front.open(QIODevice::ReadOnly));
    const QByteArray links = front.readAll();
    for (const char *set : {"800x600-es-100-normal", "800x600-en-100-normal", "800x600-en-200-contrast"})
        QVERIFY2(links.contains(QByteArray("\"") + set + "/index.html\""), set);
}

QProcessEnvironment TestProgram::keptIn(const QString &state)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"STATE_DIRECTORY"_s, state);
    return environment;
}

void TestProgram::contentThatKillsItIsNotShownForEver()
{
    const QTemporaryDir state;
    const QString base = QStringLiteral(SALA_BASE_CONTENT);
    const QByteArray shown = "content: " + base.toUtf8() + ", version";
    for (int start = 0; start < 2; ++start) { // the first may be a power cut, the second is tried again
        QProcess process;
        process.setProcessEnvironment(keptIn(state.path()));
        QVERIFY(runUntil(process, {u"--content"_s, base}, shown).contains(shown));
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        QVERIFY(process.waitForFinished(patienceMs));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QVERIFY(QFile::exists(state.filePath(u"trial"_s)));
    }
    for (int start = 0; start < 2; ++start) { // and it is remembered
        QProcess process;
        process.setProcessEnvironment(keptIn(state.path()));
        const QByteArray said = runUntil(process, {u"--content"_s, base}, "content: :/content, version");
        QVERIFY2(said.contains("content: :/content, version"), said.constData());
        QVERIFY2(!said.contains(shown), said.constData());
        QCOMPARE(said.contains("ended 2 times"), start == 0);
        process.terminate();
        QVERIFY(process.waitForFinished(patienceMs));
        QCOMPARE(process.exitCode(), 0);
    }
    QVERIFY(!QFile::exists(state.filePath(u"trial"_s)));
}

void TestProgram::aStopCountsTheSession()
{
    const QTemporaryDir state;
    QProcess process;
    process.setProcessEnvironment(keptIn(state.path()));
    const QStringList inTheMiddle{u"--content"_s, QStringLiteral(SALA_BASE_CONTENT), u"--lang"_s, u"es"_s, u"--place"_s, u"disc/years"_s};
    QVERIFY(runUntil(process, inTheMiddle, "first complete picture").contains("first complete picture"));
    process.terminate();
    QVERIFY(process.waitForFinished(patienceMs));
    QFile totals(state.filePath(u"totals.db"_s));
    QVERIFY(totals.open(QIODevice::ReadOnly));
    QVERIFY(totals.readAll().contains("disc/years"));
}

void TestProgram::aPreviewCountsNothing()
{
    const QTemporaryDir state;
    QProcess process;
    process.setProcessEnvironment(keptIn(state.path()));
    const QStringList inTheMiddle{
        u"--content"_s, QStringLiteral(SALA_BASE_CONTENT), u"--preview"_s, u"es"_s, u"--lang"_s, u"es"_s, u"--place"_s, u"disc/years"_s};
    QVERIFY(runUntil(process, inTheMiddle, "first complete picture").contains("first complete picture"));
    process.terminate();
    QVERIFY(process.waitForFinished(patienceMs));
    QVERIFY(!QFile::exists(state.filePath(u"totals.db"_s)));
}

void TestProgram::previewShowsAChangeAtOnce()
{
    const QTemporaryDir state;
    const QTemporaryDir place;
    const QString folder = place.filePath(u"content"_s);
    std::filesystem::copy(QStringLiteral(SALA_BASE_CONTENT).toStdString(), folder.toStdString(), std::filesystem::copy_options::recursive);
    QFile text(folder + u"/topics/disc/es.md"_s);
    QVERIFY(text.setPermissions(text.permissions() | QFile::WriteOwner) && text.open(QIODevice::ReadOnly));
    const QByteArray good = text.readAll();
    text.close();
    const auto write = [&text](const QByteArray &bytes) { // in place, as editors do
        return text.open(QIODevice::WriteOnly | QIODevice::Truncate) && text.write(bytes) == bytes.size() && (text.close(), true);
    };
    QProcess process;
    process.setProcessEnvironment(keptIn(state.path()));
    const QStringList onAPage{u"--content"_s, folder, u"--preview"_s, u"es"_s, u"--lang"_s, u"es"_s, u"--place"_s, u"disc/years"_s};
    QVERIFY(runUntil(process, onAPage, "content: " + folder.toUtf8() + ", version").contains("version"));
    const auto hear = [&process](const QByteArray &words) {
        QByteArray said;
        while (!said.contains(words) && process.waitForReadyRead(patienceMs))
            said += process.readAll();
        return said;
    };
    QVERIFY(write("broken"));
    const QByteArray refusal = hear("was not used");
    QVERIFY2(refusal.contains("topics/disc/es.md"), refusal.constData());
    QVERIFY2(refusal.contains("archivo"), refusal.constData()); // in the language that was asked for
    QVERIFY(write(good + "\n"));                                // somebody is on a page; to whoever writes that does not matter
    QVERIFY(hear(folder.toUtf8() + ", version").contains(", version"));
    process.terminate();
    QVERIFY(process.waitForFinished(patienceMs));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
