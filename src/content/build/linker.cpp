// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/build/linker.h"

#include "content/clip.h"

#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

QSet<QString> namesOf(const Package &package)
{
    QSet<QString> names;
    for (const StructureSource &structure : package.structures)
        names.insert(structure.value.id);
    return names;
}

/// Resolves the links of one package; lives only while it is built.
class Linker final
{
public:
    Linker(const Package &package, Findings &findings) : m_package(package), m_findings(findings), m_structures(namesOf(package))
    {
        for (const ReferenceSource &reference : package.references)
            m_references.insert(reference.value.id);
    }

    void topic(TopicSource &topic);
    void glossary(GlossarySource &entry);
    void questions(QuestionsSource &questions);
    void structures();

private:
    void text(PlacedText &text, const TopicSource *topic, const StepSource *step, Report &report);
    void run(Run &run, Position at, const TopicSource *topic, const StepSource *step, Report &report);
    void local(Run &run, Position at, const TopicSource *topic, const StepSource *step, Report &report);
    void stepLink(Run &run, Position at, Report &report);
    void poster(FigureSource &figure, Report &report);
    void figure(const FigureSource &figure, Report &report);
    void citations(const QList<Citation> &citations, Report &report);
    void option(OptionSource &option, const TopicSource &topic, Report &report);

    const Package &m_package;
    Findings &m_findings;
    QSet<QString> m_structures;
    QSet<QString> m_references;
};

void broken(Report &report, Position at, const Message &message, const Message &remedy)
{
    report.error(u"broken-link"_s, at, message, remedy);
}

void Linker::topic(TopicSource &topic)
{
    Report report(m_findings, topic.file);
    if (topic.picture)
        figure(*topic.picture, report);
    citations(topic.factCitations, report);
    for (StepSource &step : topic.steps) {
        text(step.heading, &topic, &step, report);
        if (step.pictures.size() == 1) // a clip never stands at the end of a slider
            poster(step.pictures.first(), report);
        const QList<FigureSource> pictures = picturesOf(step);
        for (const FigureSource &picture : pictures)
            figure(picture, report);
        for (BlockSource &block : step.blocks)
            text(block.text, &topic, &step, report);
        for (OptionSource &answer : step.options) {
            text(answer.text, &topic, &step, report);
            option(answer, topic, report);
        }
        citations(citationsOf(step), report);
    }
}

void Linker::glossary(GlossarySource &entry)
{
    Report report(m_findings, entry.file);
    if (entry.picture)
        figure(*entry.picture, report);
    text(entry.meaning, nullptr, nullptr, report);
    citations(entry.meaning.citations, report);
}

void Linker::questions(QuestionsSource &questions)
{
    Report report(m_findings, questions.file);
    for (QuestionGroupSource &group : questions.groups) {
        text(group.heading, nullptr, nullptr, report);
        for (QuestionSource &question : group.questions)
            text(question.text, nullptr, nullptr, report);
    }
}

void Linker::structures()
{
    Report report(m_findings, u"structures.yaml"_s);
    for (const StructureSource &structure : m_package.structures) {
        const QString &topic = structure.value.topic;
        if (!topic.isEmpty() && !m_package.topic(topic))
            broken(report, structure.topicAt, Message::tr("There is no topic \"%1\".").arg(topic.left(60)),
                   Message::tr("Write the name of a folder of \"topics\"."));
    }
}

void Linker::text(PlacedText &text, const TopicSource *topic, const StepSource *step, Report &report)
{
    for (qsizetype i = 0; i < text.runs.size(); ++i)
        run(text.runs[i], text.runPositions.at(i), topic, step, report);
}

void Linker::run(Run &run, Position at, const TopicSource *topic, const StepSource *step, Report &report)
{
    switch (run.kind) {
    case Run::Kind::Structure: return local(run, at, topic, step, report);
    case Run::Kind::Glossary:
        if (!m_package.glossaryWord(run.target))
            broken(report, at, Message::tr("The glossary has no word \"%1\".").arg(run.target.left(60)),
                   Message::tr("Write the name of a folder of \"glossary\"."));
        return;
    case Run::Kind::StepLink: return stepLink(run, at, report);
    case Run::Kind::Slider:
        if (!step || step->pictures.size() != 2)
            broken(report, at, Message::tr("This link moves a slider, but this step has none."),
                   Message::tr("Give the step two pictures, or remove the link."));
        return;
    case Run::Kind::Text:
    case Run::Kind::Strong: return;
    }
}

void Linker::local(Run &run, Position at, const TopicSource *topic, const StepSource *step, Report &report)
{
    if (m_structures.contains(run.target)) {
        if (!step || step->pictures.isEmpty())
            broken(report, at, Message::tr("This link lights a part of the picture, but there is no picture here."),
                   Message::tr("Add the picture, or remove the link."));
        return;
    }
    if (topic && topic->step(run.target)) {
        run.kind = Run::Kind::StepLink;
        run.target = topic->id + u'/' + run.target;
        return;
    }
    broken(report, at, Message::tr("\"%1\" is neither a structure nor a step of this topic.").arg(run.target.left(60)),
           Message::tr("Write a name from structures.yaml, or the {#name} of a step."));
}

void Linker::stepLink(Run &run, Position at, Report &report)
{
    const QString topicId = run.target.section(u'/', 0, 0);
    const QString stepId = run.target.section(u'/', 1);
    const TopicSet *set = m_package.topic(topicId);
    if (!set || set->texts.isEmpty()) {
        broken(report, at, Message::tr("There is no topic \"%1\".").arg(topicId.left(60)),
               Message::tr("Write the name of a folder of \"topics\"."));
        return;
    }
    const TopicSource &topic = set->texts.constFirst();
    if (stepId.isEmpty() && !topic.steps.isEmpty())
        run.target = topicId + u'/' + topic.steps.constFirst().id;
    else if (!topic.step(stepId))
        broken(report, at, Message::tr("The topic \"%1\" has no step \"%2\".").arg(topicId, stepId.left(60)),
               Message::tr("Write the {#name} of one of its steps."));
}

// A clip is shown over its poster, the picture of the same name beside it: what is to be seen while nothing moves.
void Linker::poster(FigureSource &figure, Report &report)
{
    if (!isClip(figure.file))
        return;
    const QString clip = std::exchange(figure.file, QString());
    if (!m_package.gate->contains(clip)) {
        report.error(u"missing-picture"_s, figure.at, Message::tr("There is no clip \"%1\".").arg(clip.left(120)),
                     Message::tr("Put the clip there, or mend its name."));
        return;
    }
    const QString stem = clip.left(clip.lastIndexOf(u'.'));
    for (const QString &ending : {u".svg"_s, u".png"_s, u".jpg"_s, u".jpeg"_s, u".webp"_s}) {
        if (m_package.gate->contains(stem + ending))
            figure.file = stem + ending;
    }
    if (figure.file.isEmpty())
        report.error(u"missing-poster"_s, figure.at,
                     Message::tr("The clip \"%1\" has no picture for when it does not move.").arg(clip.left(120)),
                     Message::tr("Put its first picture beside it, as %1.svg or %1.png.").arg(stem.section(u'/', -1)));
}

void Linker::figure(const FigureSource &figure, Report &report)
{
    if (!figure.file.isEmpty() && !m_package.gate->contains(figure.file))
        report.error(u"missing-picture"_s, figure.at, Message::tr("There is no picture \"%1\".").arg(figure.file.left(120)),
                     Message::tr("Put the picture there, or mend its name."));
}

void Linker::citations(const QList<Citation> &citations, Report &report)
{
    for (const Citation &citation : citations) {
        if (!m_references.contains(citation.key))
            report.error(u"missing-reference"_s, citation.at,
                         Message::tr("references.json has no reference \"%1\".").arg(citation.key.left(60)),
                         Message::tr("Mend the key, or add the reference."));
    }
}

void Linker::option(OptionSource &option, const TopicSource &topic, Report &report)
{
    if (!option.step.isEmpty() && !topic.step(option.step))
        broken(report, option.linkAt, Message::tr("This topic has no step \"%1\".").arg(option.step.left(60)),
               Message::tr("Write the {#name} of the step that explains it."));
}

} // namespace

void resolveLinks(Package &package, Findings &findings)
{
    Linker linker(package, findings);
    linker.structures();
    for (TopicSet &set : package.topics) {
        for (TopicSource &topic : set.texts)
            linker.topic(topic);
    }
    for (GlossarySet &set : package.glossary) {
        for (GlossarySource &entry : set.texts)
            linker.glossary(entry);
    }
    for (QuestionsSource &questions : package.questions)
        linker.questions(questions);
}

} // namespace sala::content
