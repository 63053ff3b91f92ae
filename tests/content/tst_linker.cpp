// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/build/linker.h"

#include "support/smallfolder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::content;
using namespace sala::test;

/// Where links, pictures and references lead, in a package made by hand: topics "disc" (steps "what" with one picture,
/// "wear" with two, "bare" without) and "empty" (no steps), the structure "disc-c5", the word "annulus", the reference "a2020".
class TestLinker final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void followsLinks_data();
    void followsLinks();
    void followsLinksOfCards();
    void followsWhatAnswersLeadTo();
    void findsPictures();
    void findsClipsAndTheirPosters_data();
    void findsClipsAndTheirPosters();
    void leavesClipsOfASliderAlone();
    void findsReferences();
    void findsTopicsOfStructures();

private:
    TopicSource &disc() { return m_package.topics[0].texts[0]; }
    StepSource &step(int index) { return disc().steps[index]; }
    static PlacedText link(Run::Kind kind, const QString &target) { return {{{kind, u"x"_s, target, 0}}, {{7, 3}}, {{0, {7, 4}}}, {}}; }
    static FigureSource picture(const QString &file) { return {file, {}, u"A"_s, {}, {5, 1}}; }
    QStringList resolve()
    {
        Findings found;
        resolveLinks(m_package, found);
        return saidOfFiles(found);
    }

    Package m_package;
    std::unique_ptr<SmallFolder> m_folder;
};

void TestLinker::init()
{
    m_folder = std::make_unique<SmallFolder>(std::initializer_list<std::pair<QString, QByteArray>>{
        {u"figures/a.svg"_s, "x"}, {u"figures/clip.webm"_s, "x"}, {u"figures/clip.png"_s, "x"}, {u"figures/lone.webm"_s, "x"}});
    m_package = {};
    m_package.gate = m_folder->takeGate();
    m_package.clinic = ClinicSource{};
    m_package.clinic->value.languages = {u"es"_s};
    TopicSource disc;
    disc.id = u"disc"_s;
    disc.language = u"es"_s;
    disc.file = u"disc.md"_s;
    for (const auto &[id, pictures] : {std::pair{u"what"_s, 1}, std::pair{u"wear"_s, 2}, std::pair{u"bare"_s, 0}}) {
        StepSource step;
        step.id = id;
        step.pictures = QList<FigureSource>(pictures, picture(u"figures/a.svg"_s));
        disc.steps.append(step);
    }
    TopicSource empty;
    empty.id = u"empty"_s;
    empty.file = u"empty.md"_s;
    m_package.topics = {{u"disc"_s, {disc}}, {u"empty"_s, {empty}}, {u"unread"_s, {}}};
    GlossarySource word;
    word.file = u"annulus.md"_s;
    m_package.glossary = {{u"annulus"_s, {word}}};
    StructureSource structure;
    structure.value.id = u"disc-c5"_s;
    structure.value.topic = u"disc"_s;
    structure.topicAt = {2, 9};
    m_package.structures = {structure};
    ReferenceSource reference;
    reference.value.id = u"a2020"_s;
    m_package.references = {reference};
}

void TestLinker::followsLinks_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("becomes"); // empty: broken

    const auto row = [](const char *name, int step, Run::Kind kind, const QString &target, const QString &becomes) {
        QTest::newRow(name) << step << static_cast<int>(kind) << target << becomes;
    };
    using Kind = Run::Kind;
    row("structure of the picture", 0, Kind::Structure, u"disc-c5"_s, u"disc-c5"_s);
    row("structure without a picture", 2, Kind::Structure, u"disc-c5"_s, u""_s);
    row("step of this topic", 2, Kind::Structure, u"wear"_s, u"disc/wear"_s);
    row("neither", 0, Kind::Structure, u"nowhere"_s, u""_s);
    row("nothing", 0, Kind::Structure, u""_s, u""_s);
    row("slider", 1, Kind::Slider, u""_s, u"slider"_s);
    row("slider with one picture", 0, Kind::Slider, u""_s, u""_s);
    row("slider without pictures", 2, Kind::Slider, u""_s, u""_s);
    row("word", 0, Kind::Glossary, u"annulus"_s, u"annulus"_s);
    row("unknown word", 0, Kind::Glossary, u"nucleus"_s, u""_s);
    row("topic", 0, Kind::StepLink, u"disc"_s, u"disc/what"_s);
    row("topic with a slash", 0, Kind::StepLink, u"disc/"_s, u"disc/what"_s);
    row("step of a topic", 0, Kind::StepLink, u"disc/wear"_s, u"disc/wear"_s);
    row("unknown step", 0, Kind::StepLink, u"disc/none"_s, u""_s);
    row("unknown topic", 0, Kind::StepLink, u"facet/what"_s, u""_s);
    row("topic without steps", 0, Kind::StepLink, u"empty"_s, u""_s);
    row("topic that could not be read", 0, Kind::StepLink, u"unread"_s, u""_s);
    row("plain text", 0, Kind::Text, u""_s, u"text"_s);
    row("bold text", 0, Kind::Strong, u""_s, u"text"_s);
}

void TestLinker::followsLinks()
{
    QFETCH(int, step);
    QFETCH(int, kind);
    QFETCH(QString, target);
    QFETCH(QString, becomes);
    this->step(step).blocks.append({Block::Kind::Paragraph, link(static_cast<Run::Kind>(kind), target), {}, {}});
    QCOMPARE(resolve(), becomes.isEmpty() ? QStringList{u"broken-link disc.md:7:3"_s} : QStringList());
    const Run run = this->step(step).blocks.constFirst().text.runs.constFirst();
    if (becomes.contains(u'/')) {
        QCOMPARE(run.kind, Run::Kind::StepLink);
        QCOMPARE(run.target, becomes);
    } else {
        QCOMPARE(static_cast<int>(run.kind), kind);
        QCOMPARE(run.target, target);
    }
    // Headings and answers are looked through as well.
    this->step(step).blocks.clear();
    this->step(step).heading = link(Run::Kind::Glossary, u"nucleus"_s);
    this->step(step).options.append({link(Run::Kind::StepLink, u"none"_s), true, {}, {}, {}});
    QCOMPARE(resolve().size(), 2);
}

// On a card and among questions there is neither a picture to light nor a step to go to.
void TestLinker::followsLinksOfCards()
{
    m_package.glossary[0].texts[0].meaning = link(Run::Kind::Structure, u"disc-c5"_s);
    QCOMPARE(resolve(), QStringList{u"broken-link annulus.md:7:3"_s});
    m_package.glossary[0].texts[0].meaning = link(Run::Kind::Structure, u"what"_s);
    QCOMPARE(resolve(), QStringList{u"broken-link annulus.md:7:3"_s});
    m_package.glossary[0].texts[0].meaning = link(Run::Kind::StepLink, u"disc"_s);
    QCOMPARE(resolve(), QStringList());
    QCOMPARE(m_package.glossary[0].texts[0].meaning.runs.constFirst().target, u"disc/what"_s);
    m_package.glossary[0].texts[0].meaning = {};
    QuestionsSource questions;
    questions.file = u"questions.md"_s;
    questions.groups.append({u"g"_s, {}, link(Run::Kind::Slider, {}), {{u"q"_s, {}, link(Run::Kind::Glossary, u"nucleus"_s)}}});
    m_package.questions = {questions};
    QCOMPARE(resolve(), (QStringList{u"broken-link questions.md:7:3"_s, u"broken-link questions.md:7:3"_s}));
}

void TestLinker::followsWhatAnswersLeadTo()
{
    step(0).options.append({{}, false, u"wear"_s, {}, {9, 4}});
    QCOMPARE(resolve(), QStringList());
    step(0).options.append({{}, false, u"disc-c5"_s, {}, {10, 4}}); // a structure explains nothing
    QCOMPARE(resolve(), QStringList{u"broken-link disc.md:10:4"_s});
}

void TestLinker::findsPictures()
{
    QCOMPARE(resolve(), QStringList());
    step(0).pictures[0].file = u"figures/none.svg"_s;
    disc().picture = picture(u"figures/A.svg"_s);                                  // another name
    step(2).blocks.append({Block::Kind::ListItem, {}, {}, picture(u"figures"_s)}); // a folder
    m_package.glossary[0].texts[0].picture = picture(u"figures/none.svg"_s);
    QCOMPARE(resolve(), (QStringList{u"missing-picture disc.md:5:1"_s, u"missing-picture disc.md:5:1"_s, u"missing-picture disc.md:5:1"_s,
                                     u"missing-picture annulus.md:5:1"_s}));
    step(0).pictures[0].file = QString(); // that is a finding already
    QCOMPARE(resolve().size(), 3);
}

void TestLinker::findsClipsAndTheirPosters_data()
{
    QTest::addColumn<QString>("clip");
    QTest::addColumn<QString>("poster");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("with its poster") << u"figures/clip.webm"_s << u"figures/clip.png"_s << QStringList();
    QTest::newRow("without") << u"figures/lone.webm"_s << u""_s << QStringList{u"missing-poster disc.md:5:1"_s};
    QTest::newRow("no clip") << u"figures/none.webm"_s << u""_s << QStringList{u"missing-picture disc.md:5:1"_s};
    QTest::newRow("only the poster") << u"figures/a.webm"_s << u""_s << QStringList{u"missing-picture disc.md:5:1"_s};
}

void TestLinker::findsClipsAndTheirPosters()
{
    QFETCH(QString, clip);
    step(0).pictures[0].file = clip;
    QTEST(resolve(), "expected");
    QTEST(step(0).pictures.at(0).file, "poster");
}

void TestLinker::leavesClipsOfASliderAlone()
{
    step(1).pictures[0].file = u"figures/clip.webm"_s;
    QCOMPARE(resolve(), QStringList());
    QCOMPARE(step(1).pictures.at(0).file, u"figures/clip.webm"_s); // the check of pictures refuses it
}

void TestLinker::findsReferences()
{
    const auto cited = [](const QString &key) { return PlacedText{{{Run::Kind::Text, u"x"_s, {}, 0}}, {{1, 1}}, {}, {{key, {3, 8}}}}; };
    step(0).blocks.append({Block::Kind::Paragraph, cited(u"a2020"_s), {}, {}});
    disc().factCitations = {{u"a2020"_s, {4, 1}}};
    QCOMPARE(resolve(), QStringList());
    step(0).heading = cited(u"A2020"_s);
    disc().factCitations = {{u"none"_s, {4, 1}}};
    m_package.glossary[0].texts[0].meaning = cited(u"none"_s);
    EvidenceSource evidence;
    evidence.value.sources = {u"a2020"_s, u"none"_s};
    evidence.sourceAt = {9, 9};
    step(2).evidence = evidence;
    QCOMPARE(resolve(), (QStringList{u"missing-reference disc.md:4:1"_s, u"missing-reference disc.md:3:8"_s,
                                     u"missing-reference disc.md:9:9"_s, u"missing-reference annulus.md:3:8"_s}));
}

void TestLinker::findsTopicsOfStructures()
{
    m_package.structures[0].value.topic = u"facet"_s;
    QCOMPARE(resolve(), QStringList{u"broken-link structures.yaml:2:9"_s});
    m_package.structures[0].value.topic.clear();
    QCOMPARE(resolve(), QStringList());
}

QTEST_GUILESS_MAIN(TestLinker)
#include "tst_linker.moc"
