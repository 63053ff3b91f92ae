// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "totals/totalsstore.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::totals;

namespace {

constexpr int patienceMs = 60'000;
const Count session{What::Session, {}, u"es"_s};
const Count opened{What::Opened, u"disc"_s, u"es"_s};

} // namespace

class TestTotalsStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsWhatWasCounted();
    void countsByDay();
    void opensNothingBeforeASessionEnds();
    void makesItsFolder();
    void goesOnInMemoryUntilTheDiskTakesIt();
    void saysThatADamagedOneWasPutAside();
    void wipes();
    void wipesWhatWaitsToo();
    void memoryIsBounded();

private:
    void open(const QString &folder)
    {
        m_store = std::make_unique<TotalsStore>(folder, [this] { return m_today; });
    }
    /// Everything as a view would get it, once all that was begun is done.
    Rows fetched();

    QDate m_today;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TotalsStore> m_store;
};

void TestTotalsStore::init()
{
    m_store.reset();
    m_today = QDate(2026, 11, 26);
    m_folder = std::make_unique<QTemporaryDir>();
    open(m_folder->path());
}

Rows TestTotalsStore::fetched()
{
    Rows rows;
    bool done = false;
    connect(m_store.get(), &TotalsStore::fetched, this, [&](const Rows &all) {
        rows = all;
        done = true;
    });
    m_store->fetch();
    (void)QTest::qWaitFor([&done] { return done; }, patienceMs);
    disconnect(m_store.get(), nullptr, this, nullptr);
    return rows;
}

void TestTotalsStore::keepsWhatWasCounted()
{
    m_store->add({{session, 1}, {opened, 1}});
    m_store->add({{session, 1}});
    m_store->add({});
    (void)fetched();
    (void)fetched(); // the second session was written after the first
    const Rows expected{{m_today, opened, 1}, {m_today, session, 2}};
    QCOMPARE(fetched(), expected);
    open(m_folder->path()); // another start
    QCOMPARE(fetched(), expected);
    QCOMPARE(m_store->problem(), QString());
}

void TestTotalsStore::countsByDay()
{
    m_store->add({{session, 1}});
    m_today = m_today.addDays(1);
    m_store->add({{session, 1}});
    (void)fetched();
    (void)fetched();
    QCOMPARE(fetched(), (Rows{{m_today.addDays(-1), session, 1}, {m_today, session, 1}}));
}

void TestTotalsStore::opensNothingBeforeASessionEnds()
{
    (void)fetched();
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestTotalsStore::makesItsFolder()
{
    open(m_folder->filePath(u"state/of/sala"_s));
    m_store->add({{session, 1}});
    QCOMPARE(fetched(), (Rows{{m_today, session, 1}}));
}

void TestTotalsStore::goesOnInMemoryUntilTheDiskTakesIt()
{
    const QString folder = m_folder->filePath(u"state"_s);
    QFile inTheWay(folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    open(folder);
    QSignalSpy told(m_store.get(), &TotalsStore::stateChanged);
    m_store->add({{session, 1}});
    m_store->add({{session, 1}});
    QTRY_VERIFY_WITH_TIMEOUT(!m_store->problem().isEmpty(), patienceMs);
    QVERIFY(m_store->problem().contains(folder));
    QCOMPARE(told.count(), 1);
    QCOMPARE(fetched(), (Rows{{m_today, session, 2}})); // staff see what waits

    QVERIFY(inTheWay.remove());
    m_store->add({{session, 1}});
    QTRY_VERIFY_WITH_TIMEOUT(m_store->problem().isEmpty(), patienceMs);
    QCOMPARE(told.count(), 2);
    open(folder);
    QCOMPARE(fetched(), (Rows{{m_today, session, 3}})); // nothing was lost
}

void TestTotalsStore::saysThatADamagedOneWasPutAside()
{
    QFile file(m_folder->filePath(u"totals.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    m_store->add({{session, 1}});
    QTRY_COMPARE_WITH_TIMEOUT(m_store->putAside(), file.fileName() + u"-damaged-1"_s, patienceMs);
    QCOMPARE(m_store->problem(), QString());
    QCOMPARE(fetched(), (Rows{{m_today, session, 1}}));
}

void TestTotalsStore::wipes()
{
    m_store->add({{session, 1}});
    m_store->add({{session, 1}});
    QSignalSpy wiped(m_store.get(), &TotalsStore::wiped);
    m_store->wipe();
    QTRY_COMPARE_WITH_TIMEOUT(wiped.count(), 1, patienceMs);
    QCOMPARE(wiped.constFirst().constFirst().toString(), QString());
    QVERIFY(fetched().isEmpty());
    m_store->add({{session, 1}});
    QCOMPARE(fetched(), (Rows{{m_today, session, 1}}));
}

void TestTotalsStore::wipesWhatWaitsToo()
{
    const QString folder = m_folder->filePath(u"state"_s);
    QFile inTheWay(folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    open(folder);
    m_store->add({{session, 1}}); // is being written, and fails, when the wiping is asked for
    m_store->wipe();
    QVERIFY(fetched().isEmpty());
    QVERIFY(inTheWay.remove());
    m_store->add({{session, 1}});
    (void)fetched();
    QCOMPARE(fetched(), (Rows{{m_today, session, 1}}));
}

void TestTotalsStore::memoryIsBounded()
{
    const QString folder = m_folder->filePath(u"state"_s);
    QFile inTheWay(folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    open(folder);
    for (int day = 0; day < 30; ++day) {
        Counts counts;
        for (int i = 0; i < 1000; ++i)
            counts.insert({What::Opened, QString::number(i), u"es"_s}, 1);
        m_store->add(counts);
        m_today = m_today.addDays(1);
        QTRY_VERIFY_WITH_TIMEOUT(!m_store->problem().isEmpty(), patienceMs);
    }
    const Rows rows = fetched();
    QVERIFY(rows.size() <= 21'000);
    QCOMPARE(rows.constLast().day, m_today.addDays(-1)); // the oldest went
}

QTEST_GUILESS_MAIN(TestTotalsStore)
#include "tst_totalsstore.moc"
