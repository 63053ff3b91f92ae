// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/markup/yamlparser.h"

#include "content/files/limits.h"
#include "content/reasons.h"

#include <QSet>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>
#include <string>

using namespace Qt::StringLiterals;

namespace sala::content {

const YamlEntry *YamlNode::entry(const QString &key) const
{
    for (const YamlEntry &entry : entries) {
        if (entry.key == key)
            return &entry;
    }
    return nullptr;
}

const YamlNode *YamlNode::find(const QString &key) const
{
    const YamlEntry *found = entry(key);
    return found ? &found->value : nullptr;
}

QString YamlNode::text(const QString &key) const
{
    const YamlNode *node = find(key);
    return node && node->kind == Kind::Scalar ? node->scalar : QString();
}

std::optional<int> YamlNode::number() const
{
    bool ok = false;
    const int value = scalar.toInt(&ok);
    return kind == Kind::Scalar && ok ? std::optional(value) : std::nullopt;
}

namespace {

/// Reads from memory that somebody else keeps alive, without copying it.
class ViewBuffer final : public std::streambuf
{
public:
    explicit ViewBuffer(QByteArrayView view)
    {
        // The stream only reads; the standard's interface has no const variant.
        char *begin = const_cast<char *>(view.data()); // NOLINT(cppcoreguidelines-pro-type-const-cast)
        setg(begin, begin, begin + view.size());
    }
};

struct Refusal
{
    Position at;
    QString code;
    Message message;
    Message remedy;
};

/// Builds the tree from the parser's events. Throws Refusal to leave the parser; parseYaml() catches it.
class TreeBuilder final : public YAML::EventHandler
{
public:
    TreeBuilder(const SourceFile &file, int lineOffset) : m_file(file), m_lineOffset(lineOffset) {}

    [[nodiscard]] YamlNode take() { return std::move(m_root); }
    [[nodiscard]] Position position(const YAML::Mark &mark) const
    {
        return mark.is_null() ? Position{} : m_file.fromByteColumn(mark.line + 1 + m_lineOffset, mark.column + 1);
    }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        refuseAnchor(mark, anchor);
        attach({YamlNode::Kind::Null, {}, {}, {}, position(mark)});
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override { refuseAnchor(mark, anchor); }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &value) override
    {
        refuseAnchor(mark, anchor);
        refuseTag(mark, tag);
        attach({YamlNode::Kind::Scalar, QString::fromStdString(value), {}, {}, position(mark)});
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        open(YamlNode::Kind::List, mark, tag, anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        open(YamlNode::Kind::Map, mark, tag, anchor);
    }
    void OnMapEnd() override { close(); }

private:
    struct Frame
    {
        YamlNode node;
        bool hasKey = false;
        YamlEntry pending;
        QSet<QString> keys;
    };

    void refuseAnchor(const YAML::Mark &mark, YAML::anchor_t anchor) const;
    void refuseTag(const YAML::Mark &mark, const std::string &tag) const;
    void open(YamlNode::Kind kind, const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor);
    void close();
    void attach(YamlNode node);

    const SourceFile &m_file;
    int m_lineOffset;
    QList<Frame> m_frames;
    YamlNode m_root;
    int m_count = 0;
};

void TreeBuilder::refuseAnchor(const YAML::Mark &mark, YAML::anchor_t anchor) const
{
    if (anchor != YAML::NullAnchor)
        throw Refusal{position(mark), u"yaml-alias"_s, Message::tr("'&' and '*' names are not allowed here."),
                      Message::tr("Write the value out, or put it in double quotes.")};
}

void TreeBuilder::refuseTag(const YAML::Mark &mark, const std::string &tag) const
{
    if (!tag.empty() && tag != "?" && tag != "!")
        throw Refusal{position(mark), u"yaml"_s, Message::tr("A value may not begin with '!'."),
                      Message::tr("Put the value in double quotes.")};
}

void TreeBuilder::open(YamlNode::Kind kind, const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor)
{
    refuseAnchor(mark, anchor);
    refuseTag(mark, tag);
    if (m_frames.size() >= limits::yamlDepth)
        throw Refusal{position(mark), u"yaml-depth"_s, Message::tr("These lists are nested more than %1 deep.").arg(limits::yamlDepth),
                      Message::tr("Write it simpler.")};
    m_frames.append({{kind, {}, {}, {}, position(mark)}, false, {}, {}});
}

void TreeBuilder::close()
{
    Frame frame = m_frames.takeLast();
    attach(std::move(frame.node));
}

void TreeBuilder::attach(YamlNode node)
{
    if (++m_count > limits::yamlNodes)
        throw Refusal{node.at, u"yaml-size"_s, Message::tr("There are more than %1 values.").arg(limits::yamlNodes),
                      Message::tr("Take out what is not needed.")};
    if (m_frames.isEmpty()) {
        m_root = std::move(node);
        return;
    }
    Frame &frame = m_frames.last();
    if (frame.node.kind == YamlNode::Kind::List) {
        frame.node.items.append(std::move(node));
    } else if (!frame.hasKey) {
        if (node.kind != YamlNode::Kind::Scalar)
            throw Refusal{node.at, u"yaml"_s, Message::tr("A name is expected here, followed by a colon."),
                          Message::tr("Compare with another file of this kind.")};
        if (frame.keys.contains(node.scalar))
            throw Refusal{node.at, u"yaml-twice"_s, Message::tr("\"%1\" stands here twice.").arg(node.scalar),
                          Message::tr("Keep one of the two lines.")};
        frame.keys.insert(node.scalar);
        frame.pending = {node.scalar, node.at, {}};
        frame.hasKey = true;
    } else {
        frame.pending.value = std::move(node);
        frame.node.entries.append(std::move(frame.pending));
        frame.pending = {};
        frame.hasKey = false;
    }
}

Finding yamlFinding(const SourceFile &file, const QString &code, const Message &message, const Message &remedy, Position at)
{
    return {Severity::Error, code, message, remedy, file.path(), at.line, at.column};
}

/// The bytes of these lines; of a block that is never closed only those that there are.
QByteArrayView lines(const SourceFile &file, int firstLine, int lastLine)
{
    const int end = std::min(lastLine, file.lineCount());
    if (firstLine < 1 || end < firstLine)
        return {};
    const QByteArrayView first = file.line(firstLine);
    const QByteArrayView last = file.line(end);
    return {first.data(), last.data() + last.size() - first.data()};
}

} // namespace

Result<YamlNode> parseYaml(const SourceFile &file, int firstLine, int lastLine)
{
    const Message remedy = Message::tr("Put text that holds a colon, a '#' or quotation marks in double quotes, and indent with spaces.");
    TreeBuilder builder(file, firstLine - 1);
    try {
        ViewBuffer buffer(lines(file, firstLine, lastLine));
        std::istream stream(&buffer);
        YAML::Parser parser(stream);
        parser.HandleNextDocument(builder);
        YamlNode root = builder.take();
        if (parser.HandleNextDocument(builder))
            return yamlFinding(file, u"yaml"_s, Message::tr("A line of three hyphens ends the text too early."),
                               Message::tr("Remove that line."), {firstLine, 1});
        return root;
    } catch (const Refusal &refusal) {
        return yamlFinding(file, refusal.code, refusal.message, refusal.remedy, refusal.at);
    } catch (const YAML::Exception &exception) {
        return yamlFinding(file, u"yaml"_s,
                           Message::tr("This cannot be read: %1.").arg(textReasonInWords(QString::fromStdString(exception.msg))), remedy,
                           builder.position(exception.mark));
    } catch (const std::exception &) {
        return yamlFinding(file, u"yaml"_s, Message::tr("This cannot be read."), remedy, {firstLine, 1});
    }
}

Result<YamlNode> parseYaml(const SourceFile &file)
{
    return parseYaml(file, 1, file.lineCount());
}

} // namespace sala::content
