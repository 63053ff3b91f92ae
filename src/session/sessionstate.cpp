// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "session/sessionstate.h"

#include <algorithm>

namespace sala::session {

namespace {

constexpr int percentOfAStep = 100 / (volumeSteps - 1);

} // namespace

int volumeStep(int percent)
{
    return std::clamp(percent / percentOfAStep, 0, volumeSteps - 1) + 1;
}

int volumeAfter(int percent, int steps)
{
    return std::clamp(volumeStep(percent) - 1 + steps, 0, volumeSteps - 1) * percentOfAStep;
}

SessionState SessionState::defaults(const QString &language, const DisplaySettings &room)
{
    SessionState state;
    state.language = language;
    state.display = room;
    return state;
}

void SessionState::remember(const Place &left)
{
    if (!history.isEmpty() && history.constLast() == left)
        return;
    history.append(left);
    while (history.size() > longestHistory)
        history.removeFirst();
}

std::optional<Place> SessionState::takeBack()
{
    if (history.isEmpty())
        return std::nullopt;
    return history.takeLast();
}

void SessionState::toggleQuestion(const QString &id)
{
    if (id.isEmpty() || chosenQuestions.removeAll(id) > 0)
        return;
    chosenQuestions.append(id);
}

} // namespace sala::session
