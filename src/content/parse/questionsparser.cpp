// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/parse/questionsparser.h"

#include "content/files/limits.h"
#include "content/files/sourcefile.h"
#include "content/markup/frontmatter.h"
#include "content/parse/fields.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

/// True when the name is there and new; otherwise a finding.
bool takeName(const QString &id, Position at, QSet<QString> &names, Report &report)
{
    if (id.isEmpty()) {
        report.error(u"no-id"_s, at, Message::tr("This line has no name, so it cannot be matched with the other language."),
                     Message::tr("End it with {#name}, the same name in every language."));
        return false;
    }
    if (names.contains(id)) {
        report.error(u"id-twice"_s, at, Message::tr("\"%1\" is the name of two lines.").arg(id),
                     Message::tr("Give one of them another name."));
        return false;
    }
    names.insert(id);
    return true;
}

} // namespace

std::optional<QuestionsSource> parseQuestions(const FileGate &gate, const QString &language, Findings &findings)
{
    QuestionsSource questions;
    questions.language = language;
    questions.file = u"questions/%1.md"_s.arg(language);
    Report report(findings, questions.file);
    const Result<SourceFile> file = openText(gate, questions.file, limits::markdownBytes);
    if (!file) {
        report.add(file.finding());
        return std::nullopt;
    }
    Result<FrontMatter> front = readFrontMatter(file.value(), {u"title"_s}, report);
    if (!front) {
        report.add(front.finding());
        return std::nullopt;
    }
    front.value().values.at = {1, 1};
    questions.title = readField(front.value().values, u"title"_s, true, report);
    QSet<QString> groupNames;
    QSet<QString> questionNames;
    for (const MarkdownBlock &block : parseMarkdown(file.value(), front.value().bodyLine, report)) {
        if (block.kind == MarkdownBlock::Kind::Heading) {
            if (takeName(block.id, block.id.isEmpty() ? block.at : block.idAt, groupNames, report))
                questions.groups.append({block.id, block.at, block.text, {}});
        } else if (block.kind == MarkdownBlock::Kind::ListItem && !questions.groups.isEmpty()) {
            if (takeName(block.id, block.id.isEmpty() ? block.at : block.idAt, questionNames, report))
                questions.groups.last().questions.append({block.id, block.at, block.text});
        } else {
            report.error(u"questions-shape"_s, block.at, Message::tr("Questions stand in lists below a heading."),
                         Message::tr("Write \"## Group {#name}\", and below it \"- Question? {#name}\"."));
        }
    }
    return questions;
}

} // namespace sala::content
