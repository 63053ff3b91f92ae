// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/soundmemory.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using sala::content::SoundMemory;

class TestSoundMemory final : public QObject
{
    Q_OBJECT

private slots:
    void remembersAcrossRuns();
    void otherBytesAreNotKnown();
    void forgetsWhatNobodyAskedFor();
    void withoutAFileNothingIsKept();
    void damagedFileKnowsNothing_data();
    void damagedFileKnowsNothing();
    void unwritableFolderIsNoTrouble();

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(u"memory/sounds"_s); }

    QTemporaryDir m_folder;
};

void TestSoundMemory::remembersAcrossRuns()
{
    SoundMemory first(file());
    QVERIFY(!first.seconds("sound"));
    first.remember("sound", 3.25);
    first.save();
    SoundMemory second(file());
    QCOMPARE(second.seconds("sound"), 3.25);
}

void TestSoundMemory::otherBytesAreNotKnown()
{
    SoundMemory memory(file());
    memory.remember("sound", 3.25);
    memory.save();
    QVERIFY(!SoundMemory(file()).seconds("sounD"));
}

void TestSoundMemory::forgetsWhatNobodyAskedFor()
{
    SoundMemory first(file());
    first.remember("kept", 1.0);
    first.remember("gone", 2.0);
    first.save();
    SoundMemory second(file());
    QVERIFY(second.seconds("kept"));
    second.save();
    SoundMemory third(file());
    QVERIFY(third.seconds("kept"));
    QVERIFY(!third.seconds("gone"));
}

void TestSoundMemory::withoutAFileNothingIsKept()
{
    SoundMemory memory({});
    memory.remember("sound", 1.0);
    memory.save();
    QVERIFY(!SoundMemory({}).seconds("sound"));
}

void TestSoundMemory::damagedFileKnowsNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary") << QByteArray(4096, '\0');
    QTest::newRow("no length") << QByteArray("abc\n");
    QTest::newRow("length is no number") << QByteArray("abc many\n");
    QTest::newRow("too large") << QByteArray(9 * 1024 * 1024, 'a');
}

void TestSoundMemory::damagedFileKnowsNothing()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(QDir().mkpath(m_folder.filePath(u"memory"_s)));
    QFile target(file());
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write(bytes);
    target.close();
    SoundMemory memory(file());
    QVERIFY(!memory.seconds("sound"));
    memory.remember("sound", 1.0);
    memory.save();
    QVERIFY(SoundMemory(file()).seconds("sound"));
}

void TestSoundMemory::unwritableFolderIsNoTrouble()
{
    QFile plain(m_folder.filePath(u"plain"_s));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    plain.close();
    SoundMemory memory(m_folder.filePath(u"plain/below"_s));
    memory.remember("sound", 1.0);
    memory.save();
    QVERIFY(!SoundMemory(m_folder.filePath(u"plain/below"_s)).seconds("sound"));
}

QTEST_GUILESS_MAIN(TestSoundMemory)
#include "tst_soundmemory.moc"
