// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/parse/glossaryparser.h"

#include "content/files/limits.h"
#include "content/files/sourcefile.h"
#include "content/markup/frontmatter.h"
#include "content/parse/fields.h"

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

void readBlock(const MarkdownBlock &block, GlossarySource &entry, Report &report)
{
    if (block.kind == MarkdownBlock::Kind::Pictures && !entry.picture && block.pictures.size() == 1) {
        entry.picture = readFigure(entry.file, block.pictures.constFirst(), report);
    } else if (block.kind == MarkdownBlock::Kind::Paragraph && entry.meaning.isEmpty()) {
        entry.meaning = block.text;
    } else {
        report.error(u"glossary-shape"_s, block.at, Message::tr("A glossary card holds one picture and one paragraph, nothing else."),
                     Message::tr("Remove this block."));
    }
}

} // namespace

std::optional<GlossarySource> parseGlossary(const FileGate &gate, const QString &id, const QString &language, Findings &findings)
{
    GlossarySource entry;
    entry.id = id;
    entry.language = language;
    entry.file = u"glossary/%1/%2.md"_s.arg(id, language);
    Report report(findings, entry.file);
    const Result<SourceFile> file = openText(gate, entry.file, limits::markdownBytes);
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
    entry.title = readField(front.value().values, u"title"_s, true, report);
    for (const MarkdownBlock &block : parseMarkdown(file.value(), front.value().bodyLine, report))
        readBlock(block, entry, report);
    if (entry.meaning.isEmpty())
        report.error(u"empty-glossary"_s, {front.value().bodyLine, 1}, Message::tr("This word has no explanation."),
                     Message::tr("Write one plain sentence."));
    return entry;
}

} // namespace sala::content
