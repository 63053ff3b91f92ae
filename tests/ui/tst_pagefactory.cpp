// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/pagefactory.h"

#include "support/kioskrig.h"
#include "ui/pages/checkpage.h"
#include "ui/pages/documentpage.h"
#include "ui/pages/evidencepage.h"
#include "ui/pages/finishpage.h"
#include "ui/pages/homepage.h"
#include "ui/pages/outofservicepage.h"
#include "ui/pages/questionspage.h"
#include "ui/pages/steppage.h"
#include "ui/pages/welcomepage.h"
#include "ui/shell/navigator.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::ui;
using session::Place;
using session::Screen;

class TestPageFactory final : public QObject
{
    Q_OBJECT

private slots:
    void placesHaveTheirPage_data();
    void placesHaveTheirPage();
    void stepsOfOneKindShareAPage();
    void withoutContentThereIsStillAPage();
};

void TestPageFactory::placesHaveTheirPage_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QByteArray>("page");
    const auto named = [](const QMetaObject &page) { return QByteArray(page.className()); };
    QTest::newRow("welcome") << test::placeOn(Screen::Welcome) << named(WelcomePage::staticMetaObject);
    QTest::newRow("home") << test::placeOn(Screen::Home) << named(HomePage::staticMetaObject);
    QTest::newRow("questions") << test::placeOn(Screen::Questions) << named(QuestionsPage::staticMetaObject);
    QTest::newRow("warning signs") << test::placeOn(Screen::WarningSigns) << named(DocumentPage::staticMetaObject);
    QTest::newRow("about") << test::placeOn(Screen::About) << named(DocumentPage::staticMetaObject);
    QTest::newRow("investigational") << test::placeOn(Screen::Investigational) << named(DocumentPage::staticMetaObject);
    QTest::newRow("a step") << test::placeOfStep(u"disc"_s, u"what"_s) << named(StepPage::staticMetaObject);
    QTest::newRow("a quick check") << test::placeOfStep(u"disc"_s, u"check"_s) << named(CheckPage::staticMetaObject);
    QTest::newRow("evidence") << test::placeOfStep(u"research"_s, u"safety"_s) << named(EvidencePage::staticMetaObject);
    QTest::newRow("a topic's end") << test::placeOfStep(u"disc"_s, topicEnd) << named(FinishPage::staticMetaObject);
    QTest::newRow("out of service") << test::placeOn(Screen::OutOfService) << named(OutOfServicePage::staticMetaObject);
}

void TestPageFactory::placesHaveTheirPage()
{
    QFETCH(Place, place);
    QFETCH(QByteArray, page);
    QWidget parent;
    const content::LibraryPtr library = test::sharedLibrary();
    const Page *made = makePage(pageKey(library.get(), place), &parent);
    QCOMPARE(QByteArray(made->metaObject()->className()), page);
    QCOMPARE(made->parentWidget(), &parent);
}

void TestPageFactory::stepsOfOneKindShareAPage()
{
    const content::LibraryPtr library = test::sharedLibrary();
    const auto key = [&](const Place &place) { return pageKey(library.get(), place); };
    QCOMPARE(key(test::placeOfStep(u"disc"_s, u"what"_s)), key(test::placeOfStep(u"what-helps"_s, u"move"_s)));
    // Three documents are three pages: each keeps what it shows.
    QVERIFY(key(test::placeOn(Screen::WarningSigns)) != key(test::placeOn(Screen::About)));
    QVERIFY(key(test::placeOn(Screen::About)) != key(test::placeOn(Screen::Investigational)));
    QVERIFY(key(test::placeOn(Screen::WarningSigns)) != key(test::placeOn(Screen::Investigational)));
}

void TestPageFactory::withoutContentThereIsStillAPage()
{
    QWidget parent;
    QVERIFY(qobject_cast<FinishPage *>(makePage(pageKey(nullptr, test::placeOfStep(u"disc"_s, u"what"_s)), &parent)));
    for (const QString &key : {u"never-heard-of"_s, QString()})
        QVERIFY(qobject_cast<OutOfServicePage *>(makePage(key, &parent)));
}

QTEST_MAIN(TestPageFactory)
#include "tst_pagefactory.moc"
