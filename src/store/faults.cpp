// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "store/faults.h"

#include "content/systemreasons.h"
#include "store/glib.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sala::store {

using content::Message;

using content::Finding;
using content::Severity;

Finding fault(const QString &code, const Message &message, const Message &remedy)
{
    return {Severity::Error, code, message, remedy, {}, 0, 0};
}

Finding diskFull(const QString &path, qint64 missingBytes)
{
    constexpr qint64 megabyte = 1'000'000;
    const qint64 megabytes = std::max<qint64>(1, (missingBytes + megabyte - 1) / megabyte);
    return fault(u"disk-full"_s, Message::tr("The disk that holds %1 is too full: about %2 MB more are needed.").arg(path).arg(megabytes),
                 Message::tr("Remove what is not needed from this disk, then do the same again."));
}

namespace {

Finding noPermission(const QString &path)
{
    const QFileInfo folder(path);
    const bool others = folder.exists() && !folder.owner().isEmpty() && folder.ownerId() != ::geteuid();
    return fault(u"no-permission"_s, Message::tr("You may not write to %1.").arg(path),
                 others ? Message::tr("Run this as the user to whom it belongs: sudo -u %1 sala-content ...").arg(folder.owner())
                        : Message::tr("Do this as the user who owns that folder, or choose another state folder."));
}

} // namespace

Finding writeFault(const QString &path, int reason)
{
    switch (reason) {
    case ENOSPC:
    case EDQUOT: return diskFull(path, 0);
    case EACCES:
    case EPERM: return noPermission(path);
    case EROFS:
        return fault(u"read-only"_s, Message::tr("The disk that holds %1 can only be read.").arg(path),
                     Message::tr("Choose a state folder on a disk that can be written."));
    default:
        return fault(u"cannot-write"_s, Message::tr("%1 cannot be written (%2).").arg(path, content::systemReason(reason)),
                     Message::tr("Check the disk, then do the same again."));
    }
}

bool isDiskFull(const Trouble &trouble)
{
    return trouble.is(G_IO_ERROR, G_IO_ERROR_NO_SPACE) || trouble.text().contains(u"min-free-space"_s);
}

Finding libraryFault(const QString &path, const Trouble &trouble)
{
    if (isDiskFull(trouble))
        return diskFull(path, 0);
    if (trouble.is(G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED))
        return writeFault(path, EACCES);
    if (trouble.is(G_IO_ERROR, G_IO_ERROR_READ_ONLY))
        return writeFault(path, EROFS);
    return fault(u"store-failed"_s,
                 Message::tr("The store in %1 could not do its work (%2).").arg(path, content::systemReasonInWords(trouble.text())),
                 Message::tr("Do the same again; if it fails again, check the disk."));
}

qint64 freeBytes(const QString &path)
{
    struct statvfs info = {};
    if (::statvfs(QFile::encodeName(path).constData(), &info) != 0)
        return 0;
    return static_cast<qint64>(info.f_bavail) * static_cast<qint64>(info.f_frsize);
}

} // namespace sala::store
