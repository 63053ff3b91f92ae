// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace sala::tool {

/// Files to fill in, in a language of the content: Spanish where it is Spanish, English otherwise. Every hint begins
/// with content::unfinishedMark, so that `check` says what is still to be written and nobody ever sees a hint.
[[nodiscard]] QByteArray topicDraft(const QString &language);
[[nodiscard]] QByteArray stepDraft(const QString &id, const QString &language);
[[nodiscard]] QByteArray glossaryDraft(const QString &language);

} // namespace sala::tool
