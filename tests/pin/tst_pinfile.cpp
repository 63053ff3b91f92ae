// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "pin/pinfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace sala::pin;

class TestPinFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsAHashAlone();
    void matchesOnlyTheRightPin();
    void aNewPinReplacesTheOld();
    void badPinsChangeNothing();
    void nothingIsSetUntilThen();
    void damagedFiles_data();
    void damagedFiles();
    void oddFiles_data();
    void oddFiles();
    void saysWhyItCannotBeWritten();
    void rootGivesItToTheOwnerOfTheFolder();

private:
    void write(const QByteArray &text) const;
    [[nodiscard]] QByteArray read() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    PinFile m_file{{}};
};

void TestPinFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = PinFile(m_folder->filePath(u"pin"_s));
}

void TestPinFile::write(const QByteArray &text) const
{
    QFile file(m_file.path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray TestPinFile::read() const
{
    QFile file(m_file.path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestPinFile::keepsAHashAlone()
{
    write("old");
    QCOMPARE(chmod(QFile::encodeName(m_file.path()).constData(), 0666), 0);
    QVERIFY(m_file.set(u"739184"_s).ok());
    const QByteArray text = read();
    QVERIFY2(text.startsWith("$argon2id$v=19$m=65536,t=2,p=1$"), text.constData());
    QVERIFY(!text.contains("739184"));
    struct stat made
    {};
    QCOMPARE(stat(QFile::encodeName(m_file.path()).constData(), &made), 0);
    QCOMPARE(int(made.st_mode & 0777), 0600);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{u"pin"_s});
}

void TestPinFile::matchesOnlyTheRightPin()
{
    QVERIFY(m_file.set(u"7391"_s).ok());
    QCOMPARE(m_file.state(), PinState::Set);
    QCOMPARE(m_file.match(u"7391"_s), PinMatch::Right);
    for (const QString &wrong : {u"7392"_s, u"739"_s, u"73910"_s, QString(), u"7391 "_s, QString(100'000, u'7')})
        QCOMPARE(m_file.match(wrong), PinMatch::Wrong);
}

void TestPinFile::aNewPinReplacesTheOld()
{
    QVERIFY(m_file.set(u"7391"_s).ok());
    const QByteArray first = read();
    QVERIFY(m_file.set(u"7391"_s).ok());
    QVERIFY(read() != first); // salted
    QVERIFY(m_file.set(u"8402"_s).ok());
    QCOMPARE(m_file.match(u"7391"_s), PinMatch::Wrong);
    QCOMPARE(m_file.match(u"8402"_s), PinMatch::Right);
}

void TestPinFile::badPinsChangeNothing()
{
    QVERIFY(m_file.set(u"7391"_s).ok());
    QCOMPARE(m_file.set(u"1234"_s).fault, PinFault::TooSimple);
    QCOMPARE(m_file.set(u"739"_s).fault, PinFault::TooShort);
    QVERIFY(!m_file.set(QString()).ok());
    QCOMPARE(m_file.match(u"7391"_s), PinMatch::Right);
}

void TestPinFile::nothingIsSetUntilThen()
{
    QCOMPARE(m_file.state(), PinState::Missing);
    QCOMPARE(m_file.match(u"7391"_s), PinMatch::Missing);
}

void TestPinFile::damagedFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray salted = "cGVwcGVyc2FsdHBlcHBlcg$k6uTpQdFcGwJwBo4qc1Gm8LyYtGkzN0i1fC0xkQeJq4\n";
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("the PIN itself") << QByteArray("7391\n");
    QTest::newRow("cut") << QByteArray("$argon2id$v=19$m=65536,t=2,p=1$");
    QTest::newRow("would take 4 GiB") << "$argon2id$v=19$m=4194304,t=2,p=1$" + salted;
    QTest::newRow("would take days") << "$argon2id$v=19$m=65536,t=4294967,p=1$" + salted;
    QTest::newRow("weaker hash") << "$argon2i$v=19$m=65536,t=2,p=1$" + salted;
    QTest::newRow("too long") << "$argon2id$v=19$m=65536,t=2,p=1$" + QByteArray(200, 'a');
    QTest::newRow("10 MiB") << QByteArray(10 * 1024 * 1024, 'a');
    QTest::newRow("zeros") << QByteArray(97, '\0');
}

void TestPinFile::damagedFiles()
{
    QFETCH(const QByteArray, text);
    write(text);
    QCOMPARE(m_file.state(), PinState::Damaged);
    QCOMPARE(m_file.match(u"7391"_s), PinMatch::Damaged);
    QVERIFY(m_file.set(u"7391"_s).ok()); // the remedy
    QCOMPARE(m_file.match(u"7391"_s), PinMatch::Right);
}

void TestPinFile::oddFiles_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"folder", "fifo", "link to nowhere", "link to a device"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestPinFile::oddFiles()
{
    QFETCH(const QString, kind);
    if (kind == u"folder")
        QVERIFY(QDir().mkdir(m_file.path()));
    else if (kind == u"fifo")
        QCOMPARE(mkfifo(QFile::encodeName(m_file.path()).constData(), 0600), 0);
    else
        QVERIFY(QFile::link(kind == u"link to a device" ? u"/dev/zero"_s : m_folder->filePath(u"gone"_s), m_file.path()));
    QCOMPARE(m_file.state(), PinState::Damaged);
    QCOMPARE(m_file.match(u"7391"_s), PinMatch::Damaged);
}

void TestPinFile::saysWhyItCannotBeWritten()
{
    const PinFile file(u"/proc/no-such-folder/pin"_s);
    const PinSet set = file.set(u"7391"_s);
    QCOMPARE(set.fault, PinFault::None);
    QVERIFY2(set.problem.startsWith(u"/proc/no-such-folder/pin: "_s) && set.problem.size() > 30, qPrintable(set.problem));
    QVERIFY(!set.ok());
}

void TestPinFile::rootGivesItToTheOwnerOfTheFolder()
{
    if (geteuid() != 0)
        QSKIP("only root can");
    QCOMPARE(chown(QFile::encodeName(m_folder->path()).constData(), 12345, 23456), 0);
    QVERIFY(m_file.set(u"7391"_s).ok());
    struct stat made
    {};
    QCOMPARE(stat(QFile::encodeName(m_file.path()).constData(), &made), 0);
    QCOMPARE(made.st_uid, uid_t{12345});
    QCOMPARE(made.st_gid, gid_t{23456});
    QCOMPARE(int(made.st_mode & 0777), 0600);
}

QTEST_GUILESS_MAIN(TestPinFile)
#include "tst_pinfile.moc"
