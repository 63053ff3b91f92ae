// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/finding.h"

#include <algorithm>

namespace sala::content {

bool hasErrors(const Findings &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(), [](const Finding &finding) { return finding.severity == Severity::Error; });
}

} // namespace sala::content
