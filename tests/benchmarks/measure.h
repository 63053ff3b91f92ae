// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

namespace sala::bench {

/// Milliseconds of many runs; medians and percentiles only, never one run.
class Samples final
{
public:
    void add(double milliseconds) { m_values.append(milliseconds); }
    [[nodiscard]] double percentile(int percent) const; ///< nearest rank; 0 without samples
    [[nodiscard]] qsizetype count() const { return m_values.size(); }

private:
    QList<double> m_values;
};

/// Proportional set size of this process in KiB, from /proc/self/smaps_rollup; -1 when the system does not say.
[[nodiscard]] qint64 proportionalSetKiB();

} // namespace sala::bench
