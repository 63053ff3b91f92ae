// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/finding.h"

#include <QString>

namespace sala::store {

/// Whether a folder looks like a repository, as `publish` makes it, rather than like content.
[[nodiscard]] bool isRepository(const QString &folder);

/// What must not even be opened of a repository on a stick: links, pipes and devices (libostree would follow the first and
/// wait for ever at the second), files larger than any content may be, another kind of repository. Reads no object.
[[nodiscard]] content::Findings refusedRepository(const QString &folder);

} // namespace sala::store
