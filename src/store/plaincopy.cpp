// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "store/plaincopy.h"

#include "store/durable.h"
#include "store/faults.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sala::store {

using content::Message;

using content::Result;

namespace {

/// What refers to others must come after them.
int rankOf(const QString &path)
{
    if (path.startsWith(u"objects/"_s))
        return path.endsWith(u".commit"_s) ? 1 : 0;
    if (path.startsWith(u"summary"_s))
        return 4;
    return path == u"config"_s ? 3 : 2;
}

QStringList entriesOf(const QString &root, QDir::Filters filters)
{
    QStringList paths;
    QDirIterator each(root, filters | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (each.hasNext())
        paths.append(each.next().mid(root.size() + 1));
    return paths;
}

bool copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    QSaveFile target(to);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
        return false;
    constexpr qint64 piece = 1024LL * 1024;
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(piece);
        if (bytes.isEmpty() || target.write(bytes) != bytes.size())
            return false;
    }
    return target.commit();
}

/// Objects never change: one of the right size is the same.
bool isThere(const QString &path, const QString &from, const QString &to)
{
    const QFileInfo there(to + u'/' + path);
    return path.startsWith(u"objects/"_s) && there.exists() && there.size() == QFileInfo(from + u'/' + path).size()
           && !path.endsWith(u".commitmeta"_s);
}

} // namespace

bool takesHardLinks(const QString &folder)
{
    const QByteArray file = QFile::encodeName(folder + u"/.sala-try"_s);
    const QByteArray link = file + "-link";
    QFile probe(QFile::decodeName(file));
    if (!probe.open(QIODevice::WriteOnly))
        return true; // whoever writes there says why it cannot
    probe.close();
    ::unlink(link.constData());
    const bool works = ::link(file.constData(), link.constData()) == 0;
    ::unlink(link.constData());
    ::unlink(file.constData());
    return works;
}

Result<bool> copyRepository(const QString &from, const QString &to)
{
    if (const int reason = makeFolder(to); reason != 0)
        return writeFault(to, reason);
    for (const QString &folder : entriesOf(from, QDir::Dirs)) {
        if (!QDir(to).mkpath(folder))
            return writeFault(to, EIO);
    }
    QStringList files = entriesOf(from, QDir::Files);
    std::stable_sort(files.begin(), files.end(), [](const QString &a, const QString &b) { return rankOf(a) < rankOf(b); });
    for (const QString &path : std::as_const(files)) {
        if (!isThere(path, from, to) && !copyFile(from + u'/' + path, to + u'/' + path))
            return fault(u"copy-failed"_s, Message::tr("The files could not be copied to %1.").arg(to),
                         Message::tr("Look whether the stick is plugged in, can be written and has room; then do the same again."));
    }
    for (const QString &path : entriesOf(to, QDir::Files)) { // what was pruned, a signature that is gone
        if (!QFileInfo::exists(from + u'/' + path) && !QFile::remove(to + u'/' + path))
            return writeFault(to, EIO);
    }
    if (const int reason = syncAll(to); reason != 0)
        return writeFault(to, reason);
    return true;
}

} // namespace sala::store
