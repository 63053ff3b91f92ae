// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "journeys/staffjourneys.h"

#include "staff/sections.h"
#include "ui/text/staffphrases.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sala::test {

namespace phrase = ui::phrase;
namespace section = staff::section;
using session::Screen;

// Content: versions, sticks, preview.

void StaffJourneys::versionsGoBackAndForth()
{
    enter(section::versions);
    QTRY_VERIFY(kiosk().desk().state().versions.known);
    kiosk().settle();
    QVERIFY(kiosk().find(u"previous"_s));
    QVERIFY(choose(u"previous"_s));
    QVERIFY(at(section::goBack));
    QVERIFY(says(phrase::GoBackQuestion));
    QVERIFY(choose(u"cancel"_s));
    QVERIFY(at(section::versions));
    QTRY_COMPARE(kiosk().desk().state().work.job, staff::Work::Job::None);
    kiosk().settle();
    QVERIFY(!log().contains(u"rollback"_s));
    QVERIFY(choose(u"version_b2"_s));
    QVERIFY(choose(u"confirm"_s));
    QTRY_COMPARE(kiosk().actions().asked, QStringList{u"reload"_s});
    kiosk().settle();
    QVERIFY(at(section::versions));
    QVERIFY(says(phrase::GoBackDone));
    QCOMPARE(kiosk().desk().state().versions.current, u"b2"_s);
    QVERIFY(log().contains(u"rollback b2 --in %1 --format json --language %2"_s.arg(m_folder->path(), m_language)));
    QVERIFY(choose(u"version_c3"_s)); // and forward again
    QVERIFY(choose(u"confirm"_s));
    QTRY_COMPARE(kiosk().desk().state().versions.current, u"c3"_s);
}

void StaffJourneys::versionsWithoutTheTool()
{
    m_kiosk.reset();
    m_kiosk = std::make_unique<KioskHarness>(HarnessOptions{
        .size = {1366, 768}, .language = m_language, .pictures = false, .hand = m_way == Way::Finger ? Hand::Finger : Hand::Mouse});
    enter(section::versions);
    QTRY_COMPARE(kiosk().desk().state().work.problem, staff::Work::Problem::Missing);
    kiosk().settle();
    QVERIFY(says(phrase::ToolMissing));
    QVERIFY(kiosk().find(u"again"_s));
}

void StaffJourneys::goodStickIsShownAndUsed()
{
    const QString stick = makeStick(u"stick"_s, R"({"folder":"/received/content","findings":[],"refused":false,
        "changes":{"steps_changed":["disc/a","disc/b","disc/c"],"pictures_new":1}})");
    enter(section::import);
    QVERIFY(says(phrase::ImportPlug));
    plug({stick});
    QVERIFY(choose(u"stick_1"_s));
    QVERIFY(says(phrase::ImportLooking));
    QTRY_COMPARE(kiosk().desk().state().import.stage, staff::Import::Stage::Looked);
    kiosk().settle();
    QVERIFY(kiosk().visibleTexts().contains(words(phrase::StepsChanged).arg(3)));
    QVERIFY(kiosk().visibleTexts().contains(words(phrase::OnePictureNew)));
    QVERIFY(log().contains(u"receive %1 --into %2/incoming"_s.arg(stick, m_folder->path())));

    QVERIFY(choose(u"show"_s));
    QCOMPARE(kiosk().actions().asked, QStringList{u"preview /received/content"_s});
    kiosk().desk().previewStarted();
    kiosk().kiosk().handle({.kind = ui::Intent::Kind::End}); // as the program does when it shows another content
    kiosk().settle();
    QVERIFY(atWelcome());
    QVERIFY(kiosk().shell().isPreview());
    QVERIFY(choose(u"endPreview"_s));
    QVERIFY(!kiosk().shell().isPreview());
    QVERIFY(at(section::import));

    QVERIFY(choose(u"use"_s));
    QTRY_COMPARE(kiosk().desk().state().import.stage, staff::Import::Stage::Done);
    kiosk().settle();
    QVERIFY(says(phrase::ImportDone));
    QVERIFY(log().contains(u"install /received/content --to %1 --note KINGSTON"_s.arg(m_folder->path())));
    QCOMPARE(kiosk().actions().asked.last(), u"reload"_s);
}

void StaffJourneys::badStickIsRefused()
{
    const QString stick = makeStick(u"stick"_s, R"({"folder":"","refused":true,"findings":[{"severity":"error","code":"x",
        "message":"The heading is missing.","remedy":"Write one.","file":"topics/disc/es.md","line":7,"column":1}]})",
                                    1);
    enter(section::import);
    plug({stick});
    QVERIFY(choose(u"stick_1"_s));
    QTRY_COMPARE(kiosk().desk().state().import.stage, staff::Import::Stage::Looked);
    kiosk().settle();
    QVERIFY(says(phrase::ImportRefused));
    const QSet<QString> texts = kiosk().visibleTexts();
    QVERIFY(texts.contains(u"The heading is missing."_s));
    QVERIFY(texts.contains(words(phrase::ProblemRemedy).arg(u"Write one."_s)));
    QVERIFY(!kiosk().find(u"use"_s) && !kiosk().find(u"show"_s));
    kiosk().desk().handle({.kind = staff::Request::Kind::UseStick}); // whatever a page would say
    QVERIFY(!log().contains(u"install"_s));
    QVERIFY(choose(u"notNow"_s));
    QVERIFY(kiosk().find(u"stick_1"_s));
}

void StaffJourneys::otherThingsOnAStick()
{
    const QString garbage = makeStick(u"garbage"_s, {});
    QVERIFY(QFile(garbage + u"/garbage"_s).open(QIODevice::WriteOnly));
    const QString empty = makeStick(u"empty"_s, {});
    QVERIFY(QFile::remove(empty + u"/answer.json"_s));
    enter(section::import);
    plug({garbage, empty});
    QVERIFY(choose(u"stick_1"_s));
    QTRY_COMPARE(kiosk().desk().state().work.problem, staff::Work::Problem::Failed);
    kiosk().settle();
    QVERIFY(says(phrase::ToolUnclear));
    QVERIFY(choose(u"stick_2"_s));
    QTRY_VERIFY(kiosk().desk().state().import.refused || kiosk().desk().state().work.problem == staff::Work::Problem::Failed);
    kiosk().settle();
    QVERIFY(!kiosk().find(u"use"_s));
}

void StaffJourneys::stickIsPulledHalfWay()
{
    const QString stick = makeStick(u"stick"_s, "{}");
    QVERIFY(QFile(stick + u"/slow"_s).open(QIODevice::WriteOnly));
    enter(section::import);
    plug({stick});
    QVERIFY(choose(u"stick_1"_s));
    kiosk().wait(90s); // whoever waits for it is not sent away
    QVERIFY(at(section::import));
    kiosk().settle();
    QVERIFY(says(phrase::ToolSeconds));
    plug({});
    QTRY_COMPARE(kiosk().desk().state().work.problem, staff::Work::Problem::Pulled);
    kiosk().settle();
    QVERIFY(says(phrase::ImportPulled));
    QVERIFY(says(phrase::ImportPlug));
    kiosk().wait(60s);
    QVERIFY(atWelcome());
}

void StaffJourneys::workIsStopped()
{
    const QString stick = makeStick(u"stick"_s, "{}");
    QVERIFY(QFile(stick + u"/slow"_s).open(QIODevice::WriteOnly));
    enter(section::import);
    plug({stick});
    QVERIFY(choose(u"stick_1"_s));
    QVERIFY(choose(u"stop"_s));
    QTRY_COMPARE(kiosk().desk().state().work.problem, staff::Work::Problem::Stopped);
    kiosk().settle();
    QVERIFY(says(phrase::ToolStopped));
    QVERIFY(kiosk().find(u"stick_1"_s));
}

void StaffJourneys::previewEndsItself()
{
    const QString stick = makeStick(u"stick"_s, R"({"folder":"/received/content","findings":[],"refused":false,"changes":{}})");
    enter(section::import);
    plug({stick});
    QVERIFY(choose(u"stick_1"_s));
    QTRY_COMPARE(kiosk().desk().state().import.stage, staff::Import::Stage::Looked);
    kiosk().settle();
    QVERIFY(says(phrase::ImportSame));
    QVERIFY(choose(u"show"_s));
    kiosk().desk().previewStarted();
    kiosk().kiosk().handle({.kind = ui::Intent::Kind::End});
    kiosk().settle();
    kiosk().wait(4min + 59s);
    QVERIFY(kiosk().shell().isPreview());
    kiosk().wait(1s);
    QVERIFY(!kiosk().shell().isPreview());
    QCOMPARE(kiosk().actions().asked.last(), u"end preview"_s);
    QVERIFY(!kiosk().desk().state().door.unlocked);
    QVERIFY(kiosk().place().screen != Screen::Staff);
}

void StaffJourneys::abandonedPreviewAsksForThePin()
{
    const QString stick = makeStick(u"stick"_s, R"({"folder":"/received/content","findings":[],"refused":false,"changes":{}})");
    enter(section::import);
    plug({stick});
    QVERIFY(choose(u"stick_1"_s));
    QTRY_COMPARE(kiosk().desk().state().import.stage, staff::Import::Stage::Looked);
    kiosk().settle();
    QVERIFY(choose(u"show"_s));
    kiosk().desk().previewStarted();
    kiosk().kiosk().handle({.kind = ui::Intent::Kind::End});
    kiosk().settle();
    kiosk().wait(61s);
    QVERIFY(choose(u"endPreview"_s));
    QVERIFY(!kiosk().shell().isPreview());
    QVERIFY(!kiosk().desk().state().door.unlocked);
    QVERIFY(kiosk().place().screen != Screen::Staff);
}

} // namespace sala::test
