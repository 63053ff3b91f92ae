// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/live/livecontent.h"
#include "ui/text/phrasebook.h"

namespace sala::app {

/// What the staff view says besides the content in use, in the clinic's own language. A short-lived helper; logs nothing.
class StaffNotes final
{
public:
    /// `shown` may be null; the phrasebook outlives it.
    StaffNotes(const ui::Phrasebook &phrasebook, const content::LibraryPtr &shown);

    void addContent(const ContentNotices &notices);
    void addDamaged(const QStringList &pictures);
    void add(const QString &note) { m_notes.append(note); }

    [[nodiscard]] const QStringList &all() const { return m_notes; }

private:
    void addRefused(const LoadedContent &refused);

    const ui::Phrasebook &m_phrasebook;
    QString m_language;
    QStringList m_notes;
};

} // namespace sala::app
