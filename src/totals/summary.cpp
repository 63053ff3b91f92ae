// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "totals/summary.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace sala::totals {

namespace {

constexpr std::array periods{Period::Week, Period::Month, Period::All};

/// The same thing in each period; a longer one holds the shorter.
using Sums = std::array<qint64, periods.size()>;

QDate firstDay(Period period, const QDate &today)
{
    switch (period) {
    case Period::Week: return today.addDays(-6);
    case Period::Month: return today.addDays(-29);
    case Period::All: break;
    }
    return {};
}

bool isSmall(qint64 n)
{
    return n > 0 && n < smallestShown;
}

Cell cellOf(const Sums &sums, Period period)
{
    const auto at = static_cast<size_t>(period);
    if (isSmall(sums[at]))
        return {Cell::Kind::Few, 0};
    for (size_t longer = at + 1; longer < sums.size(); ++longer) {
        if (sums[at] > 0 && isSmall(sums[longer] - sums[at]))
            return {Cell::Kind::Withheld, 0};
    }
    return {Cell::Kind::Number, sums[at]};
}

/// Of parts that make up a whole: hides the smallest of the shown ones as well until the hidden ones are two at least, and together no few.
void hideInWhole(QList<Line> &parts, const QHash<QString, qint64> &values)
{
    for (;;) {
        int hidden = 0;
        qint64 sum = 0;
        Line *smallest = nullptr;
        for (Line &part : parts) {
            const qint64 n = values.value(part.id);
            if (part.cell.kind != Cell::Kind::Number) {
                ++hidden;
                sum += n;
            } else if (n > 0 && (!smallest || n < smallest->cell.n)) {
                smallest = &part;
            }
        }
        if (hidden == 0 || (hidden > 1 && sum >= smallestShown) || !smallest)
            return;
        smallest->cell = {Cell::Kind::Withheld, 0};
    }
}

void sort(QList<Line> &lines)
{
    std::ranges::sort(lines, [](const Line &a, const Line &b) {
        const bool hiddenA = a.cell.kind != Cell::Kind::Number;
        const bool hiddenB = b.cell.kind != Cell::Kind::Number;
        if (hiddenA != hiddenB)
            return hiddenB;
        return a.cell.n != b.cell.n ? a.cell.n > b.cell.n : a.id < b.id;
    });
}

/// All counts of one kind, by what `idOf` tells.
class Table final
{
public:
    void add(const QString &id, const QDate &day, const QDate &today, qint64 n)
    {
        Sums &sums = m_sums[id];
        for (const Period period : periods) {
            const QDate first = firstDay(period, today);
            if (!first.isValid() || (day >= first && day <= today))
                sums[static_cast<size_t>(period)] += n;
        }
    }
    [[nodiscard]] Sums sums(const QString &id) const { return m_sums.value(id); }
    [[nodiscard]] QHash<QString, qint64> values(Period period) const
    {
        QHash<QString, qint64> result;
        for (auto it = m_sums.begin(); it != m_sums.end(); ++it)
            result.insert(it.key(), it.value()[static_cast<size_t>(period)]);
        return result;
    }
    [[nodiscard]] QList<Line> lines(Period period) const
    {
        QList<Line> result;
        for (auto it = m_sums.begin(); it != m_sums.end(); ++it) {
            if (it.value()[static_cast<size_t>(period)] > 0)
                result.append({it.key(), cellOf(it.value(), period)});
        }
        sort(result);
        return result;
    }

private:
    QMap<QString, Sums> m_sums;
};

/// Sessions with and without something read aloud: two parts of a whole.
Cell listenedCell(const Table &sessions, const Table &listened, Period period)
{
    const Sums all = sessions.sums({});
    const Sums with = listened.sums({});
    Sums without{};
    for (size_t i = 0; i < all.size(); ++i)
        without[i] = std::max<qint64>(0, all[i] - with[i]);
    const QString yes(u'y');
    const QString no(u'n');
    QList<Line> parts{{yes, cellOf(with, period)}, {no, cellOf(without, period)}};
    const auto at = static_cast<size_t>(period);
    hideInWhole(parts, {{yes, with[at]}, {no, without[at]}});
    return parts.constFirst().cell;
}

} // namespace

Summary summarize(const Rows &rows, Period period, const QDate &today)
{
    QMap<What, Table> tables;
    Table languages;
    QDate first = today;
    for (const Row &row : rows) {
        const Count &count = row.count;
        tables[count.what].add(count.id, row.day, today, row.n);
        if (count.what == What::Session)
            languages.add(count.language, row.day, today, row.n);
        first = std::min(first, row.day);
    }
    Summary summary;
    summary.period = period;
    summary.first = period == Period::All ? first : firstDay(period, today);
    summary.last = today;
    summary.sessions = cellOf(tables[What::Session].sums({}), period);
    summary.listened = listenedCell(tables[What::Session], tables[What::Listened], period);
    const bool bothShown = summary.sessions.kind == Cell::Kind::Number && summary.listened.kind == Cell::Kind::Number;
    if (bothShown && summary.sessions.n > 0)
        summary.listenedPercent = static_cast<int>((summary.listened.n * 100 + summary.sessions.n / 2) / summary.sessions.n);
    summary.languages = languages.lines(period);
    hideInWhole(summary.languages, languages.values(period));
    sort(summary.languages);
    summary.opened = tables[What::Opened].lines(period);
    summary.finished = tables[What::Finished].lines(period);
    summary.stopped = tables[What::Stopped].lines(period);
    summary.questions = tables[What::Question].lines(period);
    summary.wrong = tables[What::Wrong].lines(period);
    return summary;
}

} // namespace sala::totals
