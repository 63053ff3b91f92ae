// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace sala::store {

// Changes of folders that survive a loss of power. Each gives 0 or the errno of what failed.

/// Writes to the disk which names a folder holds.
[[nodiscard]] int syncFolder(const QString &folder);

/// Writes to the disk whatever is still in memory of the file system that holds `folder`.
[[nodiscard]] int syncAll(const QString &folder);

/// Makes a folder, with those above it; not a fault when it is there.
[[nodiscard]] int makeFolder(const QString &folder);

[[nodiscard]] int renameEntry(const QString &from, const QString &to);

/// Lets the link `link` lead to `target`, in one step: at no moment is there none. `scratch` is a name in the same folder.
[[nodiscard]] int replaceLink(const QString &link, const QString &target, const QString &scratch);

/// Removes a file, a link or a folder with all that is in it; not a fault when it is not there. Follows no link.
[[nodiscard]] int removeTree(const QString &path);

} // namespace sala::store
