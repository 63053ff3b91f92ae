// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/texts.h"

namespace sala::content {

namespace {

using Role = ContentText::Role;

/// Collects the texts of one file.
class Collector final
{
public:
    Collector(QString file, QString language) : m_file(std::move(file)), m_language(std::move(language)) {}

    void line(Role role, const QString &text, Position at)
    {
        if (!text.isEmpty())
            m_texts.append({role, m_file, m_language, text, at, nullptr});
    }
    void field(Role role, const Field &field) { line(role, field.text, field.at); }
    void placed(Role role, const PlacedText &text)
    {
        if (!text.isEmpty())
            m_texts.append({role, m_file, m_language, text.plain(), text.at(0), &text});
    }
    void picture(const FigureSource &figure)
    {
        line(Role::Picture, figure.alt, figure.at);
        line(Role::Picture, figure.caption, figure.at);
    }
    void evidence(const EvidenceSource &source)
    {
        line(Role::Evidence, source.value.claim, source.claimAt);
        line(Role::Evidence, source.value.compared, source.at);
        line(Role::Evidence, source.value.outcome, source.at);
        line(Role::Evidence, source.value.unknown, source.at);
        for (const EvidenceGroup &group : source.value.groups)
            line(Role::Evidence, group.label, source.at);
    }
    void step(const StepSource &step);
    [[nodiscard]] QList<ContentText> take() { return std::move(m_texts); }

private:
    QString m_file;
    QString m_language;
    QList<ContentText> m_texts;
};

Role roleOf(Block::Kind kind)
{
    switch (kind) {
    case Block::Kind::ListItem: return Role::ListItem;
    case Block::Kind::Warning:
    case Block::Kind::Note: return Role::CallOut;
    case Block::Kind::Paragraph: break;
    }
    return Role::Paragraph;
}

void Collector::step(const StepSource &step)
{
    placed(Role::Heading, step.heading);
    const QList<FigureSource> pictures = picturesOf(step);
    for (const FigureSource &figure : pictures)
        picture(figure);
    for (const BlockSource &block : step.blocks)
        placed(roleOf(block.kind), block.text);
    for (const OptionSource &option : step.options)
        placed(Role::Answer, option.text);
    if (step.evidence)
        evidence(*step.evidence);
}

QList<ContentText> glossaryTexts(const GlossarySource &entry)
{
    Collector collector(entry.file, entry.language);
    collector.field(Role::Title, entry.title);
    if (entry.picture)
        collector.picture(*entry.picture);
    collector.placed(Role::Meaning, entry.meaning);
    return collector.take();
}

QList<ContentText> questionTexts(const QuestionsSource &questions)
{
    Collector collector(questions.file, questions.language);
    collector.field(Role::Title, questions.title);
    for (const QuestionGroupSource &group : questions.groups) {
        collector.placed(Role::Heading, group.heading);
        for (const QuestionSource &question : group.questions)
            collector.placed(Role::Question, question.text);
    }
    return collector.take();
}

} // namespace

Position ContentText::at(qsizetype offset) const
{
    return placed ? placed->at(offset) : start;
}

QList<ContentText> stepTexts(const TopicSource &topic, const StepSource &step)
{
    Collector collector(topic.file, topic.language);
    collector.step(step);
    return collector.take();
}

QList<ContentText> topicTexts(const TopicSource &topic)
{
    Collector collector(topic.file, topic.language);
    collector.field(Role::Title, topic.title);
    collector.field(Role::Summary, topic.summary);
    collector.field(Role::Fact, topic.fact);
    if (topic.picture)
        collector.picture(*topic.picture);
    for (const StepSource &step : topic.steps)
        collector.step(step);
    return collector.take();
}

QList<ContentText> allTexts(const Package &package)
{
    QList<ContentText> texts;
    for (const TopicSet &set : package.topics) {
        for (const TopicSource &topic : set.texts)
            texts += topicTexts(topic);
    }
    for (const GlossarySet &set : package.glossary) {
        for (const GlossarySource &entry : set.texts)
            texts += glossaryTexts(entry);
    }
    for (const QuestionsSource &questions : package.questions)
        texts += questionTexts(questions);
    return texts;
}

} // namespace sala::content
