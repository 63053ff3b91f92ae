// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "decode/selflimit.h"

#include <sys/resource.h>
#include <sys/time.h>

namespace sala::decode {

namespace {

constexpr rlim_t addressSpace = 1024UL * 1024 * 1024; ///< bytes
constexpr rlim_t writtenFile = 1024UL * 1024;         ///< bytes; answers may be redirected into a file

void limit(__rlimit_resource resource, rlim_t value)
{
    const rlimit bounds{value, value};
    ::setrlimit(resource, &bounds);
}

} // namespace

void limitProcess()
{
#ifndef SALA_SANITIZED // a sanitizer's shadow memory needs terabytes of address space
    limit(RLIMIT_AS, addressSpace);
#endif
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, writtenFile);
}

void limitCpu(std::chrono::seconds time)
{
    // SIGPROF ends a process that does not handle it: exactly what is wanted, also inside a library's endless loop.
    const itimerval timer{{0, 0}, {time.count(), 0}};
    ::setitimer(ITIMER_PROF, &timer, nullptr);
}

std::chrono::seconds cpuTimeFor(bool isDrawing, bool isLong)
{
    if (isDrawing)
        return std::chrono::seconds(2);
    return isLong ? std::chrono::seconds(10) : std::chrono::seconds(5);
}

} // namespace sala::decode
