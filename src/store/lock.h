// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/result.h"

#include <chrono>
#include <memory>

namespace sala::store {

/// Keeps two commands from changing one store at the same time. Held as long as it lives; the system lets it go when the
/// process ends, however it ends. For one thread.
///
/// It also remembers, on disk, that a change was begun and not ended: then the next start looks through everything.
class Lock final
{
public:
    /// Waits until the lock is free. A finding: others keep it longer than `patience`, or it cannot be written.
    [[nodiscard]] static content::Result<std::unique_ptr<Lock>> take(const QString &file, std::chrono::milliseconds patience);
    ~Lock();
    Q_DISABLE_COPY_MOVE(Lock)

    [[nodiscard]] bool wasInterrupted() const { return m_interrupted; } ///< whoever had it before did not end its change
    [[nodiscard]] int begin();                                          ///< a change begins; 0 or errno
    [[nodiscard]] int end();                                            ///< the store is in order

private:
    explicit Lock(int fd);

    int m_fd;
    bool m_interrupted = false;
};

} // namespace sala::store
