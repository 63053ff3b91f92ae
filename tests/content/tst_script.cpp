// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/spoken/script.h"

#include "content/reader.h"
#include "content/spoken/prompts.h"
#include "support/contentfolder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace sala::content;
using namespace sala::test;

/// What is said on each kind of page, in which order, and where its recording lies.
class TestScript final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysAStep();
    void saysAQuickCheck();
    void saysWhatFollowsAnAnswer();
    void saysEvidenceAsTheScreenDoes();
    void saysGlossaryAndQuestions();
    void saysPictures();
    void pointsBackIntoTheText();
    void namesPhrases_data();
    void namesPhrases();
    void fillsPhrases();
    void hasEachPathOnce();

private:
    [[nodiscard]] const Step &step(const QString &topic, const QString &id) const
    {
        const Topic *found = m_library->topic(topic);
        return found->steps.at(found->indexOfStep(id));
    }
    ContentFolder m_folder;
    LibraryPtr m_library;
    KioskWords m_words;
};

namespace {

QStringList textsOf(const Script &script)
{
    QStringList texts;
    for (const SpokenSentence &sentence : script.sentences)
        texts.append(sentence.text);
    return texts;
}

} // namespace

void TestScript::initTestCase()
{
    m_library = readContent(m_folder.path()).library;
    QVERIFY(m_library);
    m_words.phrases = {u"Back"_s,
                       u"Step %1 of %2"_s,
                       u"Show my list (%1)"_s,
                       u"Outside the clinic, call %1."_s,
                       u"Program %1, content %2"_s,
                       u"Everything is in order."_s};
    m_words.text = [](const QString &phrase, const QString &language) { return language + u' ' + phrase; };
}

void TestScript::saysAStep()
{
    const Topic &topic = *m_library->topic(u"what-helps"_s);
    const Script script = stepScript(topic, topic.steps.constFirst(), u"en"_s, m_words);
    QCOMPARE(script.path, u"topics/what-helps/audio/en/walk"_s);
    QCOMPARE(script.soundPath(), u"topics/what-helps/audio/en/walk.opus"_s);
    QCOMPARE(script.file, u"topics/what-helps/en.md"_s);
    QCOMPARE(textsOf(script), (QStringList{u"Walk"_s, u"Walk a little each day."_s}));
    QCOMPARE(script.sentences.at(0).part, SpokenPart::Heading);
    QCOMPARE(script.sentences.at(1).part, SpokenPart::Block);
}

void TestScript::saysAQuickCheck()
{
    const Step &check = step(u"disc"_s, u"check"_s);
    const Script script = stepScript(*m_library->topic(u"disc"_s), check, u"en"_s, m_words);
    QCOMPARE(script.sentences.at(0).text, u"en One quick question"_s);
    QCOMPARE(script.sentences.at(1).text, check.text[u"en"_s].heading);
    QCOMPARE(script.sentences.at(2).part, SpokenPart::Option);
    QCOMPARE(script.sentences.constLast().part, SpokenPart::Option); // the feedback has a file of its own
}

void TestScript::saysWhatFollowsAnAnswer()
{
    const Step &check = step(u"disc"_s, u"check"_s);
    const Topic &topic = *m_library->topic(u"disc"_s);
    const QList<Option> options = check.text[u"en"_s].options;
    for (int i = 0; i < options.size(); ++i) {
        const Script script = answerScript(topic, check, i, u"en"_s, m_words);
        QCOMPARE(script.path, u"topics/disc/audio/en/check-answer-%1"_s.arg(i + 1));
        QCOMPARE(script.sentences.at(0).part, SpokenPart::Option);
        const QString verdict = options[i].right ? u"en Yes, that is right."_s : u"en Let us say it another way."_s;
        QVERIFY(textsOf(script).contains(verdict));
        QCOMPARE(script.sentences.constLast().part, SpokenPart::Block);
    }
    QVERIFY(answerScript(topic, check, 99, u"en"_s, m_words).sentences.isEmpty());
}

void TestScript::saysEvidenceAsTheScreenDoes()
{
    Step study;
    study.id = u"study"_s;
    study.kind = Step::Kind::Evidence;
    StepText text;
    text.heading = u"A study"_s;
    Evidence evidence;
    evidence.claim = u"It helps a little. Not much."_s;
    evidence.certainty = Certainty::High;
    evidence.people = 114;
    evidence.where = BodyRegion::LowerBack;
    evidence.compared = u"After 12 months"_s;
    evidence.unknown = u"The neck."_s;
    evidence.groups = {{u"With cells"_s, 100, 74}};
    text.evidence = evidence;
    text.blocks = {{Block::Kind::Paragraph, {{Run::Kind::Text, u"More."_s, {}, 0}}}};
    study.text.insert(u"en"_s, text);
    const KioskWords english;
    QCOMPARE(textsOf(stepScript({}, study, u"en"_s, english)),
             (QStringList{u"A study"_s, u"With cells"_s, u"After 12 months"_s, u"74 of 100 got better"_s, u"How sure we are"_s,
                          u"Very sure"_s, u"People: 114"_s, u"lower back, not the neck"_s, u"What it says"_s, u"It helps a little."_s,
                          u"Not much."_s, u"What is not known"_s, u"The neck."_s, u"More."_s}));
    study.text[u"en"_s].evidence->groups.clear();
    QCOMPARE(textsOf(stepScript({}, study, u"en"_s, english)).mid(0, 3),
             (QStringList{u"A study"_s, u"What it says"_s, u"It helps a little."_s}));
    study.text[u"en"_s].evidence->groups = {{u"With cells"_s, 10, 4}};
    study.text[u"en"_s].evidence->outcome = u"without pain"_s;
    QVERIFY(textsOf(stepScript({}, study, u"en"_s, english)).contains(u"4 of 10 without pain"_s));
}

void TestScript::saysGlossaryAndQuestions()
{
    const Script card = glossaryScript(m_library->glossary.constFirst(), u"es"_s);
    QCOMPARE(card.path, u"glossary/audio/es/nucleus"_s);
    QCOMPARE(card.sentences.size(), 2);
    QCOMPARE(card.sentences.at(0).part, SpokenPart::Title);
    QCOMPARE(card.sentences.at(1).part, SpokenPart::Meaning);
    const Question question = m_library->questions.constFirst().questions.constFirst();
    QCOMPARE(questionScript(question, u"es"_s).path, u"questions/audio/es/"_s + question.id);
    QCOMPARE(textsOf(questionScript(question, u"es"_s)).join(u' '), question.text[u"es"_s]);
}

void TestScript::saysPictures()
{
    const Topic &topic = *m_library->topic(u"what-helps"_s);
    const Script script = pictureScript(topic, topic.steps.constFirst(), u"en"_s);
    QCOMPARE(script.path, u"topics/what-helps/audio/en/walk-picture"_s);
    QCOMPARE(script.sentences.constFirst().text, u"A blue circle."_s);
    QCOMPARE(script.sentences.constFirst().part, SpokenPart::Picture);
}

void TestScript::pointsBackIntoTheText()
{
    Script script;
    const QString text = u"The Dr. says 2.5 mm.  Is it so? Yes…"_s;
    appendSentences(script, text, SpokenPart::Block, 3);
    QCOMPARE(textsOf(script), (QStringList{u"The Dr. says 2.5 mm."_s, u"Is it so?"_s, u"Yes…"_s}));
    for (const SpokenSentence &sentence : script.sentences) {
        QCOMPARE(text.sliced(sentence.span.start, sentence.span.length), sentence.text);
        QCOMPARE(sentence.index, 3);
    }
}

void TestScript::namesPhrases_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("path");

    QTest::newRow("plain") << u"Does your neck hurt?"_s << QStringList{} << u"audio/es/phrase-does-your-neck-hurt"_s;
    QTest::newRow("numbers") << u"Step %1 of %2"_s << QStringList{u"3"_s, u"10"_s} << u"audio/es/phrase-step-3-of-10"_s;
    QTest::newRow("accents") << u"Reviewed by %1 on %2"_s << QStringList{u"Ána Ñu"_s, u"2 de mayo"_s}
                             << u"audio/es/phrase-reviewed-by-ana-nu-on-2-de-mayo"_s;
}

void TestScript::namesPhrases()
{
    QFETCH(QString, phrase);
    QFETCH(QStringList, values);
    QFETCH(QString, path);
    QCOMPARE(phrasePath(phrase, values, u"es"_s), path);
}

void TestScript::fillsPhrases()
{
    QHash<QString, QString> said;
    for (const Script &script : promptScripts(*m_library, u"es"_s, m_words))
        said.insert(script.path, textsOf(script).join(u'|'));
    QCOMPARE(said.value(u"audio/es/phrase-back"_s), u"es Back"_s);
    QCOMPARE(said.value(u"audio/es/phrase-step-1-of-1"_s), u"es Step 1 of 1"_s);
    QCOMPARE(said.value(u"audio/es/phrase-show-my-list-1"_s), u"es Show my list (1)"_s);
    QCOMPARE(said.value(u"audio/es/phrase-outside-the-clinic-call-123"_s), u"es Outside the clinic, call 123."_s);
    QCOMPARE(said.value(u"audio/es/language"_s), u"Español"_s);
    QVERIFY(said.contains(u"audio/es/topic-disc"_s));
    QVERIFY(said.contains(u"audio/es/structure-disc-c5-c6"_s));
    for (const QString &path : said.keys())
        QVERIFY2(!path.contains(u"program"_s), qUtf8Printable(path));
}

void TestScript::hasEachPathOnce()
{
    QSet<QString> paths;
    for (const Script &script : allScripts(*m_library, m_words)) {
        QVERIFY2(!paths.contains(script.path), qUtf8Printable(script.path));
        QVERIFY(!script.sentences.isEmpty());
        paths.insert(script.path);
    }
    QVERIFY(paths.contains(u"topics/disc/audio/es/check-answer-1"_s));
    QVERIFY(paths.contains(u"topics/warning-signs/audio/en/tell"_s));
}

QTEST_GUILESS_MAIN(TestScript)
#include "tst_script.moc"
