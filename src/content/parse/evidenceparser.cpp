// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/parse/evidenceparser.h"

#include "content/markup/frontmatter.h"
#include "content/markup/yamlparser.h"
#include "content/parse/fields.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

template <typename T, size_t N>
std::optional<T> readWord(const YamlNode &map, const QString &key, const std::array<std::pair<QStringView, T>, N> &words, Report &report)
{
    const Field field = readField(map, key, false, report);
    if (field.text.isEmpty())
        return std::nullopt;
    QStringList known;
    for (const auto &[word, value] : words) {
        if (field.text == word)
            return value;
        known.append(word.toString());
    }
    report.error(u"bad-value"_s, field.at, Message::tr("\"%1\" is no value of \"%2\".").arg(field.text.left(40), key),
                 Message::tr("Use one of: %1.").arg(known.join(u", "_s)));
    return std::nullopt;
}

constexpr std::array<std::pair<QStringView, Certainty>, 4> certainties{
    {{u"very-low", Certainty::VeryLow}, {u"low", Certainty::Low}, {u"moderate", Certainty::Moderate}, {u"high", Certainty::High}}};
constexpr std::array<std::pair<QStringView, BodyRegion>, 4> regions{{{u"neck", BodyRegion::Neck},
                                                                     {u"lower-back", BodyRegion::LowerBack},
                                                                     {u"both", BodyRegion::Both},
                                                                     {u"elsewhere", BodyRegion::Elsewhere}}};
constexpr int mostPeople = 10'000'000;
constexpr int mostStudies = 10'000;
constexpr int mostOf = 1'000;

void readGroups(const YamlNode &map, Evidence &evidence, Report &report)
{
    const YamlNode *groups = map.find(u"groups"_s);
    if (!groups || groups->kind == YamlNode::Kind::Null)
        return;
    if (groups->kind != YamlNode::Kind::List) {
        report.error(u"bad-value"_s, groups->at, Message::tr("\"groups\" must be a list."),
                     Message::tr("Write: - {label: ..., of: 100, better: 74}"));
        return;
    }
    for (const YamlNode &node : groups->items) {
        if (node.kind != YamlNode::Kind::Map) {
            report.error(u"bad-value"_s, node.at, Message::tr("A group must have a label, \"of\" and \"better\"."),
                         Message::tr("Write: - {label: ..., of: 100, better: 74}"));
            continue;
        }
        refuseUnknownKeys(node, {u"label"_s, u"of"_s, u"better"_s}, report);
        EvidenceGroup group;
        group.label = readField(node, u"label"_s, true, report).text;
        group.of = readNumber(node, u"of"_s, 1, mostOf, report).value_or(100);
        const std::optional<int> better = readNumber(node, u"better"_s, 0, group.of, report);
        group.better = better.value_or(0);
        if (const YamlNode *said = node.find(u"better"_s); !said || said->kind == YamlNode::Kind::Null)
            report.error(u"missing-key"_s, node.at, Message::tr("\"better\" is missing."), Message::tr("Say how many people got better."));
        evidence.groups.append(group);
    }
}

void adviseMissing(const YamlNode &map, const QStringList &keys, Position at, const Message &what, Report &report)
{
    for (const QString &key : keys) {
        const YamlNode *node = map.find(key);
        if (node && node->kind != YamlNode::Kind::Null)
            return;
    }
    report.warning(u"evidence-incomplete"_s, at, what, Message::tr("Add a line: %1: ...").arg(keys.constFirst()));
}

} // namespace

std::optional<EvidenceSource> parseEvidence(const SourceFile &file, const MarkdownBlock &fence, Report &report)
{
    Result<YamlNode> parsed = parseYaml(file, fence.firstLine, fence.lastLine);
    if (!parsed) {
        report.add(parsed.finding());
        return std::nullopt;
    }
    YamlNode &map = parsed.value();
    if (map.kind != YamlNode::Kind::Map) {
        report.error(u"bad-value"_s, fence.at, Message::tr("An evidence block needs lines like \"claim: text\"."),
                     Message::tr("Compare with another evidence block."));
        return std::nullopt;
    }
    map.at = fence.at;
    refuseUnknownKeys(map,
                      {u"claim"_s, u"certainty"_s, u"people"_s, u"studies"_s, u"where"_s, u"compared"_s, u"groups"_s, u"outcome"_s,
                       u"unknown"_s, u"source"_s},
                      report);
    EvidenceSource source;
    source.at = fence.at;
    Evidence &evidence = source.value;
    const Field claim = readField(map, u"claim"_s, true, report);
    evidence.claim = claim.text;
    source.claimAt = claim.at;
    evidence.certainty = readWord(map, u"certainty"_s, certainties, report).value_or(Certainty::VeryLow);
    evidence.people = readNumber(map, u"people"_s, 0, mostPeople, report).value_or(-1);
    evidence.studies = readNumber(map, u"studies"_s, 0, mostStudies, report).value_or(-1);
    evidence.where = readWord(map, u"where"_s, regions, report).value_or(BodyRegion::Elsewhere);
    evidence.compared = readField(map, u"compared"_s, false, report).text;
    evidence.outcome = readField(map, u"outcome"_s, false, report).text;
    evidence.unknown = readField(map, u"unknown"_s, false, report).text;
    readGroups(map, evidence, report);
    const QList<Field> sources = readList(map, u"source"_s, report);
    source.sourceAt = sources.isEmpty() ? fence.at : sources.constFirst().at;
    for (const Field &field : sources)
        evidence.sources.append(field.text);
    adviseMissing(map, {u"certainty"_s}, fence.at, Message::tr("This evidence does not say how sure it is."), report);
    adviseMissing(map, {u"people"_s, u"studies"_s}, fence.at,
                  Message::tr("This evidence does not say how many people or studies it rests on."), report);
    adviseMissing(map, {u"source"_s}, fence.at, Message::tr("This evidence does not say where it comes from."), report);
    return source;
}

} // namespace sala::content
