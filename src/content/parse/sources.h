// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/library.h"
#include "content/markup/placedtext.h"

#include <optional>

/// What the files say, with where it stands: between the parsers and the Library. Plain values.
namespace sala::content {

/// A value of the front matter.
struct Field
{
    QString text;
    Position at;
};

/// A picture as a file names it.
struct FigureSource
{
    QString file;      ///< relative to the root; empty when the address cannot be used (then it is a finding already)
    QString structure; ///< after '#'
    QString alt;
    QString caption;
    Position at;
};

struct BlockSource
{
    Block::Kind kind = Block::Kind::Paragraph;
    PlacedText text;
    Position at;
    std::optional<FigureSource> sign = {}; ///< the small picture a list item begins with
};

struct OptionSource
{
    PlacedText text; ///< without the link to the step that explains
    bool right = false;
    QString step;
    Position at;
    Position linkAt;
};

struct EvidenceSource
{
    Evidence value;
    Position at;
    Position claimAt;
    Position sourceAt;
};

struct StepSource
{
    QString id;
    Position at;   ///< of the heading
    Position idAt; ///< of `{#id}`
    Step::Kind kind = Step::Kind::Reading;
    PlacedText heading;
    QList<FigureSource> pictures;
    QList<BlockSource> blocks;
    QList<OptionSource> options;
    std::optional<EvidenceSource> evidence;
};

struct TopicSource
{
    QString id;
    QString language;
    QString file;
    Field title;
    Field summary;
    Field fact;
    QList<Citation> factCitations;
    std::optional<FigureSource> picture;
    bool investigational = false;
    QList<StepSource> steps;

    [[nodiscard]] const StepSource *step(const QString &stepId) const;
};

struct GlossarySource
{
    QString id;
    QString language;
    QString file;
    Field title;
    PlacedText meaning;
    std::optional<FigureSource> picture;
};

struct QuestionSource
{
    QString id;
    Position at;
    PlacedText text;
};

struct QuestionGroupSource
{
    QString id;
    Position at;
    PlacedText heading;
    QList<QuestionSource> questions;
};

struct QuestionsSource
{
    QString language;
    QString file;
    Field title;
    QList<QuestionGroupSource> groups;
};

struct StructureSource
{
    Structure value;
    Position at;
    Position topicAt;
    Position colourAt;
};

struct ReferenceSource
{
    Reference value;
    Position at;
};

struct ClinicSource
{
    Clinic value;
    QStringList topics; ///< in the clinic's order
    QList<Position> topicPositions;
    Position reviewAt;
    Position nextReviewAt;
};

/// Every picture of a step: its figures and the signs of its list items.
[[nodiscard]] QList<FigureSource> picturesOf(const StepSource &step);

/// Every text of a step in reading order: heading, blocks, answers. For checks that look at all words.
[[nodiscard]] QList<const PlacedText *> textsOf(const StepSource &step);

/// Every reference a step names, in order, with where it stands.
[[nodiscard]] QList<Citation> citationsOf(const StepSource &step);

} // namespace sala::content
