// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/memory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace sala::app {

void keepMemoryTight()
{
#ifdef __GLIBC__
    constexpr int mappedFrom = 256 * 1024; // bytes; larger blocks are mapped and go back to the system when freed
    mallopt(M_MMAP_THRESHOLD, mappedFrom);
    mallopt(M_TRIM_THRESHOLD, mappedFrom);
    mallopt(M_ARENA_MAX, 2);
#endif
}

void keepMemoryAtHand()
{
#ifdef __GLIBC__
    constexpr int largest = 32 * 1024 * 1024; // bytes; glibc takes no larger threshold
    mallopt(M_MMAP_THRESHOLD, largest);
    mallopt(M_TRIM_THRESHOLD, 32 * largest - 1);
#endif
}

} // namespace sala::app
