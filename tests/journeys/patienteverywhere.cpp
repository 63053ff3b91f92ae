// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "journeys/patientjourneys.h"

#include "ui/widgets/control.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sala::test {

using session::Place;
using session::Screen;
using session::SessionState;

namespace {

// Screens with bars: not Welcome, not Out of service, no panel over them.
QList<ui::GalleryItem> screensWithBars(const content::Library &library)
{
    QList<ui::GalleryItem> items = screenKinds(library);
    items.removeIf([](const ui::GalleryItem &item) {
        return item.place.screen == Screen::Welcome || item.outOfService || item.asking || item.place.settingsOpen
               || !item.place.card.isEmpty();
    });
    return items;
}

} // namespace

void PatientJourneys::readingAidsChangeAtOnceAndEndWithTheSession()
{
    kiosk().goTo(u"home"_s);
    const session::DisplaySettings room = kiosk().kiosk().session().display;
    QVERIFY(kiosk().tap(u"settings"_s));
    for (const int scale : session::textScales) {
        QVERIFY(kiosk().tap(u"size_%1"_s.arg(scale)));
        QCOMPARE(kiosk().kiosk().session().display.textScale, scale);
        QVERIFY(kiosk().place().settingsOpen);
    }
    QVERIFY(kiosk().tap(u"highContrast"_s));
    QVERIFY(kiosk().kiosk().session().display.highContrast);
    QVERIFY(kiosk().tap(u"lowReach"_s));
    QVERIFY(kiosk().kiosk().session().display.lowReach);
    QVERIFY(kiosk().tap(u"lessMotion"_s));
    QVERIFY(!kiosk().kiosk().session().display.lessMotion);
    QVERIFY(kiosk().tap(u"lessMotion"_s));
    QVERIFY(kiosk().tap(u"closeSettings"_s));
    QVERIFY(!kiosk().place().settingsOpen);
    QCOMPARE(kiosk().kiosk().session().display.textScale, 200);
    QVERIFY(kiosk().tap(u"end"_s));
    QCOMPARE(kiosk().place().screen, Screen::Welcome);
    QCOMPARE(kiosk().kiosk().session().display, room);
}

void PatientJourneys::questionsAreChosenReadAndChanged()
{
    kiosk().goTo(u"home"_s);
    QVERIFY(kiosk().tap(u"questions"_s));
    QVERIFY(!kiosk().find(u"showList"_s));
    const QString first = kiosk().library().questions.first().questions.first().id;
    const QString words = kiosk().library().question(first)->text.value(u"es"_s);
    QVERIFY(kiosk().tap(u"question_"_s + first));
    QCOMPARE(kiosk().kiosk().session().chosenQuestions, QStringList{first});
    QVERIFY(kiosk().tap(u"showList"_s));
    QVERIFY(kiosk().visibleTexts().contains(u"1. "_s + words));
    QVERIFY(kiosk().tap(u"changeList"_s));
    QVERIFY(!kiosk().place().myList);
    QVERIFY(qobject_cast<QAbstractButton *>(kiosk().find(u"question_"_s + first))->isChecked());
    QVERIFY(kiosk().tap(u"question_"_s + first));
    QVERIFY(kiosk().kiosk().session().chosenQuestions.isEmpty());
    QVERIFY(!kiosk().find(u"showList"_s));
}

void PatientJourneys::warningSignsAreOneTouchAwayAndBack()
{
    const QList<ui::GalleryItem> items = screensWithBars(kiosk().library());
    for (const ui::GalleryItem &item : items) {
        if (item.place.screen == Screen::WarningSigns)
            continue;
        kiosk().show(item);
        const Place before = kiosk().place();
        QVERIFY2(kiosk().tap(u"warnings"_s), qPrintable(item.name));
        QCOMPARE(kiosk().place().screen, Screen::WarningSigns);
        QVERIFY2(kiosk().tap(u"back"_s), qPrintable(item.name));
        QCOMPARE(kiosk().place(), before);
    }
}

void PatientJourneys::aboutOpensAndCloses()
{
    kiosk().goTo(u"home"_s);
    QVERIFY(kiosk().tap(u"about"_s));
    QCOMPARE(kiosk().place().screen, Screen::About);
    QVERIFY(kiosk().tap(u"home"_s));
    QCOMPARE(kiosk().place().screen, Screen::Home);
}

void PatientJourneys::badgeLeadsToWhatOneShouldKnow()
{
    for (const content::Topic &topic : kiosk().library().topics) {
        kiosk().goTo(topic.id);
        if (!topic.investigational) {
            QVERIFY2(!kiosk().find(u"badge"_s), qPrintable(topic.id));
            continue;
        }
        const Place before = kiosk().place();
        QVERIFY2(kiosk().tap(u"badge"_s), qPrintable(topic.id));
        QCOMPARE(kiosk().place().screen, Screen::Investigational);
        QVERIFY(kiosk().tap(u"back"_s));
        QCOMPARE(kiosk().place(), before);
    }
}

void PatientJourneys::finishEndsEverySession()
{
    const SessionState fresh = kiosk().kiosk().session();
    const QList<ui::GalleryItem> items = screensWithBars(kiosk().library());
    for (const ui::GalleryItem &item : items) {
        kiosk().show(item);
        QVERIFY2(kiosk().tap(u"end"_s), qPrintable(item.name));
        QCOMPARE(kiosk().place(), Place());
        QCOMPARE(kiosk().kiosk().session(), fresh);
        QVERIFY(!kiosk().kiosk().inSession());
    }
}

void PatientJourneys::beAway()
{
    // A long page may stay untouched for half an hour.
    for (int quarter = 0; quarter < 130 && !kiosk().kiosk().asking(); ++quarter)
        kiosk().wait(std::chrono::seconds(15));
    QVERIFY(kiosk().kiosk().asking());
}

void PatientJourneys::answerKeepsEverything()
{
    QVERIFY(kiosk().tap(u"language_en"_s));
    const QList<ui::GalleryItem> items = screenKinds(kiosk().library());
    for (const ui::GalleryItem &item : items) {
        if (item.place.screen == Screen::Welcome || item.place.screen == Screen::Staff || item.outOfService || item.asking)
            continue;
        kiosk().show(item);
        QVERIFY(kiosk().kiosk().noteTouch());
        const Place place = kiosk().place();
        const SessionState session = kiosk().kiosk().session();
        const QImage before = kiosk().picture();
        beAway();
        QVERIFY2(kiosk().picture() != before, qPrintable(item.name));
        QVERIFY2(kiosk().tap(u"stillReading"_s), qPrintable(item.name));
        QVERIFY(!kiosk().kiosk().asking());
        QCOMPARE(kiosk().place(), place);
        QCOMPARE(kiosk().kiosk().session(), session);
        QVERIFY2(kiosk().picture() == before, qPrintable(item.name));
    }
}

void PatientJourneys::touchAnywhereIsAnAnswer()
{
    QVERIFY(kiosk().tap(u"language_es"_s));
    const Place place = kiosk().place();
    beAway();
    kiosk().tapAt(QPoint(30, 30));
    QVERIFY(!kiosk().kiosk().asking());
    QCOMPARE(kiosk().place(), place);
    QVERIFY(kiosk().kiosk().inSession());
}

void PatientJourneys::silenceEndsTheSession()
{
    const SessionState fresh = kiosk().kiosk().session();
    const QImage firstBoot = kiosk().picture();
    QVERIFY(kiosk().tap(u"language_en"_s));
    QVERIFY(kiosk().tap(u"settings"_s));
    QVERIFY(kiosk().tap(u"size_150"_s));
    QVERIFY(kiosk().tap(u"highContrast"_s));
    QVERIFY(kiosk().tap(u"closeSettings"_s));
    beAway();
    kiosk().wait(std::chrono::seconds(29));
    QVERIFY(kiosk().kiosk().asking());
    QCOMPARE(kiosk().kiosk().secondsLeft(), 1);
    kiosk().wait(std::chrono::seconds(1));
    QCOMPARE(kiosk().place(), Place());
    QCOMPARE(kiosk().kiosk().session(), fresh);
    QVERIFY(kiosk().picture() == firstBoot);
}

// The machine slept: the page belongs to the last patient, and the touch must not reach it.
void PatientJourneys::touchAfterTheEndBelongsToSomeoneElse()
{
    QVERIFY(kiosk().tap(u"language_en"_s));
    QVERIFY(kiosk().tap(u"topic_disc"_s));
    kiosk().clock().advance(std::chrono::hours(1));
    const QWidget *warnings = kiosk().find(u"warnings"_s);
    QVERIFY(warnings);
    kiosk().tapAt(kiosk().touchPoint(warnings));
    QCOMPARE(kiosk().place(), Place());
    QCOMPARE(kiosk().kiosk().session().language, u"es"_s);
}

void PatientJourneys::tapTwice(QPoint point)
{
    kiosk().tapAt(point);
    kiosk().clock().advance(std::chrono::milliseconds(120));
    kiosk().press(point);
    kiosk().release(point);
    kiosk().settle();
}

void PatientJourneys::secondTouchOnAControlIsIgnored()
{
    kiosk().goTo(u"disc/what-it-is"_s);
    tapTwice(kiosk().touchPoint(kiosk().find(u"next"_s)));
    QCOMPARE(kiosk().place().step, u"what-changes"_s);
    kiosk().goTo(u"questions"_s);
    const QString first = kiosk().library().questions.first().questions.first().id;
    tapTwice(kiosk().touchPoint(kiosk().find(u"question_"_s + first)));
    QCOMPARE(kiosk().kiosk().session().chosenQuestions, QStringList{first});
    QVERIFY(kiosk().tap(u"question_"_s + first)); // later it is a touch of its own
    QVERIFY(kiosk().kiosk().session().chosenQuestions.isEmpty());
}

// What comes up under the finger is not what it meant.
void PatientJourneys::secondTouchAtOnceIsIgnored()
{
    tapTwice(QPoint(1000, 740)); // beside everything on Welcome
    QCOMPARE(kiosk().place().screen, Screen::Home);
    const Place home = kiosk().place();
    tapTwice(structurePoint(u"disc-c5-c6"_s));
    QCOMPARE(kiosk().place().lit, u"disc-c5-c6"_s);
    kiosk().goTo(home);
    tapTwice(kiosk().touchPoint(kiosk().find(u"topic_disc"_s)));
    QCOMPARE(kiosk().place().toString(), u"disc/what-it-is"_s);
    QCOMPARE(kiosk().place().lit, QString());
    QVERIFY(kiosk().place().card.isEmpty());
}

void PatientJourneys::slidingOffDoesNothing()
{
    kiosk().goTo(u"disc/what-it-is"_s);
    const Place before = kiosk().place();
    const SessionState session = kiosk().kiosk().session();
    for (const QString &name : {u"next"_s, u"back"_s, u"warnings"_s, u"language_en"_s, u"end"_s, u"settings"_s}) {
        const QPoint start = kiosk().touchPoint(kiosk().find(name));
        const QPoint middle(kiosk().shell().width() / 2, kiosk().shell().height() / 2);
        kiosk().clock().advance(std::chrono::seconds(1));
        kiosk().press(start);
        kiosk().moveTo((start + middle) / 2);
        kiosk().moveTo(middle);
        kiosk().release(middle);
        kiosk().settle();
        QCOMPARE(kiosk().place(), before);
        QCOMPARE(kiosk().kiosk().session(), session);
        QVERIFY(!qobject_cast<QAbstractButton *>(kiosk().find(name))->isDown());
    }
}

void PatientJourneys::slidingOffThePictureDoesNothing()
{
    kiosk().goTo(u"home"_s);
    const QPoint start = structurePoint(u"disc-c5-c6"_s);
    const QPoint end = start + QPoint(0, 150);
    kiosk().press(start);
    kiosk().moveTo(start + QPoint(0, 70));
    kiosk().moveTo(end);
    kiosk().release(end);
    kiosk().settle();
    QCOMPARE(kiosk().place().lit, QString());
}

} // namespace sala::test
