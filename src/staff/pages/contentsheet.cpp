// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "staff/changewords.h"
#include "staff/pages/sheets.h"
#include "ui/pages/documentpage.h"
#include "ui/text/phrases.h"
#include "ui/text/staffphrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::staff {

namespace phrase = ui::phrase;

namespace {

/// So many are shown; thousands would hold up the screen while they are set, and nobody mends them there. (Chosen.)
constexpr qsizetype mostFindings = 40;

QString inUse(const Sheet &sheet)
{
    const ContentStatus &content = sheet.state().content;
    if (content.source == ContentStatus::Source::None)
        return sheet.words(phrase::StaffNoContent);
    const QString name = content.source == ContentStatus::Source::Embedded    ? sheet.words(phrase::StaffEmbedded)
                         : content.source == ContentStatus::Source::Installed ? sheet.words(phrase::StaffInstalled)
                                                                              : content.folder;
    return sheet.words(phrase::StaffInUse).arg(name, content.version);
}

qsizetype errorsIn(const content::Findings &findings)
{
    return std::count_if(findings.begin(), findings.end(),
                         [](const content::Finding &each) { return each.severity == content::Severity::Error; });
}

QString wentBack(const Sheet &sheet)
{
    using WentBack = ContentStatus::WentBack;
    const ContentStatus &content = sheet.state().content;
    switch (content.wentBackWhy) {
    case WentBack::Damaged: break;
    case WentBack::Slow: return sheet.words(phrase::StaffTooSlow).arg(content.wentBackFrom);
    case WentBack::Died: return sheet.words(phrase::StaffDied).arg(content.wentBackFrom);
    case WentBack::Denied: return sheet.words(phrase::StaffDenied).arg(content.wentBackFrom);
    }
    return sheet.words(phrase::StaffWentBack).arg(content.wentBackFrom, content.wentBackBecause);
}

} // namespace

void addFindings(Sheet &sheet, const content::Findings &findings)
{
    for (const content::Finding &finding : findings.mid(0, mostFindings)) {
        const bool error = finding.severity == content::Severity::Error;
        QString where = finding.file;
        if (!where.isEmpty() && finding.line > 0)
            where = sheet.words(phrase::ProblemWhere).arg(where).arg(finding.line);
        QString head = sheet.words(error ? phrase::ProblemIsError : phrase::ProblemIsWarning);
        if (!where.isEmpty())
            head += u": "_s + where;
        sheet.subtitle(head);
        const QString &language = sheet.view().language();
        sheet.soft(finding.message.in(language), !finding.remedy.isEmpty());
        if (!finding.remedy.isEmpty())
            sheet.soft(sheet.words(phrase::ProblemRemedy).arg(finding.remedy.in(language)));
    }
    if (findings.size() > mostFindings)
        sheet.note(sheet.words(phrase::ProblemsMore).arg(findings.size() - mostFindings));
}

void composeContent(Sheet &sheet)
{
    const ContentStatus &content = sheet.state().content;
    sheet.title(sheet.words(phrase::MenuContent));
    sheet.text(inUse(sheet));
    if (content.waiting)
        sheet.note(sheet.words(phrase::StaffContentWaits));
    if (content.allWell()) {
        sheet.note(sheet.words(phrase::StaffAllWell));
        return;
    }
    if (!content.wentBackFrom.isEmpty())
        sheet.warning(wentBack(sheet));
    if (!content.wentBackFrom.isEmpty())
        sheet.soft(sheet.words(phrase::StaffWentBackRemedy));
    if (content.folderGone)
        sheet.warning(sheet.words(phrase::StaffFolderGone).arg(content.refusedFolder));
    else if (!content.refusedFolder.isEmpty())
        sheet.warning(sheet.words(phrase::StaffFellBack).arg(content.refusedFolder).arg(errorsIn(content.findings)));
    for (const QString &path : content.damagedPictures)
        sheet.warning(sheet.words(phrase::StaffDamagedPicture).arg(path));
    for (const QString &problem : content.settingsProblems)
        sheet.soft(problem);
    if (content.findings.isEmpty())
        return;
    sheet.text(sheet.words(phrase::ProblemsFound).arg(content.findings.size()));
    addFindings(sheet, content.findings);
}

void composeReview(Sheet &sheet, QDate today)
{
    const content::Review &review = sheet.view().library->clinic.review;
    sheet.title(sheet.words(phrase::MenuReview));
    const ui::Phrases phrases = sheet.view().phrases();
    const QStringList lines = ui::reviewLines(review, phrases, sheet.view().language(), today);
    if (review.by.isEmpty() || !review.on.isValid()) {
        sheet.warning(sheet.words(phrase::ReviewNone).arg(lines.first()));
    } else {
        for (const QString &line : lines)
            sheet.text(line);
        if (review.next.isValid() && review.next < today)
            sheet.warning(sheet.words(phrase::ReviewPast));
    }
    sheet.soft(sheet.words(phrase::ReviewWhere));
}

} // namespace sala::staff
