// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "totals/count.h"

#include <QSet>
#include <QStringList>

namespace sala::totals {

/// What is counted of one session. A plain state machine: it is told what happens and gives the session's counts at its end.
///
/// Each thing counts once in a session, however often it happens, so that nobody's way can be read from the counts. What it knows
/// of a session is forgotten with it. A session counts when somebody went past Welcome and no staff screen was opened. Any one
/// thread; cannot fail.
class Counter final
{
public:
    /// A session begins, unless one is going on.
    void begin();
    /// In which language the kiosk speaks from now on.
    void setLanguage(const QString &language) { m_language = language; }
    /// A screen other than Welcome is shown that belongs to no topic.
    void showScreen() { m_wentOn = true; }
    /// A staff screen is shown, or a preview: whatever else happens in this session is staff's.
    void showStaff() { m_staff = true; }
    /// A step of a topic is shown; `step` empty: a topic that is one document.
    void showStep(const QString &topic, const QString &step);
    /// The page after a topic's last step is shown.
    void showEnd(const QString &topic);
    /// Something is read aloud.
    void listen() { m_listened = true; }
    /// A quick check was answered; only the first answer of a step counts.
    void answer(const QString &topic, const QString &step, bool right);
    /// The questions that are chosen now.
    void setQuestions(const QStringList &chosen) { m_questions = chosen; }
    /// The session is over, however it came to its end. Empty when nothing of it counts.
    [[nodiscard]] Counts end();

private:
    void note(What what, const QString &id) { m_counts.insert({what, id, m_language}, 1); }
    void open(const QString &topic);

    bool m_active = false;
    bool m_wentOn = false;
    bool m_staff = false;
    bool m_listened = false;
    QString m_language;
    QString m_lastStep; ///< "topic/step"; empty: none, or its topic was read to its end
    QStringList m_questions;
    QSet<QString> m_opened;
    QSet<QString> m_finished;
    QSet<QString> m_answered;
    Counts m_counts;
};

} // namespace sala::totals
