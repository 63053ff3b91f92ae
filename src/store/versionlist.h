// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/repository.h"
#include "store/version.h"

namespace sala::store {

// Each version is a ref "versions/<number>", so that libostree keeps what it leads to and what nothing leads to is dropped.

[[nodiscard]] Versions readVersions(const Repository &repository);

/// Enters a commit as the newest version. Was it one before, it moves up.
[[nodiscard]] content::Result<bool> enterVersion(Repository &repository, const QString &commit);

/// Takes out what is kept no longer: all but `current`, the newest versionsKept, the newest content of Sala's own and the
/// newest published version (nothing older may be imported after it). Gives what was taken out.
[[nodiscard]] content::Result<Versions> retireVersions(Repository &repository, const QString &current);

/// Ids of the versions that would stay. For tests and for retireVersions().
[[nodiscard]] QStringList keptIds(const Versions &versions, const QString &current);

} // namespace sala::store
