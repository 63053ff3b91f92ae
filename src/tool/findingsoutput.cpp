// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/findingsoutput.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::tool {

namespace {

using content::Finding;
using content::Findings;
using content::Severity;

qsizetype countOf(const Findings &findings, Severity severity)
{
    return std::count_if(findings.cbegin(), findings.cend(), [severity](const Finding &finding) { return finding.severity == severity; });
}

QString word(Severity severity)
{
    return severity == Severity::Error ? u"error"_s : u"warning"_s;
}

QString counted(qsizetype count, const QString &what)
{
    return u"%1 %2%3"_s.arg(count).arg(what, count == 1 ? QString() : u"s"_s);
}

QJsonObject toObject(const Finding &finding)
{
    return {{u"severity"_s, word(finding.severity)},
            {u"code"_s, finding.code},
            {u"message"_s, finding.message},
            {u"remedy"_s, finding.remedy},
            {u"file"_s, finding.file},
            {u"line"_s, finding.line},
            {u"column"_s, finding.column}};
}

} // namespace

QString toText(const Findings &findings, const QString &folder)
{
    QString text;
    for (const Finding &finding : findings) {
        const QString file = finding.file.isEmpty() ? folder : finding.file;
        text += u"%1:%2:%3: %4: %5\n    %6\n"_s.arg(file)
                    .arg(finding.line)
                    .arg(finding.column)
                    .arg(word(finding.severity), finding.message, finding.remedy);
    }
    const qsizetype errors = countOf(findings, Severity::Error);
    const QString verdict = errors == 0 ? u"this content may go live."_s : u"this content does not go live until the errors are mended."_s;
    return text + u"%1, %2: %3\n"_s.arg(counted(errors, u"error"_s), counted(countOf(findings, Severity::Warning), u"warning"_s), verdict);
}

QJsonArray toArray(const Findings &findings)
{
    QJsonArray list;
    for (const Finding &finding : findings)
        list.append(toObject(finding));
    return list;
}

QString toJson(const content::ReadResult &result, const QString &folder)
{
    const QJsonObject object{{u"folder"_s, folder},
                             {u"version"_s, result.library ? result.library->version : QString()},
                             {u"errors"_s, countOf(result.findings, Severity::Error)},
                             {u"warnings"_s, countOf(result.findings, Severity::Warning)},
                             {u"findings"_s, toArray(result.findings)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

} // namespace sala::tool
