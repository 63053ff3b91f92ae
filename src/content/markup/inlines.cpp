// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/markup/inlines.h"

#include <cmark-gfm.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

constexpr int deepestStyle = 8; ///< bold in bold in bold ... has no meaning beyond

QString literal(cmark_node *node)
{
    return QString::fromUtf8(cmark_node_get_literal(node));
}

/// All text below a node, for alternative texts and link words. Iterative, so depth does not matter.
QString textBelow(cmark_node *parent)
{
    QString text;
    cmark_iter *it = cmark_iter_new(parent);
    for (cmark_event_type event = cmark_iter_next(it); event != CMARK_EVENT_DONE; event = cmark_iter_next(it)) {
        cmark_node *node = cmark_iter_get_node(it);
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
            text += literal(node);
        else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
            text += u' ';
    }
    cmark_iter_free(it);
    return text.simplified();
}

int markerBytes(QByteArrayView line)
{
    int bytes = 0;
    while (bytes < line.size() && (line.at(bytes) == ' ' || line.at(bytes) == '>' || line.at(bytes) == '\t'))
        ++bytes;
    return bytes;
}

bool isLinkLike(cmark_node *node)
{
    return cmark_node_get_type(node) == CMARK_NODE_LINK || cmark_node_get_type(node) == CMARK_NODE_IMAGE;
}

} // namespace

Run classifyLink(const QString &address, const QString &text)
{
    if (address.startsWith(u"#wear="_s)) {
        bool ok = false;
        const int value = address.mid(6).toInt(&ok);
        return {Run::Kind::Slider, text, {}, ok && value >= 0 && value <= 100 ? value : -1};
    }
    if (address.startsWith(u'#'))
        return {Run::Kind::Structure, text, address.mid(1), 0};
    if (address.startsWith(u"glossary:"_s))
        return {Run::Kind::Glossary, text, address.mid(9), 0};
    if (address.startsWith(u"topic:"_s))
        return {Run::Kind::StepLink, text, address.mid(6), 0};
    return {Run::Kind::Text, text, {}, 0};
}

InlineReader::InlineReader(const SourceFile &file, int lineOffset, Report &report)
    : m_file(file), m_lineOffset(lineOffset), m_report(report)
{}

Position InlineReader::position(cmark_node *node) const
{
    const int blockLine = m_block ? cmark_node_get_start_line(m_block) : 0;
    int line = cmark_node_get_start_line(node);
    int column = cmark_node_get_start_column(node);
    // Of a link or picture over several lines cmark gives the column of its beginning, but the line of its end.
    cmark_node *first = cmark_node_first_child(node);
    if (first && isLinkLike(node) && cmark_node_get_start_line(first) > 0)
        line = std::min(line, cmark_node_get_start_line(first));
    if (m_block && line > blockLine) {
        // cmark counts continuation lines as if they were indented like the first one.
        column += markerBytes(m_file.line(line + m_lineOffset)) - (cmark_node_get_start_column(m_block) - 1);
    }
    return m_file.fromByteColumn(line + m_lineOffset, column);
}

PlacedText InlineReader::read(cmark_node *block)
{
    m_block = block;
    m_runs.clear();
    children(block, Run::Kind::Text, 0);
    m_block = nullptr;
    return assemble();
}

std::optional<PictureRef> InlineReader::takeSign(cmark_node *paragraph)
{
    cmark_node *first = cmark_node_first_child(paragraph);
    if (!first || cmark_node_get_type(first) != CMARK_NODE_IMAGE)
        return std::nullopt;
    m_block = paragraph;
    const PictureRef sign = toRef(first);
    m_block = nullptr;
    cmark_node_unlink(first);
    cmark_node_free(first);
    return sign;
}

PictureRef InlineReader::toRef(cmark_node *image) const
{
    return {QString::fromUtf8(cmark_node_get_url(image)), textBelow(image), QString::fromUtf8(cmark_node_get_title(image)),
            position(image)};
}

QList<PictureRef> InlineReader::readPictures(cmark_node *paragraph)
{
    m_block = paragraph;
    QList<PictureRef> pictures;
    for (cmark_node *node = cmark_node_first_child(paragraph); node; node = cmark_node_next(node)) {
        if (cmark_node_get_type(node) == CMARK_NODE_IMAGE)
            pictures.append(toRef(node));
    }
    m_block = nullptr;
    return pictures;
}

void InlineReader::children(cmark_node *parent, Run::Kind kind, int depth)
{
    for (cmark_node *child = cmark_node_first_child(parent); child; child = cmark_node_next(child))
        node(child, kind, depth);
}

void InlineReader::node(cmark_node *inlineNode, Run::Kind kind, int depth)
{
    const cmark_node_type type = cmark_node_get_type(inlineNode);
    if (type == CMARK_NODE_TEXT) {
        append(literal(inlineNode), kind, position(inlineNode));
    } else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK) {
        append(u" "_s, kind, {});
    } else if (type == CMARK_NODE_CODE) {
        plainStyle(inlineNode, Message::tr("Text between backticks is shown as plain text."));
        append(literal(inlineNode), kind, position(inlineNode));
    } else if (depth > deepestStyle) {
        refuse(inlineNode, Message::tr("This text is marked bold or italic many times over."), Message::tr("Take the marks out."));
    } else if (type == CMARK_NODE_STRONG) {
        children(inlineNode, Run::Kind::Strong, depth + 1);
    } else if (type == CMARK_NODE_EMPH) {
        plainStyle(inlineNode, Message::tr("Italic text is shown as plain text."));
        children(inlineNode, kind, depth + 1);
    } else if (type == CMARK_NODE_LINK) {
        link(inlineNode);
    } else if (type == CMARK_NODE_IMAGE) {
        refuse(inlineNode, Message::tr("A picture stands in the middle of text."),
               Message::tr("Put the picture on a line of its own, with empty lines around."));
    } else if (type == CMARK_NODE_HTML_INLINE) {
        m_report.error(u"html"_s, position(inlineNode), Message::tr("HTML is not allowed: %1").arg(literal(inlineNode).left(40)),
                       Message::tr("Remove it; write **bold** for bold text."));
    } else {
        refuse(inlineNode, Message::tr("This cannot be shown."), Message::tr("Write it as plain text."));
    }
}

void InlineReader::append(const QString &text, Run::Kind kind, Position at)
{
    const bool extends = !m_runs.isEmpty() && m_runs.constLast().run.kind == kind;
    if (!extends)
        m_runs.append({{kind, {}, {}, 0}, at, {}});
    PlacedRun &run = m_runs.last();
    if (at.line > 0)
        run.points.append({run.run.text.size(), at});
    run.run.text += text;
}

void InlineReader::link(cmark_node *linkNode)
{
    const QString address = QString::fromUtf8(cmark_node_get_url(linkNode));
    const Position at = position(linkNode);
    Run run = classifyLink(address, textBelow(linkNode));
    if (run.kind == Run::Kind::Slider && run.value < 0)
        m_report.error(u"slider-value"_s, at, Message::tr("\"%1\" is no place on the slider.").arg(address),
                       Message::tr("Write a number from 0 to 100: #wear=60."));
    if (run.kind == Run::Kind::Text)
        m_report.error(u"outside-link"_s, at, Message::tr("The link \"%1\" leads out of Sala.").arg(address.left(80)),
                       Message::tr("Link to #structure, glossary:word or topic:name, or remove the link."));
    if (run.text.isEmpty())
        m_report.error(u"empty-link"_s, at, Message::tr("A link has no words to touch."), Message::tr("Write the words between [ and ]."));
    cmark_node *first = cmark_node_first_child(linkNode);
    m_runs.append({run, at, {{0, first && cmark_node_get_type(first) == CMARK_NODE_TEXT ? position(first) : at}}});
}

void InlineReader::refuse(cmark_node *inlineNode, const Message &what, const Message &remedy)
{
    m_report.error(u"unknown-block"_s, position(inlineNode), what, remedy);
}

void InlineReader::plainStyle(cmark_node *styled, const Message &what)
{
    m_report.warning(u"plain-style"_s, position(styled), what, Message::tr("Take the marks out, or write **bold**."));
}

PlacedText InlineReader::assemble()
{
    PlacedText result;
    qsizetype offset = 0;
    for (PlacedRun &run : m_runs) {
        const bool isLink = run.run.kind != Run::Kind::Text && run.run.kind != Run::Kind::Strong;
        if (!isLink)
            result.citations += takeCitations(run, m_report);
        if (run.run.text.isEmpty())
            continue;
        for (const TextPoint &point : std::as_const(run.points))
            result.points.append({offset + point.offset, point.at});
        offset += run.run.text.size();
        result.runPositions.append(run.at.line > 0 || run.points.isEmpty() ? run.at : run.points.constFirst().at);
        result.runs.append(run.run);
    }
    while (!result.runs.isEmpty() && result.runs.constLast().text.back().isSpace())
        chopEnd(result, 1);
    while (!result.runs.isEmpty() && result.runs.constFirst().text.front().isSpace())
        chopStart(result, 1);
    return result;
}

} // namespace sala::content
