// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/sticks/stickwatch.h"
#include "app/sticks/udiskstypes.h"

#include <QDBusConnection>
#include <QDBusMessage>

namespace sala::app {

/// Finds sticks through UDisks2 over D-Bus, and has them mounted so that they can only be read: no programs, no devices.
/// For as long as staff take something along, one can be written.
///
/// Never waits: all answers come later. Without D-Bus or UDisks2 there are no sticks. What it mounted it unmounts, when it
/// is released and at the end; what was mounted by others stays as it is.
class UDisksWatch final : public StickWatch
{
    Q_OBJECT

public:
    explicit UDisksWatch(const QDBusConnection &bus, QObject *parent = nullptr);
    ~UDisksWatch() override;

    [[nodiscard]] bool available() const override { return m_available; }
    [[nodiscard]] QList<Stick> sticks() const override { return m_sticks; }
    void release(const QString &device) override;
    void remount(const QString &device, bool writable) override;

private slots:
    void onAdded(const QDBusObjectPath &path, const sala::app::InterfaceMap &interfaces);
    void onRemoved(const QDBusObjectPath &path, const QStringList &interfaces);

private:
    void readAll();
    void consider();
    void mount(const QString &device);
    void onMounted(const QString &device, const QString &folder, bool ours);
    void forget(const QString &device);
    void unmount(const QString &device);
    void mountAnew(const QString &device, bool writable);
    void noteRemount(const QString &device, const QString &folder, const QString &problem);

    QDBusConnection m_bus;
    ObjectMap m_objects;
    QList<Stick> m_sticks;
    QStringList m_asked;   ///< devices that were or are being mounted; each is tried once while it is plugged in
    QStringList m_mounted; ///< those that we mounted
    bool m_available = false;
};

} // namespace sala::app
