// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/markup/frontmatter.h"

#include "content/files/limits.h"
#include "content/markup/yamlparser.h"

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

bool isFence(QByteArrayView line)
{
    return line.trimmed() == "---";
}

Finding broken(const SourceFile &file, int line, const Message &message)
{
    return {Severity::Error,
            u"front-matter"_s,
            message,
            Message::tr("Begin the file with a line \"---\", then \"title: ...\", then a line \"---\"."),
            file.path(),
            line,
            1};
}

} // namespace

void refuseUnknownKeys(const YamlNode &node, const QStringList &known, Report &report)
{
    for (const YamlEntry &entry : node.entries) {
        if (!known.contains(entry.key))
            report.error(u"unknown-key"_s, entry.at, Message::tr("\"%1\" means nothing to Sala here.").arg(entry.key),
                         Message::tr("Use one of: %1.").arg(known.join(u", "_s)));
    }
}

Result<FrontMatter> readFrontMatter(const SourceFile &file, const QStringList &known, Report &report)
{
    if (!isFence(file.line(1)))
        return broken(file, 1, Message::tr("The file does not begin with a line of three hyphens."));
    int end = 2;
    qsizetype size = 0;
    while (end <= file.lineCount() && !isFence(file.line(end))) {
        size += file.line(end).size();
        ++end;
    }
    if (end > file.lineCount())
        return broken(file, 1, Message::tr("The lines at the top have no closing line of three hyphens."));
    if (size > limits::frontMatterBytes)
        return broken(file, 1, Message::tr("The lines at the top are longer than %1 KiB.").arg(limits::frontMatterBytes / 1024));
    FrontMatter front{{}, end + 1};
    if (end > 2) {
        Result<YamlNode> values = parseYaml(file, 2, end - 1);
        if (!values)
            return values.finding();
        front.values = std::move(values.value());
    }
    if (front.values.kind == YamlNode::Kind::Scalar || front.values.kind == YamlNode::Kind::List)
        return broken(file, 2, Message::tr("The lines at the top must each be a name, a colon and a value."));
    refuseUnknownKeys(front.values, known, report);
    return front;
}

} // namespace sala::content
