// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "totals/counter.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace sala::totals {

void Counter::begin()
{
    if (m_active)
        return;
    *this = Counter();
    m_active = true;
}

void Counter::open(const QString &topic)
{
    m_wentOn = true;
    if (m_opened.contains(topic))
        return;
    m_opened.insert(topic);
    note(What::Opened, topic);
}

void Counter::showStep(const QString &topic, const QString &step)
{
    open(topic);
    if (!step.isEmpty())
        m_lastStep = topic + u'/' + step;
}

void Counter::showEnd(const QString &topic)
{
    open(topic);
    m_lastStep.clear();
    if (m_finished.contains(topic))
        return;
    m_finished.insert(topic);
    note(What::Finished, topic);
}

void Counter::answer(const QString &topic, const QString &step, bool right)
{
    const QString id = topic + u'/' + step;
    if (m_answered.contains(id))
        return;
    m_answered.insert(id);
    if (!right)
        note(What::Wrong, id);
}

Counts Counter::end()
{
    const bool counts = m_active && m_wentOn && !m_staff;
    if (counts) {
        note(What::Session, {});
        if (m_listened)
            note(What::Listened, {});
        if (!m_lastStep.isEmpty())
            note(What::Stopped, m_lastStep);
        for (const QString &question : std::as_const(m_questions))
            note(What::Question, question);
    }
    const Counts result = counts ? std::exchange(m_counts, {}) : Counts();
    *this = Counter();
    return result;
}

} // namespace sala::totals
