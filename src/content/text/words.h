// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

namespace sala::content {

/// A stretch of a text: where it begins and how long it is.
struct Span
{
    qsizetype start = 0;
    qsizetype length = 0;
};

/// The words a reader reads: runs without spaces that hold a letter or a digit.
[[nodiscard]] QList<Span> wordSpans(QStringView text);
[[nodiscard]] int countWords(QStringView text);

/// The sentences of a text. A full stop inside a number, a time or an abbreviation ("p. ej.", "Dr.") ends none.
[[nodiscard]] QList<Span> sentenceSpans(QStringView text);

} // namespace sala::content
