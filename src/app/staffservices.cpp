// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/staffservices.h"

#include "app/staffsettings.h"
#include "content/sound/soundtrack.h"
#include "content/spoken/prompts.h"
#include "content/systemreasons.h"
#include "media/narrator.h"
#include "staff/staffwiring.h"
#include "staff/toolanswers.h"
#include "totals/totalsstore.h"
#include "ui/shell/kiosk.h"
#include "ui/text/phrasebook.h"
#include "ui/text/phrases.h"
#include "ui/text/staffphrases.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::app {

using media::Narrator;

namespace {

// A sentence that every content has a recording of, because it is the program's own.
content::Script sampleScript(const QString &language, const ui::Phrasebook &phrasebook)
{
    content::Script script;
    script.path = content::phrasePath(QString::fromUtf8(ui::phrase::KeepsNothing), {}, language);
    script.language = language;
    content::appendSentences(script, phrasebook.text(language, ui::phrase::KeepsNothing), content::SpokenPart::Label);
    return script;
}

} // namespace

StaffServices::StaffServices(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_pin(parts.state, parts.clock), m_tool(staff::findContentTool()),
      m_desk({parts.clock, m_pin, *this, m_tool}, {parts.state, parts.state + u"/incoming"_s}), m_sticks(QDBusConnection::systemBus())
{
    m_desk.setSettings(roomOf(parts.settings));
    connect(&m_parts.narrator, &Narrator::stateChanged, this, [this] { tellSound(); });
    connect(&m_parts.totals, &totals::TotalsStore::fetched, this, &StaffServices::tellTotals);
    connect(&m_parts.totals, &totals::TotalsStore::wiped, &m_desk,
            [this](const QString &problem) { m_desk.totalsWiped(inWords(problem)); });
    connect(&m_sticks, &StickWatch::changed, this, &StaffServices::tellSticks);
    connect(&m_sticks, &StickWatch::remounted, this, &StaffServices::noteRemount);
    m_writer.setMaxThreadCount(1);
    m_summer.setMaxThreadCount(1);
    tellSticks();
    tellSound();
}

StaffServices::~StaffServices()
{
    m_writer.waitForDone();
    m_summer.waitForDone();
}

std::function<ui::Page *(QWidget *)> StaffServices::page()
{
    return staff::staffPageOf(m_desk);
}

void StaffServices::connectTo(ui::Shell &shell)
{
    staff::connectDesk(m_desk, m_parts.kiosk, shell);
    // Whether there is a device is known only some time after the start.
    connect(&m_desk, &staff::StaffDesk::openWanted, this, [this] { tellSound(); });
}

void StaffServices::applySettings(const staff::RoomSettings &room)
{
    m_writer.start([this, state = m_parts.state, room] {
        const QString problem = writeStaffSettings(state, room);
        QMetaObject::invokeMethod(
            this, [this, room, problem] { noteSettings(room, problem); }, Qt::QueuedConnection);
    });
}

void StaffServices::noteSettings(const staff::RoomSettings &room, const QString &problem)
{
    if (problem.isEmpty()) {
        session::IdleLimits limits = m_parts.settings.idle;
        limits.text = std::chrono::seconds(room.idleText);
        limits.menu = std::chrono::seconds(room.idleMenu);
        m_parts.kiosk.setRoom(room.language, limits);
        emit roomChanged(room);
    }
    m_desk.settingsKept(room, inWords(problem));
}

// What the system says, in the language of whoever is at the screen.
QString StaffServices::inWords(const QString &problem) const
{
    return content::systemReasonInWords(problem).in(m_parts.kiosk.session().language);
}

void StaffServices::playSample(const QString &language)
{
    const content::LibraryPtr &library = m_parts.kiosk.library();
    const QString folder = library ? content::soundFolder(*library) : content::shippedSoundFolder();
    const auto track = content::findSoundtrack(folder, sampleScript(language, m_parts.phrasebook));
    m_sample = track.has_value();
    if (track)
        m_parts.narrator.play(*track, 0);
    tellSound(!track);
}

void StaffServices::stopSample()
{
    if (m_sample)
        m_parts.narrator.stop();
    m_sample = false;
}

void StaffServices::tellSound(bool damaged)
{
    const Narrator &narrator = m_parts.narrator;
    const bool playing = narrator.state() == Narrator::State::Playing || narrator.state() == Narrator::State::Loading;
    m_desk.setSound(narrator.hasDevice(), m_sample && playing, damaged || narrator.cause() == Narrator::Cause::DamagedFile,
                    narrator.stalls());
}

void StaffServices::fetchTotals(totals::Period period)
{
    m_period = period;
    m_parts.totals.fetch();
}

void StaffServices::tellTotals(const totals::Rows &rows)
{
    // A year of a busy kiosk has 80,000 of them; summing them up takes longer than a touch may wait.
    m_summer.start([this, rows, period = m_period, today = m_parts.totals.today()] {
        const totals::Summary summary = totals::summarize(rows, period, today);
        QMetaObject::invokeMethod(
            this,
            [this, summary, period] {
                if (period == m_period) // else another one was asked for meanwhile
                    m_desk.setTotals(summary, inWords(m_parts.totals.problem()), m_parts.totals.putAside());
            },
            Qt::QueuedConnection);
    });
}

// A stick can only be read until something is taken along on it; told once it can only be read again: then it may be pulled.
void StaffServices::exportTotals(const QString &form, const QString &stick, const QString &language)
{
    const QList<Stick> all = m_sticks.sticks();
    const auto found = std::find_if(all.begin(), all.end(), [&stick](const Stick &each) { return each.folder == stick; });
    if (found == all.end() || !m_export.device.isEmpty())
        return;
    m_export = {found->device, form, language, std::nullopt};
    m_sticks.remount(found->device, true);
}

void StaffServices::noteRemount(const QString &device, const QString &folder, const QString &problem)
{
    if (device != m_export.device)
        return;
    if (!m_export.written && problem.isEmpty() && !folder.isEmpty()) {
        writeTotals(folder);
        return;
    }
    const QString gone = m_parts.phrasebook.text(m_export.language, ui::phrase::ImportPulled);
    const totals::Written written = m_export.written.value_or(totals::Written{{}, problem.isEmpty() ? gone : problem});
    m_export = {};
    m_desk.totalsExported(QFileInfo(written.path).fileName(), inWords(written.problem));
}

// A slow stick must not hold up the screen.
void StaffServices::writeTotals(const QString &folder)
{
    const totals::Report report{m_desk.state().totals.summary, m_parts.kiosk.library(), m_export.language};
    m_writer.start([this, report, form = m_export.form, folder] {
        const QByteArray bytes = form == u"pdf" ? totals::toPdf(report) : totals::toCsv(report);
        const totals::Written written = totals::writeReport(folder, totals::fileName(report, form), bytes);
        QMetaObject::invokeMethod(
            this,
            [this, written] {
                m_export.written = written;
                m_sticks.remount(m_export.device, false);
            },
            Qt::QueuedConnection);
    });
}

void StaffServices::wipeTotals()
{
    m_parts.totals.wipe();
}

void StaffServices::tellSticks()
{
    staff::Sticks sticks{.known = m_sticks.available(), .all = {}};
    const QList<Stick> all = m_sticks.sticks();
    for (const Stick &stick : all)
        sticks.all.append({stick.name, stick.folder});
    m_desk.setSticks(sticks);
}

namespace {

staff::ContentStatus::WentBack whyFor(ContentNotices::Why why)
{
    using WentBack = staff::ContentStatus::WentBack;
    switch (why) {
    case ContentNotices::Why::Damaged: break;
    case ContentNotices::Why::Slow: return WentBack::Slow;
    case ContentNotices::Why::Died: return WentBack::Died;
    case ContentNotices::Why::Denied: return WentBack::Denied;
    }
    return WentBack::Damaged;
}

} // namespace

staff::ContentStatus contentStatus(const LoadedContent &shown, const ContentNotices &notices, const QStringList &damagedPictures,
                                   const QList<SettingsProblem> &problems, const QString &stateFolder)
{
    using Source = staff::ContentStatus::Source;
    staff::ContentStatus status;
    if (shown.library) {
        const QString &root = shown.library->root;
        status.source = root.startsWith(u':') ? Source::Embedded : root.startsWith(stateFolder + u'/') ? Source::Installed : Source::Folder;
        status.folder = root;
        status.version = shown.library->version;
        status.volumeBound = shown.library->clinic.volumeBound;
    }
    status.folderGone = notices.folderGone;
    status.waiting = notices.waiting;
    status.wentBackFrom = notices.wentBackFrom;
    status.wentBackWhy = whyFor(notices.why);
    status.wentBackBecause = notices.damaged.value(0);
    status.refusedFolder = notices.refused.refusedFolder;
    status.findings = staff::errorsFirst(notices.refused.findings);
    status.damagedPictures = damagedPictures;
    for (const SettingsProblem &problem : problems)
        status.settingsProblems.append(problem.toString());
    return status;
}

} // namespace sala::app
