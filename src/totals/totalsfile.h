// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "totals/count.h"

#include <QString>

namespace sala::totals {

/// Days that counts are kept, today among them.
inline constexpr int daysKept = 400;

/// Damaged databases that are kept beside the one in use, for whoever wants to look at them.
inline constexpr int damagedKept = 3;

/// What came of dealing with the database. Empty: it went well.
struct FileResult
{
    QString problem;  ///< path and reason in the system's words: locked, full, read-only; nothing was changed
    QString putAside; ///< the damaged database was renamed to this, and a new one begun; only of add()
    Rows rows;        ///< only of read()

    [[nodiscard]] bool ok() const { return problem.isEmpty(); }
};

/// The totals on the disk: one SQLite database with one table of fixed columns {day, what, id, language, n}.
///
/// Each call opens the database, does one thing in one transaction and closes it: nothing is open between sessions, and a
/// damaged file costs a few counts, never the kiosk. What is deleted is overwritten. A plain value; blocking, waits at most two
/// seconds for another program: keep it off the GUI thread. Any thread, one call at a time.
class TotalsFile final
{
public:
    explicit TotalsFile(QString path) : m_path(std::move(path)) {}

    /// Adds counts to their days, all or none of them, and forgets the days before the last `daysKept`. A damaged database
    /// is renamed to "...-damaged-N" and a new one begun.
    [[nodiscard]] FileResult add(const Rows &rows, const QDate &today) const;
    /// All that is kept, by day, what, id and language. No file: no rows. Changes nothing, not even a damaged one.
    [[nodiscard]] FileResult read() const;
    /// Removes the database and those put aside.
    [[nodiscard]] FileResult wipe() const;

private:
    QString m_path;
};

} // namespace sala::totals
