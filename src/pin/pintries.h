// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <chrono>

namespace sala::pin {

/// The longest wait after a wrong PIN. (Issue: 1, 2, 4 ... up to 300 s. Ten thousand PINs then take five weeks.)
inline constexpr std::chrono::seconds longestWait{300};

/// Tries that have the longest wait; more are not told apart.
inline constexpr int mostTries = 10;

/// How often a wrong PIN was tried since the last right one, and when the wait began. A plain value.
struct Tries
{
    int wrong = 0;                      ///< 0 to `mostTries`
    std::chrono::milliseconds since{0}; ///< of the clock that `remaining` is asked with

    friend bool operator==(const Tries &, const Tries &) = default;
};

/// The wait after so many wrong tries: 0, 1, 2, 4, ... 256, 300 s.
[[nodiscard]] std::chrono::seconds waitAfter(int wrong);
/// How long to wait from `now` until the next try; 0: it may be made.
[[nodiscard]] std::chrono::milliseconds remaining(const Tries &tries, std::chrono::milliseconds now);
/// The tries with one more, whose wait begins now.
[[nodiscard]] Tries oneMore(const Tries &tries, std::chrono::milliseconds now);

/// Reads how many wrong tries a file tells of. No file: none. A file that cannot be read or makes no sense: the most, because
/// a wait of five minutes is better than a way to be rid of it.
///
/// No moment is kept, only the number: the whole wait begins anew when the program starts. So neither a restart nor a wall clock
/// that was set back or forward shortens it. Blocking, but short. Any thread.
[[nodiscard]] int readTries(const QString &path);
/// Writes it, all or nothing; 0 removes the file. False: the disk is full or cannot be written. Blocking. Any thread.
[[nodiscard]] bool writeTries(const QString &path, int wrong);

} // namespace sala::pin
