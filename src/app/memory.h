// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

namespace sala::app {

/// Has the C library give freed pictures back to the system at once. Call first in main(), before any thread.
///
/// Pictures of several megabytes are made on worker threads all day; by default glibc keeps such blocks in its own
/// heaps (measured: 336 MiB after every step instead of what the bounded cache holds). Does nothing on other systems.
void keepMemoryTight();

/// The contrary, for a run that makes thousands of pictures as fast as it can: freed blocks are used again at once.
void keepMemoryAtHand();

} // namespace sala::app
