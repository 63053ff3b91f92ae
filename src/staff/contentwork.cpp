// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "staff/contentwork.h"

#include "staff/toolanswers.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sala::staff {

namespace {

// How long each command may take on a slow stick and a slow kiosk, before something is surely wrong. (Chosen.)
constexpr auto listLimit = 30s;
constexpr auto goBackLimit = 2min;
constexpr auto receiveLimit = 10min;
constexpr auto installLimit = 10min;

Work::Problem problemOf(const ToolAnswer &answer)
{
    switch (answer.outcome) {
    case ToolAnswer::Outcome::Done: return Work::Problem::None;
    case ToolAnswer::Outcome::Missing: return Work::Problem::Missing;
    case ToolAnswer::Outcome::TooLong: return Work::Problem::TooLong;
    case ToolAnswer::Outcome::Stopped: return Work::Problem::Stopped;
    case ToolAnswer::Outcome::Refused:
    case ToolAnswer::Outcome::Failed: break;
    }
    return Work::Problem::Failed;
}

} // namespace

ContentWork::ContentWork(ContentTool &tool, const session::Clock &clock, const Places &places, QObject *parent)
    : QObject(parent), m_tool(tool), m_clock(clock), m_places(places)
{
    connect(&m_tool, &ContentTool::finished, this, &ContentWork::finished);
}

void ContentWork::begin(Work::Job job, const QStringList &arguments, std::chrono::milliseconds limit)
{
    m_work = {.job = job};
    m_began = m_clock.now();
    m_pulled = false;
    QStringList all = arguments + QStringList{u"--format"_s, u"json"_s};
    if (!m_language.isEmpty())
        all += {u"--language"_s, m_language};
    m_tool.run(all, limit);
    emit changed();
}

void ContentWork::setSticks(const Sticks &sticks)
{
    if (sticks == m_sticks)
        return;
    m_sticks = sticks;
    if (m_work.job == Work::Job::LookAtStick && !m_sticks.has(m_import.source)) {
        m_pulled = true;
        m_tool.stop();
    }
    emit changed();
}

void ContentWork::listVersions()
{
    if (!m_tool.running())
        begin(Work::Job::ListVersions, {u"versions"_s, u"--in"_s, m_places.state}, listLimit);
}

void ContentWork::choose(const QString &version)
{
    m_versions.chosen = version;
    m_versions.wentBackTo = {};
    m_work.problem = Work::Problem::None;
    emit changed();
}

void ContentWork::goBack()
{
    if (!m_tool.running() && m_versions.find(m_versions.chosen))
        begin(Work::Job::GoBack, {u"rollback"_s, m_versions.chosen, u"--in"_s, m_places.state}, goBackLimit);
}

void ContentWork::lookAtStick(const QString &source)
{
    const auto stick =
        std::find_if(m_sticks.all.begin(), m_sticks.all.end(), [&source](const Stick &each) { return each.folder == source; });
    if (m_tool.running() || stick == m_sticks.all.end())
        return;
    m_import = {.stage = Import::Stage::Looking, .source = source, .name = stick->name};
    QStringList arguments{u"receive"_s, source, u"--into"_s, m_places.incoming};
    if (!m_current.isEmpty())
        arguments += {u"--against"_s, m_current};
    begin(Work::Job::LookAtStick, arguments, receiveLimit);
}

void ContentWork::useStick()
{
    if (m_tool.running() || m_import.stage != Import::Stage::Looked || m_import.refused)
        return;
    m_import.stage = Import::Stage::Using;
    m_import.previewProblem.clear();
    begin(Work::Job::UseStick, {u"install"_s, m_import.folder, u"--to"_s, m_places.state, u"--note"_s, m_import.name}, installLimit);
}

void ContentWork::notNow()
{
    if (busy())
        return;
    m_import = {};
    m_work.problem = Work::Problem::None;
    emit changed();
}

void ContentWork::notePreviewProblem(const QString &problem)
{
    m_import.previewProblem = problem;
    emit changed();
}

void ContentWork::stop()
{
    if (m_work.job != Work::Job::UseStick) // it takes seconds and is all or nothing anyway
        m_tool.stop();
}

void ContentWork::leave()
{
    if (m_work.job == Work::Job::ListVersions || m_work.job == Work::Job::LookAtStick)
        m_tool.stop();
    m_versions.chosen.clear();
    m_versions.wentBackTo = {};
    if (m_import.stage != Import::Stage::Using)
        m_import = {};
    m_work.problem = Work::Problem::None;
    emit changed();
}

void ContentWork::look()
{
    if (m_work.job == Work::Job::None)
        return;
    const auto seconds = static_cast<int>(std::chrono::floor<std::chrono::seconds>(m_clock.now() - m_began).count());
    if (seconds == m_work.seconds)
        return;
    m_work.seconds = seconds;
    emit changed();
}

void ContentWork::finished(const ToolAnswer &answer)
{
    const Work::Problem problem = m_pulled ? Work::Problem::Pulled : problemOf(answer);
    const Work::Job job = m_work.job;
    m_work = {.problem = problem, .detail = answer.message};
    m_pulled = false;
    switch (job) {
    case Work::Job::ListVersions:
        if (problem == Work::Problem::None) {
            const Versions before = m_versions;
            m_versions = versionsFrom(answer.json);
            m_versions.wentBackTo = before.wentBackTo;
        } else if (problem == Work::Problem::Stopped) {
            m_work.problem = Work::Problem::None; // nobody waits for it any more
        }
        break;
    case Work::Job::GoBack: finishGoingBack(answer, problem); break;
    case Work::Job::LookAtStick: finishLooking(answer, problem); break;
    case Work::Job::UseStick: finishUsing(answer, problem); break;
    case Work::Job::None: break;
    }
    emit changed();
}

void ContentWork::finishGoingBack(const ToolAnswer &answer, Work::Problem problem)
{
    if (problem != Work::Problem::None)
        return;
    m_versions.current = answer.json[u"current"].toString(m_versions.chosen);
    const ContentVersion *version = m_versions.find(m_versions.current);
    m_versions.wentBackTo = version ? version->made : QDateTime::fromSecsSinceEpoch(0);
    m_versions.chosen.clear();
    emit contentChanged();
}

void ContentWork::finishLooking(const ToolAnswer &answer, Work::Problem problem)
{
    const bool says = answer.outcome == ToolAnswer::Outcome::Refused && problem == Work::Problem::Failed;
    if (problem != Work::Problem::None && !says) {
        m_import = {};
        return;
    }
    m_work.problem = Work::Problem::None;
    m_import.stage = Import::Stage::Looked;
    m_import.folder = answer.json[u"folder"].toString();
    m_import.findings = errorsFirst(findingsFrom(answer.json));
    m_import.compared = answer.json[u"changes"].isObject();
    m_import.changes = changesFrom(answer.json[u"changes"].toObject());
    m_import.refused = says || answer.json[u"refused"].toBool() || content::hasErrors(m_import.findings) || m_import.folder.isEmpty();
}

void ContentWork::finishUsing(const ToolAnswer &answer, Work::Problem problem)
{
    if (problem == Work::Problem::None) {
        m_import = {.stage = Import::Stage::Done};
        emit contentChanged();
        return;
    }
    m_import.stage = Import::Stage::Looked;
    const content::Findings findings = errorsFirst(findingsFrom(answer.json));
    if (findings.isEmpty())
        return;
    m_import.findings = findings;
    m_import.refused = true;
    m_work.problem = Work::Problem::None;
}

} // namespace sala::staff
