// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/report/places.h"

#include "tool/output.h"
#include "tool/report/html.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::tool {

using content::Finding;
using content::Findings;
using content::Message;

Findings FindingPlaces::take(const QString &file, int first, int last)
{
    Findings found;
    for (qsizetype i = 0; i < m_findings.size(); ++i) {
        const Finding &finding = m_findings.at(i);
        const bool here = finding.file == file && finding.line >= first && (last == 0 || finding.line <= last);
        if (!here || m_taken.contains(i))
            continue;
        m_taken.insert(i);
        found.append(finding);
    }
    return found;
}

Findings FindingPlaces::takeRest()
{
    Findings rest;
    for (qsizetype i = 0; i < m_findings.size(); ++i) {
        if (!m_taken.contains(i))
            rest.append(m_findings.at(i));
    }
    return rest;
}

bool FindingPlaces::has(const QString &code, const QString &file) const
{
    return std::any_of(m_findings.cbegin(), m_findings.cend(),
                       [&](const Finding &finding) { return finding.code == code && finding.file == file; });
}

QString findingsHtml(const Findings &findings, bool withFile)
{
    QString all;
    for (const Finding &finding : findings) {
        const bool error = finding.severity == content::Severity::Error;
        const Message word = error ? Message::tr("Error") : Message::tr("Warning");
        QString where = finding.line > 0 ? Message::tr("line %1").arg(finding.line).in(outputLanguage()) : QString();
        if (withFile)
            where = where.isEmpty() ? finding.file : finding.file + u", "_s + where;
        const QString head =
            html::element(u"b"_s, html::text(word)) + (where.isEmpty() ? QString() : u" ("_s + html::text(where) + u')') + u": "_s;
        all += html::element(u"div"_s, error ? u"class=\"finding error\""_s : u"class=\"finding\""_s,
                             head + html::text(finding.message) + u' '
                                 + html::element(u"span"_s, u"class=\"soft\""_s, html::text(finding.remedy)));
    }
    return all;
}

} // namespace sala::tool
