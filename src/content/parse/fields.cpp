// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/parse/fields.h"

#include "content/files/filegate.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sala::content {

Field readField(const YamlNode &map, const QString &key, bool required, Report &report)
{
    const YamlEntry *entry = map.entry(key);
    if (!entry || entry->value.kind == YamlNode::Kind::Null) {
        if (required)
            report.error(u"missing-key"_s, entry ? entry->at : map.at, Message::tr("\"%1\" is missing.").arg(key),
                         Message::tr("Add a line: %1: ...").arg(key));
        return {{}, entry ? entry->at : map.at};
    }
    if (entry->value.kind != YamlNode::Kind::Scalar) {
        report.error(u"bad-value"_s, entry->at, Message::tr("\"%1\" must be a single text.").arg(key),
                     Message::tr("Write: %1: \"text\"").arg(key));
        return {{}, entry->at};
    }
    const QString text = entry->value.scalar.simplified();
    if (required && text.isEmpty())
        report.error(u"missing-key"_s, entry->at, Message::tr("\"%1\" is empty.").arg(key), Message::tr("Write its text after the colon."));
    return {text, entry->value.at};
}

std::optional<int> readNumber(const YamlNode &map, const QString &key, int lowest, int highest, Report &report)
{
    const YamlNode *node = map.find(key);
    if (!node || node->kind == YamlNode::Kind::Null)
        return std::nullopt;
    const std::optional<int> value = node->number();
    if (value && *value >= lowest && *value <= highest)
        return value;
    report.error(u"bad-value"_s, node->at, Message::tr("\"%1\" must be a whole number from %2 to %3.").arg(key).arg(lowest).arg(highest),
                 Message::tr("Write only digits, without spaces or points."));
    return std::nullopt;
}

QList<Field> readList(const YamlNode &map, const QString &key, Report &report)
{
    const YamlNode *node = map.find(key);
    if (!node || node->kind == YamlNode::Kind::Null)
        return {};
    if (node->kind == YamlNode::Kind::Scalar)
        return {{node->scalar, node->at}};
    QList<Field> fields;
    bool fine = node->kind == YamlNode::Kind::List;
    for (const YamlNode &item : node->items) {
        fine = fine && item.kind == YamlNode::Kind::Scalar;
        fields.append({item.scalar, item.at});
    }
    if (!fine) {
        report.error(u"bad-value"_s, node->at, Message::tr("\"%1\" must be a list of words.").arg(key),
                     Message::tr("Write: %1: [first, second]").arg(key));
        return {};
    }
    return fields;
}

FigureSource readFigure(const QString &fromFile, const PictureRef &picture, Report &report)
{
    FigureSource figure{{}, {}, picture.alt, picture.caption, picture.at};
    const qsizetype hash = picture.destination.indexOf(u'#');
    const QString address = hash < 0 ? picture.destination : picture.destination.left(hash);
    if (hash >= 0)
        figure.structure = picture.destination.mid(hash + 1);
    if (const std::optional<QString> path = resolvePath(fromFile, address)) {
        figure.file = *path;
    } else {
        report.error(u"outside-path"_s, picture.at, Message::tr("The picture \"%1\" lies outside this folder.").arg(address.left(80)),
                     Message::tr("Copy the picture into \"figures\" and write ../../figures/name.svg."));
    }
    if (picture.alt.trimmed().isEmpty())
        report.error(u"no-alt"_s, picture.at, Message::tr("This picture has no text that says what is to be seen."),
                     Message::tr("Write one plain sentence between [ and ]: people who cannot see the picture hear it."));
    return figure;
}

bool isName(const QString &text)
{
    static const QRegularExpression pattern(u"\\A[a-z0-9]+(-[a-z0-9]+)*\\z"_s);
    return pattern.match(text).hasMatch();
}

} // namespace sala::content
