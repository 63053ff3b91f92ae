// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "store/store.h"

#include "content/files/limits.h"
#include "store/candidate.h"
#include "store/faults.h"
#include "store/keys.h"
#include "store/lock.h"
#include "store/pull.h"
#include "store/repositorygate.h"
#include "store/treebounds.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

// How what was published becomes the version that is shown: the part of Store that imports.
namespace sala::store {

using content::Message;

using content::Findings;
using content::Result;

namespace {

constexpr qint64 repositoryExtra = 256LL * 1024 * 1024; ///< what a repository writes besides the files: lists, its own records

WatchLimits limitsFor(const Repository &repository)
{
    WatchLimits limits;
    limits.mostBytes = content::limits::packageBytes + repositoryExtra;
    limits.mostBytesOfFile = content::limits::fileBytes + 1;
    limits.keepFree = repository.reservedBytes() / 2; // libostree's own guard comes first, where sizes are stated truly
    return limits;
}

/// The newest version that came from a publisher; nothing older is taken after it.
const Version *newestPublished(const Versions &versions)
{
    const Version *newest = nullptr;
    for (const Version &version : versions) {
        if (version.published && (!newest || version.made > newest->made))
            newest = &version;
    }
    return newest;
}

} // namespace

Outcome Store::import(const ImportOrder &order)
{
    const QString from = QDir(order.repository).absolutePath();
    if (Findings outright = refusedRepository(from); !outright.isEmpty())
        return {{}, false, false, std::move(outright)};
    if (const int reason = m_lock->begin(); reason != 0)
        return {{}, false, false, {writeFault(m_layout.lock(), reason)}};
    if (const auto known = knowPublisher(*m_repository); !known)
        return refuse({known.finding()});
    const QStringList keys = keyFiles(order.keyFolders);
    if (!keys.isEmpty()) {
        if (const auto trusted = trustKeys(*m_repository, keys); !trusted)
            return refuse({trusted.finding()});
    }
    Pull pull(*m_repository, from, !keys.isEmpty(), limitsFor(*m_repository));
    const Result<Offer> offer = pull.offer();
    if (!offer)
        return refuse({offer.finding()});
    const Versions kept = versions();
    const Version *newest = newestPublished(kept);
    if (newest && offer.value().made < newest->made.toSecsSinceEpoch() && !order.allowOlder)
        return refuse({fault(u"older"_s, Message::tr("What is in %1 is older than what this kiosk has already.").arg(from),
                             Message::tr("Use the newest stick; to go back on purpose, choose an earlier version on the kiosk."))});
    if (offer.value().id == current()) {
        finish();
        return {current(), true, !keys.isEmpty(), {}};
    }
    Result<Tree> tree = pull.fetch(offer.value(), order.progress);
    if (!tree)
        return refuse({tree.finding()});
    if (Findings exceeded = exceededBounds(*m_repository, tree.value()); !exceeded.isEmpty())
        return refuse(std::move(exceeded));
    Outcome outcome = accept({std::move(tree.value()), {}, order.check, [&offer](const QString &) { return offer.value().id; }});
    outcome.signedByKey = !keys.isEmpty();
    return outcome;
}

} // namespace sala::store
