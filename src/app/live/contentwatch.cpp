// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/live/contentwatch.h"

#include "content/files/limits.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::app {

namespace {

/// The system tells of so many folders at most; of the rest the timer's look knows. Each is a call on the screen's thread. (Chosen.)
constexpr qsizetype mostNotices = 1000;

} // namespace

FolderPrint printFolder(const QString &path)
{
    const QFileInfo root(path);
    if (!root.isDir())
        return {};
    FolderPrint print{{}, {path}};
    QStringList lines{root.canonicalFilePath()};
    QDirIterator it(path, QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext() && lines.size() <= content::limits::files) {
        it.next();
        const QFileInfo info = it.fileInfo();
        lines.append(u"%1 %2 %3"_s.arg(info.filePath()).arg(info.size()).arg(info.lastModified().toMSecsSinceEpoch()));
        if (info.isDir() && !info.isSymLink())
            print.folders.append(info.filePath());
    }
    std::sort(lines.begin(), lines.end());
    print.fingerprint = QCryptographicHash::hash(lines.join(u'\0').toUtf8(), QCryptographicHash::Sha256);
    return print;
}

FolderPrint printLink(const QString &path)
{
    const QFileInfo link(path);
    FolderPrint print{{}, {link.path()}};
    if (link.isSymLink())
        print.fingerprint = link.symLinkTarget().toUtf8();
    return print;
}

ContentWatch::ContentWatch(const session::Clock &clock, const Timing &timing, QObject *parent)
    : QObject(parent), m_clock(clock), m_timing(timing), m_settling(timing.rest)
{
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ContentWatch::look);
    connect(&m_notices, &QFileSystemWatcher::directoryChanged, this, &ContentWatch::look);
}

ContentWatch::~ContentWatch()
{
    m_pool.waitForDone();
}

void ContentWatch::watch(const QString &path, bool linkOnly)
{
    ++m_watch;
    m_path = path;
    m_linkOnly = linkOnly;
    m_known = false;
    m_looking = false;
    m_timer.stop();
    listen({});
    if (!path.isEmpty())
        look();
}

void ContentWatch::look()
{
    if (m_path.isEmpty())
        return;
    if (m_looking) {
        m_missed = true;
        return;
    }
    m_looking = true;
    m_missed = false;
    m_timer.stop();
    m_pool.start([this, path = m_path, linkOnly = m_linkOnly, watch = m_watch] {
        const FolderPrint print = linkOnly ? printLink(path) : printFolder(path);
        QMetaObject::invokeMethod(
            this,
            [this, print, watch] {
                if (watch == m_watch)
                    seen(print.fingerprint, print.folders);
            },
            Qt::QueuedConnection);
    });
}

void ContentWatch::seen(const QByteArray &fingerprint, const QStringList &folders)
{
    m_looking = false;
    listen(folders);
    if (!m_known) {
        m_known = true;
        m_settling.accept(fingerprint);
    }
    const bool tell = m_settling.seen(fingerprint, m_clock.now());
    m_timer.start(m_settling.moving() || m_missed ? m_timing.again : m_timing.look);
    if (tell)
        emit changed();
    emit looked();
}

void ContentWatch::listen(const QStringList &folders)
{
    const QStringList before = m_notices.directories();
    const QSet<QString> known(before.begin(), before.end());
    const QStringList wanted = folders.mid(0, mostNotices);
    const QSet<QString> kept(wanted.begin(), wanted.end());
    QStringList gone;
    for (const QString &folder : before) {
        if (!kept.contains(folder))
            gone.append(folder);
    }
    if (!gone.isEmpty())
        m_notices.removePaths(gone);
    QStringList added;
    for (const QString &folder : wanted) {
        if (!known.contains(folder) && QFileInfo(folder).isDir())
            added.append(folder);
    }
    if (!added.isEmpty())
        m_notices.addPaths(added);
}

} // namespace sala::app
