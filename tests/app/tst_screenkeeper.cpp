// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/screenkeeper.h"

#include <QGuiApplication>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

/// The window fills its screen, whichever that is.
class TestScreenKeeper : public QObject
{
    Q_OBJECT

private slots:
    void fillsThePrimaryScreen();
    void unknownNameMeansPrimary();
    void withoutScreenNothingIsBelieved();
};

void TestScreenKeeper::fillsThePrimaryScreen()
{
    QWidget window;
    sala::app::ScreenKeeper keeper(&window, {});
    keeper.showFullScreen();
    QTRY_COMPARE(window.geometry(), QGuiApplication::primaryScreen()->geometry());
    QVERIFY(window.isFullScreen());
}

void TestScreenKeeper::unknownNameMeansPrimary()
{
    QWidget window;
    sala::app::ScreenKeeper keeper(&window, u"NO-SUCH-SCREEN-7"_s);
    keeper.showFullScreen();
    QTRY_COMPARE(window.screen(), QGuiApplication::primaryScreen());
}

void TestScreenKeeper::withoutScreenNothingIsBelieved()
{
    QCOMPARE(sala::app::believablePixelsPerMm(nullptr), 0.0);
}

QTEST_MAIN(TestScreenKeeper)
#include "tst_screenkeeper.moc"
