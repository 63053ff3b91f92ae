// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/files/filegate.h"

#include "content/files/limits.h"
#include "content/files/sourcefile.h"
#include "support/contentfolder.h"

#include <QDir>
#include <QtTest>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace sala::content;

/// What must not get in: links, FIFOs, sockets, names and sizes beyond the limits, ways out of the folder.
class TestFileGate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsFilesByPath();
    void passesOverHiddenFiles();
    void readsUpToTheLimit();
    void refusesWhatIsNoFile();
    void refusesLinksThatAppearLater();
    void refusesNames();
    void refusesDepth();
    void refusesLargeFiles();
    void acceptsARootThatIsALink();
    void saysThatTheRootIsMissing();
    void readsResources();
    void findsBadBytes_data();
    void findsBadBytes();
    void resolvesPaths_data();
    void resolvesPaths();

private:
    [[nodiscard]] QString path(const QString &file) const { return m_dir->filePath(file); }
    void write(const QString &file, const QByteArray &bytes) const;
    [[nodiscard]] QStringList found() const { return sala::test::summary(FileGate(m_dir->path()).findings()); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestFileGate::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestFileGate::write(const QString &file, const QByteArray &bytes) const
{
    QDir().mkpath(QFileInfo(path(file)).path());
    QFile target(path(file));
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write(bytes);
}

void TestFileGate::listsFilesByPath()
{
    write(u"b/x.md"_s, "12");
    write(u"b-c/y.md"_s, "1");
    write(u"a.md"_s, "");
    write(u"b/deep/z.md"_s, "1");
    const FileGate gate(m_dir->path());
    QVERIFY(gate.isOpen());
    QStringList paths;
    for (const FileEntry &entry : gate.files())
        paths.append(entry.path);
    QCOMPARE(paths, (QStringList{u"a.md"_s, u"b-c/y.md"_s, u"b/deep/z.md"_s, u"b/x.md"_s}));
    QCOMPARE(gate.filesIn(u"b"_s), QList<QString>{u"x.md"_s});
    QCOMPARE(gate.foldersIn(u"b"_s), QList<QString>{u"deep"_s});
    QCOMPARE(gate.size(u"b/x.md"_s), 2);
    QCOMPARE(gate.size(u"none"_s), -1);
    QVERIFY(gate.modified(u"a.md"_s) > 0);
    QCOMPARE(gate.modified(u"none"_s), 0);
}

void TestFileGate::passesOverHiddenFiles()
{
    write(u".git/config"_s, "x");
    write(u".DS_Store"_s, "x");
    write(u"guide/home.png"_s, "x"); // of the staff's guide
    QCOMPARE(::symlink("nowhere", qUtf8Printable(path(u".lock"_s))), 0);
    const FileGate gate(m_dir->path());
    QVERIFY(gate.files().isEmpty());
    QVERIFY(gate.findings().isEmpty());
    write(u"topics/guide/es.md"_s, "x"); // a topic may be called so
    QCOMPARE(FileGate(m_dir->path()).files().size(), 1);
}

void TestFileGate::readsUpToTheLimit()
{
    write(u"a.md"_s, "12345");
    const FileGate gate(m_dir->path());
    QCOMPARE(gate.read(u"a.md"_s, 5).value(), QByteArray("12345"));
    QCOMPARE(gate.read(u"a.md"_s, 4).finding().code, u"file-too-large"_s);
    QCOMPARE(gate.read(u"b.md"_s, 4).finding().code, u"missing-file"_s);
    QCOMPARE(gate.read(u"../a.md"_s, 4).finding().code, u"missing-file"_s);
}

void TestFileGate::refusesWhatIsNoFile()
{
    QDir().mkpath(path(u"sub"_s));
    QCOMPARE(::mkfifo(qUtf8Printable(path(u"a-fifo"_s)), 0600), 0);
    QCOMPARE(::symlink("/etc/passwd", qUtf8Printable(path(u"b-link"_s))), 0);
    QCOMPARE(::symlink("..", qUtf8Printable(path(u"sub/c-cycle"_s))), 0);
    QStringList expected{u"error not-a-file a-fifo:0:0"_s, u"error link b-link:0:0"_s, u"error link sub/c-cycle:0:0"_s};
    const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, QFile::encodeName(path(u"d-socket"_s)).constData(), sizeof address.sun_path);
    if (::bind(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        expected.append(u"error not-a-file d-socket:0:0"_s);
    ::close(fd);
    if (::mknod(qUtf8Printable(path(u"e-device"_s)), S_IFCHR | 0600, makedev(1, 5)) == 0) // only root may
        expected.append(u"error not-a-file e-device:0:0"_s);
    QStringList lines = found();
    lines.sort();
    expected.sort();
    QCOMPARE(lines, expected);
}

void TestFileGate::refusesLinksThatAppearLater()
{
    write(u"sub/a.md"_s, "fine");
    write(u"fifo.md"_s, "fine");
    const FileGate gate(m_dir->path());
    QVERIFY(QDir(path(u"sub"_s)).removeRecursively());
    QCOMPARE(::symlink("/etc", qUtf8Printable(path(u"sub"_s))), 0);
    QCOMPARE(gate.read(u"sub/a.md"_s, 100).finding().code, u"link"_s);
    QVERIFY(QFile::remove(path(u"fifo.md"_s)));
    QCOMPARE(::mkfifo(qUtf8Printable(path(u"fifo.md"_s)), 0600), 0);
    QCOMPARE(gate.read(u"fifo.md"_s, 100).finding().code, u"not-a-file"_s);
    QVERIFY(QFile::remove(path(u"fifo.md"_s)));
    QCOMPARE(gate.read(u"fifo.md"_s, 100).finding().code, u"unreadable"_s);
}

void TestFileGate::refusesNames()
{
    const QByteArray root = QFile::encodeName(m_dir->path()) + '/';
    for (const QByteArray &name : {QByteArray(201, 'a'), QByteArray("line\nbreak"), QByteArray("bad\xFF.md"), QByteArray("back\\slash")}) {
        const int fd = ::open((root + name).constData(), O_CREAT | O_WRONLY, 0600);
        QVERIFY(fd >= 0);
        ::close(fd);
    }
    write(QString(200, u'b'), "x");
    const FileGate gate(m_dir->path());
    QCOMPARE(gate.files().size(), 1);
    QCOMPARE(gate.findings().size(), 4);
    for (const Finding &finding : gate.findings())
        QCOMPARE(finding.code, u"file-name"_s);
}

void TestFileGate::refusesDepth()
{
    write(u"1/2/3/4/5/6/7/8"_s, "fine");
    write(u"a/2/3/4/5/6/7/8/9"_s, "too deep");
    QCOMPARE(found(), QStringList{u"error too-deep a/2/3/4/5/6/7/8/9:0:0"_s});
}

void TestFileGate::refusesLargeFiles()
{
    write(u"a"_s, "x");
    write(u"b"_s, "x");
    QVERIFY(QFile::resize(path(u"a"_s), limits::fileBytes)); // sparse: takes no room
    QVERIFY(QFile::resize(path(u"b"_s), limits::fileBytes + 1));
    QCOMPARE(found(), QStringList{u"error file-too-large b:0:0"_s});
    for (int i = 0; i < 32; ++i) {
        write(u"more%1"_s.arg(i), "x");
        QVERIFY(QFile::resize(path(u"more%1"_s.arg(i)), limits::fileBytes));
    }
    QVERIFY(found().contains(u"error package-too-large :0:0"_s));
}

void TestFileGate::acceptsARootThatIsALink()
{
    write(u"real/a.md"_s, "x");
    QCOMPARE(::symlink("real", qUtf8Printable(path(u"current"_s))), 0);
    const FileGate gate(path(u"current"_s));
    QVERIFY(gate.isOpen());
    QCOMPARE(gate.files().size(), 1);
}

void TestFileGate::saysThatTheRootIsMissing()
{
    QVERIFY(!FileGate(path(u"none"_s)).isOpen());
    QVERIFY(!FileGate(u":/none"_s).isOpen());
    write(u"file"_s, "x");
    QVERIFY(!FileGate(path(u"file"_s)).isOpen());
}

void TestFileGate::readsResources()
{
    const FileGate gate(u":/gate"_s);
    QVERIFY(gate.isOpen());
    QVERIFY(gate.isResource());
    QVERIFY(gate.contains(u"clinic.yaml"_s));
    QVERIFY(gate.read(u"clinic.yaml"_s, 10'000).value().startsWith("name:"));
    QCOMPARE(gate.read(u"clinic.yaml"_s, 10).finding().code, u"file-too-large"_s);
}

void TestFileGate::findsBadBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");

    QTest::newRow("plain") << QByteArray("abc") << u""_s;
    QTest::newRow("accents") << QByteArray("\xC3\xB1") << u""_s;
    QTest::newRow("empty") << QByteArray() << u""_s;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFx") << u""_s;
    QTest::newRow("Latin-1") << QByteArray("a\nbc\xF1z") << u"not-utf8 2:3"_s;
    QTest::newRow("after an accent") << QByteArray("\xC3\xB1\xFF") << u"not-utf8 1:2"_s;
    QTest::newRow("cut off") << QByteArray("ab\xC3") << u"not-utf8 1:3"_s;
    QTest::newRow("overlong") << QByteArray("\xC0\xAF") << u"not-utf8 1:1"_s;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << u"not-utf8 1:1"_s;
    QTest::newRow("zero byte") << QByteArray("a\n\0b", 4) << u"hidden-character 2:1"_s;
    QTest::newRow("right to left") << QByteArray("a\xE2\x80\xAE") << u"hidden-character 1:2"_s;
    QTest::newRow("eight marks") << QByteArray("a") + QByteArray("\xCC\x81").repeated(8) << u""_s;
    QTest::newRow("nine marks") << QByteArray("a") + QByteArray("\xCC\x81").repeated(9) << u"combining-marks 1:10"_s;
}

void TestFileGate::findsBadBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    write(u"a.md"_s, bytes);
    const FileGate gate(m_dir->path());
    const Result<SourceFile> file = openText(gate, u"a.md"_s, 1'000);
    const QString result = file ? QString() : u"%1 %2:%3"_s.arg(file.finding().code).arg(file.finding().line).arg(file.finding().column);
    QCOMPARE(result, expected);
}

void TestFileGate::resolvesPaths_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("expected");

    QTest::newRow("beside") << u"x.svg"_s << u"topics/disc/x.svg"_s;
    QTest::newRow("above") << u"../../figures/x.svg"_s << u"figures/x.svg"_s;
    QTest::newRow("dots within") << u"./a/../x.svg"_s << u"topics/disc/x.svg"_s;
    QTest::newRow("one too many") << u"../../../x.svg"_s << u""_s;
    QTest::newRow("out and in again") << u"../../../content/x.svg"_s << u""_s;
    QTest::newRow("from the root") << u"/x.svg"_s << u""_s;
    QTest::newRow("scheme") << u"file:x.svg"_s << u""_s;
    QTest::newRow("backslash") << u"..\\x.svg"_s << u""_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void TestFileGate::resolvesPaths()
{
    QFETCH(QString, reference);
    QFETCH(QString, expected);
    QCOMPARE(resolvePath(u"topics/disc/es.md"_s, reference).value_or(QString()), expected);
}

QTEST_GUILESS_MAIN(TestFileGate)
#include "tst_filegate.moc"
