// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/findingsoutput.h"

#include "tool/output.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::tool {

namespace {

using content::Finding;
using content::Findings;
using content::Message;
using content::Severity;

qsizetype countOf(const Findings &findings, Severity severity)
{
    return std::count_if(findings.cbegin(), findings.cend(), [severity](const Finding &finding) { return finding.severity == severity; });
}

/// For programs: the same in every language.
QString code(Severity severity)
{
    return severity == Severity::Error ? u"error"_s : u"warning"_s;
}

Message word(Severity severity)
{
    return severity == Severity::Error ? Message::tr("error") : Message::tr("warning");
}

QString said(Severity severity, const QString &language, bool colour)
{
    const QString text = word(severity).in(language);
    if (!colour)
        return text;
    return (severity == Severity::Error ? u"\033[1;31m"_s : u"\033[33m"_s) + text + u"\033[0m"_s;
}

Message countedErrors(qsizetype count)
{
    return count == 1 ? Message::tr("1 error") : Message::tr("%1 errors").arg(count);
}

Message countedWarnings(qsizetype count)
{
    return count == 1 ? Message::tr("1 warning") : Message::tr("%1 warnings").arg(count);
}

QJsonObject toObject(const Finding &finding)
{
    return {{u"severity"_s, code(finding.severity)},
            {u"code"_s, finding.code},
            {u"message"_s, finding.message.in(outputLanguage())},
            {u"remedy"_s, finding.remedy.in(outputLanguage())},
            {u"file"_s, finding.file},
            {u"line"_s, finding.line},
            {u"column"_s, finding.column}};
}

} // namespace

QString toText(const Findings &findings, const QString &folder, bool colour)
{
    const QString language = outputLanguage();
    QString text;
    for (const Finding &finding : findings) {
        const QString file = finding.file.isEmpty() ? folder : finding.file;
        text += u"%1:%2:%3: %4: %5\n    %6\n"_s.arg(file)
                    .arg(finding.line)
                    .arg(finding.column)
                    .arg(said(finding.severity, language, colour), finding.message.in(language), finding.remedy.in(language));
    }
    const qsizetype errors = countOf(findings, Severity::Error);
    const Message verdict = errors == 0 ? Message::tr("%1, %2: this content may go live.\n")
                                        : Message::tr("%1, %2: this content does not go live until the errors are mended.\n");
    return text + verdict.arg(countedErrors(errors), countedWarnings(countOf(findings, Severity::Warning))).in(language);
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
