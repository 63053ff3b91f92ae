// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/live/settling.h"
#include "session/clock.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace sala::app {

/// Notices that a content folder, or the link to the store's current version, has changed and has come to rest.
///
/// The system's own notices make it fast; looking every few seconds makes it sure (FAT, network folders, missed notices).
/// Folders are looked through on a worker thread. GUI thread otherwise; the clock outlives it.
class ContentWatch final : public QObject
{
    Q_OBJECT

public:
    struct Timing
    {
        std::chrono::milliseconds look{5'000}; ///< how often without a notice
        std::chrono::milliseconds again{400};  ///< how often while something is changing
        std::chrono::milliseconds rest{1'500}; ///< so long nothing may change before it is read
    };

    ContentWatch(const session::Clock &clock, const Timing &timing, QObject *parent = nullptr);
    ~ContentWatch() override;

    /// Watches a folder, or a link without what it leads to; what is there now is taken as known. Empty: nothing is watched.
    void watch(const QString &path, bool linkOnly);
    /// Looks now; the timer does the same.
    void look();

signals:
    void changed();
    void looked(); ///< a look is over, whatever it saw; for tests

private:
    void seen(const QByteArray &fingerprint, const QStringList &folders);
    void listen(const QStringList &folders);

    const session::Clock &m_clock;
    Timing m_timing;
    Settling m_settling;
    QString m_path;
    bool m_linkOnly = false;
    bool m_known = false; ///< the first look after watch() has been taken
    bool m_looking = false;
    bool m_missed = false; ///< a notice came while looking
    int m_watch = 0;       ///< counts watch(); a look at an older path says nothing
    QFileSystemWatcher m_notices;
    QTimer m_timer;
    QThreadPool m_pool;
};

/// What tells one state of a folder from another: names, sizes and times of its files. Empty: it is not there.
struct FolderPrint
{
    QByteArray fingerprint;
    QStringList folders; ///< it and those below it
};

/// Opens nothing but folders; follows no link below the path. Blocking.
[[nodiscard]] FolderPrint printFolder(const QString &path);
[[nodiscard]] FolderPrint printLink(const QString &path);

} // namespace sala::app
