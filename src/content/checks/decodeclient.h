// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcess>
#include <QString>

#include <memory>

namespace sala::content {

/// What the helper said about one file.
struct Decoded
{
    enum class State { Fine, Unreadable, Broken, TooLarge, WrongFormat, Died, NotAsked, WrongSize };
    State state = State::NotAsked;
    QString detail;
    int width = 0;
    int height = 0;
    double seconds = 0.0;
};

/// Has files decoded by the program sala-decode, which limits its own memory and time.
///
/// A file that kills the helper twice gets State::Died (once may be an accident of the computer), and the next one a
/// new helper; it is also replaced every 100 files.
/// Blocking; use it on one worker thread. Never throws.
class DecodeClient final
{
public:
    explicit DecodeClient(QString program); ///< empty: every answer is NotAsked
    ~DecodeClient();
    Q_DISABLE_COPY_MOVE(DecodeClient)

    [[nodiscard]] Decoded decode(const QString &absolutePath);
    [[nodiscard]] bool canStart(); ///< false: the program is not there

private:
    [[nodiscard]] bool ensureRunning();
    [[nodiscard]] Decoded ask(const QString &absolutePath);
    void stop();

    QString m_program;
    std::unique_ptr<QProcess> m_process;
    int m_answers = 0;
};

} // namespace sala::content
