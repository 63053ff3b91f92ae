// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "staff/staffdesk.h"

#include "session/idlepolicy.h"
#include "staff/roomsteps.h"
#include "staff/sections.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sala::staff {

namespace {

constexpr auto tick = 250ms; // no second of a countdown is skipped
constexpr QLatin1String idleText{"idle-text"};
constexpr QLatin1String idleMenu{"idle-menu"};

} // namespace

StaffDesk::StaffDesk(const Services &services, const ContentWork::Places &places, QObject *parent)
    : QObject(parent), m_services(services), m_door(services.pin), m_work(services.tool, services.clock, places)
{
    m_state.door = m_door.door();
    m_timer.setInterval(tick);
    connect(&m_timer, &QTimer::timeout, this, &StaffDesk::look);
    connect(&m_door, &DoorKeeper::changed, this, &StaffDesk::sync);
    connect(&m_door, &DoorKeeper::unlocked, this, [this] { open(section::menu); });
    connect(&m_work, &ContentWork::changed, this, &StaffDesk::sync);
    connect(&m_work, &ContentWork::contentChanged, this, [this] { m_services.actions.reloadContent(); });
}

void StaffDesk::sync()
{
    StaffState state = m_state;
    state.door = m_door.door();
    state.work = m_work.work();
    state.versions = m_work.versions();
    state.import = m_work.import();
    state.sticks = m_work.sticks();
    const bool same = state == m_state;
    m_state = state;
    if (m_inside || busy() || m_state.previewing)
        m_timer.start();
    else
        m_timer.stop(); // Welcome costs nothing
    if (m_wasBusy != busy()) {
        m_wasBusy = busy();
        emit busyChanged(m_wasBusy);
    }
    if (!same)
        emit changed();
}

bool StaffDesk::busy() const
{
    return m_work.busy() || m_state.cleaningLeft > 0 || m_state.sound.playing;
}

void StaffDesk::handle(const Request &request)
{
    handleDoor(request);
    if (!m_state.door.unlocked)
        return; // whatever a page says, nothing else is done for who has no PIN
    handleContent(request);
    handleRoom(request);
    handleTotals(request);
}

void StaffDesk::handleDoor(const Request &request)
{
    using Kind = Request::Kind;
    switch (request.kind) {
    case Kind::Digit: m_door.digit(request.number); break;
    case Kind::Erase: m_door.erase(); break;
    case Kind::Clear: m_door.clear(); break;
    case Kind::Enter: m_door.enter(); break;
    default: break;
    }
}

void StaffDesk::handleContent(const Request &request)
{
    using Kind = Request::Kind;
    switch (request.kind) {
    case Kind::Open: open(request.id); break;
    case Kind::ListVersions: m_work.listVersions(); break;
    case Kind::ChooseVersion:
        m_work.choose(request.id);
        open(section::goBack);
        break;
    case Kind::GoBack:
        m_work.goBack();
        emit openWanted(section::versions);
        break;
    case Kind::LookAtStick: m_work.lookAtStick(request.id); break;
    case Kind::Preview:
        if (m_state.import.stage != Import::Stage::Looked || m_state.import.refused)
            break;
        m_previewAsked = true;
        m_touchedAt = m_services.clock.now();
        m_work.notePreviewProblem({});
        m_services.actions.previewFolder(m_state.import.folder);
        break;
    case Kind::UseStick: m_work.useStick(); break;
    case Kind::NotNow: m_work.notNow(); break;
    case Kind::Stop: m_work.stop(); break;
    default: break;
    }
}

void StaffDesk::handleRoom(const Request &request)
{
    using Kind = Request::Kind;
    const RoomSettings &now = m_state.settings.values;
    switch (request.kind) {
    case Kind::Set: {
        const RoomStep what = request.id == idleText ? RoomStep::IdleText : request.id == idleMenu ? RoomStep::IdleMenu : RoomStep::Volume;
        RoomSettings from = now;
        if (from.volumeBound < 0)
            from.volumeBound = what == RoomStep::Volume ? m_state.content.volumeBound : -1;
        apply(stepped(from, what, request.number));
        break;
    }
    case Kind::SetLanguage: {
        RoomSettings settings = now;
        settings.language = request.id;
        apply(settings);
        break;
    }
    case Kind::Clean:
        m_cleaningSince = m_services.clock.now();
        m_state.cleaningLeft = static_cast<int>(cleaningTime.count());
        emit openWanted(section::cleaning);
        sync();
        emit changed();
        break;
    case Kind::PlaySample:
        m_state.sound.heard = SoundState::Heard::Asked;
        m_services.actions.playSample(m_language);
        emit changed();
        break;
    case Kind::Heard:
        m_state.sound.heard = request.number != 0 ? SoundState::Heard::Yes : SoundState::Heard::No;
        m_services.actions.stopSample();
        emit changed();
        break;
    case Kind::Touched:
        m_state.touched |= 1 << std::clamp(request.number, 0, touchTargets - 1);
        emit changed();
        break;
    case Kind::Restart: m_services.actions.restart(); break;
    case Kind::Leave: m_services.actions.leave(); break;
    default: break;
    }
}

void StaffDesk::handleTotals(const Request &request)
{
    using Kind = Request::Kind;
    TotalsState &totals = m_state.totals;
    switch (request.kind) {
    case Kind::ShowTotals:
        totals.period = static_cast<totals::Period>(std::clamp(request.number, 0, static_cast<int>(totals::Period::All)));
        noteTotals(TotalsState::Done::Nothing, {});
        m_services.actions.fetchTotals(totals.period);
        break;
    case Kind::ExportTotals:
        if (!m_state.sticks.all.isEmpty())
            m_services.actions.exportTotals(request.id, m_state.sticks.all.first().folder, m_language);
        break;
    case Kind::WipeTotals: m_services.actions.wipeTotals(); break;
    default: break;
    }
}

void StaffDesk::noteTotals(TotalsState::Done done, const QString &detail)
{
    m_state.totals.done = done;
    m_state.totals.detail = detail;
    emit changed();
}

void StaffDesk::setTotals(const totals::Summary &summary, const QString &notKept, const QString &putAside)
{
    m_state.totals.known = true;
    m_state.totals.summary = summary;
    m_state.totals.notKept = notKept;
    m_state.totals.putAside = putAside;
    emit changed();
}

void StaffDesk::totalsExported(const QString &file, const QString &problem)
{
    noteTotals(problem.isEmpty() ? TotalsState::Done::Exported : TotalsState::Done::NotExported, problem.isEmpty() ? file : problem);
}

void StaffDesk::totalsWiped(const QString &problem)
{
    noteTotals(problem.isEmpty() ? TotalsState::Done::Wiped : TotalsState::Done::NotWiped, problem);
    m_services.actions.fetchTotals(m_state.totals.period);
    if (m_inside && m_state.door.unlocked)
        emit openWanted(section::totals);
}

void StaffDesk::open(const QString &section)
{
    if (section == section::totals) {
        m_state.totals.done = TotalsState::Done::Nothing;
        m_services.actions.fetchTotals(m_state.totals.period);
    }
    if (section == section::versions)
        m_work.listVersions();
    if (section == section::sound)
        m_state.sound.heard = SoundState::Heard::NotAsked;
    if (section == section::touch)
        m_state.touched = 0;
    m_state.settings.saved = false;
    m_state.settings.problem.clear();
    emit openWanted(section);
    emit changed();
}

void StaffDesk::apply(const RoomSettings &settings)
{
    m_state.settings.values = settings;
    m_services.actions.applySettings(settings);
    emit changed();
}

void StaffDesk::settingsKept(const RoomSettings &settings, const QString &problem)
{
    m_state.settings.problem = problem;
    m_state.settings.saved = problem.isEmpty();
    if (problem.isEmpty())
        m_kept = settings;
    else
        m_state.settings.values = m_kept;
    emit changed();
}

void StaffDesk::setContent(const ContentStatus &status)
{
    if (status == m_state.content)
        return;
    m_state.content = status;
    m_work.setCurrentFolder(status.folder);
    emit changed();
}

void StaffDesk::setSettings(const RoomSettings &settings)
{
    m_state.settings.values = settings;
    m_kept = settings;
    emit changed();
}

void StaffDesk::setSound(bool device, bool playing, bool damaged, int stalls)
{
    m_state.sound = {device, playing, damaged, stalls, m_state.sound.heard};
    sync();
    emit changed();
}

void StaffDesk::previewStarted()
{
    m_previewAsked = false;
    m_state.previewing = true;
    m_previewSince = m_services.clock.now();
    sync();
    emit changed();
}

void StaffDesk::previewFailed(const QString &why)
{
    m_previewAsked = false;
    m_work.notePreviewProblem(why);
}

void StaffDesk::previewEnded()
{
    if (!m_state.previewing)
        return;
    m_state.previewing = false;
    sync();
    emit changed();
    if (m_state.door.unlocked)
        emit openWanted(section::import);
    else
        reset();
}

void StaffDesk::notePlace(const session::Place &place, const QString &language)
{
    m_language = language;
    m_work.setLanguage(language);
    const bool inside = place.screen == session::Screen::Staff;
    const bool atTheDoor = inside && place.step.isEmpty();
    const bool lookingAtPreview = !inside && (m_previewAsked || m_state.previewing);
    if (inside != m_inside) {
        m_inside = inside;
        if (!inside && !m_state.door.unlocked)
            m_door.lock(); // half a PIN is not kept for the next one, and a late answer opens nothing
        m_door.look();
        sync();
    }
    if (m_state.cleaningLeft > 0 && place.step != section::cleaning)
        m_state.cleaningLeft = 0;
    if (m_state.door.unlocked && (atTheDoor || (!inside && !lookingAtPreview)))
        reset();
}

void StaffDesk::noteTouch()
{
    const auto now = m_services.clock.now();
    // Who comes back to a preview that nobody has touched for a while has to show the PIN again.
    if (m_state.previewing && now - m_touchedAt >= session::staffAllowance)
        m_door.lock();
    m_touchedAt = now;
}

void StaffDesk::reset()
{
    m_door.lock();
    m_work.leave();
    m_services.actions.stopSample();
    m_state.sound.heard = SoundState::Heard::NotAsked;
    m_state.cleaningLeft = 0;
    m_state.touched = 0;
    m_state.totals = {};
    m_state.settings.saved = false;
    m_state.settings.problem.clear();
    sync();
    emit changed();
}

void StaffDesk::lookAtCleaning()
{
    if (m_state.cleaningLeft == 0)
        return;
    const auto left = std::chrono::ceil<std::chrono::seconds>(cleaningTime - (m_services.clock.now() - m_cleaningSince)).count();
    const int seconds = std::max(0, static_cast<int>(left));
    if (seconds == m_state.cleaningLeft)
        return;
    m_state.cleaningLeft = seconds;
    if (m_state.cleaningLeft == 0)
        emit openWanted(section::menu);
    sync();
    emit changed();
}

void StaffDesk::look()
{
    m_door.look();
    m_work.look();
    lookAtCleaning();
    if (m_state.previewing && m_services.clock.now() - m_previewSince >= previewTime) {
        m_door.lock();
        m_services.actions.endPreview();
    }
}

void StaffDesk::showState(const StaffState &state)
{
    m_timer.stop();
    m_state = state;
    emit changed();
}

} // namespace sala::staff
