// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/finding.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace sala::staff {

/// Which content patients see, and what is wrong with the one they do not see.
struct ContentStatus
{
    enum class Source { None, Embedded, Folder, Installed };
    Source source = Source::None;
    QString folder; ///< where it stands; a resource path when it is compiled in
    QString version;
    int volumeBound = 100;   ///< the clinic's, percent
    bool folderGone = false; ///< the folder that was to be shown: refusedFolder
    bool waiting = false;    ///< another content is ready, and waits until nobody is there
    /// Why a content is not shown any more: the same as in the program.
    enum class WentBack { Damaged, Slow, Died, Denied };
    QString wentBackFrom = {}; ///< a version that could not be shown
    WentBack wentBackWhy = WentBack::Damaged;
    QString wentBackBecause = {};    ///< the first of its files that could not be drawn
    QString refusedFolder;           ///< the folder that was not used, because of its findings
    content::Findings findings = {}; ///< errors first
    QStringList damagedPictures;
    QStringList settingsProblems;

    [[nodiscard]] bool allWell() const;

    friend bool operator==(const ContentStatus &, const ContentStatus &) = default;
};

/// One accepted version of the content, as `sala-content versions` tells of it.
struct ContentVersion
{
    QString id;
    QDateTime made;
    QString note;
    bool factory = false;

    friend bool operator==(const ContentVersion &, const ContentVersion &) = default;
};

struct Versions
{
    bool known = false;
    QString current;           ///< id
    QList<ContentVersion> all; ///< newest first
    QString chosen = {};       ///< id that was touched
    QDateTime wentBackTo = {}; ///< of the version that is in use since; invalid: nothing was done

    [[nodiscard]] const ContentVersion *find(const QString &id) const;
    /// The version before the current one, null when there is none.
    [[nodiscard]] const ContentVersion *previous() const;

    friend bool operator==(const Versions &, const Versions &) = default;
};

/// What `sala-content` is doing for the menu, or why it did not.
struct Work
{
    enum class Job { None, ListVersions, GoBack, LookAtStick, UseStick };
    enum class Problem { None, Missing, Failed, TooLong, Stopped, Pulled };
    Job job = Job::None;
    int seconds = 0;                 ///< since it began
    Problem problem = Problem::None; ///< of the job that ended last
    QString detail = {};             ///< in the words of sala-content; may be empty

    friend bool operator==(const Work &, const Work &) = default;
};

/// A USB stick that can be read.
struct Stick
{
    QString name;   ///< as its owner named it; may be empty
    QString folder; ///< where its files are, absolute

    friend bool operator==(const Stick &, const Stick &) = default;
};

struct Sticks
{
    bool known = true; ///< false: this computer cannot tell which sticks are plugged in
    QList<Stick> all;

    [[nodiscard]] bool has(const QString &folder) const;

    friend bool operator==(const Sticks &, const Sticks &) = default;
};

/// What another content would change; the same names as in the answer of `sala-content receive`.
struct ContentChanges
{
    QStringList stepsChanged = {};
    QStringList stepsNew = {};
    QStringList stepsGone = {};
    int picturesNew = 0;
    int picturesChanged = 0;
    int picturesGone = 0;
    int soundsChanged = 0;
    int glossaryChanged = 0;
    int questionsChanged = 0;
    int other = 0;

    friend bool operator==(const ContentChanges &, const ContentChanges &) = default;
};

/// New content on its way from a stick into use.
struct Import
{
    enum class Stage { Waiting, Looking, Looked, Using, Done };
    Stage stage = Stage::Waiting;
    QString source = {}; ///< the stick's folder
    QString name = {};   ///< the stick's
    QString folder = {}; ///< the checked copy
    bool refused = false;
    content::Findings findings = {};
    bool compared = false; ///< changes are known
    ContentChanges changes = {};
    QString previewProblem = {};

    friend bool operator==(const Import &, const Import &) = default;
};

} // namespace sala::staff
