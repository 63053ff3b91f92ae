// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace sala::app {

/// A content that was put on the screen and has not yet shown that it can stay there. A plain value.
struct TrialRecord
{
    QString content; ///< its name: a version of the store, or what ContentSource::nameOf() says; empty: none
    QString before;  ///< the version of the store that was shown before; empty: none, or not known
    int tries = 0;   ///< how often it was put on the screen without passing

    friend bool operator==(const TrialRecord &, const TrialRecord &) = default;
};

/// The text of a marker file and back. Nothing: it is damaged. Pure.
[[nodiscard]] QByteArray toBytes(const TrialRecord &record);
[[nodiscard]] std::optional<TrialRecord> trialRecord(const QByteArray &bytes);

/// How often a content may fail to pass. The first time may have been a power cut, which says nothing about it.
inline constexpr int mostTries = 2;

/// Remembers over the end of the program which content is on trial, so that one that kills the program does not do it for ever.
///
/// A small file in the state folder, written whole and to the disk on a thread of its own, since nothing may wait for a slow disk. A
/// file that cannot be read or written is no fault: then nothing is remembered, and the log says so. GUI thread; callbacks come there.
class TrialMarker final : public QObject
{
public:
    explicit TrialMarker(QString file, QObject *parent = nullptr); ///< empty: remembers nothing
    ~TrialMarker() override;                                       ///< waits for what is being written

    /// What the program before left when it did not end by itself. Empty: it ended well, or nothing can be told.
    [[nodiscard]] const TrialRecord &left() const { return m_left; }
    [[nodiscard]] bool active() const { return !m_now.content.isEmpty(); }

    /// Counts one more try of a content; `then` is called when that is on the disk or will not be: at once when there is no file.
    void begin(const QString &content, const QString &before, const std::function<void()> &then);
    /// It can stay, or it is out of the question: nothing is left of it.
    void end();
    /// It was neither shown to fail nor to stay, as when the program is stopped: this try does not count.
    void withdraw();

private:
    void write(const TrialRecord &record, const std::function<void()> &then);

    QString m_file;
    TrialRecord m_left;
    TrialRecord m_now;
    QThreadPool m_pool;
};

} // namespace sala::app
