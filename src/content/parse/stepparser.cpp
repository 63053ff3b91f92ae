// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/parse/stepparser.h"

#include "content/parse/evidenceparser.h"
#include "content/parse/fields.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

constexpr int mostPictures = 2;
constexpr int leastAnswers = 2;
constexpr int mostAnswers = 3;

/// Builds the steps of one file; lives only while that file is read.
class StepBuilder final
{
public:
    StepBuilder(const SourceFile &file, Report &report) : m_file(file), m_report(report) {}

    void add(const MarkdownBlock &block);
    [[nodiscard]] QList<StepSource> take();

private:
    void begin(const MarkdownBlock &heading);
    void pictures(StepSource &step, const MarkdownBlock &block);
    void answer(StepSource &step, const MarkdownBlock &block);
    void evidence(StepSource &step, const MarkdownBlock &block);
    void finish(const StepSource &step);

    const SourceFile &m_file;
    Report &m_report;
    QList<StepSource> m_steps;
    QSet<QString> m_ids;
};

Block::Kind blockKind(MarkdownBlock::Kind kind)
{
    switch (kind) {
    case MarkdownBlock::Kind::ListItem: return Block::Kind::ListItem;
    case MarkdownBlock::Kind::Warning: return Block::Kind::Warning;
    case MarkdownBlock::Kind::Note: return Block::Kind::Note;
    default: return Block::Kind::Paragraph;
    }
}

void StepBuilder::add(const MarkdownBlock &block)
{
    if (block.kind == MarkdownBlock::Kind::Heading)
        return begin(block);
    if (m_steps.isEmpty()) {
        m_report.error(u"text-before-step"_s, block.at, Message::tr("This stands before the first heading, so no step shows it."),
                       Message::tr("Put a line \"## Heading {#name}\" above it."));
        return;
    }
    StepSource &step = m_steps.last();
    switch (block.kind) {
    case MarkdownBlock::Kind::Pictures: return pictures(step, block);
    case MarkdownBlock::Kind::TaskItem: return answer(step, block);
    case MarkdownBlock::Kind::Fence: return evidence(step, block);
    default:
        step.blocks.append({blockKind(block.kind), block.text, block.at});
        if (!block.pictures.isEmpty())
            step.blocks.last().sign = readFigure(m_file.path(), block.pictures.constFirst(), m_report);
    }
}

void StepBuilder::begin(const MarkdownBlock &heading)
{
    StepSource step;
    step.id = heading.id;
    step.at = heading.at;
    step.idAt = heading.idAt;
    step.heading = heading.text;
    if (step.heading.plain().startsWith(u'?')) {
        step.kind = Step::Kind::QuickCheck;
        chopStart(step.heading, 1);
        while (!step.heading.isEmpty() && step.heading.runs.constFirst().text.front().isSpace())
            chopStart(step.heading, 1);
    }
    if (step.heading.isEmpty())
        m_report.error(u"empty-heading"_s, step.at, Message::tr("This step has no heading."),
                       Message::tr("Write a few words after \"##\"."));
    if (step.id.isEmpty())
        m_report.error(u"no-id"_s, step.at, Message::tr("This step has no name, so it cannot be matched with the other language."),
                       Message::tr("End the heading with {#name}, the same name in every language."));
    else if (m_ids.contains(step.id))
        m_report.error(u"id-twice"_s, step.idAt, Message::tr("Two steps of this topic are called \"%1\".").arg(step.id),
                       Message::tr("Give one of them another name."));
    m_ids.insert(step.id);
    m_steps.append(step);
}

void StepBuilder::pictures(StepSource &step, const MarkdownBlock &block)
{
    for (const PictureRef &picture : block.pictures) {
        if (step.pictures.size() == mostPictures) {
            m_report.error(u"too-many-pictures"_s, picture.at, Message::tr("A step shows one picture, or two with a slider between them."),
                           Message::tr("Remove this picture, or move it into a step of its own."));
            return;
        }
        step.pictures.append(readFigure(m_file.path(), picture, m_report));
    }
}

void StepBuilder::answer(StepSource &step, const MarkdownBlock &block)
{
    if (step.kind != Step::Kind::QuickCheck) {
        m_report.error(u"answer-outside-check"_s, block.at, Message::tr("Answers with [ ] stand only in a quick check."),
                       Message::tr("Begin the heading with \"?\", or remove the [ ]."));
        return;
    }
    OptionSource option{block.text, block.checked, {}, block.at, block.at};
    if (!option.text.isEmpty() && option.text.runs.constLast().kind == Run::Kind::Structure && !option.right) {
        option.step = option.text.runs.constLast().target;
        option.linkAt = option.text.runPositions.constLast();
        option.text.runs.removeLast();
        option.text.runPositions.removeLast();
        while (!option.text.isEmpty() && option.text.runs.constLast().text.back().isSpace())
            chopEnd(option.text, 1);
    }
    if (!option.right && option.step.isEmpty())
        m_report.error(u"answer-link"_s, block.at, Message::tr("This wrong answer does not lead to the step that explains it."),
                       Message::tr("End it with a link: [See here](#name-of-the-step)"));
    step.options.append(option);
}

void StepBuilder::evidence(StepSource &step, const MarkdownBlock &block)
{
    if (step.evidence) {
        m_report.error(u"evidence-twice"_s, block.at, Message::tr("A step shows one evidence block only."),
                       Message::tr("Move this block into a step of its own."));
        return;
    }
    step.evidence = parseEvidence(m_file, block, m_report);
    if (step.evidence && step.kind == Step::Kind::Reading)
        step.kind = Step::Kind::Evidence;
}

void StepBuilder::finish(const StepSource &step)
{
    int right = 0;
    for (const OptionSource &option : step.options)
        right += option.right ? 1 : 0;
    const bool fewOrMany = step.options.size() < leastAnswers || step.options.size() > mostAnswers;
    if (step.kind == Step::Kind::QuickCheck && (fewOrMany || right != 1))
        m_report.error(u"answers"_s, step.at, Message::tr("A quick check needs two or three answers, and exactly one right one."),
                       Message::tr("Write \"- [x] right\" once and \"- [ ] wrong\" for the others."));
    const bool empty = step.blocks.isEmpty() && step.options.isEmpty() && !step.evidence;
    if (empty)
        m_report.error(u"empty-step"_s, step.at, Message::tr("This step has no text."),
                       Message::tr("Write a sentence below the heading, or remove the step."));
}

QList<StepSource> StepBuilder::take()
{
    for (const StepSource &step : std::as_const(m_steps))
        finish(step);
    return std::move(m_steps);
}

} // namespace

QList<StepSource> parseSteps(const SourceFile &file, const QList<MarkdownBlock> &blocks, Report &report)
{
    StepBuilder builder(file, report);
    for (const MarkdownBlock &block : blocks)
        builder.add(block);
    return builder.take();
}

} // namespace sala::content
