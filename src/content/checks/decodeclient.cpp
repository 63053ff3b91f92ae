// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/decodeclient.h"

#include "content/checks/sandbox.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

using std::chrono::milliseconds;

constexpr int filesPerHelper = 100; ///< leaks of a decoder do not add up
constexpr milliseconds startTime{10'000};
/// The helper ends itself after 2 to 10 s of CPU time; this is for what uses none, on a busy machine.
constexpr milliseconds answerTime{60'000};
constexpr milliseconds textsTime{180'000};       ///< the same for all texts; the helper ends itself after 60 s of CPU time
constexpr QByteArrayView textsQuestion{"texts"}; ///< no path: those begin with '/'

Decoded::State stateOf(const QString &error)
{
    if (error.isEmpty())
        return Decoded::State::Fine;
    if (error == u"too-large"_s)
        return Decoded::State::TooLarge;
    if (error == u"size"_s)
        return Decoded::State::WrongSize;
    if (error == u"format"_s)
        return Decoded::State::WrongFormat;
    return error == u"unreadable"_s ? Decoded::State::Unreadable : Decoded::State::Broken;
}

} // namespace

DecodeClient::DecodeClient(QString program, QString root) : m_program(std::move(program)), m_root(std::move(root)) {}

DecodeClient::~DecodeClient()
{
    stop();
}

bool DecodeClient::canStart()
{
    return !m_program.isEmpty() && ensureRunning();
}

bool DecodeClient::ensureRunning()
{
    if (m_process && m_process->state() == QProcess::Running && m_answers < filesPerHelper)
        return true;
    stop();
    const QStringList arguments = m_root.isEmpty() ? QStringList() : QStringList{u"--root"_s, m_root};
    if (m_mayWrap && QFileInfo(m_program).isFile()) {
        const SandboxCommand wrapped = content::inBubblewrap(m_program, arguments + QStringList{u"--hello"_s}, m_root);
        // Where namespaces are forbidden it ends at once, without a word of the helper.
        m_wrapped = !wrapped.program.isEmpty() && start(wrapped.program, wrapped.arguments) && waitForLine(startTime)
                    && m_process->readLine() == "ready\n";
        if (m_wrapped)
            return true;
        m_mayWrap = false;
        stop();
    }
    return start(m_program, arguments);
}

bool DecodeClient::start(const QString &program, const QStringList &arguments)
{
    m_process = std::make_unique<QProcess>();
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->start(program, arguments);
    return m_process->waitForStarted(static_cast<int>(startTime.count()));
}

void DecodeClient::stop()
{
    if (m_process && m_process->state() != QProcess::NotRunning) {
        m_process->kill();
        m_process->waitForFinished(static_cast<int>(startTime.count()));
    }
    m_process.reset();
    m_answers = 0;
}

Decoded DecodeClient::decode(const QString &absolutePath)
{
    const QByteArray line = QFile::encodeName(absolutePath);
    const Decoded first = ask(line, answerTime);
    return first.state == Decoded::State::Died ? ask(line, answerTime) : first;
}

Decoded DecodeClient::readTexts()
{
    return ask(textsQuestion.toByteArray(), textsTime);
}

bool DecodeClient::waitForLine(milliseconds time)
{
    QElapsedTimer elapsed;
    elapsed.start();
    while (!m_process->canReadLine()) {
        const auto left = time - milliseconds(elapsed.elapsed());
        if (left.count() <= 0 || !m_process->waitForReadyRead(static_cast<int>(left.count())))
            return m_process->canReadLine();
    }
    return true;
}

Decoded DecodeClient::ask(const QByteArray &line, milliseconds time)
{
    if (m_program.isEmpty() || !ensureRunning())
        return {};
    m_process->write(line + '\n');
    if (!waitForLine(time)) {
        stop();
        return {Decoded::State::Died, {}, 0, 0, 0.0, {}};
    }
    ++m_answers;
    const QJsonObject answer = QJsonDocument::fromJson(m_process->readLine()).object();
    return {stateOf(answer.value(u"error"_s).toString()),
            answer.value(u"detail"_s).toString(),
            answer.value(u"width"_s).toInt(),
            answer.value(u"height"_s).toInt(),
            answer.value(u"seconds"_s).toDouble(),
            answer.value(u"hash"_s).toString().toLatin1()};
}

} // namespace sala::content
