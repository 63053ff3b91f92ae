// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "tool/report/reportpage.h"

#include "tool/kioskwords.h"
#include "tool/output.h"
#include "tool/report/html.h"
#include "tool/report/sections.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::tool {

using content::Message;
using content::Topic;

namespace {

QList<const Topic *> allTopics(const content::Library &library)
{
    QList<const Topic *> topics;
    for (const Topic &topic : library.topics)
        topics.append(&topic);
    for (const Topic *topic : {&library.warningSigns, &library.investigational, &library.about}) {
        if (!topic->id.isEmpty())
            topics.append(topic);
    }
    return topics;
}

QString link(const QString &target, const QString &text)
{
    return html::element(u"li"_s, html::element(u"a"_s, html::attribute(u"href"_s, u'#' + target), text));
}

QString tableOfContents(const content::Library &library)
{
    const QString main = library.clinic.languages.value(0);
    QString items;
    for (const Topic *topic : allTopics(library))
        items += link(u"topic-"_s + topic->id, html::text(topic->text.value(main).title));
    items += link(u"glossary"_s, html::text(Message::tr("Glossary"))) + link(u"questions"_s, html::text(Message::tr("Questions")))
             + link(u"references"_s, html::text(Message::tr("Sources"))) + link(u"rest"_s, html::text(Message::tr("Other findings")));
    return html::element(u"nav"_s, html::element(u"ul"_s, items));
}

Message reviewOf(const content::Review &review)
{
    if (!review.on.isValid() || review.by.isEmpty())
        return Message::tr("Clinical review: nobody has reviewed this content yet.");
    const QString next = review.next.isValid() ? review.next.toString(Qt::ISODate) : u"–"_s;
    return Message::tr("Clinical review: by %1 on %2; the next one is due on %3.").arg(review.by, review.on.toString(Qt::ISODate), next);
}

QString pageHead(const content::ReadResult &checked)
{
    const content::Library &library = *checked.library;
    const auto errors = std::count_if(checked.findings.cbegin(), checked.findings.cend(),
                                      [](const auto &each) { return each.severity == content::Severity::Error; });
    const Message title = Message::tr("Content of Sala: %1").arg(library.clinic.name);
    const Message counts =
        Message::tr("Errors: %1. Warnings: %2. Version %3.").arg(errors, checked.findings.size() - errors, library.version);
    return html::element(u"h1"_s, html::text(title)) + html::element(u"p"_s, html::text(reviewOf(library.clinic.review)))
           + html::element(u"p"_s, u"class=\"soft\""_s, html::text(counts));
}

/// Pictures that the check refused are not opened here.
QSet<QString> refusedFiles(const content::Findings &findings)
{
    QSet<QString> files;
    for (const content::Finding &finding : findings) {
        if (finding.severity == content::Severity::Error)
            files.insert(finding.file);
    }
    return files;
}

QString topicsHtml(ReportParts &parts, const std::function<void(int, int)> &progress)
{
    const QList<const Topic *> topics = allTopics(parts.library);
    int all = 0;
    for (const Topic *topic : topics)
        all += static_cast<int>(topic->steps.size());
    int done = 0;
    QString page;
    for (const Topic *topic : topics) {
        page += topicHead(parts, *topic);
        for (qsizetype i = 0; i < topic->steps.size(); ++i) {
            page += stepEntry(parts, *topic, i);
            progress(++done, all);
        }
    }
    return page;
}

} // namespace

QByteArray reportPage(const content::ReadResult &checked, const std::function<void(int, int)> &progress)
{
    const content::Library &library = *checked.library;
    content::Findings again; // the same as in `checked`
    const content::Package package = content::loadPackage(library.root, again);
    ReportParts parts{library, package, kioskWords(library.root), ReportPictures(library.root, refusedFiles(checked.findings)),
                      FindingPlaces(checked.findings)};
    QString body = pageHead(checked) + tableOfContents(library) + topicsHtml(parts, progress) + glossarySection(parts)
                   + questionsSection(parts) + referencesSection(parts);
    const content::Findings rest = parts.places.takeRest();
    body += html::element(u"h2"_s, html::attribute(u"id"_s, u"rest"_s), html::text(Message::tr("Other findings")));
    body += rest.isEmpty() ? html::element(u"p"_s, html::text(Message::tr("None."))) : findingsHtml(rest, true);
    const QString head = u"<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s
                         + html::element(u"title"_s, html::text(Message::tr("Content of Sala: %1").arg(library.clinic.name)))
                         + html::element(u"style"_s, html::styleSheet());
    const QString page = html::element(u"html"_s, html::attribute(u"lang"_s, outputLanguage()),
                                       html::element(u"head"_s, head) + html::element(u"body"_s, body));
    return u"<!DOCTYPE html>\n"_s.toUtf8() + page.toUtf8();
}

} // namespace sala::tool
