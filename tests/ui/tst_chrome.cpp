// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/chrome.h"

#include "chromerig.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/languageswitch.h"
#include "ui/widgets/stepdots.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::ui;
using Kind = Intent::Kind;
using session::Screen;

class TestChrome final : public QObject, private test::ChromeRig
{
    Q_OBJECT

private slots:
    void init();
    void namesInBothLanguages_data();
    void namesInBothLanguages();
    void controlsWantWhatTheySay_data();
    void controlsWantWhatTheySay();
    void languageIsChosen();
    void ringOfALanguageIsClosed();
    void pageLiesBetweenTheBars_data();
    void pageLiesBetweenTheBars();
    void everyScreenHasItsOwn_data();
    void everyScreenHasItsOwn();
    void nextKnowsTheParts();
    void dotsAreThere_data();
    void dotsAreThere();
    void manyStepsLeaveTheWords();
    void endStandsStill();
    void narrowBarLeavesTheTitleToThePage();
    void detailsKeepTheBars();
    void coveredBarsAnswerNothing();
};

void TestChrome::init()
{
    begin();
}

void TestChrome::namesInBothLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("es") << u"es"_s
                        << u"Inicio|Alarma. Señales de alarma: avise ya|Lectura: Ayudas para leer|Atrás|Terminar|Siguiente"_s.split(u'|');
    QTest::newRow("en") << u"en"_s << u"Home|Alarm. Warning signs: tell us now|Reading: Reading aids|Back|Finish|Next"_s.split(u'|');
}

void TestChrome::namesInBothLanguages()
{
    QFETCH(QString, language);
    QFETCH(QStringList, names);
    (void)layOut(step(language));
    QStringList found;
    for (const QString &name : {u"home"_s, u"warnings"_s, u"settings"_s, u"back"_s, u"end"_s, u"next"_s})
        found.append(pill(name) ? pill(name)->accessibleName() : QString());
    QCOMPARE(found, names);
    QVERIFY(test::wordsOn(*m_host).contains(language == u"es"_s ? u"El disco"_s : u"The disc"_s));
}

void TestChrome::controlsWantWhatTheySay_data()
{
    QTest::addColumn<QString>("control");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("home") << u"home"_s << Kind::GoHome;
    QTest::newRow("warnings") << u"warnings"_s << Kind::OpenWarnings;
    QTest::newRow("settings") << u"settings"_s << Kind::OpenSettings;
    QTest::newRow("badge") << u"badge"_s << Kind::OpenInvestigational;
    QTest::newRow("listen") << u"listen"_s << Kind::Listen;
    QTest::newRow("again") << u"again"_s << Kind::Again;
    QTest::newRow("back") << u"back"_s << Kind::Back;
    QTest::newRow("end") << u"end"_s << Kind::End;
    QTest::newRow("next") << u"next"_s << Kind::Next;
}

void TestChrome::controlsWantWhatTheySay()
{
    QFETCH(QString, control);
    QFETCH(Kind, kind);
    View view = m_rig.view(test::placeOfStep(u"research"_s, u"safety"_s));
    view.sound = Sound::Playing;
    (void)layOut(view);
    const QSignalSpy wanted(m_chrome.get(), &Chrome::wanted);
    QVERIFY(pill(control));
    pill(control)->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(test::lastWanted(wanted).kind, kind);
}

void TestChrome::languageIsChosen()
{
    (void)layOut(step());
    const QSignalSpy wanted(m_chrome.get(), &Chrome::wanted);
    const QList<Control *> languages = m_host->findChild<LanguageSwitch *>()->findChildren<Control *>();
    QCOMPARE(languages.size(), 2);
    QVERIFY(languages[0]->isChecked() && !languages[1]->isChecked());
    languages[1]->click();
    QCOMPARE(test::lastWanted(wanted).kind, Kind::SetLanguage);
    QCOMPARE(test::lastWanted(wanted).id, u"en"_s);
}

// A ring that the segment's own straight side covers looks torn.
void TestChrome::ringOfALanguageIsClosed()
{
    (void)layOut(step());
    m_host->setProperty(keyboardInUse, true);
    m_host->activateWindow();
    const QList<Control *> languages = m_host->findChild<LanguageSwitch *>()->findChildren<Control *>();
    const QColor ring = m_rig.view({}).look.theme.focus;
    for (Control *language : languages) {
        language->setFocus();
        QTRY_VERIFY(language->hasFocus());
        const QImage image = language->grab().toImage();
        const double stroke = m_rig.view({}).look.metrics.focusStroke();
        const double round = std::min(image.width(), image.height()) / 2.0;
        const int in = static_cast<int>(round - (round - stroke / 2) * std::sqrt(0.5)); // half way round each of the four corners
        QCOMPARE(image.pixelColor(in, in), ring);
        QCOMPARE(image.pixelColor(in, image.height() - 1 - in), ring);
        QCOMPARE(image.pixelColor(image.width() - 1 - in, in), ring);
        QCOMPARE(image.pixelColor(image.width() - 1 - in, image.height() - 1 - in), ring);
    }
}

void TestChrome::pageLiesBetweenTheBars_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("low");
    QTest::newRow("wide") << QSize(1920, 1080) << false;
    QTest::newRow("tall") << QSize(1080, 1920) << false;
    QTest::newRow("wide, low reach") << QSize(1920, 1080) << true;
}

void TestChrome::pageLiesBetweenTheBars()
{
    QFETCH(QSize, size);
    QFETCH(bool, low);
    View view = step();
    view.look.metrics.screen = size;
    view.session.display.lowReach = low;
    const QRect page = layOut(view, size).page;
    const QList<QWidget *> bars = m_chrome->bars();
    QCOMPARE(bars.size(), 2);
    for (const QWidget *bar : bars) {
        QVERIFY(m_host->rect().contains(bar->geometry()));
        QVERIFY(!bar->geometry().intersects(page));
        for (const PillButton *each : bar->findChildren<PillButton *>())
            QVERIFY2(!each->isVisible() || bar->rect().contains(each->geometry()), qPrintable(each->objectName()));
    }
    QVERIFY(!bars[0]->geometry().intersects(bars[1]->geometry()));
    QVERIFY(bars[0]->y() < bars[1]->y());
    QCOMPARE(bars[0]->y() > page.bottom(), low); // both within reach of the hand
}

void TestChrome::everyScreenHasItsOwn_data()
{
    QTest::addColumn<int>("screen");
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<QStringList>("absent");
    QTest::newRow("welcome") << int(Screen::Welcome) << QStringList{u"warnings"_s, u"settings"_s}
                             << QStringList{u"home"_s, u"back"_s, u"next"_s, u"end"_s};
    QTest::newRow("home") << int(Screen::Home) << QStringList{u"settings"_s, u"end"_s}
                          << QStringList{u"home"_s, u"warnings"_s, u"back"_s, u"next"_s}; // its page has the warning signs
    QTest::newRow("warning signs") << int(Screen::WarningSigns) << QStringList{u"home"_s, u"back"_s, u"end"_s}
                                   << QStringList{u"warnings"_s};
    QTest::newRow("questions") << int(Screen::Questions) << QStringList{u"home"_s, u"warnings"_s, u"back"_s} << QStringList{u"badge"_s};
    QTest::newRow("out of service") << int(Screen::OutOfService) << QStringList() << QStringList{u"home"_s, u"warnings"_s, u"next"_s};
}

void TestChrome::everyScreenHasItsOwn()
{
    QFETCH(int, screen);
    QFETCH(QStringList, there);
    QFETCH(QStringList, absent);
    View view = m_rig.view(test::placeOn(Screen(screen)));
    (void)layOut(view);
    m_chrome->showParts(view, 0, 1);
    for (const QString &name : std::as_const(there))
        QVERIFY2(pill(name), qPrintable(name));
    for (const QString &name : std::as_const(absent))
        QVERIFY2(!pill(name), qPrintable(name));
    QCOMPARE(m_chrome->bars().isEmpty(), isBare(view.place));
}

void TestChrome::nextKnowsTheParts()
{
    View view = m_rig.view(test::placeOn(Screen::About));
    (void)layOut(view);
    m_chrome->showParts(view, 0, 2);
    const QSignalSpy wanted(m_chrome.get(), &Chrome::wanted);
    pill(u"next"_s)->click();
    QCOMPARE(test::lastWanted(wanted).number, 0);
    QCOMPARE(test::lastWanted(wanted).total, 2);
    m_chrome->showParts(view, 1, 2);
    QVERIFY(!pill(u"next"_s)); // nothing follows
    view = step();
    (void)layOut(view);
    m_chrome->showParts(view, 0, 1);
    QVERIFY(pill(u"next"_s)); // the next step
}

void TestChrome::dotsAreThere_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide") << QSize(1920, 1080);
    QTest::newRow("tall") << QSize(1080, 1920);
}

// Where one is, and how much is left.
void TestChrome::dotsAreThere()
{
    QFETCH(QSize, size);
    View view = step();
    view.look.metrics.screen = size;
    (void)layOut(view, size);
    const auto *dots = m_host->findChild<StepDots *>();
    QVERIFY(dots && dots->isVisible());
    QVERIFY(dots->parentWidget()->rect().contains(dots->geometry()));
    for (const PillButton *each : dots->parentWidget()->findChildren<PillButton *>())
        QVERIFY2(!each->isVisible() || !each->geometry().intersects(dots->geometry()), qPrintable(each->objectName()));
}

void TestChrome::manyStepsLeaveTheWords()
{
    View view = step();
    auto library = std::make_shared<content::Library>(*view.library);
    for (content::Topic &topic : library->topics) {
        while (topic.steps.size() < 16)
            topic.steps.append(topic.steps.first());
    }
    view.library = library;
    view.sound = Sound::Ready;
    (void)layOut(view);
    QVERIFY(!pill(u"end"_s)->isCompact());
    QVERIFY(!pill(u"listen"_s)->isCompact());
}

void TestChrome::endStandsStill()
{
    QList<QRect> places;
    for (const session::Place &place : {test::placeOn(Screen::Questions), test::placeOn(Screen::About), step().place}) {
        (void)layOut(m_rig.view(place));
        places.append(pill(u"end"_s)->geometry());
    }
    QCOMPARE(places[1], places[0]);
    QCOMPARE(places[2], places[0]);
}

void TestChrome::narrowBarLeavesTheTitleToThePage()
{
    View view = m_rig.view(test::placeOfStep(u"research"_s, u"safety"_s));
    const Chrome::Frame wide = layOut(view);
    QVERIFY(!wide.titleInPage && !wide.badgeInPage);
    view.look.metrics.textScale = 200;
    view.look.metrics.screen = {1080, 1080};
    const Chrome::Frame narrow = layOut(view, {1080, 1080});
    QVERIFY(narrow.titleInPage && narrow.badgeInPage);
    QVERIFY(!pill(u"badge"_s));
    QVERIFY(pill(u"home"_s) && pill(u"warnings"_s) && pill(u"settings"_s)); // these never go
}

void TestChrome::detailsKeepTheBars()
{
    View view = step();
    (void)layOut(view);
    const QList<QWidget *> bars = m_chrome->bars();
    view.place.lit = u"disc-c5-c6"_s;
    view.place.slider = 40;
    (void)layOut(view);
    QCOMPARE(m_chrome->bars(), bars);
    view.session.language = u"en"_s;
    (void)layOut(view);
    QVERIFY(m_chrome->bars() != bars);
}

void TestChrome::coveredBarsAnswerNothing()
{
    (void)layOut(step());
    const QSignalSpy wanted(m_chrome.get(), &Chrome::wanted);
    m_chrome->setCovered(true);
    pill(u"home"_s)->click();
    QVERIFY(wanted.isEmpty());
    m_chrome->setCovered(false);
    pill(u"home"_s)->click();
    QCOMPARE(wanted.count(), 1);
}

QTEST_MAIN(TestChrome)
#include "tst_chrome.moc"
