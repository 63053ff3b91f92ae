// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "totals/words.h"

#include <QByteArray>

namespace sala::totals {

/// What goes to a USB stick: a summary, in whose words, in which language. A plain value.
struct Report
{
    Summary summary;
    content::LibraryPtr library; ///< for names; null: the ids stand alone
    QString language;            ///< "es" or "en"
};

/// One block of a report, in the order in which people read it.
struct Block
{
    Word heading;
    What what; ///< of the ids of its lines
    QList<Line> lines;
};

[[nodiscard]] QList<Block> blocksOf(const Summary &summary);

/// As a table for spreadsheets (RFC 4180): UTF-8 with its mark, without which Excel takes it for something else; a header in the report's
/// language; the first column as programs read it. Any thread.
[[nodiscard]] QByteArray toCsv(const Report &report);

/// As one page to print, in Letter format (what Colombian printers hold), with bars; no network, no file. Takes some tens of milliseconds;
/// any thread, needs a QGuiApplication. The longest lists are cut to what fits, and say so.
[[nodiscard]] QByteArray toPdf(const Report &report);

struct Written
{
    QString path;
    QString problem; ///< path and the system's words; empty: the file is there, as a whole
};

/// "sala-totales-2026-11-26.csv"; the day is the last of the period.
[[nodiscard]] QString fileName(const Report &report, const QString &ending);
/// Writes a file of that name to a folder, all of it or none. Blocking: keep it off the GUI thread.
[[nodiscard]] Written writeReport(const QString &folder, const QString &name, const QByteArray &bytes);

} // namespace sala::totals
