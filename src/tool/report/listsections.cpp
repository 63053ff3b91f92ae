// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/report/sections.h"

#include "content/files/limits.h"
#include "content/sound/webvtt.h"
#include "tool/output.h"
#include "tool/report/html.h"

using namespace Qt::StringLiterals;

namespace sala::tool {

using content::Message;

namespace {

/// Seconds until the last spoken sentence ends; nothing when the recording has no times.
std::optional<double> secondsOf(const ReportParts &parts, const content::Script &script)
{
    if (!parts.package.gate->contains(script.cuesPath()))
        return std::nullopt;
    const auto file = content::openText(*parts.package.gate, script.cuesPath(), content::limits::markdownBytes);
    const auto cues = file ? content::parseWebVtt(file.value()) : content::Result<QList<content::Cue>>(file.finding());
    if (!cues || cues.value().isEmpty())
        return std::nullopt;
    return static_cast<double>(cues.value().constLast().end.count()) / 1000.0;
}

QString heading(const QString &id, const Message &title)
{
    return html::element(u"h2"_s, html::attribute(u"id"_s, id), html::text(title));
}

} // namespace

QString sides(const ReportParts &parts, const std::function<QString(const QString &language)> &column)
{
    QString columns;
    for (const QString &language : parts.languages())
        columns += html::element(u"div"_s, html::attribute(u"lang"_s, language), column(language));
    return html::element(u"div"_s, u"class=\"sides\""_s, columns);
}

QString soundState(const ReportParts &parts, const content::Script &script)
{
    if (!parts.package.gate->contains(script.soundPath()))
        return html::text(Message::tr("Sound: missing"));
    const bool old = parts.places.has(u"sound-older"_s, script.soundPath());
    const std::optional<double> seconds = secondsOf(parts, script);
    if (!seconds)
        return html::text(old ? Message::tr("Sound: older than the text") : Message::tr("Sound: there"));
    const Message length = Message::decimal(*seconds, 1);
    return html::text(old ? Message::tr("Sound: older than the text, %1 s").arg(length) : Message::tr("Sound: there, %1 s").arg(length));
}

QString glossarySection(ReportParts &parts)
{
    QString all = heading(u"glossary"_s, Message::tr("Glossary"));
    for (const content::GlossaryEntry &entry : parts.library.glossary) {
        QString pictures;
        for (const QString &language : parts.languages()) {
            if (pictures.isEmpty())
                pictures = parts.pictures.figure(entry.text.value(language).picture, language);
        }
        const QString columns = sides(parts, [&](const QString &language) {
            const content::GlossaryText &text = entry.text.value(language);
            return html::element(u"h3"_s, html::text(text.word)) + html::element(u"p"_s, html::text(plainText(text.meaning)))
                   + html::element(u"ul"_s, u"class=\"facts\""_s,
                                   html::element(u"li"_s, soundState(parts, glossaryScript(entry, language))))
                   + findingsHtml(parts.places.takeFile(u"glossary/%1/%2.md"_s.arg(entry.id, language)));
        });
        all += html::element(u"section"_s, u"class=\"entry\""_s, html::element(u"div"_s, u"class=\"pictures\""_s, pictures) + columns);
    }
    return all;
}

QString questionsSection(ReportParts &parts)
{
    QString all = heading(u"questions"_s, Message::tr("Questions"));
    for (const content::QuestionGroup &group : parts.library.questions) {
        const QString columns = sides(parts, [&](const QString &language) {
            QString items;
            for (const content::Question &question : group.questions)
                items += html::element(u"li"_s, html::text(question.text.value(language)) + u" <span class=\"soft\">"_s
                                                    + soundState(parts, questionScript(question, language)) + u"</span>"_s);
            return html::element(u"h3"_s, html::text(group.heading.value(language))) + html::element(u"ul"_s, items);
        });
        all += html::element(u"section"_s, u"class=\"entry\""_s, columns);
    }
    for (const QString &language : parts.languages())
        all += findingsHtml(parts.places.takeFile(u"questions/%1.md"_s.arg(language)), true);
    return all;
}

QString referencesSection(ReportParts &parts)
{
    QHash<QString, QStringList> citedIn;
    const auto note = [&](const content::Topic &topic) {
        for (const content::Step &step : topic.steps) {
            const QString place = topic.id + u'/' + step.id;
            for (const content::StepText &text : step.text) {
                for (const QString &id : text.references) {
                    if (!citedIn[id].contains(place))
                        citedIn[id].append(place);
                }
            }
        }
    };
    for (const content::Topic &topic : parts.library.topics)
        note(topic);
    for (const content::Topic *topic : {&parts.library.warningSigns, &parts.library.about, &parts.library.investigational})
        note(*topic);
    QString rows;
    for (const content::Reference &reference : parts.library.references) {
        QStringList links;
        for (const QString &place : citedIn.value(reference.id))
            links.append(html::element(u"a"_s, html::attribute(u"href"_s, u'#' + place), html::text(place)).trimmed());
        rows +=
            html::element(u"tr"_s, html::element(u"td"_s, html::text(reference.id)) + html::element(u"td"_s, html::text(reference.fullForm))
                                       + html::element(u"td"_s, links.join(u", "_s)));
    }
    const QString head = html::element(u"tr"_s, html::element(u"th"_s, html::text(Message::tr("Name")))
                                                    + html::element(u"th"_s, html::text(Message::tr("Source")))
                                                    + html::element(u"th"_s, html::text(Message::tr("Where it is cited"))));
    return heading(u"references"_s, Message::tr("Sources")) + html::element(u"table"_s, head + rows)
           + findingsHtml(parts.places.takeFile(u"references.json"_s), true);
}

} // namespace sala::tool
