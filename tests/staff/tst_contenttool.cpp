// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "staff/contenttool.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sala::staff::ContentTool;
using sala::staff::ToolAnswer;

namespace {

/// The most memory this process has had, in KiB.
qint64 residentKib()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf("VmHWM:");
    return all.mid(at + 6, all.indexOf("kB", at) - at - 6).trimmed().toLongLong();
}

} // namespace

class TestContentTool final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void answers();
    void refusal();
    void failures_data();
    void failures();
    void tooLong();
    void onlyKillingEndsIt();
    void endlessAnswer();
    void dies();
    void stopped();
    void missing_data();
    void missing();
    void endsWithItsOwner();
    void runsAgain();

private:
    void write(const QString &name, const QByteArray &text);
    [[nodiscard]] ToolAnswer run(const QStringList &arguments, std::chrono::milliseconds limit = 60s);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ContentTool> m_tool;
};

void TestContentTool::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_tool = std::make_unique<ContentTool>(QStringLiteral(SALA_FAKE_TOOL));
}

void TestContentTool::write(const QString &name, const QByteArray &text)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

ToolAnswer TestContentTool::run(const QStringList &arguments, std::chrono::milliseconds limit)
{
    ToolAnswer result;
    bool answered = false;
    const auto connection = connect(m_tool.get(), &ContentTool::finished, this, [&](const ToolAnswer &answer) {
        result = answer;
        answered = true;
    });
    m_tool->run(arguments, limit);
    const bool running = m_tool->running();
    (void)QTest::qWaitFor([&] { return answered; }, 60'000);
    disconnect(connection);
    if (!running || !answered || m_tool->running())
        result.message = u"it did not answer once and later"_s;
    return result;
}

void TestContentTool::answers()
{
    write(u"versions.json"_s, R"({"current":"abc","versions":[]})");
    const ToolAnswer answer = run({u"versions"_s, u"--in"_s, m_folder->path()});
    QCOMPARE(answer.outcome, ToolAnswer::Outcome::Done);
    QCOMPARE(answer.json[u"current"].toString(), u"abc"_s);
}

void TestContentTool::refusal()
{
    write(u"refuse.json"_s, R"({"findings":[{"message":"no"}]})");
    const ToolAnswer answer = run({u"install"_s, m_folder->path()});
    QCOMPARE(answer.outcome, ToolAnswer::Outcome::Refused);
    QCOMPARE(answer.json[u"findings"].toArray().size(), 1);
}

void TestContentTool::failures_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    QTest::newRow("wrong use") << QStringList{u"nonsense"_s} << QString();
    QTest::newRow("no answer") << QStringList{u"versions"_s, u"--in"_s, u"/not/there"_s} << u"versions.json"_s;
    QTest::newRow("no JSON") << QStringList{u"receive"_s, u"."_s} << QString();
}

void TestContentTool::failures()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, message);
    write(u"garbage"_s, {});
    arguments.replaceInStrings(u"."_s, m_folder->path());
    if (arguments.first() == u"versions")
        arguments.last() = u"/not/there"_s;
    const ToolAnswer answer = run(arguments);
    QCOMPARE(answer.outcome, ToolAnswer::Outcome::Failed);
    QVERIFY2(answer.message.contains(message), qPrintable(answer.message));
}

void TestContentTool::tooLong()
{
    write(u"slow"_s, {});
    QCOMPARE(run({u"receive"_s, m_folder->path()}, 300ms).outcome, ToolAnswer::Outcome::TooLong);
}

void TestContentTool::onlyKillingEndsIt()
{
    write(u"stubborn"_s, {});
    QTest::ignoreMessage(QtWarningMsg, "staff: sala-content receive took too long and was ended; it said last: nothing");
    QCOMPARE(run({u"receive"_s, m_folder->path()}, 2s).outcome, ToolAnswer::Outcome::TooLong);
}

void TestContentTool::endlessAnswer()
{
    write(u"flood"_s, {});
    const qint64 before = residentKib();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"receive failed; it said last: and more words"_s));
    const ToolAnswer answer = run({u"receive"_s, m_folder->path()});
    QCOMPARE(answer.outcome, ToolAnswer::Outcome::Failed);
    QVERIFY(answer.json.isEmpty());
#ifdef __SANITIZE_ADDRESS__ // it keeps what is freed
    Q_UNUSED(before);
#else
    const qint64 grown = residentKib() - before;
    QVERIFY2(grown < 64 * 1024, qPrintable(QString::number(grown)));
#endif
}

void TestContentTool::dies()
{
    write(u"dies"_s, {});
    QTest::ignoreMessage(QtWarningMsg, "staff: sala-content receive failed; it said last: sala-content: receive: half way");
    const ToolAnswer answer = run({u"receive"_s, m_folder->path()});
    QCOMPARE(answer.outcome, ToolAnswer::Outcome::Failed);
    QVERIFY(answer.json.isEmpty());
}

void TestContentTool::stopped()
{
    write(u"slow"_s, {});
    QTimer::singleShot(0, m_tool.get(), &ContentTool::stop);
    QCOMPARE(run({u"receive"_s, m_folder->path()}).outcome, ToolAnswer::Outcome::Stopped);
}

void TestContentTool::missing_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("none") << QString();
    QTest::newRow("not there") << u"/not/there/sala-content"_s;
    QTest::newRow("no program") << QStringLiteral(SALA_FAKE_TOOL) + u"/x"_s;
}

void TestContentTool::missing()
{
    QFETCH(QString, program);
    m_tool = std::make_unique<ContentTool>(program);
    QCOMPARE(run({u"versions"_s}).outcome, ToolAnswer::Outcome::Missing);
}

void TestContentTool::endsWithItsOwner()
{
    write(u"slow"_s, {});
    QSignalSpy finished(m_tool.get(), &ContentTool::finished);
    m_tool->run({u"receive"_s, m_folder->path()}, 60s);
    m_tool.reset(); // does not wait for the minute
    QVERIFY(finished.isEmpty());
}

void TestContentTool::runsAgain()
{
    write(u"versions.json"_s, R"({"current":"abc"})");
    for (int i = 0; i < 3; ++i)
        QCOMPARE(run({u"versions"_s, u"--in"_s, m_folder->path()}).json[u"current"].toString(), u"abc"_s);
}

QTEST_GUILESS_MAIN(TestContentTool)
#include "tst_contenttool.moc"
