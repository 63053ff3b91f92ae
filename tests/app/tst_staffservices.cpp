// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/contentloader.h"
#include "app/staffservices.h"
#include "app/staffsettings.h"
#include "media/narrator.h"
#include "pin/pinfile.h"
#include "staff/sections.h"
#include "support/fakeclock.h"
#include "support/fakeoutput.h"
#include "totals/totalsstore.h"
#include "ui/shell/kiosk.h"
#include "ui/text/phrasebook.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sala;
using namespace sala::app;
using staff::Request;

namespace {

/// Everything the staff menu needs, as the program has it, but for the clock and the loudspeaker.
struct Rig
{
    Rig()
    {
        phrasebook.load({u"es"_s, u"en"_s}, {u":/i18n"_s});
        kiosk.setLibrary(loadContent({}, {}).library);
        QObject::connect(&services.desk(), &staff::StaffDesk::openWanted, &services.desk(),
                         [this](const QString &section) { put(section); });
    }
    void put(const QString &section)
    {
        session::Place place;
        place.screen = session::Screen::Staff;
        place.step = section;
        services.desk().notePlace(place, u"es"_s);
    }
    void type(const QString &pin)
    {
        for (const QChar digit : pin)
            services.desk().handle({.kind = Request::Kind::Digit, .number = digit.digitValue()});
        services.desk().handle({.kind = Request::Kind::Enter});
    }
    [[nodiscard]] const staff::StaffState &state() { return services.desk().state(); }

    QTemporaryDir folder;
    test::FakeClock clock;
    ui::Kiosk kiosk{clock, session::IdleLimits{}, session::DisplaySettings{}};
    test::FakeOutput *output = new test::FakeOutput(clock);
    media::Narrator narrator{std::unique_ptr<media::SoundOutput>(output), clock};
    ui::Phrasebook phrasebook;
    totals::TotalsStore totals{folder.path()};
    StaffServices services{{clock, kiosk, narrator, phrasebook, totals, Settings{}, folder.path()}};
};

} // namespace

class TestStaffServices final : public QObject
{
    Q_OBJECT

private slots:
    void opensWithTheRealPin();
    void keepsSettingsAndTheKioskFollows();
    void saysWhySettingsAreNotKept();
    void readsTheSampleAloud();
    void saysThatThereIsNoDevice();
    void sumsUpAndWipesTheTotals();
    void passesOnWhatConcernsTheProgram();
    void tellsOfTheContent();
};

void TestStaffServices::opensWithTheRealPin()
{
    Rig rig;
    rig.put({});
    QVERIFY(!rig.state().door.pinSet);
    QVERIFY(pin::PinFile(rig.folder.filePath(u"pin"_s)).set(u"13579"_s).ok());
    rig.services.desk().look();
    QVERIFY(rig.state().door.pinSet);
    rig.type(u"24680"_s);
    QVERIFY(rig.state().door.checking); // elsewhere: nothing waits for it
    QTRY_VERIFY(rig.state().door.wrong);
    QCOMPARE(rig.state().door.waitSeconds, 1);
    rig.clock.advance(1s);
    rig.services.desk().look();
    rig.type(u"13579"_s);
    QTRY_VERIFY(rig.state().door.unlocked);
}

void TestStaffServices::keepsSettingsAndTheKioskFollows()
{
    Rig rig;
    QSignalSpy changed(&rig.services, &StaffServices::roomChanged);
    rig.services.applySettings({.idleText = 90, .idleMenu = 30, .language = u"en"_s, .volumeBound = 60});
    QVERIFY(changed.isEmpty()); // no touch waits for a disk
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(rig.state().settings.saved);
    const SettingsResult read = readSettings(staffSettingsFile(rig.folder.path()), MissingFile::Problem);
    QVERIFY(read.problems.isEmpty());
    QCOMPARE(read.settings.idle.text, 90s);
    QCOMPARE(read.settings.volumeBound, 60);
    rig.kiosk.handle({.kind = ui::Intent::Kind::GoHome});
    rig.kiosk.handle({.kind = ui::Intent::Kind::End});
    QCOMPARE(rig.kiosk.session().language, u"en"_s);
}

void TestStaffServices::saysWhySettingsAreNotKept()
{
    Rig rig;
    QVERIFY(QDir(rig.folder.path()).mkdir(u"staff.ini"_s)); // in the way
    QSignalSpy changed(&rig.services, &StaffServices::roomChanged);
    const staff::RoomSettings before = rig.state().settings.values;
    rig.services.applySettings({.idleText = 90, .idleMenu = 30, .language = u"en"_s});
    QTRY_COMPARE(rig.state().settings.problem, staffSettingsFile(rig.folder.path()) + u": es una carpeta"_s); // as staff read it
    QCOMPARE(rig.state().settings.values, before);
    QVERIFY(changed.isEmpty());
}

void TestStaffServices::readsTheSampleAloud()
{
    Rig rig;
    for (const QString &language : {u"es"_s, u"en"_s}) {
        rig.services.playSample(language);
        QVERIFY(!rig.state().sound.damaged); // there is a recording of it
        QVERIFY(rig.state().sound.playing);
        QTRY_VERIFY(rig.output->playing);
        rig.services.stopSample();
        QVERIFY(!rig.output->playing);
        QVERIFY(!rig.state().sound.playing);
    }
}

void TestStaffServices::saysThatThereIsNoDevice()
{
    Rig rig;
    QVERIFY(rig.state().sound.device);
    rig.output->plug(false);
    rig.services.playSample(u"es"_s);
    QTRY_VERIFY(!rig.state().sound.device);
}

void TestStaffServices::sumsUpAndWipesTheTotals()
{
    Rig rig;
    rig.totals.add({{{totals::What::Session, {}, u"es"_s}, 7}});
    rig.services.fetchTotals(totals::Period::Week);
    QTRY_VERIFY(rig.state().totals.known);
    QTRY_COMPARE(rig.state().totals.summary.sessions.n, 7);
    rig.services.wipeTotals();
    QTRY_COMPARE(rig.state().totals.done, staff::TotalsState::Done::Wiped);
    QTRY_COMPARE(rig.state().totals.summary.sessions.n, 0);
}

void TestStaffServices::passesOnWhatConcernsTheProgram()
{
    Rig rig;
    QSignalSpy preview(&rig.services, &StaffServices::previewWanted);
    QSignalSpy end(&rig.services, &StaffServices::previewEndWanted);
    QSignalSpy reload(&rig.services, &StaffServices::reloadWanted);
    QSignalSpy restart(&rig.services, &StaffServices::restartWanted);
    QSignalSpy leave(&rig.services, &StaffServices::leaveWanted);
    rig.services.previewFolder(u"/received"_s);
    rig.services.endPreview();
    rig.services.reloadContent();
    rig.services.restart();
    rig.services.leave();
    QCOMPARE(preview.value(0).value(0).toString(), u"/received"_s);
    QCOMPARE(end.size() + reload.size() + restart.size() + leave.size(), 4);
}

void TestStaffServices::tellsOfTheContent()
{
    using Source = staff::ContentStatus::Source;
    const auto shown = [](const QString &root) {
        auto library = std::make_shared<content::Library>();
        library->root = root;
        return LoadedContent{library, {}, {}};
    };
    QCOMPARE(contentStatus(shown(u":/content"_s), {}, {}, {}, u"/state"_s).source, Source::Embedded);
    QCOMPARE(contentStatus(shown(u"/state/site/abc"_s), {}, {}, {}, u"/state"_s).source, Source::Installed);
    QCOMPARE(contentStatus(shown(u"/srv/content"_s), {}, {}, {}, u"/state"_s).source, Source::Folder);
    QCOMPARE(contentStatus({}, {}, {}, {}, u"/state"_s).source, Source::None);
    ContentNotices notices;
    notices.refused.refusedFolder = u"/srv/content"_s;
    notices.refused.findings = {{content::Severity::Warning, {}, u"advice"_s, {}, {}, 0, 0},
                                {content::Severity::Error, {}, u"error"_s, {}, {}, 0, 0}};
    notices.waiting = true;
    const staff::ContentStatus status = contentStatus(shown(u":/content"_s), notices, {u"a.svg"_s}, {}, u"/state"_s);
    QCOMPARE(status.findings.first().message.english(), u"error"_s);
    QVERIFY(status.waiting && !status.allWell());
    QCOMPARE(status.damagedPictures, QStringList{u"a.svg"_s});
}

QTEST_MAIN(TestStaffServices)
#include "tst_staffservices.moc"
