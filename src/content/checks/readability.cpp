// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/readability.h"

#include "content/checks/checks.h"
#include "content/checks/texts.h"

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

bool countsForReading(ContentText::Role role)
{
    using Role = ContentText::Role;
    return role == Role::Paragraph || role == Role::ListItem || role == Role::CallOut || role == Role::Answer || role == Role::Evidence;
}

} // namespace

TextCounts topicCounts(const TopicSource &topic)
{
    TextCounts counts;
    for (const ContentText &text : topicTexts(topic)) {
        if (countsForReading(text.role))
            counts += countText(text.text, topic.language);
    }
    return counts;
}

void checkReadability(const Package &package, Findings &findings)
{
    for (const TopicSet &set : package.topics) {
        for (const TopicSource &topic : set.texts) {
            const TextCounts counts = topicCounts(topic);
            Report report(findings, topic.file);
            const Message remedy = Message::tr("Use shorter words and sentences, one idea in each.");
            if (topic.language == u"en"_s && fleschKincaidGrade(counts) > highestGrade)
                report.warning(u"hard-to-read"_s, {},
                               Message::tr("This topic needs reading grade %1; at most %2 is wanted (Flesch-Kincaid).")
                                   .arg(Message::decimal(fleschKincaidGrade(counts), 1))
                                   .arg(Message::decimal(highestGrade, 0)),
                               remedy);
            if (topic.language == u"es"_s && inflesz(counts) < lowestInflesz)
                report.warning(u"hard-to-read"_s, {},
                               Message::tr("This topic reaches %1 on the INFLESZ scale; at least %2 is wanted.")
                                   .arg(Message::decimal(inflesz(counts), 1))
                                   .arg(Message::decimal(lowestInflesz, 0)),
                               remedy);
        }
    }
}

} // namespace sala::content
