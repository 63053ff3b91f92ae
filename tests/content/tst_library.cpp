// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/library.h"

#include "content/build/assemble.h"
#include "content/reader.h"
#include "support/contentfolder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::content;
using namespace sala::test;

/// What the small valid folder becomes: the values that the kiosk shows.
class TestLibrary final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasTheClinic();
    void hasTopicsInTheClinicsOrder();
    void hasSteps();
    void hasALinkToAStepForEveryStepLink();
    void hasQuickChecks();
    void hasEvidence();
    void hasFacts();
    void hasGlossaryAndQuestions();
    void hasReferences();
    void hasStructures();
    void findsThingsById();
    void changesItsVersionWithEveryChange();
    void staysIncompleteWithErrors();
    void namesLanguages_data();
    void namesLanguages();

private:
    ContentFolder m_folder;
    LibraryPtr m_library;
};

void TestLibrary::initTestCase()
{
    m_library = readContent(m_folder.path()).library;
    QVERIFY(m_library);
}

void TestLibrary::hasTheClinic()
{
    const Clinic &clinic = m_library->clinic;
    QCOMPARE(clinic.name, u"Stem Cells Example"_s);
    QCOMPARE(clinic.city, u"Medellín"_s);
    QCOMPARE(clinic.phone, u"+57 1"_s);
    QCOMPARE(clinic.emergencyNumber, u"123"_s);
    QCOMPARE(clinic.languages, (QStringList{u"es"_s, u"en"_s}));
    QCOMPARE(clinic.defaultLanguage, u"es"_s);
    QCOMPARE(clinic.volumeBound, 80);
    QCOMPARE(clinic.texts.value(u"en"_s).value(u"tell-staff"_s), u"Tell us now"_s);
    QCOMPARE(clinic.review.by, u"Two doctors"_s);
    QCOMPARE(clinic.review.next, QDate(2027, 1, 10));
    QCOMPARE(m_library->languageNames.value(u"es"_s), u"Español"_s);
    QCOMPARE(m_library->root, QFileInfo(m_folder.path()).absoluteFilePath());
}

void TestLibrary::hasTopicsInTheClinicsOrder()
{
    QStringList ids;
    for (const Topic &topic : m_library->topics)
        ids.append(topic.id);
    QCOMPARE(ids, (QStringList{u"disc"_s, u"what-helps"_s, u"cells"_s}));
    QCOMPARE(m_library->warningSigns.id, u"warning-signs"_s);
    QCOMPARE(m_library->about.id, u"about"_s);
    QCOMPARE(m_library->investigational.steps.size(), 17);
    QVERIFY(m_library->topic(u"cells"_s)->investigational);
    QVERIFY(!m_library->topic(u"disc"_s)->investigational);
    const TopicText text = m_library->topics.constFirst().text.value(u"es"_s);
    QCOMPARE(text.title, u"El disco"_s);
    QCOMPARE(text.summary, u"Un cojín entre dos huesos."_s);
    QCOMPARE(text.picture.path, m_folder.path(u"figures/wear-000.svg"_s));
    QCOMPARE(text.picture.structure, u"disc-c5-c6"_s);
    QCOMPARE(text.picture.alt, u"Un disco azul."_s);
}

void TestLibrary::hasSteps()
{
    const Topic &disc = m_library->topics.constFirst();
    QCOMPARE(disc.steps.size(), 3);
    QCOMPARE(disc.indexOfStep(u"years"_s), 1);
    QCOMPARE(disc.indexOfStep(u"none"_s), -1);
    const StepText what = disc.steps.at(0).text.value(u"en"_s);
    QCOMPARE(what.heading, u"What it is"_s);
    QCOMPARE(what.line, 9);
    QCOMPARE(what.pictures.size(), 1);
    QCOMPARE(what.pictures.at(0).caption, u"The disc"_s);
    QCOMPARE(what.pictures.at(0).structure, u"disc-c5-c6"_s);
    QCOMPARE(what.blocks.size(), 4);
    QCOMPARE(what.blocks.at(0).kind, Block::Kind::Paragraph);
    QCOMPARE(plainText(what.blocks.at(0).runs), u"The disc is a cushion. Its centre is the nucleus."_s);
    QCOMPARE(what.blocks.at(1).kind, Block::Kind::ListItem);
    QCOMPARE(what.blocks.at(3).kind, Block::Kind::Note);
    QCOMPARE(what.references, QStringList{u"first2020"_s});
    QCOMPARE(what.words, 3 + 10 + 3 + 3 + 4);
    const StepText years = disc.steps.at(1).text.value(u"en"_s);
    QCOMPARE(years.pictures.size(), 2);
    QCOMPARE(years.references, (QStringList{u"first2020"_s, u"agency2021"_s}));
}

void TestLibrary::hasALinkToAStepForEveryStepLink()
{
    m_folder.replace(u"topics/disc/en.md"_s, u"topic:what-helps/walk"_s, u"topic:what-helps"_s);
    m_folder.replace(u"topics/disc/en.md"_s, u"- It is soft."_s, u"- It is [soft](#years)."_s);
    const LibraryPtr library = readContent(m_folder.path()).library;
    m_folder.replace(u"topics/disc/en.md"_s, u"topic:what-helps"_s, u"topic:what-helps/walk"_s);
    m_folder.replace(u"topics/disc/en.md"_s, u"[soft](#years)"_s, u"soft"_s);
    const QList<Step> &steps = library->topics.constFirst().steps;
    const Run toTopic = steps.at(1).text.value(u"en"_s).blocks.at(0).runs.at(3);
    QCOMPARE(toTopic.kind, Run::Kind::StepLink);
    QCOMPARE(toTopic.target, u"what-helps/walk"_s);
    const Run toStep = steps.at(0).text.value(u"en"_s).blocks.at(1).runs.at(1);
    QCOMPARE(toStep.kind, Run::Kind::StepLink);
    QCOMPARE(toStep.target, u"disc/years"_s);
}

void TestLibrary::hasQuickChecks()
{
    const Step &check = m_library->topics.constFirst().steps.at(2);
    QCOMPARE(check.kind, Step::Kind::QuickCheck);
    const StepText text = check.text.value(u"en"_s);
    QCOMPARE(text.heading, u"Does a worn disc always hurt?"_s);
    QCOMPARE(text.options.size(), 2);
    QVERIFY(text.options.at(0).right);
    QCOMPARE(text.options.at(0).step, QString());
    QCOMPARE(plainText(text.options.at(1).runs), u"Yes, always."_s);
    QCOMPARE(text.options.at(1).step, u"years"_s);
    QCOMPARE(text.blocks.size(), 1);
}

void TestLibrary::hasEvidence()
{
    m_folder.replace(u"topics/cells/en.md"_s, u"unknown:"_s, u"outcome: had less pain\nunknown:"_s);
    const LibraryPtr library = readContent(m_folder.path()).library;
    m_folder.replace(u"topics/cells/en.md"_s, u"outcome: had less pain\n"_s, u""_s);
    const Step &step = library->topic(u"cells"_s)->steps.at(1);
    QCOMPARE(step.kind, Step::Kind::Evidence);
    const StepText text = step.text.value(u"en"_s);
    QVERIFY(text.evidence);
    QCOMPARE(text.evidence->claim, u"With cells 74 of 100 got better. Without them, 69."_s);
    QCOMPARE(text.evidence->certainty, Certainty::High);
    QCOMPARE(text.evidence->people, 114);
    QCOMPARE(text.evidence->studies, 1);
    QCOMPARE(text.evidence->where, BodyRegion::LowerBack);
    QCOMPARE(text.evidence->compared, u"At 12 months"_s);
    QCOMPARE(text.evidence->outcome, u"had less pain"_s);
    QCOMPARE(text.evidence->groups, (QList<EvidenceGroup>{{u"With cells"_s, 100, 74}, {u"Without cells"_s, 100, 69}}));
    QCOMPARE(text.evidence->sources, QStringList{u"first2020"_s});
    QCOMPARE(text.references, QStringList{u"first2020"_s});
}

void TestLibrary::hasFacts()
{
    const TopicText disc = m_library->topics.at(0).text.value(u"en"_s);
    QCOMPARE(disc.fact, u"Many people have a worn disc."_s);
    QCOMPARE(disc.factReferences, QStringList{u"first2020"_s});
    QVERIFY(m_library->topics.at(1).text.value(u"en"_s).fact.isEmpty());
}

void TestLibrary::hasGlossaryAndQuestions()
{
    const GlossaryEntry *entry = m_library->glossaryEntry(u"nucleus"_s);
    QVERIFY(entry);
    QCOMPARE(entry->text.value(u"es"_s).word, u"núcleo"_s);
    QCOMPARE(plainText(entry->text.value(u"es"_s).meaning), u"Es el centro blando del disco."_s);
    QCOMPARE(entry->text.value(u"es"_s).picture.alt, u"Un círculo azul."_s);
    QCOMPARE(entry->text.value(u"es"_s).references, QStringList{u"first2020"_s});
    QCOMPARE(m_library->questionsTitle.value(u"en"_s), u"My questions"_s);
    QCOMPARE(m_library->questions.size(), 2);
    QCOMPARE(m_library->questions.at(0).id, u"disc"_s);
    QCOMPARE(m_library->questions.at(0).heading.value(u"en"_s), u"About the disc"_s);
    QCOMPARE(m_library->question(u"price"_s)->text.value(u"es"_s), u"¿Cuánto vale?"_s);
}

void TestLibrary::hasReferences()
{
    QCOMPARE(m_library->reference(u"first2020"_s)->shortForm, u"First 2020"_s);
    QCOMPARE(m_library->reference(u"first2020"_s)->fullForm, u"First A, Second B. A first study. Journal 3: 1-2. 2020. doi:10.1/x."_s);
    QCOMPARE(m_library->reference(u"agency2021"_s)->shortForm, u"Agency 2021"_s);
    QCOMPARE(m_library->reference(u"agency2021"_s)->fullForm, u"Agency. A notice. 2021. https://example.org/notice."_s);
}

void TestLibrary::hasStructures()
{
    const Structure *disc = m_library->structure(u"disc-c5-c6"_s);
    QVERIFY(disc);
    QCOMPARE(disc->topic, u"disc"_s);
    QCOMPARE(disc->name.value(u"es"_s), u"Disco"_s);
    QCOMPARE(disc->colour, u"#0B6573"_s);
    QCOMPARE(m_library->structure(u"nucleus-c5-c6"_s)->colour, QString());
}

void TestLibrary::findsThingsById()
{
    QCOMPARE(m_library->topic(u"about"_s), &m_library->about);
    QCOMPARE(m_library->topic(u"none"_s), nullptr);
    QCOMPARE(m_library->topic(QString()), nullptr);
    QCOMPARE(m_library->glossaryEntry(u"none"_s), nullptr);
    QCOMPARE(m_library->structure(u"none"_s), nullptr);
    QCOMPARE(m_library->reference(u"none"_s), nullptr);
    QCOMPARE(m_library->question(u"none"_s), nullptr);
}

void TestLibrary::changesItsVersionWithEveryChange()
{
    ContentFolder folder;
    const auto version = [&folder] { return readContent(folder.path()).library->version; };
    const QString first = version();
    QCOMPARE(first.size(), 12);
    QCOMPARE(version(), first);
    folder.write(u"notes.docx"_s, "no part of the content");
    QCOMPARE(version(), first);
    folder.replace(u"topics/disc/en.md"_s, u"soft"_s, u"Soft"_s);
    const QString second = version();
    QVERIFY(second != first);
    folder.write(u"figures/plain.svg"_s, folder.read(u"figures/plain.svg"_s) + '\n');
    QVERIFY(version() != second);
}

void TestLibrary::staysIncompleteWithErrors()
{
    ContentFolder folder;
    folder.write(u"topics/disc/en.md"_s, "nothing");
    const ReadResult result = readContent(folder.path());
    QVERIFY(hasErrors(result.findings));
    QVERIFY(result.library);
    QVERIFY(!result.library->topic(u"disc"_s)->text.contains(u"en"_s));
    QVERIFY(result.library->topic(u"disc"_s)->text.contains(u"es"_s));
}

void TestLibrary::namesLanguages_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");

    QTest::newRow("Spanish") << u"es"_s << u"Español"_s;
    QTest::newRow("English") << u"en"_s << u"English"_s;
    QTest::newRow("French") << u"fr"_s << u"Français"_s;
    QTest::newRow("Portuguese") << u"pt"_s << u"Português"_s;
    QTest::newRow("unknown") << u"zz"_s << u"zz"_s;
}

void TestLibrary::namesLanguages()
{
    QFETCH(QString, code);
    QFETCH(QString, name);
    QCOMPARE(languageName(code), name);
}

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
