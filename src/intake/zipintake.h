// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/finding.h"
#include "intake/options.h"
#include "intake/staging.h"
#include "intake/zipdirectory.h"

namespace sala::intake {

/// Unpacks the content folder inside a ZIP file into the staging folder.
///
/// Blocking. The bytes that really come out are counted, not those that the archive promises; names, links, passwords
/// and packed files inside are refused before anything is unpacked. Errors among the findings mean that what was
/// unpacked is not complete and must not be used.
[[nodiscard]] content::Findings unpackZip(const QString &path, Staging &staging, const Options &options);

/// Where in the archive the content folder lies ("", "sala/", "a/b/"); nothing when there is none, or a finding for two.
struct ZipContent
{
    std::optional<QByteArray> prefix;
    std::optional<content::Finding> problem;
};
[[nodiscard]] ZipContent findContentIn(const QList<ZipEntry> &entries);

/// Opens a regular file for reading, without waiting for a FIFO and without following a link at its end.
[[nodiscard]] bool openRegularFile(const QString &path, QFile &file);

} // namespace sala::intake
