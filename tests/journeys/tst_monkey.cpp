// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "journeys/kioskharness.h"
#include "ui/shell/navigator.h"

#include <QApplication>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using sala::session::Place;
using sala::session::Screen;
using sala::test::KioskHarness;

namespace {

constexpr int defaultSteps = 20'000;   // SALA_MONKEY_STEPS sets another number
constexpr quint32 defaultSeed = 20261; // SALA_MONKEY_SEED another walk

int numberFrom(const char *variable, int otherwise)
{
    bool set = false;
    const int value = qEnvironmentVariableIntValue(variable, &set);
    return set ? value : otherwise;
}

} // namespace

/// Many touches, slides, keys and pauses by chance; the same ones each time.
class TestMonkey final : public QObject
{
    Q_OBJECT

private slots:
    void anything();

private:
    void doSomething(KioskHarness &kiosk);
    void pressKey(KioskHarness &kiosk);
    [[nodiscard]] QPoint anywhere(const KioskHarness &kiosk);

    QRandomGenerator m_chance;
    QList<sala::ui::GalleryItem> m_items; ///< to begin at
    QHash<QString, int> m_visited;        ///< how many steps at each place
};

QPoint TestMonkey::anywhere(const KioskHarness &kiosk)
{
    const sala::ui::Shell &shell = kiosk.shell();
    const QList<QWidget *> order = shell.focusOrder();
    if (!order.isEmpty() && m_chance.bounded(4) > 0) { // most touches mean something
        const QWidget *widget = order[m_chance.bounded(static_cast<int>(order.size()))];
        return widget->mapTo(&shell,
                             QPoint(m_chance.bounded(std::max(1, widget->width())), m_chance.bounded(std::max(1, widget->height()))));
    }
    return {m_chance.bounded(shell.width()), m_chance.bounded(shell.height())};
}

void TestMonkey::pressKey(KioskHarness &kiosk)
{
    static constexpr Qt::Key keys[] = {Qt::Key_Tab,    Qt::Key_Tab,  Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Space,
                                       Qt::Key_Escape, Qt::Key_Left, Qt::Key_Right,   Qt::Key_Up,     Qt::Key_Down,
                                       Qt::Key_Home,   Qt::Key_F4,   Qt::Key_Q};
    static constexpr Qt::KeyboardModifier modifiers[] = {Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::AltModifier,
                                                         Qt::ControlModifier};
    QTest::keyClick(kiosk.shell().windowHandle(), keys[m_chance.bounded(static_cast<int>(std::size(keys)))],
                    modifiers[m_chance.bounded(static_cast<int>(std::size(modifiers)))]);
}

void TestMonkey::doSomething(KioskHarness &kiosk)
{
    kiosk.clock().advance(std::chrono::milliseconds(m_chance.bounded(1500)));
    const int what = m_chance.bounded(1000);
    if (what < 10) { // by chance alone nobody comes to the end of a topic
        kiosk.goTo(m_items[m_chance.bounded(static_cast<int>(m_items.size()))].place);
    } else if (what < 700) {
        const QPoint point = anywhere(kiosk);
        kiosk.press(point);
        kiosk.release(point);
    } else if (what < 760) {
        kiosk.press(anywhere(kiosk));
        kiosk.moveTo(anywhere(kiosk));
        kiosk.release(anywhere(kiosk));
    } else if (what < 985) {
        pressKey(kiosk);
    } else if (what < 998) {
        kiosk.wait(std::chrono::seconds(m_chance.bounded(100)));
    } else if (what < 999) {
        kiosk.wait(std::chrono::hours(m_chance.bounded(10)));
    } else {
        kiosk.shell().resize(m_chance.bounded(2) ? QSize(1024, 768) : QSize(768, 1366));
    }
}

void TestMonkey::anything()
{
    const auto seed = static_cast<quint32>(numberFrom("SALA_MONKEY_SEED", defaultSeed));
    m_chance.seed(seed);
    KioskHarness kiosk({{1024, 768}, u"es"_s, {}, false});
    m_items = sala::ui::gallery(kiosk.library());
    m_items.removeIf([](const sala::ui::GalleryItem &item) { return item.outOfService || item.place.screen == Screen::Welcome; });
    const int steps = numberFrom("SALA_MONKEY_STEPS", defaultSteps);
    for (int step = 0; step < steps; ++step) {
        doSomething(kiosk);
        if (step % 8 == 0)
            kiosk.settle();
        const Place &place = kiosk.place();
        ++m_visited[place.toString()];
        const QByteArray where =
            "seed " + QByteArray::number(seed) + ", step " + QByteArray::number(step) + ", " + place.toString().toUtf8();
        QVERIFY2(sala::ui::exists(kiosk.library(), place) && place.screen != Screen::OutOfService, where.constData());
        QVERIFY2(kiosk.page() && kiosk.page()->isVisible() && kiosk.shell().isVisible(), where.constData());
        QVERIFY2(kiosk.kiosk().session().history.size() <= sala::session::longestHistory, where.constData());
        QVERIFY2(kiosk.kiosk().inSession() || place == Place(), where.constData());
        if (step % 100 == 0) {
            const QList<QWidget *> top = QApplication::topLevelWidgets();
            QVERIFY2(std::count_if(top.begin(), top.end(), [](const QWidget *widget) { return widget->isVisible(); }) == 1,
                     where.constData());
        }
    }
    qInfo("%lld places visited", static_cast<long long>(m_visited.size()));
    QVERIFY(steps < defaultSteps || m_visited.size() > 60); // or it went round in a corner
}

SALA_JOURNEY(TestMonkey)
#include "tst_monkey.moc"
