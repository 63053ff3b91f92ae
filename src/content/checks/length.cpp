// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/checks.h"

#include "content/checks/texts.h"
#include "content/text/words.h"

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

constexpr int mostSentenceWords = 20;   ///< plain-language rule of the content format
constexpr int mostStepWords = 60;       ///< without the heading
constexpr int mostTitleCharacters = 26; ///< the title is also a button

void checkSentences(const ContentText &text, Report &report)
{
    for (const Span &sentence : sentenceSpans(text.text)) {
        const int words = countWords(QStringView(text.text).sliced(sentence.start, sentence.length));
        if (words > mostSentenceWords)
            report.warning(u"long-sentence"_s, text.at(sentence.start),
                           Message::tr("This sentence has %1 words; more than %2 are hard to follow.").arg(words).arg(mostSentenceWords),
                           Message::tr("Make two sentences of it."));
    }
}

void checkStep(const TopicSource &topic, const StepSource &step, Report &report)
{
    int words = 0;
    for (const ContentText &text : stepTexts(topic, step)) {
        if (text.role == ContentText::Role::Picture || text.role == ContentText::Role::Heading)
            continue;
        words += text.role == ContentText::Role::Evidence ? 0 : countWords(text.text);
    }
    if (words > mostStepWords)
        report.warning(u"long-step"_s, step.at,
                       Message::tr("This step has %1 words; more than %2 do not fit beside a picture.").arg(words).arg(mostStepWords),
                       Message::tr("Shorten it, or make two steps of it."));
}

} // namespace

void checkLength(const Package &package, Findings &findings)
{
    for (const ContentText &text : allTexts(package)) {
        Report report(findings, text.file);
        checkSentences(text, report);
        if (text.role == ContentText::Role::Title && text.file.startsWith(u"topics/"_s) && text.text.size() > mostTitleCharacters)
            report.warning(u"long-title"_s, text.start,
                           Message::tr("This title has %1 characters; a button holds %2.").arg(text.text.size()).arg(mostTitleCharacters),
                           Message::tr("Shorten it."));
    }
    for (const TopicSet &set : package.topics) {
        for (const TopicSource &topic : set.texts) {
            Report report(findings, topic.file);
            for (const StepSource &step : topic.steps)
                checkStep(topic, step, report);
        }
    }
}

} // namespace sala::content
