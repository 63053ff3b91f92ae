// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "support/fakeclock.h"
#include "ui/shell/inputpolicy.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sala;
using namespace sala::ui;

namespace {

// What is no button, like a picture or a slider: counts the keys that reach it.
class Picture final : public QWidget
{
public:
    using QWidget::QWidget;
    QList<int> keys;

protected:
    void keyPressEvent(QKeyEvent *event) override { keys.append(event->key()); }
};

} // namespace

/// The keys of an assistive keypad, and what every key does to the voice.
class TestInputKeypad final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void movesAndChooses();
    void picturesGetTheKeyTheyKnow();
    void wakesFirst();
    void everyKeySilences();
    void volumeKeys();

private:
    test::FakeClock m_clock;
    std::unique_ptr<QWidget> m_window;
    QPushButton *m_button = nullptr;
    Picture *m_picture = nullptr;
    InputPolicy *m_policy = nullptr;
    std::unique_ptr<QSignalSpy> m_focus;
};

void TestInputKeypad::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(400, 300);
    m_button = new QPushButton(u"Next"_s, m_window.get());
    m_button->setObjectName(u"next"_s);
    m_picture = new Picture(m_window.get());
    m_picture->setGeometry(10, 160, 200, 100);
    m_picture->setFocusPolicy(Qt::StrongFocus);
    m_policy = new InputPolicy(m_clock, 500ms, session::defaultKeypadKeys(), m_window.get());
    m_focus = std::make_unique<QSignalSpy>(m_policy, &InputPolicy::focusStepped);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_button->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), m_button);
}

void TestInputKeypad::movesAndChooses()
{
    QSignalSpy clicked(m_button, &QPushButton::clicked);
    QSignalSpy chosen(m_policy, &InputPolicy::chosen);
    QTest::keyClick(m_button, Qt::Key_F24);
    QTest::keyClick(m_button, Qt::Key_F23);
    QCOMPARE(m_focus->size(), 2);
    QCOMPARE(m_focus->at(0).first().toInt(), 1);
    QCOMPARE(m_focus->at(1).first().toInt(), -1);
    QTest::keyClick(m_button, Qt::Key_F20);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(chosen.size(), 1);
}

void TestInputKeypad::picturesGetTheKeyTheyKnow()
{
    m_picture->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), m_picture);
    QTest::keyClick(m_picture, Qt::Key_F20);
    QCOMPARE(m_picture->keys, QList<int>{Qt::Key_Space});
}

void TestInputKeypad::wakesFirst()
{
    int asked = 0;
    m_policy->setWake([&asked] { return ++asked == 1; });
    QTest::keyClick(m_button, Qt::Key_Right); // everyone's keyboard has it
    QCOMPARE(asked, 0);
    m_focus->clear();
    QTest::keyClick(m_button, Qt::Key_F24);
    QVERIFY(m_focus->isEmpty()); // it has only woken the voice
    QTest::keyClick(m_button, Qt::Key_F24);
    QCOMPARE(m_focus->size(), 1);
}

void TestInputKeypad::everyKeySilences()
{
    QSignalSpy silence(m_policy, &InputPolicy::keyPressed);
    const QList<Qt::Key> keys{Qt::Key_Tab, Qt::Key_Right, Qt::Key_F24, Qt::Key_Escape, Qt::Key_Home, Qt::Key_Return, Qt::Key_A};
    for (const Qt::Key key : keys)
        QTest::keyClick(m_button, key);
    QCOMPARE(silence.size(), keys.size());
}

void TestInputKeypad::volumeKeys()
{
    QSignalSpy volume(m_policy, &InputPolicy::volumeStepped);
    QTest::keyClick(m_button, Qt::Key_VolumeUp);
    QTest::keyClick(m_button, Qt::Key_VolumeDown);
    QCOMPARE(volume.size(), 2);
    QCOMPARE(volume.at(0).first().toInt(), 1);
    QCOMPARE(volume.at(1).first().toInt(), -1);
}

QTEST_MAIN(TestInputKeypad)
#include "tst_inputkeypad.moc"
