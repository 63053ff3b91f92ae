// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/report.h"

#include "content/files/limits.h"

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

Finding moreFindings(const Finding &last, qsizetype count, Severity severity)
{
    return {severity,
            u"more"_s,
            Message::tr("There are %1 more findings in this file.").arg(count),
            Message::tr("Mend those above first."),
            last.file,
            last.line,
            last.column};
}

void capFindings(Findings &findings)
{
    Findings kept;
    qsizetype start = 0;
    while (start < findings.size()) {
        qsizetype end = start;
        bool cutErrors = false;
        for (; end < findings.size() && findings.at(end).file == findings.at(start).file; ++end) {
            if (end - start < limits::findingsPerFile)
                kept.append(findings.at(end));
            else
                cutErrors = cutErrors || findings.at(end).severity == Severity::Error;
        }
        const qsizetype cut = end - start - limits::findingsPerFile;
        if (cut > 0)
            kept.append(moreFindings(kept.constLast(), cut, cutErrors ? Severity::Error : Severity::Warning));
        start = end;
    }
    findings = std::move(kept);
}

} // namespace

Report::Report(Findings &findings, QString file) : m_findings(findings), m_file(std::move(file)) {}

void Report::error(const QString &code, Position at, const Message &message, const Message &remedy)
{
    m_findings.append({Severity::Error, code, message, remedy, m_file, at.line, at.column});
}

void Report::warning(const QString &code, Position at, const Message &message, const Message &remedy)
{
    m_findings.append({Severity::Warning, code, message, remedy, m_file, at.line, at.column});
}

void Report::add(Finding finding)
{
    if (finding.file.isEmpty())
        finding.file = m_file;
    m_findings.append(std::move(finding));
}

void sortFindings(Findings &findings)
{
    const auto key = [](const Finding &finding) {
        return std::tie(finding.file, finding.line, finding.column, finding.severity, finding.code, finding.message);
    };
    std::stable_sort(findings.begin(), findings.end(), [&key](const Finding &a, const Finding &b) { return key(a) < key(b); });
    const auto kept = std::unique(findings.begin(), findings.end()) - findings.begin();
    findings.resize(kept);
    capFindings(findings);
}

} // namespace sala::content
