// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/svggate.h"

#include "content/files/limits.h"
#include "content/reasons.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

struct Forbidden
{
    QStringView element;
    QStringView code;
};

constexpr std::array<Forbidden, 22> forbiddenElements{{
    {u"image", u"svg-image"},
    {u"text", u"svg-text"},
    {u"tspan", u"svg-text"},
    {u"textarea", u"svg-text"},
    {u"tref", u"svg-text"},
    {u"textpath", u"svg-text"},
    {u"script", u"svg-script"},
    {u"handler", u"svg-script"},
    {u"style", u"svg-style"},
    {u"filter", u"svg-effect"},
    {u"mask", u"svg-effect"},
    {u"foreignobject", u"svg-foreign"},
    {u"iframe", u"svg-foreign"},
    {u"video", u"svg-foreign"},
    {u"audio", u"svg-foreign"},
    {u"animation", u"svg-foreign"},
    {u"animate", u"svg-animation"},
    {u"animatemotion", u"svg-animation"},
    {u"animatecolor", u"svg-animation"},
    {u"animatetransform", u"svg-animation"},
    {u"set", u"svg-animation"},
    {u"font", u"svg-text"},
}};

constexpr int mostErrors = 20; ///< of one drawing; more help nobody

/// Reads one drawing; lives only while it is looked through.
class Gate final
{
public:
    Gate(const QByteArray &bytes, Report &report) : m_text(QString::fromUtf8(bytes)), m_reader(m_text), m_report(report) {}

    SvgFacts inspect();

private:
    void element();
    void attribute(const QXmlStreamAttribute &attribute);
    void error(const QString &code, const Message &message, const Message &remedy); ///< at the current token
    [[nodiscard]] bool withinLimits();
    [[nodiscard]] qsizetype tokenStart(QXmlStreamReader::TokenType token) const;

    QString m_text;
    QXmlStreamReader m_reader;
    Report &m_report;
    SvgFacts m_facts;
    QSet<QString> m_ids;
    qsizetype m_offset = 0; ///< where the current token begins
    int m_elements = 0;
    int m_depth = 0;
    int m_errors = 0;
};

void Gate::error(const QString &code, const Message &message, const Message &remedy)
{
    const QStringView before = QStringView(m_text).first(m_offset);
    const Position at{static_cast<int>(before.count(u'\n')) + 1, static_cast<int>(before.size() - before.lastIndexOf(u'\n'))};
    if (++m_errors <= mostErrors)
        m_report.error(code, at, message, remedy);
}

void Gate::attribute(const QXmlStreamAttribute &attribute)
{
    const QString name = attribute.name().toString().toLower();
    const QString value = attribute.value().toString();
    if (name == u"href"_s && !value.startsWith(u'#'))
        error(u"svg-outside"_s, Message::tr("This drawing refers to something outside itself: %1").arg(value.left(60)),
              Message::tr("Draw it in, or remove it."));
    for (qsizetype at = value.indexOf(u"url("_s, 0, Qt::CaseInsensitive); at >= 0;
         at = value.indexOf(u"url("_s, at + 4, Qt::CaseInsensitive)) {
        const QStringView target = QStringView(value).sliced(at + 4).trimmed();
        if (!target.startsWith(u'#') && !target.startsWith(u"'#") && !target.startsWith(u"\"#"))
            error(u"svg-outside"_s, Message::tr("This drawing refers to something outside itself: %1").arg(value.left(60)),
                  Message::tr("Draw it in, or remove it."));
    }
    if (name.startsWith(u"on"_s) && attribute.namespaceUri().isEmpty())
        error(u"svg-script"_s, Message::tr("This drawing holds a program (\"%1\").").arg(name.left(40)),
              Message::tr("Save it as \"plain SVG\"."));
    if (name == u"id"_s && (attribute.namespaceUri().isEmpty() || attribute.prefix() == u"xml")) {
        if (m_ids.contains(value))
            error(u"svg-id-twice"_s, Message::tr("Two parts of this drawing are called \"%1\".").arg(value.left(60)),
                  Message::tr("Give one of them another id."));
        m_ids.insert(value);
        if (m_reader.name() == u"g")
            m_facts.groups.insert(value);
    }
}

bool Gate::withinLimits()
{
    if (++m_elements > limits::svgElements) {
        error(u"svg-elements"_s, Message::tr("This drawing has more than %1 parts.").arg(limits::svgElements), Message::tr("Simplify it."));
        return false;
    }
    if (++m_depth > limits::svgDepth) {
        error(u"svg-depth"_s, Message::tr("The groups of this drawing are nested more than %1 deep.").arg(limits::svgDepth),
              Message::tr("Ungroup some of them."));
        return false;
    }
    return true;
}

void Gate::element()
{
    const QString name = m_reader.name().toString();
    const QString lower = name.toLower();
    if (m_elements == 1 && lower != u"svg"_s)
        error(u"svg-broken"_s, Message::tr("This file is no drawing."), Message::tr("Save it again as \"plain SVG\"."));
    for (const Forbidden &forbidden : forbiddenElements) {
        if (lower == forbidden.element)
            error(forbidden.code.toString(), Message::tr("A drawing may not hold <%1>.").arg(name),
                  Message::tr("Save it as \"plain SVG\" with text turned into paths, without pictures and effects."));
    }
    for (const QXmlStreamAttribute &item : m_reader.attributes())
        attribute(item);
}

/// The reader tells where a token ends (or a little later: it looks ahead), not where it begins.
qsizetype Gate::tokenStart(QXmlStreamReader::TokenType token) const
{
    const qsizetype end = std::min<qsizetype>(m_reader.characterOffset(), m_text.size());
    if (token == QXmlStreamReader::DTD)
        return std::max<qsizetype>(m_text.indexOf(u"<!DOCTYPE"_s), 0);
    if (token != QXmlStreamReader::StartElement && token != QXmlStreamReader::ProcessingInstruction)
        return end;
    const bool lookedAhead = end > 0 && m_text.at(end - 1) == u'<';
    return std::max<qsizetype>(m_text.lastIndexOf(u'<', end - (lookedAhead ? 2 : 1)), 0);
}

SvgFacts Gate::inspect()
{
    while (!m_reader.atEnd() && m_errors < mostErrors) {
        const QXmlStreamReader::TokenType token = m_reader.readNext();
        m_offset = tokenStart(token);
        switch (token) {
        case QXmlStreamReader::StartElement:
            if (!withinLimits())
                return m_facts;
            element();
            break;
        case QXmlStreamReader::EndElement: --m_depth; break;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            error(u"svg-entity"_s, Message::tr("A drawing may not define its own names (DOCTYPE, entities)."),
                  Message::tr("Save it as \"plain SVG\", and delete a line that begins with <!DOCTYPE."));
            return m_facts;
        case QXmlStreamReader::ProcessingInstruction:
            error(u"svg-style"_s, Message::tr("A drawing may not use a style sheet or other instructions (<?...?>)."),
                  Message::tr("Save it as \"plain SVG\"."));
            break;
        default: break;
        }
    }
    if (m_reader.hasError() || (m_elements == 0 && m_errors == 0)) {
        error(u"svg-broken"_s, Message::tr("This drawing cannot be read: %1.").arg(textReasonInWords(m_reader.errorString())),
              Message::tr("Save it again as \"plain SVG\"."));
    }
    m_facts.passes = m_errors == 0;
    return m_facts;
}

} // namespace

SvgFacts inspectSvg(const QByteArray &bytes, Report &report)
{
    return Gate(bytes, report).inspect();
}

} // namespace sala::content
