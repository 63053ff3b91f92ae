// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/pages/steppage.h"

#include "steprig.h"
#include "ui/figure/figurepane.h"
#include "ui/figure/figureview.h"
#include "ui/figure/slider.h"
#include "ui/widgets/textblock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::ui;
using Kind = Intent::Kind;

class TestStepPage final : public QObject, private test::StepRig
{
    Q_OBJECT

private slots:
    void init();
    void showsWordsAndPicture_data();
    void showsWordsAndPicture();
    void touchedWordsSayWhatTheyPointAt_data();
    void touchedWordsSayWhatTheyPointAt();
    void twoPicturesHaveASlider();
    void pictureReportsTouchAndSize();
    void detailsBuildNothingAnew();
    void withoutPicturesOnlyWords();
    void lostPictureLeavesItsDescription();
    void showsNothingThatIsMissing_data();
    void showsNothingThatIsMissing();
    void largeTextLosesNothing();
};

void TestStepPage::init()
{
    m_rig.library = test::sharedLibrary();
}

void TestStepPage::showsWordsAndPicture_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("alt");
    QTest::newRow("es") << u"es"_s
                        << QStringList{u"Paso 1 de 3"_s, u"¿Qué es el disco?"_s, u"anillo"_s, u"Disco sano"_s, u"Fuentes: First 2020"_s}
                        << u"Un disco sano."_s;
    QTest::newRow("en") << u"en"_s
                        << QStringList{u"Step 1 of 3"_s, u"What is the disc?"_s, u"ring"_s, u"Healthy disc"_s, u"Sources: First 2020"_s}
                        << u"A healthy disc."_s;
}

void TestStepPage::showsWordsAndPicture()
{
    QFETCH(QString, language);
    QFETCH(QStringList, words);
    QFETCH(QString, alt);
    const auto page = shown(step(u"what"_s, language));
    for (const QString &each : std::as_const(words))
        QVERIFY2(test::wordsOn(*page).contains(each), qPrintable(each));
    const auto *pane = page->findChild<FigurePane *>();
    QVERIFY(pane && !pane->slider());
    QCOMPARE(pane->view()->accessibleName(), alt);
    QCOMPARE(page->words(), 12);
    QCOMPARE(page->partCount(), 1);
    QVERIFY(page->textFits());
    QVERIFY(!page->isMenu());
}

void TestStepPage::touchedWordsSayWhatTheyPointAt_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("word");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("number");
    QTest::newRow("structure") << u"what"_s << u"disco"_s << Kind::Light << u"disc-c5-c6"_s << QString() << 0;
    QTest::newRow("glossary") << u"what"_s << u"anillo"_s << Kind::OpenCard << u"annulus"_s << QString() << 0;
    QTest::newRow("step") << u"what"_s << u"cómo cambia"_s << Kind::OpenStep << u"disc"_s << u"wear"_s << 0;
    QTest::newRow("slider") << u"wear"_s << u"desgasta"_s << Kind::Slide << QString() << QString() << 60;
}

void TestStepPage::touchedWordsSayWhatTheyPointAt()
{
    QFETCH(QString, word);
    QFETCH(Kind, kind);
    QFETCH(QString, id);
    QFETCH(QString, to);
    QFETCH(int, number);
    QFETCH(QString, from);
    const auto page = shown(step(from));
    const QSignalSpy wanted(page.get(), &Page::wanted);
    for (WordLink *link : page->findChildren<WordLink *>()) {
        if (link->run().text == word) {
            QCOMPARE(link->accessibleName(), word);
            link->click();
        }
    }
    QCOMPARE(wanted.count(), 1);
    const Intent intent = test::lastWanted(wanted);
    QCOMPARE(intent.kind, kind);
    QCOMPARE(intent.id, id);
    QCOMPARE(intent.step, to);
    QCOMPARE(intent.number, number);
}

void TestStepPage::twoPicturesHaveASlider()
{
    View view = step(u"wear"_s, u"en"_s);
    view.place.slider = 30;
    const auto page = shown(view);
    const auto *pane = page->findChild<FigurePane *>();
    QVERIFY(pane->slider());
    QCOMPARE(pane->slider()->accessibleName(), u"healthy – worn"_s);
    QCOMPARE(pane->slider()->value(), 30);
    QCOMPARE(pane->view()->accessibleName(), u"A healthy disc. A worn disc."_s);
    const QSignalSpy wanted(page.get(), &Page::wanted);
    emit pane->slider()->moved(70);
    QCOMPARE(test::lastWanted(wanted).kind, Kind::Slide);
    QCOMPARE(test::lastWanted(wanted).number, 70);
}

void TestStepPage::pictureReportsTouchAndSize()
{
    View view = step(u"what"_s);
    const auto page = shown(view);
    const auto *pane = page->findChild<FigurePane *>();
    const QSignalSpy wanted(page.get(), &Page::wanted);
    emit pane->view()->touched(u"disc-c6-c7"_s);
    QCOMPARE(test::lastWanted(wanted).kind, Kind::Light);
    QCOMPARE(test::lastWanted(wanted).id, u"disc-c6-c7"_s);
    auto *size = page->findChild<Control *>(u"enlarge"_s);
    QCOMPARE(size->accessibleName(), m_rig.book.text(u"es"_s, "Enlarge the picture"));
    size->click();
    QCOMPARE(test::lastWanted(wanted).kind, Kind::Enlarge);
    view.place.enlarged = true;
    page->present(view);
    QCOMPARE(size->accessibleName(), m_rig.book.text(u"es"_s, "Whole picture"));
    size->click();
    QCOMPARE(test::lastWanted(wanted).kind, Kind::ShowWhole);
}

void TestStepPage::detailsBuildNothingAnew()
{
    View view = step(u"what"_s);
    const auto page = shown(view);
    const auto *pane = page->findChild<FigurePane *>();
    view.place.lit = u"disc-c5-c6"_s;
    page->present(view);
    QCOMPARE(page->findChild<FigurePane *>(), pane);
    QCOMPARE(pane->view()->accessibleDescription(), u"Disco C5-C6"_s);
    view.session.language = u"en"_s;
    page->present(view);
    QVERIFY(test::wordsOn(*page).contains(u"What is the disc?"_s));
    QVERIFY(!test::wordsOn(*page).contains(u"¿Qué es el disco?"_s));
    QCOMPARE(page->findChild<FigurePane *>()->view()->accessibleDescription(), u"C5-C6 disc"_s); // still lit
}

void TestStepPage::withoutPicturesOnlyWords()
{
    const auto page = shown(m_rig.view(test::placeOfStep(u"what-helps"_s, u"move"_s)));
    QVERIFY(!page->findChild<FigurePane *>());
    QVERIFY(test::wordsOn(*page).contains(u"Moverse ayuda."_s));
    QVERIFY(test::wordsOn(*page).contains(u"Fuentes: First 2020"_s));
}

void TestStepPage::lostPictureLeavesItsDescription()
{
    changeFirst([](content::StepText &text) { text.pictures[0].path = test::figurePath(u"lost.svg"_s); });
    const auto page = shown(step(u"what"_s));
    const auto *pane = page->findChild<FigurePane *>();
    QVERIFY(!pane->view()->isReady());
    QCOMPARE(pane->view()->accessibleName(), u"Un disco sano."_s);
    QVERIFY(test::wordsOn(*page).contains(u"¿Qué es el disco?"_s));
}

void TestStepPage::showsNothingThatIsMissing_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("language");
    QTest::newRow("topic") << u"gone"_s << u"what"_s << u"es"_s;
    QTest::newRow("step") << u"disc"_s << u"+end"_s << u"es"_s;
    QTest::newRow("language") << u"disc"_s << u"what"_s << u"pt"_s;
}

void TestStepPage::showsNothingThatIsMissing()
{
    QFETCH(QString, topic);
    QFETCH(QString, id);
    QFETCH(QString, language);
    const auto page = shown(step(u"what"_s));
    page->present(m_rig.view(test::placeOfStep(topic, id), language));
    QVERIFY(!page->findChild<FigurePane *>());
    QVERIFY(!test::wordsOn(*page).contains(u"disco"_s)); // nothing of the page before
    QCOMPARE(page->words(), 0);
    QCOMPARE(page->partCount(), 1);
}

void TestStepPage::largeTextLosesNothing()
{
    View view = step(u"what"_s);
    view.look.metrics.textScale = 200;
    const auto page = shown(view, {900, 500});
    QVERIFY(page->partCount() > 1);
    QString words;
    int pictures = 0;
    for (view.place.part = 0; view.place.part < page->partCount(); ++view.place.part) {
        page->present(view);
        QVERIFY(page->textFits());
        words += test::wordsOn(*page) + u'\n';
        pictures += static_cast<int>(page->findChildren<FigurePane *>().size());
    }
    QCOMPARE(pictures, 1);
    for (const QString &each : {u"¿Qué es"_s, u"anillo"_s, u"First 2020"_s})
        QVERIFY2(words.contains(each), qPrintable(words));
}

QTEST_MAIN(TestStepPage)
#include "tst_steppage.moc"
