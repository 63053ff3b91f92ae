// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusObjectPath>
#include <QMap>
#include <QStringList>
#include <QVariantMap>

namespace sala::app {

/// What UDisks2 says of its objects: properties by interface, by path. Source: D-Bus specification, ObjectManager.
using InterfaceMap = QMap<QString, QVariantMap>;
using ObjectMap = QMap<QDBusObjectPath, InterfaceMap>;

/// Tells Qt of these types; call before they are used.
void registerUDisksTypes();

/// The devices that are file systems on USB sticks or memory cards: nothing of the computer's own disks. Pure.
[[nodiscard]] QStringList stickDevices(const ObjectMap &objects);

/// What its owner or maker called it. Pure.
[[nodiscard]] QString stickName(const ObjectMap &objects, const QString &device);

/// Where it is mounted already; empty: nowhere. Pure.
[[nodiscard]] QString mountPoint(const InterfaceMap &interfaces);

} // namespace sala::app

Q_DECLARE_METATYPE(sala::app::InterfaceMap)
Q_DECLARE_METATYPE(sala::app::ObjectMap)
