// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "store/plaincopy.h"
#include "store/repositorygate.h"

#include "support/publisher.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::test;
using sala::store::Outcome;

/// From a publisher's repository to a kiosk: what is good arrives and is found sound.
class TestPublished final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrivesSigned();
    void arrivesUnsignedWhereThereAreNoKeys();
    void writesWhatEveryKioskFindsSound();
    void keepsTenCommits();
    void refusesToPublishWhatItCannotSign();
    void refusesToPublishIntoOtherFiles();
    void goesBackOnlyWhenAsked();
    void believesNoKeyThatWasTakenAway();
    void copiesToSticksWithoutHardLinks();

private:
    Publisher m_publisher;
};

namespace {

sala::store::ImportOrder orderFor(const QString &repository, const StateFolder &state)
{
    return {repository, {state.path(u"keys"_s)}, false, {}, {}};
}

QString codeOf(const Outcome &outcome)
{
    return outcome.findings.isEmpty() ? QString() : outcome.findings.constFirst().code;
}

} // namespace

void TestPublished::arrivesSigned()
{
    const StateFolder state;
    ContentFolder folder;
    const QString stick = state.scratch(u"stick"_s);
    m_publisher.giveKeyTo(state.path(u"keys"_s));
    const QString id = m_publisher.publish(folder, stick);
    const auto store = opened(state);
    const Outcome outcome = store->import(orderFor(stick, state));
    QCOMPARE(codeOf(outcome), QString());
    QCOMPARE(outcome.id, id);
    QVERIFY(outcome.signedByKey);
    QCOMPARE(store->current(), id);
    QCOMPARE(filesOf(state.path(u"current"_s)), filesOf(folder.path()));
    QVERIFY(store->versions().constFirst().published);
    QCOMPARE(store->versions().constFirst().note, u"published"_s);
    QCOMPARE(store->versions().constFirst().contentVersion.size(), 12);
    QCOMPARE(fsck(state.path(u"repo"_s)), QString());
    QVERIFY(store->import(orderFor(stick, state)).unchanged);

    // An edit made here, then the next version of the publisher.
    change(folder, 1);
    installed(*store, folder);
    change(folder, 2);
    const QString next = m_publisher.publish(folder, stick);
    QCOMPARE(store->import(orderFor(stick, state)).id, next);
    QCOMPARE(filesOf(state.path(u"current"_s)), filesOf(folder.path()));
    QCOMPARE(store->versions().size(), 3);
    QCOMPARE(leftovers(state.path()).join(u", "_s), QString());
}

void TestPublished::arrivesUnsignedWhereThereAreNoKeys()
{
    const StateFolder state;
    ContentFolder folder;
    const QString stick = state.scratch(u"a stick: 100 % éñ"_s);
    const QString id = m_publisher.publish(folder, stick, {});
    QVERIFY(sala::store::isRepository(stick));
    QVERIFY(!sala::store::isRepository(folder.path()));
    const auto store = opened(state);
    const Outcome outcome = store->import(orderFor(stick, state));
    QCOMPARE(outcome.id, id);
    QVERIFY(!outcome.signedByKey);
}

void TestPublished::writesWhatEveryKioskFindsSound()
{
    const StateFolder state;
    ContentFolder folder;
    const QString stick = state.scratch(u"stick"_s);
    QVERIFY(QFile::setPermissions(folder.path(u"clinic.yaml"_s), QFileDevice::ReadOwner | QFileDevice::ExeGroup));
    const QString id = m_publisher.publish(folder, stick);
    QCOMPARE(fsck(stick), QString());
    QVERIFY(QFileInfo::exists(stick + u"/summary.sig"_s));
    QVERIFY(!QFileInfo::exists(stick + u"/deltas"_s));
    // Debian's own ostree as the kiosk: with other owners or permissions its fsck would call good content corrupted.
    const QString kiosk = state.scratch(u"kiosk"_s);
    m_publisher.shell(u"ostree init --repo=$C --mode=bare-user-only; gpg --homedir $H --export clinic@example.org > $C/k.gpg;"
                      "ostree remote add --repo=$C --gpg-import=$C/k.gpg --collection-id=org.example.Clinic origin file://$R;"
                      "ostree pull --repo=$C --untrusted origin content/main; ostree fsck --repo=$C --quiet;"
                      "test $(ostree rev-parse --repo=$C origin:content/main) = %1; rm $C/k.gpg"_s.arg(id),
                      stick, kiosk);
    QCOMPARE(fsck(kiosk), QString());
}

void TestPublished::keepsTenCommits()
{
    const StateFolder state;
    ContentFolder folder;
    const QString stick = state.scratch(u"stick"_s);
    for (int i = 0; i < 12; ++i) {
        change(folder, i);
        m_publisher.publish(folder, stick, {});
        QCOMPARE(fsck(stick), QString());
    }
    m_publisher.shell(u"test $(ls $R/objects/*/*.commit | wc -l) = 10"_s, stick, {});
}

void TestPublished::refusesToPublishWhatItCannotSign()
{
    const StateFolder state;
    ContentFolder folder;
    const QString stick = state.scratch(u"stick"_s);
    const QString first = m_publisher.publish(folder, stick);
    change(folder, 1);
    const auto published =
        sala::store::publish({folder.path(), stick, {}, u"nobody@example.org"_s, m_publisher.home(), u"org.example.Clinic"_s, {}});
    QCOMPARE(published.id, QString());
    QCOMPARE(published.findings.constFirst().code, u"cannot-sign"_s);
    m_publisher.shell(u"test $(ostree rev-parse --repo=$R content/main) = %1; test $(ls $R/objects/*/*.commit | wc -l) = 1"_s.arg(first),
                      stick, {});
}

void TestPublished::refusesToPublishIntoOtherFiles()
{
    const StateFolder state;
    ContentFolder folder;
    const auto published = sala::store::publish({folder.path(), folder.path(), {}, {}, {}, u"org.example.Clinic"_s, {}});
    QCOMPARE(published.findings.constFirst().code, u"not-a-repository"_s);
    QVERIFY(QFileInfo::exists(folder.path(u"clinic.yaml"_s)));
    const auto nowhere = sala::store::publish({folder.path(), u"/proc/none/stick"_s, {}, {}, {}, u"org.example.Clinic"_s, {}});
    QCOMPARE(nowhere.id, QString());
    QVERIFY(!nowhere.findings.constFirst().remedy.isEmpty());
}

void TestPublished::goesBackOnlyWhenAsked()
{
    const StateFolder state;
    ContentFolder folder;
    const QString stick = state.scratch(u"stick"_s);
    const QString older = state.scratch(u"older"_s);
    m_publisher.giveKeyTo(state.path(u"keys"_s));
    const QString first = m_publisher.publish(folder, stick);
    copyFolder(stick, older);
    m_publisher.shell(u"sleep 1.1"_s, {}, {}); // times in commits are whole seconds
    change(folder, 1);
    const QString second = m_publisher.publish(folder, stick);
    const auto store = opened(state);
    QCOMPARE(store->import(orderFor(stick, state)).id, second);
    QCOMPARE(codeOf(store->import(orderFor(older, state))), u"older"_s);
    QCOMPARE(store->current(), second);
    // Neither edits made here nor going back on the kiosk make it forget what was published last.
    for (int i = 0; i < 12; ++i) {
        change(folder, 10 + i);
        installed(*store, folder);
    }
    QCOMPARE(codeOf(store->import(orderFor(older, state))), u"older"_s);
    sala::store::ImportOrder back = orderFor(older, state);
    back.allowOlder = true;
    QCOMPARE(store->import(back).id, first);
    QCOMPARE(store->current(), first);
    QCOMPARE(leftovers(state.path()).join(u", "_s), QString());
}

void TestPublished::believesNoKeyThatWasTakenAway()
{
    const StateFolder state;
    ContentFolder folder;
    const QString stick = state.scratch(u"stick"_s);
    const QString keys = state.path(u"keys"_s);
    m_publisher.giveKeyTo(keys);
    const auto store = opened(state);
    m_publisher.publish(folder, stick);
    QVERIFY(!store->import(orderFor(stick, state)).id.isEmpty());
    m_publisher.shell(u"gpg --homedir $H --batch --yes --output $C/other.gpg --export other@example.org; rm $C/clinic.asc"_s, {}, keys);
    change(folder, 1);
    m_publisher.publish(folder, stick);
    QCOMPARE(codeOf(store->import(orderFor(stick, state))), u"wrong-key"_s);
    m_publisher.shell(u"echo none > $C/broken.asc"_s, {}, keys);
    QCOMPARE(codeOf(store->import(orderFor(stick, state))), u"bad-key"_s);
}

void TestPublished::copiesToSticksWithoutHardLinks()
{
    const StateFolder state;
    ContentFolder folder;
    const QString stick = state.scratch(u"stick"_s);
    const QString copy = state.scratch(u"copy"_s);
    m_publisher.publish(folder, stick);
    QVERIFY(sala::store::copyRepository(stick, copy).ok());
    QCOMPARE(filesOf(copy), filesOf(stick));
    for (int i = 0; i < 11; ++i) { // so many that some are pruned
        change(folder, i);
        m_publisher.publish(folder, stick, {});
    }
    QVERIFY(sala::store::copyRepository(stick, copy).ok());
    QCOMPARE(filesOf(copy), filesOf(stick));
    QCOMPARE(fsck(copy), QString());
    const auto store = opened(state);
    QVERIFY(!store->import(orderFor(copy, state)).id.isEmpty());
    QCOMPARE(filesOf(state.path(u"current"_s)), filesOf(folder.path()));
    QVERIFY(sala::store::takesHardLinks(state.scratch({})));
    QVERIFY(!QFileInfo::exists(state.scratch(u".sala-try"_s)));
    QVERIFY(!sala::store::copyRepository(stick, u"/proc/none"_s).ok());
}

QTEST_GUILESS_MAIN(TestPublished)
#include "tst_published.moc"
