// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/pages/evidencepage.h"

#include "support/kioskrig.h"
#include "support/viewrig.h"
#include "ui/figure/figurepane.h"
#include "ui/widgets/control.h"
#include "ui/widgets/evidence.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::ui;
using Kind = Intent::Kind;

class TestEvidencePage final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void saysWhatIsKnownAndHowSurely_data();
    void saysWhatIsKnownAndHowSurely();
    void armsStandSideBySideWhereTheyCan();
    void armsAreToldToWhoCannotSee();
    void everySourceIsNamedOnce();
    void nothingUnknownHasNoHeading();
    void titleInPageNamesTheStep();
    void badgeInPageExplainsItself();
    void pictureOnlyWithoutArms();
    void withoutEvidenceItStandsStill();
    void showsNothingThatIsMissing_data();
    void showsNothingThatIsMissing();

private:
    [[nodiscard]] static std::unique_ptr<EvidencePage> shown(const View &view, QSize size = {1800, 1600})
    {
        auto page = std::make_unique<EvidencePage>(nullptr);
        page->resize(size);
        page->show();
        page->present(view);
        return page;
    }
    [[nodiscard]] View row(const QString &step, const QString &language = u"es"_s)
    {
        return m_rig.view(test::placeOfStep(u"research"_s, step), language);
    }
    void change(int step, const std::function<void(content::StepText &)> &how)
    {
        content::Library library = test::makeLibrary();
        for (content::StepText &text : library.topics[1].steps[step].text)
            how(text);
        m_rig.library = std::make_shared<const content::Library>(library);
    }

    test::ViewRig m_rig;
};

void TestEvidencePage::init()
{
    m_rig.library = test::sharedLibrary();
}

void TestEvidencePage::saysWhatIsKnownAndHowSurely_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("sure");
    const QStringList es{u"Lo que se estudió"_s, u"Lo que dice"_s, u"No se sabe si ayuda en el cuello."_s, u"Lo que no se sabe"_s,
                         u"Qué pasa después de tres años."_s};
    const QStringList en{u"What was studied"_s, u"What it says"_s, u"Nobody knows if it helps in the neck."_s, u"What is not known"_s,
                         u"What happens after three years."_s};
    for (const QString &step : {u"safety"_s, u"open"_s}) {
        QTest::newRow(qPrintable(step + u" es"_s)) << step << u"es"_s << es << u"Qué tan seguros estamos: "_s;
        QTest::newRow(qPrintable(step + u" en"_s)) << step << u"en"_s << en << u"How sure we are: "_s;
    }
}

void TestEvidencePage::saysWhatIsKnownAndHowSurely()
{
    QFETCH(QString, step);
    QFETCH(QString, language);
    QFETCH(QStringList, words);
    QFETCH(QString, sure);
    const View view = row(step, language);
    const auto page = shown(view);
    for (const QString &each : std::as_const(words))
        QVERIFY2(test::wordsOn(*page).contains(each), qPrintable(each));
    const auto *certainty = page->findChild<CertaintyCard *>();
    QVERIFY(certainty);
    QVERIFY(certainty->accessibleName().startsWith(sure + certaintyWord(content::Certainty::Low, view.phrases())));
    QVERIFY(certainty->accessibleName().contains(u"114"_s));
    QVERIFY(page->textFits());
    QCOMPARE(page->words(), 12);
}

void TestEvidencePage::armsStandSideBySideWhereTheyCan()
{
    const auto wide = shown(row(u"safety"_s));
    QList<IconArrayCard *> arms = wide->findChildren<IconArrayCard *>();
    QCOMPARE(arms.size(), 2);
    QCOMPARE(arms[0]->mapTo(wide.get(), QPoint()).y(), arms[1]->mapTo(wide.get(), QPoint()).y());
    QVERIFY(arms[0]->geometry().right() < arms[1]->geometry().left());
    QCOMPARE(arms[0]->size(), arms[1]->size()); // so that the eye compares
    const auto narrow = shown(row(u"safety"_s), {600, 3000});
    arms = narrow->findChildren<IconArrayCard *>();
    QCOMPARE(arms.size(), 2);
    QVERIFY(arms[0]->mapTo(narrow.get(), QPoint(0, arms[0]->height())).y() <= arms[1]->mapTo(narrow.get(), QPoint()).y());
    QVERIFY(shown(row(u"open"_s))->findChildren<IconArrayCard *>().isEmpty());
}

void TestEvidencePage::armsAreToldToWhoCannotSee()
{
    const auto page = shown(row(u"safety"_s, u"en"_s));
    const QList<IconArrayCard *> arms = page->findChildren<IconArrayCard *>();
    QVERIFY(arms[0]->accessibleName().startsWith(u"With cells, with salt water: "_s));
    QVERIFY(arms[0]->accessibleName().contains(u"38"_s));
    QVERIFY(arms[1]->accessibleName().startsWith(u"Without cells, with salt water: "_s));
    QVERIFY(arms[1]->accessibleName().contains(u"17"_s) && arms[1]->accessibleName().contains(u"50"_s)); // as they were counted
}

void TestEvidencePage::everySourceIsNamedOnce()
{
    QVERIFY(test::wordsOn(*shown(row(u"safety"_s))).contains(u"Fuentes: Second 2024 · First 2020"_s));
    change(0, [](content::StepText &text) { text.references = {u"second2024"_s, u"lost1999"_s}; });
    const QString words = test::wordsOn(*shown(row(u"safety"_s, u"en"_s)));
    QVERIFY(words.contains(u"Sources: Second 2024"_s));
    QCOMPARE(words.count(u"Second 2024"_s), 1);
    QVERIFY(!words.contains(u"1999"_s));
    change(0, [](content::StepText &text) {
        text.references.clear();
        text.evidence->sources.clear();
    });
    QVERIFY(!test::wordsOn(*shown(row(u"safety"_s))).contains(u"Fuentes"_s));
}

void TestEvidencePage::nothingUnknownHasNoHeading()
{
    change(0, [](content::StepText &text) { text.evidence->unknown.clear(); });
    const QString words = test::wordsOn(*shown(row(u"safety"_s)));
    QVERIFY(words.contains(u"Lo que dice"_s));
    QVERIFY(!words.contains(u"Lo que no se sabe"_s));
}

void TestEvidencePage::titleInPageNamesTheStep()
{
    View view = row(u"safety"_s);
    const auto page = shown(view);
    QVERIFY(!test::wordsOn(*page).contains(u"Paso 1"_s)); // the dots say it; the arms need the room
    view.titleInPage = true;
    page->present(view);
    QVERIFY(test::wordsOn(*page).contains(u"Qué se investiga · Paso\u00a01\u00a0de\u00a02"_s));
    QVERIFY(test::wordsOn(*shown(row(u"open"_s))).contains(u"Paso 2 de 2"_s));
}

void TestEvidencePage::badgeInPageExplainsItself()
{
    View view = row(u"open"_s);
    const auto page = shown(view);
    QVERIFY(!page->findChild<Control *>(u"badge"_s)); // the header has it
    view.badgeInPage = true;
    page->present(view);
    const QSignalSpy wanted(page.get(), &Page::wanted);
    auto *badge = page->findChild<Control *>(u"badge"_s);
    QVERIFY(badge);
    QCOMPARE(badge->accessibleName(), u"En investigación"_s);
    badge->click();
    QCOMPARE(test::lastWanted(wanted).kind, Kind::OpenInvestigational);
}

void TestEvidencePage::pictureOnlyWithoutArms()
{
    const auto addPicture = [](content::StepText &text) { text.pictures = {{test::figurePath(u"scales.svg"_s), {}, u"Balanza."_s, {}}}; };
    change(0, addPicture);
    QVERIFY(!shown(row(u"safety"_s))->findChild<FigurePane *>());
    change(1, addPicture);
    const auto page = shown(row(u"open"_s));
    QVERIFY(page->findChild<FigurePane *>());
    QCOMPARE(test::wordsOn(*page).count(u"Second 2024"_s), 1); // below the picture, no more in the text
}

void TestEvidencePage::withoutEvidenceItStandsStill()
{
    change(0, [](content::StepText &text) { text.evidence.reset(); });
    const auto page = shown(row(u"safety"_s));
    QVERIFY(test::wordsOn(*page).contains(u"Lo que se estudió"_s));
    QVERIFY(page->findChildren<IconArrayCard *>().isEmpty());
}

void TestEvidencePage::showsNothingThatIsMissing_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("language");
    QTest::newRow("topic") << u"gone"_s << u"safety"_s << u"es"_s;
    QTest::newRow("step") << u"research"_s << u"+end"_s << u"es"_s;
    QTest::newRow("language") << u"research"_s << u"safety"_s << u"pt"_s;
}

void TestEvidencePage::showsNothingThatIsMissing()
{
    QFETCH(QString, topic);
    QFETCH(QString, step);
    QFETCH(QString, language);
    const auto page = shown(row(u"safety"_s));
    page->present(m_rig.view(test::placeOfStep(topic, step), language));
    QVERIFY(page->findChildren<IconArrayCard *>().isEmpty());
    QVERIFY(!test::wordsOn(*page).contains(u"No se sabe"_s)); // nothing of the page before
    QCOMPARE(page->words(), 0);
    QCOMPARE(page->partCount(), 1);
}

QTEST_MAIN(TestEvidencePage)
#include "tst_evidencepage.moc"
