// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/pages/stepparts.h"

#include "steprig.h"
#include "ui/widgets/control.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::ui;
using Kind = Intent::Kind;

/// What pages of a topic have in common: the line above the heading, the badge, the sources.
class TestStepParts final : public QObject, private test::StepRig
{
    Q_OBJECT

private slots:
    void init();
    void labelCountsTheSteps_data();
    void labelCountsTheSteps();
    void titleAndBadgeFindRoom();
    void sourcesAreNamedOnce();
    void sourcesKeepTheirOrder();
};

void TestStepParts::init()
{
    m_rig.library = test::sharedLibrary();
}

void TestStepParts::labelCountsTheSteps_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("title");
    QTest::addColumn<QString>("label");
    QTest::newRow("es") << u"es"_s << false << u"Paso 2 de 3"_s;
    QTest::newRow("en") << u"en"_s << false << u"Step 2 of 3"_s;
    QTest::newRow("es, with the title") << u"es"_s << true << u"El disco · Paso\u00a02\u00a0de\u00a03"_s;
    QTest::newRow("en, with the title") << u"en"_s << true << u"The disc · Step\u00a02\u00a0of\u00a03"_s;
}

void TestStepParts::labelCountsTheSteps()
{
    QFETCH(QString, language);
    QFETCH(bool, title);
    QFETCH(QString, label);
    View view = step(u"wear"_s, language);
    view.titleInPage = title;
    const content::Topic &topic = *m_rig.library->topic(u"disc"_s);
    QCOMPARE(stepLabel(view, topic, topic.steps[1]), label);
}

void TestStepParts::titleAndBadgeFindRoom()
{
    View view = m_rig.view(test::placeOfStep(u"research"_s, u"safety"_s));
    view.titleInPage = true;
    view.badgeInPage = true;
    const auto page = shown(view);
    QVERIFY(test::wordsOn(*page).contains(u"Qué se investiga · Paso\u00a01\u00a0de\u00a02"_s));
    const QSignalSpy wanted(page.get(), &Page::wanted);
    page->findChild<Control *>(u"badge"_s)->click();
    QCOMPARE(test::lastWanted(wanted).kind, Kind::OpenInvestigational);
    view.place = test::placeOfStep(u"disc"_s, u"what"_s); // of which nobody doubts that it exists
    page->present(view);
    QVERIFY(!page->findChild<Control *>(u"badge"_s));
}

void TestStepParts::sourcesAreNamedOnce()
{
    for (const int scale : {100, 200}) { // below the picture, or after the words
        changeFirst([](content::StepText &text) { text.references = {u"lost1999"_s, u"second2024"_s, u"first2020"_s}; });
        View view = step(u"what"_s);
        view.look.metrics.textScale = scale;
        const auto page = shown(view, {1800, 2000});
        QCOMPARE(test::wordsOn(*page).count(u"Fuentes: Second 2024 · First 2020"_s), 1);
        changeFirst([](content::StepText &text) { text.references = {u"lost1999"_s}; });
        view.library = m_rig.library;
        page->present(view);
        QVERIFY(!test::wordsOn(*page).contains(u"Fuentes"_s));
    }
}

void TestStepParts::sourcesKeepTheirOrder()
{
    const View view = step(u"what"_s, u"en"_s);
    QCOMPARE(sourcesLine(view, {u"second2024"_s, u"first2020"_s}), u"Sources: Second 2024 · First 2020"_s);
    QCOMPARE(sourcesLine(view, {u"lost1999"_s, u"first2020"_s}), u"Sources: First 2020"_s);
    QCOMPARE(sourcesLine(view, {u"lost1999"_s}), QString());
    QCOMPARE(sourcesLine(view, {}), QString());
}

QTEST_MAIN(TestStepParts)
#include "tst_stepparts.moc"
