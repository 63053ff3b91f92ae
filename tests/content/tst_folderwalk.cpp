// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/files/folderwalk.h"

#include "content/files/limits.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace sala::content;

/// The walk over a folder that somebody brought: nothing outside of it is ever listed or opened.
class TestFolderWalk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsEveryFileWithItsSize();
    void passesOverWhatIsNoContent();
    void refusesWhatIsNoFile();
    void refusesNames_data();
    void refusesNames();
    void refusesDeepAndHugeFiles();
    void opensFilesOnly_data();
    void opensFilesOnly();
    void openLeavesTheRootOpen();
    void listsAResource();

private:
    [[nodiscard]] bool write(const QString &path, const QByteArray &bytes = "x") const
    {
        const QString whole = m_folder->filePath(path);
        QFile file(whole);
        return QDir().mkpath(QFileInfo(whole).path()) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    [[nodiscard]] QStringList paths() const
    {
        QStringList list;
        for (const FileEntry &file : listFolder(m_root).files)
            list.append(file.path);
        list.sort();
        return list;
    }
    /// "code path" of each refusal.
    [[nodiscard]] QStringList refusals() const
    {
        QStringList list;
        for (const Finding &finding : listFolder(m_root).findings)
            list.append(finding.code + u' ' + finding.file);
        list.sort();
        return list;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_root = -1;
};

void TestFolderWalk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_root = ::open(QFile::encodeName(m_folder->path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    QVERIFY(m_root >= 0);
}

void TestFolderWalk::cleanup()
{
    ::close(m_root);
}

void TestFolderWalk::listsEveryFileWithItsSize()
{
    QVERIFY(paths().isEmpty());
    QVERIFY(write(u"clinic.yaml"_s, "name: Sala"));
    QVERIFY(write(u"topics/disc/es.md"_s));
    QVERIFY(write(u"topics/disc/señal.svg"_s));
    QCOMPARE(paths(), (QStringList{u"clinic.yaml"_s, u"topics/disc/es.md"_s, u"topics/disc/señal.svg"_s}));
    QVERIFY(refusals().isEmpty());
    QCOMPARE(paths().size(), 3); // a second time: the root was not read to its end
    for (const FileEntry &file : listFolder(m_root).files) {
        if (file.path == u"clinic.yaml"_s)
            QCOMPARE(file.size, 10);
    }
}

void TestFolderWalk::passesOverWhatIsNoContent()
{
    QVERIFY(write(u".git/config"_s));
    QVERIFY(write(u"topics/.es.md.swp"_s));
    QVERIFY(write(u"guide/menu.png"_s));
    QVERIFY(write(u"topics/guide/es.md"_s)); // only the one beside the guide is its folder
    QCOMPARE(paths(), QStringList{u"topics/guide/es.md"_s});
    QVERIFY(refusals().isEmpty());
}

void TestFolderWalk::refusesWhatIsNoFile()
{
    QVERIFY(write(u"real.md"_s));
    QVERIFY(QFile::link(u"/etc/hostname"_s, m_folder->filePath(u"file-link"_s)));
    QVERIFY(QFile::link(u"/etc"_s, m_folder->filePath(u"folder-link"_s)));
    QVERIFY(QFile::link(u"real.md"_s, m_folder->filePath(u"inner-link"_s)));
    QCOMPARE(::mkfifoat(m_root, "pipe", 0600), 0);
    QCOMPARE(paths(), QStringList{u"real.md"_s});
    QCOMPARE(refusals(), (QStringList{u"link file-link"_s, u"link folder-link"_s, u"link inner-link"_s, u"not-a-file pipe"_s}));
}

void TestFolderWalk::refusesNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("listed");
    QTest::newRow("letters") << QByteArray("es.md") << true;
    QTest::newRow("accents") << QByteArray("ni\xc3\xb1o.md") << true;
    QTest::newRow("a line break") << QByteArray("a\nb.md") << false;
    QTest::newRow("an escape") << QByteArray("a\x1b[2J.md") << false;
    QTest::newRow("a backslash") << QByteArray("a\\b.md") << false;
    QTest::newRow("no UTF-8") << QByteArray("a\xff.md") << false;
    QTest::newRow("longest") << QByteArray(limits::nameBytes, 'a') << true;
    QTest::newRow("too long") << QByteArray(limits::nameBytes + 1, 'a') << false;
}

void TestFolderWalk::refusesNames()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, listed);
    const int fd = ::openat(m_root, name.constData(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    QVERIFY(fd >= 0);
    ::close(fd);
    const FolderListing listing = listFolder(m_root);
    QCOMPARE(::unlinkat(m_root, name.constData(), 0), 0); // Qt could not remove a name that is no UTF-8
    QCOMPARE(listing.files.size(), listed ? 1 : 0);
    QCOMPARE(listing.findings.size(), listed ? 0 : 1);
    QVERIFY(listed || listing.findings.first().code == u"file-name"_s);
}

void TestFolderWalk::refusesDeepAndHugeFiles()
{
    const QString deepest = QStringList(limits::depth - 1, u"d"_s).join(u'/') + u"/f.md"_s;
    QVERIFY(write(deepest));
    QCOMPARE(paths(), QStringList{deepest});
    QVERIFY(write(u"d/"_s + deepest));
    QCOMPARE(paths(), QStringList{deepest});
    QCOMPARE(listFolder(m_root).findings.first().code, u"too-deep"_s);

    QVERIFY(write(u"large.webm"_s));
    const QByteArray large = QFile::encodeName(m_folder->filePath(u"large.webm"_s));
    QCOMPARE(::truncate(large.constData(), limits::fileBytes), 0); // holes take no room
    QVERIFY(paths().contains(u"large.webm"_s));
    QCOMPARE(::truncate(large.constData(), limits::fileBytes + 1), 0);
    QVERIFY(!paths().contains(u"large.webm"_s));
    QVERIFY(refusals().contains(u"file-too-large large.webm"_s));
}

void TestFolderWalk::opensFilesOnly_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("reason"); // errno; 0: it opens
    QTest::newRow("a file") << QByteArray("topics/es.md") << 0;
    QTest::newRow("nothing") << QByteArray("topics/lost.md") << ENOENT;
    QTest::newRow("a link") << QByteArray("link.md") << ELOOP;
    QTest::newRow("through a link") << QByteArray("linked/es.md") << ENOTDIR;
    QTest::newRow("a folder") << QByteArray("topics") << EINVAL;
    QTest::newRow("a pipe") << QByteArray("pipe") << EINVAL; // and does not wait for a writer
    QTest::newRow("upwards") << QByteArray("topics/../topics/es.md") << EACCES;
    QTest::newRow("absolute") << QByteArray("/etc/hostname") << EACCES;
    QTest::newRow("itself") << QByteArray("./topics/es.md") << EACCES;
    QTest::newRow("empty") << QByteArray() << EACCES;
}

void TestFolderWalk::opensFilesOnly()
{
    QFETCH(QByteArray, path);
    QFETCH(int, reason);
    QVERIFY(write(u"topics/es.md"_s, "Hola"));
    QVERIFY(QFile::link(u"topics/es.md"_s, m_folder->filePath(u"link.md"_s)));
    QVERIFY(QFile::link(u"topics"_s, m_folder->filePath(u"linked"_s)));
    QCOMPARE(::mkfifoat(m_root, "pipe", 0600), 0);
    errno = 0;
    const int fd = openRegular(m_root, path);
    const int found = errno;
    if (reason == 0) {
        QFile file;
        QVERIFY(fd >= 0 && file.open(fd, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle));
        QCOMPARE(file.readAll(), "Hola");
    } else {
        QCOMPARE(fd, -1);
        QCOMPARE(found, reason);
    }
}

void TestFolderWalk::openLeavesTheRootOpen()
{
    QVERIFY(write(u"a/b/es.md"_s));
    const int first = ::dup(m_root); // the lowest number that is free
    ::close(first);
    for (const char *path : {"a/b/es.md", "a/b/lost.md", "a/../es.md", "a/b", "lost/es.md"}) {
        const int fd = openRegular(m_root, path);
        if (fd >= 0)
            ::close(fd);
        const int next = ::dup(m_root);
        ::close(next);
        QCOMPARE(next, first); // nothing was left open, and the root was not closed
    }
}

void TestFolderWalk::listsAResource()
{
    const FolderListing listing = listResource(u":/i18n"_s);
    QVERIFY(listing.findings.isEmpty());
    QVERIFY(!listing.files.isEmpty());
    for (const FileEntry &file : listing.files) {
        QVERIFY(!file.path.startsWith(u'/') && !file.path.startsWith(u':'));
        QCOMPARE(file.size, QFileInfo(u":/i18n/"_s + file.path).size());
    }
    QVERIFY(listResource(u":/nowhere"_s).files.isEmpty());
}

QTEST_MAIN(TestFolderWalk)
#include "tst_folderwalk.moc"
