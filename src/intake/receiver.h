// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/finding.h"
#include "intake/findsource.h"
#include "intake/options.h"

namespace sala::intake {

/// What came of an import.
struct Received
{
    QString folder;             ///< the complete copy; empty when there is none
    QString source;             ///< the content folder or ZIP file that was taken
    QList<Source> candidates;   ///< all that could have been taken, the newest first
    QString repository;         ///< a repository of versions that lies there too; installing it is not done here
    content::Findings findings; ///< errors say why there is no copy
};

/// Takes content from a stick, a folder or a ZIP file: copies or unpacks it into a new folder below `into`.
///
/// Blocking, for a process or thread of its own. The result is complete and holds nothing but regular files, or there is
/// none and nothing is left behind; whether the content is good is for content::checkContent() to say. Of several
/// contents the newest is taken. Never throws.
[[nodiscard]] Received receive(const QString &source, const QString &into, const Options &options = {});

} // namespace sala::intake
