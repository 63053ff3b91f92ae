// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/finding.h"

/// Everything that keeps content from being taken from a stick, in words. One function for each reason, so that the
/// same thing is always said in the same way.
namespace sala::intake::problem {

using content::Finding;

// Names
[[nodiscard]] Finding absolutePath(const QString &file);
[[nodiscard]] Finding backslash(const QString &file);
[[nodiscard]] Finding driveLetter(const QString &file);
[[nodiscard]] Finding leavesFolder(const QString &file);
[[nodiscard]] Finding tooDeep(const QString &file);
[[nodiscard]] Finding longName(const QString &file);
[[nodiscard]] Finding notUtf8Name(const QString &file);
[[nodiscard]] Finding controlCharacter(const QString &file);
[[nodiscard]] Finding decomposedName(const QString &file);
[[nodiscard]] Finding differsInCase(const QString &file, const QString &other);
[[nodiscard]] Finding twice(const QString &file);

// Files
[[nodiscard]] Finding link(const QString &file);
[[nodiscard]] Finding notAFile(const QString &file);
[[nodiscard]] Finding tooLarge(const QString &file);
[[nodiscard]] Finding nestedArchive(const QString &file);
[[nodiscard]] Finding passedOver(const QString &file); ///< a warning
[[nodiscard]] Finding sourceGone(const QString &file);
[[nodiscard]] Finding tooManyFiles();
[[nodiscard]] Finding packageTooLarge();

// Archives
[[nodiscard]] Finding noArchive(const QString &file);
[[nodiscard]] Finding damagedArchive(const QString &file);
[[nodiscard]] Finding overlapping(const QString &file);
[[nodiscard]] Finding encrypted(const QString &file);
[[nodiscard]] Finding unknownPacking(const QString &file);
[[nodiscard]] Finding wrongSize(const QString &file);
[[nodiscard]] Finding bomb(const QString &file);
[[nodiscard]] Finding severalContents(const QString &file, const QString &other);

// The place it comes from or goes to
[[nodiscard]] Finding nothingFound(const QString &source);
[[nodiscard]] Finding noSource(const QString &source);
[[nodiscard]] Finding noRoom(qint64 neededBytes);
[[nodiscard]] Finding cannotWrite(const QString &file, int reason); ///< reason: errno

} // namespace sala::intake::problem
