// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/readingcomposer.h"

#include "support/testlibrary.h"
#include "ui/shell/recordings.h"
#include "ui/text/phrases.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::ui;

/// What each kind of page gives to be read, on the shipped content: all of it recorded, the essential before the rest.
class TestReadingComposer final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everythingIsRecorded_data();
    void everythingIsRecorded();
    void answerComesBeforeTheQuestion();
    void investigationalTopicsSaySo();
    void oneItemForEachText();
    void chosenQuestionsAreReadInTheirOrder();
    void anEmptyListSaysSo();
    void welcomeBeginsInItsLanguage();
    void wordsOfAnotherLanguageAreFound();
    void whatIsNotRecordedIsNamed();
    void aReadingIsTakenOnce();

private:
    using Compose = std::function<void(ReadingComposer &)>;

    [[nodiscard]] ReadingComposer composer(const QString &language) const { return {m_recordings->source(), language}; }
    [[nodiscard]] Reading reading(const Compose &compose, const QString &language = u"es"_s) const
    {
        ReadingComposer made = composer(language);
        compose(made);
        return made.take();
    }
    [[nodiscard]] static QStringList texts(const Reading &reading)
    {
        QStringList texts;
        for (const ReadingLine &line : reading.lines)
            texts.append(line.sentence.text);
        return texts;
    }
    [[nodiscard]] const content::Library &library() const { return *m_recordings->library(); }
    [[nodiscard]] QString words(const char *source, const QString &language = u"es"_s) const { return m_phrasebook.text(language, source); }

    Phrasebook m_phrasebook;
    std::unique_ptr<Recordings> m_recordings;
};

Q_DECLARE_METATYPE(std::function<void(sala::ui::ReadingComposer &)>)

void TestReadingComposer::initTestCase()
{
    m_phrasebook.load({u"es"_s, u"en"_s}, {u":/i18n"_s});
    m_recordings = std::make_unique<Recordings>(test::shippedLibrary(), m_phrasebook);
}

void TestReadingComposer::everythingIsRecorded_data()
{
    QTest::addColumn<Compose>("compose");
    QTest::newRow("Welcome") << Compose([](ReadingComposer &page) { page.welcome(u"es"_s); });
    QTest::newRow("Home") << Compose([](ReadingComposer &page) { page.home(); });
    QTest::newRow("questions") << Compose([](ReadingComposer &page) { page.questions({}, 3); });
    QTest::newRow("warning signs") << Compose([](ReadingComposer &page) { page.warningSigns(); });
    QTest::newRow("About") << Compose([](ReadingComposer &page) { page.about(); });
    QTest::newRow("what investigational means") << Compose([](ReadingComposer &page) { page.investigational(); });
    QTest::newRow("Aa") << Compose([](ReadingComposer &page) { page.readingAids(); });
    for (const content::Topic &topic : library().topics) {
        QTest::addRow("end of %s", qPrintable(topic.id)) << Compose([&topic](ReadingComposer &page) { page.topicEnd(topic); });
        for (const content::Step &step : topic.steps)
            QTest::addRow("%s/%s", qPrintable(topic.id), qPrintable(step.id)) << Compose([&](ReadingComposer &page) {
                for (int answer = -1; answer < step.text.value(u"es"_s).options.size(); ++answer)
                    page.step(topic, step, answer);
            });
    }
    for (const content::GlossaryEntry &entry : library().glossary)
        QTest::addRow("glossary/%s", qPrintable(entry.id)) << Compose([&entry](ReadingComposer &page) { page.glossaryCard(entry); });
}

void TestReadingComposer::everythingIsRecorded()
{
    QFETCH(Compose, compose);
    for (const QString &language : library().clinic.languages) {
        ReadingComposer made = composer(language);
        compose(made);
        QCOMPARE(made.missing(), QStringList());
        const Reading read = made.take();
        QCOMPARE(read.language, language);
        QVERIFY(!read.lines.isEmpty());
        for (const ReadingLine &line : read.lines) {
            QVERIFY(line.script >= 0 && line.script < read.scripts.size());
            QVERIFY(!line.sentence.text.isEmpty());
        }
    }
}

void TestReadingComposer::answerComesBeforeTheQuestion()
{
    const content::Topic &topic = library().topics.first();
    const content::Step *check = nullptr;
    for (const content::Step &step : topic.steps)
        check = step.kind == content::Step::Kind::QuickCheck ? &step : check;
    QVERIFY(check);
    const content::StepText shown = check->text.value(u"es"_s);
    for (int answer = 0; answer < shown.options.size(); ++answer) {
        const QStringList said = texts(reading([&](ReadingComposer &page) { page.step(topic, *check, answer); }));
        QVERIFY(said.indexOf(shown.heading) > 0); // the answer's own words first
        QCOMPARE(said.contains(words(phrase::ShowMe)), !shown.options[answer].right);
    }
    const QStringList unanswered = texts(reading([&](ReadingComposer &page) { page.step(topic, *check, -1); }));
    QVERIFY(!unanswered.contains(words(phrase::ShowMe)));
}

void TestReadingComposer::investigationalTopicsSaySo()
{
    int investigational = 0;
    for (const content::Topic &topic : library().topics) {
        investigational += topic.investigational ? 1 : 0;
        for (const content::Step &step : topic.steps) {
            const QStringList said = texts(reading([&](ReadingComposer &page) { page.step(topic, step, -1); }));
            QCOMPARE(said.last() == words(phrase::Investigational), topic.investigational);
        }
    }
    QVERIFY(investigational > 0);
}

void TestReadingComposer::oneItemForEachText()
{
    const Reading read = reading([](ReadingComposer &page) { page.readingAids(); });
    int item = 0;
    for (const ReadingLine &line : read.lines) {
        QVERIFY(line.item == item || line.item == item + 1);
        item = line.item;
    }
    QCOMPARE(item, static_cast<int>(2 + session::textScales.size() + 9 - 1));
}

void TestReadingComposer::chosenQuestionsAreReadInTheirOrder()
{
    QStringList chosen;
    QStringList texts;
    for (const content::QuestionGroup &group : library().questions) {
        chosen.prepend(group.questions.first().id);
        texts.prepend(content::questionScript(group.questions.first(), u"es"_s).sentences.first().text);
    }
    const QStringList said = this->texts(reading([&](ReadingComposer &page) { page.questionList(chosen + QStringList{u"gone"_s}); }));
    qsizetype at = 0;
    for (const QString &text : texts) {
        QVERIFY(said.indexOf(text, at) >= at);
        at = said.indexOf(text, at) + 1;
    }
}

void TestReadingComposer::anEmptyListSaysSo()
{
    const QStringList said = texts(reading([](ReadingComposer &page) { page.questionList({}); }));
    QVERIFY(said.join(u' ').contains(words(phrase::NothingChosen)));
}

void TestReadingComposer::welcomeBeginsInItsLanguage()
{
    for (const QString &language : {u"es"_s, u"en"_s}) {
        const QStringList said = texts(reading([&](ReadingComposer &page) { page.welcome(language); }));
        QCOMPARE(said.first(), words(phrase::NeckHurts, language));
        QVERIFY(said.contains(words(phrase::NeckHurts, language == u"es"_s ? u"en"_s : u"es"_s)));
    }
}

void TestReadingComposer::wordsOfAnotherLanguageAreFound()
{
    ReadingComposer made = composer(u"es"_s);
    made.textInAnyLanguage(words(phrase::Home) + u" · "_s + words(phrase::Home, u"en"_s));
    QCOMPARE(made.missing(), QStringList());
    const Reading read = made.take();
    QCOMPARE(read.lines.size(), 2);
    QCOMPARE(read.scripts[read.lines[0].script].language, u"es"_s);
    QCOMPARE(read.scripts[read.lines[1].script].language, u"en"_s);
}

void TestReadingComposer::whatIsNotRecordedIsNamed()
{
    ReadingComposer made = composer(u"en"_s);
    made.textInAnyLanguage(u"Nobody has said this."_s);
    QCOMPARE(made.missing(), QStringList{u"Nobody has said this."_s});
    QVERIFY(made.take().lines.isEmpty());
}

void TestReadingComposer::aReadingIsTakenOnce()
{
    ReadingComposer made = composer(u"en"_s);
    made.home();
    QVERIFY(!made.take().lines.isEmpty());
    QVERIFY(made.take().lines.isEmpty());
}

QTEST_MAIN(TestReadingComposer)
#include "tst_readingcomposer.moc"
