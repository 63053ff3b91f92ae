// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "store/publish.h"

#include "content/build/package.h"
#include "store/durable.h"
#include "store/faults.h"
#include "store/plaincopy.h"
#include "store/pull.h"
#include "store/repository.h"
#include "store/repositorygate.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace sala::store {

using content::Message;

using content::FileGate;
using content::Finding;
using content::Findings;
using content::Result;

namespace {

const QString branch = QString::fromLatin1(publishedBranch);

Finding signFault(const QString &key, const Trouble &trouble)
{
    if (trouble.text().contains(u"Invalid crypto engine"_s))
        return fault(u"no-gpg"_s, Message::tr("Nothing can be signed: the program gpg is missing."),
                     Message::tr("Install Debian's package gnupg."));
    return fault(u"cannot-sign"_s, Message::tr("It could not be signed with the key %1 (%2).").arg(key, trouble.text()),
                 Message::tr("\"gpg --list-secret-keys\" lists the keys you have; a new one: gpg --quick-gen-key NAME ed25519 sign never"));
}

Result<std::unique_ptr<Repository>> openOrCreate(const QString &path, const QString &collection)
{
    if (isRepository(path))
        return Repository::open(path, OSTREE_REPO_MODE_ARCHIVE);
    if (QFileInfo::exists(path) && !QDir(path).isEmpty())
        return fault(u"not-a-repository"_s, Message::tr("%1 holds other files.").arg(path),
                     Message::tr("Name an empty folder, or one that is not there."));
    if (QFileInfo::exists(path) && !QDir().rmdir(path))
        return fault(u"not-a-repository"_s, Message::tr("%1 cannot be used for a repository.").arg(path),
                     Message::tr("Name a folder inside it."));
    if (const int reason = makeFolder(QFileInfo(path).path()); reason != 0)
        return writeFault(path, reason);
    return Repository::create(path, path + u".new"_s, OSTREE_REPO_MODE_ARCHIVE, collection);
}

/// The list of what the repository holds, for those who pull over a network.
Result<bool> writeSummary(const Repository &repository, const PublishOrder &order)
{
    Trouble trouble;
    if (!ostree_repo_regenerate_summary(repository.raw(), nullptr, nullptr, trouble.out()))
        return libraryFault(repository.path(), trouble);
    if (order.key.isEmpty())
        return true;
    const QByteArray key = order.key.toUtf8();
    const QByteArray home = QFile::encodeName(order.gpgHome);
    const char *keys[] = {key.constData(), nullptr};
    if (!ostree_repo_add_gpg_signature_summary(repository.raw(), keys, home.isEmpty() ? nullptr : home.constData(), nullptr, trouble.out()))
        return signFault(order.key, trouble);
    return true;
}

Result<QString> writeSigned(Repository &repository, const PublishOrder &order, const FileGate &gate)
{
    const Result<Tree> tree = repository.writeTree(order.folder, static_cast<int>(gate.files().size()), order.progress);
    if (!tree)
        return tree.finding();
    const QString collection = QString::fromUtf8(ostree_repo_get_collection_id(repository.raw()));
    const QString parent = repository.refs(branch).value(branch);
    const Result<QString> id =
        repository.writeCommit(tree.value(), {order.note, content::contentVersion(gate), false, collection, branch, parent});
    if (!id || order.key.isEmpty())
        return id;
    Trouble trouble;
    const QByteArray home = QFile::encodeName(order.gpgHome);
    if (!ostree_repo_sign_commit(repository.raw(), id.value().toLatin1().constData(), order.key.toUtf8().constData(),
                                 home.isEmpty() ? nullptr : home.constData(), nullptr, trouble.out()))
        return signFault(order.key, trouble);
    return id;
}

Published refused(const Finding &finding)
{
    return {{}, {finding}};
}

Published publishInto(const QString &path, const PublishOrder &order)
{
    const FileGate gate(order.folder);
    Result<std::unique_ptr<Repository>> opened = openOrCreate(path, order.collection);
    if (!opened)
        return refused(opened.finding());
    Repository &repository = *opened.value();
    const Result<QString> id = writeSigned(repository, order, gate);
    if (!id) {
        [[maybe_unused]] const auto dropped = repository.prune(publishedKept - 1); // what was written for nothing
        return refused(id.finding());
    }
    if (const auto set = repository.setRef(branch, id.value()); !set)
        return refused(set.finding());
    if (const auto pruned = repository.prune(publishedKept - 1); !pruned)
        return refused(pruned.finding());
    if (const auto written = writeSummary(repository, order); !written)
        return refused(written.finding());
    if (!repository.damagedCommits().isEmpty())
        return refused(fault(u"bad-disk"_s, Message::tr("What was written to %1 reads differently now.").arg(order.repository),
                             Message::tr("Use another disk or stick.")));
    return {id.value(), {}};
}

/// On a stick without hard links (FAT, exFAT) libostree cannot write: it does so beside it, and the files are copied.
Published publishByCopy(const PublishOrder &order)
{
    const QTemporaryDir work;
    const QString path = work.filePath(u"repo"_s);
    if (!work.isValid())
        return refused(fault(u"cannot-write"_s, Message::tr("There is no room for temporary files."),
                             Message::tr("Free some room on this computer.")));
    if (isRepository(order.repository)) {
        if (const auto copied = copyRepository(order.repository, path); !copied)
            return refused(copied.finding());
    }
    const Published published = publishInto(path, order);
    if (published.id.isEmpty())
        return published;
    if (const auto copied = copyRepository(path, order.repository); !copied)
        return refused(copied.finding());
    return published;
}

} // namespace

Published publish(const PublishOrder &order)
{
    const FileGate gate(order.folder);
    if (content::hasErrors(gate.findings()))
        return {{}, gate.findings()};
    PublishOrder here = order;
    here.repository = QDir::cleanPath(QDir(order.repository).absolutePath());
    const QString parent = QFileInfo(here.repository).path();
    if (const int reason = makeFolder(parent); reason != 0)
        return refused(writeFault(parent, reason));
    return takesHardLinks(parent) ? publishInto(here.repository, here) : publishByCopy(here);
}

} // namespace sala::store
