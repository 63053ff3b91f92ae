// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "store/store.h"

#include "support/statefolder.h"

#include <QDir>
#include <QFileInfo>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::test;
using sala::store::Store;

/// How the store sets itself right, and what it does not touch.
class TestStoreRepair final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsItsWayBackFromDamage_data();
    void findsItsWayBackFromDamage();
    void namesDamagedVersions();
    void refusesWhatIsNoStore();
    void staysAloneWhileItWorks();
};

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qUtf8Printable(path));
}

} // namespace

void TestStoreRepair::findsItsWayBackFromDamage_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<bool>("second"); // which version is shown afterwards

    QTest::newRow("no link") << u"rm S/current"_s << true;
    QTest::newRow("link to nowhere") << u"ln -sfn site/none S/current"_s << true;
    QTest::newRow("link out of the folder") << u"ln -sfn /etc S/current"_s << true;
    QTest::newRow("a folder in its place") << u"rm S/current; mkdir S/current"_s << true;
    QTest::newRow("checkouts lost") << u"rm -r S/site"_s << true;
    QTest::newRow("the newest lost its files") << u"find S/repo/objects -samefile S/current/words.en.txt -delete; rm -r S/current S/site"_s
                                               << false;
    QTest::newRow("not in the list") << u"rm S/repo/refs/heads/versions/000002"_s << true;
    QTest::newRow("an unfinished checkout") << u"mkdir -p S/site/.new/topics; echo busy > S/lock"_s << true;
    QTest::newRow("an unfinished link") << u"ln -s site/none S/.new-current; echo busy > S/lock"_s << true;
    QTest::newRow("a checkout of no version") << u"mkdir S/site/abc; echo busy > S/lock"_s << true;
    QTest::newRow("a half commit") << u"(cd S/repo/tmp && touch x); touch S/repo/state/y; echo busy > S/lock"_s << true;
    QTest::newRow("a half ref") << u"touch S/repo/refs/heads/versions/.tmp1; echo busy > S/lock"_s << true;
}

void TestStoreRepair::findsItsWayBackFromDamage()
{
    QFETCH(QString, damage);
    QFETCH(bool, second);
    const StateFolder state;
    ContentFolder folder;
    Files files = filesOf(folder.path());
    {
        const auto store = opened(state);
        installed(*store, folder);
        change(folder, 1);
        installed(*store, folder);
    }
    if (second)
        files = filesOf(folder.path());
    QCOMPARE(QProcess::execute(u"sh"_s, {u"-c"_s, damage.replace(u"S/"_s, state.path() + u'/')}), 0);
    const auto store = opened(state);
    QVERIFY(!store->current().isEmpty());
    QCOMPARE(filesOf(state.path(u"current"_s)), files);
    if (second)
        QCOMPARE(leftovers(state.path()).join(u", "_s), QString());
}

void TestStoreRepair::namesDamagedVersions()
{
    const StateFolder state;
    ContentFolder folder;
    const auto store = opened(state);
    const QString first = installed(*store, folder);
    QVERIFY(store->verify().isEmpty());
    writeFile(state.path(u"site/"_s + first + u"/clinic.yaml"_s), "flipped");
    const sala::content::Findings findings = store->verify();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.constFirst().code, u"damaged-version"_s);
    QVERIFY(findings.constFirst().message.english().contains(first.left(12)));
}

void TestStoreRepair::refusesWhatIsNoStore()
{
    const StateFolder state;
    QVERIFY(QDir().mkpath(state.path(u"repo"_s)));
    auto store = Store::open(state.path());
    QVERIFY(!store.ok());
    QCOMPARE(store.finding().code, u"not-a-store"_s);
    QCOMPARE(QProcess::execute(u"ostree"_s, {u"init"_s, u"--mode=archive"_s, u"--repo="_s + state.path(u"repo"_s)}), 0);
    store = Store::open(state.path());
    QVERIFY(!store.ok());
    QCOMPARE(store.finding().code, u"not-a-store"_s);
    const auto nowhere = Store::open(u"/proc/sala"_s);
    QVERIFY(!nowhere.ok());
    QVERIFY(!nowhere.finding().remedy.isEmpty());
    const auto nothing = sala::store::look(state.path(u"none"_s));
    QVERIFY(nothing.ok() && nothing.value().versions.isEmpty() && nothing.value().current.isEmpty());
}

void TestStoreRepair::staysAloneWhileItWorks()
{
    const StateFolder state;
    ContentFolder folder;
    auto store = opened(state);
    installed(*store, folder);
    QVERIFY(sala::store::look(state.path()).ok()); // whoever only looks need not wait
    QProcess other;
    other.start(u"flock"_s, {u"--nonblock"_s, u"--conflict-exit-code=9"_s, state.path(u"lock"_s), u"true"_s});
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitCode(), 9);
    store.reset();
    other.start(u"flock"_s, {u"--nonblock"_s, u"--conflict-exit-code=9"_s, state.path(u"lock"_s), u"true"_s});
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestStoreRepair)
#include "tst_storerepair.moc"
