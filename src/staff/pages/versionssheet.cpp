// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "staff/changewords.h"
#include "staff/pages/sheets.h"
#include "staff/sections.h"
#include "ui/text/staffphrases.h"

using namespace Qt::StringLiterals;

namespace sala::staff {

namespace phrase = ui::phrase;

namespace {

constexpr qsizetype shortId = 8; // letters of a version's id that tell it from the others

QString lineOf(const Sheet &sheet, const ContentVersion &version)
{
    QStringList parts;
    if (version.id == sheet.state().versions.current)
        parts.append(sheet.words(phrase::VersionNow));
    if (version.factory)
        parts.append(sheet.words(phrase::VersionFactory));
    if (!version.note.isEmpty())
        parts.append(version.note);
    parts.append(version.id.left(shortId));
    return parts.join(u" · "_s);
}

QString nameOf(const Sheet &sheet, const ContentVersion &version)
{
    return dateWords(version.made, sheet.view().language());
}

QString problemWords(const Sheet &sheet, const Work &work)
{
    switch (work.problem) {
    case Work::Problem::None: break;
    case Work::Problem::Missing: return sheet.words(phrase::ToolMissing);
    case Work::Problem::TooLong: return sheet.words(phrase::ToolTooLong);
    case Work::Problem::Stopped: return sheet.words(phrase::ToolStopped);
    case Work::Problem::Pulled: return sheet.words(phrase::ImportPulled);
    case Work::Problem::Failed:
        return work.detail.isEmpty() ? sheet.words(phrase::ToolUnclear) : sheet.words(phrase::ToolFailed).arg(work.detail);
    }
    return {};
}

QString workWords(const Sheet &sheet, Work::Job job)
{
    switch (job) {
    case Work::Job::ListVersions: return sheet.words(phrase::VersionsReading);
    case Work::Job::GoBack: return sheet.words(phrase::GoBackWorking);
    case Work::Job::LookAtStick: return sheet.words(phrase::ImportLooking);
    case Work::Job::UseStick: return sheet.words(phrase::ImportUsing);
    case Work::Job::None: break;
    }
    return {};
}

} // namespace

void addWork(Sheet &sheet)
{
    const Work &work = sheet.state().work;
    if (work.problem != Work::Problem::None)
        sheet.warning(problemWords(sheet, work));
    if (work.job == Work::Job::None)
        return;
    sheet.note(workWords(sheet, work.job));
    sheet.soft(sheet.words(phrase::ToolSeconds).arg(work.seconds));
    if (work.job != Work::Job::UseStick)
        sheet.actions({{u"stop"_s, u"close"_s, sheet.words(phrase::StaffStop), {.kind = Request::Kind::Stop}}});
}

void composeVersions(Sheet &sheet)
{
    const Versions &versions = sheet.state().versions;
    sheet.title(sheet.words(phrase::MenuVersions));
    if (sheet.state().work.job == Work::Job::GoBack) {
        addWork(sheet);
        return;
    }
    if (versions.wentBackTo.isValid())
        sheet.note(sheet.words(phrase::GoBackDone).arg(dateWords(versions.wentBackTo, sheet.view().language())));
    addWork(sheet);
    if (!versions.known) {
        if (sheet.state().work.problem != Work::Problem::None)
            sheet.actions({{u"again"_s, u"again"_s, sheet.words(phrase::StaffAgain), {.kind = Request::Kind::ListVersions}}});
        return;
    }
    if (versions.all.size() <= 1)
        sheet.text(sheet.words(phrase::VersionsNone));
    else
        sheet.text(sheet.words(phrase::VersionsIntro));
    if (const ContentVersion *previous = versions.previous())
        sheet.actions({{u"previous"_s,
                        u"history"_s,
                        sheet.words(phrase::VersionPrevious),
                        {.kind = Request::Kind::ChooseVersion, .id = previous->id},
                        true}});
    for (const ContentVersion &version : versions.all) {
        if (version.id == versions.current)
            sheet.note(nameOf(sheet, version) + u" · "_s + lineOf(sheet, version));
        else
            sheet.card(u"version_"_s + version.id, u"history"_s, nameOf(sheet, version), lineOf(sheet, version),
                       {.kind = Request::Kind::ChooseVersion, .id = version.id});
    }
}

void composeGoBack(Sheet &sheet)
{
    const ContentVersion *version = sheet.state().versions.find(sheet.state().versions.chosen);
    if (!version) {
        composeVersions(sheet);
        return;
    }
    sheet.title(sheet.words(phrase::GoBackQuestion));
    sheet.text(nameOf(sheet, *version) + u" · "_s + lineOf(sheet, *version));
    sheet.text(sheet.words(phrase::GoBackMeaning));
    sheet.actions({{u"confirm"_s, u"check"_s, sheet.words(phrase::GoBackYes), {.kind = Request::Kind::GoBack}, true},
                   {u"cancel"_s, u"close"_s, sheet.words(phrase::GoBackNo), {.kind = Request::Kind::Open, .id = section::versions}}});
}

} // namespace sala::staff
