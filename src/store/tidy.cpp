// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "store/tidy.h"

#include "store/durable.h"
#include "store/faults.h"
#include "store/golive.h"
#include "store/versionlist.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::store {

using content::Result;

namespace {

constexpr auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

/// Removes the entries of a folder whose names `keep` does not want.
template <typename Keep>
int removeOthers(const QString &folder, const Keep &keep)
{
    for (const QString &name : QDir(folder).entryList(everything)) {
        if (keep(name))
            continue;
        if (const int reason = removeTree(folder + u'/' + name); reason != 0)
            return reason;
    }
    return 0;
}

bool isListed(const Versions &versions, const QString &id)
{
    return std::any_of(versions.cbegin(), versions.cend(), [&id](const Version &version) { return version.id == id; });
}

/// What libostree had in hand when it was killed. Nobody else uses it: the lock is held.
int emptyRepositoryScratch(const Layout &layout)
{
    static const QRegularExpression versionName(u"^[0-9]{6}$"_s);
    const int reason = removeOthers(layout.repo() + u"/tmp"_s, [](const QString &name) { return name == u"cache"_s; });
    if (reason != 0)
        return reason;
    if (const int left = removeOthers(layout.repo() + u"/state"_s, [](const QString &) { return false; }); left != 0)
        return left;
    if (const int left = removeOthers(layout.repo() + u"/refs/remotes"_s, [](const QString &) { return false; }); left != 0)
        return left;
    return removeOthers(layout.repo() + u"/refs/heads/versions"_s, [](const QString &name) { return versionName.match(name).hasMatch(); });
}

/// A change ends with the link; when only the entry in the list is missing, it is made up for.
Result<bool> listWhatIsShown(const Layout &layout, Repository &repository)
{
    const QString live = liveId(layout);
    if (!live.isEmpty() && !isListed(readVersions(repository), live) && repository.treeOf(live).ok())
        return enterVersion(repository, live);
    return true;
}

/// After damage to the disk `current` may lead nowhere: then to the newest version that can be laid out.
Result<bool> showSomething(const Layout &layout, const Repository &repository)
{
    const Versions versions = readVersions(repository);
    if (versions.isEmpty() || isListed(versions, liveId(layout)))
        return true;
    if (!QFileInfo(layout.current()).isSymLink()) { // a folder in its place cannot be replaced by a rename
        if (const int reason = removeTree(layout.current()); reason != 0)
            return writeFault(layout.current(), reason);
    }
    for (const Version &version : versions) {
        if (ensureCheckout(layout, repository, version.id))
            return showVersion(layout, version.id);
    }
    return true; // the kiosk has Sala's own content compiled in, and a new version can be installed
}

} // namespace

Result<bool> sweep(const Layout &layout)
{
    for (const QString &path : {layout.newRepo(), layout.newCurrent()}) {
        if (const int reason = removeTree(path); reason != 0)
            return writeFault(path, reason);
    }
    if (const int reason = removeOthers(layout.site(), [](const QString &name) { return !name.startsWith(u'.'); }); reason != 0)
        return writeFault(layout.site(), reason);
    if (const int reason = emptyRepositoryScratch(layout); reason != 0)
        return writeFault(layout.repo(), reason);
    return true;
}

Result<bool> repair(const Layout &layout, Repository &repository)
{
    if (const auto listed = listWhatIsShown(layout, repository); !listed)
        return listed;
    if (const auto shown = showSomething(layout, repository); !shown)
        return shown;
    return dropOld(layout, repository);
}

Result<bool> dropOld(const Layout &layout, Repository &repository)
{
    const QString live = liveId(layout);
    if (const auto retired = retireVersions(repository, live); !retired)
        return retired.finding();
    const Versions kept = readVersions(repository);
    for (const QString &name : QDir(layout.site()).entryList(everything)) {
        if (name == live || isListed(kept, name))
            continue;
        // First the name goes: a checkout under the name of a version is always whole.
        if (const int reason = renameEntry(layout.checkout(name), layout.oldCheckout(name)); reason != 0)
            return writeFault(layout.site(), reason);
        if (const int reason = removeTree(layout.oldCheckout(name)); reason != 0)
            return writeFault(layout.site(), reason);
    }
    return repository.prune(0);
}

} // namespace sala::store
