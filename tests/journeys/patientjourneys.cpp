// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "journeys/patientjourneys.h"

#include "ui/figure/figureview.h"
#include "ui/figure/slider.h"
#include "ui/panels/panel.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/textblock.h"

#include <QAbstractButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::test {

using session::Place;
using session::Screen;

void PatientJourneys::init()
{
    m_kiosk.reset();
    session::DisplaySettings room;
    room.lessMotion = true; // pictures are compared
    m_kiosk = std::make_unique<KioskHarness>(HarnessOptions{.size = {1366, 768}, .language = u"es"_s, .room = room, .hand = m_hand});
    QCOMPARE(kiosk().place().screen, Screen::Welcome);
}

QString PatientJourneys::touchWord(Kind kind) const
{
    const QList<ui::WordLink *> words = m_kiosk->page()->findChildren<ui::WordLink *>();
    for (const ui::WordLink *word : words) {
        if (word->isVisible() && word->run().kind == kind)
            return word->objectName();
    }
    return {};
}

QPoint PatientJourneys::structurePoint(const QString &id)
{
    kiosk().settle();
    const auto *figure = qobject_cast<ui::FigureView *>(kiosk().find(u"figure"_s));
    return figure ? figure->mapTo(&kiosk().shell(), figure->centreOf(id)) : QPoint(-1, -1);
}

void PatientJourneys::firstTouchOnTheFactOpensItsTopic()
{
    const auto *fact = qobject_cast<QAbstractButton *>(kiosk().find(u"fact"_s));
    QVERIFY(fact);
    const QString words = fact->text();
    QVERIFY(kiosk().tap(u"fact"_s));
    QCOMPARE(kiosk().place().screen, Screen::Topic);
    QCOMPARE(kiosk().library().topic(kiosk().place().topic)->text.value(u"es"_s).fact, words);
}

void PatientJourneys::firstTouchElsewhereGoesHome()
{
    kiosk().tapAt(QPoint(200, 400));
    QCOMPARE(kiosk().place().screen, Screen::Home);
    QCOMPARE(kiosk().kiosk().session().language, u"es"_s);
}

void PatientJourneys::firstTouchOnALanguageSpeaksIt()
{
    QVERIFY(kiosk().tap(u"language_en"_s));
    QCOMPARE(kiosk().place().screen, Screen::Home);
    QCOMPARE(kiosk().kiosk().session().language, u"en"_s);
}

void PatientJourneys::topicIsReadToItsEndAndBack()
{
    kiosk().goTo(u"home"_s);
    QVERIFY(kiosk().tap(u"topic_disc"_s));
    QList<Place> seen{kiosk().place()};
    QStringList steps{kiosk().place().step};
    while (kiosk().find(u"next"_s) && seen.size() < 100) {
        QVERIFY(kiosk().tap(u"next"_s));
        seen.append(kiosk().place());
        if (!steps.contains(kiosk().place().step))
            steps.append(kiosk().place().step);
    }
    QCOMPARE(kiosk().place().step, QString(ui::topicEnd));
    QStringList expected;
    for (const content::Step &step : kiosk().library().topic(u"disc"_s)->steps)
        expected.append(step.id);
    QCOMPARE(steps, expected + QStringList{QString(ui::topicEnd)});
    while (seen.size() > 1) {
        seen.removeLast();
        QVERIFY(kiosk().tap(u"back"_s));
        QCOMPARE(kiosk().place(), seen.last());
    }
    QVERIFY(kiosk().tap(u"back"_s));
    QCOMPARE(kiosk().place().screen, Screen::Home);
}

void PatientJourneys::rightAnswerIsSaidSo()
{
    kiosk().goTo(u"disc/check"_s);
    const content::Topic &disc = *kiosk().library().topic(u"disc"_s);
    const QList<content::Option> options = disc.steps[disc.indexOfStep(u"check"_s)].text.value(u"es"_s).options;
    const auto right = std::find_if(options.begin(), options.end(), [](const content::Option &option) { return option.right; });
    QVERIFY(kiosk().tap(u"answer_%1"_s.arg(right - options.begin())));
    QVERIFY(kiosk().visibleTexts().contains(kiosk().phrasebook().text(u"es"_s, "Yes, that is right.")));
    QVERIFY(!kiosk().find(u"explain"_s));
    QVERIFY(kiosk().tap(u"answer_chosen"_s));
    QCOMPARE(kiosk().place().answer, -1);
}

void PatientJourneys::wrongAnswerLeadsToItsStepAndBack()
{
    kiosk().goTo(u"disc/check"_s);
    const content::Topic &disc = *kiosk().library().topic(u"disc"_s);
    const QList<content::Option> options = disc.steps[disc.indexOfStep(u"check"_s)].text.value(u"es"_s).options;
    const auto wrong = std::find_if(options.begin(), options.end(), [](const content::Option &option) { return !option.right; });
    QVERIFY(kiosk().tap(u"answer_%1"_s.arg(wrong - options.begin())));
    if (!kiosk().find(u"explain"_s)) // with much to say it stands on the next part
        QVERIFY(kiosk().tap(u"next"_s));
    const Place answered = kiosk().place();
    QVERIFY(kiosk().tap(u"explain"_s));
    QCOMPARE(kiosk().place().step, wrong->step);
    QVERIFY(kiosk().tap(u"back"_s));
    QCOMPARE(kiosk().place(), answered);
}

void PatientJourneys::glossaryCardOpensAndCloses()
{
    kiosk().goTo(u"disc/what-it-is"_s);
    const Place step = kiosk().place();
    const QImage before = kiosk().picture();
    const QString word = touchWord(Kind::Glossary);
    QVERIFY(kiosk().tap(word));
    QVERIFY(!kiosk().place().card.isEmpty());
    QVERIFY(kiosk().shell().panel());
    QVERIFY(kiosk().tap(u"closeCard"_s));
    QCOMPARE(kiosk().place(), step);
    QVERIFY(!kiosk().shell().panel());
    QCOMPARE(kiosk().picture(), before);
    QVERIFY(kiosk().tap(word));
    const QRect card = kiosk().shell().panel()->cardRect();
    kiosk().tapAt(card.center());
    QVERIFY2(kiosk().shell().panel(), "a touch on the card must not close it");
    kiosk().tapAt(QPoint(card.left() / 2, card.center().y()));
    QCOMPARE(kiosk().place(), step);
}

void PatientJourneys::structureOfTheNeckLeadsToItsTopic()
{
    const QList<ui::GalleryItem> items = ui::gallery(kiosk().library());
    for (const ui::GalleryItem &item : items) {
        if (item.place.screen != Screen::Home || item.place.lit.isEmpty())
            continue;
        kiosk().goTo(u"home"_s);
        QVERIFY(!kiosk().find(u"structure"_s));
        kiosk().tapAt(structurePoint(item.place.lit));
        const Place lit = kiosk().place();
        QVERIFY(!lit.lit.isEmpty());
        const QString topic = kiosk().library().structure(item.place.lit)->topic;
        QCOMPARE(kiosk().library().structure(lit.lit)->topic, topic);
        QVERIFY(kiosk().tap(u"structure"_s));
        QCOMPARE(kiosk().place().topic, topic);
        QVERIFY(kiosk().tap(u"back"_s));
        QCOMPARE(kiosk().place(), lit);
    }
}

void PatientJourneys::structureOfAStepLightsAndGoesOut()
{
    kiosk().goTo(u"disc/what-it-is"_s);
    QVERIFY(kiosk().tap(touchWord(Kind::Structure)));
    QVERIFY(!kiosk().place().lit.isEmpty());
    const QPoint nucleus = structurePoint(u"nucleus-c5-c6"_s);
    kiosk().tapAt(nucleus);
    QCOMPARE(kiosk().place().lit, u"nucleus-c5-c6"_s);
    kiosk().tapAt(nucleus);
    QCOMPARE(kiosk().place().lit, QString());
}

void PatientJourneys::sliderFollowsTheHand()
{
    kiosk().goTo(u"disc/what-changes"_s);
    const QWidget *slider = kiosk().find(u"slider"_s);
    QVERIFY(slider);
    const QRect where(slider->mapTo(&kiosk().shell(), QPoint()), slider->size());
    kiosk().tapAt(where.center());
    QVERIFY2(std::abs(kiosk().place().slider - 50) < 12, qPrintable(QString::number(kiosk().place().slider)));
    kiosk().clock().advance(std::chrono::seconds(1));
    kiosk().press(where.center());
    kiosk().moveTo(QPoint(where.center().x() + where.width() / 4, where.center().y()));
    kiosk().moveTo(QPoint(where.right() - 2, where.center().y()));
    kiosk().release(QPoint(where.right() - 2, where.center().y()));
    kiosk().settle();
    QCOMPARE(kiosk().place().slider, 100);
    QVERIFY(kiosk().tap(touchWord(Kind::Slider)));
    QVERIFY(kiosk().place().slider < 100);
    QCOMPARE(qobject_cast<const QSlider *>(kiosk().find(u"slider"_s))->value(), kiosk().place().slider);
}

void PatientJourneys::languageChangesUnderAnOpenCard()
{
    kiosk().goTo(u"disc/what-it-is"_s);
    QVERIFY(kiosk().tap(touchWord(Kind::Glossary)));
    const Place open = kiosk().place();
    QVERIFY2(kiosk().tap(u"language_en"_s), "the languages are covered");
    QCOMPARE(kiosk().kiosk().session().language, u"en"_s);
    QCOMPARE(kiosk().place(), open);
}

} // namespace sala::test
