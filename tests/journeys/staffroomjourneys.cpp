// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "journeys/staffjourneys.h"

#include "staff/sections.h"
#include "totals/words.h"
#include "ui/text/staffphrases.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sala::test {

namespace phrase = ui::phrase;
namespace section = staff::section;

// The room: settings, cleaning, self-tests, totals.

void StaffJourneys::settingsAreKeptAndApplied()
{
    enter(section::settings);
    QVERIFY(choose(u"idle-text-more"_s));
    QCOMPARE(kiosk().actions().applied.last().idleText, 150);
    QVERIFY(says(phrase::SetSaved));
    QVERIFY(choose(u"idle-menu-less"_s));
    QCOMPARE(kiosk().actions().applied.last().idleMenu, 45);
    QVERIFY(choose(u"volume-less"_s));
    QCOMPARE(kiosk().actions().applied.last().volumeBound, 90);
    QVERIFY(choose(u"first_en"_s));
    QCOMPARE(kiosk().actions().applied.last().language, u"en"_s);
    QCOMPARE(kiosk().desk().state().settings.values, kiosk().actions().applied.last());
    kiosk().actions().settingsProblem = u"the disk is full"_s;
    QVERIFY(choose(u"idle-text-more"_s));
    QVERIFY(says(phrase::SetNotSaved));
    QCOMPARE(kiosk().desk().state().settings.values.idleText, 150);
}

void StaffJourneys::cleaningIgnoresEverything()
{
    enter(section::clean);
    QVERIFY(choose(u"begin"_s));
    QVERIFY(at(section::cleaning));
    QVERIFY(says(phrase::CleanNow));
    for (int i = 0; i < 5; ++i) {
        kiosk().tapAt({20 + 300 * i, 20 + 150 * i});
        kiosk().key(Qt::Key_Escape);
        kiosk().key(Qt::Key_Home);
        kiosk().key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(at(section::cleaning));
    }
    holdCorner(3s);
    QVERIFY(at(section::cleaning));
    kiosk().wait(5s);
    QVERIFY(at(section::cleaning));
    kiosk().wait(60s);
    kiosk().settle();
    QVERIFY(at(section::menu));
    QVERIFY(kiosk().desk().state().door.unlocked);
    kiosk().wait(60s);
    QVERIFY(atWelcome());
}

void StaffJourneys::soundIsTested()
{
    enter(section::sound);
    kiosk().desk().setSound(false, false, false, 3);
    kiosk().settle();
    QVERIFY(says(phrase::SoundNoDevice) && says(phrase::SoundStalls));
    QVERIFY(!kiosk().find(u"play"_s));
    kiosk().desk().setSound(true, false, false, 0);
    kiosk().settle();
    QVERIFY(choose(u"play"_s));
    QCOMPARE(kiosk().actions().asked, QStringList{u"play "_s + m_language});
    QVERIFY(says(phrase::SoundHeard));
    QVERIFY(choose(u"notHeard"_s));
    QVERIFY(says(phrase::SoundBad));
    QVERIFY(choose(u"play"_s));
    QVERIFY(choose(u"heard"_s));
    QVERIFY(says(phrase::SoundGood));
}

void StaffJourneys::touchIsTested()
{
    enter(section::touch);
    QVERIFY(says(phrase::TouchIntro));
    for (int i = 1; i <= staff::touchTargets; ++i) {
        QCOMPARE(kiosk().desk().state().touched, (1 << (i - 1)) - 1);
        QVERIFY(choose(u"circle_%1"_s.arg(i)));
    }
    QVERIFY(says(phrase::TouchGood));
    QVERIFY(choose(u"backToMenu"_s));
    QVERIFY(at(section::menu));
}

void StaffJourneys::restartAndLeaveAskFirst()
{
    enter(section::restart);
    QVERIFY(says(phrase::RestartQuestion));
    QVERIFY(choose(u"cancel"_s));
    QVERIFY(at(section::menu));
    QVERIFY(kiosk().actions().asked.isEmpty());
    for (int page = 0; page < 4 && !kiosk().find(u"staff_leave"_s); ++page)
        QVERIFY(choose(u"next"_s));
    QVERIFY(choose(u"staff_leave"_s));
    QVERIFY(says(phrase::LeaveQuestion));
    QVERIFY(choose(u"confirm"_s));
    QCOMPARE(kiosk().actions().asked, QStringList{u"leave"_s});
}

void StaffJourneys::reviewAndProblemsAreShown()
{
    enter(section::review);
    QVERIFY(says(phrase::ReviewNone)); // the shipped content is awaiting clinical review
    back();
    QVERIFY(at(section::menu));
    staff::ContentStatus status;
    status.source = staff::ContentStatus::Source::Embedded;
    status.refusedFolder = u"/srv/content"_s;
    status.findings = {{content::Severity::Error, u"x"_s, u"The heading is missing."_s, u"Write one."_s, u"clinic.yaml"_s, 3, 1}};
    kiosk().desk().setContent(status);
    QVERIFY(choose(u"staff_content"_s));
    QVERIFY(says(phrase::StaffFellBack));
    QStringList all;
    for (int page = 0; page < kiosk().page()->partCount(); ++page) {
        const QSet<QString> texts = kiosk().visibleTexts();
        all += QStringList(texts.begin(), texts.end());
        if (kiosk().find(u"next"_s))
            QVERIFY(choose(u"next"_s));
    }
    QVERIFY(all.contains(u"The heading is missing."_s));
    QVERIFY(all.contains(words(phrase::ProblemIsError) + u": "_s + words(phrase::ProblemWhere).arg(u"clinic.yaml"_s).arg(3)));
    back();
    // Thousands of them, as a broken stick has, do not hold up the screen: the first are shown, and how many there are.
    for (int i = 0; i < 5000; ++i)
        status.findings.append({content::Severity::Error, u"x"_s, u"The heading is missing."_s, u"Write one."_s, u"clinic.yaml"_s, i, 1});
    kiosk().desk().setContent(status);
    QVERIFY(choose(u"staff_content"_s));
    QVERIFY(kiosk().page()->partCount() < 100);
}

void StaffJourneys::languageKeepsTheSection()
{
    enter(section::sound);
    const QString other = m_language == u"es"_s ? u"en"_s : u"es"_s;
    QVERIFY(choose(u"language_"_s + other));
    QVERIFY(at(section::sound));
    QVERIFY(says(phrase::SoundIntro));
    QCOMPARE(words(phrase::SoundIntro), kiosk().phrasebook().text(other, phrase::SoundIntro));
}

void StaffJourneys::totalsAreShownTakenAndWiped()
{
    using totals::Cell;
    totals::Summary &summary = kiosk().actions().summary;
    summary.sessions = {Cell::Kind::Number, 12};
    summary.opened = {{u"disc"_s, {Cell::Kind::Number, 7}}, {u"gone-topic"_s, {Cell::Kind::Few, 0}}};
    enter(section::totals);
    const auto shown = [this] { // all pages of it
        QStringList all;
        const int pages = kiosk().page()->partCount();
        for (int page = 0; page < pages; ++page) {
            const QSet<QString> texts = kiosk().visibleTexts();
            all += QStringList(texts.begin(), texts.end());
            if (page + 1 < pages && !choose(u"next"_s))
                all.clear();
        }
        return all;
    };
    const QStringList texts = shown();
    QVERIFY(texts.contains(totals::say(totals::Word::Sessions, m_language) + u": 12"_s));
    QVERIFY(texts.contains(kiosk().library().topic(u"disc"_s)->text.value(m_language).title + u": 7"_s));
    QVERIFY(texts.contains(u"gone-topic: "_s + totals::say(totals::Cell{totals::Cell::Kind::Few, 0}, m_language)));
    QVERIFY(says(phrase::TotalsPlug));
    plug({m_folder->path()});
    while (!kiosk().find(u"csv"_s))
        QVERIFY(choose(u"next"_s));
    QVERIFY(choose(u"csv"_s));
    QCOMPARE(kiosk().actions().asked.last(), u"export csv %1 %2"_s.arg(m_folder->path(), m_language));
    QVERIFY(says(phrase::TotalsExported) || choose(u"back"_s));
    QVERIFY(says(phrase::TotalsExported));
    while (!kiosk().find(u"wipe"_s))
        QVERIFY(choose(u"next"_s));
    QVERIFY(choose(u"wipe"_s));
    QVERIFY(at(section::wipe));
    QVERIFY(choose(u"cancel"_s));
    QVERIFY(at(section::totals));
    QVERIFY(!kiosk().actions().asked.contains(u"wipe"_s));
    while (!kiosk().find(u"wipe"_s))
        QVERIFY(choose(u"next"_s));
    QVERIFY(choose(u"wipe"_s));
    QVERIFY(choose(u"confirm"_s));
    QVERIFY(kiosk().actions().asked.contains(u"wipe"_s));
    QVERIFY(at(section::totals));
    QVERIFY(says(phrase::WipeDone) && says(phrase::TotalsNone));
}

} // namespace sala::test
