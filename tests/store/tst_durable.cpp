// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "store/durable.h"

#include "store/keys.h"
#include "store/lock.h"
#include "store/versionlist.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <cerrno>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sala::store;

/// The small parts below the store: changes of folders, the lock, which keys and which versions count.
class TestDurable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void makesFolders();
    void renames();
    void replacesLinks();
    void removesTreesButFollowsNoLink();
    void saysWhyItCannot();
    void locksOutOthers();
    void remembersWhatWasInterrupted();
    void locksNoLink();
    void listsKeys();
    void keepsVersions_data();
    void keepsVersions();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_dir->filePath(name); }
    void write(const QString &name) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestDurable::makesFolders()
{
    QCOMPARE(makeFolder(path(u"a/b/c"_s)), 0);
    QVERIFY(QFileInfo(path(u"a/b/c"_s)).isDir());
    QCOMPARE(makeFolder(path(u"a/b/c"_s)), 0); // there already
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(path(u"a/b"_s)).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0007U, 0U); // nobody else's business
    write(u"file"_s);
    QCOMPARE(makeFolder(path(u"file/b"_s)), ENOTDIR);
}

void TestDurable::renames()
{
    write(u"a"_s);
    QCOMPARE(renameEntry(path(u"a"_s), path(u"b"_s)), 0);
    QVERIFY(QFile::exists(path(u"b"_s)) && !QFile::exists(path(u"a"_s)));
    QCOMPARE(renameEntry(path(u"a"_s), path(u"c"_s)), ENOENT);
}

void TestDurable::replacesLinks()
{
    for (const QString &target : {u"site/one"_s, u"site/two"_s}) {
        QVERIFY(QFile::link(u"leftover"_s, path(u".new"_s))); // of a command that was interrupted
        QCOMPARE(replaceLink(path(u"current"_s), target, path(u".new"_s)), 0);
        QCOMPARE(QFile::symLinkTarget(path(u"current"_s)), path(target));
        QVERIFY(!QFileInfo(path(u".new"_s)).isSymLink());
    }
    QVERIFY(QDir().mkdir(path(u".new"_s))); // a folder cannot be unlinked
    QVERIFY(replaceLink(path(u"current"_s), u"site/three"_s, path(u".new"_s)) != 0);
    QCOMPARE(QFile::symLinkTarget(path(u"current"_s)), path(u"site/two"_s)); // and the link stays as it was
}

void TestDurable::removesTreesButFollowsNoLink()
{
    QVERIFY(QDir().mkpath(path(u"kept"_s)));
    write(u"kept/file"_s);
    QVERIFY(QDir().mkpath(path(u"tree/deep"_s)));
    write(u"tree/deep/file"_s);
    QVERIFY(QFile::link(path(u"kept"_s), path(u"tree/link"_s)));
    QCOMPARE(removeTree(path(u"tree"_s)), 0);
    QVERIFY(!QFile::exists(path(u"tree"_s)));
    QVERIFY(QFile::exists(path(u"kept/file"_s)));
    QVERIFY(QFile::link(path(u"kept"_s), path(u"link"_s)));
    QCOMPARE(removeTree(path(u"link"_s)), 0);
    QVERIFY(QFile::exists(path(u"kept/file"_s)));
    QCOMPARE(removeTree(path(u"not-there"_s)), 0);
}

void TestDurable::saysWhyItCannot()
{
    QCOMPARE(syncFolder(m_dir->path()), 0);
    QCOMPARE(syncAll(m_dir->path()), 0);
    QCOMPARE(syncFolder(path(u"not-there"_s)), ENOENT);
    write(u"file"_s);
    QCOMPARE(syncFolder(path(u"file"_s)), ENOTDIR);
}

void TestDurable::locksOutOthers()
{
    auto first = Lock::take(path(u"lock"_s), 0ms);
    QVERIFY(first);
    auto second = Lock::take(path(u"lock"_s), 0ms);
    QVERIFY(!second);
    QCOMPARE(second.finding().code, u"busy"_s);
    first.value().reset();
    QVERIFY(Lock::take(path(u"lock"_s), 0ms));
    QVERIFY(!Lock::take(path(u"no/such/lock"_s), 0ms));
}

void TestDurable::remembersWhatWasInterrupted()
{
    const auto taken = [this] { return std::move(Lock::take(path(u"lock"_s), 0ms).value()); };
    {
        const auto lock = taken();
        QVERIFY(!lock->wasInterrupted());
        QCOMPARE(lock->begin(), 0);
    } // and never ended
    {
        const auto lock = taken();
        QVERIFY(lock->wasInterrupted());
        QCOMPARE(lock->begin(), 0);
        QCOMPARE(lock->end(), 0);
        QVERIFY(!lock->wasInterrupted());
    }
    QVERIFY(!taken()->wasInterrupted());
}

void TestDurable::locksNoLink()
{
    QVERIFY(QFile::link(path(u"elsewhere"_s), path(u"lock"_s)));
    QVERIFY(!Lock::take(path(u"lock"_s), 0ms));
    QVERIFY(!QFile::exists(path(u"elsewhere"_s)));
}

void TestDurable::listsKeys()
{
    QVERIFY(QDir().mkpath(path(u"a"_s)) && QDir().mkpath(path(u"b"_s)));
    for (const QString &name : {u"a/one.asc"_s, u"a/two.gpg"_s, u"a/readme.txt"_s, u"b/three.asc"_s, u"b/four.asc~"_s})
        write(name);
    QStringList names;
    for (const QString &file : keyFiles({path(u"a"_s), path(u"not-there"_s), path(u"b"_s)}))
        names.append(QFileInfo(file).fileName());
    names.sort();
    QCOMPARE(names, (QStringList{u"one.asc"_s, u"three.asc"_s, u"two.gpg"_s}));
    QVERIFY(keyFiles({}).isEmpty());
}

void TestDurable::keepsVersions_data()
{
    QTest::addColumn<Versions>("versions");
    QTest::addColumn<QString>("current");
    QTest::addColumn<QStringList>("dropped");

    const auto list = [](int count) {
        Versions all;
        for (int number = count; number > 0; --number) {
            Version version;
            version.id = QString::number(number);
            version.number = number;
            all.append(version);
        }
        return all; // the newest first
    };
    QTest::newRow("none") << Versions() << u""_s << QStringList();
    QTest::newRow("ten") << list(10) << u"10"_s << QStringList();
    QTest::newRow("twelve") << list(12) << u"12"_s << QStringList{u"2"_s, u"1"_s};
    QTest::newRow("the oldest is shown") << list(12) << u"1"_s << QStringList{u"2"_s};
    Versions own = list(13);
    own[12].factory = true;   // 1
    own[11].factory = true;   // 2: the newer of Sala's own
    own[10].published = true; // 3
    QTest::newRow("Sala's own and a published one") << own << u"13"_s << QStringList{u"1"_s};
}

void TestDurable::keepsVersions()
{
    QFETCH(Versions, versions);
    QFETCH(QString, current);
    const QStringList kept = keptIds(versions, current);
    QStringList dropped;
    for (const Version &version : std::as_const(versions)) {
        if (!kept.contains(version.id))
            dropped.append(version.id);
    }
    QTEST(dropped, "dropped");
}

QTEST_GUILESS_MAIN(TestDurable)
#include "tst_durable.moc"
