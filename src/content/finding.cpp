// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/finding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::content {

bool hasErrors(const Findings &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(), [](const Finding &finding) { return finding.severity == Severity::Error; });
}

QString inLanguage(const Finding &finding, const QString &language)
{
    QString where = finding.file;
    if (finding.line > 0)
        where += u':' + QString::number(finding.line);
    if (!where.isEmpty())
        where += u": "_s;
    return where + finding.message.in(language) + u' ' + finding.remedy.in(language);
}

} // namespace sala::content
