// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "contentfolder.h"

#include <QtTest>

namespace sala::test {

/// Declares the columns of a table of faults: one thing changed in a valid folder, and what must be found.
inline void addFaultColumns()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("expected");
}

/// A row: in `file`, `before` becomes `after`; `expected` are lines as summary() writes them.
inline void fault(const char *name, const QString &file, const QString &before, const QString &after, const QStringList &expected)
{
    QTest::newRow(name) << file << before << after << expected;
}

/// Breaks a folder as the current row says.
inline void breakFolder(ContentFolder &folder)
{
    QFETCH(QString, file);
    QFETCH(QString, before);
    QFETCH(QString, after);
    folder.replace(file, before, after);
}

/// What the current row expects.
inline QStringList expectedFindings()
{
    QFETCH(QStringList, expected);
    return expected;
}

} // namespace sala::test
