// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "staff/sections.h"
#include "staff/staffdesk.h"
#include "staff/staffgallery.h"
#include "support/fakeclock.h"
#include "support/fakestaff.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sala;
using namespace sala::staff;
using Kind = Request::Kind;
using session::Place;
using session::Screen;

class TestStaffDesk final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void lockedDoesNothing_data();
    void lockedDoesNothing();
    void leavingLocksAndForgets();
    void cleaningKeepsTheMenuOpen();
    void previewKeepsItUnlockedForAMinute();
    void refusedContentIsNotPreviewed();
    void failedPreviewIsSaid();
    void settingsThatCannotBeKeptAreNotTaken();
    void changedFollowsEveryChange();
    void galleryNamesAreUnique();

private:
    void put(const QString &section);
    void unlock();

    test::FakeClock m_clock;
    std::unique_ptr<test::FakePin> m_pin;
    std::unique_ptr<test::FakeActions> m_actions;
    std::unique_ptr<ContentTool> m_tool;
    std::unique_ptr<StaffDesk> m_desk;
};

void TestStaffDesk::init()
{
    m_desk.reset();
    m_pin = std::make_unique<test::FakePin>(m_clock);
    m_actions = std::make_unique<test::FakeActions>();
    m_tool = std::make_unique<ContentTool>(QString());
    m_desk = std::make_unique<StaffDesk>(StaffDesk::Services{m_clock, *m_pin, *m_actions, *m_tool}, ContentWork::Places{});
    m_actions->setDesk(*m_desk);
    connect(m_desk.get(), &StaffDesk::openWanted, this, &TestStaffDesk::put);
}

void TestStaffDesk::put(const QString &section)
{
    Place place;
    place.screen = Screen::Staff;
    place.step = section;
    m_desk->notePlace(place, u"es"_s);
}

void TestStaffDesk::unlock()
{
    put({});
    for (const QChar digit : m_pin->pin)
        m_desk->handle({.kind = Kind::Digit, .number = digit.digitValue()});
    m_desk->handle({.kind = Kind::Enter});
    QVERIFY(m_desk->state().door.unlocked);
}

void TestStaffDesk::lockedDoesNothing_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = int(Kind::Open); kind <= int(Kind::Leave); ++kind)
        QTest::addRow("%d", kind) << kind;
}

void TestStaffDesk::lockedDoesNothing()
{
    QFETCH(int, kind);
    put({});
    QSignalSpy opened(m_desk.get(), &StaffDesk::openWanted);
    const StaffState before = m_desk->state();
    m_desk->handle({.kind = static_cast<Kind>(kind), .id = u"menu"_s, .number = 1});
    QCOMPARE(m_desk->state(), before);
    QVERIFY(opened.isEmpty() && m_actions->asked.isEmpty() && m_actions->applied.isEmpty() && !m_tool->running());
}

void TestStaffDesk::leavingLocksAndForgets()
{
    unlock();
    m_desk->handle({.kind = Kind::Open, .id = section::touch});
    m_desk->handle({.kind = Kind::Touched, .number = 2});
    QCOMPARE(m_desk->state().touched, 4);
    m_desk->notePlace({}, u"es"_s);
    QVERIFY(!m_desk->state().door.unlocked);
    QCOMPARE(m_desk->state().touched, 0);
}

void TestStaffDesk::cleaningKeepsTheMenuOpen()
{
    unlock();
    QSignalSpy busy(m_desk.get(), &StaffDesk::busyChanged);
    m_desk->handle({.kind = Kind::Clean});
    QVERIFY(m_desk->busy());
    QCOMPARE(m_desk->state().cleaningLeft, 60);
    m_clock.advance(500ms);
    m_desk->look();
    QCOMPARE(m_desk->state().cleaningLeft, 60);
    m_clock.advance(59'499ms);
    m_desk->look();
    QCOMPARE(m_desk->state().cleaningLeft, 1);
    QSignalSpy opened(m_desk.get(), &StaffDesk::openWanted);
    m_clock.advance(1ms);
    m_desk->look();
    QVERIFY(!m_desk->busy());
    QCOMPARE(busy.size(), 2);
    QCOMPARE(opened.value(0).value(0).toString(), QString(section::menu));
    QVERIFY(m_desk->state().door.unlocked);
}

void TestStaffDesk::previewKeepsItUnlockedForAMinute()
{
    unlock();
    m_desk->noteTouch();
    m_desk->previewStarted();
    m_desk->notePlace({}, u"es"_s);
    QVERIFY(m_desk->state().door.unlocked);
    for (int i = 0; i < 3; ++i) {
        m_clock.advance(59s);
        m_desk->noteTouch();
        QVERIFY(m_desk->state().door.unlocked);
    }
    m_clock.advance(60s);
    m_desk->noteTouch();
    QVERIFY(!m_desk->state().door.unlocked);
    m_desk->endPreview();
    QVERIFY(!m_desk->state().previewing);
}

void TestStaffDesk::refusedContentIsNotPreviewed()
{
    unlock();
    m_desk->handle({.kind = Kind::Preview});
    m_desk->handle({.kind = Kind::UseStick});
    QVERIFY(m_actions->asked.isEmpty() && !m_tool->running());
}

void TestStaffDesk::failedPreviewIsSaid()
{
    unlock();
    m_desk->previewFailed(u"a picture is damaged"_s);
    QCOMPARE(m_desk->state().import.previewProblem, u"a picture is damaged"_s);
    m_desk->notePlace({}, u"es"_s);
    QVERIFY(!m_desk->state().door.unlocked);
    QVERIFY(m_desk->state().import.previewProblem.isEmpty());
}

void TestStaffDesk::settingsThatCannotBeKeptAreNotTaken()
{
    unlock();
    m_actions->settingsProblem = u"full"_s;
    const RoomSettings before = m_desk->state().settings.values;
    m_desk->handle({.kind = Kind::Set, .id = u"volume"_s, .number = -1});
    QCOMPARE(m_desk->state().settings.values, before);
    QCOMPARE(m_desk->state().settings.problem, u"full"_s);
    m_desk->handle({.kind = Kind::Open, .id = section::settings});
    QVERIFY(m_desk->state().settings.problem.isEmpty());
}

void TestStaffDesk::changedFollowsEveryChange()
{
    unlock();
    QSignalSpy changed(m_desk.get(), &StaffDesk::changed);
    ContentStatus status;
    status.version = u"1"_s;
    m_desk->setContent(status);
    m_desk->setContent(status);
    QCOMPARE(changed.size(), 1);
    m_desk->look();
    QCOMPARE(changed.size(), 1); // nothing to tell
}

void TestStaffDesk::galleryNamesAreUnique()
{
    QSet<QString> names;
    const QList<StaffItem> items = staffGallery();
    for (const StaffItem &item : items) {
        QVERIFY2(!names.contains(item.name), qPrintable(item.name));
        names.insert(item.name);
    }
}

QTEST_GUILESS_MAIN(TestStaffDesk)
#include "tst_staffdesk.moc"
