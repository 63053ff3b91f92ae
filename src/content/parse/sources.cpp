// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/parse/sources.h"

#include <algorithm>

namespace sala::content {

const StepSource *TopicSource::step(const QString &stepId) const
{
    const auto found = std::find_if(steps.cbegin(), steps.cend(), [&stepId](const StepSource &step) { return step.id == stepId; });
    return found == steps.cend() ? nullptr : &*found;
}

QList<const PlacedText *> textsOf(const StepSource &step)
{
    QList<const PlacedText *> texts{&step.heading};
    for (const BlockSource &block : step.blocks)
        texts.append(&block.text);
    for (const OptionSource &option : step.options)
        texts.append(&option.text);
    return texts;
}

QList<Citation> citationsOf(const StepSource &step)
{
    QList<Citation> citations;
    for (const PlacedText *text : textsOf(step))
        citations += text->citations;
    if (step.evidence) {
        for (const QString &key : step.evidence->value.sources)
            citations.append({key, step.evidence->sourceAt});
    }
    return citations;
}

QList<FigureSource> picturesOf(const StepSource &step)
{
    QList<FigureSource> all = step.pictures;
    for (const BlockSource &block : step.blocks) {
        if (block.sign)
            all.append(*block.sign);
    }
    return all;
}

} // namespace sala::content
