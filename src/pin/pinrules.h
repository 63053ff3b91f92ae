// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace sala::pin {

// Digits of a PIN. Four can be remembered and, with the waits of pintries.h, not be tried through; twelve is what a pad shows.
inline constexpr int shortestPin = 4;
inline constexpr int longestPin = 12;

/// Why a PIN is not taken. Whoever shows it has the words, in the staff's language.
enum class PinFault {
    None,
    Empty,
    NotDigits, ///< something else than 0 to 9
    TooShort,  ///< less than `shortestPin`
    TooLong,   ///< more than `longestPin`
    TooSimple, ///< what anyone would try first: 0000, 1234, 4321, 1212, 2580
};

/// Judges a new PIN. Any thread.
[[nodiscard]] PinFault faultOf(const QString &pin);

} // namespace sala::pin
