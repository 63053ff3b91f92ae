// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/result.h"
#include "store/repository.h"

#include <QStringList>

namespace sala::store {

inline constexpr char publisherName[] = "publisher"; ///< what libostree calls whoever published

/// The keys of publishers in these folders: *.asc and *.gpg.
[[nodiscard]] QStringList keyFiles(const QStringList &folders);

/// Lets libostree know the publisher by name, which it asks for even where nothing is signed.
[[nodiscard]] content::Result<bool> knowPublisher(const Repository &repository);

/// Makes exactly these keys the ones that libostree believes for the publisher. Needs the program gpg.
[[nodiscard]] content::Result<bool> trustKeys(const Repository &repository, const QStringList &files);

} // namespace sala::store
