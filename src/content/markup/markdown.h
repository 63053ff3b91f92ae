// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/files/sourcefile.h"
#include "content/markup/placedtext.h"

namespace sala::content {

/// `![alt](destination "caption")`
struct PictureRef
{
    QString destination;
    QString alt;
    QString caption;
    Position at;
};

/// One block of a content file, in reading order. Lists come as their items, call-outs as their paragraphs.
struct MarkdownBlock
{
    enum class Kind { Heading, Paragraph, ListItem, TaskItem, Warning, Note, Pictures, Fence };
    Kind kind = Kind::Paragraph;
    Position at;
    PlacedText text;
    QString id; ///< of `{#id}` at the end of a heading or list item
    Position idAt;
    bool checked = false;       ///< TaskItem: [x]
    QList<PictureRef> pictures; ///< Pictures; ListItem: none or one, its sign
    QString info;               ///< Fence: the word after the fence
    int firstLine = 0;          ///< Fence: its content's lines
    int lastLine = 0;
};

/// Reads the Markdown of a file from `firstLine` on.
///
/// Everything that Sala does not show (HTML, tables, code, deeper headings, numbered or nested lists, links out) is a
/// finding. Bounded in time: blocks that cmark is slow on are refused before it sees them. Never throws.
[[nodiscard]] QList<MarkdownBlock> parseMarkdown(const SourceFile &file, int firstLine, Report &report);

} // namespace sala::content
