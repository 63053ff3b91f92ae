// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "support/publisher.h"

#include <QDir>
#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::test;
using sala::store::Outcome;

/// Sticks that somebody or something has changed: each is refused by name, and the old content stays.
class TestTampering final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesTamperedSticks_data();
    void refusesTamperedSticks();

private:
    Publisher m_publisher;
    StateFolder m_kiosk; ///< shows the version before the newest
    QString m_stick = m_publisher.scratch(QStringLiteral("stick"));
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

void TestTampering::refusesTamperedSticks_data()
{
    QTest::addColumn<QString>("tamper"); // R: the repository, H: the publisher's keys, C: changed content
    QTest::addColumn<bool>("keys");
    QTest::addColumn<QString>("code");

    const QString large = u"f=$(ls -S $R/objects/*/*.filez | head -1);"_s;
    const QString flip = u"printf '\\377\\377\\377' | dd of=$f bs=1 seek=$(($(stat -c %s $f) / 2)) conv=notrunc status=none"_s;
    const QString commit =
        u"ostree commit --repo=$R --owner-uid=0 --owner-gid=0 --no-xattrs --tree=dir=$C --gpg-homedir=$H --gpg-sign=clinic@example.org "_s;
    const QString canonical = commit + u"--canonical-permissions "_s;
    const QString tip = u"t=$(ostree rev-parse --repo=$R content/main);"_s;
    const QString list = u"; ostree summary --repo=$R --update"_s; // where importers look
    for (const bool keys : {true, false}) {
        const QByteArray with = keys ? "" : ", no keys";
        QTest::newRow("flipped byte" + with) << large + flip << keys << u"damaged"_s;
        QTest::newRow("swapped object" + with) << large + u"cp $(ls -S $R/objects/*/*.filez | sed -n 2p) $f"_s << keys << u"damaged"_s;
        QTest::newRow("truncated" + with) << large + u"truncate -s 100 $f"_s << keys << u"damaged"_s;
        QTest::newRow("missing file" + with) << large + u"rm $f"_s << keys << u"incomplete"_s;
        QTest::newRow("missing folder" + with) << u"rm $(ls $R/objects/*/*.dirtree)"_s << keys << u"incomplete"_s;
        QTest::newRow("changed folder" + with) << u"f=$(ls -S $R/objects/*/*.dirtree | head -1);"_s + flip << keys << u"damaged"_s;
        QTest::newRow("link among the objects" + with) << large + u"ln -sf /etc/passwd $f"_s << keys << u"link"_s;
        QTest::newRow("FIFO among the objects" + with) << large + u"rm $f; mkfifo $f"_s << keys << u"not-a-file"_s;
        QTest::newRow("huge object" + with) << large + u"truncate -s 66M $f"_s << keys << u"file-too-large"_s;
        QTest::newRow("link in the content" + with)
            << u"ln -s /etc/passwd $C/topics/passwd.md;"_s + canonical + u"-b content/main"_s + list << keys << u"link"_s;
        QTest::newRow("setuid" + with) << u"chmod 4755 $C/clinic.yaml;"_s + commit + u"-b content/main"_s + list << keys
                                       << u"special-permissions"_s;
        QTest::newRow("huge when unpacked" + with)
            << u"truncate -s 70M $C/big.opus;"_s + canonical + u"-b content/main"_s + list << keys << u"file-too-large"_s;
        QTest::newRow("deep" + with) << u"mkdir -p $C/a/b/c/d/e/f/g/h/i;"_s + canonical + u"-b content/main"_s + list << keys
                                     << u"too-deep"_s;
        QTest::newRow("no content" + with) << u"rm $C/clinic.yaml;"_s + canonical + u"-b content/main"_s + list << keys << u"no-content"_s;
        QTest::newRow("other branch" + with)
            << canonical + u"-b content/draft; ostree rev-parse --repo=$R content/draft > $R/refs/heads/content/main"_s + list << keys
            << u"other-branch"_s;
        QTest::newRow("nothing published" + with) << u"rm $R/refs/heads/content/main"_s + list << keys << u"nothing-published"_s;
        QTest::newRow("refers to others" + with) << u"ostree config --repo=$R set core.parent /"_s << keys << u"not-published"_s;
        QTest::newRow("older" + with)
            << u"ostree rev-parse --repo=$R content/main^ > $R/refs/heads/content/x; mv $R/refs/heads/content/x $R/refs/heads/content/main"_s
                   + list
            << keys << u"older"_s;
    }
    QTest::newRow("unsigned") << tip + u"rm $R/objects/$(echo $t | cut -c 1-2)/$(echo $t | cut -c 3-).commitmeta"_s << true
                              << u"unsigned"_s;
    QTest::newRow("signed with another key")
        << u"ostree commit --repo=$R -b content/main --canonical-permissions --owner-uid=0 --owner-gid=0 --no-xattrs "
           "--tree=dir=$C --gpg-homedir=$H --gpg-sign=other@example.org"_s
               + list
        << true << u"wrong-key"_s;
    QTest::newRow("signature of another commit") << u"o() { echo $R/objects/$(echo $1 | cut -c 1-2)/$(echo $1 | cut -c 3-).commitmeta; };"_s
                                                        + tip + u"cp $(o $(ostree rev-parse --repo=$R content/main^)) $(o $t)"_s
                                                 << true << u"bad-signature"_s;
}

void TestTampering::initTestCase()
{
    ContentFolder folder;
    m_publisher.giveKeyTo(m_kiosk.path(u"keys"_s));
    m_publisher.publish(folder, m_stick);
    QCOMPARE(codeOf(opened(m_kiosk)->import(orderFor(m_stick, m_kiosk))), QString());
    m_publisher.shell(u"sleep 1.1"_s, {}, {}); // times in commits are whole seconds
    QByteArray large(60'000, ' ');             // the largest file, and one that the kiosk has not
    QRandomGenerator random(1);
    for (char &byte : large)
        byte = static_cast<char>(random.bounded(256));
    folder.write(u"figures/large.png"_s, large);
    m_publisher.publish(folder, m_stick);
    copyFolder(folder.path(), m_kiosk.scratch(u"content"_s));
}

void TestTampering::refusesTamperedSticks()
{
    QFETCH(QString, tamper);
    QFETCH(bool, keys);
    QFETCH(QString, code);
    const StateFolder state;
    const QString stick = state.scratch(u"stick"_s);
    const QString content = state.scratch(u"content"_s);
    copyFolder(m_kiosk.path(), state.path());
    copyFolder(m_stick, stick);
    copyFolder(m_kiosk.scratch(u"content"_s), content);
    const auto store = opened(state);
    if (code == u"older"_s) // all others bring something new to the kiosk
        QVERIFY(!store->import(orderFor(stick, state)).id.isEmpty());
    if (!keys)
        QVERIFY(QDir(state.path(u"keys"_s)).removeRecursively());
    const QString before = store->current();
    const Files files = filesOf(state.path(u"current"_s));
    m_publisher.shell(tamper, stick, content);

    const Outcome outcome = store->import(orderFor(stick, state));
    QCOMPARE(outcome.id, QString());
    QVERIFY2(codeOf(outcome) == code, qUtf8Printable(codeOf(outcome) + u": "_s + outcome.findings.constFirst().message.english()));
    QVERIFY(!outcome.findings.constFirst().remedy.isEmpty());
    QCOMPARE(store->current(), before);
    QCOMPARE(filesOf(state.path(u"current"_s)), files);
    QCOMPARE(fsck(state.path(u"repo"_s)), QString());
    QCOMPARE(leftovers(state.path()).join(u", "_s), QString());
}

QTEST_GUILESS_MAIN(TestTampering)
#include "tst_tampering.moc"
