// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "totals/totalsstore.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace sala::totals {

namespace {

// Counts that memory holds while the disk takes none: months of a busy kiosk. What is oldest goes first. (Chosen: about 4 MiB.)
constexpr qsizetype mostWaiting = 20'000;

template <typename Map>
Rows rowsOf(const Map &waiting)
{
    Rows rows;
    for (auto it = waiting.begin(); it != waiting.end(); ++it)
        rows.append({it.key().first, it.key().second, it.value()});
    return rows;
}

} // namespace

TotalsStore::TotalsStore(const QString &folder, std::function<QDate()> today, QObject *parent)
    : QObject(parent), m_file(folder + u"/totals.db"_s), m_folder(folder), m_today(std::move(today))
{
    m_pool.setMaxThreadCount(1);
}

TotalsStore::~TotalsStore()
{
    m_pool.waitForDone();
    if (m_waiting.isEmpty())
        return; // what was being written is on the disk, or no disk takes it
    (void)QDir().mkpath(m_folder);
    if (const FileResult result = m_file.add(rowsOf(m_waiting), m_today()); !result.ok())
        qWarning("totals: what was counted last could not be kept: %s", qUtf8Printable(result.problem));
}

void TotalsStore::add(const Counts &session)
{
    if (session.isEmpty())
        return;
    const QDate day = m_today();
    for (auto it = session.begin(); it != session.end(); ++it)
        m_waiting[{day, it.key()}] += it.value();
    write();
}

void TotalsStore::write()
{
    if (m_writing || m_waiting.isEmpty())
        return;
    m_writing = true;
    const Waiting taken = std::exchange(m_waiting, {});
    m_pool.start([this, file = m_file, folder = m_folder, taken, today = m_today(), wipes = m_wipes] {
        (void)QDir().mkpath(folder); // whether it worked, the database tells
        const FileResult result = file.add(rowsOf(taken), today);
        QMetaObject::invokeMethod(
            this,
            [this, result, taken, wipes] {
                m_writing = false;
                if (!result.ok() && wipes == m_wipes)
                    keepWaiting(taken);
                noteResult(result);
                if (result.ok())
                    write(); // sessions that ended meanwhile; after a failure the next session tries again
            },
            Qt::QueuedConnection);
    });
}

void TotalsStore::keepWaiting(const Waiting &counts)
{
    for (auto it = counts.begin(); it != counts.end(); ++it)
        m_waiting[it.key()] += it.value();
    while (m_waiting.size() > mostWaiting)
        m_waiting.erase(m_waiting.cbegin());
}

void TotalsStore::fetch()
{
    m_pool.start([this, file = m_file] {
        const FileResult result = file.read();
        QMetaObject::invokeMethod(
            this,
            [this, result] {
                // A write that was begun before has ended, and told so; one that was begun since is not in these rows.
                emit fetched(result.rows + rowsOf(m_waiting));
                if (!result.ok())
                    noteResult(result);
            },
            Qt::QueuedConnection);
    });
}

void TotalsStore::wipe()
{
    ++m_wipes;
    m_waiting.clear();
    m_pool.start([this, file = m_file] {
        const FileResult result = file.wipe();
        QMetaObject::invokeMethod(
            this,
            [this, result] {
                m_putAside.clear();
                m_problem = result.problem;
                emit stateChanged();
                emit wiped(result.problem);
            },
            Qt::QueuedConnection);
    });
}

void TotalsStore::noteResult(const FileResult &result)
{
    const QString aside = result.putAside.isEmpty() ? m_putAside : result.putAside;
    if (result.problem == m_problem && aside == m_putAside)
        return;
    m_problem = result.problem;
    m_putAside = aside;
    emit stateChanged();
}

} // namespace sala::totals
