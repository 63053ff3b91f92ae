// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/result.h"

#include <QString>

namespace sala::store {

/// Whether the file system of a folder knows hard links; FAT and exFAT, which most sticks have, do not.
[[nodiscard]] bool takesHardLinks(const QString &folder);

/// Makes `to` hold what the archive repository `from` holds. Objects come first and what refers to them last, each file under
/// another name until it is whole, so that `to` is a valid repository at every moment. Blocking.
[[nodiscard]] content::Result<bool> copyRepository(const QString &from, const QString &to);

} // namespace sala::store
