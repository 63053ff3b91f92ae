// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/message.h"

namespace sala::content {

enum class Severity { Error, Warning };

/// One thing that is wrong with the content, said so that a nurse can mend it.
///
/// A plain value: the command, the staff view and the log all show the same finding.
/// `file` is relative to the content folder; `line` and `column` count from 1, 0 means "the whole file".
struct Finding
{
    Severity severity = Severity::Error;
    QString code;    ///< stable, for programs: "missing-language", "svg-script", ...
    Message message; ///< what is wrong, in plain words
    Message remedy;  ///< what to do about it, in plain words
    QString file;
    int line = 0;
    int column = 0;

    friend bool operator==(const Finding &, const Finding &) = default;
};

using Findings = QList<Finding>;

/// True when at least one finding keeps the content from going live.
[[nodiscard]] bool hasErrors(const Findings &findings);

/// Where, what is wrong and what to do, in one line and in the language with this code ("es", "en").
[[nodiscard]] QString inLanguage(const Finding &finding, const QString &language);

} // namespace sala::content
