// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/reader.h"
#include "intake/receiver.h"
#include "support/contentfolder.h"

#include <QDir>
#include <QtTest>

#include <csignal>
#include <filesystem>
#include <functional>
#include <limits>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace sala::intake;
using namespace sala::test;

/// What is taken from a folder or stick, what is refused, and that nothing is left behind then.
class TestReceiveFolder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesAWholeFolder();
    void findsContentOnAStick_data();
    void findsContentOnAStick();
    void takesTheNewestOfSeveral();
    void tellsOfARepository();
    void refusesByName_data();
    void refusesByName();
    void passesOverWhatDoesNotBelong();
    void standsTooManyFiles();
    void noticesASourceThatEnds_data();
    void noticesASourceThatEnds();
    void refusesWithoutRoom();
    void refusesWhenTheDiskIsFull();
    void saysWhatIsMissing();
};

namespace {

QStringList errorCodes(const Received &received)
{
    QStringList codes;
    for (const sala::content::Finding &finding : received.findings) {
        if (finding.severity == sala::content::Severity::Error)
            codes.append(finding.code + u' ' + finding.file);
    }
    return codes;
}

QStringList entriesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder.toStdString()))
        files.append(QDir(folder).relativeFilePath(QString::fromStdString(entry.path().string())));
    files.sort();
    return files;
}

void touch(const QString &path, const QDateTime &time)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
}

} // namespace

void TestReceiveFolder::copiesAWholeFolder()
{
    const ContentFolder folder;
    const QTemporaryDir into;
    const Received received = receive(folder.path(), into.filePath(u"incoming"_s));
    QCOMPARE(errorCodes(received), QStringList{});
    QCOMPARE(received.source, folder.path());
    QCOMPARE(QFileInfo(received.folder).path(), into.filePath(u"incoming"_s));
    QCOMPARE(filesBelow(received.folder), filesBelow(folder.path()));
    QFile copy(received.folder + u"/topics/disc/es.md"_s);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), folder.read(u"topics/disc/es.md"_s));
    QVERIFY(sala::content::readContent(received.folder).library);
}

void TestReceiveFolder::findsContentOnAStick_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("found");

    QTest::newRow("at the top") << u"."_s << true;
    QTest::newRow("one folder down") << u"sala"_s << true;
    QTest::newRow("two folders down") << u"clinic/sala"_s << true;
    QTest::newRow("three folders down") << u"my/clinic/sala"_s << false;
    QTest::newRow("hidden") << u".Trash/sala"_s << false;
}

void TestReceiveFolder::findsContentOnAStick()
{
    QFETCH(QString, place);
    QFETCH(bool, found);
    const ContentFolder folder;
    const QTemporaryDir stick;
    const QTemporaryDir into;
    const QString target = QDir::cleanPath(stick.filePath(place));
    QVERIFY(QDir().mkpath(QFileInfo(target).path()));
    std::filesystem::copy(folder.path().toStdString(), target.toStdString(), std::filesystem::copy_options::recursive);
    const Received received = receive(stick.path(), into.path());
    QCOMPARE(!received.folder.isEmpty(), found);
    if (found)
        QCOMPARE(received.source, target);
    else
        QCOMPARE(errorCodes(received), QStringList{u"no-content "_s + stick.path()});
}

void TestReceiveFolder::takesTheNewestOfSeveral()
{
    const ContentFolder folder;
    const QTemporaryDir stick;
    const QTemporaryDir into;
    for (const QString &name : {u"old"_s, u"new"_s, u"older"_s})
        std::filesystem::copy(folder.path().toStdString(), stick.filePath(name).toStdString(), std::filesystem::copy_options::recursive);
    touch(stick.filePath(u"old/clinic.yaml"_s), QDateTime(QDate(2026, 5, 1), QTime(8, 0)));
    touch(stick.filePath(u"new/clinic.yaml"_s), QDateTime(QDate(2026, 6, 1), QTime(8, 0)));
    touch(stick.filePath(u"older/clinic.yaml"_s), QDateTime(QDate(2026, 4, 1), QTime(8, 0)));
    const Received received = receive(stick.path(), into.path());
    QCOMPARE(received.source, stick.filePath(u"new"_s));
    QCOMPARE(received.candidates.size(), 3);
    QCOMPARE(received.candidates.constLast().path, stick.filePath(u"older"_s));
}

void TestReceiveFolder::tellsOfARepository()
{
    const QTemporaryDir stick;
    const QTemporaryDir into;
    QVERIFY(QDir().mkpath(stick.filePath(u"repo/objects"_s)) && QDir().mkpath(stick.filePath(u"repo/refs/heads"_s)));
    QFile config(stick.filePath(u"repo/config"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    const Received received = receive(stick.path(), into.path());
    QCOMPARE(received.repository, stick.filePath(u"repo"_s));
    QVERIFY(received.folder.isEmpty());
    QVERIFY(received.findings.isEmpty());
}

void TestReceiveFolder::refusesByName_data()
{
    using Break = std::function<void(const QString &)>;
    QTest::addColumn<Break>("spoil");
    QTest::addColumn<QString>("code");

    const auto row = [](const char *name, const Break &spoil, const QString &code) { QTest::newRow(name) << spoil << code; };
    const auto write = [](const QString &path, qint64 size = 0) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(size));
    };
    row(
        "link to a file", [](const QString &f) { QCOMPARE(::symlink("/etc/passwd", qUtf8Printable(f + u"/a.md"_s)), 0); }, u"link a.md"_s);
    row(
        "link to a folder", [](const QString &f) { QCOMPARE(::symlink("/etc", qUtf8Printable(f + u"/a"_s)), 0); }, u"link a"_s);
    row(
        "link to itself", [](const QString &f) { QCOMPARE(::symlink("a.md", qUtf8Printable(f + u"/a.md"_s)), 0); }, u"link a.md"_s);
    row(
        "FIFO", [](const QString &f) { QCOMPARE(::mkfifo(qUtf8Printable(f + u"/a.md"_s), 0600), 0); }, u"not-a-file a.md"_s);
    row(
        "socket", [](const QString &f) { QCOMPARE(::mknod(qUtf8Printable(f + u"/a.md"_s), S_IFSOCK | 0600, 0), 0); }, u"not-a-file a.md"_s);
    row(
        "huge file", [write](const QString &f) { write(f + u"/a.md"_s, 64LL * 1024 * 1024 + 1); }, u"file-too-large a.md"_s);
    row(
        "packed file", [write](const QString &f) { write(f + u"/topics/a.ZIP"_s); }, u"nested-archive topics/a.ZIP"_s);
    row(
        "other case", [write](const QString &f) { write(f + u"/Clinic.yaml"_s); }, u"name-case clinic.yaml"_s);
    row(
        "backslash", [write](const QString &f) { write(f + u"/a\\b.md"_s); }, u"file-name a\\b.md"_s);
    row(
        "colon", [write](const QString &f) { write(f + u"/a:b.md"_s); }, u"path-drive a:b.md"_s);
    row(
        "line end", [write](const QString &f) { write(f + u"/a\nb.md"_s); }, u"file-name a\nb.md"_s);
    row(
        "accents apart", [write](const QString &f) { write(f + u"/a\u0301.md"_s); }, u"name-accents a\u0301.md"_s);
    row(
        "no UTF-8", [](const QString &f) { QCOMPARE(::mknod((f.toUtf8() + "/a\xE9.md").constData(), S_IFREG | 0600, 0), 0); },
        u"file-name a\uFFFD.md"_s);
    row(
        "too deep", [](const QString &f) { QVERIFY(QDir().mkpath(f + u"/1/2/3/4/5/6/7/8/9"_s)); }, u"too-deep 1/2/3/4/5/6/7/8/9"_s);
}

void TestReceiveFolder::refusesByName()
{
    QFETCH(std::function<void(const QString &)>, spoil);
    QFETCH(QString, code);
    const ContentFolder folder;
    spoil(folder.path());
    const QTemporaryDir into;
    const Received received = receive(folder.path(), into.path());
    QCOMPARE(errorCodes(received), QStringList{code});
    QVERIFY(!received.findings.constFirst().message.isEmpty() && !received.findings.constFirst().remedy.isEmpty());
    QVERIFY(received.folder.isEmpty());
    QCOMPARE(entriesOf(into.path()), QStringList{});
    std::filesystem::remove_all(folder.path().toStdString()); // Qt cannot name every file that was made here
}

void TestReceiveFolder::passesOverWhatDoesNotBelong()
{
    ContentFolder folder;
    folder.write(u"Thumbs.db"_s, "x");
    folder.write(u".DS_Store"_s, "x");
    folder.write(u".Spotlight/index.md"_s, "x");
    const QTemporaryDir into;
    const Received received = receive(folder.path(), into.path());
    QCOMPARE(received.findings.size(), 1);
    QCOMPARE(received.findings.constFirst().code, u"passed-over"_s);
    QCOMPARE(received.findings.constFirst().file, u"Thumbs.db"_s);
    const QStringList files = filesBelow(received.folder);
    QVERIFY(!files.contains(u"Thumbs.db"_s) && !files.contains(u".DS_Store"_s) && !files.contains(u".Spotlight"_s));
}

void TestReceiveFolder::standsTooManyFiles()
{
    ContentFolder folder;
    QVERIFY(QDir().mkpath(folder.path(u"many"_s)));
    for (int i = 0; i <= sala::content::limits::files; ++i)
        QCOMPARE(::mknod(qUtf8Printable(folder.path(u"many/%1.md"_s.arg(i))), S_IFREG | 0600, 0), 0);
    const QTemporaryDir into;
    const Received received = receive(folder.path(), into.path());
    QVERIFY(errorCodes(received).contains(u"too-many-files "_s));
    QCOMPARE(entriesOf(into.path()), QStringList{});
}

/// A pulled stick: files that were there a moment ago are gone, or shorter.
void TestReceiveFolder::noticesASourceThatEnds_data()
{
    QTest::addColumn<bool>("gone");
    QTest::newRow("gone") << true;
    QTest::newRow("shorter") << false;
}

void TestReceiveFolder::noticesASourceThatEnds()
{
    QFETCH(bool, gone);
    ContentFolder folder;
    const QTemporaryDir into;
    Options options;
    int files = 0;
    options.onFile = [&](const QString &path) {
        if (++files != 5)
            return;
        if (gone)
            folder.remove(path);
        else
            folder.write(path, "x");
    };
    const Received received = receive(folder.path(), into.path(), options);
    QCOMPARE(files, 5);
    QCOMPARE(errorCodes(received).size(), 1);
    QVERIFY2(errorCodes(received).constFirst().startsWith(u"source-gone "_s), qUtf8Printable(errorCodes(received).constFirst()));
    QVERIFY(received.folder.isEmpty());
    QCOMPARE(entriesOf(into.path()), QStringList{});
}

void TestReceiveFolder::refusesWithoutRoom()
{
    const ContentFolder folder;
    const QTemporaryDir into;
    const Received received = receive(folder.path(), into.path(), {std::numeric_limits<qint64>::max() / 2, {}});
    QCOMPARE(errorCodes(received), QStringList{u"disk-full "_s});
    QCOMPARE(entriesOf(into.path()), QStringList{});
}

void TestReceiveFolder::refusesWhenTheDiskIsFull()
{
    ContentFolder folder;
    folder.write(u"figures/large.png"_s, QByteArray(300'000, 'x'));
    const QTemporaryDir into;
    // A write that the system refuses half way, as on a full disk: larger files than this may not be made for a moment.
    struct rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    const struct rlimit small
    {
        200'000, before.rlim_max
    };
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const Received received = receive(folder.path(), into.path());
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QCOMPARE(errorCodes(received), QStringList{u"cannot-write figures/large.png"_s});
    QCOMPARE(entriesOf(into.path()), QStringList{});
}

void TestReceiveFolder::saysWhatIsMissing()
{
    const QTemporaryDir empty;
    const QTemporaryDir into;
    QCOMPARE(errorCodes(receive(empty.path(), into.path())), QStringList{u"no-content "_s + empty.path()});
    QCOMPARE(errorCodes(receive(u"/no/such/stick"_s, into.path())), QStringList{u"no-source /no/such/stick"_s});
    QCOMPARE(::mkfifo(qUtf8Printable(empty.filePath(u"pipe.zip"_s)), 0600), 0);
    QCOMPARE(errorCodes(receive(empty.filePath(u"pipe.zip"_s), into.path())),
             QStringList{u"no-content "_s + empty.filePath(u"pipe.zip"_s)});
    QCOMPARE(errorCodes(receive(empty.path(), into.path())), QStringList{u"no-content "_s + empty.path()});
    QVERIFY(QDir().mkpath(empty.filePath(u"sala"_s)));
    QCOMPARE(::mkfifo(qUtf8Printable(empty.filePath(u"sala/clinic.yaml"_s)), 0600), 0);
    QCOMPARE(errorCodes(receive(empty.path(), into.path())), QStringList{u"no-content "_s + empty.path()});
    QCOMPARE(entriesOf(into.path()), QStringList{});
}

QTEST_GUILESS_MAIN(TestReceiveFolder)
#include "tst_receivefolder.moc"
