// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "totals/totalsfile.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace sala::totals {

/// Keeps the totals of all sessions, on the disk when it can, else in memory.
///
/// Owned by the composition root, GUI thread. The database is first opened when a first session ends, on a thread of its own: no
/// touch ever waits for a disk. What could not be written (locked, full, read-only) stays in memory, is in every view, and is
/// tried again with the next session; problem() says so to staff until it goes well.
class TotalsStore final : public QObject
{
    Q_OBJECT

public:
    /// `folder` is the state folder; it is made with the first session. `today`: the day that a session which ends now belongs to.
    explicit TotalsStore(const QString &folder, std::function<QDate()> today = QDate::currentDate, QObject *parent = nullptr);
    /// Waits for what is being written, and writes what is not: nothing that was counted is lost with a program that ends.
    ~TotalsStore() override;

    /// Counts a session that has ended.
    void add(const Counts &session);
    /// Reads all that was counted; fetched() follows, always later.
    void fetch();
    /// Forgets all that was counted; wiped() follows, always later.
    void wipe();

    /// Why the totals are not on the disk; empty: they are.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// Where the last damaged database went; empty: none was met.
    [[nodiscard]] const QString &putAside() const { return m_putAside; }
    [[nodiscard]] QDate today() const { return m_today(); }

signals:
    void fetched(const sala::totals::Rows &rows);
    void wiped(const QString &problem); ///< empty: nothing is left
    void stateChanged();                ///< problem() or putAside() changed

private:
    using Waiting = QMap<QPair<QDate, Count>, qint64>;

    void write();
    void keepWaiting(const Waiting &counts);
    void noteResult(const FileResult &result);

    TotalsFile m_file;
    QString m_folder;
    std::function<QDate()> m_today;
    Waiting m_waiting; ///< not on the disk
    bool m_writing = false;
    int m_wipes = 0; ///< what was being written when the totals were wiped must not come back
    QString m_problem;
    QString m_putAside;
    QThreadPool m_pool;
};

} // namespace sala::totals
