// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "staff/staffgallery.h"

#include "staff/sections.h"

using namespace Qt::StringLiterals;

namespace sala::staff {

namespace {

StaffState inside()
{
    StaffState state;
    state.door.unlocked = true;
    state.content = {.source = ContentStatus::Source::Installed,
                     .folder = {},
                     .version = u"4f2a90c1b7de"_s,
                     .volumeBound = 80,
                     .refusedFolder = {},
                     .findings = {},
                     .damagedPictures = {},
                     .settingsProblems = {}};
    state.sound.device = true;
    return state;
}

content::Findings someFindings()
{
    using content::Severity;
    return {{Severity::Error, u"missing-language"_s, u"The step \"what-helps\" is missing in Spanish."_s,
             u"Write it in topics/disc/es.md, below a heading with the same name."_s, u"topics/disc/es.md"_s, 41, 1},
            {Severity::Error, u"too-many-words"_s, u"This step has 74 words; 60 are allowed."_s,
             u"Make it shorter, or part it into two steps."_s, u"topics/facet-joint/es.md"_s, 12, 1},
            {Severity::Warning, u"review-due"_s, u"The next review was due on 2 November 2026."_s,
             u"Ask for a review and write its date into clinic.yaml."_s, u"clinic.yaml"_s, 9, 1}};
}

void addDoor(QList<StaffItem> &items)
{
    const auto add = [&items](const QString &name, const Door &door) {
        StaffState state;
        state.door = door;
        items.append({u"staff-pin"_s + name, {}, state});
    };
    add({}, {});
    add(u"-typed"_s, {.digits = 4});
    add(u"-wrong"_s, {.wrong = true, .waitSeconds = 16});
    add(u"-none"_s, {.pinSet = false});
}

void addContent(QList<StaffItem> &items)
{
    StaffState state = inside();
    items.append({u"staff-menu"_s, section::menu, state});
    items.append({u"staff-content"_s, section::content, state});
    state.content.source = ContentStatus::Source::Embedded;
    state.content.refusedFolder = u"/srv/sala/content"_s;
    state.content.findings = someFindings();
    items.append({u"staff-content-problems"_s, section::content, state});
    items.append({u"staff-review"_s, section::review, state});
}

void addVersions(QList<StaffItem> &items)
{
    StaffState state = inside();
    const QDateTime first = QDateTime::fromString(u"2026-03-02T08:15:00Z"_s, Qt::ISODate);
    state.versions = {.known = true, .current = u"c4d1e07a93"_s, .all = {}};
    state.versions.all = {{u"c4d1e07a93"_s, first.addDays(120), u"neck-july.zip"_s, false},
                          {u"91be33f0aa"_s, first.addDays(64), u"content"_s, false},
                          {u"07fa1c5d22"_s, first, {}, true}};
    items.append({u"staff-versions"_s, section::versions, state});
    state.versions.chosen = u"91be33f0aa"_s;
    items.append({u"staff-go-back"_s, section::goBack, state});
    state.work = {.job = Work::Job::GoBack, .seconds = 3};
    items.append({u"staff-going-back"_s, section::versions, state});
    state.work = {};
    state.versions.current = u"91be33f0aa"_s;
    state.versions.wentBackTo = first.addDays(64);
    items.append({u"staff-went-back"_s, section::versions, state});
    state = inside();
    state.work.problem = Work::Problem::Missing;
    items.append({u"staff-versions-missing"_s, section::versions, state});
}

void addImport(QList<StaffItem> &items)
{
    StaffState state = inside();
    const QString source = u"/media/usb"_s;
    items.append({u"staff-import"_s, section::import, state});
    state.sticks.all = {{u"KINGSTON"_s, source}};
    items.append({u"staff-import-found"_s, section::import, state});
    state.import = {.stage = Import::Stage::Looking, .source = source};
    state.work = {.job = Work::Job::LookAtStick, .seconds = 12};
    items.append({u"staff-import-looking"_s, section::import, state});
    state.work = {};
    state.import.stage = Import::Stage::Looked;
    state.import.compared = true;
    state.import.changes = {.stepsChanged = {u"disc/wear"_s, u"disc/what"_s, u"what-helps/move"_s}, .picturesNew = 1, .soundsChanged = 3};
    items.append({u"staff-import-changes"_s, section::import, state});
    state.previewing = true; // seen so only by who opens the door again meanwhile
    items.append({u"staff-import-previewing"_s, section::import, state});
    state.previewing = false;
    state.import.refused = true;
    state.import.findings = someFindings();
    items.append({u"staff-import-refused"_s, section::import, state});
    state.import = {.stage = Import::Stage::Using, .source = source};
    state.work = {.job = Work::Job::UseStick, .seconds = 2};
    items.append({u"staff-import-using"_s, section::import, state});
    state.import = {.stage = Import::Stage::Done};
    state.work = {};
    items.append({u"staff-import-done"_s, section::import, state});
    state.import = {};
    state.sticks.all.clear();
    state.work.problem = Work::Problem::Pulled;
    items.append({u"staff-import-pulled"_s, section::import, state});
}

void addTotals(QList<StaffItem> &items)
{
    using totals::Cell;
    StaffState state = inside();
    items.append({u"staff-totals-none"_s, section::totals, state});
    state.totals.known = true;
    totals::Summary &summary = state.totals.summary;
    summary.sessions = {Cell::Kind::Number, 184};
    summary.listened = {Cell::Kind::Number, 46};
    summary.listenedPercent = 25;
    summary.languages = {{u"es"_s, {Cell::Kind::Number, 141}}, {u"en"_s, {Cell::Kind::Number, 43}}};
    summary.opened = {
        {u"disc"_s, {Cell::Kind::Number, 88}}, {u"facet-joint"_s, {Cell::Kind::Number, 31}}, {u"stem-cells"_s, {Cell::Kind::Few, 0}}};
    summary.finished = {{u"disc"_s, {Cell::Kind::Number, 52}}};
    summary.stopped = {{u"disc/what-changes"_s, {Cell::Kind::Number, 12}}};
    state.sticks.all = {{u"KINGSTON"_s, u"/media/usb"_s}};
    items.append({u"staff-totals"_s, section::totals, state});
    state.totals.done = TotalsState::Done::Exported;
    state.totals.detail = u"sala-2026-11-26.pdf"_s;
    items.append({u"staff-totals-exported"_s, section::totals, state});
    items.append({u"staff-wipe"_s, section::wipe, state});
}

void addRoom(QList<StaffItem> &items)
{
    StaffState state = inside();
    items.append({u"staff-settings"_s, section::settings, state});
    state.settings.saved = true;
    items.append({u"staff-settings-saved"_s, section::settings, state});
    items.append({u"staff-clean"_s, section::clean, state});
    state.cleaningLeft = 42;
    items.append({u"staff-cleaning"_s, section::cleaning, state});
    state = inside();
    items.append({u"staff-sound"_s, section::sound, state});
    state.sound.heard = SoundState::Heard::Asked;
    items.append({u"staff-sound-asked"_s, section::sound, state});
    state.sound.heard = SoundState::Heard::No;
    items.append({u"staff-sound-bad"_s, section::sound, state});
    state.sound = {.stalls = 2};
    items.append({u"staff-sound-no-device"_s, section::sound, state});
    state = inside();
    items.append({u"staff-touch"_s, section::touch, state});
    state.touched = allTouched;
    items.append({u"staff-touch-good"_s, section::touch, state});
    items.append({u"staff-restart"_s, section::restart, state});
    items.append({u"staff-leave"_s, section::leave, state});
}

} // namespace

QList<StaffItem> staffGallery()
{
    QList<StaffItem> items;
    addDoor(items);
    addContent(items);
    addVersions(items);
    addImport(items);
    addTotals(items);
    addRoom(items);
    return items;
}

} // namespace sala::staff
