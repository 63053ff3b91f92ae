// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/parse/evidenceparser.h"

#include "support/smallfolder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::content;
using namespace sala::test;

/// The block ```evidence by itself.
class TestEvidenceParser final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryValue();
    void saysLittleOfLittle();
    void readsWords_data();
    void readsWords();
    void refuses_data();
    void refuses();
    void refusesWhatCannotBeRead_data();
    void refusesWhatCannotBeRead();
    void advisesWhatIsMissing_data();
    void advisesWhatIsMissing();

private:
    /// The block stands below two lines, as between fences.
    std::optional<EvidenceSource> parse(const QByteArray &lines)
    {
        m_found.clear();
        const QByteArray bytes = "## A {#a}\n```evidence\n" + lines + "```\n";
        const SourceFile file(u"x.md"_s, bytes);
        MarkdownBlock fence;
        fence.kind = MarkdownBlock::Kind::Fence;
        fence.at = {2, 1};
        fence.firstLine = 3;
        fence.lastLine = 2 + static_cast<int>(lines.count('\n'));
        Report report(m_found, u"x.md"_s);
        return parseEvidence(file, fence, report);
    }
    Findings m_found;
};

namespace {

const QByteArray full = "claim: Uno\ncertainty: low\npeople: 114\nstudies: 2\nsource: [a2020, b2021]\n";

} // namespace

void TestEvidenceParser::readsEveryValue()
{
    const std::optional<EvidenceSource> source = parse(full
                                                       + "where: both\ncompared: Con suero\noutcome: sin dolor\nunknown: Cuánto dura\n"
                                                         "groups:\n  - {label: Con, of: 50, better: 50}\n  - {label: Sin, better: 0}\n");
    QCOMPARE(said(m_found), QStringList());
    QVERIFY(source);
    const Evidence expected{u"Uno"_s,
                            Certainty::Low,
                            114,
                            2,
                            BodyRegion::Both,
                            u"Con suero"_s,
                            {{u"Con"_s, 50, 50}, {u"Sin"_s, 100, 0}},
                            u"sin dolor"_s,
                            u"Cuánto dura"_s,
                            {u"a2020"_s, u"b2021"_s}};
    QCOMPARE(source->value, expected);
    QCOMPARE(source->at, (Position{2, 1}));
    QCOMPARE(source->claimAt, (Position{3, 8}));
    QCOMPARE(source->sourceAt, (Position{7, 10}));
}

// Certainty is never claimed for who does not state it: what is not said counts as the least.
void TestEvidenceParser::saysLittleOfLittle()
{
    const std::optional<EvidenceSource> source = parse("claim: Uno\n");
    QVERIFY(source);
    QCOMPARE(source->value.certainty, Certainty::VeryLow);
    QCOMPARE(source->value.people, -1);
    QCOMPARE(source->value.studies, -1);
    QCOMPARE(source->value.where, BodyRegion::Elsewhere);
    QVERIFY(source->value.groups.isEmpty() && source->value.sources.isEmpty());
    QCOMPARE(source->sourceAt, (Position{2, 1}));
}

void TestEvidenceParser::readsWords_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("certainty");
    QTest::addColumn<int>("region");

    const auto row = [](const QByteArray &line, Certainty certainty, BodyRegion region) {
        QTest::newRow(line.constData()) << line + '\n' << static_cast<int>(certainty) << static_cast<int>(region);
    };
    row("certainty: very-low", Certainty::VeryLow, BodyRegion::Elsewhere);
    row("certainty: low", Certainty::Low, BodyRegion::Elsewhere);
    row("certainty: moderate", Certainty::Moderate, BodyRegion::Elsewhere);
    row("certainty: high", Certainty::High, BodyRegion::Elsewhere);
    row("where: neck", Certainty::VeryLow, BodyRegion::Neck);
    row("where: lower-back", Certainty::VeryLow, BodyRegion::LowerBack);
    row("where: both", Certainty::VeryLow, BodyRegion::Both);
    row("where: elsewhere", Certainty::VeryLow, BodyRegion::Elsewhere);
}

void TestEvidenceParser::readsWords()
{
    QFETCH(QByteArray, line);
    const std::optional<EvidenceSource> source = parse("claim: Uno\n" + line);
    QVERIFY(source);
    QTEST(static_cast<int>(source->value.certainty), "certainty");
    QTEST(static_cast<int>(source->value.where), "region");
    QVERIFY(!hasErrors(m_found));
}

void TestEvidenceParser::refuses_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char *name, const QByteArray &lines, const QStringList &expected) {
        QTest::newRow(name) << lines << expected;
    };
    row("no claim", "claim:\n" + QByteArray(full).replace("claim: Uno\n", ""), {u"missing-key 3:1"_s});
    row("capital letter", QByteArray(full).replace("low", "Low"), {u"bad-value 4:12"_s});
    row("people below zero", QByteArray(full).replace("114", "-1"), {u"bad-value 5:9"_s});
    row("more people than there are", QByteArray(full).replace("114", "10000001"), {u"bad-value 5:9"_s});
    row("more studies than there are", QByteArray(full).replace("studies: 2", "studies: 10001"), {u"bad-value 6:10"_s});
    row("outcome in a list", full + "outcome: [a]\n", {u"bad-value 8:1"_s});
    row("unknown key", full + "size: 3\n", {u"unknown-key 8:1"_s});
    row("groups in a word", full + "groups: two\n", {u"bad-value 8:9"_s});
    row("groups left open", full + "groups:\n", {});
    row("group in a word", full + "groups: [two]\n", {u"bad-value 8:10"_s});
    row("unknown key of a group", full + "groups: [{label: A, better: 1, size: 3}]\n", {u"unknown-key 8:32"_s});
    row("group of nobody", full + "groups: [{label: A, of: 0, better: 0}]\n", {u"bad-value 8:25"_s});
    row("group of more than can be drawn", full + "groups: [{label: A, of: 1001, better: 0}]\n", {u"bad-value 8:25"_s});
    row("more better than there were", full + "groups: [{label: A, of: 10, better: 11}]\n", {u"bad-value 8:37"_s});
    row("nothing after better", full + "groups: [{label: A, of: 10, better: }]\n", {u"missing-key 8:10"_s});
    row("source in a map", QByteArray(full).replace("[a2020, b2021]", "{a: b}"), {u"bad-value 7:9"_s});
}

void TestEvidenceParser::refuses()
{
    QFETCH(QByteArray, lines);
    QFETCH(QStringList, expected);
    QVERIFY(parse(lines)); // the rest of it is read, so that everything wrong is said at once
    QCOMPARE(said(m_found), expected);
}

void TestEvidenceParser::refusesWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("expected");

    QTest::newRow("empty") << QByteArray() << u"bad-value 2:1"_s;
    QTest::newRow("a sentence") << QByteArray("Uno\n") << u"bad-value 2:1"_s;
    QTest::newRow("a list") << QByteArray("- Uno\n") << u"bad-value 2:1"_s;
    QTest::newRow("cut off") << QByteArray("claim: \"Uno\n") << u"yaml 3:12"_s;
    QTest::newRow("key twice") << QByteArray("claim: Uno\nclaim: Dos\n") << u"yaml-twice 4:1"_s;
    QTest::newRow("alias") << QByteArray("claim: &a Uno\n") << u"yaml-alias 3:8"_s;
    QTest::newRow("huge") << "claim: Uno\nsource: [" + QByteArray("x,").repeated(21'000) + "]\n" << u"yaml-size 4:40004"_s;
}

void TestEvidenceParser::refusesWhatCannotBeRead()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, expected);
    QVERIFY(!parse(lines));
    QCOMPARE(said(m_found), QStringList{expected});
}

void TestEvidenceParser::advisesWhatIsMissing_data()
{
    QTest::addColumn<QByteArray>("without");
    QTest::addColumn<int>("advice");

    QTest::newRow("nothing") << QByteArray("\n\n") << 0;
    QTest::newRow("certainty") << QByteArray("certainty: low\n") << 1;
    QTest::newRow("people, studies are said") << QByteArray("people: 114\n") << 0;
    QTest::newRow("studies, people are said") << QByteArray("studies: 2\n") << 0;
    QTest::newRow("people and studies") << QByteArray("people: 114\nstudies: 2\n") << 1;
    QTest::newRow("source") << QByteArray("source: [a2020, b2021]\n") << 1;
}

void TestEvidenceParser::advisesWhatIsMissing()
{
    QFETCH(QByteArray, without);
    QFETCH(int, advice);
    QVERIFY(parse(QByteArray(full).replace(without, "")));
    QCOMPARE(said(m_found), QStringList(advice, u"warning evidence-incomplete 2:1"_s));
    // A key with nothing after it is as good as none.
    const QByteArray key = without.left(without.indexOf(':') + 1);
    if (advice == 1 && without.count('\n') == 1) {
        QVERIFY(parse(QByteArray(full).replace(without, key + '\n')));
        QCOMPARE(said(m_found), QStringList{u"warning evidence-incomplete 2:1"_s});
    }
}

QTEST_GUILESS_MAIN(TestEvidenceParser)
#include "tst_evidenceparser.moc"
