// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "store/store.h"

#include "support/statefolder.h"

#include <QDir>
#include <QFileInfo>
#include <QtTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace sala::test;
using sala::store::Outcome;
using sala::store::Store;
using sala::store::Version;
using sala::store::Versions;

/// The store as the commands use it, on a real disk with real files; Debian's ostree is the witness.
class TestStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesVersionsInAndGoesBack();
    void givesTheSameFilesWhoeverWroteThem();
    void sharesWhatIsTheSame();
    void doesNothingWhenNothingChanged();
    void keepsTenVersionsAndTheFactoryContent();
    void refusesWithTheOldContentStaying_data();
    void refusesWithTheOldContentStaying();
    void checksWhatWasTakenIn();
    void noticesThatTheFolderChanged();
    void saysHowMuchRoomIsMissing();
};

namespace {

QStringList ids(const Versions &versions)
{
    QStringList list;
    for (const Version &version : versions)
        list.append(version.id);
    return list;
}

} // namespace

void TestStore::takesVersionsInAndGoesBack()
{
    const StateFolder state;
    ContentFolder folder;
    const auto store = opened(state);
    QVERIFY(store->versions().isEmpty());
    QCOMPARE(store->current(), QString());

    const QString first = installed(*store, folder, u"as it was"_s);
    const Files firstFiles = filesOf(folder.path());
    QCOMPARE(filesOf(state.path(u"current"_s)), firstFiles);
    QCOMPARE(QFile::symLinkTarget(state.path(u"current"_s)), state.path(u"site/"_s + first));
    QCOMPARE(fsck(state.path(u"repo"_s)), QString());

    folder.replace(u"topics/disc/es.md"_s, u"disco"_s, u"disco nuevo"_s);
    const QString second = installed(*store, folder, u"one word"_s);
    QCOMPARE(filesOf(state.path(u"current"_s)), filesOf(folder.path()));
    QCOMPARE(filesOf(state.path(u"site/"_s + first)), firstFiles);
    QCOMPARE(fsck(state.path(u"repo"_s)), QString());

    const Versions versions = store->versions();
    QCOMPARE(ids(versions), (QStringList{second, first}));
    QCOMPARE(versions.constFirst().note, u"one word"_s);
    QVERIFY(!versions.constFirst().factory);
    QCOMPARE(versions.constFirst().contentVersion, sala::content::readContent(folder.path()).library->version);

    QVERIFY(store->makeCurrent(first).ok());
    QCOMPARE(store->current(), first);
    QCOMPARE(filesOf(state.path(u"current"_s)), firstFiles);
    QCOMPARE(ids(store->versions()), (QStringList{second, first}));
    QVERIFY(store->makeCurrent(second).ok());
    QCOMPARE(filesOf(state.path(u"current"_s)), filesOf(folder.path()));
    QVERIFY(!store->makeCurrent(QString(64, u'0')).ok());
    QCOMPARE(store->current(), second);
    QCOMPARE(fsck(state.path(u"repo"_s)), QString());
    QCOMPARE(leftovers(state.path()).join(u", "_s), QString());
}

void TestStore::givesTheSameFilesWhoeverWroteThem()
{
    const StateFolder state;
    const StateFolder other;
    ContentFolder folder;
    const QString first = installed(*opened(state), folder);
    const QString file = folder.path(u"clinic.yaml"_s);
    QCOMPARE(::chmod(QFile::encodeName(file).constData(), 04600), 0);
    if (::geteuid() == 0)
        QCOMPARE(::chown(QFile::encodeName(file).constData(), 1234, 1234), 0);
    folder.write(u".hidden"_s, "not content");
    installed(*opened(other), folder);
    QCOMPARE(filesOf(other.path(u"current"_s)), filesOf(state.path(u"current"_s)));
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(other.path(u"current/clinic.yaml"_s)).constData(), &info), 0);
    QCOMPARE(info.st_mode & 07777U, 0644U);
    QVERIFY(!QFileInfo::exists(other.path(u"current/.hidden"_s)));
    QCOMPARE(fsck(other.path(u"repo"_s)), QString());
}

void TestStore::sharesWhatIsTheSame()
{
    const StateFolder state;
    ContentFolder folder;
    const auto store = opened(state);
    const QString first = installed(*store, folder);
    change(folder, 1);
    const QString second = installed(*store, folder);
    struct stat a = {};
    struct stat b = {};
    QCOMPARE(::stat(QFile::encodeName(state.path(u"site/"_s + first + u"/clinic.yaml"_s)).constData(), &a), 0);
    QCOMPARE(::stat(QFile::encodeName(state.path(u"site/"_s + second + u"/clinic.yaml"_s)).constData(), &b), 0);
    QCOMPARE(a.st_ino, b.st_ino);
}

void TestStore::doesNothingWhenNothingChanged()
{
    const StateFolder state;
    ContentFolder folder;
    const auto store = opened(state);
    const QString first = installed(*store, folder);
    const Outcome again = store->install({folder.path(), u"again"_s, false, {}, {}});
    QVERIFY(again.unchanged);
    QCOMPARE(again.id, first);
    QCOMPARE(::chmod(QFile::encodeName(folder.path(u"clinic.yaml"_s)).constData(), 0777), 0); // as on a stick
    QVERIFY(store->install({folder.path(), u"from a stick"_s, false, {}, {}}).unchanged);
    QCOMPARE(ids(store->versions()), QStringList{first});
    QCOMPARE(leftovers(state.path()).join(u", "_s), QString());
}

void TestStore::keepsTenVersionsAndTheFactoryContent()
{
    const StateFolder state;
    ContentFolder folder;
    const auto store = opened(state);
    const QString factory = installed(*store, folder, {}, true);
    QStringList all;
    for (int i = 0; i < 13; ++i) {
        change(folder, i);
        all.prepend(installed(*store, folder, QString::number(i)));
        QCOMPARE(fsck(state.path(u"repo"_s)), QString());
    }
    QCOMPARE(ids(store->versions()), all.mid(0, 10) + QStringList{factory});
    QVERIFY(store->versions().constLast().factory);
    QCOMPARE(leftovers(state.path()).join(u", "_s), QString());

    // What is shown stays, however old it is.
    QVERIFY(store->makeCurrent(factory).ok());
    QVERIFY(store->makeCurrent(all.at(9)).ok());
    QCOMPARE(filesOf(state.path(u"current"_s)).value(u"words.en.txt"_s), "3");
}

void TestStore::refusesWithTheOldContentStaying_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");

    QTest::newRow("no folder") << u"rm -rf F"_s << u"no-folder"_s;
    QTest::newRow("no content") << u"rm F/clinic.yaml"_s << u"no-content"_s;
    QTest::newRow("a link to a file") << u"ln -s /etc/passwd F/topics/disc/passwd.md"_s << u"link"_s;
    QTest::newRow("a link to a folder") << u"ln -s / F/figures/all"_s << u"link"_s;
    QTest::newRow("a FIFO") << u"mkfifo F/figures/pipe.svg"_s << u"not-a-file"_s;
    QTest::newRow("a file that is too large") << u"truncate -s 65M F/figures/large.png"_s << u"file-too-large"_s;
    QTest::newRow("too many files") << u"seq -f F/n%.0f 50001 | xargs touch"_s << u"too-many-files"_s;
    QTest::newRow("all too large") << u"for i in $(seq 33); do truncate -s 64M F/big$i.opus; done"_s << u"package-too-large"_s;
    QTest::newRow("folders in folders") << u"mkdir -p F/a/b/c/d/e/f/g/h/i"_s << u"too-deep"_s;
}

void TestStore::refusesWithTheOldContentStaying()
{
    QFETCH(QString, what);
    QFETCH(QString, code);
    const StateFolder state;
    ContentFolder folder;
    const auto store = opened(state);
    const QString first = installed(*store, folder);
    const Files before = filesOf(state.path(u"current"_s));
    QCOMPARE(QProcess::execute(u"sh"_s, {u"-c"_s, what.replace(u"F"_s, folder.path())}), 0);
    const Outcome outcome = store->install({folder.path(), {}, false, {}, {}});
    QCOMPARE(outcome.id, QString());
    QCOMPARE(outcome.findings.constFirst().code, code);
    QVERIFY(!outcome.findings.constFirst().remedy.isEmpty());
    QCOMPARE(store->current(), first);
    QCOMPARE(filesOf(state.path(u"current"_s)), before);
    QCOMPARE(leftovers(state.path()).join(u", "_s), QString());
}

void TestStore::checksWhatWasTakenIn()
{
    const StateFolder state;
    ContentFolder folder;
    const auto store = opened(state);
    const QString first = installed(*store, folder);
    change(folder, 1);
    QString checked;
    const auto refuseIt = [&checked](const QString &path) {
        checked = path;
        return sala::content::Findings{{sala::content::Severity::Error, u"bad"_s, u"Bad."_s, u"Mend it."_s, u"clinic.yaml"_s, 1, 1}};
    };
    const Outcome refused = store->install({folder.path(), {}, false, refuseIt, {}});
    QCOMPARE(refused.id, QString());
    QCOMPARE(refused.findings.size(), 1);
    QCOMPARE(refused.findings.constFirst().code, u"bad"_s);
    QVERIFY2(checked.startsWith(state.path(u"site/"_s)), qUtf8Printable(checked)); // the source could change after its check
    QCOMPARE(store->current(), first);
    QCOMPARE(leftovers(state.path()).join(u", "_s), QString());

    const auto warn = [](const QString &) {
        return sala::content::Findings{{sala::content::Severity::Warning, u"long"_s, u"Long."_s, u"Shorten it."_s, {}, 0, 0}};
    };
    const Outcome taken = store->install({folder.path(), {}, false, warn, {}});
    QCOMPARE(taken.id, store->current());
    QCOMPARE(taken.findings.size(), 1);
}

void TestStore::noticesThatTheFolderChanged()
{
    const StateFolder state;
    ContentFolder folder;
    const auto store = opened(state);
    const QString first = installed(*store, folder);
    change(folder, 1);
    bool removed = false;
    const auto removeHalfWay = [&folder, &removed](int done, int) {
        if (done == 12 && !removed)
            removed = QDir(folder.path()).removeRecursively();
    };
    const Outcome outcome = store->install({folder.path(), {}, false, {}, removeHalfWay});
    QVERIFY(removed);
    QCOMPARE(outcome.id, QString());
    QVERIFY2(outcome.findings.constFirst().code == u"source-gone"_s || outcome.findings.constFirst().code == u"source-changed"_s
                 || outcome.findings.constFirst().code == u"no-content"_s,
             qUtf8Printable(outcome.findings.constFirst().code));
    QCOMPARE(store->current(), first);
    QCOMPARE(fsck(state.path(u"repo"_s)), QString());
    QCOMPARE(leftovers(state.path()).join(u", "_s), QString());
}

void TestStore::saysHowMuchRoomIsMissing()
{
    const StateFolder state;
    ContentFolder folder;
    QString first;
    {
        const auto store = opened(state);
        first = installed(*store, folder);
    }
    const Files before = filesOf(state.path(u"current"_s));
    // The guard is what stops it: much more is to stay free than this disk has.
    QCOMPARE(QProcess::execute(u"ostree"_s,
                               {u"config"_s, u"--repo="_s + state.path(u"repo"_s), u"set"_s, u"core.min-free-space-size"_s, u"900TB"_s}),
             0);
    const auto store = opened(state);
    change(folder, 1);
    const Outcome outcome = store->install({folder.path(), {}, false, {}, {}});
    QCOMPARE(outcome.id, QString());
    QCOMPARE(outcome.findings.constFirst().code, u"disk-full"_s);
    static const QRegularExpression amount(u"about ([0-9]+) MB more"_s);
    const auto match = amount.match(outcome.findings.constFirst().message.english());
    QVERIFY2(match.captured(1).toLongLong() > 500'000'000, qUtf8Printable(outcome.findings.constFirst().message.english()));
    QCOMPARE(store->current(), first);
    QCOMPARE(filesOf(state.path(u"current"_s)), before);
    QCOMPARE(leftovers(state.path()).join(u", "_s), QString());
    QVERIFY(store->makeCurrent(first).ok()); // going back needs no room
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
