// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/library.h"

namespace sala::app {

/// The pictures that Welcome and Home show, and the first one of every topic.
[[nodiscard]] QStringList firstPictures(const content::Library &library);

/// Draws those pictures and opens the recordings of every first step, as the kiosk is going to; gives the files with which that failed.
///
/// The check has opened them before, but elsewhere and earlier: a disk may have gone bad, a right may be missing. Blocking:
/// for a worker thread. Thread-safe.
[[nodiscard]] QStringList brokenFirstRenders(const content::Library &library);

} // namespace sala::app
