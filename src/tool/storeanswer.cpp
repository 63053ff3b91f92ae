// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/storeanswer.h"

#include "tool/commands/command.h"
#include "tool/findingsoutput.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::tool {

namespace {

constexpr int shortId = 12; ///< digits of an id that people read; no two versions share them in practice

bool concernsFiles(const content::Findings &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(), [](const content::Finding &finding) { return !finding.file.isEmpty(); });
}

} // namespace

QString jsonLine(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n';
}

QJsonObject toObject(const store::Version &version)
{
    return {{u"id"_s, version.id},           {u"made"_s, version.made.toString(Qt::ISODate)},
            {u"note"_s, version.note},       {u"content"_s, version.contentVersion},
            {u"factory"_s, version.factory}, {u"published"_s, version.published}};
}

QString toLine(const store::Version &version, bool shown)
{
    const QString made = version.made.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    const QString note = version.factory && version.note.isEmpty() ? Message::tr("Sala's own content").in(outputLanguage()) : version.note;
    const QString line = u"%1 %2  %3"_s.arg(shown ? u"*"_s : u" "_s, version.id.left(shortId), made);
    return note.isEmpty() ? line + u'\n' : line + u"  "_s + note + u'\n';
}

int refuse(const content::Findings &findings, const QString &place, bool json)
{
    if (json) {
        print(jsonLine({{u"findings"_s, toArray(findings)}}));
    } else if (concernsFiles(findings)) {
        print(toText(findings, place));
    } else {
        for (const content::Finding &finding : findings)
            complain(u"sala-content: %1\n    %2\n"_s.arg(finding.message.in(outputLanguage()), finding.remedy.in(outputLanguage())));
    }
    return Problems;
}

} // namespace sala::tool
