// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/kiosk.h"

#include "support/kioskrig.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sala;
using namespace sala::ui;
using session::Place;
using session::Screen;
using test::placeOn;
using Kind = Intent::Kind;

class TestKioskSession final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_rig = std::make_unique<test::KioskRig>(); }

    void endForgetsEverything();
    void sessionsAreAlike();
    void contentReplacedInASession();
    void contentLost();
    void nothingWithoutContent_data();
    void nothingWithoutContent();
    void asksWhenIdle();
    void touchAnswers();
    void countdownThenReset();
    void lateTouchIsSwallowed();
    void welcomeIsNeverIdle();
    void longTextHasLonger();

private:
    std::unique_ptr<test::KioskRig> m_rig;
};

void TestKioskSession::endForgetsEverything()
{
    const session::SessionState fresh = m_rig->kiosk.session();
    const Place start = m_rig->place();
    m_rig->touch({.kind = Kind::SetLanguage, .id = u"en"_s});
    m_rig->touch({.kind = Kind::OpenTopic, .id = u"disc"_s});
    m_rig->touch({.kind = Kind::Light, .id = u"root-c6"_s});
    m_rig->touch({.kind = Kind::ToggleQuestion, .id = u"disc-why"_s});
    m_rig->touch({.kind = Kind::SetDisplay, .display = {.textScale = 200, .highContrast = true}});
    m_rig->touch({.kind = Kind::OpenSettings});
    QVERIFY(!(m_rig->kiosk.session() == fresh));
    m_rig->touch({.kind = Kind::End});
    QCOMPARE(m_rig->kiosk.session(), fresh);
    QCOMPARE(m_rig->place(), start);
    QVERIFY(!m_rig->kiosk.inSession());
    QVERIFY(!m_rig->kiosk.asking());
    QCOMPARE(m_rig->kiosk.secondsLeft(), 0);
}

void TestKioskSession::sessionsAreAlike()
{
    const auto walk = [this] {
        QList<Place> seen;
        for (const Intent &intent : QList<Intent>{
                 {.kind = Kind::GoHome}, {.kind = Kind::OpenTopic, .id = u"disc"_s}, {.kind = Kind::Back}, {.kind = Kind::Back}}) {
            m_rig->touch(intent);
            seen.append(m_rig->place());
        }
        return seen;
    };
    const QList<Place> first = walk();
    m_rig->touch({.kind = Kind::End});
    QCOMPARE(walk(), first);
}

void TestKioskSession::contentReplacedInASession()
{
    m_rig->touch({.kind = Kind::SetLanguage, .id = u"en"_s});
    m_rig->touch({.kind = Kind::OpenTopic, .id = u"disc"_s});
    m_rig->touch({.kind = Kind::OpenCard, .id = u"annulus"_s});
    content::Library other = test::makeLibrary();
    other.topics.removeFirst();
    other.glossary.clear();
    const auto shared = std::make_shared<const content::Library>(other);
    m_rig->kiosk.setLibrary(shared);
    QCOMPARE(m_rig->kiosk.library(), shared);
    QCOMPARE(m_rig->place(), placeOn(Screen::Welcome));
    QCOMPARE(m_rig->kiosk.session(), session::SessionState::defaults(u"es"_s, {}));
    QVERIFY(!m_rig->kiosk.inSession());
    m_rig->touch({.kind = Kind::GoHome});
    m_rig->touch({.kind = Kind::OpenTopic, .id = u"disc"_s});
    QCOMPARE(m_rig->place(), placeOn(Screen::Home));
}

void TestKioskSession::contentLost()
{
    m_rig->touch({.kind = Kind::OpenTopic, .id = u"disc"_s});
    m_rig->kiosk.setLibrary(nullptr);
    QCOMPARE(m_rig->place(), placeOn(Screen::OutOfService));
    QVERIFY(!m_rig->kiosk.inSession());
    m_rig->kiosk.setLibrary(test::sharedLibrary());
    QCOMPARE(m_rig->place(), placeOn(Screen::Welcome));
}

void TestKioskSession::nothingWithoutContent_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = int(Kind::GoHome); kind <= int(Kind::End); ++kind) {
        if (kind != int(Kind::OpenStaff)) // somebody has to mend it
            QTest::addRow("intent %d", kind) << kind;
    }
}

void TestKioskSession::nothingWithoutContent()
{
    QFETCH(int, kind);
    m_rig->kiosk.setLibrary(nullptr);
    m_rig->changed.clear();
    m_rig->touch({.kind = Kind(kind), .id = u"disc"_s, .step = u"what"_s, .number = 3, .total = 9});
    QCOMPARE(m_rig->place(), placeOn(Screen::OutOfService));
    QVERIFY(m_rig->changed.isEmpty());
    QVERIFY(!m_rig->kiosk.goTo(placeOn(Screen::Home)));
}

void TestKioskSession::asksWhenIdle()
{
    m_rig->touch({.kind = Kind::GoHome});
    const Place before = m_rig->place();
    m_rig->advance(59s);
    QVERIFY(!m_rig->kiosk.asking());
    m_rig->changed.clear();
    m_rig->advance(2s);
    QVERIFY(m_rig->kiosk.asking());
    QCOMPARE(m_rig->kiosk.secondsLeft(), 30);
    QCOMPARE(m_rig->changed.size(), 1);
    QCOMPARE(m_rig->place(), before);
}

void TestKioskSession::touchAnswers()
{
    m_rig->touch({.kind = Kind::OpenTopic, .id = u"disc"_s});
    m_rig->touch({.kind = Kind::Light, .id = u"root-c6"_s});
    const Place place = m_rig->place();
    const session::SessionState session = m_rig->kiosk.session();
    for (int i = 0; i < 12; ++i) { // WCAG 2.2.1: ten times at least
        m_rig->advance(61s);
        QVERIFY(m_rig->kiosk.asking());
        m_rig->advance(10s);
        m_rig->changed.clear();
        QVERIFY(m_rig->kiosk.noteTouch());
        QVERIFY(!m_rig->kiosk.asking());
        QCOMPARE(m_rig->changed.size(), 1);
        QCOMPARE(m_rig->place(), place);
        QCOMPARE(m_rig->kiosk.session(), session);
    }
}

void TestKioskSession::countdownThenReset()
{
    m_rig->touch({.kind = Kind::SetLanguage, .id = u"en"_s});
    m_rig->touch({.kind = Kind::OpenTopic, .id = u"disc"_s});
    m_rig->advance(61s);
    QSignalSpy countdown(&m_rig->kiosk, &Kiosk::countdownChanged);
    m_rig->changed.clear();
    for (int second = 1; second <= 29; ++second) {
        m_rig->advance(1s);
        QCOMPARE(m_rig->kiosk.secondsLeft(), 30 - second);
    }
    QCOMPARE(countdown.size(), 29);
    QVERIFY(m_rig->changed.isEmpty());
    m_rig->advance(1s);
    QCOMPARE(m_rig->place(), placeOn(Screen::Welcome));
    QCOMPARE(m_rig->kiosk.session(), session::SessionState::defaults(u"es"_s, {}));
    QVERIFY(!m_rig->kiosk.inSession());
    QVERIFY(!m_rig->kiosk.asking());
    QCOMPARE(m_rig->kiosk.secondsLeft(), 0);
}

void TestKioskSession::lateTouchIsSwallowed()
{
    m_rig->touch({.kind = Kind::OpenTopic, .id = u"disc"_s});
    m_rig->clock.advance(2h); // the machine slept; no timer ran
    QVERIFY(!m_rig->kiosk.noteTouch());
    QCOMPARE(m_rig->place(), placeOn(Screen::Welcome));
    QVERIFY(m_rig->kiosk.noteTouch()); // the next one counts
}

void TestKioskSession::welcomeIsNeverIdle()
{
    m_rig->advance(48h);
    QVERIFY(!m_rig->kiosk.asking());
    QCOMPARE(m_rig->place(), placeOn(Screen::Welcome));
    QVERIFY(m_rig->changed.isEmpty());
    QVERIFY(m_rig->kiosk.noteTouch()); // the first touch is never swallowed
}

void TestKioskSession::longTextHasLonger()
{
    m_rig->touch({.kind = Kind::OpenTopic, .id = u"disc"_s});
    m_rig->kiosk.notePage(400, false); // five minutes of slow reading
    m_rig->advance(449s);
    QVERIFY(!m_rig->kiosk.asking());
    m_rig->advance(2s);
    QVERIFY(m_rig->kiosk.asking());
}

QTEST_MAIN(TestKioskSession)
#include "tst_kiosksession.moc"
