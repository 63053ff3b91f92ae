// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "store/keys.h"

#include "store/durable.h"
#include "store/faults.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace sala::store {

using content::Message;

using content::Result;

QStringList keyFiles(const QStringList &folders)
{
    QStringList files;
    for (const QString &folder : folders) {
        const QDir dir(folder);
        for (const QString &name : dir.entryList({u"*.asc"_s, u"*.gpg"_s}, QDir::Files, QDir::Name))
            files.append(dir.absoluteFilePath(name));
    }
    return files;
}

Result<bool> knowPublisher(const Repository &repository)
{
    Trouble trouble;
    // The address is never used: each import names its own. What counts is the name under which keys are kept.
    if (!ostree_repo_remote_change(repository.raw(), nullptr, OSTREE_REPO_REMOTE_CHANGE_ADD_IF_NOT_EXISTS, publisherName, "file:///",
                                   nullptr, nullptr, trouble.out()))
        return libraryFault(repository.path(), trouble);
    return true;
}

Result<bool> trustKeys(const Repository &repository, const QStringList &files)
{
    Trouble trouble;
    // Begun anew each time, so that a key that was taken away is believed no longer.
    const QString ring = repository.path() + u'/' + QLatin1String(publisherName) + u".trustedkeys.gpg"_s;
    if (const int reason = removeTree(ring); reason != 0)
        return writeFault(ring, reason);
    for (const QString &file : files) {
        const Owned<GFile> source(g_file_new_for_path(QFile::encodeName(file).constData()));
        const Owned<GFileInputStream> stream(g_file_read(source.get(), nullptr, trouble.out()));
        guint imported = 0;
        const bool read = stream
                          && ostree_repo_remote_gpg_import(repository.raw(), publisherName, G_INPUT_STREAM(stream.get()), nullptr,
                                                           &imported, nullptr, trouble.out());
        if (!read && trouble.text().contains(u"Invalid crypto engine"_s))
            return fault(u"no-gpg"_s, Message::tr("Signatures cannot be checked: the program gpg is missing."),
                         Message::tr("Install Debian's package gnupg."));
        if (!read || imported == 0)
            return fault(u"bad-key"_s, Message::tr("No key can be read from %1.").arg(file),
                         Message::tr("Put the publisher's key there again, from: gpg --armor --export"));
    }
    return true;
}

} // namespace sala::store
