// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "journeys/patientjourneys.h"

#include <QTest>

using namespace Qt::StringLiterals;
using sala::session::Place;

/// The journeys by finger, and what only fingers can do.
class TestTouchJourneys final : public sala::test::PatientJourneys
{
    Q_OBJECT

public:
    TestTouchJourneys() : PatientJourneys(sala::test::Hand::Finger) {}

private slots:
    void secondFingerIsIgnored();
    void restingHandDoesNotBlock();
};

void TestTouchJourneys::secondFingerIsIgnored()
{
    kiosk().goTo(u"disc/what-it-is"_s);
    const QPoint next = kiosk().touchPoint(kiosk().find(u"next"_s));
    const QPoint warnings = kiosk().touchPoint(kiosk().find(u"warnings"_s));
    kiosk().clock().advance(std::chrono::seconds(1));
    kiosk().press(next, 0);
    kiosk().press(warnings, 1);
    kiosk().release(warnings, 1);
    kiosk().release(next, 0);
    kiosk().settle();
    QCOMPARE(kiosk().place().toString(), u"disc/what-changes"_s);
}

// After several fingers at once a single one works as ever.
void TestTouchJourneys::restingHandDoesNotBlock()
{
    kiosk().goTo(u"disc/what-it-is"_s);
    const Place before = kiosk().place();
    const QPoint paper(6, 400);
    for (int finger = 0; finger < 3; ++finger)
        kiosk().press(paper, finger);
    for (int finger = 2; finger >= 0; --finger)
        kiosk().release(paper, finger);
    kiosk().settle();
    QCOMPARE(kiosk().place(), before);
    QVERIFY(kiosk().tap(u"next"_s));
    QCOMPARE(kiosk().place().toString(), u"disc/what-changes"_s);
}

SALA_JOURNEY(TestTouchJourneys)
#include "tst_touchjourneys.moc"
