// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/sticks/udiskswatch.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala::app;

namespace {

const QString rootPath = u"/org/freedesktop/UDisks2"_s;
const QString stickPath = rootPath + u"/block_devices/sdb1"_s;
const QString diskPath = rootPath + u"/block_devices/sda1"_s;
const QString drivePath = rootPath + u"/drives/stick"_s;
const QString blockInterface = u"org.freedesktop.UDisks2.Block"_s;
const QString fileSystemInterface = u"org.freedesktop.UDisks2.Filesystem"_s;
const QString driveInterface = u"org.freedesktop.UDisks2.Drive"_s;

InterfaceMap driveOn(const QString &bus)
{
    return {{driveInterface, {{u"ConnectionBus"_s, bus}, {u"Vendor"_s, u"Acme"_s}, {u"Model"_s, u"Stick"_s}}}};
}

InterfaceMap fileSystemOn(const QString &drive, bool system, const QString &label, const QList<QByteArray> &mounted = {})
{
    return {{blockInterface,
             {{u"Drive"_s, QVariant::fromValue(QDBusObjectPath(drive))},
              {u"HintSystem"_s, system},
              {u"HintIgnore"_s, false},
              {u"IdLabel"_s, label}}},
            {fileSystemInterface, {{u"MountPoints"_s, QVariant::fromValue(mounted)}}}};
}

/// What went to the log meanwhile; the answer that causes it comes at its own time.
QString said;

/// UDisks2 as far as a kiosk talks to it.
class FakeUDisks final : public QDBusVirtualObject
{
public:
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() == u"GetManagedObjects"_s)
            return connection.send(message.createReply(QVariant::fromValue(objects)));
        calls.append(message.member() + u' ' + message.path());
        options = qdbus_cast<QVariantMap>(message.arguments().value(0));
        if (message.member() == u"Mount"_s && refuses)
            return connection.send(message.createErrorReply(u"org.freedesktop.UDisks2.Error.NotAuthorized"_s, u"no"_s));
        if (message.member() == u"Mount"_s)
            return connection.send(message.createReply(u"/media/sala/STICK"_s));
        return connection.send(message.createReply());
    }

    ObjectMap objects;
    QStringList calls;
    QVariantMap options; ///< of the last call
    bool refuses = false;
};

} // namespace

/// Sticks come and go by themselves, and are only ever read.
class TestStickWatch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void findsOnlySticks();
    void mountsWhatIsThere();
    void noticesPluggingAndPulling();
    void takesWhatIsMountedAlready();
    void releases();
    void canBeWrittenForAWhile();
    void saysWhenAStickCannotBeRead();
    void isNotAvailableWithoutUDisks();

private:
    void serve();
    void plug();

    QProcess m_daemon;
    QString m_address;
    std::unique_ptr<FakeUDisks> m_udisks;
};

void TestStickWatch::initTestCase()
{
    registerUDisksTypes();
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead())
        QSKIP("dbus-daemon is not installed");
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

void TestStickWatch::cleanupTestCase()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void TestStickWatch::init()
{
    m_udisks = std::make_unique<FakeUDisks>();
    QVERIFY(QDBusConnection::connectToBus(m_address, u"client"_s).isConnected());
}

void TestStickWatch::cleanup()
{
    QDBusConnection::disconnectFromBus(u"client"_s);
    QDBusConnection::disconnectFromBus(u"udisks"_s);
}

void TestStickWatch::serve()
{
    QDBusConnection bus = QDBusConnection::connectToBus(m_address, u"udisks"_s);
    QVERIFY(bus.registerVirtualObject(rootPath, m_udisks.get(), QDBusConnection::SubPath));
    QVERIFY(bus.registerService(u"org.freedesktop.UDisks2"_s));
}

void TestStickWatch::plug()
{
    m_udisks->objects.insert(QDBusObjectPath(drivePath), driveOn(u"usb"_s));
    m_udisks->objects.insert(QDBusObjectPath(stickPath), fileSystemOn(drivePath, false, u"CLINIC"_s));
}

void TestStickWatch::findsOnlySticks()
{
    plug();
    m_udisks->objects.insert(QDBusObjectPath(diskPath), fileSystemOn(drivePath, true, u"root"_s));
    m_udisks->objects.insert(QDBusObjectPath(rootPath + u"/drives/disk"_s), driveOn(u"sata"_s));
    m_udisks->objects.insert(QDBusObjectPath(rootPath + u"/block_devices/sdc1"_s),
                             fileSystemOn(rootPath + u"/drives/disk"_s, false, u"data"_s));
    InterfaceMap unformatted = fileSystemOn(drivePath, false, {});
    unformatted.remove(fileSystemInterface);
    m_udisks->objects.insert(QDBusObjectPath(rootPath + u"/block_devices/sdb"_s), unformatted);
    QCOMPARE(stickDevices(m_udisks->objects), QStringList{stickPath});
    QCOMPARE(stickName(m_udisks->objects, stickPath), u"CLINIC"_s);
    m_udisks->objects.insert(QDBusObjectPath(stickPath), fileSystemOn(drivePath, false, {}));
    QCOMPARE(stickName(m_udisks->objects, stickPath), u"Acme Stick"_s);
}

void TestStickWatch::mountsWhatIsThere()
{
    plug();
    serve();
    {
        UDisksWatch watch(QDBusConnection(u"client"_s));
        QTRY_COMPARE(watch.sticks(), (QList<Stick>{{stickPath, u"CLINIC"_s, u"/media/sala/STICK"_s}}));
        QVERIFY(watch.available());
        QCOMPARE(m_udisks->calls, QStringList{u"Mount "_s + stickPath});
        QCOMPARE(m_udisks->options.value(u"options"_s).toString(), u"ro,nosuid,nodev,noexec"_s);
        QCOMPARE(m_udisks->options.value(u"auth.no_user_interaction"_s).toBool(), true);
    }
    QTRY_COMPARE(m_udisks->calls.constLast(), u"Unmount "_s + stickPath);
}

void TestStickWatch::noticesPluggingAndPulling()
{
    serve();
    UDisksWatch watch(QDBusConnection(u"client"_s));
    QSignalSpy changed(&watch, &StickWatch::changed);
    QTRY_VERIFY(watch.available());
    QVERIFY(watch.sticks().isEmpty());
    plug();
    const auto send = [](const QString &name, const QVariantList &arguments) {
        QDBusMessage signal = QDBusMessage::createSignal(rootPath, u"org.freedesktop.DBus.ObjectManager"_s, name);
        signal.setArguments(arguments);
        QVERIFY(QDBusConnection(u"udisks"_s).send(signal));
    };
    for (const QString &path : {drivePath, stickPath})
        send(u"InterfacesAdded"_s,
             {QVariant::fromValue(QDBusObjectPath(path)), QVariant::fromValue(m_udisks->objects.value(QDBusObjectPath(path)))});
    QTRY_COMPARE(watch.sticks().size(), 1);
    send(u"InterfacesRemoved"_s, {QVariant::fromValue(QDBusObjectPath(stickPath)), QStringList{blockInterface, fileSystemInterface}});
    QTRY_VERIFY(watch.sticks().isEmpty());
    QTRY_COMPARE(m_udisks->calls.constLast(), u"Unmount "_s + stickPath);
    // The same stick again is a new one.
    send(u"InterfacesAdded"_s,
         {QVariant::fromValue(QDBusObjectPath(stickPath)), QVariant::fromValue(m_udisks->objects.value(QDBusObjectPath(stickPath)))});
    QTRY_COMPARE(watch.sticks().size(), 1);
    QVERIFY(changed.size() >= 3);
}

void TestStickWatch::takesWhatIsMountedAlready()
{
    plug();
    m_udisks->objects.insert(QDBusObjectPath(stickPath), fileSystemOn(drivePath, false, u"CLINIC"_s, {QByteArray("/media/other\0", 13)}));
    serve();
    {
        UDisksWatch watch(QDBusConnection(u"client"_s));
        QTRY_COMPARE(watch.sticks(), (QList<Stick>{{stickPath, u"CLINIC"_s, u"/media/other"_s}}));
        watch.release(stickPath);
        QVERIFY(watch.sticks().isEmpty());
    }
    QVERIFY(m_udisks->calls.isEmpty());
}

void TestStickWatch::releases()
{
    plug();
    serve();
    UDisksWatch watch(QDBusConnection(u"client"_s));
    QTRY_COMPARE(watch.sticks().size(), 1);
    watch.release(stickPath);
    QVERIFY(watch.sticks().isEmpty());
    QTRY_COMPARE(m_udisks->calls.constLast(), u"Unmount "_s + stickPath);
}

void TestStickWatch::canBeWrittenForAWhile()
{
    plug();
    serve();
    UDisksWatch watch(QDBusConnection(u"client"_s));
    QTRY_COMPARE(watch.sticks().size(), 1);
    QSignalSpy remounted(&watch, &StickWatch::remounted);
    for (const bool writable : {true, false}) {
        m_udisks->calls.clear();
        watch.remount(stickPath, writable);
        QTRY_COMPARE(remounted.size(), 1);
        QCOMPARE(remounted.takeFirst(), (QVariantList{stickPath, u"/media/sala/STICK"_s, QString()}));
        QCOMPARE(m_udisks->calls, (QStringList{u"Unmount "_s + stickPath, u"Mount "_s + stickPath}));
        QCOMPARE(m_udisks->options.value(u"options"_s).toString(), (writable ? u"rw"_s : u"ro"_s) + u",nosuid,nodev,noexec"_s);
        QCOMPARE(watch.sticks().size(), 1);
    }
    m_udisks->refuses = true;
    watch.remount(stickPath, true);
    QTRY_COMPARE(remounted.size(), 1);
    QCOMPARE(remounted.first().value(2).toString(), u"no"_s);
    QVERIFY(watch.sticks().isEmpty()); // it is mounted nowhere any more
}

void TestStickWatch::saysWhenAStickCannotBeRead()
{
    plug();
    m_udisks->refuses = true;
    serve();
    said.clear();
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) { said += text; });
    UDisksWatch watch(QDBusConnection(u"client"_s));
    QTRY_COMPARE(m_udisks->calls.size(), 1);
    QTRY_VERIFY(watch.available());
    QTRY_VERIFY(said.contains(u"sdb1 cannot be read: no"_s));
    qInstallMessageHandler(nullptr);
    QVERIFY(watch.sticks().isEmpty());
}

void TestStickWatch::isNotAvailableWithoutUDisks()
{
    UDisksWatch watch(QDBusConnection(u"client"_s));
    QSignalSpy changed(&watch, &StickWatch::changed);
    QTRY_VERIFY(!changed.isEmpty());
    QVERIFY(!watch.available());
    plug();
    serve(); // it is installed or started later
    QTRY_COMPARE(watch.sticks().size(), 1);
    QVERIFY(watch.available());
    const UDisksWatch nothing(QDBusConnection(u"no such bus"_s));
    QVERIFY(!nothing.available());
}

QTEST_GUILESS_MAIN(TestStickWatch)
#include "tst_stickwatch.moc"
