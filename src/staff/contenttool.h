// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <memory>

class QProcess;

namespace sala::staff {

/// How a run of `sala-content` ended.
struct ToolAnswer
{
    enum class Outcome {
        Done,    ///< status 0; json is its answer
        Refused, ///< status 1: it works, and says no; json says why
        Failed,  ///< anything else, or an answer that is not one JSON object
        Missing, ///< it is not there or cannot be started
        TooLong, ///< it was ended after its time
        Stopped, ///< by stop()
    };
    Outcome outcome = Outcome::Failed;
    QJsonObject json = {};
    QString message = {}; ///< the last line it wrote for people; may be empty
};

/// Runs `sala-content` for the staff menu: one command at a time, its answer as JSON.
///
/// The kiosk itself links neither the store nor ZIP: what the command does to a hostile stick it does in its own process. GUI
/// thread, never waits; its owner outlives it. A command that is still running when this ends is ended too.
///
/// Every run is bounded: after its limit it gets SIGTERM, 3 s later SIGKILL, and 3 s later, should it hang in the kernel, it is let go.
/// Of its answer 4 MiB are kept, of its words 64 KiB; one that says more has failed. What fails stands in the log.
class ContentTool final : public QObject
{
    Q_OBJECT

public:
    /// `program`: path of sala-content; empty or not there: every run answers Missing.
    explicit ContentTool(QString program, QObject *parent = nullptr);
    ~ContentTool() override;

    /// Begins a command; finished() follows once, always later. Must not be called while running(). `limit`: the longest it may take.
    void run(const QStringList &arguments, std::chrono::milliseconds limit);
    /// Ends the command; finished() follows with Stopped.
    void stop();
    [[nodiscard]] bool running() const { return m_process != nullptr; }

signals:
    void finished(const sala::staff::ToolAnswer &answer);

private:
    void readOutput();
    void end(ToolAnswer::Outcome why);
    void answer(ToolAnswer::Outcome outcome);
    void log(const ToolAnswer &answer) const;

    QString m_program;
    QString m_command; ///< such as "receive", for the log
    std::unique_ptr<QProcess> m_process;
    QTimer m_limit;
    QByteArray m_output;
    QByteArray m_words;
    ToolAnswer::Outcome m_ended = ToolAnswer::Outcome::Done; ///< why we ended it; Done: we did not
};

/// sala-content beside the program; empty when there is none.
[[nodiscard]] QString findContentTool();

} // namespace sala::staff
