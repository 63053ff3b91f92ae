// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/files/filegate.h"
#include "store/repository.h"
#include "store/store.h"

namespace sala::store {

/// A tree that is in the repository and may become the version that is shown.
struct Candidate
{
    Tree tree;
    QList<content::FileEntry> expected; ///< what the folder held from which it was taken; empty: not known
    Check check;
    std::function<content::Result<QString>(const QString &contentVersion)> commit; ///< gives the id
};

} // namespace sala::store
