// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/finding.h"

#include <QString>

namespace sala::store {

class Trouble;

/// A finding of the store: an error that concerns no line of a file.
[[nodiscard]] content::Finding fault(const QString &code, const content::Message &message, const content::Message &remedy);

/// Why something could not be written at `path`, from errno.
[[nodiscard]] content::Finding writeFault(const QString &path, int reason);

/// The disk that holds `path` is full; at least so many bytes more are needed than may be used.
[[nodiscard]] content::Finding diskFull(const QString &path, qint64 missingBytes);

/// What libostree said while it worked for the store in `path`, in plain words where they are known.
[[nodiscard]] content::Finding libraryFault(const QString &path, const Trouble &trouble);

/// Whether libostree gave up for want of space.
[[nodiscard]] bool isDiskFull(const Trouble &trouble);

/// Bytes that may still be written at `path`; 0 when it cannot be told.
[[nodiscard]] qint64 freeBytes(const QString &path);

} // namespace sala::store
