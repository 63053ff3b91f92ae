// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/proofmemory.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using sala::content::Proof;
using sala::content::ProofMemory;

namespace {

QByteArray key(const QByteArray &kind, const QByteArray &bytes)
{
    return ProofMemory::keyOf(kind, bytes);
}

} // namespace

/// What was opened once without a fault need not be opened again, as long as it is the same.
class TestProofMemory final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QFile::remove(file()); }
    void remembersAcrossRuns();
    void otherBytesAreNotKnown();
    void doesNotTrustOtherPrograms();
    void withoutAFileNothingIsKept();
    void damagedFileKnowsNothing_data();
    void damagedFileKnowsNothing();
    void unwritableFolderIsNoTrouble();

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(u"memory/proofs"_s); }

    QTemporaryDir m_folder;
};

void TestProofMemory::remembersAcrossRuns()
{
    ProofMemory(file()).remember(key("opus", "sound"), {0, 0, 3.25});
    ProofMemory(file()).remember(key("png", "picture"), {1'200, 800, 0.0});
    ProofMemory later(file());
    QCOMPARE(later.find(key("opus", "sound")), (Proof{0, 0, 3.25}));
    QCOMPARE(later.find(key("png", "picture")), (Proof{1'200, 800, 0.0}));
}

void TestProofMemory::otherBytesAreNotKnown()
{
    ProofMemory(file()).remember(key("svg", "drawing"), {160, 100, 0.0});
    ProofMemory later(file());
    QVERIFY(!later.find(key("svg", "drawinG")));
    QVERIFY(!later.find(key("png", "drawing"))); // the same bytes, read in another way
}

void TestProofMemory::doesNotTrustOtherPrograms()
{
    ProofMemory(file()).remember(key("svg", "drawing"), {160, 100, 0.0});
    QFile target(file());
    QVERIFY(target.open(QIODevice::ReadOnly));
    QByteArray bytes = target.readAll();
    target.close();
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write(bytes.replace(qVersion(), "0.0.0"));
    target.close();
    QVERIFY(!ProofMemory(file()).find(key("svg", "drawing")));
}

void TestProofMemory::withoutAFileNothingIsKept()
{
    ProofMemory({}).remember(key("opus", "sound"), {0, 0, 1.0});
    QVERIFY(!ProofMemory({}).find(key("opus", "sound")));
}

void TestProofMemory::damagedFileKnowsNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary") << QByteArray(4096, '\0');
    QTest::newRow("no length") << QByteArray("abc\n");
    QTest::newRow("length is no number") << QByteArray("abc many\n");
    QTest::newRow("too large") << QByteArray(17 * 1024 * 1024, 'a');
}

void TestProofMemory::damagedFileKnowsNothing()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(QDir().mkpath(m_folder.filePath(u"memory"_s)));
    QFile target(file());
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write(bytes);
    target.close();
    {
        ProofMemory memory(file());
        QVERIFY(!memory.find(key("opus", "sound")));
        memory.remember(key("opus", "sound"), {0, 0, 1.0});
    }
    QVERIFY(ProofMemory(file()).find(key("opus", "sound")));
}

void TestProofMemory::unwritableFolderIsNoTrouble()
{
    QFile plain(m_folder.filePath(u"plain"_s));
    QVERIFY(plain.open(QIODevice::WriteOnly));
    plain.close();
    ProofMemory(m_folder.filePath(u"plain/below"_s)).remember(key("opus", "sound"), {0, 0, 1.0});
    QVERIFY(!ProofMemory(m_folder.filePath(u"plain/below"_s)).find(key("opus", "sound")));
}

QTEST_GUILESS_MAIN(TestProofMemory)
#include "tst_proofmemory.moc"
