// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/markup/prescan.h"

#include "content/files/limits.h"

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

/// `[name]: address` lines are swallowed by Markdown, so nobody would see that they do nothing here.
bool isDefinition(QByteArrayView line)
{
    const QByteArrayView text = line.trimmed();
    const qsizetype end = text.indexOf("]:");
    return text.startsWith('[') && end > 0 && text.indexOf(']') == end;
}

} // namespace

bool prescanMarkdown(const SourceFile &file, int firstLine, Report &report)
{
    qsizetype block = 0;
    qsizetype brackets = 0;
    for (int line = firstLine; line <= file.lineCount(); ++line) {
        const QByteArrayView text = file.line(line);
        const bool empty = text.trimmed().isEmpty();
        block = empty ? 0 : block + text.size() + 1;
        brackets = empty ? 0 : brackets + text.count('[');
        if (block > limits::blockCharacters) {
            report.error(u"block-too-long"_s, {line, 1},
                         Message::tr("More than %1 characters stand here without an empty line.").arg(limits::blockCharacters),
                         Message::tr("Split the text into short paragraphs."));
            return false;
        }
        if (brackets > limits::blockBrackets) {
            report.error(u"block-too-long"_s, {line, 1},
                         Message::tr("More than %1 opening brackets stand here without an empty line.").arg(limits::blockBrackets),
                         Message::tr("Split the text into short paragraphs, and write fewer links."));
            return false;
        }
        if (isDefinition(text))
            report.error(u"unknown-block"_s, {line, 1}, Message::tr("A line like \"[name]: address\" is not shown."),
                         Message::tr("Write the address into the link itself: [word](address)."));
    }
    return true;
}

} // namespace sala::content
