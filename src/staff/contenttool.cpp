// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "staff/contenttool.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sala::staff {

namespace {

constexpr qsizetype longestAnswer = 4 * 1024 * 1024; // bytes; 10,000 findings take about 3 MiB
constexpr qsizetype longestWords = 64 * 1024;        // bytes of standard error that are kept
constexpr auto grace = 3s;                           // to tidy up after SIGTERM, before SIGKILL
constexpr auto lastGrace = 3s;                       // after SIGKILL: one that hangs in the kernel, on a dying stick, is let go
constexpr auto endOfOwner = 1s;                      // the same when the program itself ends

QString lastLine(const QByteArray &words)
{
    const QList<QByteArray> lines = words.trimmed().split('\n');
    return QString::fromUtf8(lines.last()).simplified();
}

} // namespace

QString findContentTool()
{
    const QString beside = QCoreApplication::applicationDirPath() + u"/sala-content"_s;
    return QFileInfo(beside).isExecutable() ? beside : QString();
}

ContentTool::ContentTool(QString program, QObject *parent) : QObject(parent), m_program(std::move(program))
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { end(ToolAnswer::Outcome::TooLong); });
}

ContentTool::~ContentTool()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->kill();
    if (!m_process->waitForFinished(static_cast<int>(std::chrono::milliseconds(endOfOwner).count())))
        (void)m_process.release(); // else its own end would wait for half a minute
}

void ContentTool::run(const QStringList &arguments, std::chrono::milliseconds limit)
{
    Q_ASSERT(!m_process);
    m_output.clear();
    m_words.clear();
    m_ended = ToolAnswer::Outcome::Done;
    m_command = arguments.value(0);
    m_process = std::make_unique<QProcess>();
    QProcess *process = m_process.get();
    connect(process, &QProcess::readyReadStandardOutput, this, &ContentTool::readOutput);
    connect(process, &QProcess::readyReadStandardError, this,
            [this, process] { m_words = (m_words + process->readAllStandardError()).right(longestWords); });
    connect(process, &QProcess::finished, this, [this](int status, QProcess::ExitStatus how) {
        readOutput();
        const bool normal = how == QProcess::NormalExit;
        answer(normal && status == 0   ? ToolAnswer::Outcome::Done
               : normal && status == 1 ? ToolAnswer::Outcome::Refused
                                       : ToolAnswer::Outcome::Failed);
    });
    // A process that never was says so here and nowhere else; answered later, like everything.
    connect(
        process, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                answer(ToolAnswer::Outcome::Missing);
        },
        Qt::QueuedConnection);
    process->setStandardInputFile(QProcess::nullDevice());
    m_limit.start(limit);
    process->start(m_program.isEmpty() ? u"/sala-content-is-not-there"_s : m_program, arguments);
}

void ContentTool::readOutput()
{
    const QByteArray more = m_process->readAllStandardOutput();
    if (m_ended != ToolAnswer::Outcome::Done)
        return; // whoever was told to end is not listened to any more
    m_output += more;
    if (m_output.size() <= longestAnswer)
        return;
    m_output.clear();
    end(ToolAnswer::Outcome::Failed);
}

void ContentTool::stop()
{
    if (m_process)
        end(ToolAnswer::Outcome::Stopped);
}

void ContentTool::end(ToolAnswer::Outcome why)
{
    if (!m_process || m_ended != ToolAnswer::Outcome::Done)
        return;
    m_ended = why;
    m_process->terminate();
    QTimer::singleShot(grace, m_process.get(), &QProcess::kill);
    QTimer::singleShot(grace + lastGrace, m_process.get(), [this] { answer(ToolAnswer::Outcome::Failed); });
}

void ContentTool::answer(ToolAnswer::Outcome outcome)
{
    m_limit.stop();
    if (!m_process)
        return;
    m_process->disconnect(this);
    QProcess *process = m_process.release();
    if (process->state() == QProcess::NotRunning)
        process->deleteLater(); // we are called by it
    else
        connect(process, &QProcess::finished, process, &QObject::deleteLater); // let go: its deletion would wait for it
    ToolAnswer result{m_ended == ToolAnswer::Outcome::Done ? outcome : m_ended, {}, lastLine(m_words)};
    const QJsonDocument document = QJsonDocument::fromJson(m_output);
    result.json = document.object();
    const bool said = result.outcome == ToolAnswer::Outcome::Done || result.outcome == ToolAnswer::Outcome::Refused;
    if (said && !document.isObject())
        result.outcome = ToolAnswer::Outcome::Failed;
    log(result);
    emit finished(result);
}

void ContentTool::log(const ToolAnswer &answer) const
{
    using Outcome = ToolAnswer::Outcome;
    const char *what = answer.outcome == Outcome::TooLong   ? "took too long and was ended"
                       : answer.outcome == Outcome::Missing ? "could not be started"
                       : answer.outcome == Outcome::Failed  ? "failed"
                                                            : nullptr;
    if (what)
        qWarning("staff: sala-content %s %s; it said last: %s", qUtf8Printable(m_command), what,
                 answer.message.isEmpty() ? "nothing" : qUtf8Printable(answer.message));
}

} // namespace sala::staff
