// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/files/filegate.h"

namespace sala::content {

struct FolderListing
{
    QList<FileEntry> files;
    Findings findings;
};

/// Lists a folder of the disk below an open descriptor, without following links. Bounded by limits.h.
[[nodiscard]] FolderListing listFolder(int rootFd);

/// Lists a resource path.
[[nodiscard]] FolderListing listResource(const QString &root);

/// Opens a regular file below `rootFd` for reading, refusing links in every part of its path; -1 with errno.
/// ELOOP means a link, EINVAL that it is not a regular file.
[[nodiscard]] int openRegular(int rootFd, const QByteArray &path);

} // namespace sala::content
