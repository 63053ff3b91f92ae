// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/drafts/drafts.h"

#include "content/markup/yamlparser.h"

using namespace Qt::StringLiterals;

namespace sala::tool {

namespace {

using content::YamlNode;

QStringList topicsOf(const YamlNode &root)
{
    QStringList topics;
    if (const YamlNode *list = root.find(u"topics"_s)) {
        for (const YamlNode &item : list->items)
            topics.append(item.scalar);
    }
    return topics;
}

/// Where the last item ends: behind its letters, or behind its closing quotation mark.
qsizetype endOfItem(const QString &line, const YamlNode &item)
{
    const qsizetype start = item.at.column - 1;
    if (start < 0 || start >= line.size())
        return -1;
    const QChar first = line.at(start);
    if (first == u'"' || first == u'\'')
        return line.indexOf(first, start + 1) + 1;
    return QStringView(line).sliced(start).startsWith(item.scalar) ? start + item.scalar.size() : -1;
}

/// The line of the last item, followed by the new one as the list is written: "a, b" or a line of its own.
QString extended(const QString &line, qsizetype end, const YamlNode &item, const QString &id, const QString &lineEnd)
{
    const QString before = line.first(item.at.column - 1);
    if (before.trimmed() == u"-"_s)
        return line + lineEnd + before + id;
    return line.first(end) + u", "_s + id + line.sliced(end);
}

} // namespace

std::optional<QByteArray> withTopic(const QByteArray &bytes, const QString &id)
{
    const auto before = content::parseYaml(content::SourceFile(u"clinic.yaml"_s, bytes));
    const YamlNode *list = before ? before.value().find(u"topics"_s) : nullptr;
    if (!list || list->items.isEmpty())
        return std::nullopt;
    const YamlNode &last = list->items.constLast();
    const QString lineEnd = bytes.contains("\r\n") ? u"\r\n"_s : u"\n"_s;
    QStringList lines = QString::fromUtf8(bytes).split(lineEnd);
    if (last.at.line < 1 || last.at.line > lines.size())
        return std::nullopt;
    QString &line = lines[last.at.line - 1];
    const qsizetype end = endOfItem(line, last);
    if (end <= 0)
        return std::nullopt;
    line = extended(line, end, last, id, lineEnd);
    const QByteArray changed = lines.join(lineEnd).toUtf8();
    // Read again before anything is written: the list must have grown by this topic and nothing else.
    const auto after = content::parseYaml(content::SourceFile(u"clinic.yaml"_s, changed));
    if (!after || topicsOf(after.value()) != topicsOf(before.value()) + QStringList{id})
        return std::nullopt;
    return changed;
}

} // namespace sala::tool
