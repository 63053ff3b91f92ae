// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/finding.h"

namespace sala::content {

/// A place in a text file, counted from 1; 0 means "the whole file".
struct Position
{
    int line = 0;
    int column = 0;

    friend bool operator==(const Position &, const Position &) = default;
};

/// Collects the findings of one file, so that whoever finds something need not repeat where.
///
/// A short-lived helper on the stack of a reader or check; appends to the list it was given.
class Report final
{
public:
    Report(Findings &findings, QString file);

    void error(const QString &code, Position at, const Message &message, const Message &remedy);
    void warning(const QString &code, Position at, const Message &message, const Message &remedy);
    void add(Finding finding); ///< as it is; an empty file name becomes this report's file

    [[nodiscard]] const QString &file() const { return m_file; }

private:
    Findings &m_findings;
    QString m_file;
};

/// Orders by file, line, column, then code; drops what is said twice and, of one file, what exceeds limits::findingsPerFile.
void sortFindings(Findings &findings);

} // namespace sala::content
