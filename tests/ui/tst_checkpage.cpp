// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/pages/checkpage.h"

#include "support/kioskrig.h"
#include "support/viewrig.h"
#include "ui/figure/figurepane.h"
#include "ui/figure/figureview.h"
#include "ui/widgets/control.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::ui;
using Kind = Intent::Kind;

class TestCheckPage final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void asksAndOffersEveryAnswer_data();
    void asksAndOffersEveryAnswer();
    void touchAnswers();
    void rightAnswerIsConfirmed();
    void otherAnswerLeadsToWhatExplainsIt();
    void answerWithoutAStepLeadsNowhere();
    void otherAnswerMayBeGivenAgain_data();
    void otherAnswerMayBeGivenAgain();
    void touchTakesTheAnswerBack();
    void unknownAnswerIsNone();
    void pictureStandsBesideTheQuestion();
    void showsNothingThatIsMissing_data();
    void showsNothingThatIsMissing();
    void withoutAnswersOnlyTheQuestion();
    void largeTextKeepsEveryAnswer();

private:
    [[nodiscard]] static std::unique_ptr<CheckPage> shown(const View &view, QSize size = {1800, 850})
    {
        auto page = std::make_unique<CheckPage>(nullptr);
        page->resize(size);
        page->show();
        page->present(view);
        return page;
    }
    [[nodiscard]] View check(const QString &language = u"es"_s, int answer = -1)
    {
        View view = m_rig.view(test::placeOfStep(u"disc"_s, u"check"_s), language);
        view.place.answer = answer;
        return view;
    }
    void change(const std::function<void(content::StepText &)> &how)
    {
        content::Library library = test::makeLibrary();
        for (content::StepText &text : library.topics[0].steps[2].text)
            how(text);
        m_rig.library = std::make_shared<const content::Library>(library);
    }

    test::ViewRig m_rig;
};

void TestCheckPage::init()
{
    m_rig.library = test::sharedLibrary();
}

void TestCheckPage::asksAndOffersEveryAnswer_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("answers");
    QTest::newRow("es") << u"es"_s << QStringList{u"Una pregunta rápida"_s, u"¿Un disco gastado siempre duele?"_s}
                        << QStringList{u"Sí, siempre."_s, u"No. Muchas veces no duele."_s};
    QTest::newRow("en") << u"en"_s << QStringList{u"One quick question"_s, u"Does a worn disc always hurt?"_s}
                        << QStringList{u"Yes, always."_s, u"No. Often it does not hurt."_s};
}

void TestCheckPage::asksAndOffersEveryAnswer()
{
    QFETCH(QString, language);
    QFETCH(QStringList, words);
    QFETCH(QStringList, answers);
    const auto page = shown(check(language));
    for (const QString &each : std::as_const(words))
        QVERIFY2(test::wordsOn(*page).contains(each), qPrintable(each));
    for (int i = 0; i < answers.size(); ++i) {
        const auto *answer = page->findChild<Control *>(u"answer_%1"_s.arg(i));
        QVERIFY(answer);
        QCOMPARE(answer->accessibleName(), answers[i]);
        QVERIFY(!answer->isChecked());
    }
    QVERIFY(!test::wordsOn(*page).contains(language == u"es"_s ? u"no sienten dolor"_s : u"feel no pain"_s)); // gives nothing away
    QVERIFY(page->textFits());
    QCOMPARE(page->words(), 12);
}

void TestCheckPage::touchAnswers()
{
    const auto page = shown(check());
    const QSignalSpy wanted(page.get(), &Page::wanted);
    for (const int number : {1, 0}) {
        page->findChild<Control *>(u"answer_%1"_s.arg(number))->click();
        QCOMPARE(test::lastWanted(wanted).kind, Kind::Answer);
        QCOMPARE(test::lastWanted(wanted).number, number);
    }
    QVERIFY(!page->findChild<Control *>(u"answer_1"_s)->isChecked()); // the kiosk decides, not the button
}

void TestCheckPage::rightAnswerIsConfirmed()
{
    const auto page = shown(check(u"en"_s, 1));
    const QString words = test::wordsOn(*page);
    QVERIFY(words.contains(u"Yes, that is right."_s));
    QVERIFY(words.contains(u"Many people feel no pain."_s));
    QVERIFY(!words.contains(u"Let us say it another way."_s));
    QVERIFY(!page->findChild<Control *>(u"explain"_s));
    QCOMPARE(page->findChild<Control *>(u"answer_chosen"_s)->accessibleName(), u"No. Often it does not hurt."_s);
    QVERIFY(page->findChild<Control *>(u"answer_chosen"_s)->isChecked());
    QVERIFY(!page->findChild<Control *>(u"answer_0"_s)); // the others have gone
}

void TestCheckPage::otherAnswerLeadsToWhatExplainsIt()
{
    const auto page = shown(check(u"es"_s, 0));
    const QString words = test::wordsOn(*page);
    QVERIFY(words.contains(u"Digámoslo de otra manera."_s));
    QVERIFY(words.contains(u"Muchas personas no sienten dolor."_s));
    QVERIFY(!words.contains(u"Sí, así es."_s));
    const QSignalSpy wanted(page.get(), &Page::wanted);
    auto *explain = page->findChild<Control *>(u"explain"_s);
    QCOMPARE(explain->accessibleName(), u"Ver la página que lo explica"_s);
    QVERIFY(!explain->isCheckable());
    explain->click();
    QCOMPARE(test::lastWanted(wanted).kind, Kind::OpenStep);
    QCOMPARE(test::lastWanted(wanted).id, u"disc"_s);
    QCOMPARE(test::lastWanted(wanted).step, u"wear"_s);
}

void TestCheckPage::answerWithoutAStepLeadsNowhere()
{
    change([](content::StepText &text) { text.options[0].step.clear(); });
    const auto page = shown(check(u"es"_s, 0));
    QVERIFY(page->findChild<Control *>(u"answer_chosen"_s));
    QVERIFY(!page->findChild<Control *>(u"explain"_s));
}

void TestCheckPage::otherAnswerMayBeGivenAgain_data()
{
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("leads");
    QTest::newRow("with the way to what explains it") << 100 << true;
    QTest::newRow("without") << 100 << false;
    QTest::newRow("large") << 200 << true;
}

// The other answers are out of sight: the way back to them is named.
void TestCheckPage::otherAnswerMayBeGivenAgain()
{
    QFETCH(int, scale);
    QFETCH(bool, leads);
    if (!leads)
        change([](content::StepText &text) { text.options[0].step.clear(); });
    View view = check(u"es"_s, 0);
    view.look.metrics.textScale = scale;
    const auto page = shown(view);
    view.place.part = page->partCount() - 1;
    page->present(view);
    QVERIFY(page->textFits());
    auto *again = page->findChild<Control *>(u"answerAgain"_s);
    QVERIFY(again && again->isVisible());
    QCOMPARE(again->text(), u"Otra vez"_s);
    if (const auto *explain = page->findChild<Control *>(u"explain"_s))
        QVERIFY(
            !QRect(explain->mapTo(page.get(), QPoint()), explain->size()).intersects({again->mapTo(page.get(), QPoint()), again->size()}));
    const QSignalSpy wanted(page.get(), &Page::wanted);
    again->click();
    QCOMPARE(test::lastWanted(wanted).kind, Kind::Answer);
    QCOMPARE(test::lastWanted(wanted).number, -1);
    view.place.answer = 1;
    view.place.part = 0;
    page->present(view);
    QVERIFY(!page->findChild<Control *>(u"answerAgain"_s)); // the right answer needs none
}

void TestCheckPage::touchTakesTheAnswerBack()
{
    const auto page = shown(check(u"es"_s, 0));
    const QSignalSpy wanted(page.get(), &Page::wanted);
    page->findChild<Control *>(u"answer_chosen"_s)->click();
    QCOMPARE(test::lastWanted(wanted).kind, Kind::Answer);
    QCOMPARE(test::lastWanted(wanted).number, -1);
    page->present(check());
    QVERIFY(page->findChild<Control *>(u"answer_0"_s) && page->findChild<Control *>(u"answer_1"_s));
}

void TestCheckPage::unknownAnswerIsNone()
{
    const auto page = shown(check(u"es"_s, 7)); // of a content that had more
    QVERIFY(page->findChild<Control *>(u"answer_1"_s));
    QVERIFY(!page->findChild<Control *>(u"answer_chosen"_s));
}

void TestCheckPage::pictureStandsBesideTheQuestion()
{
    QVERIFY(!shown(check())->findChild<FigurePane *>());
    change([](content::StepText &text) {
        text.pictures = {{test::figurePath(u"segment-side-000.svg"_s), u"disc-c5-c6"_s, u"Un disco sano."_s, u"Disco sano"_s}};
    });
    View view = check();
    const auto page = shown(view);
    const auto *pane = page->findChild<FigurePane *>();
    QVERIFY(pane);
    QCOMPARE(pane->view()->accessibleName(), u"Un disco sano."_s);
    const auto *answer = page->findChild<Control *>(u"answer_0"_s);
    QVERIFY(!QRect(answer->mapTo(page.get(), QPoint()), answer->size()).intersects(pane->geometry()));
    const QRect before = pane->geometry();
    page->present(check(u"es"_s, 0));
    QCOMPARE(page->findChild<FigurePane *>()->geometry(), before); // nothing moves under the finger
}

void TestCheckPage::showsNothingThatIsMissing_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("language");
    QTest::newRow("topic") << u"gone"_s << u"check"_s << u"es"_s;
    QTest::newRow("step") << u"disc"_s << u"+end"_s << u"es"_s;
    QTest::newRow("language") << u"disc"_s << u"check"_s << u"pt"_s;
}

void TestCheckPage::showsNothingThatIsMissing()
{
    QFETCH(QString, topic);
    QFETCH(QString, step);
    QFETCH(QString, language);
    const auto page = shown(check());
    page->present(m_rig.view(test::placeOfStep(topic, step), language));
    QVERIFY(page->findChildren<Control *>().isEmpty());
    QVERIFY(!test::wordsOn(*page).contains(u"disco"_s)); // nothing of the page before
    QCOMPARE(page->words(), 0);
    QCOMPARE(page->partCount(), 1);
}

void TestCheckPage::withoutAnswersOnlyTheQuestion()
{
    change([](content::StepText &text) { text.options.clear(); });
    const auto page = shown(check(u"es"_s, 0));
    QVERIFY(test::wordsOn(*page).contains(u"¿Un disco gastado siempre duele?"_s));
    QVERIFY(page->findChildren<Control *>().isEmpty());
}

void TestCheckPage::largeTextKeepsEveryAnswer()
{
    View view = check();
    view.look.metrics.textScale = 200;
    const auto page = shown(view, {900, 500});
    QVERIFY(page->partCount() > 1);
    QStringList seen;
    for (view.place.part = 0; view.place.part < page->partCount(); ++view.place.part) {
        page->present(view);
        QVERIFY(page->textFits());
        for (const Control *control : page->findChildren<Control *>())
            seen.append(control->objectName());
    }
    QCOMPARE(seen, (QStringList{u"answer_0"_s, u"answer_1"_s}));
}

QTEST_MAIN(TestCheckPage)
#include "tst_checkpage.moc"
