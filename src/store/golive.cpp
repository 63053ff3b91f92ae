// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "store/golive.h"

#include "store/durable.h"
#include "store/faults.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sala::store {

using content::Result;

QString liveId(const Layout &layout)
{
    static const QRegularExpression pattern(u"^site/([0-9a-f]{64})$"_s);
    const QString target = QString::fromStdString(QFile::symLinkTarget(layout.current()).toStdString());
    const QString prefix = layout.site() + u'/';
    const QString id = target.startsWith(prefix) ? target.mid(prefix.size()) : QString();
    return pattern.match(u"site/"_s + id).hasMatch() && QFileInfo(layout.checkout(id) + u"/clinic.yaml"_s).isFile() ? id : QString();
}

Result<bool> showVersion(const Layout &layout, const QString &id)
{
    if (liveId(layout) == id)
        return true;
    if (const int reason = replaceLink(layout.current(), u"site/"_s + id, layout.newCurrent()); reason != 0)
        return writeFault(layout.state, reason);
    return true;
}

Result<bool> layOut(const Layout &layout, const Repository &repository, const Tree &tree)
{
    if (const int reason = removeTree(layout.newCheckout()); reason != 0)
        return writeFault(layout.site(), reason);
    return repository.checkOut(tree, layout.newCheckout());
}

Result<bool> finishCheckout(const Layout &layout, const QString &id)
{
    if (const int reason = syncAll(layout.site()); reason != 0)
        return writeFault(layout.site(), reason);
    if (QFileInfo::exists(layout.checkout(id)))
        return true; // the same commit was laid out before; it gets its name only when it is whole
    if (const int reason = renameEntry(layout.newCheckout(), layout.checkout(id)); reason != 0)
        return writeFault(layout.site(), reason);
    return true;
}

Result<bool> ensureCheckout(const Layout &layout, const Repository &repository, const QString &id)
{
    if (QFileInfo::exists(layout.checkout(id)))
        return true;
    const Result<Tree> tree = repository.treeOf(id);
    if (!tree)
        return tree.finding();
    if (const auto laid = layOut(layout, repository, tree.value()); !laid)
        return laid;
    return finishCheckout(layout, id);
}

} // namespace sala::store
