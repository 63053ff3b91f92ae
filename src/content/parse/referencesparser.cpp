// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/parse/referencesparser.h"

#include "content/files/limits.h"
#include "content/files/sourcefile.h"
#include "content/reasons.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

constexpr qsizetype namedAuthors = 3; ///< in the full form; the others are "et al."

QString familyName(const QJsonObject &author)
{
    const QString literal = author.value(u"literal"_s).toString();
    const QString particle = author.value(u"non-dropping-particle"_s).toString();
    const QString family = author.value(u"family"_s).toString();
    return literal.isEmpty() ? (particle.isEmpty() ? family : particle + u' ' + family) : literal;
}

QString authorLine(const QJsonArray &authors)
{
    QStringList names;
    for (const QJsonValue &value : authors) {
        const QJsonObject author = value.toObject();
        const QString name = QString(familyName(author) + u' ' + author.value(u"given"_s).toString()).simplified();
        if (!name.isEmpty()) // an export may hold empty authors
            names.append(name);
    }
    if (names.size() > namedAuthors)
        names = names.mid(0, namedAuthors) << u"et al."_s;
    return names.join(u", "_s);
}

QString yearOf(const QJsonObject &item)
{
    const QJsonObject issued = item.value(u"issued"_s).toObject();
    const QJsonValue year = issued.value(u"date-parts"_s).toArray().first().toArray().first();
    return year.isString() ? year.toString()
                           : (year.isDouble() ? QString::number(year.toInt()) : issued.value(u"raw"_s).toString().left(4));
}

QString publishedIn(const QJsonObject &item)
{
    QString text = item.value(u"container-title"_s).toString();
    if (text.isEmpty())
        text = item.value(u"publisher"_s).toString();
    const QString volume = item.value(u"volume"_s).toVariant().toString();
    const QString page = item.value(u"page"_s).toVariant().toString();
    if (!volume.isEmpty())
        text += u' ' + volume;
    if (!page.isEmpty())
        text += u": "_s + page;
    return text;
}

Reference toReference(const QString &id, const QJsonObject &item)
{
    const QJsonArray authors = item.value(u"author"_s).toArray();
    const QString year = yearOf(item);
    QString who = authors.isEmpty() ? item.value(u"publisher"_s).toString() : familyName(authors.first().toObject());
    if (who.isEmpty())
        who = item.value(u"title-short"_s).toString(item.value(u"container-title"_s).toString(item.value(u"title"_s).toString()));
    const QString doi = item.value(u"DOI"_s).toString();
    QStringList parts;
    for (const QString &part : {authorLine(authors), item.value(u"title"_s).toString(), publishedIn(item), year,
                                doi.isEmpty() ? item.value(u"URL"_s).toString() : u"doi:"_s + doi}) {
        const QString trimmed = part.simplified();
        if (!trimmed.isEmpty())
            parts.append(trimmed.endsWith(u'.') || trimmed.endsWith(u'?') ? trimmed : trimmed + u'.');
    }
    return {id, (who + u' ' + year).simplified(), parts.join(u' ')};
}

/// Where `"id": "key"` stands; the JSON reader of Qt keeps no positions.
Position findId(const SourceFile &file, const QString &id)
{
    const qsizetype at = file.bytes().indexOf("\"" + id.toUtf8() + "\"");
    return at < 0 ? Position{1, 1} : file.fromOffset(at);
}

} // namespace

QList<ReferenceSource> parseReferences(const FileGate &gate, Findings &findings)
{
    QList<ReferenceSource> references;
    Report report(findings, u"references.json"_s);
    const Result<SourceFile> file = openText(gate, report.file(), limits::referencesBytes);
    if (!file) {
        report.add(file.finding());
        return references;
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.value().bytes(), &problem);
    if (!document.isArray()) {
        const bool broken = problem.error != QJsonParseError::NoError;
        report.error(u"json"_s, broken ? file.value().fromOffset(problem.offset) : Position{1, 1},
                     broken ? Message::tr("From about here on this file cannot be read: %1.").arg(textReasonInWords(problem.errorString()))
                            : Message::tr("This file must hold a list of references."),
                     Message::tr("Export the list again as CSL-JSON, for example from Zotero."));
        return references;
    }
    QSet<QString> ids;
    const QJsonArray items = document.array();
    for (const QJsonValue &value : items) {
        const QJsonObject item = value.toObject();
        const QString id = item.value(u"id"_s).toString();
        const Position at = id.isEmpty() ? Position{1, 1} : findId(file.value(), id);
        if (id.isEmpty() || item.value(u"title"_s).toString().isEmpty())
            report.error(u"bad-reference"_s, at, Message::tr("A reference needs an \"id\" and a \"title\"."),
                         Message::tr("Complete it, or remove it."));
        else if (ids.contains(id))
            report.error(u"id-twice"_s, at, Message::tr("Two references are called \"%1\".").arg(id), Message::tr("Remove one of them."));
        else
            references.append({toReference(id, item), at});
        ids.insert(id);
    }
    return references;
}

} // namespace sala::content
