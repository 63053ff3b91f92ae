// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/library.h"

#include <algorithm>

namespace sala::content {

namespace {

template <typename T>
const T *byId(const QList<T> &list, const QString &id)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), [&id](const T &item) { return item.id == id; });
    return found == list.cend() ? nullptr : &*found;
}

} // namespace

QString plainText(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

int Topic::indexOfStep(const QString &stepId) const
{
    const auto found = std::find_if(steps.cbegin(), steps.cend(), [&stepId](const Step &step) { return step.id == stepId; });
    return found == steps.cend() ? -1 : static_cast<int>(found - steps.cbegin());
}

const Topic *Library::topic(const QString &id) const
{
    for (const Topic *special : {&warningSigns, &about, &investigational}) {
        if (!id.isEmpty() && special->id == id)
            return special;
    }
    return byId(topics, id);
}

const GlossaryEntry *Library::glossaryEntry(const QString &id) const
{
    return byId(glossary, id);
}

const Structure *Library::structure(const QString &id) const
{
    return byId(structures, id);
}

const Reference *Library::reference(const QString &id) const
{
    return byId(references, id);
}

const Question *Library::question(const QString &id) const
{
    for (const QuestionGroup &group : questions) {
        if (const Question *found = byId(group.questions, id))
            return found;
    }
    return nullptr;
}

} // namespace sala::content
