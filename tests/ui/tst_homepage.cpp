// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/pages/homepage.h"

#include "support/kioskrig.h"
#include "support/viewrig.h"
#include "ui/figure/figureview.h"
#include "ui/widgets/cardbutton.h"
#include "ui/widgets/tilebutton.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::ui;
using Kind = Intent::Kind;

class TestHomePage final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatIsThere_data();
    void saysWhatIsThere();
    void everyControlOpensWhatItNames_data();
    void everyControlOpensWhatItNames();
    void onlySourcesOfPainAreCards();
    void touchLightsAStructure();
    void litStructureLeadsToItsTopic();
    void structureWithoutATopicLeadsNowhere();
    void emptyContentLeavesTheFixedTiles();
    void missingLanguageLosesNoControl();
    void largeTextPutsEverythingOnSomePart();
    void lowReachNeedsPartsToo();

private:
    [[nodiscard]] std::unique_ptr<HomePage> shown(const View &view, QSize size = {1800, 900});
    [[nodiscard]] View home(const QString &language = u"es"_s, int scale = 100)
    {
        return m_rig.view(test::placeOn(session::Screen::Home), language, scale);
    }

    test::ViewRig m_rig;
};

std::unique_ptr<HomePage> TestHomePage::shown(const View &view, QSize size)
{
    auto page = std::make_unique<HomePage>(nullptr);
    page->resize(size);
    page->show();
    page->present(view);
    return page;
}

void TestHomePage::saysWhatIsThere_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("es") << u"es"_s << u"¿De dónde viene el dolor de cuello?"_s
                        << QStringList{u"El disco"_s,      u"Qué se investiga"_s, u"Qué ayuda"_s,
                                       u"Mis preguntas"_s, u"Quién hizo esto"_s,  u"Señales de alarma: avise ya"_s};
    QTest::newRow("en") << u"en"_s << u"Where does neck pain come from?"_s
                        << QStringList{u"The disc"_s,     u"What research shows"_s, u"What helps"_s,
                                       u"My questions"_s, u"Who made this"_s,       u"Warning signs: tell us now"_s};
}

void TestHomePage::saysWhatIsThere()
{
    QFETCH(QString, language);
    QFETCH(QString, heading);
    QFETCH(QStringList, names);
    const auto page = shown(home(language));
    QVERIFY(test::wordsOn(*page).contains(heading));
    const QStringList controls{u"topic_disc"_s, u"topic_research"_s, u"topic_what-helps"_s, u"questions"_s, u"about"_s, u"warnings"_s};
    for (qsizetype i = 0; i < controls.size(); ++i) {
        const auto *control = page->findChild<Control *>(controls[i]);
        QVERIFY2(control, qPrintable(controls[i]));
        QVERIFY2(control->accessibleName().startsWith(names[i]), qPrintable(control->accessibleName()));
    }
    QCOMPARE(page->partCount(), 1);
    QVERIFY(page->isMenu());
    QVERIFY(page->textFits());
}

void TestHomePage::everyControlOpensWhatItNames_data()
{
    QTest::addColumn<QString>("control");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("id");
    QTest::newRow("a card") << u"topic_disc"_s << Kind::OpenTopic << u"disc"_s;
    QTest::newRow("a tile") << u"topic_what-helps"_s << Kind::OpenTopic << u"what-helps"_s;
    QTest::newRow("questions") << u"questions"_s << Kind::OpenQuestions << QString();
    QTest::newRow("about") << u"about"_s << Kind::OpenAbout << QString();
    QTest::newRow("warning signs") << u"warnings"_s << Kind::OpenWarnings << QString();
}

void TestHomePage::everyControlOpensWhatItNames()
{
    QFETCH(QString, control);
    QFETCH(Kind, kind);
    QFETCH(QString, id);
    const auto page = shown(home());
    const QSignalSpy wanted(page.get(), &Page::wanted);
    page->findChild<Control *>(control)->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(test::lastWanted(wanted).kind, kind);
    QCOMPARE(test::lastWanted(wanted).id, id);
}

void TestHomePage::onlySourcesOfPainAreCards()
{
    QCOMPARE(painTopics(*m_rig.library).contains(u"disc"_s), true);
    QCOMPARE(painTopics(*m_rig.library).contains(u"what-helps"_s), false);
    const auto page = shown(home());
    QVERIFY(page->findChild<CardButton *>(u"topic_disc"_s));
    QVERIFY(page->findChild<TileButton *>(u"topic_research"_s));
    QVERIFY(page->findChild<TileButton *>(u"topic_what-helps"_s));
}

void TestHomePage::touchLightsAStructure()
{
    const auto page = shown(home());
    auto *figure = page->findChild<FigureView *>(u"figure"_s);
    QVERIFY(figure->accessibleName().startsWith(u"El cuello de lado"_s));
    QTRY_VERIFY(figure->isReady());
    const QSignalSpy wanted(page.get(), &Page::wanted);
    QTest::mouseClick(figure, Qt::LeftButton, {}, figure->centreOf(u"disc-c6-c7"_s));
    QCOMPARE(test::lastWanted(wanted).kind, Kind::Light);
    QCOMPARE(test::lastWanted(wanted).id, u"disc-c6-c7"_s);
}

void TestHomePage::litStructureLeadsToItsTopic()
{
    View view = home();
    const auto page = shown(view);
    auto *label = page->findChild<Control *>(u"structure"_s);
    QTRY_VERIFY(page->findChild<FigureView *>(u"figure"_s)->isReady());
    QVERIFY(!label->isVisible());
    view.place.lit = u"disc-c5-c6"_s;
    page->present(view);
    QCOMPARE(page->findChild<Control *>(u"structure"_s), label); // nothing was built anew
    QVERIFY(label->isVisible());
    QCOMPARE(label->accessibleName(), u"Disco C5-C6. Saber más"_s);
    const QSignalSpy wanted(page.get(), &Page::wanted);
    label->click();
    QCOMPARE(test::lastWanted(wanted).kind, Kind::OpenTopic);
    QCOMPARE(test::lastWanted(wanted).id, u"disc"_s);
}

void TestHomePage::structureWithoutATopicLeadsNowhere()
{
    View view = home();
    const auto page = shown(view);
    auto *figure = page->findChild<FigureView *>(u"figure"_s);
    QTRY_VERIFY(figure->isReady());
    const QSignalSpy wanted(page.get(), &Page::wanted);
    QTest::mouseClick(figure, Qt::LeftButton, {}, figure->centreOf(u"root-c6"_s));
    QVERIFY(test::lastWanted(wanted).id != u"root-c6"_s);
    view.place.lit = u"never-heard-of"_s;
    page->present(view);
    const qsizetype before = wanted.count();
    auto *label = page->findChild<Control *>(u"structure"_s);
    QVERIFY(!label->isVisible());
    label->click(); // what it led to has just gone
    QCOMPARE(wanted.count(), before);
}

void TestHomePage::emptyContentLeavesTheFixedTiles()
{
    content::Library library = test::makeLibrary();
    library.topics.clear();
    library.structures.clear();
    m_rig.library = std::make_shared<const content::Library>(library);
    const auto page = shown(home());
    for (const QString &fixed : {u"questions"_s, u"about"_s, u"warnings"_s})
        QVERIFY2(page->findChild<Control *>(fixed), qPrintable(fixed));
    QVERIFY(page->findChildren<CardButton *>().isEmpty());
    QCOMPARE(page->findChildren<TileButton *>().size(), 3);
    m_rig.library = test::sharedLibrary();
}

void TestHomePage::missingLanguageLosesNoControl()
{
    const auto page = shown(home(u"pt"_s));
    const QSignalSpy wanted(page.get(), &Page::wanted);
    for (const QString &id : {u"disc"_s, u"research"_s, u"what-helps"_s}) {
        auto *topic = page->findChild<Control *>(u"topic_"_s + id);
        QVERIFY2(topic, qPrintable(id));
        topic->click();
        QCOMPARE(test::lastWanted(wanted).id, id);
    }
}

void TestHomePage::largeTextPutsEverythingOnSomePart()
{
    View view = home(u"es"_s, 200);
    const auto page = shown(view, {1800, 700});
    QVERIFY(page->partCount() > 1);
    QHash<QString, int> seen;
    const int parts = page->partCount();
    for (int part = 0; part < parts; ++part) {
        view.place.part = part;
        page->present(view);
        QCOMPARE(page->part(), part);
        QVERIFY(page->textFits());
        for (const Control *control : page->findChildren<Control *>())
            ++seen[control->objectName()];
    }
    for (const QString &id : {u"topic_disc"_s, u"topic_research"_s, u"topic_what-helps"_s, u"questions"_s, u"about"_s, u"warnings"_s})
        QCOMPARE(seen.value(id), 1);
    view.place.part = 999;
    page->present(view);
    QCOMPARE(page->part(), parts - 1);
}

void TestHomePage::lowReachNeedsPartsToo()
{
    const Metrics metrics;
    QVERIFY(HomePage::fitsOnOnePart(metrics, false));
    QVERIFY(!HomePage::fitsOnOnePart(metrics, true));
    Metrics square = metrics;
    square.screen = {1280, 1024};
    QVERIFY(!HomePage::fitsOnOnePart(square, false));
    View view = home();
    view.session.display.lowReach = true;
    QVERIFY(shown(view, {1800, 500})->partCount() > 1);
}

QTEST_MAIN(TestHomePage)
#include "tst_homepage.moc"
