// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "liverig.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sala::app;
using namespace sala::test;

/// Content changes while the kiosk runs: when, to what, and back.
class TestLiveContent : public QObject
{
    Q_OBJECT

private slots:
    void showsAChangeWhenNobodyIsThere();
    void keepsTheOldWhenTheNewIsBad();
    void fallsBackWhenTheFolderGoes();
    void takesTheStoresNewVersion();
    void goesBackWhenPicturesFail();
    void goesBackFromAPlainFolder();
    void keepsWhatWasDrawn();
    void previewsAndComesBack();
    void refusesABadPreview();
    void givesUpOldLoads();
    void emptiesWhatImportsLeft();
};

void TestLiveContent::showsAChangeWhenNobodyIsThere()
{
    ContentFolder folder;
    moveTo(folder, u"Before"_s);
    Rig rig({folder.path(), {}, {}});
    rig.live.start();
    QTRY_COMPARE(rig.cities, QStringList{u"Before"_s});
    rig.look();
    rig.live.setBusy(true, false);
    moveTo(folder, u"Afterwards"_s);
    rig.look();
    QTRY_VERIFY(rig.live.notices().waiting);
    QCOMPARE(rig.cities.size(), 1);
    rig.live.setBusy(false, true);
    QCOMPARE(rig.cities.size(), 1);
    rig.live.setBusy(false, false);
    QCOMPARE(rig.cities.constLast(), u"Afterwards"_s);
    QVERIFY(!rig.live.notices().waiting);
}

void TestLiveContent::keepsTheOldWhenTheNewIsBad()
{
    ContentFolder folder;
    Rig rig({{}, folder.path(), {}});
    rig.live.start();
    QTRY_COMPARE(rig.roots.size(), 1);
    rig.look();
    const QByteArray good = folder.read(u"topics/disc/es.md"_s);
    folder.write(u"topics/disc/es.md"_s, "broken");
    rig.look();
    QTRY_VERIFY(!rig.live.notices().refused.refusedFolder.isEmpty());
    QVERIFY(sala::content::hasErrors(rig.live.notices().refused.findings));
    QCOMPARE(rig.roots.size(), 1);
    QCOMPARE(rig.live.shown().library->root, folder.path());
    folder.write(u"topics/disc/es.md"_s, good);
    rig.look();
    QTRY_COMPARE(rig.roots.size(), 2);
    QVERIFY(rig.live.notices().refused.refusedFolder.isEmpty());
}

void TestLiveContent::fallsBackWhenTheFolderGoes()
{
    const ContentFolder folder;
    Rig rig({{}, folder.path(), {}});
    rig.live.start();
    QTRY_COMPARE(rig.roots, QStringList{folder.path()});
    rig.look();
    rig.live.setBusy(true, false);
    QVERIFY(QDir(folder.path()).removeRecursively());
    rig.look();
    QTRY_VERIFY(rig.live.notices().folderGone);
    QCOMPARE(rig.roots.size(), 1);
    rig.live.setBusy(false, false);
    QCOMPARE(rig.roots.constLast(), QString(embeddedRoot));
}

void TestLiveContent::takesTheStoresNewVersion()
{
    const FakeStore store;
    Rig rig({{}, {}, store.state.path()});
    rig.live.start();
    QTRY_COMPARE(rig.roots, QStringList{store.folder(u"one"_s)});
    rig.look();
    store.point(u"two"_s);
    rig.look();
    QTRY_COMPARE(rig.roots.size(), 2);
    QCOMPARE(rig.roots.constLast(), store.folder(u"two"_s));
}

void TestLiveContent::goesBackWhenPicturesFail()
{
    const FakeStore store;
    Rig rig({{}, {}, store.state.path()});
    QSignalSpy denied(&rig.live, &LiveContent::denied);
    rig.live.start();
    QTRY_COMPARE(rig.roots.size(), 1);
    rig.look();
    // The first showing of version two meets a disk that has gone bad since it was checked.
    rig.onShow = [&store](const QString &root) {
        if (root == store.folder(u"two"_s))
            QVERIFY(QDir(root + u"/figures"_s).removeRecursively());
    };
    store.point(u"two"_s);
    rig.look();
    QTRY_COMPARE(rig.roots.size(), 3);
    QCOMPARE(rig.roots.at(1), store.folder(u"two"_s));
    QCOMPARE(rig.roots.constLast(), store.folder(u"one"_s));
    QCOMPARE(rig.live.notices().wentBackFrom, store.folder(u"two"_s));
    QCOMPARE(denied.size(), 1);
    QCOMPARE(denied.first().at(0).toString(), u"two"_s);
    QCOMPARE(denied.first().at(1).toString(), u"one"_s);
    // It is not tried again, now or after a restart, until staff choose it.
    QTRY_VERIFY(QFile::exists(store.state.filePath(u"denied"_s)));
    QTRY_VERIFY(QFile::exists(store.state.filePath(u"wentback"_s)));
    Rig later({{}, {}, store.state.path()});
    later.live.start();
    QTRY_COMPARE(later.roots, QStringList{QString(embeddedRoot)});
    QCOMPARE(later.live.notices().why, ContentNotices::Why::Damaged);
    QVERIFY(!later.live.notices().damaged.isEmpty());
    later.live.reload();
    QTRY_VERIFY(!later.live.notices().refused.refusedFolder.isEmpty()); // tried, and this time the check finds it
}

void TestLiveContent::goesBackFromAPlainFolder()
{
    ContentFolder folder;
    Rig rig({folder.path(), {}, {}});
    rig.onShow = [&](const QString &root) {
        if (root == folder.path())
            folder.remove(u"figures"_s);
    };
    rig.live.start();
    QTRY_COMPARE(rig.roots.size(), 2);
    QCOMPARE(rig.roots.constLast(), QString(embeddedRoot));
    QCOMPARE(rig.live.notices().wentBackFrom, folder.path());
    QVERIFY(!rig.live.notices().damaged.isEmpty());
}

void TestLiveContent::keepsWhatWasDrawn()
{
    ContentFolder folder;
    Rig rig({folder.path(), {}, {}});
    rig.live.start();
    QTRY_COMPARE(rig.roots.size(), 1);
    QTRY_VERIFY(!rig.live.onTrial());
    rig.live.noteDamaged(u"a.svg"_s); // later: its description is shown, and the rest stays
    QCOMPARE(rig.live.shown().library->root, folder.path());
    QVERIFY(rig.live.notices().wentBackFrom.isEmpty());
}

void TestLiveContent::previewsAndComesBack()
{
    ContentFolder live;
    const ContentFolder next;
    Rig rig({live.path(), {}, {}});
    QSignalSpy started(&rig.live, &LiveContent::previewStarted);
    QSignalSpy ended(&rig.live, &LiveContent::previewEnded);
    rig.live.start();
    QTRY_COMPARE(rig.roots.size(), 1);
    rig.look();
    rig.live.preview(next.path());
    QTRY_COMPARE(started.size(), 1);
    QCOMPARE(rig.roots.constLast(), next.path());
    QVERIFY(rig.live.previewing());
    // What changes meanwhile waits.
    moveTo(live, u"Meanwhile"_s);
    rig.look();
    QTRY_VERIFY(rig.live.notices().waiting);
    QCOMPARE(rig.roots.size(), 2);
    rig.live.endPreview();
    QCOMPARE(ended.size(), 1);
    QCOMPARE(rig.roots.at(2), live.path());
    QCOMPARE(rig.cities.constLast(), u"Meanwhile"_s);
    rig.live.endPreview();
    QCOMPARE(ended.size(), 1);
}

void TestLiveContent::refusesABadPreview()
{
    ContentFolder next;
    next.write(u"clinic.yaml"_s, "name: [\n");
    Rig rig({{}, {}, {}});
    QSignalSpy refused(&rig.live, &LiveContent::previewRefused);
    rig.live.start();
    QTRY_COMPARE(rig.roots.size(), 1);
    rig.live.preview(next.path());
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(!rig.live.previewing());
    QCOMPARE(rig.roots.size(), 1);
}

void TestLiveContent::givesUpOldLoads()
{
    const ContentFolder one;
    const ContentFolder two;
    ContentLoader loader(QStringLiteral(SALA_DECODE));
    QSignalSpy loaded(&loader, &ContentLoader::loaded);
    for (int i = 0; i < 5; ++i)
        loader.load(one.path());
    loader.load(two.path());
    QTRY_VERIFY(!loaded.isEmpty());
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(loaded.first().first().value<LoadedContent>().library->root, two.path());
}

void TestLiveContent::emptiesWhatImportsLeft()
{
    const FakeStore store;
    QVERIFY(QDir().mkpath(store.state.filePath(u"incoming/content-abc/topics"_s)));
    Rig rig({{}, {}, store.state.path()});
    rig.live.start();
    QTRY_VERIFY(!QFileInfo::exists(store.state.filePath(u"incoming"_s)));
    QTRY_COMPARE(rig.roots, QStringList{store.folder(u"one"_s)});
}

QTEST_MAIN(TestLiveContent)
#include "tst_livecontent.moc"
