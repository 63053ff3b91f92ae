// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcess>
#include <QString>

#include <chrono>
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
    QByteArray hash; ///< of the bytes that were decoded: ProofMemory::keyOf()
};

/// Has files decoded by the program sala-decode, which limits its own memory and time.
///
/// The helper runs in bubblewrap where that works; everywhere it gives up itself what it does not need (src/decode/confine.h).
/// A file that kills the helper twice gets State::Died (once may be an accident of the computer), and the next one a
/// new helper; it is also replaced every 100 files.
/// Blocking; use it on one worker thread. Never throws.
class DecodeClient final
{
public:
    /// `program` empty: every answer is NotAsked. `root`: the only folder that the helper may read; empty: any.
    explicit DecodeClient(QString program, QString root = {});
    ~DecodeClient();
    Q_DISABLE_COPY_MOVE(DecodeClient)

    [[nodiscard]] Decoded decode(const QString &absolutePath);
    /// Has all texts of the root read, in the helper: a folder that kills it must not be read by anyone else. In `detail` of
    /// the answer stands the version of the content as it was then.
    [[nodiscard]] Decoded readTexts();
    [[nodiscard]] bool canStart(); ///< false: the program is not there
    [[nodiscard]] bool inBubblewrap() const { return m_wrapped; }

private:
    [[nodiscard]] bool ensureRunning();
    [[nodiscard]] bool start(const QString &program, const QStringList &arguments);
    [[nodiscard]] bool waitForLine(std::chrono::milliseconds time);
    [[nodiscard]] Decoded ask(const QByteArray &line, std::chrono::milliseconds time);
    void stop();

    QString m_program;
    QString m_root;
    bool m_wrapped = false;
    bool m_mayWrap = true; ///< bubblewrap has not failed yet
    std::unique_ptr<QProcess> m_process;
    int m_answers = 0;
};

} // namespace sala::content
