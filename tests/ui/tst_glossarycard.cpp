// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/panels/glossarycard.h"

#include "support/kioskrig.h"
#include "support/viewrig.h"
#include "ui/widgets/control.h"
#include "ui/widgets/pillbutton.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::ui;

class TestGlossaryCard final : public QObject
{
    Q_OBJECT

private slots:
    void saysTheWordInTheLanguage();
    void closes();
    void touchBesideItCloses();
    void touchThatBeganOnItDoesNotClose();
    void languagesAndWarningSignsStayInReach();
    void closesWithAWord();
    void fitsEverywhere_data();
    void fitsEverywhere();
    void unknownWordShowsNothing();

private:
    [[nodiscard]] View cardOf(const QString &id, const QString &language = u"es"_s, int scale = 100);

    test::ViewRig m_rig;
    QWidget m_window;
};

View TestGlossaryCard::cardOf(const QString &id, const QString &language, int scale)
{
    m_window.resize(1920, 1080);
    session::Place place = test::placeOfStep(u"disc"_s, u"what"_s);
    place.card = id;
    return m_rig.view(place, language, scale);
}

void TestGlossaryCard::saysTheWordInTheLanguage()
{
    for (const QString &language : {u"es"_s, u"en"_s}) {
        const GlossaryCard card(cardOf(u"annulus"_s, language), &m_window);
        const content::GlossaryText text = m_rig.library->glossaryEntry(u"annulus"_s)->text.value(language);
        QCOMPARE(card.accessibleName(), text.word);
        QVERIFY(test::wordsOn(card).contains(content::plainText(text.meaning)));
    }
}

void TestGlossaryCard::closes()
{
    GlossaryCard card(cardOf(u"annulus"_s), &m_window);
    const QSignalSpy wanted(&card, &Panel::wanted);
    card.findChild<Control *>(u"closeCard"_s)->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(test::lastWanted(wanted).kind, Intent::Kind::CloseCard);
}

void TestGlossaryCard::touchBesideItCloses()
{
    GlossaryCard card(cardOf(u"annulus"_s), &m_window);
    const QSignalSpy wanted(&card, &Panel::wanted);
    QTest::mouseClick(&card, Qt::LeftButton, {}, {3, 3});
    QCOMPARE(test::lastWanted(wanted).kind, Intent::Kind::CloseCard);
}

void TestGlossaryCard::touchThatBeganOnItDoesNotClose()
{
    GlossaryCard card(cardOf(u"annulus"_s), &m_window);
    const QSignalSpy wanted(&card, &Panel::wanted);
    QTest::mousePress(&card, Qt::LeftButton, {}, card.cardRect().topLeft() + QPoint(20, 20));
    QTest::mouseRelease(&card, Qt::LeftButton, {}, {3, 3});
    QVERIFY(wanted.isEmpty());
}

void TestGlossaryCard::languagesAndWarningSignsStayInReach()
{
    GlossaryCard card(cardOf(u"nucleus"_s), &m_window);
    QSignalSpy wanted(&card, &Panel::wanted);
    QList<Intent::Kind> kinds;
    for (Control *control : card.findChildren<Control *>()) {
        QVERIFY(!control->accessibleName().isEmpty());
        control->click();
    }
    for (const QList<QVariant> &each : wanted)
        kinds.append(each.first().value<Intent>().kind);
    QVERIFY(kinds.contains(Intent::Kind::SetLanguage));
    QVERIFY(kinds.contains(Intent::Kind::OpenWarnings));
}

void TestGlossaryCard::closesWithAWord()
{
    View tall = cardOf(u"annulus"_s);
    tall.sound = Sound::Ready;
    m_window.resize(1080, 1920);
    tall.look.metrics.screen = m_window.size();
    const GlossaryCard card(tall, &m_window);
    for (const QString &name : {u"closeCard"_s, u"warnings"_s, u"listenCard"_s}) {
        const auto *button = card.findChild<PillButton *>(name);
        QVERIFY2(button && !button->isCompact(), qPrintable(name));
        QVERIFY2(card.cardRect().contains(button->geometry()), qPrintable(name));
    }
}

void TestGlossaryCard::fitsEverywhere_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1920x1080") << QSize(1920, 1080);
    QTest::newRow("1080x1920") << QSize(1080, 1920);
    QTest::newRow("1366x768") << QSize(1366, 768);
}

void TestGlossaryCard::fitsEverywhere()
{
    QFETCH(QSize, size);
    for (const int scale : session::textScales) {
        for (const QString &language : {u"es"_s, u"en"_s}) {
            View view = cardOf(u"annulus"_s, language, scale);
            view.look.metrics.screen = size;
            m_window.resize(size);
            const GlossaryCard card(view, &m_window);
            QVERIFY2(card.textFits(), qPrintable(u"%1 at %2"_s.arg(language).arg(scale)));
            QVERIFY(QRect(QPoint(), size).contains(card.cardRect()));
        }
    }
}

void TestGlossaryCard::unknownWordShowsNothing()
{
    const GlossaryCard card(cardOf(u"not-there"_s), &m_window);
    QVERIFY(test::wordsOn(card).isEmpty());
}

QTEST_MAIN(TestGlossaryCard)
#include "tst_glossarycard.moc"
