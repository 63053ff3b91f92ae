// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/clock.h"
#include "staff/contenttool.h"
#include "staff/staffstate.h"

namespace sala::staff {

/// What is done with content from the menu: looking at versions, going back, taking new content from a stick.
///
/// Each is a command of `sala-content`, one at a time. Owned by the desk; GUI thread; tool and clock outlive it.
class ContentWork final : public QObject
{
    Q_OBJECT

public:
    /// Folders, all absolute.
    struct Places
    {
        QString state;    ///< the state folder
        QString incoming; ///< where new content is copied to and checked
    };

    ContentWork(ContentTool &tool, const session::Clock &clock, const Places &places, QObject *parent = nullptr);

    [[nodiscard]] const Versions &versions() const { return m_versions; }
    [[nodiscard]] const Import &import() const { return m_import; }
    [[nodiscard]] const Work &work() const { return m_work; }
    [[nodiscard]] const Sticks &sticks() const { return m_sticks; }
    /// Something runs that staff wait for.
    [[nodiscard]] bool busy() const { return m_work.job != Work::Job::None && m_work.job != Work::Job::ListVersions; }

    void setLanguage(const QString &language) { m_language = language; }
    /// The folder of the content in use, a resource path when it is compiled in; empty: there is none.
    void setCurrentFolder(const QString &folder) { m_current = folder; }
    /// A stick came, changed or went. One that is pulled while it is read ends the reading.
    void setSticks(const Sticks &sticks);

    void listVersions();
    void choose(const QString &version);
    void goBack();
    void lookAtStick(const QString &source);
    void useStick();
    void notNow();
    void notePreviewProblem(const QString &problem);
    void stop();
    /// Nobody looks any more: forgets what was chosen; what changes the kiosk's content is brought to its end.
    void leave();
    /// Counts the seconds; what the desk's timer does.
    void look();

signals:
    void changed();
    void contentChanged(); ///< the store has another current version

private:
    void begin(Work::Job job, const QStringList &arguments, std::chrono::milliseconds limit);
    void finished(const ToolAnswer &answer);
    void finishLooking(const ToolAnswer &answer, Work::Problem problem);
    void finishUsing(const ToolAnswer &answer, Work::Problem problem);
    void finishGoingBack(const ToolAnswer &answer, Work::Problem problem);

    ContentTool &m_tool;
    const session::Clock &m_clock;
    Places m_places;
    QString m_language;
    QString m_current;
    Versions m_versions;
    Import m_import;
    Work m_work;
    Sticks m_sticks;
    std::chrono::milliseconds m_began{0};
    bool m_pulled = false;
};

} // namespace sala::staff
