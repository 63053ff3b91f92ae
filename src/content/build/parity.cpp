// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/build/parity.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

/// A named part of a file: a step, a group, a question.
struct Named
{
    QString id;
    Position at;
};

bool has(const QList<Named> &list, const QString &id)
{
    return std::any_of(list.cbegin(), list.cend(), [&id](const Named &named) { return named.id == id; });
}

/// Errors for parts that `other` has and `own` lacks.
void reportMissing(const QList<Named> &own, const QList<Named> &other, const QString &otherFile, Report report)
{
    for (const Named &named : other) {
        if (!named.id.isEmpty() && !has(own, named.id))
            report.error(u"missing-step"_s, {}, Message::tr("\"%1\" of %2 is missing here.").arg(named.id, otherFile),
                         Message::tr("Translate it, and give it the same {#%1}.").arg(named.id.section(u'/', -1)));
    }
}

/// An error where the parts that both have first stand in another order.
void reportOrder(const QList<Named> &own, const QList<Named> &other, const QString &otherFile, Report report)
{
    QStringList expected;
    for (const Named &named : other) {
        if (!named.id.isEmpty() && has(own, named.id))
            expected.append(named.id);
    }
    qsizetype next = 0;
    for (const Named &named : own) {
        if (named.id.isEmpty() || !has(other, named.id))
            continue;
        if (next >= expected.size() || named.id != expected.at(next)) {
            report.error(u"step-order"_s, named.at, Message::tr("From here on the order is another than in %1.").arg(otherFile),
                         Message::tr("Put them into the same order."));
            return;
        }
        ++next;
    }
}

void compareNames(const QList<Named> &own, const QString &ownFile, const QList<Named> &other, const QString &otherFile, Findings &findings)
{
    reportMissing(own, other, otherFile, Report(findings, ownFile));
    reportMissing(other, own, ownFile, Report(findings, otherFile));
    reportOrder(own, other, otherFile, Report(findings, ownFile));
}

QList<Named> namesOf(const TopicSource &topic)
{
    QList<Named> names;
    for (const StepSource &step : topic.steps)
        names.append({step.id, step.at});
    return names;
}

QList<Block::Kind> shapeOf(const StepSource &step)
{
    QList<Block::Kind> shape;
    for (const BlockSource &block : step.blocks)
        shape.append(block.kind);
    return shape;
}

QList<bool> answersOf(const StepSource &step)
{
    QList<bool> answers;
    for (const OptionSource &option : step.options)
        answers.append(option.right);
    return answers;
}

void compareStep(const StepSource &own, const StepSource &other, const QString &otherFile, Report &report)
{
    if (own.kind != other.kind) {
        report.error(u"step-kind"_s, own.at,
                     Message::tr("This is a quick check or evidence in one language only (compare %1).").arg(otherFile),
                     Message::tr("Make both the same kind of step."));
        return;
    }
    if (own.pictures.size() != other.pictures.size())
        report.error(
            u"pictures-differ"_s, own.at,
            Message::tr("This step has %1 pictures, but %2 in %3.").arg(own.pictures.size()).arg(other.pictures.size()).arg(otherFile),
            Message::tr("Use the same pictures in every language."));
    if (answersOf(own) != answersOf(other))
        report.error(u"answers-differ"_s, own.at, Message::tr("The answers are not the same as in %1.").arg(otherFile),
                     Message::tr("Give the same answers in the same order, with the right one in the same place."));
    if (shapeOf(own) != shapeOf(other))
        report.warning(u"blocks-differ"_s, own.at,
                       Message::tr("The paragraphs and list items are not the same in number and order as in %1.").arg(otherFile),
                       Message::tr("Give both languages the same paragraphs."));
}

void compareTopic(const TopicSource &own, const TopicSource &other, Findings &findings)
{
    Report report(findings, own.file);
    compareNames(namesOf(own), own.file, namesOf(other), other.file, findings);
    if (own.investigational != other.investigational)
        report.error(u"status-differs"_s, {1, 1},
                     Message::tr("Only one language has \"status: investigational\" (compare %1).").arg(other.file),
                     Message::tr("Write the line in every language."));
    for (const StepSource &step : own.steps) {
        if (const StepSource *same = other.step(step.id))
            compareStep(step, *same, other.file, report);
    }
}

void compareQuestions(const QuestionsSource &own, const QuestionsSource &other, Findings &findings)
{
    const auto names = [](const QuestionsSource &questions) {
        QList<Named> all;
        for (const QuestionGroupSource &group : questions.groups) {
            all.append({group.id, group.at});
            for (const QuestionSource &question : group.questions)
                all.append({group.id + u'/' + question.id, question.at});
        }
        return all;
    };
    compareNames(names(own), own.file, names(other), other.file, findings);
}

} // namespace

void compareLanguages(const Package &package, Findings &findings)
{
    for (const TopicSet &set : package.topics) {
        for (qsizetype i = 1; i < set.texts.size(); ++i)
            compareTopic(set.texts.at(i), set.texts.constFirst(), findings);
    }
    for (qsizetype i = 1; i < package.questions.size(); ++i)
        compareQuestions(package.questions.at(i), package.questions.constFirst(), findings);
}

} // namespace sala::content
