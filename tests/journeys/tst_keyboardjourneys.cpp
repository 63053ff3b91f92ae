// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "journeys/kioskharness.h"
#include "journeys/pixels.h"
#include "ui/figure/figureview.h"
#include "ui/panels/panel.h"
#include "ui/shell/navigator.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSlider>
#include <QTest>

using namespace Qt::StringLiterals;
using sala::session::Place;
using sala::session::Screen;
using sala::session::SessionState;
using sala::test::KioskHarness;
using sala::ui::GalleryItem;

/// Keys alone reach and do everything; nothing holds the focus; the mark is plain to see; Esc is Back.
class TestKeyboardJourneys final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tabGoesRoundOnce();
    void focusMarkIsSeen();
    void everyControlCanBePressed();
    void escapeIsBack();
    void homeIsHome();
    void arrowsWalkToo();
    void sliderAndPictureTakeTheArrows();
    void topicIsReadByKeysAlone();
    void stillThereIsAnsweredByAnyKey();

private:
    [[nodiscard]] QList<GalleryItem> kinds(); ///< those with something to press
    [[nodiscard]] KioskHarness &kiosk() { return *m_kiosk; }
    [[nodiscard]] static QString name(const QWidget *widget) { return widget ? widget->objectName() : u"nothing"_s; }
    void focus(const QString &objectName);
    void pressOne(const GalleryItem &item, qsizetype index, Qt::Key key);

    std::unique_ptr<KioskHarness> m_kiosk;
    QStringList m_problems;
};

void TestKeyboardJourneys::init()
{
    m_kiosk.reset();
    m_problems.clear();
    sala::session::DisplaySettings room;
    room.lessMotion = true;
    m_kiosk = std::make_unique<KioskHarness>(sala::test::HarnessOptions{.size = {1366, 768}, .language = u"es"_s, .room = room});
    QVERIFY(m_kiosk->shell().isActiveWindow());
}

QList<GalleryItem> TestKeyboardJourneys::kinds()
{
    QList<GalleryItem> items = sala::test::screenKinds(kiosk().library());
    items.removeIf([](const GalleryItem &item) { return item.outOfService; });
    return items;
}

void TestKeyboardJourneys::tabGoesRoundOnce()
{
    const QList<GalleryItem> items = kinds();
    for (const GalleryItem &item : items) {
        kiosk().show(item);
        const QList<QWidget *> order = kiosk().shell().focusOrder();
        QVERIFY2(!order.isEmpty(), qPrintable(item.name));
        if (!item.asking) // any key answers the question, which then is gone
            kiosk().key(Qt::Key_Tab);
        const QWidget *first = QApplication::focusWidget();
        QVERIFY2(order.contains(first), qPrintable(item.name + u": the focus is on "_s + name(first)));
        if (item.asking)
            continue;
        QSet<const QWidget *> seen;
        for (qsizetype i = 0; i < order.size(); ++i) {
            seen.insert(QApplication::focusWidget());
            kiosk().key(Qt::Key_Tab);
        }
        if (seen.size() != order.size())
            m_problems.append(u"%1: %2 of %3 reached"_s.arg(item.name).arg(seen.size()).arg(order.size()));
        if (QApplication::focusWidget() != first)
            m_problems.append(u"%1: round again it is %2, not %3"_s.arg(item.name, name(QApplication::focusWidget()), name(first)));
        kiosk().key(Qt::Key_Backtab, Qt::ShiftModifier);
        kiosk().key(Qt::Key_Tab);
        if (QApplication::focusWidget() != first)
            m_problems.append(u"%1: back and on again it is %2"_s.arg(item.name, name(QApplication::focusWidget())));
    }
    QVERIFY(sala::test::nothingFound(m_problems));
}

void TestKeyboardJourneys::focusMarkIsSeen()
{
    const QList<GalleryItem> items = kinds();
    for (const GalleryItem &item : items) {
        if (item.asking)
            continue;
        kiosk().show(item);
        kiosk().key(Qt::Key_Tab);
        const auto count = kiosk().shell().focusOrder().size();
        QImage before = kiosk().picture();
        for (qsizetype i = 1; i < count; ++i) {
            kiosk().key(Qt::Key_Tab);
            const QWidget *focus = QApplication::focusWidget();
            const QImage after = kiosk().picture();
            const QRect where(focus->mapTo(&kiosk().shell(), QPoint()), focus->size());
            // WCAG 2.4.13: the mark is at least as large as a line of 2 px around the control, and differs by 3:1; about 100 of 255.
            const sala::test::Difference d = sala::test::difference(before.copy(where), after.copy(where));
            if (d.pixels < 2 * (where.width() + where.height()) / 2 || d.most < 100)
                m_problems.append(u"%1: the mark on %2 changes %3 pixels by %4"_s.arg(item.name, name(focus)).arg(d.pixels).arg(d.most));
            before = after;
        }
    }
    QVERIFY(sala::test::nothingFound(m_problems));
}

void TestKeyboardJourneys::pressOne(const GalleryItem &item, qsizetype index, Qt::Key key)
{
    kiosk().show(item);
    const bool panelOpens = kiosk().shell().panel();
    for (qsizetype i = panelOpens ? 1 : 0; i <= index; ++i)
        kiosk().key(Qt::Key_Tab);
    QWidget *focus = QApplication::focusWidget();
    const QString pressed = name(focus);
    const auto *button = qobject_cast<const QAbstractButton *>(focus);
    if (button && button->isCheckable() && button->isChecked() && (pressed.startsWith(u"language_"_s)))
        return; // it is this language already
    const Place place = kiosk().place();
    if (pressed == u"size_100"_s || (pressed.startsWith(u"word_"_s) && pressed.endsWith(u"_%1"_s.arg(place.slider))))
        return; // and this size, and there stands the slider
    SessionState session = kiosk().kiosk().session();
    const bool slides = qobject_cast<const QSlider *>(focus);
    const bool atItsEnd = slides && place.slider == 100;
    kiosk().key(slides ? (atItsEnd ? Qt::Key_Left : Qt::Key_Right) : key);
    if (kiosk().place() == place && kiosk().kiosk().session() == session)
        m_problems.append(u"%1: %2 does nothing"_s.arg(item.name, pressed));
    if (!QApplication::focusWidget() || QApplication::focusWidget()->window() != &kiosk().shell())
        m_problems.append(u"%1: after %2 no key would arrive"_s.arg(item.name, pressed));
}

void TestKeyboardJourneys::everyControlCanBePressed()
{
    const QList<GalleryItem> items = kinds();
    for (const GalleryItem &item : items) {
        // What the keys of the PIN pad do is no place and no session: the staff's journeys press them.
        if (item.asking || item.place.screen == Screen::Staff)
            continue;
        kiosk().show(item);
        const auto count = kiosk().shell().focusOrder().size();
        const Qt::Key keys[] = {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space};
        for (qsizetype i = 0; i < count; ++i)
            pressOne(item, i, keys[i % std::size(keys)]);
    }
    QVERIFY(sala::test::nothingFound(m_problems));
}

void TestKeyboardJourneys::focus(const QString &objectName)
{
    const auto count = kiosk().shell().focusOrder().size();
    for (qsizetype i = 0; i <= count && name(QApplication::focusWidget()) != objectName; ++i)
        kiosk().key(Qt::Key_Tab);
    QCOMPARE(name(QApplication::focusWidget()), objectName);
}

void TestKeyboardJourneys::escapeIsBack()
{
    kiosk().goTo(u"disc/what-it-is"_s);
    const Place step = kiosk().place();
    for (const QString &away : {u"warnings"_s, u"settings"_s, u"next"_s, u"home"_s}) {
        focus(away);
        kiosk().key(Qt::Key_Return);
        QVERIFY2(kiosk().place() != step, qPrintable(away));
        kiosk().key(Qt::Key_Escape);
        QCOMPARE(kiosk().place(), step);
    }
    Place card = step;
    card.card = kiosk().library().glossary.first().id;
    kiosk().goTo(card);
    QVERIFY(kiosk().shell().panel());
    kiosk().key(Qt::Key_Escape);
    QCOMPARE(kiosk().place(), step);
    kiosk().goTo(u"home"_s);
    for (int i = 0; i < 5; ++i)
        kiosk().key(Qt::Key_Escape); // never out of the program
    QVERIFY(kiosk().shell().isVisible());
}

void TestKeyboardJourneys::homeIsHome()
{
    const QList<GalleryItem> items = kinds();
    for (const GalleryItem &item : items) {
        if (item.asking)
            continue;
        kiosk().show(item);
        kiosk().key(Qt::Key_Home);
        QCOMPARE(kiosk().place().screen, Screen::Home);
        QVERIFY2(!kiosk().shell().panel() || item.place.screen == Screen::Home, qPrintable(item.name));
    }
}

void TestKeyboardJourneys::arrowsWalkToo()
{
    kiosk().goTo(u"questions"_s);
    const QList<QWidget *> order = kiosk().shell().focusOrder();
    for (qsizetype i = 0; i < order.size(); ++i) {
        kiosk().key(i % 2 ? Qt::Key_Down : Qt::Key_Right);
        QCOMPARE(name(QApplication::focusWidget()), name(order[i]));
    }
    kiosk().key(Qt::Key_Up);
    QCOMPARE(name(QApplication::focusWidget()), name(order[order.size() - 2]));
    kiosk().key(Qt::Key_Left);
    QCOMPARE(name(QApplication::focusWidget()), name(order[order.size() - 3]));
}

void TestKeyboardJourneys::sliderAndPictureTakeTheArrows()
{
    kiosk().goTo(u"disc/what-changes"_s);
    focus(u"slider"_s);
    kiosk().key(Qt::Key_Right);
    kiosk().key(Qt::Key_Right);
    QCOMPARE(kiosk().place().slider, 20);
    kiosk().key(Qt::Key_Left);
    QCOMPARE(kiosk().place().slider, 10);
    QCOMPARE(name(QApplication::focusWidget()), u"slider"_s);
    kiosk().key(Qt::Key_Down); // and lets go
    QVERIFY(name(QApplication::focusWidget()) != u"slider"_s);
    kiosk().goTo(u"home"_s);
    focus(u"figure"_s);
    kiosk().key(Qt::Key_Right);
    const QString first = kiosk().place().lit;
    QVERIFY(!first.isEmpty());
    kiosk().key(Qt::Key_Right);
    QVERIFY(kiosk().place().lit != first);
    kiosk().key(Qt::Key_Left);
    QCOMPARE(kiosk().place().lit, first);
    focus(u"structure"_s);
    kiosk().key(Qt::Key_Space);
    QCOMPARE(kiosk().place().topic, kiosk().library().structure(first)->topic);
}

void TestKeyboardJourneys::topicIsReadByKeysAlone()
{
    focus(u"language_en"_s);
    kiosk().key(Qt::Key_Return);
    QCOMPARE(kiosk().place().screen, Screen::Home);
    focus(u"topic_disc"_s);
    kiosk().key(Qt::Key_Enter);
    focus(u"next"_s);
    for (int i = 0; i < 100 && kiosk().find(u"next"_s); ++i)
        kiosk().key(Qt::Key_Return); // the focus stays on Next
    QCOMPARE(kiosk().place().step, QString(sala::ui::topicEnd));
}

void TestKeyboardJourneys::stillThereIsAnsweredByAnyKey()
{
    kiosk().goTo(u"home"_s);
    kiosk().key(Qt::Key_Tab);
    const Place place = kiosk().place();
    kiosk().wait(std::chrono::seconds(65));
    QVERIFY(kiosk().kiosk().asking());
    kiosk().key(Qt::Key_Return);
    QVERIFY(!kiosk().kiosk().asking());
    QCOMPARE(kiosk().place(), place);
}

SALA_JOURNEY(TestKeyboardJourneys)
#include "tst_keyboardjourneys.moc"
