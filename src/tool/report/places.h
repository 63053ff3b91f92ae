// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/finding.h"

#include <QSet>

namespace sala::tool {

/// Findings by the place that the report shows them at: each is shown once. A short-lived helper.
class FindingPlaces final
{
public:
    explicit FindingPlaces(content::Findings findings) : m_findings(std::move(findings)) {}

    /// Those of these lines of a file that were not taken yet; `last` 0: to its end.
    [[nodiscard]] content::Findings take(const QString &file, int first, int last);
    [[nodiscard]] content::Findings takeFile(const QString &file) { return take(file, 0, 0); }
    [[nodiscard]] content::Findings takeRest();

    /// Findings of this code about this file, taken or not.
    [[nodiscard]] bool has(const QString &code, const QString &file) const;

private:
    content::Findings m_findings;
    QSet<qsizetype> m_taken;
};

/// As HTML: what is wrong and what to do. `withFile`: also in which file.
[[nodiscard]] QString findingsHtml(const content::Findings &findings, bool withFile = false);

} // namespace sala::tool
