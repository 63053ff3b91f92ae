// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/panels/stilltherepanel.h"

#include "support/kioskrig.h"
#include "support/viewrig.h"
#include "ui/text/phrases.h"
#include "ui/widgets/control.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::ui;

class TestStillTherePanel final : public QObject
{
    Q_OBJECT

private slots:
    void asksInEveryLanguage();
    void oneWideButton();
    void countsDown();
    void fitsEverywhere_data();
    void fitsEverywhere();

private:
    test::ViewRig m_rig;
    QWidget m_window;
};

void TestStillTherePanel::asksInEveryLanguage()
{
    m_window.resize(1920, 1080);
    const StillTherePanel panel(m_rig.view(test::placeOn(session::Screen::Home)), 30, 30, &m_window);
    for (const QString &language : {u"es"_s, u"en"_s})
        QVERIFY(test::wordsOn(panel).contains(m_rig.book.text(language, phrase::StillThere)));
}

void TestStillTherePanel::oneWideButton()
{
    m_window.resize(1920, 1080);
    const StillTherePanel panel(m_rig.view(test::placeOn(session::Screen::Home)), 30, 30, &m_window);
    const auto *button = panel.findChild<Control *>(u"stillReading"_s);
    QVERIFY(button);
    for (const QString &language : {u"es"_s, u"en"_s})
        QVERIFY(button->accessibleName().contains(m_rig.book.text(language, phrase::StillReading)));
    QVERIFY(button->width() > panel.cardRect().width() * 3 / 4);
}

// The number is drawn, so that assistive technology hears it by its name.
void TestStillTherePanel::countsDown()
{
    m_window.resize(1920, 1080);
    StillTherePanel panel(m_rig.view(test::placeOn(session::Screen::Home)), 30, 30, &m_window);
    auto *ring = panel.findChild<QWidget *>(u"countdown"_s);
    QVERIFY(ring);
    const QImage before = ring->grab().toImage();
    panel.setSecondsLeft(7);
    QCOMPARE(ring->accessibleName(), u"7"_s);
    QVERIFY(ring->grab().toImage() != before);
}

void TestStillTherePanel::fitsEverywhere_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1920x1080") << QSize(1920, 1080);
    QTest::newRow("1080x1920") << QSize(1080, 1920);
    QTest::newRow("1024x768") << QSize(1024, 768);
}

void TestStillTherePanel::fitsEverywhere()
{
    QFETCH(QSize, size);
    m_window.resize(size);
    for (const int scale : session::textScales) {
        View view = m_rig.view(test::placeOn(session::Screen::Home), u"es"_s, scale);
        view.look.metrics.screen = size;
        const StillTherePanel panel(view, 30, 30, &m_window);
        QVERIFY2(panel.textFits(), qPrintable(QString::number(scale)));
    }
}

QTEST_MAIN(TestStillTherePanel)
#include "tst_stilltherepanel.moc"
