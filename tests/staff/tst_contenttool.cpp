// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "staff/contenttool.h"

#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sala::staff::ContentTool;
using sala::staff::ToolAnswer;

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
