// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/parse/referencesparser.h"

#include "content/files/limits.h"
#include "support/smallfolder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::content;
using namespace sala::test;

/// references.json by itself: how a source is written out, and what every program may have exported instead.
class TestReferencesParser final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesSourcesOut_data();
    void writesSourcesOut();
    void knowsWhereTheyStand();
    void refuses_data();
    void refuses();
    void standsFilesCutOff();

private:
    QList<ReferenceSource> parse(const QByteArray &bytes)
    {
        m_found.clear();
        return parseReferences(SmallFolder({{u"references.json"_s, bytes}}).gate(), m_found);
    }
    Findings m_found;
};

void TestReferencesParser::writesSourcesOut_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("shortForm");
    QTest::addColumn<QString>("fullForm");

    const auto row = [](const char *name, const QByteArray &item, const QString &shortForm, const QString &fullForm) {
        QTest::newRow(name) << item << shortForm << fullForm;
    };
    const QByteArray year = R"(,"issued":{"date-parts":[[2024,3]]})";
    row("two authors", R"("title":"T","author":[{"family":"Pers","given":"Y"},{"family":"Roe"}])" + year, u"Pers 2024"_s,
        u"Pers Y, Roe. T. 2024."_s);
    row("three authors", R"("title":"T","author":[{"family":"A"},{"family":"B"},{"family":"C"}])" + year, u"A 2024"_s,
        u"A, B, C. T. 2024."_s);
    row("four authors", R"("title":"T","author":[{"family":"A"},{"family":"B"},{"family":"C"},{"family":"D"}])" + year, u"A 2024"_s,
        u"A, B, C, et al. T. 2024."_s);
    row("a particle", R"("title":"T","author":[{"family":"Berg","non-dropping-particle":"van den","given":"J"}])" + year,
        u"van den Berg 2024"_s, u"van den Berg J. T. 2024."_s);
    row("an office", R"("title":"T","author":[{"literal":"Food and Drug Administration"}])" + year, u"Food and Drug Administration 2024"_s,
        u"Food and Drug Administration. T. 2024."_s);
    row("nobody but a publisher", R"("title":"T","publisher":"Invima")" + year, u"Invima 2024"_s, u"T. Invima. 2024."_s);
    row("nobody, short title", R"("title":"T","title-short":"S","container-title":"C")" + year, u"S 2024"_s, u"T. C. 2024."_s);
    row("nobody, a journal", R"("title":"T","container-title":"C")" + year, u"C 2024"_s, u"T. C. 2024."_s);
    row("nobody at all", R"("title":"T")" + year, u"T 2024"_s, u"T. 2024."_s);
    row("no year", R"("title":"T","author":[{"family":"A"}])", u"A"_s, u"A. T."_s);
    row("year as text", R"("title":"T","issued":{"date-parts":[["2019"]]})", u"T 2019"_s, u"T. 2019."_s);
    row("raw date", R"("title":"T","issued":{"raw":"2018-05-01"})", u"T 2018"_s, u"T. 2018."_s);
    row("journal, volume, page", R"("title":"T","container-title":"J","volume":7,"page":"1-9","DOI":"10.1/x")", u"J"_s,
        u"T. J 7: 1-9. doi:10.1/x."_s);
    row("page as a number", R"("title":"T","container-title":"J","volume":"7","page":12)", u"J"_s, u"T. J 7: 12."_s);
    row("address", R"("title":"T","URL":"https://example.org")", u"T"_s, u"T. https://example.org."_s);
    row("DOI before address", R"("title":"T","URL":"https://example.org","DOI":"10.1/x")", u"T"_s, u"T. doi:10.1/x."_s);
    row("title that asks", R"("title":"Does it help?")", u"Does it help?"_s, u"Does it help?"_s);
    row("title with a point", R"("title":"It helps.")", u"It helps."_s, u"It helps."_s);
    row("spaces and accents", R"("title":"Dolor  del\ncuello","author":[{"family":"Muñoz","given":"Á"}])", u"Muñoz"_s,
        u"Muñoz Á. Dolor del cuello."_s);
    row("everything of a wrong kind", R"("title":"T","author":"A","issued":[2020],"volume":[1],"page":{},"DOI":5,"URL":null)", u"T"_s,
        u"T."_s);
    row("authors of a wrong kind", R"("title":"T","author":[1,"A",null])", u"T"_s, u"T."_s);
    row("dates of a wrong kind", R"("title":"T","issued":{"date-parts":{"a":1}})", u"T"_s, u"T."_s);
    row("no parts of a date", R"("title":"T","issued":{"date-parts":[]})", u"T"_s, u"T."_s);
}

void TestReferencesParser::writesSourcesOut()
{
    QFETCH(QByteArray, item);
    const QList<ReferenceSource> all = parse("[{\"id\":\"a\"," + item + "}]");
    QCOMPARE(said(m_found), QStringList());
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.constFirst().value.id, u"a"_s);
    QTEST(all.constFirst().value.shortForm, "shortForm");
    QTEST(all.constFirst().value.fullForm, "fullForm");
}

void TestReferencesParser::knowsWhereTheyStand()
{
    const QList<ReferenceSource> all = parse("[\n{\"id\": \"añ1\", \"title\": \"T\"},\n  {\"title\": \"b2\", \"id\": \"c3\"}\n]\n");
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0).at, (Position{2, 8}));
    QCOMPARE(all.at(1).at, (Position{3, 25}));
}

void TestReferencesParser::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<int>("left");

    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &expected, int left = 0) {
        QTest::newRow(name) << bytes << expected << left;
    };
    row("empty", "", {u"json 1:1"_s});
    row("a map", "{}", {u"json 1:1"_s});
    row("an empty list", "[]", {});
    row("a comma too many", "[\n{\"id\":\"a\",\"title\":\"T\"},\n]", {u"json 3:2"_s});
    row("not UTF-8", "[{\"id\":\"a\",\"title\":\"Mu\xF1oz\"}]", {u"not-utf8 1:23"_s});
    row("huge", "[]" + QByteArray(limits::referencesBytes, ' '), {u"file-too-large 0:0"_s});
    row("deep", QByteArray(2'000, '['), {u"json 1:1026"_s});
    row("no id", R"([{"title":"T"}])", {u"bad-reference 1:1"_s});
    row("id that is a number", R"([{"id":5,"title":"T"}])", {u"bad-reference 1:1"_s});
    row("no title", "[\n{\"id\":\"a\"}]", {u"bad-reference 2:7"_s});
    row("empty title", "[\n{\"id\":\"a\",\"title\":\"\"}]", {u"bad-reference 2:7"_s});
    row("items that are none", R"([1, "a", null, []])",
        {u"bad-reference 1:1"_s, u"bad-reference 1:1"_s, u"bad-reference 1:1"_s, u"bad-reference 1:1"_s});
    row("twice", "[{\"id\":\"a\",\"title\":\"T\"},\n{\"id\":\"a\",\"title\":\"U\"}]", {u"id-twice 1:8"_s}, 1);
}

void TestReferencesParser::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    QFETCH(int, left);
    QCOMPARE(parse(bytes).size(), left);
    QCOMPARE(said(m_found), expected);
    Findings missing;
    QVERIFY(parseReferences(SmallFolder({}).gate(), missing).isEmpty());
    QCOMPARE(said(missing), QStringList{u"missing-file 0:0"_s});
}

void TestReferencesParser::standsFilesCutOff()
{
    const QByteArray whole = R"([{"id":"a","title":"T","author":[{"family":"Muñoz"}],"issued":{"date-parts":[[2024]]}}])";
    QCOMPARE(parse(whole).size(), 1);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        QVERIFY2(parse(whole.left(size)).isEmpty(), qPrintable(QString::number(size)));
        QCOMPARE(m_found.size(), 1);
    }
}

QTEST_GUILESS_MAIN(TestReferencesParser)
#include "tst_referencesparser.moc"
