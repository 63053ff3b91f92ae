// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "store/store.h"

#include "content/build/package.h"
#include "store/candidate.h"
#include "store/faults.h"
#include "store/golive.h"
#include "store/lock.h"
#include "store/tidy.h"
#include "store/versionlist.h"

#include <QDir>
#include <QHash>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

// How a folder becomes the version that is shown: the part of Store that takes in.
namespace sala::store {

using content::Message;

using content::FileEntry;
using content::FileGate;
using content::Findings;
using content::Result;

namespace {

/// What may not even be copied: no content, links, special files, too much of it.
Findings refusedOutright(const FileGate &gate)
{
    if (!gate.isOpen())
        return {fault(u"no-folder"_s, Message::tr("There is no folder %1, or it may not be read.").arg(gate.root()),
                      Message::tr("Look whether the name is right and the stick is plugged in."))};
    if (content::hasErrors(gate.findings()))
        return gate.findings();
    if (!gate.contains(u"clinic.yaml"_s))
        return {fault(u"no-content"_s, Message::tr("%1 is no content folder: it has no clinic.yaml.").arg(gate.root()),
                      Message::tr("Name the folder that holds clinic.yaml and topics."))};
    return {};
}

bool sameFiles(const QList<FileEntry> &a, const QList<FileEntry> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [](const FileEntry &one, const FileEntry &other) { return one.path == other.path && one.size == other.size; });
}

/// About how much more room these files need than there is. Files of the version that is shown take none.
qint64 missingBytes(const QList<FileEntry> &files, const Layout &layout, const Repository &repository)
{
    const FileGate shown(layout.current());
    const qint64 needed = std::accumulate(files.cbegin(), files.cend(), qint64{0}, [&shown](qint64 sum, const FileEntry &file) {
        return shown.size(file.path) == file.size ? sum : sum + file.size;
    });
    return needed + repository.reservedBytes() - freeBytes(layout.state);
}

} // namespace

Outcome Store::refuse(Findings findings)
{
    finish();
    return {{}, false, false, std::move(findings)};
}

/// Removes what is not needed. Should that fail, the mark of a begun change stays, and the next open() looks again.
void Store::finish()
{
    if (sweep(m_layout).ok() && dropOld(m_layout, *m_repository).ok()) [[maybe_unused]]
        const int reason = m_lock->end();
}

Outcome Store::install(const Order &order)
{
    const FileGate gate(order.folder);
    if (Findings outright = refusedOutright(gate); !outright.isEmpty())
        return {{}, false, false, std::move(outright)};
    if (const int reason = m_lock->begin(); reason != 0)
        return {{}, false, false, {writeFault(m_layout.lock(), reason)}};
    Result<Tree> tree = m_repository->writeTree(order.folder, static_cast<int>(gate.files().size()), order.progress);
    if (!tree) {
        Outcome refused = refuse({tree.finding()});
        if (tree.finding().code == u"disk-full"_s)
            refused.findings = {diskFull(m_layout.state, missingBytes(gate.files(), m_layout, *m_repository))};
        return refused;
    }
    if (const Result<Tree> shown = m_repository->treeOf(current()); shown && shown.value().id() == tree.value().id()) {
        finish();
        return {current(), true, false, {}};
    }
    Candidate candidate{std::move(tree.value()), gate.files(), order.check, {}};
    candidate.commit = [this, &order, &candidate](const QString &contentVersion) {
        return m_repository->writeCommit(candidate.tree, {order.note, contentVersion, order.factory, {}, {}, {}});
    };
    return accept(candidate);
}

Outcome Store::accept(const Candidate &candidate)
{
    if (const auto laid = layOut(m_layout, *m_repository, candidate.tree); !laid)
        return refuse({laid.finding()});
    QString contentVersion;
    {
        const FileGate gate(m_layout.newCheckout());
        if (Findings outright = refusedOutright(gate); !outright.isEmpty())
            return refuse(std::move(outright));
        if (!candidate.expected.isEmpty() && !sameFiles(candidate.expected, gate.files()))
            return refuse({fault(u"source-changed"_s, Message::tr("The folder changed while it was being copied."),
                                 Message::tr("Wait until nobody writes to it, then do the same again."))});
        contentVersion = content::contentVersion(gate);
    }
    Findings findings = candidate.check ? candidate.check(m_layout.newCheckout()) : Findings();
    if (content::hasErrors(findings))
        return refuse(std::move(findings));
    const Result<QString> id = candidate.commit(contentVersion);
    if (!id)
        return refuse({id.finding()});
    if (const auto finished = finishCheckout(m_layout, id.value()); !finished)
        return refuse({finished.finding()});
    if (const auto shown = showVersion(m_layout, id.value()); !shown)
        return refuse({shown.finding()});
    // It is shown. Should entering it in the list fail, the next open() makes up for it.
    if (enterVersion(*m_repository, id.value()).ok())
        finish();
    return {id.value(), false, false, std::move(findings)};
}

} // namespace sala::store
