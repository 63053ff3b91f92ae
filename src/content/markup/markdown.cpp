// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/markup/markdown.h"

#include "content/files/limits.h"
#include "content/markup/inlines.h"
#include "content/markup/prescan.h"

#include <QRegularExpression>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <memory>
#include <mutex>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

struct FreeNode
{
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};
struct FreeParser
{
    void operator()(cmark_parser *parser) const { cmark_parser_free(parser); }
};
using NodePtr = std::unique_ptr<cmark_node, FreeNode>;

NodePtr parseTree(QByteArrayView text)
{
    static std::once_flag registered; // cmark's own guard is not safe between threads
    std::call_once(registered, cmark_gfm_core_extensions_ensure_registered);
    const std::unique_ptr<cmark_parser, FreeParser> parser(cmark_parser_new(CMARK_OPT_DEFAULT));
    cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension("tasklist"));
    cmark_parser_feed(parser.get(), text.data(), static_cast<size_t>(text.size()));
    return NodePtr(cmark_parser_finish(parser.get()));
}

bool hasOnlyPictures(cmark_node *paragraph)
{
    bool picture = false;
    for (cmark_node *node = cmark_node_first_child(paragraph); node; node = cmark_node_next(node)) {
        const cmark_node_type type = cmark_node_get_type(node);
        picture = picture || type == CMARK_NODE_IMAGE;
        if (type != CMARK_NODE_IMAGE && type != CMARK_NODE_SOFTBREAK && type != CMARK_NODE_LINEBREAK)
            return false;
    }
    return picture;
}

/// Reads the blocks of one file; lives only while that file is read.
class BlockReader final
{
public:
    BlockReader(const SourceFile &file, int lineOffset, Report &report)
        : m_lineOffset(lineOffset), m_report(report), m_inlines(file, lineOffset, report)
    {}

    QList<MarkdownBlock> read(cmark_node *document)
    {
        for (cmark_node *node = cmark_node_first_child(document); node; node = cmark_node_next(node))
            block(node);
        return std::move(m_blocks);
    }

private:
    void block(cmark_node *node);
    void heading(cmark_node *node);
    void paragraph(cmark_node *node, MarkdownBlock::Kind kind);
    void list(cmark_node *node);
    void item(cmark_node *node);
    void quote(cmark_node *node);
    void fence(cmark_node *node);
    void takeId(MarkdownBlock &block);
    void refuse(cmark_node *node, const Message &what, const Message &remedy);

    int m_lineOffset;
    Report &m_report;
    InlineReader m_inlines;
    QList<MarkdownBlock> m_blocks;
};

void BlockReader::refuse(cmark_node *node, const Message &what, const Message &remedy)
{
    m_report.error(u"unknown-block"_s, m_inlines.position(node), what, remedy);
}

void BlockReader::block(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_HEADING: return heading(node);
    case CMARK_NODE_PARAGRAPH: return paragraph(node, MarkdownBlock::Kind::Paragraph);
    case CMARK_NODE_LIST: return list(node);
    case CMARK_NODE_BLOCK_QUOTE: return quote(node);
    case CMARK_NODE_CODE_BLOCK: return fence(node);
    case CMARK_NODE_HTML_BLOCK:
        return m_report.error(u"html"_s, m_inlines.position(node), Message::tr("HTML is not allowed."),
                              Message::tr("Remove it; write plain text."));
    default:
        return refuse(node, Message::tr("Sala cannot show this block."),
                      Message::tr("Use headings, paragraphs, lists, pictures and call-outs."));
    }
}

void BlockReader::heading(cmark_node *node)
{
    if (cmark_node_get_heading_level(node) != 2)
        return refuse(node, Message::tr("A heading must begin with exactly two '#'."), Message::tr("Write: ## Heading {#name}"));
    MarkdownBlock block;
    block.kind = MarkdownBlock::Kind::Heading;
    block.at = m_inlines.position(node);
    block.text = m_inlines.read(node);
    takeId(block);
    m_blocks.append(block);
}

void BlockReader::paragraph(cmark_node *node, MarkdownBlock::Kind kind)
{
    MarkdownBlock block;
    block.kind = kind;
    block.at = m_inlines.position(node);
    if (kind == MarkdownBlock::Kind::Paragraph && hasOnlyPictures(node)) {
        block.kind = MarkdownBlock::Kind::Pictures;
        block.pictures = m_inlines.readPictures(node);
    } else {
        block.text = m_inlines.read(node);
        if (block.text.plain().startsWith(u'|'))
            return refuse(node, Message::tr("Tables are not shown."), Message::tr("Write a list instead."));
    }
    if (!block.pictures.isEmpty() || !block.text.isEmpty())
        m_blocks.append(block);
}

void BlockReader::list(cmark_node *node)
{
    if (cmark_node_get_list_type(node) != CMARK_BULLET_LIST)
        return refuse(node, Message::tr("Numbered lists are not shown."), Message::tr("Begin each item with a hyphen."));
    for (cmark_node *child = cmark_node_first_child(node); child; child = cmark_node_next(child))
        item(child);
}

void BlockReader::item(cmark_node *node)
{
    cmark_node *content = cmark_node_first_child(node);
    if (!content)
        return refuse(node, Message::tr("This list item is empty."), Message::tr("Write its text, or remove the hyphen."));
    if (cmark_node_next(content) || cmark_node_get_type(content) != CMARK_NODE_PARAGRAPH)
        return refuse(cmark_node_next(content) ? cmark_node_next(content) : content,
                      Message::tr("A list item may hold one paragraph and nothing else."),
                      Message::tr("Begin a new item, or put an empty line after the list."));
    MarkdownBlock block;
    const bool task = QByteArrayView(cmark_node_get_type_string(node)) == "tasklist";
    block.kind = task ? MarkdownBlock::Kind::TaskItem : MarkdownBlock::Kind::ListItem;
    block.checked = task && cmark_gfm_extensions_get_tasklist_item_checked(node);
    block.at = m_inlines.position(node);
    if (const std::optional<PictureRef> sign = task ? std::nullopt : m_inlines.takeSign(content))
        block.pictures.append(*sign);
    block.text = m_inlines.read(content);
    if (block.text.isEmpty())
        return refuse(node, Message::tr("This list item is only a picture."), Message::tr("Write beside it what it shows."));
    if (!task)
        takeId(block);
    m_blocks.append(block);
}

void BlockReader::quote(cmark_node *node)
{
    static const QRegularExpression marker(u"^\\[!(WARNING|NOTE)\\]\\s*"_s);
    MarkdownBlock::Kind kind = MarkdownBlock::Kind::Paragraph;
    for (cmark_node *child = cmark_node_first_child(node); child; child = cmark_node_next(child)) {
        if (cmark_node_get_type(child) != CMARK_NODE_PARAGRAPH || hasOnlyPictures(child))
            return refuse(child, Message::tr("A call-out may hold text only."), Message::tr("Put lists and pictures below the call-out."));
        MarkdownBlock block;
        block.at = m_inlines.position(child);
        block.text = m_inlines.read(child);
        if (kind == MarkdownBlock::Kind::Paragraph) {
            const QRegularExpressionMatch match = marker.match(block.text.isEmpty() ? QString() : block.text.runs.constFirst().text);
            if (!match.hasMatch())
                return refuse(node, Message::tr("A call-out must say what it is."),
                              Message::tr("Begin it with a line \"> [!NOTE]\" or \"> [!WARNING]\"."));
            kind = match.captured(1) == u"NOTE"_s ? MarkdownBlock::Kind::Note : MarkdownBlock::Kind::Warning;
            chopStart(block.text, match.capturedLength());
        }
        block.kind = kind;
        if (!block.text.isEmpty())
            m_blocks.append(block);
    }
}

void BlockReader::fence(cmark_node *node)
{
    MarkdownBlock block;
    block.kind = MarkdownBlock::Kind::Fence;
    block.at = m_inlines.position(node);
    block.info = QString::fromUtf8(cmark_node_get_fence_info(node)).trimmed();
    block.firstLine = cmark_node_get_start_line(node) + m_lineOffset + 1;
    block.lastLine = block.firstLine + static_cast<int>(QByteArrayView(cmark_node_get_literal(node)).count('\n')) - 1;
    if (block.info.isEmpty())
        return refuse(node, Message::tr("This text is indented by four spaces or stands between fences, so it is not read as text."),
                      Message::tr("Remove the spaces or the fence."));
    if (block.info != u"evidence"_s)
        return refuse(node, Message::tr("Sala does not know a block called \"%1\".").arg(block.info.left(40)),
                      Message::tr("Only ```evidence blocks are known."));
    m_blocks.append(block);
}

void BlockReader::takeId(MarkdownBlock &block)
{
    static const QRegularExpression pattern(u"\\s*\\{#([^{}]*)\\}\\s*$"_s);
    static const QRegularExpression name(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    if (block.text.isEmpty() || block.text.runs.constLast().kind != Run::Kind::Text)
        return;
    const QString &last = block.text.runs.constLast().text;
    const QRegularExpressionMatch match = pattern.match(last);
    if (!match.hasMatch())
        return;
    block.id = match.captured(1);
    block.idAt = block.text.at(block.text.plain().size() - last.size() + match.capturedStart(1) - 2);
    chopEnd(block.text, match.capturedLength());
    if (!name.match(block.id).hasMatch())
        m_report.error(u"bad-id"_s, block.idAt, Message::tr("\"%1\" is not a usable name.").arg(block.id.left(60)),
                       Message::tr("Use small letters without accents, digits and single hyphens."));
}

} // namespace

QList<MarkdownBlock> parseMarkdown(const SourceFile &file, int firstLine, Report &report)
{
    if (firstLine > file.lineCount() || !prescanMarkdown(file, firstLine, report))
        return {};
    const QByteArrayView first = file.line(firstLine);
    const QByteArrayView body(first.data(), file.bytes().constData() + file.bytes().size() - first.data());
    const NodePtr document = parseTree(body);
    return BlockReader(file, firstLine - 1, report).read(document.get());
}

} // namespace sala::content
