// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "staff/toolanswers.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::staff {

namespace {

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array) {
        if (each.isString())
            list.append(each.toString());
    }
    return list;
}

int count(const QJsonValue &value)
{
    return std::max(0, value.toInt());
}

} // namespace

Versions versionsFrom(const QJsonObject &answer)
{
    Versions versions;
    versions.known = true;
    versions.current = answer[u"current"].toString();
    const QJsonArray all = answer[u"versions"].toArray();
    for (const QJsonValue &value : all) {
        const QJsonObject each = value.toObject();
        const QString id = each[u"id"].toString();
        if (id.isEmpty())
            continue;
        versions.all.append({id, QDateTime::fromString(each[u"made"].toString(), Qt::ISODate), each[u"note"].toString().simplified(),
                             each[u"factory"].toBool()});
    }
    return versions;
}

content::Findings findingsFrom(const QJsonObject &answer)
{
    content::Findings findings;
    const QJsonArray all = answer[u"findings"].toArray();
    for (const QJsonValue &value : all) {
        const QJsonObject each = value.toObject();
        content::Finding finding;
        finding.severity = each[u"severity"].toString() == u"warning" ? content::Severity::Warning : content::Severity::Error;
        finding.code = each[u"code"].toString();
        finding.message = each[u"message"].toString();
        finding.remedy = each[u"remedy"].toString();
        finding.file = each[u"file"].toString();
        finding.line = count(each[u"line"]);
        finding.column = count(each[u"column"]);
        if (!finding.message.isEmpty())
            findings.append(finding);
    }
    return findings;
}

ContentChanges changesFrom(const QJsonObject &changes)
{
    return {texts(changes[u"steps_changed"]),  texts(changes[u"steps_new"]),        texts(changes[u"steps_gone"]),
            count(changes[u"pictures_new"]),   count(changes[u"pictures_changed"]), count(changes[u"pictures_gone"]),
            count(changes[u"sounds_changed"]), count(changes[u"glossary_changed"]), count(changes[u"questions_changed"]),
            count(changes[u"other"])};
}

content::Findings errorsFirst(const content::Findings &findings)
{
    content::Findings sorted = findings;
    std::stable_partition(sorted.begin(), sorted.end(),
                          [](const content::Finding &each) { return each.severity == content::Severity::Error; });
    return sorted;
}

} // namespace sala::staff
