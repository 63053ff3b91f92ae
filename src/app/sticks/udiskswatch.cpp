// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/sticks/udiskswatch.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::app {

namespace {

const QString service = u"org.freedesktop.UDisks2"_s;
const QString root = u"/org/freedesktop/UDisks2"_s;
const QString objectManager = u"org.freedesktop.DBus.ObjectManager"_s;
const QString fileSystem = u"org.freedesktop.UDisks2.Filesystem"_s;
/// Nothing on a stick may be written, run, or stand for a device.
const QString mountOptions = u"ro,nosuid,nodev,noexec"_s;
const QString writeOptions = u"rw,nosuid,nodev,noexec"_s;

QDBusMessage callOf(const QString &device, const QString &method, const QVariantMap &options)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, device, fileSystem, method);
    QVariantMap all = options;
    all.insert(u"auth.no_user_interaction"_s, true); // a kiosk asks nobody for a password
    call << all;
    return call;
}

} // namespace

UDisksWatch::UDisksWatch(const QDBusConnection &bus, QObject *parent) : StickWatch(parent), m_bus(bus)
{
    registerUDisksTypes();
    if (!m_bus.isConnected())
        return;
    const char *added = SLOT(onAdded(QDBusObjectPath, sala::app::InterfaceMap)); // habit allowed: QDBusConnection knows no other way
    const char *removed = SLOT(onRemoved(QDBusObjectPath, QStringList));         // habit allowed: the same
    m_bus.connect(service, root, objectManager, u"InterfacesAdded"_s, this, added);
    m_bus.connect(service, root, objectManager, u"InterfacesRemoved"_s, this, removed);
    auto *owner = new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(owner, &QDBusServiceWatcher::serviceRegistered, this, &UDisksWatch::readAll);
    connect(owner, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        m_available = false;
        m_objects.clear();
        consider();
        emit changed();
    });
    readAll();
}

UDisksWatch::~UDisksWatch()
{
    for (const QString &device : std::as_const(m_mounted))
        m_bus.send(callOf(device, u"Unmount"_s, {}));
}

void UDisksWatch::readAll()
{
    const QDBusMessage call = QDBusMessage::createMethodCall(service, root, objectManager, u"GetManagedObjects"_s);
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<ObjectMap> reply = *answer;
        answer->deleteLater();
        m_available = reply.isValid();
        m_objects = reply.isValid() ? reply.value() : ObjectMap();
        emit changed();
        consider();
    });
}

void UDisksWatch::onAdded(const QDBusObjectPath &path, const InterfaceMap &interfaces)
{
    InterfaceMap &known = m_objects[path];
    for (auto it = interfaces.cbegin(); it != interfaces.cend(); ++it)
        known.insert(it.key(), *it);
    consider();
}

void UDisksWatch::onRemoved(const QDBusObjectPath &path, const QStringList &interfaces)
{
    const auto known = m_objects.find(path);
    if (known == m_objects.end())
        return;
    for (const QString &interface : interfaces)
        known->remove(interface);
    if (known->isEmpty())
        m_objects.remove(path);
    consider();
}

void UDisksWatch::consider()
{
    const QStringList devices = stickDevices(m_objects);
    const QStringList before = m_asked;
    for (const QString &device : before) {
        if (!devices.contains(device))
            forget(device);
    }
    for (const QString &device : devices) {
        if (!m_asked.contains(device))
            mount(device);
    }
}

void UDisksWatch::mount(const QString &device)
{
    m_asked.append(device);
    const QString there = mountPoint(m_objects.value(QDBusObjectPath(device)));
    if (!there.isEmpty()) {
        onMounted(device, there, false);
        return;
    }
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(callOf(device, u"Mount"_s, {{u"options"_s, mountOptions}})), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, device] {
        const QDBusPendingReply<QString> reply = *answer;
        answer->deleteLater();
        if (reply.isValid())
            onMounted(device, reply.value(), true);
        else
            qWarning("stick: %s cannot be read: %s", qUtf8Printable(device), qUtf8Printable(reply.error().message()));
    });
}

void UDisksWatch::onMounted(const QString &device, const QString &folder, bool ours)
{
    if (ours)
        m_mounted.append(device);
    if (!m_asked.contains(device)) { // pulled meanwhile
        unmount(device);
        return;
    }
    m_sticks.append({device, stickName(m_objects, device), folder});
    emit changed();
}

void UDisksWatch::forget(const QString &device)
{
    m_asked.removeAll(device);
    unmount(device); // a pulled stick leaves its mount behind
    if (m_sticks.removeIf([&device](const Stick &stick) { return stick.device == device; }) > 0)
        emit changed();
}

void UDisksWatch::unmount(const QString &device)
{
    if (m_mounted.removeAll(device) > 0)
        m_bus.asyncCall(callOf(device, u"Unmount"_s, {{u"force"_s, true}}));
}

void UDisksWatch::release(const QString &device)
{
    unmount(device);
    if (m_sticks.removeIf([&device](const Stick &stick) { return stick.device == device; }) > 0)
        emit changed();
}

void UDisksWatch::remount(const QString &device, bool writable)
{
    const auto stick = std::find_if(m_sticks.begin(), m_sticks.end(), [&device](const Stick &each) { return each.device == device; });
    if (!m_mounted.contains(device)) { // gone, or others mounted it: it stays as they want it
        const QString folder = stick == m_sticks.end() ? QString() : stick->folder;
        QMetaObject::invokeMethod(
            this, [this, device, folder] { noteRemount(device, folder, {}); }, Qt::QueuedConnection);
        return;
    }
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(callOf(device, u"Unmount"_s, {})), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, device, writable] {
        const QDBusPendingReply<> reply = *answer;
        answer->deleteLater();
        if (reply.isError())
            noteRemount(device, {}, reply.error().message());
        else
            mountAnew(device, writable);
    });
}

void UDisksWatch::mountAnew(const QString &device, bool writable)
{
    const QDBusMessage call = callOf(device, u"Mount"_s, {{u"options"_s, writable ? writeOptions : mountOptions}});
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, device] {
        const QDBusPendingReply<QString> reply = *answer;
        answer->deleteLater();
        if (!reply.isValid()) {
            m_mounted.removeAll(device);
            if (m_sticks.removeIf([&device](const Stick &stick) { return stick.device == device; }) > 0)
                emit changed();
        }
        noteRemount(device, reply.isValid() ? reply.value() : QString(), reply.isValid() ? QString() : reply.error().message());
    });
}

void UDisksWatch::noteRemount(const QString &device, const QString &folder, const QString &problem)
{
    for (Stick &stick : m_sticks) {
        if (stick.device == device && !folder.isEmpty() && stick.folder != folder) {
            stick.folder = folder;
            emit changed();
        }
    }
    emit remounted(device, folder, problem);
}

} // namespace sala::app
