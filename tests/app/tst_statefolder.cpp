// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/statefolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace sala::app;

class TestStateFolder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chooses_data();
    void chooses();
    void takesTheSystemsOnlyWhenItIsThere();
    void obeysTheEnvironment();
    void bothProgramsMeanTheSame();
    void makesTheFolder();
    void saysWhyThereIsNone();
};

void TestStateFolder::chooses_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QByteArray>("environment");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the setting first") << u"/srv/state"_s << QByteArray("/run/state") << u"/srv/state"_s;
    QTest::newRow("a command's relative folder") << u"state/"_s << QByteArray() << QDir::currentPath() + u"/state"_s;
    QTest::newRow("the environment") << QString() << QByteArray("/run/state") << u"/run/state"_s;
    QTest::newRow("the first of several") << QString() << QByteArray("/run/state:/run/other") << u"/run/state"_s;
    QTest::newRow("nonsense in the environment") << QString() << QByteArray("state") << u"/own/data/sala"_s;
    QTest::newRow("nothing") << QString() << QByteArray() << u"/own/data/sala"_s;
}

void TestStateFolder::chooses()
{
    QFETCH(const QString, setting);
    QFETCH(const QByteArray, environment);
    QFETCH(const QString, expected);
    QCOMPARE(chooseStateFolder({setting, environment, u"/no/such/folder"_s, u"/own/data/sala"_s}), expected);
}

void TestStateFolder::takesTheSystemsOnlyWhenItIsThere()
{
    const QTemporaryDir folder;
    const QString system = folder.filePath(u"system"_s);
    const StatePlaces places{{}, {}, system, u"/own/data/sala"_s};
    QCOMPARE(chooseStateFolder(places), u"/own/data/sala"_s);
    QFile file(system);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QCOMPARE(chooseStateFolder(places), u"/own/data/sala"_s);
    QVERIFY(file.remove() && QDir().mkdir(system));
    QCOMPARE(chooseStateFolder(places), system);
    QCOMPARE(chooseStateFolder({{}, {}, u"/proc"_s, u"/own/data/sala"_s}) == u"/proc"_s, QFileInfo(u"/proc"_s).isWritable());
    // A command means the kiosk's, whether its user may write there or not; without one, the user's own.
    QCOMPARE(chooseStateFolder({{}, {}, u"/proc"_s, u"/own/data/sala"_s, true}), u"/proc"_s);
    QCOMPARE(chooseStateFolder({{}, {}, folder.filePath(u"none"_s), u"/own/data/sala"_s, true}), u"/own/data/sala"_s);
}

void TestStateFolder::obeysTheEnvironment()
{
    qputenv("STATE_DIRECTORY", "/run/of/test");
    QCOMPARE(stateFolder({}), u"/run/of/test"_s);
    QCOMPARE(stateFolder(u"/srv/state"_s), u"/srv/state"_s);
    qunsetenv("STATE_DIRECTORY");
}

void TestStateFolder::bothProgramsMeanTheSame()
{
    QCoreApplication::setApplicationName(u"sala"_s);
    const QString kiosk = stateFolder({});
    QCoreApplication::setApplicationName(u"sala-content"_s);
    QCOMPARE(stateFolder({}), kiosk);
    QVERIFY(kiosk.startsWith(u'/'));
}

void TestStateFolder::makesTheFolder()
{
    const QTemporaryDir folder;
    const QString state = folder.filePath(u"var/lib/sala"_s);
    QCOMPARE(prepareStateFolder(state), QString());
    struct stat made
    {};
    QCOMPARE(stat(QFile::encodeName(state).constData(), &made), 0);
    QVERIFY(S_ISDIR(made.st_mode));
    QCOMPARE(made.st_mode & 0007, mode_t{0}); // nobody else
    QCOMPARE(prepareStateFolder(state), QString());
}

void TestStateFolder::saysWhyThereIsNone()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"file"_s);
    QFile made(file);
    QVERIFY(made.open(QIODevice::WriteOnly));
    QVERIFY(prepareStateFolder(file).contains(u"is no folder"_s));
    QVERIFY(prepareStateFolder(file + u"/state"_s).contains(u"cannot be made"_s));
}

QTEST_GUILESS_MAIN(TestStateFolder)
#include "tst_statefolder.moc"
