// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/parse/clinicparser.h"

#include "content/files/limits.h"
#include "content/files/sourcefile.h"
#include "content/markup/frontmatter.h"
#include "content/markup/yamlparser.h"
#include "content/parse/fields.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

/// The map that a YAML file of the root holds; an empty map when it cannot be read.
std::optional<YamlNode> readMap(const FileGate &gate, Report &report)
{
    const Result<SourceFile> file = openText(gate, report.file(), limits::dataBytes);
    if (!file) {
        report.add(file.finding());
        return std::nullopt;
    }
    Result<YamlNode> root = parseYaml(file.value());
    if (!root) {
        report.add(root.finding());
        return std::nullopt;
    }
    if (root.value().kind != YamlNode::Kind::Map) {
        report.error(u"bad-value"_s, {1, 1}, Message::tr("This file must hold lines like \"name: value\"."),
                     Message::tr("Copy the lines from another content folder."));
        return std::nullopt;
    }
    root.value().at = {1, 1};
    return std::move(root.value());
}

void readLanguages(const YamlNode &root, Clinic &clinic, Report &report)
{
    static const QRegularExpression code(u"\\A[a-z]{2,3}\\z"_s);
    for (const Field &field : readList(root, u"languages"_s, report)) {
        if (!code.match(field.text).hasMatch() || clinic.languages.contains(field.text))
            report.error(u"bad-value"_s, field.at,
                         Message::tr("\"%1\" is no language code, or stands here twice.").arg(field.text.left(20)),
                         Message::tr("Use the two-letter code once, such as es or en."));
        else
            clinic.languages.append(field.text);
    }
    if (clinic.languages.isEmpty())
        report.error(u"missing-key"_s, root.at, Message::tr("\"languages\" is missing."), Message::tr("Add a line: languages: [es, en]"));
    const Field preferred = readField(root, u"default-language"_s, true, report);
    clinic.defaultLanguage = preferred.text;
    if (!clinic.languages.isEmpty() && !clinic.languages.contains(preferred.text)) {
        if (!preferred.text.isEmpty())
            report.error(u"unknown-language"_s, preferred.at,
                         Message::tr("\"%1\" is not among the languages.").arg(preferred.text.left(20)),
                         Message::tr("Use one of: %1.").arg(clinic.languages.join(u", "_s)));
        clinic.defaultLanguage = clinic.languages.constFirst();
    }
}

QDate readDate(const YamlNode &map, const QString &key, Report &report)
{
    const Field field = readField(map, key, false, report);
    const QDate date = QDate::fromString(field.text, Qt::ISODate);
    if (!field.text.isEmpty() && !date.isValid())
        report.error(u"bad-value"_s, field.at, Message::tr("\"%1\" is no date.").arg(field.text.left(20)),
                     Message::tr("Write year, month, day: 2026-03-31"));
    return date;
}

void readReview(const YamlNode &root, ClinicSource &source, Report &report)
{
    const YamlEntry *entry = root.entry(u"reviewed"_s);
    source.reviewAt = entry ? entry->at : root.at;
    source.nextReviewAt = source.reviewAt;
    if (!entry || entry->value.kind == YamlNode::Kind::Null)
        return;
    const YamlNode &map = entry->value;
    if (map.kind != YamlNode::Kind::Map) {
        report.error(u"bad-value"_s, entry->at, Message::tr("\"reviewed\" must have by, on and next."),
                     Message::tr("Write: reviewed: {by: \"\", on: \"\", next: \"\"}"));
        return;
    }
    refuseUnknownKeys(map, {u"by"_s, u"on"_s, u"next"_s}, report);
    source.value.review.by = readField(map, u"by"_s, false, report).text;
    source.value.review.on = readDate(map, u"on"_s, report);
    source.value.review.next = readDate(map, u"next"_s, report);
    if (const YamlNode *next = map.find(u"next"_s))
        source.nextReviewAt = next->at;
}

/// False, with a finding, when what stands at this key is no lines of names and values. Nothing after the colon is fine.
bool holdsLines(const YamlEntry &entry, Report &report)
{
    if (entry.value.kind != YamlNode::Kind::Map && entry.value.kind != YamlNode::Kind::Null)
        report.error(u"bad-value"_s, entry.at, Message::tr("\"%1\" must hold lines like \"name: value\".").arg(entry.key.left(20)),
                     Message::tr("Write: texts: {es: {tell-staff: \"...\"}}"));
    return entry.value.kind == YamlNode::Kind::Map;
}

void readTexts(const YamlNode &root, Clinic &clinic, Report &report)
{
    const YamlEntry *texts = root.entry(u"texts"_s);
    if (!texts || !holdsLines(*texts, report))
        return;
    for (const YamlEntry &language : texts->value.entries) {
        if (!clinic.languages.contains(language.key))
            report.error(u"unknown-language"_s, language.at, Message::tr("\"%1\" is not among the languages.").arg(language.key.left(20)),
                         Message::tr("Add it to \"languages\", or remove these lines."));
        if (!holdsLines(language, report))
            continue;
        for (const YamlEntry &text : language.value.entries) {
            // An empty text would hide the kiosk's own one.
            if (const Field own = readField(language.value, text.key, false, report); !own.text.isEmpty())
                clinic.texts[language.key].insert(text.key, own.text);
        }
    }
}

void readTopics(const YamlNode &root, ClinicSource &source, Report &report)
{
    for (const Field &field : readList(root, u"topics"_s, report)) {
        if (!isName(field.text) || source.topics.contains(field.text)) {
            report.error(u"bad-value"_s, field.at,
                         Message::tr("\"%1\" is no topic folder's name, or stands here twice.").arg(field.text.left(40)),
                         Message::tr("Name each folder of \"topics\" once."));
            continue;
        }
        source.topics.append(field.text);
        source.topicPositions.append(field.at);
    }
    if (source.topics.isEmpty())
        report.error(u"missing-key"_s, root.at, Message::tr("\"topics\" is missing."),
                     Message::tr("Add a line: topics: [disc, what-helps]"));
    if (source.topics.size() > limits::topics)
        report.error(u"too-many-topics"_s, source.topicPositions.at(limits::topics),
                     Message::tr("There are more than %1 topics.").arg(limits::topics), Message::tr("Remove topics."));
}

void readName(const YamlNode &node, const QStringList &languages, Structure &structure, Report &report)
{
    const YamlNode *name = node.find(u"name"_s);
    if (name && name->kind == YamlNode::Kind::Map) {
        refuseUnknownKeys(*name, languages, report);
        for (const YamlEntry &entry : name->entries)
            structure.name.insert(entry.key, entry.value.scalar.simplified());
    }
    for (const QString &language : languages) {
        if (structure.name.value(language).isEmpty())
            report.error(u"missing-language"_s, name ? name->at : node.at,
                         Message::tr("\"%1\" has no name in \"%2\".").arg(structure.id, language),
                         Message::tr("Add it: name: {%1: \"...\"}").arg(language));
    }
}

StructureSource readStructure(const YamlEntry &entry, const QStringList &languages, Report &report)
{
    static const QRegularExpression colour(u"^#[0-9A-Fa-f]{6}$"_s);
    StructureSource source;
    source.at = entry.at;
    source.value.id = entry.key;
    YamlNode node = entry.value;
    node.at = entry.at;
    if (!isName(entry.key))
        report.error(u"bad-id"_s, entry.at, Message::tr("\"%1\" is not a usable name.").arg(entry.key.left(60)),
                     Message::tr("Use small letters without accents, digits and single hyphens."));
    refuseUnknownKeys(node, {u"topic"_s, u"name"_s, u"colour"_s}, report);
    const Field topic = readField(node, u"topic"_s, false, report);
    source.value.topic = topic.text;
    source.topicAt = topic.at;
    readName(node, languages, source.value, report);
    const Field shade = readField(node, u"colour"_s, false, report);
    source.colourAt = shade.at;
    if (colour.match(shade.text).hasMatch())
        source.value.colour = shade.text;
    else if (!shade.text.isEmpty())
        report.error(u"bad-value"_s, shade.at, Message::tr("\"%1\" is no colour.").arg(shade.text.left(20)),
                     Message::tr("Write six digits: \"#0B6573\""));
    return source;
}

} // namespace

std::optional<ClinicSource> parseClinic(const FileGate &gate, Findings &findings)
{
    Report report(findings, u"clinic.yaml"_s);
    const std::optional<YamlNode> root = readMap(gate, report);
    if (!root)
        return std::nullopt;
    refuseUnknownKeys(*root,
                      {u"name"_s, u"city"_s, u"phone"_s, u"emergency-number"_s, u"languages"_s, u"default-language"_s, u"topics"_s,
                       u"reviewed"_s, u"volume-bound"_s, u"texts"_s},
                      report);
    ClinicSource source;
    Clinic &clinic = source.value;
    clinic.name = readField(*root, u"name"_s, true, report).text;
    clinic.city = readField(*root, u"city"_s, false, report).text;
    clinic.phone = readField(*root, u"phone"_s, true, report).text;
    clinic.emergencyNumber = readField(*root, u"emergency-number"_s, true, report).text;
    readLanguages(*root, clinic, report);
    readTopics(*root, source, report);
    readReview(*root, source, report);
    readTexts(*root, clinic, report);
    clinic.volumeBound = readNumber(*root, u"volume-bound"_s, 0, 100, report).value_or(clinic.volumeBound);
    return clinic.languages.isEmpty() ? std::nullopt : std::optional(source);
}

QList<StructureSource> parseStructures(const FileGate &gate, const QStringList &languages, Findings &findings)
{
    Report report(findings, u"structures.yaml"_s);
    QList<StructureSource> structures;
    const std::optional<YamlNode> root = readMap(gate, report);
    if (!root)
        return structures;
    for (const YamlEntry &entry : root->entries)
        structures.append(readStructure(entry, languages, report));
    return structures;
}

} // namespace sala::content
