// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/live/contentwatch.h"

#include "support/contentfolder.h"
#include "support/fakeclock.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sala::app;
using namespace sala::test;

/// A change of a content folder is noticed, and only when it has come to rest.
class TestContentWatch : public QObject
{
    Q_OBJECT

private slots:
    void tellsStatesApart_data();
    void tellsStatesApart();
    void tellsOfAChangeAtRest();
    void noticesByItself();
    void followsTheLinkOfTheStore();
    void standsAFolderThatIsNotThere();
    void thousandsOfFoldersHoldNothingUp();
};

namespace {

/// Looks so seldom that a test must ask for each look.
constexpr ContentWatch::Timing seldom{1h, 1h, 2s};

using Edit = std::function<void(ContentFolder &)>;

/// How many folders the system is asked to tell of, in all of this process.
int inotifyWatches()
{
    int count = 0;
    QDirIterator it(u"/proc/self/fdinfo"_s, QDir::Files);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            count += static_cast<int>(file.readAll().count("inotify wd:"));
    }
    return count;
}

} // namespace

void TestContentWatch::tellsStatesApart_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::newRow("a longer text") << Edit([](ContentFolder &f) { f.write(u"clinic.yaml"_s, f.read(u"clinic.yaml"_s) + "#"); });
    QTest::newRow("a text of the same length") << Edit([](ContentFolder &f) {
        QFile file(f.path(u"clinic.yaml"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addMSecs(10), QFileDevice::FileModificationTime));
    });
    QTest::newRow("a file more") << Edit([](ContentFolder &f) { f.write(u"figures/new.svg"_s, "x"); });
    QTest::newRow("a file less") << Edit([](ContentFolder &f) { f.remove(u"figures/plain.svg"_s); });
    QTest::newRow("an empty folder more") << Edit([](ContentFolder &f) { QVERIFY(QDir().mkpath(f.path(u"topics/new"_s))); });
    QTest::newRow("a new name") << Edit(
        [](ContentFolder &f) { QVERIFY(QFile::rename(f.path(u"figures/plain.svg"_s), f.path(u"figures/b.svg"_s))); });
    QTest::newRow("all gone") << Edit([](ContentFolder &f) { QVERIFY(QDir(f.path()).removeRecursively()); });
}

void TestContentWatch::tellsStatesApart()
{
    QFETCH(Edit, edit);
    ContentFolder folder;
    const QByteArray before = printFolder(folder.path()).fingerprint;
    QVERIFY(!before.isEmpty());
    QCOMPARE(printFolder(folder.path()).fingerprint, before);
    edit(folder);
    QVERIFY(printFolder(folder.path()).fingerprint != before);
}

void TestContentWatch::tellsOfAChangeAtRest()
{
    ContentFolder folder;
    FakeClock clock;
    ContentWatch watch(clock, seldom);
    QSignalSpy changed(&watch, &ContentWatch::changed);
    // Twice: a notice of the system may have begun a look before the folder was what it is now, and then only the next one sees it.
    const auto look = [&watch] {
        for (int i = 0; i < 2; ++i) {
            QSignalSpy looked(&watch, &ContentWatch::looked);
            watch.look();
            QVERIFY(looked.wait());
        }
    };
    QSignalSpy first(&watch, &ContentWatch::looked);
    watch.watch(folder.path(), false);
    QVERIFY(first.wait());
    folder.write(u"figures/new.svg"_s, "half");
    look();
    clock.advance(1s);
    folder.write(u"figures/new.svg"_s, "half and half");
    look();
    clock.advance(1s);
    look();
    QCOMPARE(changed.size(), 0);
    clock.advance(1s);
    look();
    QCOMPARE(changed.size(), 1);
    look();
    QCOMPARE(changed.size(), 1);
}

void TestContentWatch::noticesByItself()
{
    ContentFolder folder;
    const sala::session::MonotonicClock clock;
    ContentWatch watch(clock, {1h, 20ms, 100ms}); // without the system's notices nothing would happen for an hour
    QSignalSpy changed(&watch, &ContentWatch::changed);
    QSignalSpy looked(&watch, &ContentWatch::looked);
    watch.watch(folder.path(), false);
    QTRY_COMPARE(looked.size(), 1);
    folder.write(u"figures/new.svg"_s, "x");
    QTRY_COMPARE(changed.size(), 1);
}

void TestContentWatch::followsTheLinkOfTheStore()
{
    const QTemporaryDir state;
    QVERIFY(QDir().mkpath(state.filePath(u"site/a"_s)) && QDir().mkpath(state.filePath(u"site/b"_s)));
    const sala::session::MonotonicClock clock;
    ContentWatch watch(clock, {1h, 20ms, 100ms});
    QSignalSpy changed(&watch, &ContentWatch::changed);
    QSignalSpy looked(&watch, &ContentWatch::looked);
    watch.watch(state.filePath(u"current"_s), true);
    QTRY_COMPARE(looked.size(), 1);
    QVERIFY(QFile::link(u"site/a"_s, state.filePath(u"current"_s)));
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(QFile::link(u"site/b"_s, state.filePath(u".next"_s)));
    QCOMPARE(std::rename(qUtf8Printable(state.filePath(u".next"_s)), qUtf8Printable(state.filePath(u"current"_s))), 0);
    QTRY_COMPARE(changed.size(), 2);
}

void TestContentWatch::standsAFolderThatIsNotThere()
{
    const QTemporaryDir parent;
    FakeClock clock;
    ContentWatch watch(clock, seldom);
    QSignalSpy changed(&watch, &ContentWatch::changed);
    QSignalSpy looked(&watch, &ContentWatch::looked);
    watch.watch(parent.filePath(u"later"_s), false);
    QTRY_COMPARE(looked.size(), 1);
    QVERIFY(QDir().mkpath(parent.filePath(u"later"_s)));
    watch.look();
    QTRY_COMPARE(looked.size(), 2);
    clock.advance(2s);
    watch.look();
    QTRY_COMPARE(changed.size(), 1);
}

void TestContentWatch::thousandsOfFoldersHoldNothingUp()
{
    const QTemporaryDir folder;
    for (int i = 0; i < 1500; ++i)
        QVERIFY(QDir(folder.path()).mkdir(QString::number(i)));
    FakeClock clock;
    ContentWatch watch(clock, seldom);
    QSignalSpy changed(&watch, &ContentWatch::changed);
    QSignalSpy looked(&watch, &ContentWatch::looked);
    watch.watch(folder.path(), false);
    QTRY_COMPARE(looked.size(), 1);
    QVERIFY(inotifyWatches() <= 1100);
    QVERIFY(QDir(folder.filePath(u"1499"_s)).mkdir(u"new"_s)); // the system does not tell of every folder; the look sees it all the same
    for (int i = 2; i < 5; ++i) {
        watch.look();
        QTRY_VERIFY(looked.size() >= i);
        clock.advance(2s);
    }
    QTRY_COMPARE(changed.size(), 1);
}

QTEST_GUILESS_MAIN(TestContentWatch)
#include "tst_contentwatch.moc"
