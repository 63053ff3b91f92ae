// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/evidence.h"

#include "support/testlibrary.h"
#include "ui/text/phrases.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::ui;
using content::BodyRegion;
using content::Certainty;

namespace {

QString said(const char *phrase)
{
    return QString::fromUtf8(phrase);
}

} // namespace

class TestEvidence final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void certaintyInWords_data();
    void certaintyInWords();
    void everyCertaintyHasItsWord();
    void basis_data();
    void basis();
    void result();
    void namesSayEverything();
    void heightGrowsWithTheText_data();
    void heightGrowsWithTheText();
    void barShowsTheLevel();
    void arraysShowTheNumber();
    void oddNumbersAreDrawn_data();
    void oddNumbersAreDrawn();

private:
    [[nodiscard]] content::Evidence evidence() const;
    [[nodiscard]] Phrases in(const QString &language) const { return {&m_book, language}; }

    Phrasebook m_book;
};

void TestEvidence::initTestCase()
{
    m_book.load({u"es"_s, u"en"_s}, {u":/i18n"_s});
}

content::Evidence TestEvidence::evidence() const
{
    return *test::makeLibrary().topic(u"research"_s)->steps[0].text.value(u"en"_s).evidence;
}

void TestEvidence::certaintyInWords_data()
{
    QTest::addColumn<int>("certainty");
    QTest::addColumn<QString>("en");
    QTest::newRow("very low") << int(Certainty::VeryLow) << said(phrase::SureVeryLow);
    QTest::newRow("low") << int(Certainty::Low) << said(phrase::SureLow);
    QTest::newRow("moderate") << int(Certainty::Moderate) << said(phrase::SureModerate);
    QTest::newRow("high") << int(Certainty::High) << said(phrase::SureHigh);
}

void TestEvidence::certaintyInWords()
{
    QFETCH(int, certainty);
    QFETCH(QString, en);
    QCOMPARE(certaintyWord(Certainty(certainty), in(u"en"_s)), en);
    QVERIFY(certaintyWord(Certainty(certainty), in(u"es"_s)) != en);
}

void TestEvidence::everyCertaintyHasItsWord()
{
    for (const QString &language : {u"es"_s, u"en"_s}) {
        QStringList words;
        for (const auto certainty : {Certainty::VeryLow, Certainty::Low, Certainty::Moderate, Certainty::High})
            words.append(certaintyWord(certainty, in(language)));
        QCOMPARE(words.removeDuplicates(), 0);
        QVERIFY(!words.contains(QString()));
    }
}

void TestEvidence::basis_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("studies");
    QTest::addColumn<int>("where");
    QTest::addColumn<QString>("words");
    QTest::newRow("neck") << 114 << 1 << int(BodyRegion::Neck) << u"People: 114 · Studies: 1 · "_s + said(phrase::WhereNeck);
    QTest::newRow("lower back is said plainly")
        << 40 << 2 << int(BodyRegion::LowerBack) << u"People: 40 · Studies: 2 · "_s + said(phrase::WhereLowerBack);
    QTest::newRow("both") << 9 << 3 << int(BodyRegion::Both) << u"People: 9 · Studies: 3 · "_s + said(phrase::WhereBoth);
    QTest::newRow("elsewhere") << -1 << -1 << int(BodyRegion::Elsewhere) << said(phrase::WhereElsewhere);
    QTest::newRow("people not said") << -1 << 4 << int(BodyRegion::Neck) << u"Studies: 4 · "_s + said(phrase::WhereNeck);
    QTest::newRow("studies not said") << 7 << -1 << int(BodyRegion::Neck) << u"People: 7 · "_s + said(phrase::WhereNeck);
    QTest::newRow("nobody is a number") << 0 << 0 << int(BodyRegion::Neck) << u"People: 0 · Studies: 0 · "_s + said(phrase::WhereNeck);
}

void TestEvidence::basis()
{
    QFETCH(int, people);
    QFETCH(int, studies);
    QFETCH(int, where);
    QFETCH(QString, words);
    content::Evidence e;
    e.people = people;
    e.studies = studies;
    e.where = BodyRegion(where);
    QCOMPARE(evidenceBasis(e, in(u"en"_s)), words);
    QVERIFY(evidenceBasis(e, in(u"es"_s)) != words);
    QVERIFY(BodyRegion(where) != BodyRegion::LowerBack || words.contains(u"lower back"_s)); // never mistaken for the neck
}

void TestEvidence::result()
{
    QCOMPARE(groupResult({u"With cells"_s, 100, 38}, {}, in(u"en"_s)), u"38 of 100 got better"_s);
    const QString spanish = groupResult({u"Con células"_s, 50, 17}, {}, in(u"es"_s));
    QVERIFY(spanish.contains(u"17"_s) && spanish.contains(u"50"_s) && !spanish.contains(u"better"_s));
    QVERIFY(groupResult({u"With cells"_s, 60, 6}, u"had pain after it"_s, in(u"en"_s)).contains(u"had pain after it"_s));
}

void TestEvidence::namesSayEverything()
{
    const content::Evidence e = evidence();
    const IconArrayCard array(e.groups.first(), e, in(u"en"_s), {}, nullptr);
    for (const QString &words : {u"With cells"_s, u"with salt water"_s, u"38"_s, u"100"_s})
        QVERIFY2(array.accessibleName().contains(words), qPrintable(array.accessibleName()));
    const CertaintyCard card(e, in(u"en"_s), {}, nullptr);
    for (const QString &words : {said(phrase::HowSure), said(phrase::SureLow), u"114"_s, said(phrase::WhereLowerBack)})
        QVERIFY2(card.accessibleName().contains(words), qPrintable(card.accessibleName()));
}

void TestEvidence::heightGrowsWithTheText_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {300, 420, 700, 1100, 1700})
        QTest::addRow("%d wide", width) << width;
}

void TestEvidence::heightGrowsWithTheText()
{
    QFETCH(int, width);
    const content::Evidence e = evidence();
    int before = 0;
    for (const int scale : {100, 125, 150, 200}) {
        const Look look{.metrics = {.textScale = scale}};
        const int card = CertaintyCard::heightFor(e, in(u"es"_s), look, width);
        QVERIFY(card >= before);
        before = card;
        QVERIFY(IconArrayCard::heightFor(e.groups.first(), e, in(u"es"_s), look, width) > 0);
    }
}

void TestEvidence::barShowsTheLevel()
{
    QList<QImage> seen;
    for (const auto certainty : {Certainty::VeryLow, Certainty::Low, Certainty::Moderate, Certainty::High}) {
        content::Evidence e = evidence();
        e.certainty = certainty;
        CertaintyCard card(e, in(u"en"_s), {}, nullptr);
        card.resize(800, CertaintyCard::heightFor(e, in(u"en"_s), {}, 800));
        const QImage image = card.grab().toImage();
        QVERIFY(!seen.contains(image));
        seen.append(image);
    }
}

void TestEvidence::arraysShowTheNumber()
{
    const Look look;
    // Pixels in the accent: they grow with the people who got better.
    const auto filled = [&](int better, int of) {
        const content::EvidenceGroup group{u"x"_s, of, better};
        IconArrayCard card(group, {}, in(u"en"_s), look, nullptr);
        card.resize(800, IconArrayCard::heightFor(group, {}, in(u"en"_s), look, 800));
        const QImage image = card.grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == look.theme.accent ? 1 : 0;
        }
        return count;
    };
    QCOMPARE(filled(0, 100), 0);
    const int one = filled(1, 100);
    QVERIFY(one > 0);
    const int half = filled(50, 100);
    QVERIFY(half > 45 * one && half < 55 * one);
    QCOMPARE(filled(25, 50), half); // always as if of 100
    QVERIFY(filled(100, 100) > half);
}

void TestEvidence::oddNumbersAreDrawn_data()
{
    QTest::addColumn<int>("better");
    QTest::addColumn<int>("of");
    QTest::newRow("of nobody") << 0 << 0;
    QTest::newRow("more than all") << 300 << 100;
    QTest::newRow("less than none") << -5 << 100;
}

void TestEvidence::oddNumbersAreDrawn()
{
    QFETCH(int, better);
    QFETCH(int, of);
    const content::EvidenceGroup group{{}, of, better};
    IconArrayCard card(group, {}, in(u"en"_s), {}, nullptr);
    card.resize(500, 400);
    QVERIFY(!card.grab().isNull());
    card.resize(1, 1);
    QVERIFY(!card.grab().isNull());
}

QTEST_MAIN(TestEvidence)
#include "tst_evidence.moc"
