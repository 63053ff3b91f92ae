// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "speech/synthesizer.h"

#include <QProcess>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace sala::speech {

namespace {

using content::Finding;
using content::Message;
using content::Result;
using content::Severity;

constexpr int startTime = 10'000;  ///< milliseconds
constexpr int speakTime = 120'000; ///< milliseconds; a step takes 20 on an idle core

Finding failure(const Message &message, const Message &remedy)
{
    return {Severity::Error, u"speak-failed"_s, message, remedy, {}, 0, 0};
}

/// Takes numbers from the front of some bytes.
class Input final
{
public:
    explicit Input(const QByteArray &bytes) : m_bytes(bytes) {}

    [[nodiscard]] bool has(qsizetype count) const { return m_bytes.size() - m_at >= count; }
    [[nodiscard]] qint64 number()
    {
        const auto value = qFromLittleEndian<quint32>(m_bytes.constData() + m_at);
        m_at += 4;
        return value;
    }
    [[nodiscard]] QList<qint16> samples(qsizetype count)
    {
        QList<qint16> values(count);
        qFromLittleEndian<qint16>(m_bytes.constData() + m_at, count, values.data());
        m_at += 2 * count;
        return values;
    }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

} // namespace

Result<QByteArray> Synthesizer::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.start(m_program, arguments);
    if (!process.waitForStarted(startTime))
        return failure(Message::tr("The program that speaks cannot be started (%1).").arg(m_program), Message::tr("Install Sala again."));
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(speakTime) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return failure(Message::tr("The program that speaks did not come to an end."),
                       Message::tr("Try again; if it happens again, shorten the text."));
    }
    if (process.exitCode() != 0)
        return failure(QString::fromUtf8(process.readAllStandardError()).trimmed(), Message::tr("Choose another voice, or mend the text."));
    return process.readAllStandardOutput();
}

Result<QString> Synthesizer::engine() const
{
    const Result<QByteArray> answer = run({u"--version"_s}, {});
    if (!answer)
        return answer.finding();
    return QString::fromUtf8(answer.value()).trimmed();
}

Result<QList<Samples>> Synthesizer::speak(const QStringList &lines, const Voice &voice) const
{
    const Result<QByteArray> answer =
        run({voice.name, QString::number(voice.rate), QString::number(voice.pitch), QString::number(voice.range)},
            lines.join(u'\n').toUtf8() + '\n');
    if (!answer)
        return answer.finding();
    const Finding cutOff = failure(Message::tr("The program that speaks broke off."), Message::tr("Try again."));
    Input input(answer.value());
    if (!input.has(4))
        return cutOff;
    const auto rate = static_cast<int>(input.number());
    QList<Samples> spoken;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!input.has(4))
            return cutOff;
        const qint64 count = input.number();
        if (!input.has(2 * count))
            return cutOff;
        spoken.append({rate, input.samples(count)});
    }
    return spoken;
}

} // namespace sala::speech
