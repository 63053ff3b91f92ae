// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/files/sourcefile.h"
#include "content/markup/citations.h"
#include "content/markup/markdown.h"

#include <optional>

struct cmark_node;

namespace sala::content {

/// Turns the inline nodes of one paragraph, item or heading into runs. Lives only while a file is read.
class InlineReader final
{
public:
    /// `lineOffset`: lines of the file above the text that was given to cmark.
    InlineReader(const SourceFile &file, int lineOffset, Report &report);

    [[nodiscard]] PlacedText read(cmark_node *block);
    /// Takes the picture out that a list item begins with; nothing when it begins with text.
    [[nodiscard]] std::optional<PictureRef> takeSign(cmark_node *paragraph);
    [[nodiscard]] QList<PictureRef> readPictures(cmark_node *paragraph); ///< only for a paragraph of pictures alone
    [[nodiscard]] Position position(cmark_node *node) const;

private:
    void children(cmark_node *parent, Run::Kind kind, int depth);
    void node(cmark_node *inlineNode, Run::Kind kind, int depth);
    void append(const QString &text, Run::Kind kind, Position at);
    void link(cmark_node *linkNode);
    void refuse(cmark_node *inlineNode, const Message &what, const Message &remedy);
    void plainStyle(cmark_node *styled, const Message &what);
    [[nodiscard]] PictureRef toRef(cmark_node *image) const;
    [[nodiscard]] PlacedText assemble();

    const SourceFile &m_file;
    int m_lineOffset;
    Report &m_report;
    cmark_node *m_block = nullptr;
    QList<PlacedRun> m_runs;
};

/// What a link's address means; the run's kind is Text when it leads out of Sala.
[[nodiscard]] Run classifyLink(const QString &address, const QString &text);

} // namespace sala::content
