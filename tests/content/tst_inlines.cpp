// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/markup/inlines.h"

#include "support/smallfolder.h"

#include <QtTest>

#include <cmark-gfm.h>

using namespace Qt::StringLiterals;
using namespace sala::content;
using namespace sala::test;

/// What one paragraph becomes: runs, their places, and what may not stand in it.
class TestInlines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsText_data();
    void readsText();
    void readsLinks();
    void keepsPlaces();
    void takesSigns_data();
    void takesSigns();
    void readsPictures();
    void refuses_data();
    void refuses();
    void classifiesLinks_data();
    void classifiesLinks();

private:
    using Work = std::function<void(InlineReader &, cmark_node *)>;
    /// Has `work` done on the first paragraph of the text, which stands below two other lines.
    void onParagraph(const QByteArray &text, const Work &work)
    {
        m_found.clear();
        const SourceFile file(u"x.md"_s, "one\ntwo\n" + text);
        Report report(m_found, u"x.md"_s);
        InlineReader reader(file, 2, report);
        cmark_node *document = cmark_parse_document(text.constData(), static_cast<size_t>(text.size()), CMARK_OPT_DEFAULT);
        work(reader, cmark_node_first_child(document));
        cmark_node_free(document);
    }
    PlacedText read(const QByteArray &text)
    {
        PlacedText result;
        onParagraph(text, [&result](InlineReader &reader, cmark_node *paragraph) { result = reader.read(paragraph); });
        return result;
    }
    Findings m_found;
};

void TestInlines::readsText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("runs"); // bold ones between stars

    QTest::newRow("plain") << QByteArray("Uno dos.") << QStringList{u"Uno dos."_s};
    QTest::newRow("lines become one") << QByteArray("Uno\ndos\n tres") << QStringList{u"Uno dos tres"_s};
    QTest::newRow("a line that ends hard") << QByteArray("Uno  \ndos") << QStringList{u"Uno dos"_s};
    QTest::newRow("bold") << QByteArray("Uno **dos** tres") << QStringList{u"Uno "_s, u"*dos*"_s, u" tres"_s};
    QTest::newRow("bold in bold") << QByteArray("**Uno **dos** tres**") << QStringList{u"*Uno dos tres*"_s};
    QTest::newRow("a star alone") << QByteArray("Uno * dos") << QStringList{u"Uno * dos"_s};
    QTest::newRow("an escaped mark") << QByteArray("Uno \\*dos\\*") << QStringList{u"Uno *dos*"_s};
    QTest::newRow("an entity") << QByteArray("Uno &amp; dos") << QStringList{u"Uno & dos"_s};
    QTest::newRow("citation between bold words") << QByteArray("**Uno** [@a] **dos**") << QStringList{u"*Uno*"_s, u" "_s, u"*dos*"_s};
    QTest::newRow("only a citation") << QByteArray("[@a]") << QStringList();
    QTest::newRow("letters beyond the first plane") << QByteArray("\xF0\x9F\x92\xA1 Uno") << QStringList{u"💡 Uno"_s};
}

void TestInlines::readsText()
{
    QFETCH(QByteArray, text);
    const PlacedText placed = read(text);
    QStringList runs;
    for (const Run &run : placed.runs)
        runs.append(run.kind == Run::Kind::Strong ? u'*' + run.text + u'*' : run.text);
    QTEST(runs, "runs");
    QCOMPARE(placed.runPositions.size(), placed.runs.size());
    QVERIFY(m_found.isEmpty());
}

void TestInlines::readsLinks()
{
    const PlacedText text = read("El [disco **bajo**](#disc) [@a] y [más\nde él](topic:disc/x).");
    QCOMPARE(said(m_found), QStringList());
    QCOMPARE(text.runs.size(), 5);
    QCOMPARE(text.runs.at(1), (Run{Run::Kind::Structure, u"disco bajo"_s, u"disc"_s, 0}));
    QCOMPARE(text.runs.at(3), (Run{Run::Kind::StepLink, u"más de él"_s, u"disc/x"_s, 0}));
    QCOMPARE(text.citations.size(), 1);
    QCOMPARE(text.citations.constFirst().at, (Position{3, 28}));
    QCOMPARE(read("[[@a]](#disc)").citations.size(), 0); // the words of a link are shown as they are
}

void TestInlines::keepsPlaces()
{
    const PlacedText text = read("Ñu **dos** [tres](#a)\ncuatro");
    QCOMPARE(text.plain(), u"Ñu dos tres cuatro"_s);
    QCOMPARE(text.at(0), (Position{3, 1}));
    QCOMPARE(text.at(3), (Position{3, 6}));               // dos, behind its stars
    QCOMPARE(text.at(7), (Position{3, 13}));              // tres, behind its bracket
    QCOMPARE(text.runPositions.at(3), (Position{3, 12})); // its link begins with the bracket
    QCOMPARE(text.at(12), (Position{4, 1}));
    const PlacedText trimmed = read("&nbsp; Uno");
    QCOMPARE(trimmed.plain(), u"Uno"_s);
}

void TestInlines::takesSigns_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("sign");
    QTest::addColumn<QString>("left");

    QTest::newRow("a sign") << QByteArray("![Una *mano*.](a.svg) Uno") << u"a.svg"_s << u"Uno"_s;
    QTest::newRow("no sign") << QByteArray("Uno") << u""_s << u"Uno"_s;
    QTest::newRow("bold first") << QByteArray("**Uno**") << u""_s << u"Uno"_s;
    QTest::newRow("only a sign") << QByteArray("![Una mano.](a.svg)") << u"a.svg"_s << u""_s;
}

void TestInlines::takesSigns()
{
    QFETCH(QByteArray, text);
    QString sign;
    QString left;
    onParagraph(text, [&](InlineReader &reader, cmark_node *paragraph) {
        if (const std::optional<PictureRef> taken = reader.takeSign(paragraph)) {
            sign = taken->destination;
            QCOMPARE(taken->alt.left(8), u"Una mano"_s);
            QCOMPARE(taken->at, (Position{3, 1}));
        }
        left = reader.read(paragraph).plain();
    });
    QTEST(sign, "sign");
    QTEST(left, "left");
    QVERIFY(m_found.isEmpty());
}

void TestInlines::readsPictures()
{
    onParagraph("![Un `disco`\nalto.](a.svg#x \"Sano\")\n![](b.svg)", [](InlineReader &reader, cmark_node *paragraph) {
        const QList<PictureRef> pictures = reader.readPictures(paragraph);
        QCOMPARE(pictures.size(), 2);
        QCOMPARE(pictures.at(0).alt, u"Un disco alto."_s);
        QCOMPARE(pictures.at(0).destination, u"a.svg#x"_s);
        QCOMPARE(pictures.at(0).caption, u"Sano"_s);
        QCOMPARE(pictures.at(0).at, (Position{3, 1}));
        QCOMPARE(pictures.at(1).alt, QString());
        QCOMPARE(pictures.at(1).at, (Position{5, 1}));
    });
    QVERIFY(m_found.isEmpty());
}

void TestInlines::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QString>("left");

    const auto row = [](const char *name, const QByteArray &text, const QStringList &expected, const QString &left) {
        QTest::newRow(name) << text << expected << left;
    };
    row("italics", "Uno *dos* tres", {u"warning plain-style 3:5"_s}, u"Uno dos tres"_s);
    row("backticks", "Uno `dos`", {u"warning plain-style 3:6"_s}, u"Uno dos"_s);
    row("a picture", "Uno ![dos](a.svg) tres", {u"unknown-block 3:5"_s}, u"Uno  tres"_s);
    row("HTML", "Uno <b>dos</b>", {u"html 3:5"_s, u"html 3:11"_s}, u"Uno dos"_s);
    row("a link out", "[Uno](https://example.org)", {u"outside-link 3:1"_s}, u"Uno"_s);
    row("a bare address", "<https://example.org>", {u"outside-link 3:1"_s}, u"https://example.org"_s);
    row("a link without words", "Uno [](#a)", {u"empty-link 3:5"_s}, u"Uno"_s);
    row("slider beyond its end", "[Uno](#wear=101)", {u"slider-value 3:1"_s}, u"Uno"_s);
    row("slider in words", "[Uno](#wear=half)", {u"slider-value 3:1"_s}, u"Uno"_s);
    const QByteArray stars(20, '*');
    row("bold as often as it means something", stars.left(18) + "Uno" + stars.left(18), {}, u"Uno"_s);
    row("bold without end", stars + "Uno" + stars, {u"unknown-block 3:1"_s}, u""_s);
}

void TestInlines::refuses()
{
    QFETCH(QByteArray, text);
    const PlacedText placed = read(text);
    QTEST(said(m_found), "expected");
    QTEST(placed.plain(), "left");
}

void TestInlines::classifiesLinks_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("value");

    const auto kind = [](Run::Kind each) { return static_cast<int>(each); };
    QTest::newRow("structure") << u"#disc"_s << kind(Run::Kind::Structure) << u"disc"_s << 0;
    QTest::newRow("slider") << u"#wear=100"_s << kind(Run::Kind::Slider) << u""_s << 100;
    QTest::newRow("slider beyond") << u"#wear=101"_s << kind(Run::Kind::Slider) << u""_s << -1;
    QTest::newRow("slider below") << u"#wear=-1"_s << kind(Run::Kind::Slider) << u""_s << -1;
    QTest::newRow("slider without a number") << u"#wear="_s << kind(Run::Kind::Slider) << u""_s << -1;
    QTest::newRow("glossary") << u"glossary:a"_s << kind(Run::Kind::Glossary) << u"a"_s << 0;
    QTest::newRow("topic") << u"topic:a/b"_s << kind(Run::Kind::StepLink) << u"a/b"_s << 0;
    QTest::newRow("file") << u"file:///etc/passwd"_s << kind(Run::Kind::Text) << u""_s << 0;
    QTest::newRow("script") << u"javascript:x"_s << kind(Run::Kind::Text) << u""_s << 0;
    QTest::newRow("nothing") << u""_s << kind(Run::Kind::Text) << u""_s << 0;
}

void TestInlines::classifiesLinks()
{
    QFETCH(QString, address);
    const Run run = classifyLink(address, u"x"_s);
    QTEST(static_cast<int>(run.kind), "kind");
    QTEST(run.target, "target");
    QTEST(run.value, "value");
    QCOMPARE(run.text, u"x"_s);
}

QTEST_GUILESS_MAIN(TestInlines)
#include "tst_inlines.moc"
