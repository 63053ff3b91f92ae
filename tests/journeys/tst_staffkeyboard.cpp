// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "journeys/staffjourneys.h"

#include "staff/sections.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

/// Everything in the staff menu with a keyboard alone.
class TestStaffKeyboard final : public sala::test::StaffJourneys
{
    Q_OBJECT

public:
    TestStaffKeyboard() : StaffJourneys(sala::test::Way::Keyboard) {}

private slots:
    void sectionsLeadBackToTheirItem();

private:
    [[nodiscard]] static QString focus();
};

QString TestStaffKeyboard::focus()
{
    const QWidget *widget = QApplication::focusWidget();
    return widget ? widget->objectName() : QString();
}

// By every way back: Escape, a button of the page, the bar's Back; also from the menu's second page, where it has one.
void TestStaffKeyboard::sectionsLeadBackToTheirItem()
{
    namespace section = sala::staff::section;
    enter();
    kiosk().kiosk().handle({.kind = sala::ui::Intent::Kind::SetDisplay, .display = {.textScale = 200, .lessMotion = true}});
    kiosk().settle();
    QVERIFY(choose(u"staff_content"_s));
    QVERIFY(at(section::content));
    back();
    QVERIFY(at(section::menu));
    QCOMPARE(focus(), u"staff_content"_s);
    kiosk().key(Qt::Key_Tab);
    QCOMPARE(focus(), u"staff_import"_s); // and it goes on from there
    while (!kiosk().find(u"staff_leave"_s))
        QVERIFY(choose(u"next"_s));
    const int part = kiosk().place().part;
    QVERIFY(part > 0);
    QVERIFY(choose(u"staff_leave"_s));
    QVERIFY(at(section::leave));
    QVERIFY(choose(u"cancel"_s));
    QVERIFY(at(section::menu));
    QCOMPARE(focus(), u"staff_leave"_s);
    kiosk().key(Qt::Key_Return);
    QVERIFY(choose(u"back"_s));
    QVERIFY(at(section::menu));
    QCOMPARE(kiosk().place().part, part);
    QCOMPARE(focus(), u"staff_leave"_s);
}

SALA_JOURNEY(TestStaffKeyboard)
#include "tst_staffkeyboard.moc"
