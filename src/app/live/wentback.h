// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>
#include <QThreadPool>

#include <optional>

namespace sala::app {

/// Why a content is not shown any more.
enum class WentBackWhy {
    Damaged, ///< its first pictures could not be drawn
    Slow,    ///< they were not there in time
    Died,    ///< the program ended twice while it began to show it
    Denied,  ///< one of these, in an earlier run of the program
};

/// A version of the store that could not be shown, and what is shown since. A plain value.
struct WentBack
{
    QString folder;  ///< of the version; empty: there was none
    QString instead; ///< the version shown since, by its name; empty: the embedded content
    WentBackWhy why = WentBackWhy::Denied;
    QString damaged; ///< the first of its files that failed

    friend bool operator==(const WentBack &, const WentBack &) = default;
};

/// The text of its file and back. Nothing: it is damaged. Pure.
[[nodiscard]] QByteArray toBytes(const WentBack &wentBack);
[[nodiscard]] std::optional<WentBack> wentBack(const QByteArray &bytes);

/// Remembers through restarts what staff must be told: once the store has gone back, nothing else tells that it had to.
///
/// A small file in the state folder, written on a thread of its own, since nothing may wait for a slow disk; one that cannot be read or
/// written is no fault: then it is remembered until the program ends. GUI thread.
class WentBackFile final
{
public:
    explicit WentBackFile(QString file); ///< empty: remembers until the program ends
    ~WentBackFile();                     ///< waits for what is being written

    [[nodiscard]] const WentBack &kept() const { return m_kept; }
    void keep(const WentBack &wentBack);
    void forget() { keep({}); }

private:
    QString m_file;
    WentBack m_kept;
    QThreadPool m_writer;
};

} // namespace sala::app
