// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/result.h"

#include <QByteArray>
#include <QFile>
#include <QList>

#include <optional>

namespace sala::intake {

/// What a ZIP file says of one of its files.
struct ZipEntry
{
    QByteArray name; ///< as it stands there
    qint64 packed = 0;
    qint64 unpacked = 0;
    qint64 start = 0; ///< of its data, the header before it included
    quint32 mode = 0; ///< as in stat(); 0 when it was packed by a system without such
    int method = 0;
    bool encrypted = false;

    [[nodiscard]] bool isFolder() const { return name.endsWith('/'); }
};

/// The list of files at a ZIP file's end, read by ourselves before libzip may open it: how many they are, how large
/// they say they are, and that no two of them share bytes of the archive (which is how small files become huge ones).
///
/// Reads at most limits::archiveDirectory bytes; no ZIP64, no split archives: content stays far below both.
/// Errors are findings of the whole archive, whose `file` is empty, or of one entry.
[[nodiscard]] content::Result<QList<ZipEntry>> readZipDirectory(QFile &archive);

/// Nothing when no entry lies over another or over the end of the archive.
[[nodiscard]] std::optional<content::Finding> findOverlap(const QList<ZipEntry> &entries, qint64 archiveBytes);

} // namespace sala::intake
