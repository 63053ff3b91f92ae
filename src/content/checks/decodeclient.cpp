// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/decodeclient.h"

#include <QElapsedTimer>
#include <QFile>
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

DecodeClient::DecodeClient(QString program) : m_program(std::move(program)) {}

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
    m_process = std::make_unique<QProcess>();
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->start(m_program, {});
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
    const Decoded first = ask(absolutePath);
    return first.state == Decoded::State::Died ? ask(absolutePath) : first;
}

Decoded DecodeClient::ask(const QString &absolutePath)
{
    if (m_program.isEmpty() || !ensureRunning())
        return {};
    m_process->write(QFile::encodeName(absolutePath) + '\n');
    QElapsedTimer elapsed;
    elapsed.start();
    while (!m_process->canReadLine()) {
        const auto left = answerTime - milliseconds(elapsed.elapsed());
        if (left.count() <= 0 || !m_process->waitForReadyRead(static_cast<int>(left.count()))) {
            stop();
            return {Decoded::State::Died, {}, 0, 0, 0.0};
        }
    }
    ++m_answers;
    const QJsonObject answer = QJsonDocument::fromJson(m_process->readLine()).object();
    return {stateOf(answer.value(u"error"_s).toString()), answer.value(u"detail"_s).toString(), answer.value(u"width"_s).toInt(),
            answer.value(u"height"_s).toInt(), answer.value(u"seconds"_s).toDouble()};
}

} // namespace sala::content
