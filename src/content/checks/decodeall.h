// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/checks/decodeclient.h"

#include <QStringList>

#include <functional>

namespace sala::content {

/// Has many files decoded by several helpers at the same time, each with a client of its own on a thread of its own.
///
/// `files` are paths below `root`; the answers come in their order. `oneMore` is told, on the calling thread, each time that
/// another file is done. Blocking; never throws.
[[nodiscard]] QList<Decoded> decodeAll(const QString &program, const QString &root, const QStringList &files, int helpers,
                                       const std::function<void()> &oneMore);

} // namespace sala::content
