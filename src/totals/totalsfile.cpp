// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "totals/totalsfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace sala::totals {

namespace {

constexpr int lockPatienceMs = 2'000; // another program reads for milliseconds
constexpr int layoutVersion = 1;

// SQLite's own numbers (sqlite.org/rescode.html), as Qt hands them on.
constexpr int notADatabase = 26;
constexpr int corrupt = 11;
constexpr int lastByte = 0xff; // what follows above tells the cause more closely

enum class Outcome { Done, Failed, Damaged };

struct Attempt
{
    Outcome outcome = Outcome::Done;
    QString reason = {};
};

Attempt failure(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & lastByte;
    const bool damaged = code == notADatabase || code == corrupt;
    return {damaged ? Outcome::Damaged : Outcome::Failed, error.databaseText().isEmpty() ? error.text() : error.databaseText()};
}

/// One connection, closed and forgotten at the end of its scope.
class Connection final
{
public:
    Connection(const QString &path, const QString &options) : m_name(QUuid::createUuid().toString())
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        m_database.setDatabaseName(path);
        m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(lockPatienceMs) + options);
    }
    ~Connection()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] QSqlDatabase &database() { return m_database; }

private:
    QString m_name;
    QSqlDatabase m_database;
};

/// Runs one statement after the other until one fails.
Attempt runAll(const QSqlDatabase &database, const QStringList &statements)
{
    for (const QString &statement : statements) {
        QSqlQuery query(database);
        if (!query.exec(statement))
            return failure(query.lastError());
    }
    return {};
}

/// The value of a one-line answer; nothing when the statement fails.
std::optional<QString> ask(const QSqlDatabase &database, const QString &statement, Attempt &attempt)
{
    QSqlQuery query(database);
    if (!query.exec(statement)) {
        attempt = failure(query.lastError());
        return std::nullopt;
    }
    return query.next() ? query.value(0).toString() : QString();
}

/// Looks whether this is a sound database of ours; makes the table in an empty one.
Attempt prepare(const QSqlDatabase &database)
{
    Attempt attempt;
    const auto version = ask(database, u"PRAGMA user_version"_s, attempt);
    if (!version)
        return attempt;
    const auto tables = ask(database, u"SELECT count(*) FROM sqlite_master"_s, attempt);
    if (!tables)
        return attempt;
    if (version == u"0" && tables == u"0") {
        // WITHOUT ROWID: the rows lie in the order of their key, so that nothing tells which was written first.
        return runAll(database, {u"PRAGMA secure_delete = ON"_s, u"BEGIN IMMEDIATE"_s,
                                 u"CREATE TABLE totals (day TEXT NOT NULL, what TEXT NOT NULL, id TEXT NOT NULL, language TEXT NOT NULL, "
                                 "n INTEGER NOT NULL, PRIMARY KEY (day, what, id, language)) WITHOUT ROWID"_s,
                                 u"PRAGMA user_version = %1"_s.arg(layoutVersion), u"COMMIT"_s});
    }
    const auto check = ask(database, u"PRAGMA quick_check(1)"_s, attempt);
    if (!check)
        return attempt;
    if (check != u"ok" || version != QString::number(layoutVersion))
        return {Outcome::Damaged, check == u"ok" ? u"made by another version of Sala"_s : *check};
    const auto columns = ask(database, u"SELECT group_concat(name) FROM pragma_table_info('totals')"_s, attempt);
    if (columns && columns != u"day,what,id,language,n")
        return {Outcome::Damaged, u"other columns than Sala's"_s};
    return attempt;
}

Attempt insert(const QSqlDatabase &database, const Rows &rows)
{
    QSqlQuery query(database);
    if (!query.prepare(u"INSERT INTO totals VALUES (?, ?, ?, ?, ?) "
                       "ON CONFLICT (day, what, id, language) DO UPDATE SET n = n + excluded.n"_s))
        return failure(query.lastError());
    for (const Row &row : rows) {
        // An empty QString would be NULL.
        const auto text = [](const QString &value) { return value.isNull() ? u""_s : value; };
        const QVariantList values{row.day.toString(Qt::ISODate), nameOf(row.count.what), text(row.count.id), text(row.count.language),
                                  row.n};
        for (int i = 0; i < int(values.size()); ++i)
            query.bindValue(i, values[i]);
        if (!query.exec())
            return failure(query.lastError());
    }
    return {};
}

Attempt forgetBefore(const QSqlDatabase &database, const QDate &day)
{
    QSqlQuery query(database);
    if (!query.prepare(u"DELETE FROM totals WHERE day < ?"_s))
        return failure(query.lastError());
    query.bindValue(0, day.toString(Qt::ISODate));
    return query.exec() ? Attempt() : failure(query.lastError());
}

Attempt addTo(const QSqlDatabase &database, const Rows &rows, const QDate &today)
{
    if (const Attempt begun = runAll(database, {u"PRAGMA secure_delete = ON"_s, u"BEGIN IMMEDIATE"_s}); begun.outcome != Outcome::Done)
        return begun;
    Attempt attempt = insert(database, rows);
    if (attempt.outcome == Outcome::Done)
        attempt = forgetBefore(database, today.addDays(1 - daysKept));
    if (attempt.outcome == Outcome::Done)
        attempt = runAll(database, {u"COMMIT"_s});
    if (attempt.outcome != Outcome::Done)
        (void)runAll(database, {u"ROLLBACK"_s});
    return attempt;
}

Attempt readFrom(const QSqlDatabase &database, Rows &rows)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT day, what, id, language, n FROM totals ORDER BY day, what, id, language"_s))
        return failure(query.lastError());
    while (query.next()) {
        const QDate day = QDate::fromString(query.value(0).toString(), Qt::ISODate);
        const auto what = whatOf(query.value(1).toString());
        const qint64 n = query.value(4).toLongLong();
        if (day.isValid() && what && n > 0)
            rows.append({day, {*what, query.value(2).toString(), query.value(3).toString()}, n});
    }
    return query.lastError().isValid() ? failure(query.lastError()) : Attempt();
}

/// Opens the database, does one thing with it, closes it.
Attempt with(const QString &path, const QString &options, const std::function<Attempt(const QSqlDatabase &)> &task)
{
    const QFileInfo info(path);
    if ((info.exists() || info.isSymLink()) && !info.isFile())
        return {Outcome::Damaged, u"this is not a file"_s}; // a FIFO would make us wait for ever
    Connection connection(path, options);
    QSqlDatabase &database = connection.database();
    if (!database.open())
        return failure(database.lastError());
    const Attempt prepared = prepare(database);
    return prepared.outcome == Outcome::Done ? task(database) : prepared;
}

// --- Damaged ones ---

const QString damagedPattern = u"-damaged-*"_s;

int numberOf(const QString &name)
{
    static const QRegularExpression number(u"-damaged-(\\d{1,9})(-journal)?\\z"_s);
    return number.match(name).captured(1).toInt();
}

QStringList damagedOnes(const QString &path)
{
    const QFileInfo info(path);
    QStringList names = info.dir().entryList({info.fileName() + damagedPattern}, QDir::AllEntries | QDir::System | QDir::Hidden);
    names.removeIf([](const QString &name) { return numberOf(name) == 0; });
    std::ranges::sort(names, {}, numberOf);
    for (QString &name : names)
        name = info.dir().filePath(name);
    return names;
}

void removeAny(const QString &path)
{
    if (!QFile::remove(path))
        QDir(path).removeRecursively();
}

/// Renames what is no database of ours; its journal goes with it, or it would be played into the new one. Empty: it could not be.
QString putAside(const QString &path)
{
    const QStringList old = damagedOnes(path);
    const int number = old.isEmpty() ? 1 : numberOf(old.constLast()) + 1;
    const QString aside = u"%1-damaged-%2"_s.arg(path).arg(number);
    if (!QFile::rename(path, aside))
        return {};
    (void)QFile::rename(path + u"-journal"_s, aside + u"-journal"_s);
    for (const QString &each : old) {
        if (numberOf(each) <= number - damagedKept)
            removeAny(each);
    }
    return aside;
}

/// What a damaged database holds is not kept longer than a sound one would keep it.
void forgetDamagedBefore(const QString &path, const QDate &day)
{
    for (const QString &each : damagedOnes(path)) {
        const QDateTime modified = QFileInfo(each).lastModified();
        if (modified.isValid() && modified.date() < day)
            removeAny(each);
    }
}

FileResult failed(const QString &path, const QString &reason)
{
    return {u"%1: %2"_s.arg(path, reason), {}, {}};
}

} // namespace

FileResult TotalsFile::add(const Rows &rows, const QDate &today) const
{
    const auto task = [&rows, &today](const QSqlDatabase &database) { return addTo(database, rows, today); };
    Attempt attempt = with(m_path, {}, task);
    FileResult result;
    if (attempt.outcome == Outcome::Damaged) {
        result.putAside = putAside(m_path);
        if (result.putAside.isEmpty())
            return failed(m_path, attempt.reason);
        attempt = with(m_path, {}, task);
    }
    if (attempt.outcome != Outcome::Done)
        result.problem = u"%1: %2"_s.arg(m_path, attempt.reason);
    forgetDamagedBefore(m_path, today.addDays(1 - daysKept));
    return result;
}

FileResult TotalsFile::read() const
{
    const QFileInfo info(m_path);
    if (!info.exists() || (info.isFile() && info.size() == 0))
        return {};
    FileResult result;
    const Attempt attempt =
        with(m_path, u";QSQLITE_OPEN_READONLY"_s, [&result](const QSqlDatabase &database) { return readFrom(database, result.rows); });
    if (attempt.outcome == Outcome::Done)
        return result;
    return failed(m_path, attempt.reason);
}

FileResult TotalsFile::wipe() const
{
    QStringList all = damagedOnes(m_path);
    all += {m_path, m_path + u"-journal"_s};
    for (const QString &each : all) {
        if (QFileInfo::exists(each) || QFileInfo(each).isSymLink())
            removeAny(each);
        if (QFileInfo::exists(each))
            return failed(each, u"it cannot be removed"_s);
    }
    return {};
}

} // namespace sala::totals
