// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/slideover.h"

#include <QTest>
#include <QVBoxLayout>

using namespace sala::ui;

class TestSlideOver final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void withoutAPictureNothingMoves();
    void playsThePictureThatWasTaken();
    void neverTakesATouch();
    void stopsAtOnce();
    void vanishedPageIsNotPictured();

private:
    // The page is pictured when nothing has happened to it for a moment.
    void letItBePictured();

    QWidget *m_window = nullptr;
    QWidget *m_page = nullptr;
    SlideOver *m_slide = nullptr;
};

void TestSlideOver::init()
{
    m_window = new QWidget;
    m_window->resize(400, 300);
    m_page = new QWidget(m_window);
    m_page->setGeometry(10, 20, 300, 200);
    m_slide = new SlideOver(m_window);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
}

void TestSlideOver::cleanup()
{
    delete m_window;
}

void TestSlideOver::letItBePictured()
{
    m_slide->watch(m_page);
    QTRY_VERIFY([this] {
        m_slide->play(1);
        if (m_slide->isVisible())
            return true;
        m_slide->watch(m_page); // play() ended the waiting
        return QTest::qWaitFor([] { return false; }, 400);
    }());
}

void TestSlideOver::withoutAPictureNothingMoves()
{
    m_slide->play(1);
    QVERIFY(!m_slide->isVisible());
}

void TestSlideOver::playsThePictureThatWasTaken()
{
    letItBePictured();
    QCOMPARE(m_slide->geometry(), m_page->geometry());
    QTRY_VERIFY(!m_slide->isVisible()); // and goes by itself
}

void TestSlideOver::neverTakesATouch()
{
    QVERIFY(m_slide->testAttribute(Qt::WA_TransparentForMouseEvents));
    letItBePictured();
    QCOMPARE(m_window->childAt(m_page->geometry().center()), m_page);
}

void TestSlideOver::stopsAtOnce()
{
    letItBePictured();
    m_slide->stop();
    QVERIFY(!m_slide->isVisible());
    m_slide->play(1); // its picture is gone with it
    QVERIFY(!m_slide->isVisible());
}

void TestSlideOver::vanishedPageIsNotPictured()
{
    m_slide->watch(m_page);
    delete m_page;
    (void)QTest::qWaitFor([] { return false; }, 400);
    m_slide->play(-1);
    QVERIFY(!m_slide->isVisible());
}

QTEST_MAIN(TestSlideOver)
#include "tst_slideover.moc"
