// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/staffsettings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sala::app;

/// What staff set on the screen: written, read over sala.ini, harmless when it is bad.
class TestStaffSettings final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_state = std::make_unique<QTemporaryDir>(); }

    void countsMoreThanTheSettings();
    void whatIsWrittenIsRead();
    void clinicsVolumeStaysTheClinics();
    void noFileChangesNothing();
    void badFile_data();
    void badFile();
    void folderIsMade();
    void whyItCannotBeWritten();

private:
    [[nodiscard]] SettingsResult base() const;
    void write(const QByteArray &text) const;

    std::unique_ptr<QTemporaryDir> m_state;
};

SettingsResult TestStaffSettings::base() const
{
    return parseSettings("[session]\nidle-text-seconds = 200\nidle-menu-seconds = 90\ncountdown-seconds = 40\n[state]\nfolder = "
                             + m_state->path().toUtf8(),
                         u"sala.ini"_s);
}

void TestStaffSettings::write(const QByteArray &text) const
{
    QFile file(staffSettingsFile(m_state->path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TestStaffSettings::countsMoreThanTheSettings()
{
    write("[session]\nidle-menu-seconds = 30\n");
    const SettingsResult result = withStaffSettings(base());
    QVERIFY(result.problems.isEmpty());
    QCOMPARE(result.settings.idle.menu, 30s);
    QCOMPARE(result.settings.idle.text, 200s); // what it does not say stays
    QCOMPARE(result.settings.idle.countdown, 40s);
}

void TestStaffSettings::whatIsWrittenIsRead()
{
    sala::staff::RoomSettings room = roomOf(base().settings);
    room.idleText = 300;
    room.idleMenu = 45;
    room.language = u"en"_s;
    room.volumeBound = 70;
    QCOMPARE(writeStaffSettings(m_state->path(), room), QString());
    const SettingsResult result = withStaffSettings(base());
    QVERIFY(result.problems.isEmpty());
    QCOMPARE(roomOf(result.settings), room);
    QCOMPARE(QDir(m_state->path()).entryList(QDir::Files), QStringList{u"staff.ini"_s}); // nothing half written
}

void TestStaffSettings::clinicsVolumeStaysTheClinics()
{
    QCOMPARE(writeStaffSettings(m_state->path(), roomOf(base().settings)), QString());
    QCOMPARE(withStaffSettings(base()).settings.volumeBound, -1);
}

void TestStaffSettings::noFileChangesNothing()
{
    const SettingsResult result = withStaffSettings(base());
    QCOMPARE(result.settings, base().settings);
    QVERIFY(result.problems.isEmpty());
}

void TestStaffSettings::badFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("out of range") << QByteArray("[session]\nidle-text-seconds = 3\n");
    QTest::newRow("no number") << QByteArray("[session]\nidle-text-seconds = soon\n");
    QTest::newRow("no settings") << QByteArray("hello\n");
    QTest::newRow("no text") << QByteArray("\0\xff\xfe", 3);
    QTest::newRow("too large") << QByteArray(70'000, '#');
}

void TestStaffSettings::badFile()
{
    QFETCH(QByteArray, text);
    write(text);
    const SettingsResult result = withStaffSettings(base());
    QCOMPARE(result.settings, base().settings);
    QCOMPARE(result.problems.size(), 1);
    QCOMPARE(result.problems.first().file, staffSettingsFile(m_state->path()));
}

void TestStaffSettings::folderIsMade()
{
    const QString folder = m_state->path() + u"/new"_s;
    QCOMPARE(writeStaffSettings(folder, {}), QString());
    QVERIFY(QFile::exists(staffSettingsFile(folder)));
}

void TestStaffSettings::whyItCannotBeWritten()
{
    QFile file(m_state->path() + u"/file"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(writeStaffSettings(file.fileName(), {}), staffSettingsFile(file.fileName()) + u": Not a directory"_s);
}

QTEST_GUILESS_MAIN(TestStaffSettings)
#include "tst_staffsettings.moc"
