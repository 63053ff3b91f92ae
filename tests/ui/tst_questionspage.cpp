// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/pages/questionspage.h"

#include "support/kioskrig.h"
#include "support/viewrig.h"
#include "ui/text/phrases.h"
#include "ui/widgets/control.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::ui;

class TestQuestionsPage final : public QObject
{
    Q_OBJECT

private slots:
    void offersEveryQuestion();
    void topicOneComesFromStandsFirst();
    void touchChooses();
    void listShowsTheChosenInTheirOrder();
    void emptyListSaysSo();
    void lostQuestionIsLeftOut();
    void listCanBeChanged();
    void countsItsWords();

private:
    [[nodiscard]] std::unique_ptr<QuestionsPage> shown(const View &view, QSize size = {1800, 1600});

    test::ViewRig m_rig;
};

std::unique_ptr<QuestionsPage> TestQuestionsPage::shown(const View &view, QSize size)
{
    auto page = std::make_unique<QuestionsPage>(nullptr);
    page->resize(size);
    page->present(view);
    return page;
}

void TestQuestionsPage::offersEveryQuestion()
{
    const auto page = shown(m_rig.view(test::placeOn(session::Screen::Questions)));
    for (const QString &id : {u"disc-why"_s, u"disc-scan"_s, u"who-checks"_s})
        QVERIFY2(page->findChild<Control *>(u"question_"_s + id), qPrintable(id));
    QVERIFY(!page->findChild<Control *>(u"showList"_s)); // nothing is chosen
    QVERIFY(page->textFits());
}

void TestQuestionsPage::topicOneComesFromStandsFirst()
{
    session::Place place = test::placeOn(session::Screen::Questions);
    place.step = u"general"_s;
    const auto page = shown(m_rig.view(place), {900, 3000});
    QVERIFY(page->findChild<Control *>(u"question_who-checks"_s)->y() < page->findChild<Control *>(u"question_disc-why"_s)->y());
}

void TestQuestionsPage::touchChooses()
{
    const auto page = shown(m_rig.view(test::placeOn(session::Screen::Questions)));
    const QSignalSpy wanted(page.get(), &Page::wanted);
    page->findChild<Control *>(u"question_disc-scan"_s)->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(test::lastWanted(wanted).kind, Intent::Kind::ToggleQuestion);
    QCOMPARE(test::lastWanted(wanted).id, u"disc-scan"_s);
}

void TestQuestionsPage::listShowsTheChosenInTheirOrder()
{
    session::Place place = test::placeOn(session::Screen::Questions);
    place.myList = true;
    View view = m_rig.view(place, u"en"_s);
    view.session.chosenQuestions = {u"who-checks"_s, u"disc-why"_s};
    const QString words = test::wordsOn(*shown(view));
    const QString first = u"1. "_s + m_rig.library->question(u"who-checks"_s)->text.value(u"en"_s);
    const QString second = u"2. "_s + m_rig.library->question(u"disc-why"_s)->text.value(u"en"_s);
    QVERIFY2(words.contains(first) && words.contains(second), qPrintable(words));
    QVERIFY(words.indexOf(first) < words.indexOf(second));
}

void TestQuestionsPage::emptyListSaysSo()
{
    session::Place place = test::placeOn(session::Screen::Questions);
    place.myList = true;
    for (const QString &language : {u"es"_s, u"en"_s}) {
        const QString hint = m_rig.book.text(language, phrase::NothingChosen);
        QVERIFY(test::wordsOn(*shown(m_rig.view(place, language))).contains(hint));
    }
}

void TestQuestionsPage::lostQuestionIsLeftOut()
{
    session::Place place = test::placeOn(session::Screen::Questions);
    place.myList = true;
    View view = m_rig.view(place);
    view.session.chosenQuestions = {u"no-longer-there"_s, u"disc-why"_s};
    const QString words = test::wordsOn(*shown(view));
    QVERIFY2(words.contains(u"1. "_s) && !words.contains(u"2. "_s), qPrintable(words));
}

void TestQuestionsPage::listCanBeChanged()
{
    session::Place place = test::placeOn(session::Screen::Questions);
    View view = m_rig.view(place);
    view.session.chosenQuestions = {u"disc-why"_s};
    const auto choosing = shown(view);
    const QSignalSpy show(choosing.get(), &Page::wanted);
    choosing->findChild<Control *>(u"showList"_s)->click();
    QCOMPARE(test::lastWanted(show).kind, Intent::Kind::ShowList);
    view.place.myList = true;
    const auto list = shown(view);
    const QSignalSpy change(list.get(), &Page::wanted);
    list->findChild<Control *>(u"changeList"_s)->click();
    QCOMPARE(test::lastWanted(change).kind, Intent::Kind::ChangeList);
}

void TestQuestionsPage::countsItsWords()
{
    const auto page = shown(m_rig.view(test::placeOn(session::Screen::Questions)));
    int words = 0;
    for (const content::QuestionGroup &group : m_rig.library->questions) {
        for (const content::Question &question : group.questions)
            words += static_cast<int>(question.text.value(u"es"_s).split(u' ', Qt::SkipEmptyParts).size());
    }
    QVERIFY(words > 0);
    QCOMPARE(page->words(), words);
}

QTEST_MAIN(TestQuestionsPage)
#include "tst_questionspage.moc"
