// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/figure/slider.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala::ui;

class TestSlider final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void touchOnTheBar();
    void drag();
    void touchOnAnEndsWord_data();
    void touchOnAnEndsWord();
    void keys();
    void boundsHold();
    void otherButtonDoesNothing();
    void assistiveTechnologyMovesIt();
    void wordsFit();
    void knownToAssistiveTechnology();
    void drawsEveryValue();

private:
    Look m_look;
    std::unique_ptr<Slider> m_slider;
};

void TestSlider::init()
{
    m_slider = std::make_unique<Slider>(u"healthy"_s, u"worn"_s, m_look, nullptr);
    m_slider->resize(900, m_look.metrics.target());
    m_slider->show();
}

void TestSlider::touchOnTheBar()
{
    QSignalSpy moved(m_slider.get(), &Slider::moved);
    QTest::mouseClick(m_slider.get(), Qt::LeftButton, {}, m_slider->rect().center());
    QCOMPARE(moved.size(), 1);
    const int value = moved.first().first().toInt();
    QVERIFY(value > 30 && value < 70);
    QCOMPARE(m_slider->value(), value);
    QTest::mouseClick(m_slider.get(), Qt::LeftButton, {}, m_slider->rect().center());
    QCOMPARE(moved.size(), 1); // it stands there already
}

void TestSlider::drag()
{
    QSignalSpy moved(m_slider.get(), &Slider::moved);
    const int y = m_slider->height() / 2;
    QTest::mousePress(m_slider.get(), Qt::LeftButton, {}, {1, y});
    int before = m_slider->value();
    QCOMPARE(before, 0);
    for (int x = 50; x < 1000; x += 50) {
        QMouseEvent move(QEvent::MouseMove, QPointF(x, y), m_slider->mapToGlobal(QPointF(x, y)), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_slider.get(), &move);
        QVERIFY(m_slider->value() >= before);
        before = m_slider->value();
    }
    QCOMPARE(before, 100);
    QTest::mouseRelease(m_slider.get(), Qt::LeftButton, {}, {1000, y});
    QVERIFY(moved.size() > 5);
    moved.clear();
    QMouseEvent after(QEvent::MouseMove, QPointF(10, y), m_slider->mapToGlobal(QPointF(10, y)), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(m_slider.get(), &after);
    QVERIFY(moved.isEmpty()); // the finger was lifted
    QCOMPARE(m_slider->value(), 100);
}

void TestSlider::touchOnAnEndsWord_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("words beside the track") << 900;
    QTest::newRow("words above the track") << 400;
}

void TestSlider::touchOnAnEndsWord()
{
    QFETCH(int, width);
    m_slider->resize(width, m_slider->heightFor(width));
    m_slider->setValue(50);
    const int inset = m_look.metrics.target() / 2;
    const int word = m_look.metrics.target() / 4; // in the first row, where the words stand when there are two
    QTest::mouseClick(m_slider.get(), Qt::LeftButton, {}, {width - inset, word});
    QCOMPARE(m_slider->value(), 100);
    QTest::mouseClick(m_slider.get(), Qt::LeftButton, {}, {inset, word});
    QCOMPARE(m_slider->value(), 0);
}

void TestSlider::keys()
{
    QSignalSpy moved(m_slider.get(), &Slider::moved);
    QTest::keyClick(m_slider.get(), Qt::Key_Right);
    QCOMPARE(m_slider->value(), 10);
    QTest::keyClick(m_slider.get(), Qt::Key_Right);
    QTest::keyClick(m_slider.get(), Qt::Key_Left);
    QCOMPARE(m_slider->value(), 10);
    QCOMPARE(moved.size(), 3);
    QTest::keyClick(m_slider.get(), Qt::Key_Space); // who has one key gets round with it
    QCOMPARE(m_slider->value(), 30);
    m_slider->setValue(95);
    QTest::keyClick(m_slider.get(), Qt::Key_Space);
    QCOMPARE(m_slider->value(), 100);
    QTest::keyClick(m_slider.get(), Qt::Key_Space);
    QCOMPARE(m_slider->value(), 0);
    m_slider->setValue(10);
    moved.clear();
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_End, Qt::Key_Home, Qt::Key_5})
        QTest::keyClick(m_slider.get(), key);
    QCOMPARE(m_slider->value(), 10);
    QVERIFY(moved.isEmpty());
}

void TestSlider::boundsHold()
{
    QSignalSpy moved(m_slider.get(), &Slider::moved);
    QTest::keyClick(m_slider.get(), Qt::Key_Left);
    QCOMPARE(m_slider->value(), 0);
    QVERIFY(moved.isEmpty());
    m_slider->setValue(1000);
    QCOMPARE(m_slider->value(), 100);
    QTest::keyClick(m_slider.get(), Qt::Key_Right);
    QCOMPARE(m_slider->value(), 100);
    QCOMPARE(moved.size(), 1); // at its end nothing moves any more
    m_slider->setValue(-7);
    QCOMPARE(m_slider->value(), 0);
}

void TestSlider::otherButtonDoesNothing()
{
    QTest::mouseClick(m_slider.get(), Qt::RightButton, {}, m_slider->rect().center());
    QCOMPARE(m_slider->value(), 0);
}

void TestSlider::assistiveTechnologyMovesIt()
{
    QSignalSpy moved(m_slider.get(), &Slider::moved);
    m_slider->setValue(40); // as a screen reader does
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.first().first().toInt(), 40);
}

void TestSlider::wordsFit()
{
    QVERIFY(m_slider->wordsFit());
    QCOMPARE(m_slider->heightFor(900), m_look.metrics.target());
    QVERIFY(m_slider->heightFor(400) > m_look.metrics.target()); // the words need a row of their own
    m_slider->resize(400, m_slider->heightFor(400));
    QVERIFY(m_slider->wordsFit());
    m_slider->resize(200, m_look.metrics.target());
    QVERIFY(!m_slider->wordsFit());
}

void TestSlider::knownToAssistiveTechnology()
{
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(m_slider.get());
    QVERIFY(seen);
    QCOMPARE(seen->role(), QAccessible::Slider);
    QVERIFY(seen->valueInterface());
    m_slider->setValue(30);
    QCOMPARE(seen->valueInterface()->currentValue().toInt(), 30);
}

void TestSlider::drawsEveryValue()
{
    m_slider->setValue(0);
    QImage before = m_slider->grab().toImage();
    for (const int value : {25, 50, 75, 100}) {
        m_slider->setValue(value);
        const QImage now = m_slider->grab().toImage();
        QVERIFY(now != before);
        before = now;
    }
    m_slider->resize(1, 1);
    QVERIFY(!m_slider->grab().isNull());
}

QTEST_MAIN(TestSlider)
#include "tst_slider.moc"
