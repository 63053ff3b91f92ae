// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "journeys/staffjourneys.h"

#include "staff/sections.h"
#include "ui/shell/heldcorner.h"
#include "ui/text/staffphrases.h"

#include <QApplication>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sala::test {

namespace phrase = ui::phrase;
namespace section = staff::section;
using session::Screen;

void StaffJourneys::initTestCase_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("es") << u"es"_s;
    QTest::newRow("en") << u"en"_s;
}

void StaffJourneys::init()
{
    QFETCH_GLOBAL(QString, language);
    m_language = language;
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("SALA_FAKE_LOG", QFile::encodeName(m_folder->filePath(u"log"_s)));
    QFile versions(m_folder->filePath(u"versions.json"_s));
    QVERIFY(versions.open(QIODevice::WriteOnly));
    versions.write(R"({"current":"c3","versions":[
        {"id":"c3","made":"2026-11-20T09:00:00Z","note":"USB","factory":false},
        {"id":"b2","made":"2026-10-01T09:00:00Z","note":"content","factory":false},
        {"id":"a1","made":"2026-03-02T08:15:00Z","note":"","factory":true}]})");
    versions.close();
    session::DisplaySettings room;
    room.lessMotion = true;
    m_kiosk = std::make_unique<KioskHarness>(HarnessOptions{.size = {1366, 768},
                                                            .language = language,
                                                            .room = room,
                                                            .pictures = false,
                                                            .hand = m_way == Way::Finger ? Hand::Finger : Hand::Mouse,
                                                            .contentTool = QStringLiteral(SALA_FAKE_TOOL),
                                                            .state = m_folder->path()});
}

void StaffJourneys::cleanup()
{
    m_kiosk.reset();
}

void StaffJourneys::holdCorner(std::chrono::milliseconds time, QPoint where)
{
    kiosk().clock().advance(2s);
    kiosk().press(where);
    kiosk().clock().advance(time);
    kiosk().shell().corner()->look();
    kiosk().settle();
    kiosk().release(where);
    kiosk().settle();
}

void StaffJourneys::openDoor()
{
    if (m_way == Way::Finger)
        holdCorner(3s);
    else
        kiosk().key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
}

bool StaffJourneys::choose(const QString &name)
{
    if (m_way == Way::Finger)
        return kiosk().tap(name);
    constexpr int mostStops = 60;
    for (int i = 0; i < mostStops; ++i) {
        const QWidget *focus = QApplication::focusWidget();
        if (focus && focus->objectName() == name && focus->isVisible()) {
            kiosk().key(Qt::Key_Return);
            return true;
        }
        kiosk().key(Qt::Key_Tab);
    }
    return false;
}

void StaffJourneys::type(const QString &pin)
{
    for (const QChar digit : pin) {
        if (m_way == Way::Finger)
            QVERIFY2(choose(u"key_"_s + digit), qPrintable(pin));
        else
            kiosk().key(static_cast<Qt::Key>(digit.unicode()));
    }
    if (m_way == Way::Finger)
        QVERIFY(choose(u"key_ok"_s));
    else
        kiosk().key(Qt::Key_Return);
}

void StaffJourneys::enter(const QString &wanted)
{
    openDoor();
    QVERIFY(at({}));
    type(kiosk().pin().pin);
    QVERIFY(at(section::menu));
    if (wanted.isEmpty())
        return;
    // On a small screen the menu has more than one page.
    for (int page = 0; page < 6 && !kiosk().find(u"staff_"_s + wanted); ++page)
        QVERIFY(choose(u"next"_s));
    QVERIFY2(choose(u"staff_"_s + wanted), qPrintable(wanted));
    QVERIFY(at(wanted));
}

void StaffJourneys::back()
{
    if (m_way == Way::Finger)
        QVERIFY(choose(u"back"_s));
    else
        kiosk().key(Qt::Key_Escape);
}

bool StaffJourneys::at(const QString &wanted) const
{
    return m_kiosk->place().screen == Screen::Staff && section() == wanted;
}

QString StaffJourneys::words(const char *phrase) const
{
    return m_kiosk->phrasebook().text(m_kiosk->kiosk().session().language, phrase);
}

bool StaffJourneys::says(const char *phrase) const
{
    QString longest;
    const QStringList parts = words(phrase).split(u'%');
    for (const QString &part : parts) {
        const QString words = part == parts.first() ? part : part.mid(1);
        if (words.size() > longest.size())
            longest = words;
    }
    const QSet<QString> texts = m_kiosk->visibleTexts();
    return std::any_of(texts.begin(), texts.end(), [&](const QString &text) { return text.contains(longest.simplified()); });
}

QString StaffJourneys::makeStick(const QString &name, const QByteArray &answer, int status)
{
    const QString folder = m_folder->filePath(name);
    QDir().mkpath(folder);
    QFile file(folder + u"/answer.json"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write(answer);
    QFile statusFile(folder + u"/status"_s);
    if (statusFile.open(QIODevice::WriteOnly))
        statusFile.write(QByteArray::number(status));
    return folder;
}

void StaffJourneys::plug(const QStringList &folders)
{
    staff::Sticks sticks;
    for (const QString &folder : folders)
        sticks.all.append({u"KINGSTON"_s, folder});
    kiosk().desk().setSticks(sticks);
    kiosk().settle();
}

QString StaffJourneys::log() const
{
    QFile file(m_folder->filePath(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The door

void StaffJourneys::wrongPinsWaitLonger()
{
    openDoor();
    QVERIFY(at({}));
    QVERIFY(says(phrase::PinTitle));
    for (const int wait : {1, 2, 4}) {
        type(u"1111"_s);
        QVERIFY(at({}));
        QCOMPARE(kiosk().desk().state().door.waitSeconds, wait);
        QVERIFY(says(phrase::PinWrong));
        QVERIFY(says(phrase::PinWait));
        QVERIFY(!kiosk().find(u"key_1"_s));
        const auto tries = kiosk().pin().tried.size();
        QTest::keyClick(kiosk().shell().windowHandle(), Qt::Key_2); // the harness would let time pass
        QTest::keyClick(kiosk().shell().windowHandle(), Qt::Key_Return);
        QCOMPARE(kiosk().pin().tried.size(), tries);
        kiosk().wait(std::chrono::seconds(wait));
        kiosk().settle();
        QVERIFY(kiosk().find(u"key_1"_s));
    }
    type(kiosk().pin().pin);
    QVERIFY(at(section::menu));
}

void StaffJourneys::rightPinOpensAndEndsTheSession()
{
    kiosk().goTo(u"disc/what-changes"_s);
    session::DisplaySettings display = kiosk().kiosk().session().display;
    display.highContrast = true;
    kiosk().kiosk().handle({.kind = ui::Intent::Kind::SetDisplay, .display = display});
    kiosk().kiosk().handle({.kind = ui::Intent::Kind::ToggleQuestion, .id = kiosk().library().questions.first().questions.first().id});
    enter();
    const session::SessionState &now = kiosk().kiosk().session();
    QVERIFY(now.chosenQuestions.isEmpty() && now.history.isEmpty() && !now.display.highContrast);
    QCOMPARE(now.language, m_language);
    back();
    QVERIFY(atWelcome());
}

void StaffJourneys::withoutAPinNobodyGetsIn()
{
    kiosk().pin().pin.clear();
    openDoor();
    QVERIFY(at({}));
    QVERIFY(says(phrase::PinNone));
    QVERIFY(!kiosk().find(u"key_1"_s));
    kiosk().key(Qt::Key_Return);
    QVERIFY(kiosk().pin().tried.isEmpty());
    QVERIFY(at({}));
}

void StaffJourneys::patientFindsTheWayBack()
{
    kiosk().goTo(u"disc/what-changes"_s);
    const session::Place before = kiosk().place();
    openDoor();
    QVERIFY(at({}));
    QVERIFY(says(phrase::PinPatient));
    back();
    QCOMPARE(kiosk().place(), before);
    kiosk().kiosk().handle({.kind = ui::Intent::Kind::End});
    openDoor();
    back();
    QVERIFY(atWelcome());
}

void StaffJourneys::padClosesByItself()
{
    openDoor();
    QVERIFY(choose(u"key_1"_s));
    QCOMPARE(kiosk().desk().state().door.digits, 1);
    kiosk().wait(59s);
    QVERIFY(at({}));
    kiosk().wait(1s);
    QVERIFY(atWelcome());
    QVERIFY(!kiosk().shell().panel()); // nobody is asked
    openDoor();
    QCOMPARE(kiosk().desk().state().door.digits, 0);
}

void StaffJourneys::menuClosesByItself()
{
    enter(section::settings);
    kiosk().wait(59s);
    QVERIFY(at(section::settings));
    kiosk().wait(1s);
    QVERIFY(atWelcome());
    QVERIFY(!kiosk().desk().state().door.unlocked);
    openDoor();
    QVERIFY(at({}));
    QVERIFY(says(phrase::PinTitle));
}

void StaffJourneys::everyWayOutLocks()
{
    for (const QString &name : {u"home"_s, u"end"_s, u"warnings"_s}) {
        enter();
        QVERIFY(choose(name));
        QVERIFY(kiosk().place().screen != Screen::Staff);
        QVERIFY2(!kiosk().desk().state().door.unlocked, qPrintable(name));
        QVERIFY(kiosk().kiosk().session().history.isEmpty());
        kiosk().kiosk().handle({.kind = ui::Intent::Kind::End});
    }
    session::Place inside;
    inside.screen = Screen::Staff;
    inside.step = section::leave;
    kiosk().goTo(inside); // nobody gets there, but if
    kiosk().settle();
    QVERIFY(says(phrase::PinTitle));
}

void StaffJourneys::lateAnswerOpensNothing()
{
    kiosk().pin().holds = true;
    openDoor();
    type(kiosk().pin().pin);
    QVERIFY(kiosk().desk().state().door.checking);
    QVERIFY(says(phrase::PinChecking));
    back();
    QVERIFY(atWelcome());
    kiosk().pin().answer();
    kiosk().settle();
    QVERIFY(atWelcome());
    QVERIFY(!kiosk().desk().state().door.unlocked);
}

} // namespace sala::test
