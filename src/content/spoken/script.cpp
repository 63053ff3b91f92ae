// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/spoken/script.h"

#include "content/spoken/prompts.h"
#include "content/spoken/shownwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

Script topicScript(const Topic &topic, const QString &name, const QString &language, int line)
{
    Script script;
    script.path = u"topics/%1/audio/%2/%3"_s.arg(topic.id, language, name);
    script.language = language;
    script.listed = true;
    script.file = u"topics/%1/%2.md"_s.arg(topic.id, language);
    script.line = line;
    return script;
}

Script glossaryFile(const GlossaryEntry &entry, const QString &name, const QString &language)
{
    Script script;
    script.path = u"glossary/audio/%1/%2"_s.arg(language, name);
    script.language = language;
    script.listed = true;
    script.file = u"glossary/%1/%2.md"_s.arg(entry.id, language);
    return script;
}

void appendBlocks(Script &script, const StepText &text)
{
    for (int i = 0; i < text.blocks.size(); ++i)
        appendSentences(script, plainText(text.blocks[i].runs), SpokenPart::Block, i);
}

/// In the order of the screen: with groups the numbers come first, without them what was found.
void appendEvidence(Script &script, const Evidence &evidence, const KioskWords &words)
{
    const QString &language = script.language;
    const auto label = [&](const QString &phrase) { appendSentences(script, words(phrase, language), SpokenPart::Label); };
    const auto findings = [&] {
        label(shown::conclusion);
        appendSentences(script, evidence.claim, SpokenPart::Claim);
        if (evidence.unknown.isEmpty())
            return;
        label(shown::notKnown);
        appendSentences(script, evidence.unknown, SpokenPart::Unknown);
    };
    if (evidence.groups.isEmpty())
        findings();
    for (int i = 0; i < evidence.groups.size(); ++i) {
        appendSentences(script, evidence.groups[i].label, SpokenPart::GroupLabel, i);
        appendSentences(script, evidence.compared, SpokenPart::Compared, i);
        appendSentences(script, shown::groupResult(evidence.groups[i], evidence.outcome, words, language), SpokenPart::GroupResult, i);
    }
    label(shown::howSure);
    appendSentences(script, words(shown::certainty(evidence.certainty), language), SpokenPart::Certainty);
    const QStringList basis = shown::basis(evidence, words, language);
    for (int i = 0; i < basis.size(); ++i)
        appendSentences(script, basis[i], SpokenPart::Basis, i);
    if (!evidence.groups.isEmpty())
        findings();
}

void appendPicture(Script &script, const Picture &picture, int index)
{
    appendSentences(script, picture.alt, SpokenPart::Picture, index);
    appendSentences(script, picture.caption, SpokenPart::Caption, index);
}

class Collector final
{
public:
    Collector(const Library &library, const KioskWords &words) : m_library(library), m_words(words) {}

    void language(const QString &language)
    {
        for (const Topic &topic : m_library.topics)
            steps(topic, language);
        for (const Topic *topic : {&m_library.warningSigns, &m_library.about, &m_library.investigational})
            steps(*topic, language);
        for (const GlossaryEntry &entry : m_library.glossary) {
            add(glossaryScript(entry, language));
            add(glossaryPictureScript(entry, language));
        }
        for (const QuestionGroup &group : m_library.questions) {
            for (const Question &question : group.questions)
                add(questionScript(question, language));
        }
        for (const Reference &reference : m_library.references)
            add(referenceScript(reference, language));
        for (const Script &script : promptScripts(m_library, language, m_words))
            add(script);
    }
    [[nodiscard]] QList<Script> take();

private:
    void add(const Script &script)
    {
        if (!script.sentences.isEmpty())
            m_scripts.append(script);
    }
    void steps(const Topic &topic, const QString &language)
    {
        for (const Step &step : topic.steps) {
            add(stepScript(topic, step, language, m_words));
            add(pictureScript(topic, step, language));
            for (int i = 0; i < step.text.value(language).options.size(); ++i)
                add(answerScript(topic, step, i, language, m_words));
        }
    }

    const Library &m_library;
    const KioskWords &m_words;
    QList<Script> m_scripts;
};

QList<Script> Collector::take()
{
    std::stable_sort(m_scripts.begin(), m_scripts.end(), [](const Script &a, const Script &b) { return a.path < b.path; });
    const auto again = std::unique(m_scripts.begin(), m_scripts.end(), [](const Script &a, const Script &b) { return a.path == b.path; });
    m_scripts.resize(again - m_scripts.begin());
    return std::move(m_scripts);
}

} // namespace

bool SpokenSentence::isBrief() const
{
    switch (part) {
    case SpokenPart::Label:
    case SpokenPart::GroupLabel:
    case SpokenPart::Compared:
    case SpokenPart::Basis:
    case SpokenPart::Certainty: return true;
    default: return false;
    }
}

QString KioskWords::operator()(const QString &phrase, const QString &language) const
{
    return text ? text(phrase, language) : phrase;
}

void appendSentences(Script &script, const QString &text, SpokenPart part, int index)
{
    for (const Span &span : sentenceSpans(text))
        script.sentences.append({text.sliced(span.start, span.length).simplified(), part, index, span});
}

Script stepScript(const Topic &topic, const Step &step, const QString &language, const KioskWords &words)
{
    const StepText text = step.text.value(language);
    Script script = topicScript(topic, step.id, language, text.line);
    if (step.kind == Step::Kind::QuickCheck)
        appendSentences(script, words(shown::quickCheck, language), SpokenPart::Label);
    appendSentences(script, text.heading, SpokenPart::Heading);
    if (step.kind == Step::Kind::QuickCheck) { // the blocks are the answer: answerScript()
        for (int i = 0; i < text.options.size(); ++i)
            appendSentences(script, plainText(text.options[i].runs), SpokenPart::Option, i);
        return script;
    }
    if (text.evidence)
        appendEvidence(script, *text.evidence, words);
    appendBlocks(script, text);
    return script;
}

Script answerScript(const Topic &topic, const Step &step, int option, const QString &language, const KioskWords &words)
{
    const StepText text = step.text.value(language);
    Script script = topicScript(topic, u"%1-answer-%2"_s.arg(step.id).arg(option + 1), language, text.line);
    if (option < 0 || option >= text.options.size())
        return script;
    const Option &chosen = text.options[option];
    appendSentences(script, plainText(chosen.runs), SpokenPart::Option, option);
    appendSentences(script, words(chosen.right ? shown::rightAnswer : shown::otherWords, language), SpokenPart::Label);
    appendBlocks(script, text);
    return script;
}

Script pictureScript(const Topic &topic, const Step &step, const QString &language)
{
    const StepText text = step.text.value(language);
    Script script = topicScript(topic, step.id + u"-picture"_s, language, text.line);
    script.listed = false;
    for (int i = 0; i < text.pictures.size(); ++i)
        appendPicture(script, text.pictures[i], i);
    return script;
}

Script glossaryScript(const GlossaryEntry &entry, const QString &language)
{
    Script script = glossaryFile(entry, entry.id, language);
    const GlossaryText text = entry.text.value(language);
    appendSentences(script, text.word, SpokenPart::Title);
    appendSentences(script, plainText(text.meaning), SpokenPart::Meaning);
    return script;
}

Script glossaryPictureScript(const GlossaryEntry &entry, const QString &language)
{
    Script script = glossaryFile(entry, entry.id + u"-picture"_s, language);
    script.listed = false;
    appendPicture(script, entry.text.value(language).picture, 0);
    return script;
}

Script questionScript(const Question &question, const QString &language)
{
    Script script;
    script.path = u"questions/audio/%1/%2"_s.arg(language, question.id);
    script.language = language;
    script.listed = true;
    script.file = u"questions/%1.md"_s.arg(language);
    appendSentences(script, question.text.value(language), SpokenPart::Question);
    return script;
}

Script referenceScript(const Reference &reference, const QString &language)
{
    Script script;
    script.path = u"audio/%1/reference-%2"_s.arg(language, reference.id);
    script.language = language;
    script.file = u"references.json"_s;
    appendSentences(script, reference.shortForm, SpokenPart::Name);
    // "doi:10.1016/..." or "https://...": for the eye and a keyboard, an hour of letters for the ear.
    static const QRegularExpression address(u" *(doi:|https?://)\\S+"_s);
    appendSentences(script, QString(reference.fullForm).remove(address).trimmed(), SpokenPart::Name, 1);
    return script;
}

QList<Script> scriptsIn(const Library &library, const QString &language, const KioskWords &words)
{
    Collector collector(library, words);
    collector.language(language);
    return collector.take();
}

QList<Script> allScripts(const Library &library, const KioskWords &words)
{
    Collector collector(library, words);
    for (const QString &language : library.clinic.languages)
        collector.language(language);
    return collector.take();
}

} // namespace sala::content
