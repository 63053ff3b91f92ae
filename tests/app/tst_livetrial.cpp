// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "liverig.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sala::app;
using namespace sala::test;

/// New content that ends the program is remembered by the next start.
class TestLiveTrial : public QObject
{
    Q_OBJECT

private slots:
    void notesWhatIsOnTrial();
    void aSecondTryIsAllowed();
    void goesBackFromWhatKillsIt();
    void isToldUntilOtherContentTakesOver();
    void isToldUntilStaffChoose();
    void whatElseIsShownLeavesItAlone();
    void goesBackFromAFolderThatKillsIt();
    void nothingIsNotedForWhoWaits();
    void aDamagedMarkerIsNoMatter();
    void aStateFolderThatTakesNothingIsNoMatter();

private:
    void leaveMarker(const QString &state, const QByteArray &text);
    /// A run of the program that gives version two up; the store has gone back to version one.
    void giveUp(const FakeStore &store);
};

void TestLiveTrial::leaveMarker(const QString &state, const QByteArray &text)
{
    QFile file(state + u"/trial"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

void TestLiveTrial::notesWhatIsOnTrial()
{
    const FakeStore store;
    const QString marker = store.state.filePath(u"trial"_s);
    QByteArray noted;
    {
        Rig rig({{}, {}, store.state.path()});
        rig.onShow = [&](const QString &) {
            QFile file(marker);
            noted = file.open(QIODevice::ReadOnly) ? file.readAll() : "nothing"; // written before anything is shown
        };
        rig.live.start();
        QTRY_COMPARE(rig.roots.size(), 1);
        QCOMPARE(noted, QByteArray("content one\nbefore -\ntries 1\n"));
        rig.look();
        store.point(u"two"_s);
        rig.look();
        QTRY_COMPARE(rig.roots.size(), 2);
        QCOMPARE(noted, QByteArray("content two\nbefore one\ntries 1\n"));
        QTRY_VERIFY(!rig.live.onTrial());
        QVERIFY(QFile::exists(marker)); // it has not stood long enough
        rig.clock.advance(steadyTime);
        QTRY_VERIFY(!QFile::exists(marker));
    }
    {
        Rig rig({{}, {}, store.state.path()});
        rig.live.start();
        QTRY_COMPARE(rig.roots.size(), 1);
        QVERIFY(QFile::exists(marker));
    }
    QVERIFY(!QFile::exists(marker)); // a program that is stopped says nothing about its content
}

void TestLiveTrial::aSecondTryIsAllowed()
{
    const FakeStore store;
    store.point(u"two"_s);
    leaveMarker(store.state.path(), "content two\nbefore one\ntries 1\n");
    Rig rig({{}, {}, store.state.path()});
    rig.live.start();
    QTRY_COMPARE(rig.roots, QStringList{store.folder(u"two"_s)});
    QVERIFY(rig.live.notices().wentBackFrom.isEmpty());
    // A marker of another version says nothing about this one.
    leaveMarker(store.state.path(), "content three\nbefore two\ntries 2\n");
    Rig other({{}, {}, store.state.path()});
    other.live.start();
    QTRY_COMPARE(other.roots, QStringList{store.folder(u"two"_s)});
}

void TestLiveTrial::goesBackFromWhatKillsIt()
{
    const FakeStore store;
    store.point(u"two"_s);
    leaveMarker(store.state.path(), "content two\nbefore one\ntries 2\n");
    Rig rig({{}, {}, store.state.path()});
    QSignalSpy denied(&rig.live, &LiveContent::denied);
    rig.live.start();
    QTRY_COMPARE(rig.roots, QStringList{store.folder(u"one"_s)});
    QCOMPARE(denied.size(), 1);
    QCOMPARE(denied.first().at(0).toString(), u"two"_s);
    QCOMPARE(denied.first().at(1).toString(), u"one"_s);
    QCOMPARE(rig.live.notices().wentBackFrom, store.folder(u"two"_s));
    QCOMPARE(rig.live.notices().why, ContentNotices::Why::Died);
    QTRY_VERIFY(QFile::exists(store.state.filePath(u"denied"_s)));
    QTRY_VERIFY(QFile::exists(store.state.filePath(u"wentback"_s)));
    // Should the store not have gone back, the next start does not take it either, and says so.
    Rig later({{}, {}, store.state.path()});
    later.live.start();
    QTRY_COMPARE(later.roots, QStringList{QString(embeddedRoot)});
    QCOMPARE(later.live.notices().wentBackFrom, store.folder(u"two"_s));
    QCOMPARE(later.live.notices().why, ContentNotices::Why::Died);
    later.live.reload(); // staff chose it
    QTRY_COMPARE(later.roots.size(), 2);
    QCOMPARE(later.roots.constLast(), store.folder(u"two"_s));
    QVERIFY(later.live.notices().wentBackFrom.isEmpty());
}

void TestLiveTrial::giveUp(const FakeStore &store)
{
    store.point(u"two"_s);
    leaveMarker(store.state.path(), "content two\nbefore one\ntries 2\n");
    Rig rig({{}, {}, store.state.path()});
    rig.live.start();
    QTRY_COMPARE(rig.roots, QStringList{store.folder(u"one"_s)});
    store.point(u"one"_s);
}

void TestLiveTrial::isToldUntilOtherContentTakesOver()
{
    const FakeStore store;
    giveUp(store);
    QCOMPARE(DeniedVersions(store.state.filePath(u"denied"_s)).all(), QStringList{u"two"_s});
    for (int restart = 1; restart <= 3; ++restart) {
        Rig rig({{}, {}, store.state.path()});
        rig.live.start();
        QTRY_COMPARE(rig.roots, QStringList{store.folder(u"one"_s)});
        QCOMPARE(rig.live.notices().wentBackFrom, store.folder(u"two"_s));
        QCOMPARE(rig.live.notices().why, ContentNotices::Why::Died);
        QTRY_VERIFY(!rig.live.onTrial()); // that it stands changes nothing
        if (restart < 3)
            continue;
        rig.look();
        std::filesystem::copy(store.folder(u"one"_s).toStdString(), store.folder(u"three"_s).toStdString(),
                              std::filesystem::copy_options::recursive);
        store.point(u"three"_s);
        rig.look();
        QTRY_COMPARE(rig.roots.constLast(), store.folder(u"three"_s));
        QVERIFY(rig.live.notices().wentBackFrom.isEmpty());
    }
    QVERIFY(!QFile::exists(store.state.filePath(u"wentback"_s)));
    Rig rig({{}, {}, store.state.path()});
    rig.live.start();
    QTRY_COMPARE(rig.roots, QStringList{store.folder(u"three"_s)});
    QVERIFY(rig.live.notices().wentBackFrom.isEmpty());
}

void TestLiveTrial::isToldUntilStaffChoose()
{
    const FakeStore store;
    giveUp(store);
    {
        Rig rig({{}, {}, store.state.path()});
        QSignalSpy told(&rig.live, &LiveContent::noticesChanged);
        rig.live.start();
        QTRY_COMPARE(rig.live.notices().wentBackFrom, store.folder(u"two"_s));
        told.clear();
        rig.live.reload(); // they are content with what is shown
        QVERIFY(rig.live.notices().wentBackFrom.isEmpty());
        QVERIFY(!told.isEmpty());
    }
    QVERIFY(!QFile::exists(store.state.filePath(u"wentback"_s)));
}

// Another version was taken while the program was off; and somebody looks at a folder of their own.
void TestLiveTrial::whatElseIsShownLeavesItAlone()
{
    const FakeStore store;
    giveUp(store);
    {
        const ContentFolder own;
        Rig rig({own.path(), {}, store.state.path()});
        rig.live.start();
        QTRY_COMPARE(rig.roots, QStringList{own.path()});
        QVERIFY(rig.live.notices().wentBackFrom.isEmpty());
        QTRY_VERIFY(!rig.live.onTrial());
    }
    QVERIFY(QFile::exists(store.state.filePath(u"wentback"_s)));
    std::filesystem::rename(store.folder(u"one"_s).toStdString(), store.folder(u"four"_s).toStdString());
    store.point(u"four"_s);
    {
        Rig rig({{}, {}, store.state.path()});
        rig.live.start();
        QTRY_COMPARE(rig.roots, QStringList{store.folder(u"four"_s)});
        QVERIFY(rig.live.notices().wentBackFrom.isEmpty());
    }
    QVERIFY(!QFile::exists(store.state.filePath(u"wentback"_s)));
}

void TestLiveTrial::goesBackFromAFolderThatKillsIt()
{
    ContentFolder folder;
    const QTemporaryDir state;
    const QString name = u"content-"_s + loadContent(folder.path(), QStringLiteral(SALA_DECODE)).library->version;
    leaveMarker(state.path(), "content " + name.toUtf8() + "\nbefore -\ntries 2\n");
    for (int start = 0; start < 2; ++start) {
        Rig rig({folder.path(), {}, state.path()});
        QSignalSpy denied(&rig.live, &LiveContent::denied);
        rig.live.start();
        QTRY_COMPARE(rig.roots, QStringList{QString(embeddedRoot)});
        QCOMPARE(rig.live.notices().wentBackFrom, folder.path());
        QVERIFY(denied.isEmpty()); // the store has nothing to do with it
        if (start == 0)
            continue;
        rig.look();
        moveTo(folder, u"Mended"_s);
        rig.look();
        QTRY_COMPARE(rig.cities.constLast(), u"Mended"_s);
        QTRY_VERIFY(rig.live.notices().wentBackFrom.isEmpty());
    }
}

void TestLiveTrial::nothingIsNotedForWhoWaits()
{
    const FakeStore store;
    const QString marker = store.state.filePath(u"trial"_s);
    Rig rig({{}, {}, store.state.path()});
    rig.live.start();
    QTRY_COMPARE(rig.roots.size(), 1);
    QTRY_VERIFY(!rig.live.onTrial());
    rig.clock.advance(steadyTime);
    QTRY_VERIFY(!QFile::exists(marker));
    rig.look();
    rig.live.setBusy(true, false);
    store.point(u"two"_s);
    rig.look();
    QTRY_VERIFY(rig.live.notices().waiting);
    QVERIFY(!QFile::exists(marker));
    rig.live.setBusy(false, false); // the marker is being written ...
    rig.live.setBusy(true, false);  // ... and somebody comes
    QTRY_VERIFY(!QFile::exists(marker));
    QCOMPARE(rig.roots.size(), 1);
    rig.live.setBusy(false, false);
    QTRY_COMPARE(rig.roots.size(), 2);
}

void TestLiveTrial::aDamagedMarkerIsNoMatter()
{
    const FakeStore store;
    leaveMarker(store.state.path(), QByteArray(100, '\0'));
    Rig rig({{}, {}, store.state.path()});
    rig.live.start();
    QTRY_COMPARE(rig.roots, QStringList{store.folder(u"one"_s)});
}

void TestLiveTrial::aStateFolderThatTakesNothingIsNoMatter()
{
    const ContentFolder folder;
    const QTemporaryDir place;
    QVERIFY(QFile(place.filePath(u"state"_s)).open(QIODevice::WriteOnly)); // a file: nobody can write into it
    Rig rig({folder.path(), {}, place.filePath(u"state"_s)});
    rig.live.start();
    QTRY_COMPARE(rig.roots, QStringList{folder.path()});
}

QTEST_MAIN(TestLiveTrial)
#include "tst_livetrial.moc"
