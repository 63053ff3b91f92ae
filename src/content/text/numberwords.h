// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace sala::content {

/// A whole number as it is read aloud in Spanish ("es") or English (any other language).
/// Numbers of more than nine digits are read digit by digit.
[[nodiscard]] QString numberWords(const QString &digits, const QString &language);

/// A text with its numbers written out: "74 de cada 100" becomes "setenta y cuatro de cada cien".
[[nodiscard]] QString spellNumbers(const QString &text, const QString &language);

} // namespace sala::content
