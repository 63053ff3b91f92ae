// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/prover.h"

#include "support/contentfolder.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::content;
using namespace sala::test;

/// Only what nobody has proved before is opened, only what was opened without a fault is remembered.
class TestProver final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensWhatIsUnknown();
    void asksOnceForTheSameBytes();
    void trustsWhatShipped();
    void remembersNoFault();
    void remembersOnlyTheBytesThatWereOpened();
    void withoutAHelperNothingIsProved();
    void saysWhenTheHelperIsMissing();
    void sameBytesOfAnotherKindAreUnknown();
    void tellsOfEachFile();

private:
    [[nodiscard]] Unproved file(const QString &path) const { return {path, Prover::keyOf(path, m_folder->read(path))}; }
    [[nodiscard]] Decoded::State prove(const QString &path) const
    {
        return Prover(m_folder->path(), m_options, 1).prove({file(path)}).value(0).state;
    }
    [[nodiscard]] QString nobody() const { return m_state->filePath(u"no-such-program"_s); }

    std::unique_ptr<ContentFolder> m_folder;
    std::unique_ptr<QTemporaryDir> m_state;
    CheckOptions m_options;
};

namespace {

const QString plain = u"figures/plain.svg"_s;

} // namespace

void TestProver::init()
{
    m_folder = std::make_unique<ContentFolder>();
    m_state = std::make_unique<QTemporaryDir>();
    m_options = {};
    m_options.decoder = QStringLiteral(SALA_DECODE);
    m_options.soundMemory = m_state->filePath(u"proofs"_s);
}

void TestProver::opensWhatIsUnknown()
{
    const Decoded decoded = Prover(m_folder->path(), m_options, 1).prove({file(plain)}).value(0);
    QCOMPARE(decoded.state, Decoded::State::Fine);
    QVERIFY(decoded.width > 0 && decoded.height > 0);
}

void TestProver::asksOnceForTheSameBytes()
{
    QCOMPARE(prove(plain), Decoded::State::Fine);
    m_options.decoder = nobody();
    Prover again(m_folder->path(), m_options, 1);
    const Decoded known = again.prove({file(plain)}).value(0);
    QCOMPARE(known.state, Decoded::State::Fine);
    QVERIFY(known.width > 0 && known.height > 0);
    QVERIFY(!again.missing()); // nobody was asked
    m_folder->write(plain, m_folder->read(plain) + '\n');
    QCOMPARE(prove(plain), Decoded::State::NotAsked);
}

void TestProver::trustsWhatShipped()
{
    m_options.shippedProofs = std::exchange(m_options.soundMemory, {});
    {
        ProofMemory shipped(m_options.shippedProofs);
        shipped.remember(file(plain).key, {30, 20, 0});
    }
    m_options.decoder = nobody();
    const Decoded known = Prover(m_folder->path(), m_options, 1).prove({file(plain)}).value(0);
    QCOMPARE(known.state, Decoded::State::Fine);
    QCOMPARE(known.width, 30);
}

void TestProver::remembersNoFault()
{
    m_folder->write(u"figures/broken.png"_s, "\x89PNG\r\n\x1a\n, and no more");
    const Decoded::State state = prove(u"figures/broken.png"_s);
    QVERIFY(state != Decoded::State::Fine && state != Decoded::State::NotAsked);
    m_options.decoder = nobody();
    QCOMPARE(prove(u"figures/broken.png"_s), Decoded::State::NotAsked);
}

void TestProver::remembersOnlyTheBytesThatWereOpened()
{
    const Unproved before = file(plain);
    m_folder->write(plain, m_folder->read(plain) + "<!-- changed while it was being checked -->");
    QCOMPARE(Prover(m_folder->path(), m_options, 1).prove({before}).value(0).state, Decoded::State::Fine);
    m_options.decoder = nobody();
    QCOMPARE(Prover(m_folder->path(), m_options, 1).prove({before}).value(0).state, Decoded::State::NotAsked);
}

void TestProver::withoutAHelperNothingIsProved()
{
    m_options.decoder.clear();
    Prover prover(m_folder->path(), m_options, 1);
    QCOMPARE(prover.prove({file(plain)}).value(0).state, Decoded::State::NotAsked);
    QVERIFY(!prover.missing());
}

void TestProver::saysWhenTheHelperIsMissing()
{
    m_options.decoder = nobody();
    Prover prover(m_folder->path(), m_options, 1);
    QCOMPARE(prover.prove({file(plain)}).value(0).state, Decoded::State::NotAsked);
    QVERIFY(prover.missing());
}

void TestProver::sameBytesOfAnotherKindAreUnknown()
{
    QCOMPARE(Prover::keyOf(u"a.SVG"_s, "x"), Prover::keyOf(u"folder/b.svg"_s, "x"));
    QVERIFY(Prover::keyOf(u"a.svg"_s, "x") != Prover::keyOf(u"a.png"_s, "x"));
    QVERIFY(Prover::keyOf(u"a.svg"_s, "x") != Prover::keyOf(u"a.svg"_s, "y"));
}

void TestProver::tellsOfEachFile()
{
    QCOMPARE(prove(plain), Decoded::State::Fine); // known from here on
    m_folder->write(u"figures/other.svg"_s, m_folder->read(plain) + '\n');
    QList<int> done;
    m_options.progress = [&done](int now, int all) {
        done.append(now);
        QCOMPARE(all, 2);
    };
    (void)Prover(m_folder->path(), m_options, 2).prove({file(plain), file(u"figures/other.svg"_s)});
    QCOMPARE(done, (QList<int>{1, 2}));
}

QTEST_GUILESS_MAIN(TestProver)
#include "tst_prover.moc"
