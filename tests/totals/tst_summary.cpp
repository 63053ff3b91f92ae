// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "totals/summary.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::totals;

Q_DECLARE_METATYPE(sala::totals::Cell)

namespace {

const QDate today(2026, 11, 26);
const Cell few{Cell::Kind::Few, 0};
const Cell withheld{Cell::Kind::Withheld, 0};

Cell shown(qint64 n)
{
    return {Cell::Kind::Number, n};
}

Row row(int daysAgo, What what, const QString &id, qint64 n, const QString &language = u"es"_s)
{
    return {today.addDays(-daysAgo), {what, id, language}, n};
}

Cell cellOf(const QList<Line> &lines, const QString &id)
{
    for (const Line &line : lines) {
        if (line.id == id)
            return line.cell;
    }
    return shown(-1);
}

} // namespace

class TestSummary final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingCounted();
    void countsPeriods();
    void hidesFew_data();
    void hidesFew();
    void orderTellsNothing();
    void hidesTheLanguageThatWouldTell();
    void hidesListeningThatWouldTell_data();
    void hidesListeningThatWouldTell();
    void hidesWhatALongerPeriodWouldTell();
    void noHiddenNumberTravelsAlong();
};

void TestSummary::nothingCounted()
{
    const Summary summary = summarize({}, Period::All, today);
    QCOMPARE(summary.first, today);
    QCOMPARE(summary.last, today);
    QCOMPARE(summary.sessions, shown(0));
    QCOMPARE(summary.listened, shown(0));
    QCOMPARE(summary.listenedPercent, -1);
    QVERIFY(summary.languages.isEmpty() && summary.opened.isEmpty() && summary.wrong.isEmpty());
}

void TestSummary::countsPeriods()
{
    const Rows rows{row(0, What::Session, {}, 10),  row(6, What::Session, {}, 20),   row(7, What::Session, {}, 40),
                    row(29, What::Session, {}, 80), row(30, What::Session, {}, 160), row(-3, What::Session, {}, 320)};
    const Summary week = summarize(rows, Period::Week, today);
    QCOMPARE(week.sessions, shown(30));
    QCOMPARE(week.first, today.addDays(-6));
    const Summary month = summarize(rows, Period::Month, today);
    QCOMPARE(month.sessions, shown(150));
    QCOMPARE(month.first, today.addDays(-29));
    const Summary all = summarize(rows, Period::All, today);
    QCOMPARE(all.sessions, shown(630)); // also what a clock that was set wrong put into the future
    QCOMPARE(all.first, today.addDays(-30));
}

void TestSummary::hidesFew_data()
{
    QTest::addColumn<qint64>("n");
    QTest::addColumn<bool>("hidden");
    for (const qint64 n : {1, 2, 3, 4})
        QTest::addRow("%lld", n) << n << true;
    for (const qint64 n : {5, 6, 5000})
        QTest::addRow("%lld", n) << n << false;
}

void TestSummary::hidesFew()
{
    QFETCH(const qint64, n);
    QFETCH(const bool, hidden);
    Rows rows;
    for (const What what : {What::Opened, What::Finished, What::Stopped, What::Question, What::Wrong})
        rows.append(row(1, what, u"disc"_s, n));
    const Summary summary = summarize(rows, Period::Week, today);
    for (const auto &lines : {summary.opened, summary.finished, summary.stopped, summary.questions, summary.wrong})
        QCOMPARE(cellOf(lines, u"disc"_s), hidden ? few : shown(n));
    QCOMPARE(summarize({row(1, What::Session, {}, n)}, Period::Week, today).sessions, hidden ? few : shown(n));
}

void TestSummary::orderTellsNothing()
{
    const Rows rows{row(0, What::Opened, u"b"_s, 1), row(0, What::Opened, u"c"_s, 4), row(0, What::Opened, u"a"_s, 2),
                    row(0, What::Opened, u"x"_s, 5), row(0, What::Opened, u"y"_s, 9), row(0, What::Opened, u"d"_s, 9)};
    QStringList ids;
    for (const Line &line : summarize(rows, Period::Week, today).opened)
        ids.append(line.id);
    QCOMPARE(ids, (QStringList{u"d"_s, u"y"_s, u"x"_s, u"a"_s, u"b"_s, u"c"_s}));
}

void TestSummary::hidesTheLanguageThatWouldTell()
{
    const Rows two{row(0, What::Session, {}, 17, u"es"_s), row(0, What::Session, {}, 3, u"en"_s)};
    const Summary summary = summarize(two, Period::Week, today);
    QCOMPARE(summary.sessions, shown(20)); // 20 - 17 would be the hidden 3
    QCOMPARE(cellOf(summary.languages, u"en"_s), few);
    QCOMPARE(cellOf(summary.languages, u"es"_s), withheld);

    const Rows three = two + Rows{row(0, What::Session, {}, 8, u"pt"_s)};
    const Summary more = summarize(three, Period::Week, today);
    QCOMPARE(cellOf(more.languages, u"es"_s), shown(17));
    QCOMPARE(cellOf(more.languages, u"pt"_s), withheld);

    const Rows tiny{row(0, What::Session, {}, 17, u"es"_s), row(0, What::Session, {}, 1, u"en"_s), row(0, What::Session, {}, 1, u"pt"_s)};
    QCOMPARE(cellOf(summarize(tiny, Period::Week, today).languages, u"es"_s), withheld); // two hidden ones of 2 would be 1 and 1

    const Rows fine{row(0, What::Session, {}, 17, u"es"_s), row(0, What::Session, {}, 5, u"en"_s)};
    QCOMPARE(cellOf(summarize(fine, Period::Week, today).languages, u"es"_s), shown(17));
}

void TestSummary::hidesListeningThatWouldTell_data()
{
    QTest::addColumn<qint64>("listened");
    QTest::addColumn<Cell>("expected");
    QTest::addColumn<int>("percent");
    QTest::newRow("nobody") << qint64{0} << shown(0) << 0;
    QTest::newRow("few") << qint64{4} << few << -1;
    QTest::newRow("half") << qint64{10} << shown(10) << 50;
    QTest::newRow("a third") << qint64{7} << shown(7) << 35;
    QTest::newRow("all but few") << qint64{18} << withheld << -1;
    QTest::newRow("all") << qint64{20} << shown(20) << 100;
}

void TestSummary::hidesListeningThatWouldTell()
{
    QFETCH(const qint64, listened);
    QFETCH(const Cell, expected);
    QFETCH(const int, percent);
    Rows rows{row(0, What::Session, {}, 20)};
    if (listened > 0)
        rows.append(row(0, What::Listened, {}, listened));
    const Summary summary = summarize(rows, Period::Week, today);
    QCOMPARE(summary.listened, expected);
    QCOMPARE(summary.listenedPercent, percent);
}

void TestSummary::hidesWhatALongerPeriodWouldTell()
{
    // 12 in the month less 10 in the week would be the hidden 2 of the weeks before.
    const Rows rows{row(0, What::Opened, u"disc"_s, 10), row(20, What::Opened, u"disc"_s, 2), row(60, What::Opened, u"disc"_s, 9)};
    QCOMPARE(cellOf(summarize(rows, Period::Week, today).opened, u"disc"_s), withheld);
    QCOMPARE(cellOf(summarize(rows, Period::Month, today).opened, u"disc"_s), shown(12));
    QCOMPARE(cellOf(summarize(rows, Period::All, today).opened, u"disc"_s), shown(21));
}

void TestSummary::noHiddenNumberTravelsAlong()
{
    const Rows rows{row(0, What::Session, {}, 3, u"en"_s), row(0, What::Session, {}, 9, u"es"_s), row(0, What::Opened, u"disc"_s, 4)};
    const Summary summary = summarize(rows, Period::Week, today);
    QVERIFY(!summary.languages.isEmpty() && !summary.opened.isEmpty());
    for (const Line &line : summary.languages + summary.opened)
        QVERIFY(line.cell.kind != Cell::Kind::Number && line.cell.n == 0);
}

QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"
