// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/statefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <sys/stat.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace sala::app {

namespace {

constexpr mode_t ownerAndGroup = 0750; // what is in it is nobody else's business

QString firstOf(const QByteArray &folders)
{
    const QByteArray first = folders.split(':').constFirst();
    return first.startsWith('/') ? QFile::decodeName(first) : QString();
}

} // namespace

QString chooseStateFolder(const StatePlaces &places)
{
    if (!places.setting.isEmpty())
        return QDir::cleanPath(QDir::current().absoluteFilePath(places.setting));
    if (const QString given = firstOf(places.environment); !given.isEmpty())
        return QDir::cleanPath(given);
    const QFileInfo system(places.system);
    return system.isDir() && (places.systemAnyway || system.isWritable()) ? places.system : places.user;
}

namespace {

QString stateFolderFrom(const QString &setting, bool systemAnyway)
{
    // Not AppDataLocation: it ends with the program's name, and the kiosk and sala-content have two.
    const QString user = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/sala"_s;
    return chooseStateFolder({setting, qgetenv("STATE_DIRECTORY"), QString::fromUtf16(systemStateFolder), user, systemAnyway});
}

} // namespace

QString stateFolder(const QString &setting)
{
    return stateFolderFrom(setting, false);
}

QString kioskStateFolder(const QString &setting)
{
    return stateFolderFrom(setting, true);
}

QString prepareStateFolder(const QString &folder)
{
    if (!QFileInfo::exists(folder)) {
        const QString parent = QFileInfo(folder).absolutePath();
        if (!QDir().mkpath(parent) || mkdir(QFile::encodeName(folder).constData(), ownerAndGroup) != 0)
            return u"The folder %1 cannot be made (%2)."_s.arg(folder, QString::fromLocal8Bit(std::strerror(errno)));
    }
    const QFileInfo made(folder);
    if (!made.isDir())
        return u"%1 is no folder."_s.arg(folder);
    if (!made.isWritable())
        return u"The folder %1 cannot be written by this user."_s.arg(folder);
    return {};
}

} // namespace sala::app
