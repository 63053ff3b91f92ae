// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/reading.h"

#include "support/kioskrig.h"
#include "ui/shell/navigator.h"
#include "ui/shell/recordings.h"
#include "ui/widgets/spoken.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::test;
using namespace sala::ui;
using session::Screen;

/// What a page says, in which order, and where it is found on the screen.
class TestReading final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aStepBeginsWithItsOwnText();
    void whoListensSkipsWhatIsSeen();
    void questionsStandInTheOrderOfTheScreen();
    void bothLanguagesHaveTheSameTexts_data();
    void bothLanguagesHaveTheSameTexts();
    void namesAreSaidInTheirOwnLanguage();
    void sentencesAreFoundOnTheScreen_data();
    void sentencesAreFoundOnTheScreen();

private:
    [[nodiscard]] Reading reading(const session::Place &place, const QString &language = u"en"_s) const
    {
        return m_recordings->reading(place, session::SessionState::defaults(language, {}), language);
    }
    [[nodiscard]] static QStringList texts(const Reading &reading, bool everything)
    {
        QStringList texts;
        for (const ReadingLine &line : reading.lines) {
            if (everything || line.essential)
                texts.append(line.sentence.text);
        }
        return texts;
    }

    Phrasebook m_phrasebook;
    std::unique_ptr<Recordings> m_recordings;
};

void TestReading::initTestCase()
{
    m_phrasebook.load({u"es"_s, u"en"_s}, {u":/i18n"_s});
    m_recordings = std::make_unique<Recordings>(sharedLibrary(), m_phrasebook);
}

void TestReading::aStepBeginsWithItsOwnText()
{
    const Reading step = reading(placeOfStep(u"disc"_s, u"what"_s));
    const content::Topic &disc = *m_recordings->library()->topic(u"disc"_s);
    QCOMPARE(texts(step, false).first(), disc.steps[0].text[u"en"_s].heading);
    QCOMPARE(texts(step, true).last(2), (QStringList{disc.text[u"en"_s].title, u"Step 1 of 3"_s}));
}

void TestReading::whoListensSkipsWhatIsSeen()
{
    const content::Picture picture = m_recordings->library()->topic(u"disc"_s)->steps[0].text[u"en"_s].pictures.value(0);
    const Reading step = reading(placeOfStep(u"disc"_s, u"what"_s));
    QVERIFY(!picture.alt.isEmpty());
    QVERIFY(texts(step, true).join(u' ').contains(picture.alt));
    QVERIFY(!texts(step, false).join(u' ').contains(picture.alt));
}

void TestReading::questionsStandInTheOrderOfTheScreen()
{
    session::Place place = placeOn(Screen::Questions);
    place.step = u"general"_s; // one came from there, so that group stands first
    const QStringList said = texts(reading(place), false);
    QVERIFY(said.indexOf(u"About the clinic"_s) < said.indexOf(u"About the disc"_s));
    QVERIFY(said.contains(u"Who checks?"_s));
}

void TestReading::bothLanguagesHaveTheSameTexts_data()
{
    QTest::addColumn<session::Place>("place");
    QTest::newRow("a step") << placeOfStep(u"disc"_s, u"what"_s);
    QTest::newRow("an end") << placeOfStep(u"disc"_s, QString(topicEnd));
    for (const Screen screen : {Screen::Home, Screen::Questions, Screen::WarningSigns, Screen::About, Screen::Investigational})
        QTest::addRow("screen %d", static_cast<int>(screen)) << placeOn(screen);
}

void TestReading::bothLanguagesHaveTheSameTexts()
{
    QFETCH(session::Place, place);
    const Reading spanish = reading(place, u"es"_s);
    const Reading english = reading(place, u"en"_s);
    QVERIFY(!spanish.lines.isEmpty());
    QCOMPARE(spanish.lines.last().item, english.lines.last().item);
    int line = 0;
    for (const content::AlignedSentences &each : alignReadings(spanish, english)) {
        QCOMPARE(each.from, line);
        line += each.fromCount;
        QVERIFY(each.toCount > 0);
    }
    QCOMPARE(line, static_cast<int>(spanish.lines.size()));
}

void TestReading::namesAreSaidInTheirOwnLanguage()
{
    const Reading names = readingOfWords(m_recordings->source(), {u"Sigo leyendo · I am still reading"_s, u"English"_s}, u"es"_s);
    QStringList languages;
    for (const ReadingLine &line : names.lines)
        languages.append(names.scripts[line.script].language);
    QCOMPARE(languages, (QStringList{u"es"_s, u"en"_s, u"en"_s}));
    QCOMPARE(wordsWithoutRecording(m_recordings->source(), {u"Nobody says this"_s}, u"es"_s), QStringList{u"Nobody says this"_s});
}

void TestReading::sentencesAreFoundOnTheScreen_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("from");
    QTest::newRow("itself") << u"One. Two."_s << u"Two."_s << 5 << 5;
    QTest::newRow("another") << u"One. Three."_s << u"Two."_s << 5 << -1;
    QTest::newRow("one of several") << u"The disc · Step 2 of 5"_s << u"Step 2 of 5"_s << 0 << 11;
    QTest::newRow("behind a number") << u"1. Why?"_s << u"Why?"_s << 0 << 3;
    QTest::newRow("within a word") << u"Sources: Discus 2020"_s << u"Disc"_s << 0 << -1;
    QTest::newRow("within a sentence") << u"The disc is soft."_s << u"The disc"_s << 5 << -1;
}

void TestReading::sentencesAreFoundOnTheScreen()
{
    QFETCH(QString, shown);
    QFETCH(QString, sentence);
    QFETCH(int, start);
    QFETCH(int, from);
    const content::SpokenSentence spoken{sentence, content::SpokenPart::Block, 0, {start, sentence.size()}};
    const auto found = spanIn(shown, spoken);
    QCOMPARE(found ? static_cast<int>(found->start) : -1, from);
}

QTEST_MAIN(TestReading)
#include "tst_reading.moc"
