// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/sticks/udiskstypes.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QFile>

using namespace Qt::StringLiterals;

namespace sala::app {

namespace {

const QString block = u"org.freedesktop.UDisks2.Block"_s;
const QString drive = u"org.freedesktop.UDisks2.Drive"_s;
const QString fileSystem = u"org.freedesktop.UDisks2.Filesystem"_s;

QVariantMap driveOf(const ObjectMap &objects, const QVariantMap &device)
{
    return objects.value(device.value(u"Drive"_s).value<QDBusObjectPath>()).value(drive);
}

} // namespace

void registerUDisksTypes()
{
    qDBusRegisterMetaType<QList<QByteArray>>(); // mount points
    qDBusRegisterMetaType<InterfaceMap>();
    qDBusRegisterMetaType<ObjectMap>();
}

QStringList stickDevices(const ObjectMap &objects)
{
    QStringList devices;
    for (auto it = objects.cbegin(); it != objects.cend(); ++it) {
        const QVariantMap device = it->value(block);
        if (!it->contains(fileSystem) || device.value(u"HintSystem"_s, true).toBool() || device.value(u"HintIgnore"_s).toBool())
            continue;
        const QString bus = driveOf(objects, device).value(u"ConnectionBus"_s).toString();
        if (bus == u"usb"_s || bus == u"sdio"_s)
            devices.append(it.key().path());
    }
    return devices;
}

QString stickName(const ObjectMap &objects, const QString &device)
{
    const QVariantMap properties = objects.value(QDBusObjectPath(device)).value(block);
    const QString label = properties.value(u"IdLabel"_s).toString().trimmed();
    if (!label.isEmpty())
        return label;
    const QVariantMap maker = driveOf(objects, properties);
    return (maker.value(u"Vendor"_s).toString() + u' ' + maker.value(u"Model"_s).toString()).trimmed();
}

QString mountPoint(const InterfaceMap &interfaces)
{
    // "aay": byte strings that end in a zero byte.
    const QVariant value = interfaces.value(fileSystem).value(u"MountPoints"_s);
    QList<QByteArray> points;
    if (value.canConvert<QDBusArgument>())
        value.value<QDBusArgument>() >> points;
    else
        points = value.value<QList<QByteArray>>();
    return points.isEmpty() ? QString() : QFile::decodeName(points.constFirst().constData());
}

} // namespace sala::app
