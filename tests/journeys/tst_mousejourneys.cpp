// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "journeys/patientjourneys.h"

#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using sala::session::Place;

/// The same journeys by mouse, and what only a mouse can do.
class TestMouseJourneys final : public sala::test::PatientJourneys
{
    Q_OBJECT

public:
    TestMouseJourneys() : PatientJourneys(sala::test::Hand::Mouse) {}

private slots:
    void otherButtonsDoNothing();
};

void TestMouseJourneys::otherButtonsDoNothing()
{
    kiosk().goTo(u"disc"_s);
    const Place before = kiosk().place();
    for (const Qt::MouseButton button : {Qt::RightButton, Qt::MiddleButton, Qt::BackButton, Qt::ForwardButton}) {
        for (const QString &name : {u"next"_s, u"figure"_s, u"language_en"_s})
            QTest::mouseClick(kiosk().shell().windowHandle(), button, {}, kiosk().touchPoint(kiosk().find(name)));
    }
    kiosk().settle();
    QCOMPARE(kiosk().place(), before);
    QCOMPARE(kiosk().kiosk().session().language, u"es"_s);
}

SALA_JOURNEY(TestMouseJourneys)
#include "tst_mousejourneys.moc"
