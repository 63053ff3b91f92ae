// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/pages/welcomepage.h"

#include "support/kioskrig.h"
#include "support/viewrig.h"
#include "ui/figure/figureview.h"
#include "ui/text/phrases.h"
#include "ui/widgets/cardbutton.h"
#include "ui/widgets/control.h"
#include "ui/widgets/pillbutton.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::ui;
using Kind = Intent::Kind;

class TestWelcomePage final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void greetsInEveryLanguage();
    void offersEveryLanguage_data();
    void offersEveryLanguage();
    void factsTakeTurns();
    void factOpensItsTopic();
    void factOfOneLanguageIsNotRepeated();
    void withoutFactsThereIsNoCard();
    void missingLanguageShowsTheOthersFacts();
    void standsStillWhileItIsRead();
    void touchElsewhereBegins_data();
    void touchElsewhereBegins();
    void privacyIsPromised_data();
    void privacyIsPromised();
    void readingAloudIsNamed_data();
    void readingAloudIsNamed();
    void everySizeFits_data();
    void everySizeFits();

private:
    [[nodiscard]] static std::unique_ptr<WelcomePage> shown(const View &view, QSize size = {1920, 1080})
    {
        auto page = std::make_unique<WelcomePage>(nullptr);
        page->resize(size);
        page->show();
        page->present(view);
        return page;
    }
    [[nodiscard]] View welcome(const QString &language = u"es"_s) { return m_rig.view(test::placeOn(session::Screen::Welcome), language); }
    void change(const std::function<void(content::Library &)> &how)
    {
        content::Library library = test::makeLibrary();
        how(library);
        m_rig.library = std::make_shared<const content::Library>(library);
    }
    [[nodiscard]] static QString fact(const WelcomePage &page)
    {
        const auto *card = page.findChild<Control *>(u"fact"_s);
        return card ? card->accessibleName() : QString();
    }

    test::ViewRig m_rig;
};

void TestWelcomePage::init()
{
    m_rig.library = test::sharedLibrary();
}

void TestWelcomePage::greetsInEveryLanguage()
{
    for (const bool spanish : {true, false}) {
        const auto page = shown(welcome(spanish ? u"es"_s : u"en"_s));
        const QString words = test::wordsOn(*page);
        const qsizetype es = words.indexOf(u"¿Le duele el cuello?"_s);
        const qsizetype en = words.indexOf(u"Does your neck hurt?"_s);
        QVERIFY(es >= 0 && en >= 0);
        QCOMPARE(es < en, spanish); // the room's language first
        QVERIFY(words.contains(u"Toque para empezar"_s) && words.contains(u"Touch to begin"_s));
        QVERIFY(words.contains(u"no guarda nada de usted"_s) && words.contains(u"keeps nothing about you"_s));
        QVERIFY(page->isMenu());
    }
}

void TestWelcomePage::offersEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("byEar");
    QTest::newRow("es") << u"es"_s << u"Español"_s << u"Que me lo lea todo"_s;
    QTest::newRow("en") << u"en"_s << u"English"_s << u"Read every page to me"_s;
}

void TestWelcomePage::offersEveryLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, name);
    QFETCH(QString, byEar);
    const auto page = shown(welcome());
    const QSignalSpy wanted(page.get(), &Page::wanted);
    auto *button = page->findChild<Control *>(u"language_"_s + language);
    QCOMPARE(button->accessibleName(), name);
    button->click();
    QCOMPARE(test::lastWanted(wanted).kind, Kind::SetLanguage);
    QCOMPARE(test::lastWanted(wanted).id, language);
    button = page->findChild<Control *>(u"readAll_"_s + language);
    QCOMPARE(button->accessibleName(), byEar); // in its own language, whatever the room's is
    button->click();
    QCOMPARE(test::lastWanted(wanted).kind, Kind::ReadAll);
    QCOMPARE(test::lastWanted(wanted).id, language);
}

void TestWelcomePage::factsTakeTurns()
{
    const auto page = shown(welcome());
    QCOMPARE(fact(*page), u"¿Sabía que…? El dolor de cuello suele mejorar."_s);
    page->advance();
    QTRY_COMPARE(page->findChildren<Control *>(u"fact"_s).size(), 1);
    QCOMPARE(fact(*page), u"Did you know? Neck pain often gets better."_s);
    page->advance();
    QTRY_COMPARE(page->findChildren<Control *>(u"fact"_s).size(), 1);
    QCOMPARE(fact(*page), u"¿Sabía que…? El dolor de cuello suele mejorar."_s);
}

void TestWelcomePage::factOpensItsTopic()
{
    const auto page = shown(welcome());
    const QSignalSpy wanted(page.get(), &Page::wanted);
    for (const QString &topic : {u"disc"_s, u"research"_s, u"what-helps"_s, u"disc"_s}) {
        QTRY_COMPARE(page->findChildren<Control *>(u"fact"_s).size(), 1);
        page->findChild<Control *>(u"fact"_s)->click();
        QCOMPARE(test::lastWanted(wanted).kind, Kind::OpenTopic);
        QCOMPARE(test::lastWanted(wanted).id, topic);
        page->advance(); // the same in English
        page->advance();
    }
}

void TestWelcomePage::factOfOneLanguageIsNotRepeated()
{
    change([](content::Library &library) {
        library.topics.resize(1);
        library.topics[0].text[u"en"_s].fact.clear();
    });
    const auto page = shown(welcome(u"en"_s));
    const QString only = fact(*page);
    QVERIFY(only.contains(u"suele mejorar"_s));
    page->advance();
    QTRY_COMPARE(page->findChildren<Control *>(u"fact"_s).size(), 1);
    QCOMPARE(fact(*page), only);
}

void TestWelcomePage::withoutFactsThereIsNoCard()
{
    change([](content::Library &library) { library.topics.clear(); });
    const auto page = shown(welcome());
    QVERIFY(!page->findChild<Control *>(u"fact"_s));
    page->advance();
    QVERIFY(!page->findChild<Control *>(u"fact"_s));
    QVERIFY(page->findChild<Control *>(u"language_es"_s));
}

void TestWelcomePage::missingLanguageShowsTheOthersFacts()
{
    const auto page = shown(welcome(u"pt"_s));
    QVERIFY(fact(*page).contains(u"suele mejorar"_s));
    QVERIFY(page->findChild<Control *>(u"language_es"_s) && page->findChild<Control *>(u"language_en"_s));
    QVERIFY(!page->findChild<Control *>(u"language_pt"_s)); // the clinic does not have it
}

void TestWelcomePage::standsStillWhileItIsRead()
{
    View view = welcome();
    view.session.display.autoRead = true;
    const auto page = shown(view);
    const auto *card = page->findChild<Control *>(u"fact"_s);
    page->advance();
    QCOMPARE(page->findChild<Control *>(u"fact"_s), card);
    QVERIFY(fact(*page).contains(u"suele mejorar"_s));
}

void TestWelcomePage::touchElsewhereBegins_data()
{
    QTest::addColumn<bool>("onPicture");
    QTest::newRow("paper") << false;
    QTest::newRow("picture") << true;
}

void TestWelcomePage::touchElsewhereBegins()
{
    QFETCH(bool, onPicture);
    const auto page = shown(welcome());
    const QSignalSpy wanted(page.get(), &Page::wanted);
    const QPoint where = onPicture ? QPoint(300, 500) : QPoint(page->width() - 4, 4);
    QWidget *hit = page->childAt(where);
    QTest::mouseClick(hit ? hit : page.get(), Qt::LeftButton, {}, hit ? hit->mapFrom(page.get(), where) : where);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(test::lastWanted(wanted).kind, Kind::GoHome);
}

void TestWelcomePage::privacyIsPromised_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide") << QSize(1920, 1080);
    QTest::newRow("tall") << QSize(1080, 1920);
}

void TestWelcomePage::privacyIsPromised()
{
    QFETCH(QSize, size);
    View view = welcome();
    view.look.metrics.screen = size;
    const auto page = shown(view, size);
    const QString words = test::wordsOn(*page);
    QVERIFY(words.contains(view.phrases()(phrase::KeepsNothing)));
    QVERIFY(page->findChild<CardButton *>(u"fact"_s)); // it did not give way
}

void TestWelcomePage::readingAloudIsNamed_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("scale");
    for (const QSize size : {QSize(1920, 1080), QSize(1080, 1920)}) {
        for (const int scale : {100, 125, 150, 200})
            QTest::addRow("%d, %d %%", size.width(), scale) << size << scale;
    }
}

// Who needs large letters needs words beside the icon most.
void TestWelcomePage::readingAloudIsNamed()
{
    QFETCH(QSize, size);
    QFETCH(int, scale);
    View view = welcome();
    view.look.metrics.screen = size;
    view.look.metrics.textScale = scale;
    const auto page = shown(view, size);
    for (const QString &language : {u"es"_s, u"en"_s}) {
        const auto *button = page->findChild<PillButton *>(u"readAll_"_s + language);
        QVERIFY(button && !button->isCompact() && button->wordsFit());
        QVERIFY(page->rect().contains(button->geometry()));
    }
}

void TestWelcomePage::everySizeFits_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("low");
    QTest::newRow("wide") << QSize(1920, 1080) << 100 << false;
    QTest::newRow("wide, largest text") << QSize(1920, 1080) << 200 << false;
    QTest::newRow("wide, low reach") << QSize(1920, 1080) << 150 << true;
    QTest::newRow("tall") << QSize(1080, 1920) << 100 << false;
    QTest::newRow("tall, largest text") << QSize(1080, 1920) << 200 << true;
}

void TestWelcomePage::everySizeFits()
{
    QFETCH(QSize, screen);
    QFETCH(int, scale);
    QFETCH(bool, low);
    View view = welcome();
    view.look.metrics.screen = screen;
    view.look.metrics.textScale = scale;
    view.session.display.lowReach = low;
    const auto page = shown(view, screen);
    QVERIFY(page->textFits());
    QRegion taken;
    for (const Control *control : page->findChildren<Control *>()) {
        const QRect where(control->mapTo(page.get(), QPoint()), control->size());
        QVERIFY2(page->rect().contains(where), qPrintable(control->objectName()));
        QVERIFY2(!taken.intersects(where), qPrintable(control->objectName()));
        QVERIFY2(control->wordsFit(), qPrintable(control->objectName()));
        taken += where;
    }
}

QTEST_MAIN(TestWelcomePage)
#include "tst_welcomepage.moc"
