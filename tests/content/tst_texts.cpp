// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/checks/texts.h"

#include "content/checks/checks.h"
#include "content/checks/readability.h"
#include "support/smallfolder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::content;
using namespace sala::test;

/// Which texts the checks of words look at, and how hard a topic is to read.
class TestTexts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void collectsATopic();
    void collectsAStep();
    void collectsEverything();
    void passesOverEmptyTexts();
    void knowsPlaces();
    void countsWhatIsRead();
    void judgesHowHardItIs_data();
    void judgesHowHardItIs();

private:
    static PlacedText placed(const QString &text) { return {{{Run::Kind::Text, text, {}, 0}}, {{5, 3}}, {{0, {5, 3}}}, {}}; }
    static QStringList said(const QList<ContentText> &texts);
    static FigureSource picture(const QString &alt, const QString &caption = {}) { return {u"a.svg"_s, {}, alt, caption, {6, 1}}; }

    TopicSource m_topic;
};

QStringList TestTexts::said(const QList<ContentText> &texts)
{
    static const QStringList names{u"title"_s,    u"summary"_s, u"fact"_s,     u"heading"_s, u"paragraph"_s, u"item"_s,
                                   u"call-out"_s, u"answer"_s,  u"evidence"_s, u"picture"_s, u"meaning"_s,   u"question"_s};
    QStringList lines;
    for (const ContentText &text : texts)
        lines.append(names.at(static_cast<int>(text.role)) + u' ' + text.text);
    return lines;
}

void TestTexts::init()
{
    m_topic = {};
    m_topic.file = u"es.md"_s;
    m_topic.language = u"es"_s;
    m_topic.title = {u"T"_s, {2, 8}};
    m_topic.summary = {u"S"_s, {3, 10}};
    m_topic.fact = {u"F"_s, {4, 7}};
    m_topic.picture = picture(u"P"_s);
    StepSource step;
    step.heading = placed(u"H"_s);
    step.pictures = {picture(u"A"_s, u"C"_s)};
    step.blocks = {{Block::Kind::Paragraph, placed(u"1"_s), {}, {}},
                   {Block::Kind::ListItem, placed(u"2"_s), {}, picture(u"Z"_s)},
                   {Block::Kind::Warning, placed(u"3"_s), {}, {}},
                   {Block::Kind::Note, placed(u"4"_s), {}, {}}};
    step.options = {{placed(u"O"_s), true, {}, {}, {}}};
    EvidenceSource evidence;
    evidence.value.claim = u"E"_s;
    evidence.value.compared = u"W"_s;
    evidence.value.outcome = u"U"_s;
    evidence.value.unknown = u"N"_s;
    evidence.value.groups = {{u"G"_s, 100, 7}};
    evidence.claimAt = {9, 8};
    evidence.at = {8, 1};
    step.evidence = evidence;
    m_topic.steps = {step};
}

void TestTexts::collectsATopic()
{
    const QList<ContentText> texts = topicTexts(m_topic);
    QCOMPARE(said(texts),
             (QStringList{u"title T"_s, u"summary S"_s, u"fact F"_s, u"picture P"_s, u"heading H"_s, u"picture A"_s, u"picture C"_s,
                          u"picture Z"_s, u"paragraph 1"_s, u"item 2"_s, u"call-out 3"_s, u"call-out 4"_s, u"answer O"_s, u"evidence E"_s,
                          u"evidence W"_s, u"evidence U"_s, u"evidence N"_s, u"evidence G"_s}));
    for (const ContentText &text : texts) {
        QCOMPARE(text.file, u"es.md"_s);
        QCOMPARE(text.language, u"es"_s);
    }
}

void TestTexts::collectsAStep()
{
    QCOMPARE(said(stepTexts(m_topic, m_topic.steps.constFirst())), said(topicTexts(m_topic)).mid(4));
}

void TestTexts::collectsEverything()
{
    Package package;
    TopicSource small;
    small.title.text = u"X"_s;
    package.topics = {{u"x"_s, {small, small}}};
    GlossarySource word;
    word.title.text = u"w"_s;
    word.picture = picture(u"p"_s);
    word.meaning = placed(u"m"_s);
    package.glossary = {{u"w"_s, {word}}};
    QuestionsSource questions;
    questions.title.text = u"Q"_s;
    questions.groups = {{u"g"_s, {}, placed(u"h"_s), {{u"q"_s, {}, placed(u"q"_s)}}}};
    package.questions = {questions};
    QCOMPARE(said(allTexts(package)), (QStringList{u"title X"_s, u"title X"_s, u"title w"_s, u"picture p"_s, u"meaning m"_s, u"title Q"_s,
                                                   u"heading h"_s, u"question q"_s}));
    QVERIFY(allTexts(Package()).isEmpty());
}

void TestTexts::passesOverEmptyTexts()
{
    TopicSource topic;
    topic.picture = picture(QString());
    StepSource step;
    step.blocks.append({Block::Kind::Paragraph, {}, {}, {}});
    step.evidence = EvidenceSource{};
    topic.steps = {step};
    QVERIFY(topicTexts(topic).isEmpty());
}

void TestTexts::knowsPlaces()
{
    m_topic.steps[0].heading = placed(u"Uno dos"_s);
    const QList<ContentText> texts = topicTexts(m_topic);
    QCOMPARE(texts.at(0).at(0), (Position{2, 8}));
    QCOMPARE(texts.at(0).at(5), (Position{2, 8})); // a line at the top is known by its beginning
    QCOMPARE(texts.at(4).start, (Position{5, 3}));
    QCOMPARE(texts.at(4).at(4), (Position{5, 7}));
    QCOMPARE(texts.at(13).at(0), (Position{9, 8}));
    QCOMPARE(texts.at(14).at(0), (Position{8, 1}));
}

void TestTexts::countsWhatIsRead()
{
    m_topic = {};
    m_topic.language = u"en"_s;
    m_topic.title.text = u"Not counted"_s;
    StepSource step;
    step.heading = placed(u"Not counted either"_s);
    step.pictures = {picture(u"Nor this"_s)};
    step.blocks = {{Block::Kind::Paragraph, placed(u"One two. Three."_s), {}, {}}, {Block::Kind::ListItem, placed(u"Four"_s), {}, {}}};
    step.options = {{placed(u"Five six"_s), true, {}, {}, {}}};
    m_topic.steps = {step};
    const TextCounts counts = topicCounts(m_topic);
    QCOMPARE(counts.words, 6);
    QCOMPARE(counts.sentences, 4);
    QCOMPARE(counts.syllables, 6);
}

void TestTexts::judgesHowHardItIs_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("hard");

    QTest::newRow("easy English") << u"en"_s << u"Walk a bit each day."_s << false;
    QTest::newRow("hard English") << u"en"_s << u"Educational institutions continuously recommend physical activity."_s << true;
    QTest::newRow("easy Spanish") << u"es"_s << u"Camine un poco cada día."_s << false;
    QTest::newRow("hard Spanish") << u"es"_s << u"Diferentes instituciones recomiendan actividades terapéuticas."_s << true;
    QTest::newRow("a language without a scale") << u"pt"_s << u"Instituições educacionais recomendam continuamente atividades."_s << false;
    QTest::newRow("nothing, English") << u"en"_s << u""_s << false;
    QTest::newRow("nothing, Spanish") << u"es"_s << u""_s << false;
}

void TestTexts::judgesHowHardItIs()
{
    QFETCH(QString, text);
    QFETCH(bool, hard);
    m_topic = {};
    m_topic.file = u"x.md"_s;
    QFETCH(QString, language);
    m_topic.language = language;
    StepSource step;
    step.blocks = {{Block::Kind::Paragraph, placed(text), {}, {}}};
    m_topic.steps = {step};
    Package package;
    package.topics = {{u"x"_s, {m_topic}}};
    Findings found;
    checkReadability(package, found);
    QCOMPARE(saidOfFiles(found), hard ? QStringList{u"warning hard-to-read x.md:0:0"_s} : QStringList());
}

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
