// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/live/staffnotes.h"

#include "ui/text/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::app {

namespace {

constexpr qsizetype notesShown = 12; // findings in the staff view; sala-content check shows all

} // namespace

StaffNotes::StaffNotes(const ui::Phrasebook &phrasebook, const content::LibraryPtr &shown)
    : m_phrasebook(phrasebook), m_language(shown ? shown->clinic.defaultLanguage : u"en"_s)
{}

void StaffNotes::addContent(const ContentNotices &notices)
{
    if (!notices.wentBackFrom.isEmpty())
        add(m_phrasebook.text(m_language, ui::phrase::StaffWentBack).arg(notices.wentBackFrom, notices.damaged.value(0)));
    if (notices.folderGone)
        add(m_phrasebook.text(m_language, ui::phrase::StaffFolderGone).arg(notices.refused.refusedFolder));
    else if (!notices.refused.refusedFolder.isEmpty())
        addRefused(notices.refused);
    if (notices.waiting)
        add(m_phrasebook.text(m_language, ui::phrase::StaffContentWaits));
}

void StaffNotes::addRefused(const LoadedContent &refused)
{
    const auto errors = std::count_if(refused.findings.begin(), refused.findings.end(),
                                      [](const content::Finding &f) { return f.severity == content::Severity::Error; });
    add(m_phrasebook.text(m_language, ui::phrase::StaffFellBack).arg(refused.refusedFolder).arg(errors));
    for (const content::Finding &finding : refused.findings) {
        if (finding.severity == content::Severity::Error && m_notes.size() < notesShown)
            add(content::inLanguage(finding, m_language));
    }
}

void StaffNotes::addDamaged(const QStringList &pictures)
{
    for (const QString &path : pictures)
        add(m_phrasebook.text(m_language, ui::phrase::StaffDamagedPicture).arg(path));
}

} // namespace sala::app
