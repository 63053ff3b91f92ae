// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "support/statefolder.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QtTest>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace sala::test;
using sala::store::Outcome;
using sala::store::Store;

/// A disk that is full, a real and small one: the old content stays, it is said how much room is missing, and when there is
/// room again the same works. Needs the right to mount; the guard alone is tested in tst_store without it.
class TestDiskFull final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void refusesMoreThanThereIsRoomFor();
    void survivesADiskThatFillsMeanwhile_data();
    void survivesADiskThatFillsMeanwhile();

private:
    [[nodiscard]] QString state() const { return m_disk.filePath(u"state"_s); }
    [[nodiscard]] std::unique_ptr<Store> openedHere() const;

    QTemporaryDir m_disk;
    ContentFolder m_folder;
    Files m_before;
};

namespace {

constexpr qint64 megabyte = 1'000'000;

QByteArray noise(qint64 bytes)
{
    QByteArray data(bytes, ' ');
    QRandomGenerator random(7);
    random.generate(data.begin(), data.end());
    return data;
}

/// Writes until nothing more can be written.
void fill(const QString &file)
{
    const int fd = ::open(QFile::encodeName(file).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    const QByteArray piece(4096, 'x');
    while (::write(fd, piece.constData(), static_cast<size_t>(piece.size())) > 0)
        continue;
    ::close(fd);
}

QString codeOf(const Outcome &outcome)
{
    return outcome.findings.isEmpty() ? QString() : outcome.findings.constFirst().code;
}

} // namespace

void TestDiskFull::initTestCase()
{
    // In a view of the mounts that is this process' own: nothing is left mounted, however the test ends.
    if (::unshare(CLONE_NEWNS) != 0 || ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        QSKIP("this needs the right to mount a small disk (root)");
}

void TestDiskFull::init()
{
    QCOMPARE(::mount("none", QFile::encodeName(m_disk.path()).constData(), "tmpfs", 0, "size=12m"), 0);
    QDir().mkpath(state());
    QCOMPARE(QProcess::execute(u"ostree"_s, {u"init"_s, u"--mode=bare-user-only"_s, u"--repo="_s + state() + u"/repo"_s}), 0);
    QCOMPARE(QProcess::execute(u"ostree"_s,
                               {u"config"_s, u"--repo="_s + state() + u"/repo"_s, u"set"_s, u"core.min-free-space-size"_s, u"1MB"_s}),
             0);
    m_folder = ContentFolder();
    QVERIFY(!openedHere()->install({m_folder.path(), {}, false, {}, {}}).id.isEmpty());
    m_before = filesOf(state() + u"/current"_s);
}

void TestDiskFull::cleanup()
{
    QCOMPARE(::umount(QFile::encodeName(m_disk.path()).constData()), 0);
}

std::unique_ptr<Store> TestDiskFull::openedHere() const
{
    auto store = Store::open(state());
    if (!store)
        qFatal("%s", qUtf8Printable(store.finding().message.english()));
    return std::move(store.value());
}

void TestDiskFull::refusesMoreThanThereIsRoomFor()
{
    const auto store = openedHere();
    m_folder.write(u"figures/a.png"_s, noise(8 * megabyte));
    m_folder.write(u"figures/b.png"_s, noise(9 * megabyte));
    const Outcome refused = store->install({m_folder.path(), {}, false, {}, {}});
    QCOMPARE(codeOf(refused), u"disk-full"_s);
    static const QRegularExpression amount(u"about ([0-9]+) MB more"_s);
    const int missing = amount.match(refused.findings.constFirst().message.english()).captured(1).toInt();
    QVERIFY2(missing >= 5 && missing <= 8, qUtf8Printable(refused.findings.constFirst().message.english()));
    QCOMPARE(filesOf(state() + u"/current"_s), m_before);
    QCOMPARE(fsck(state() + u"/repo"_s), QString());
    QCOMPARE(leftovers(state()).join(u", "_s), QString());
    m_folder.remove(u"figures/b.png"_s);
    QVERIFY(!store->install({m_folder.path(), {}, false, {}, {}}).id.isEmpty());
    QCOMPARE(filesOf(state() + u"/current"_s), filesOf(m_folder.path()));
}

void TestDiskFull::survivesADiskThatFillsMeanwhile_data()
{
    QTest::addColumn<int>("file");
    QTest::newRow("at the first file") << 1;
    QTest::newRow("half way") << 12;
    QTest::newRow("at the last file") << 24;
    QTest::newRow("during the check") << 0;
}

/// Somebody else writes: then the guard of libostree, which looks only at the beginning, does not help.
void TestDiskFull::survivesADiskThatFillsMeanwhile()
{
    QFETCH(int, file);
    const QString filler = m_disk.filePath(u"filler"_s);
    m_folder.replace(u"topics/disc/es.md"_s, u"disco"_s, u"disco nuevo"_s);
    const auto fillAt = [&](int done, int) {
        if (done == file)
            fill(filler);
    };
    const auto fillNow = [&](const QString &) {
        if (file == 0)
            fill(filler);
        return sala::content::Findings();
    };
    QString id;
    {
        const auto store = openedHere();
        const Outcome outcome = store->install({m_folder.path(), {}, false, fillNow, fillAt});
        id = outcome.id;
        QVERIFY2(!id.isEmpty() || codeOf(outcome) == u"disk-full"_s, qUtf8Printable(codeOf(outcome)));
        QCOMPARE(filesOf(state() + u"/current"_s), id.isEmpty() ? m_before : filesOf(m_folder.path()));
        QCOMPARE(fsck(state() + u"/repo"_s), QString());
    }
    QVERIFY(QFile::remove(filler));
    const auto store = openedHere();
    QCOMPARE(leftovers(state()).join(u", "_s), QString());
    const Outcome again = store->install({m_folder.path(), {}, false, {}, {}});
    QCOMPARE(codeOf(again), QString());
    QCOMPARE(filesOf(state() + u"/current"_s), filesOf(m_folder.path()));
    QCOMPARE(leftovers(state()).join(u", "_s), QString());
}

QTEST_GUILESS_MAIN(TestDiskFull)
#include "tst_diskfull.moc"
