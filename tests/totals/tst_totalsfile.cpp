// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "totals/totalsfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace sala::totals;

namespace {

const QDate today(2026, 11, 26);

Row row(int daysAgo, What what, const QString &id, qint64 n, const QString &language = u"es"_s)
{
    return {today.addDays(-daysAgo), {what, id, language}, n};
}

} // namespace

class TestTotalsFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noFileNoRows();
    void mergesTheCountsOfADay();
    void hasTheColumnsAndNoOthers();
    void forgetsAfterFourHundredDays();
    void damagedIsPutAside_data();
    void damagedIsPutAside();
    void damagedInTheMiddleIsPutAside();
    void readingChangesNothingDamaged();
    void keepsThreeDamagedOnes();
    void damagedOnesAreForgottenToo();
    void lockedChangesNothing();
    void fullChangesNothing();
    void readOnlyChangesNothing();
    void noFolder();
    void wipesEverything();
    void whatWasWipedIsNotInTheFile();

private:
    void writeRaw(const QByteArray &bytes) const;
    /// Runs a statement on the database, as another program would.
    [[nodiscard]] bool runElsewhere(const QStringList &statements) const;
    [[nodiscard]] QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::System, QDir::Name); }
    [[nodiscard]] Rows rows() const { return TotalsFile(m_path).read().rows; }
    [[nodiscard]] FileResult add(const Rows &some) const { return TotalsFile(m_path).add(some, today); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestTotalsFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"totals.db"_s);
}

void TestTotalsFile::writeRaw(const QByteArray &bytes) const
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

bool TestTotalsFile::runElsewhere(const QStringList &statements) const
{
    bool fine = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"elsewhere"_s);
        database.setDatabaseName(m_path);
        fine = database.open();
        for (const QString &statement : statements)
            fine = fine && QSqlQuery(database).exec(statement);
    }
    QSqlDatabase::removeDatabase(u"elsewhere"_s);
    return fine;
}

void TestTotalsFile::noFileNoRows()
{
    const FileResult result = TotalsFile(m_path).read();
    QVERIFY(result.ok());
    QVERIFY(result.rows.isEmpty());
    QVERIFY(names().isEmpty()); // and none was made
    writeRaw({});
    QVERIFY(TotalsFile(m_path).read().ok());
    QVERIFY(add({row(0, What::Session, {}, 1)}).ok());
}

void TestTotalsFile::mergesTheCountsOfADay()
{
    QVERIFY(add({row(0, What::Session, {}, 1), row(0, What::Opened, u"disc"_s, 1)}).ok());
    QVERIFY(add({row(0, What::Session, {}, 1), row(0, What::Session, {}, 1, u"en"_s), row(1, What::Session, {}, 5)}).ok());
    const Rows expected{row(1, What::Session, {}, 5), row(0, What::Opened, u"disc"_s, 1), row(0, What::Session, {}, 1, u"en"_s),
                        row(0, What::Session, {}, 2)};
    QCOMPARE(rows(), expected);
    QCOMPARE(names(), QStringList{u"totals.db"_s}); // nothing is left open
}

void TestTotalsFile::hasTheColumnsAndNoOthers()
{
    QVERIFY(add({row(0, What::Wrong, u"disc/check"_s, 1)}).ok());
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"columns"_s);
    database.setDatabaseName(m_path);
    QVERIFY(database.open());
    QSqlQuery tables(u"SELECT group_concat(name) FROM sqlite_master"_s, database);
    QVERIFY(tables.next());
    QCOMPARE(tables.value(0).toString(), u"totals"_s);
    QSqlQuery columns(u"SELECT group_concat(name) FROM pragma_table_info('totals')"_s, database);
    QVERIFY(columns.next());
    QCOMPARE(columns.value(0).toString(), u"day,what,id,language,n"_s);
    QVERIFY(!QSqlQuery(database).exec(u"SELECT rowid FROM totals"_s)); // which row came first is not kept
    QSqlQuery values(u"SELECT day, what, id, language, n FROM totals"_s, database);
    QVERIFY(values.next());
    QCOMPARE(values.value(0).toString(), u"2026-11-26"_s); // a day, no time
    QCOMPARE(values.value(1).toString(), u"wrong"_s);
    values.clear();
    columns.clear();
    tables.clear();
    database = {};
    QSqlDatabase::removeDatabase(u"columns"_s);
}

void TestTotalsFile::forgetsAfterFourHundredDays()
{
    const TotalsFile file(m_path);
    QVERIFY(file.add({row(399, What::Session, {}, 6), row(400, What::Session, {}, 7)}, today.addDays(-399)).ok());
    QCOMPARE(rows().size(), 2);
    QVERIFY(add({row(0, What::Session, {}, 8)}).ok());
    QCOMPARE(rows(), (Rows{row(399, What::Session, {}, 6), row(0, What::Session, {}, 8)}));
}

void TestTotalsFile::damagedIsPutAside_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"words", "zeros", "a folder", "a fifo", "another version", "other columns", "a link to nowhere"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestTotalsFile::damagedIsPutAside()
{
    QFETCH(const QString, kind);
    if (kind == u"words")
        writeRaw("This is no database. " + QByteArray(5000, 'x'));
    else if (kind == u"zeros")
        writeRaw(QByteArray(8192, '\0'));
    else if (kind == u"a folder")
        QVERIFY(QDir().mkpath(m_path + u"/x"_s));
    else if (kind == u"a fifo")
        QCOMPARE(mkfifo(QFile::encodeName(m_path).constData(), 0600), 0);
    else if (kind == u"a link to nowhere")
        QVERIFY(QFile::link(u"/proc/no-such-file"_s, m_path));
    else if (kind == u"another version")
        QVERIFY(add({row(0, What::Session, {}, 1)}).ok() && runElsewhere({u"PRAGMA user_version = 7"_s}));
    else
        QVERIFY(runElsewhere({u"CREATE TABLE totals (day, name, time)"_s, u"PRAGMA user_version = 1"_s}));
    const FileResult result = add({row(0, What::Session, {}, 3)});
    QVERIFY2(result.ok(), qPrintable(result.problem));
    QCOMPARE(result.putAside, m_path + u"-damaged-1"_s);
    QVERIFY(QFileInfo(result.putAside).exists() || QFileInfo(result.putAside).isSymLink());
    QCOMPARE(rows(), (Rows{row(0, What::Session, {}, 3)}));
}

void TestTotalsFile::damagedInTheMiddleIsPutAside()
{
    Rows many;
    for (int i = 0; i < 2000; ++i)
        many.append(row(i % 300, What::Opened, u"topic-%1"_s.arg(i), 5));
    QVERIFY(add(many).ok());
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > 40'000);
    QVERIFY(file.seek(20'000));
    file.write(QByteArray(10'000, '\x5a'));
    file.close();
    const FileResult result = add({row(0, What::Session, {}, 3)});
    QVERIFY2(result.ok(), qPrintable(result.problem));
    QVERIFY(!result.putAside.isEmpty());
    QCOMPARE(rows(), (Rows{row(0, What::Session, {}, 3)}));
}

void TestTotalsFile::readingChangesNothingDamaged()
{
    writeRaw("This is no database. " + QByteArray(5000, 'x'));
    const FileResult result = TotalsFile(m_path).read();
    QVERIFY2(result.problem.startsWith(m_path + u": "_s), qPrintable(result.problem));
    QVERIFY(result.rows.isEmpty());
    QCOMPARE(names(), QStringList{u"totals.db"_s});
}

void TestTotalsFile::keepsThreeDamagedOnes()
{
    for (int i = 1; i <= 12; ++i) {
        writeRaw(QByteArray(1000, 'x'));
        QVERIFY(add({row(0, What::Session, {}, 3)}).ok());
    }
    QCOMPARE(names(), (QStringList{u"totals.db"_s, u"totals.db-damaged-10"_s, u"totals.db-damaged-11"_s, u"totals.db-damaged-12"_s}));
}

void TestTotalsFile::damagedOnesAreForgottenToo()
{
    writeRaw(QByteArray(1000, 'x'));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(today.addDays(-400).startOfDay(), QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(add({row(0, What::Session, {}, 3)}).ok());
    QCOMPARE(names(), QStringList{u"totals.db"_s});
}

void TestTotalsFile::lockedChangesNothing()
{
    QVERIFY(add({row(0, What::Session, {}, 3)}).ok());
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"locker"_s);
        other.setDatabaseName(m_path);
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"BEGIN EXCLUSIVE"_s));
        const FileResult result = add({row(0, What::Session, {}, 4)});
        QVERIFY2(result.problem.contains(u"locked"_s), qPrintable(result.problem));
        QVERIFY(result.putAside.isEmpty());
    }
    QSqlDatabase::removeDatabase(u"locker"_s);
    QCOMPARE(rows(), (Rows{row(0, What::Session, {}, 3)}));
    QVERIFY(add({row(0, What::Session, {}, 4)}).ok());
    QCOMPARE(rows(), (Rows{row(0, What::Session, {}, 7)}));
}

void TestTotalsFile::fullChangesNothing()
{
    QVERIFY(add({row(0, What::Session, {}, 3)}).ok());
    // A file that may not grow answers as a full disk does.
    (void)std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{static_cast<rlim_t>(QFileInfo(m_path).size() / 2), before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const FileResult result = add({row(0, What::Session, {}, 4)});
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!result.ok());
    QVERIFY(result.putAside.isEmpty());
    QCOMPARE(rows(), (Rows{row(0, What::Session, {}, 3)}));
    QVERIFY(add({row(0, What::Session, {}, 4)}).ok());
}

void TestTotalsFile::readOnlyChangesNothing()
{
    QVERIFY(add({row(0, What::Session, {}, 3)}).ok());
    QCOMPARE(chmod(QFile::encodeName(m_path).constData(), 0444), 0);
    QCOMPARE(chmod(QFile::encodeName(m_folder->path()).constData(), 0555), 0);
    constexpr uid_t nobody = 65534;
    const bool root = geteuid() == 0; // whom no mode keeps out
    if (root)
        QCOMPARE(seteuid(nobody), 0);
    const FileResult result = add({row(0, What::Session, {}, 4)});
    const FileResult read = TotalsFile(m_path).read();
    const FileResult wiped = TotalsFile(m_path).wipe();
    if (root)
        QCOMPARE(seteuid(0), 0);
    QCOMPARE(chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
    QVERIFY2(result.problem.contains(u"readonly"_s), qPrintable(result.problem));
    QVERIFY(result.putAside.isEmpty());
    QCOMPARE(read.rows, (Rows{row(0, What::Session, {}, 3)}));
    QVERIFY2(wiped.problem.contains(u"cannot be removed"_s), qPrintable(wiped.problem));
}

void TestTotalsFile::noFolder()
{
    const TotalsFile file(u"/proc/no-such-folder/totals.db"_s);
    const FileResult result = file.add({row(0, What::Session, {}, 1)}, today);
    QVERIFY2(result.problem.startsWith(u"/proc/no-such-folder/totals.db: "_s), qPrintable(result.problem));
}

void TestTotalsFile::wipesEverything()
{
    for (int i = 0; i < 2; ++i) {
        QVERIFY(add({row(0, What::Session, {}, 3)}).ok());
        writeRaw("x" + QByteArray(1000, 'x'));
    }
    QVERIFY(add({row(0, What::Session, {}, 3)}).ok());
    QVERIFY(names().size() > 1);
    QVERIFY(TotalsFile(m_path).wipe().ok());
    QVERIFY(names().isEmpty());
    QVERIFY(TotalsFile(m_path).wipe().ok());
    QVERIFY(rows().isEmpty());
}

void TestTotalsFile::whatWasWipedIsNotInTheFile()
{
    QVERIFY(TotalsFile(m_path).add({row(800, What::Question, u"a-rare-question"_s, 1)}, today.addDays(-800)).ok());
    QVERIFY(add({row(0, What::Session, {}, 3)}).ok()); // forgets it
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("a-rare-question"));
}

QTEST_GUILESS_MAIN(TestTotalsFile)
#include "tst_totalsfile.moc"
