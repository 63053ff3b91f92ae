// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/finding.h"
#include "content/library.h"

namespace sala::content {

/// What reading a content folder gives. `library` is null when there is nothing to show at all;
/// with errors among the findings it may be incomplete and must not go live.
struct ReadResult
{
    LibraryPtr library;
    Findings findings;
};

/// Reads a content folder (or the resource path of the embedded content) into a Library.
///
/// Finds what can be found from the texts alone: encoding, YAML, Markdown, unknown keys and blocks,
/// missing languages, steps in another order, links to nowhere, limits. Pictures and sounds are not opened.
/// Blocking and without side effects: call it on a worker thread. Never throws; whatever is wrong is a finding.
[[nodiscard]] ReadResult readContent(const QString &root);

} // namespace sala::content
