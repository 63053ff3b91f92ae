// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/checks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

/// Looks for the structures of one file in its drawings.
class PartFinder final
{
public:
    PartFinder(const SvgIndex &drawings, const QString &file, Findings &findings) : m_drawings(drawings), m_report(findings, file) {}

    void fragment(const FigureSource &figure)
    {
        if (!figure.structure.isEmpty() && !isIn(figure.structure, figure))
            missing(figure.structure, figure.at, figure.file);
    }

    void step(const StepSource &step)
    {
        for (const FigureSource &figure : step.pictures)
            fragment(figure);
        for (const PlacedText *text : textsOf(step)) {
            for (qsizetype i = 0; i < text->runs.size(); ++i) {
                const Run &run = text->runs.at(i);
                if (run.kind == Run::Kind::Structure && !step.pictures.isEmpty() && !isInAny(run.target, step))
                    missing(run.target, text->runPositions.at(i), step.pictures.constFirst().file);
            }
        }
    }

private:
    /// Drawings that could not be read are findings already and count as having every part.
    [[nodiscard]] bool isIn(const QString &structure, const FigureSource &figure) const
    {
        const bool isDrawing = figure.file.endsWith(u".svg"_s, Qt::CaseInsensitive);
        const auto found = m_drawings.constFind(figure.file);
        if (found == m_drawings.cend())
            return isDrawing || figure.file.isEmpty();
        return !found->passes || found->groups.contains(structure);
    }
    [[nodiscard]] bool isInAny(const QString &structure, const StepSource &step) const
    {
        return std::any_of(step.pictures.cbegin(), step.pictures.cend(),
                           [&](const FigureSource &figure) { return isIn(structure, figure); });
    }
    void missing(const QString &structure, Position at, const QString &picture)
    {
        m_report.error(u"missing-structure"_s, at,
                       Message::tr("The picture \"%1\" has no part called \"%2\".").arg(picture, structure.left(60)),
                       Message::tr("Link to a part that the picture has, or give a group of the picture this id."));
    }

    const SvgIndex &m_drawings;
    Report m_report;
};

} // namespace

void checkFigureParts(const Package &package, const SvgIndex &drawings, Findings &findings)
{
    for (const TopicSet &set : package.topics) {
        for (const TopicSource &topic : set.texts) {
            PartFinder finder(drawings, topic.file, findings);
            if (topic.picture)
                finder.fragment(*topic.picture);
            for (const StepSource &step : topic.steps)
                finder.step(step);
        }
    }
    for (const GlossarySet &set : package.glossary) {
        for (const GlossarySource &entry : set.texts) {
            if (entry.picture)
                PartFinder(drawings, entry.file, findings).fragment(*entry.picture);
        }
    }
}

} // namespace sala::content
