// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "store/repository.h"

#include "support/statefolder.h"

#include <QtTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace sala::store;
using namespace sala::test;

/// How libostree is told to write: which files, with which rights, what stays and what goes.
class TestRepository final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_repository.reset(); }
    void isMadeWholeOrNotAtAll();
    void opensOnlyWhatItKnows_data();
    void opensOnlyWhatItKnows();
    void leavesRoomOnTheDisk();
    void sameFilesAreTheSameTree();
    void namesWithADotAreNoContent();
    void checksOutWithHardLinks();
    void refsComeAndGo();
    void whatNoRefLeadsToGoes();
    void keepsTheCommitsBefore();
    void findsDamage();
    void noSuchFolderOrCommit();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_dir->filePath(name); }
    [[nodiscard]] QString commit(const QString &text, const QString &parent = {}) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Repository> m_repository;
};

namespace {

void ignore(int, int) {}

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

void TestRepository::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    auto made = Repository::create(path(u"repo"_s), path(u".new"_s), OSTREE_REPO_MODE_BARE_USER_ONLY, {});
    QVERIFY(made.ok());
    m_repository = std::move(made.value());
}

// A commit of one file, which nothing refers to yet.
QString TestRepository::commit(const QString &text, const QString &parent) const
{
    const QString folder = path(u"content-"_s + text);
    write(folder + u"/file"_s, text.toUtf8());
    const auto tree = m_repository->writeTree(folder, 1, ignore);
    const auto made = m_repository->writeCommit(tree.value(), {text, u"v"_s, false, {}, {}, parent});
    return made.value();
}

void TestRepository::isMadeWholeOrNotAtAll()
{
    QCOMPARE(m_repository->path(), path(u"repo"_s));
    QVERIFY(!QFileInfo::exists(path(u".new"_s)));
    QVERIFY(!Repository::create(path(u"missing/repo"_s), path(u"missing/.new"_s), OSTREE_REPO_MODE_BARE_USER_ONLY, {}).ok());
    QVERIFY(!QFileInfo::exists(path(u"missing"_s)));
}

void TestRepository::opensOnlyWhatItKnows_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("opens");
    QTest::newRow("its own") << u"repo"_s << static_cast<int>(OSTREE_REPO_MODE_BARE_USER_ONLY) << true;
    QTest::newRow("another mode") << u"repo"_s << static_cast<int>(OSTREE_REPO_MODE_ARCHIVE) << false;
    QTest::newRow("not there") << u"nothing"_s << static_cast<int>(OSTREE_REPO_MODE_BARE_USER_ONLY) << false;
    QTest::newRow("a folder of something else") << u"."_s << static_cast<int>(OSTREE_REPO_MODE_BARE_USER_ONLY) << false;
}

void TestRepository::opensOnlyWhatItKnows()
{
    QFETCH(QString, name);
    QFETCH(int, mode);
    QFETCH(bool, opens);
    const auto opened = Repository::open(path(name), static_cast<OstreeRepoMode>(mode));
    QCOMPARE(opened.ok(), opens);
    if (!opens)
        QVERIFY(!opened.finding().message.isEmpty() && !opened.finding().remedy.isEmpty());
}

void TestRepository::leavesRoomOnTheDisk()
{
    constexpr qint64 megabyte = 1'000'000;
    QVERIFY(m_repository->reservedBytes() >= 500 * megabyte);
    const auto archive = Repository::create(path(u"archive"_s), path(u".new"_s), OSTREE_REPO_MODE_ARCHIVE, u"org.example.Clinic"_s);
    QVERIFY(archive.ok());
    QVERIFY(archive.value()->reservedBytes() >= 50 * megabyte);
    QVERIFY(archive.value()->reservedBytes() < m_repository->reservedBytes());
}

void TestRepository::sameFilesAreTheSameTree()
{
    write(path(u"a/x/file"_s), "one");
    write(path(u"b/x/file"_s), "one");
    QVERIFY(QFile::setPermissions(path(u"b/x/file"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOther | QFile::WriteOther));
    write(path(u"c/x/file"_s), "two");
    const auto a = m_repository->writeTree(path(u"a"_s), 1, ignore);
    const auto b = m_repository->writeTree(path(u"b"_s), 1, ignore);
    const auto c = m_repository->writeTree(path(u"c"_s), 1, ignore);
    QVERIFY(a.ok() && b.ok() && c.ok());
    QCOMPARE(a.value().id(), b.value().id());
    QVERIFY(a.value().id() != c.value().id());
}

void TestRepository::namesWithADotAreNoContent()
{
    write(path(u"a/file"_s), "one");
    write(path(u"b/file"_s), "one");
    write(path(u"b/.git/config"_s), "of somebody's tool");
    write(path(u"b/.file.swp"_s), "of somebody's editor");
    const auto a = m_repository->writeTree(path(u"a"_s), 1, ignore);
    const auto b = m_repository->writeTree(path(u"b"_s), 1, ignore);
    QCOMPARE(a.value().id(), b.value().id());
}

void TestRepository::checksOutWithHardLinks()
{
    const auto tree = m_repository->treeOf(commit(u"one"_s));
    QVERIFY(tree.ok());
    for (const QString &folder : {path(u"here"_s), path(u"there"_s)})
        QVERIFY(m_repository->checkOut(tree.value(), folder).ok());
    struct stat here = {};
    struct stat there = {};
    QCOMPARE(::stat(QFile::encodeName(path(u"here/file"_s)).constData(), &here), 0);
    QCOMPARE(::stat(QFile::encodeName(path(u"there/file"_s)).constData(), &there), 0);
    QCOMPARE(here.st_ino, there.st_ino);
    QVERIFY(!m_repository->checkOut(tree.value(), path(u"here"_s)).ok()); // never over something that is there
}

void TestRepository::refsComeAndGo()
{
    const QString one = commit(u"one"_s);
    QVERIFY(m_repository->setRef(u"version/one"_s, one).ok());
    QVERIFY(m_repository->setRef(u"other/one"_s, one).ok());
    QCOMPARE(m_repository->refs(u"version"_s).values(), QStringList{one});
    QCOMPARE(m_repository->refs({}).size(), 2);
    QVERIFY(m_repository->setRef(u"version/one"_s, {}).ok());
    QVERIFY(m_repository->refs(u"version"_s).isEmpty());
    QVERIFY(!m_repository->setRef(u"version/../evil"_s, one).ok());
}

void TestRepository::whatNoRefLeadsToGoes()
{
    const QString kept = commit(u"kept"_s);
    const QString dropped = commit(u"dropped"_s);
    QVERIFY(m_repository->setRef(u"version/kept"_s, kept).ok());
    QVERIFY(m_repository->prune(0).ok());
    QVERIFY(m_repository->treeOf(kept).ok());
    QVERIFY(!m_repository->treeOf(dropped).ok());
    QCOMPARE(m_repository->damagedCommits(), QStringList());
    QCOMPARE(fsck(path(u"repo"_s)), QString());
}

void TestRepository::keepsTheCommitsBefore()
{
    const QString first = commit(u"first"_s);
    const QString second = commit(u"second"_s, first);
    const QString third = commit(u"third"_s, second);
    QVERIFY(m_repository->setRef(u"version/third"_s, third).ok());
    QVERIFY(m_repository->prune(1).ok());
    QVERIFY(m_repository->treeOf(third).ok());
    QVERIFY(m_repository->treeOf(second).ok());
    QVERIFY(!m_repository->treeOf(first).ok());
}

void TestRepository::findsDamage()
{
    const QString well = commit(u"well"_s);
    const QString damaged = commit(u"damaged"_s);
    QVERIFY(m_repository->setRef(u"version/well"_s, well).ok());
    QVERIFY(m_repository->setRef(u"version/damaged"_s, damaged).ok());
    QCOMPARE(m_repository->damagedCommits(), QStringList());
    QDirIterator objects(path(u"repo/objects"_s), {u"*.file"_s}, QDir::Files, QDirIterator::Subdirectories);
    bool spoilt = false;
    while (objects.hasNext()) {
        QFile object(objects.next());
        QVERIFY(object.open(QIODevice::ReadWrite));
        if (object.readAll() == "damaged") {
            spoilt = object.seek(0) && object.write("DAMAGED") == 7;
            break;
        }
    }
    QVERIFY(spoilt);
    QCOMPARE(m_repository->damagedCommits(), QStringList{damaged});
}

void TestRepository::noSuchFolderOrCommit()
{
    QVERIFY(!m_repository->writeTree(path(u"nothing"_s), 0, ignore).ok());
    QVERIFY(!m_repository->treeOf(QString(64, u'0')).ok());
    QVERIFY(!m_repository->treeOf(u"no id"_s).ok());
}

QTEST_GUILESS_MAIN(TestRepository)
#include "tst_repository.moc"
