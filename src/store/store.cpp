// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "store/store.h"

#include "store/durable.h"
#include "store/faults.h"
#include "store/golive.h"
#include "store/lock.h"
#include "store/repository.h"
#include "store/tidy.h"
#include "store/versionlist.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace sala::store {

using content::Message;

using content::Findings;
using content::Result;

namespace {

constexpr std::chrono::seconds lockPatience{60}; // the longest install of 2 GB that was measured took 38 s

/// Files that root makes here, the kiosk could not change later.
bool belongsToSomebodyElse(const QString &state)
{
    return ::geteuid() == 0 && QFileInfo(state).ownerId() != 0;
}

Layout layoutOf(const QString &state)
{
    return {QDir::cleanPath(QDir(state).absolutePath())};
}

Result<std::unique_ptr<Repository>> openRepository(const Layout &layout)
{
    if (QFileInfo::exists(layout.repo()))
        return Repository::open(layout.repo(), OSTREE_REPO_MODE_BARE_USER_ONLY);
    return Repository::create(layout.repo(), layout.newRepo(), OSTREE_REPO_MODE_BARE_USER_ONLY, {});
}

} // namespace

Store::Store(Layout layout, std::unique_ptr<Lock> lock, std::unique_ptr<Repository> repository)
    : m_layout(std::move(layout)), m_lock(std::move(lock)), m_repository(std::move(repository))
{}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString &state)
{
    const Layout layout = layoutOf(state);
    if (const int reason = makeFolder(layout.site()); reason != 0)
        return writeFault(layout.state, reason);
    if (belongsToSomebodyElse(layout.state)) {
        const QString owner = QFileInfo(layout.state).owner();
        return fault(u"other-owner"_s, Message::tr("The folder %1 belongs to the user %2.").arg(layout.state, owner),
                     Message::tr("Run this as that user: sudo -u %1 sala-content ...").arg(owner));
    }
    Result<std::unique_ptr<Lock>> lock = Lock::take(layout.lock(), lockPatience);
    if (!lock)
        return lock.finding();
    if (const auto swept = sweep(layout); !swept)
        return swept.finding();
    Result<std::unique_ptr<Repository>> repository = openRepository(layout);
    if (!repository)
        return repository.finding();
    std::unique_ptr<Store> store(new Store(layout, std::move(lock.value()), std::move(repository.value())));
    const Versions versions = store->versions();
    const auto isShown = [live = store->current()](const Version &version) { return version.id == live; };
    const bool inOrder = versions.isEmpty() ? store->current().isEmpty() : std::any_of(versions.cbegin(), versions.cend(), isShown);
    if (store->m_lock->wasInterrupted() || !inOrder) {
        if (const auto repaired = repair(layout, *store->m_repository); !repaired)
            return repaired.finding();
        if (const int reason = store->m_lock->end(); reason != 0)
            return writeFault(layout.lock(), reason);
    }
    return store;
}

Versions Store::versions() const
{
    return readVersions(*m_repository);
}

QString Store::current() const
{
    return liveId(m_layout);
}

Result<bool> Store::makeCurrent(const QString &id)
{
    const Versions kept = versions();
    if (std::none_of(kept.cbegin(), kept.cend(), [&id](const Version &version) { return version.id == id; }))
        return fault(u"no-such-version"_s, Message::tr("There is no version %1 any more.").arg(id),
                     Message::tr("Choose one of those that \"sala-content versions\" lists."));
    if (const auto laid = ensureCheckout(m_layout, *m_repository, id); !laid)
        return laid;
    return showVersion(m_layout, id);
}

Findings Store::verify() const
{
    Findings findings;
    const QStringList damaged = m_repository->damagedCommits();
    for (const QString &id : damaged)
        findings.append(fault(u"damaged-version"_s, Message::tr("Files of the version %1 are damaged.").arg(id.left(12)),
                              Message::tr("Go back to another version, then install this content again; check the disk.")));
    return findings;
}

Result<Overview> look(const QString &state)
{
    const Layout layout = layoutOf(state);
    if (!QFileInfo::exists(layout.repo()))
        return Overview{};
    const Result<std::unique_ptr<Repository>> repository = Repository::open(layout.repo(), OSTREE_REPO_MODE_BARE_USER_ONLY);
    if (!repository)
        return repository.finding();
    return Overview{liveId(layout), readVersions(*repository.value())};
}

} // namespace sala::store
