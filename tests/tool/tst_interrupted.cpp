// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "support/interruption.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::test;
using namespace std::chrono_literals;

/// Power that fails while the content is changed: SIGKILL at system calls that change the disk, and at moments that nobody
/// chose. Afterwards the old or the new content is shown, whole; the next command removes what is left.
///
/// Each time the same part of them is tried. SALA_CRASHES=70 tries 70 points and 70 moments for each change, which takes
/// some minutes; a large number tries every point there is.
class TestInterrupted final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsOldOrNewAfterACrash_data();
    void showsOldOrNewAfterACrash();
    void dropsACommitBeforeItsParts();
    void showsOldOrNewAfterAKill_data() { showsOldOrNewAfterACrash_data(); }
    void showsOldOrNewAfterAKill();

private:
    [[nodiscard]] Change changeOf(const QString &name) const;

    InstalledTool m_tool;
    Publisher m_publisher;
    StateFolder m_state;  ///< has so many versions that a new one drops an old one
    StateFolder m_signed; ///< shows the version that was published before the newest
    ContentFolder m_next;
    QString m_stick = m_publisher.scratch(QStringLiteral("stick"));
    Files m_shown;
    Files m_before;
    Files m_publishedBefore;
    int m_wanted = qEnvironmentVariableIntValue("SALA_CRASHES"); ///< 0: few
};

void TestInterrupted::initTestCase()
{
    ContentFolder folder;
    installed(*opened(m_state), folder, {}, true);
    for (int i = 0; i < 11; ++i) {
        m_before = filesOf(folder.path());
        change(folder, i);
        installed(*opened(m_state), folder);
    }
    m_shown = filesOf(m_state.path(u"current"_s));
    m_publisher.giveKeyTo(m_signed.path(u"keys"_s));
    QCOMPARE(m_tool.run({u"install"_s, u"--factory"_s, u"--to"_s, m_signed.path()}).status, 0);
    change(folder, 20);
    m_publisher.publish(folder, m_stick);
    QCOMPARE(m_tool.run({u"install"_s, m_stick, u"--to"_s, m_signed.path()}).status, 0);
    m_publishedBefore = filesOf(folder.path());
    change(m_next, 100);
    m_next.replace(u"topics/disc/es.md"_s, u"disco"_s, u"disco nuevo"_s);
    m_publisher.publish(m_next, m_stick);
}

Change TestInterrupted::changeOf(const QString &name) const
{
    const QStringList in{u"--in"_s, u"STATE"_s};
    const QStringList to{u"--to"_s, u"STATE"_s};
    const Files next = filesOf(m_next.path());
    if (name == u"install"_s)
        return {m_state.path(), QStringList{u"install"_s, m_next.path()} + to, {m_shown, next}, false};
    if (name == u"import"_s)
        return {m_signed.path(), QStringList{u"install"_s, m_stick} + to, {m_publishedBefore, next}, false};
    if (name == u"rollback"_s)
        return {m_state.path(), QStringList{u"rollback"_s} + in, {m_shown, m_before}, false};
    return {m_state.scratch(u"none"_s), QStringList{u"install"_s, m_next.path()} + to, {filesOf(m_tool.factory()), next}, true};
}

void TestInterrupted::showsOldOrNewAfterACrash_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"install"_s, u"import"_s, u"rollback"_s, u"first install"_s})
        QTest::newRow(qUtf8Printable(name)) << name;
}

void TestInterrupted::showsOldOrNewAfterACrash()
{
    QFETCH(QString, name);
    if (!mayTrace())
        QSKIP("this needs strace and the right to trace (ptrace)");
    const Change change = changeOf(name);
    const QList<CrashPoint> points = crashPoints(m_tool, change);
    QVERIFY(!points.isEmpty());
    const qsizetype tries = std::min<qsizetype>(m_wanted > 0 ? m_wanted : 8, points.size());
    for (qsizetype i = 0; i < tries; ++i) { // spread over all of them, the last one with them
        const QString wrong = crashAt(m_tool, change, points.at((i + 1) * points.size() / tries - 1));
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong));
    }
    qInfo("%d of %d crash points of %s", static_cast<int>(tries), static_cast<int>(points.size()), qUtf8Printable(name));
}

void TestInterrupted::dropsACommitBeforeItsParts()
{
    if (!mayTrace())
        QSKIP("this needs strace and the right to trace (ptrace)");
    // libostree's own order depends on the hashes, which differ each time: a few times show whether it is kept.
    for (int i = 0; i < 5; ++i) {
        const QStringList removed = removedObjects(m_tool, changeOf(u"install"_s));
        const qsizetype commits = removed.count(u"commit"_s);
        QVERIFY(commits > 0); // the change is the eleventh version: one has to go
        QVERIFY2(removed.size() > commits, "nothing but commits was removed");
        QCOMPARE(removed.mid(0, commits).count(u"commit"_s), commits);
    }
}

void TestInterrupted::showsOldOrNewAfterAKill()
{
    QFETCH(QString, name);
    const Change change = changeOf(name);
    const std::chrono::milliseconds whole = durationOf(m_tool, change);
    QRandomGenerator random(static_cast<quint32>(name.size()));
    const int tries = m_wanted > 0 ? m_wanted : 4;
    for (int i = 0; i < tries; ++i) {
        const QString wrong = crashAfter(m_tool, change, std::chrono::milliseconds(random.bounded(static_cast<int>(whole.count()) + 1)));
        QVERIFY2(wrong.isEmpty(), qUtf8Printable(wrong));
    }
    qInfo("%d kills of %s", tries, qUtf8Printable(name));
}

QTEST_GUILESS_MAIN(TestInterrupted)
#include "tst_interrupted.moc"
