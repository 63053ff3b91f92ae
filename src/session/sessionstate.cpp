// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "session/sessionstate.h"

namespace sala::session {

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
