// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/sessioncounter.h"

#include "support/kioskrig.h"
#include "totals/summary.h"
#include "totals/totalsstore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sala;
using namespace sala::totals;
using session::Screen;
using Kind = ui::Intent::Kind;

/// The real kiosk, the counter and the database, touched as patients touch it.
class TestSessionCounter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tenSessions();
    void nothingWithoutATouch();
    void idleSessionCountsOnce();
    void anAnswerToAreYouStillThereGoesOn();
    void lateTouchBelongsToTheNext();
    void newContentEndsASession();
    void staffDoNotCount();
    void previewsDoNotCount();
    void readingAidsOnWelcomeAreNoSession();
    void specialPagesAreOpened();
    void listeningByTheVoice();
    void aDiskThatTakesNothingIsNoMatter();
    void aStopEndsASession();

private:
    void chooseLanguage(const QString &language) { m_rig->touch({.kind = Kind::SetLanguage, .id = language}); }
    void open(const QString &topic, const QString &step = {}) { m_rig->touch({.kind = Kind::OpenStep, .id = topic, .step = step}); }
    void next() { m_rig->touch({.kind = Kind::Next, .number = 0, .total = 1}); }
    void answer(int index) { m_rig->touch({.kind = Kind::Answer, .number = index}); }
    void end() { m_rig->touch({.kind = Kind::End}); }
    /// Everything counted, over all days, once it is written.
    Counts counted();

    QDate m_today;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::KioskRig> m_rig;
    std::unique_ptr<TotalsStore> m_store;
    std::unique_ptr<app::SessionCounter> m_counter;
    bool m_preview = false;
};

void TestSessionCounter::init()
{
    m_counter.reset();
    m_store.reset();
    m_today = QDate(2026, 11, 26);
    m_folder = std::make_unique<QTemporaryDir>();
    m_rig = std::make_unique<test::KioskRig>();
    m_store = std::make_unique<TotalsStore>(m_folder->path(), [this] { return m_today; });
    m_preview = false;
    m_counter = std::make_unique<app::SessionCounter>(m_rig->kiosk, *m_store, [this] { return m_preview; });
}

Counts TestSessionCounter::counted()
{
    Counts counts;
    for (int i = 0; i < 3; ++i) { // the first comes before what was added while another session was written
        bool done = false;
        connect(m_store.get(), &TotalsStore::fetched, this, [&](const Rows &rows) {
            counts.clear();
            for (const Row &row : rows)
                counts[row.count] += row.n;
            done = true;
        });
        m_store->fetch();
        (void)QTest::qWaitFor([&done] { return done; }, 60'000);
        disconnect(m_store.get(), nullptr, this, nullptr);
    }
    return counts;
}

void TestSessionCounter::tenSessions()
{
    for (int i = 0; i < 6; ++i) { // six read the disc in Spanish to its end, answer wrongly first, and listen
        chooseLanguage(u"es"_s);
        open(u"disc"_s);
        m_rig->touch({.kind = Kind::Listen});
        next();
        next();
        answer(0);
        answer(1);
        next();
        m_rig->touch({.kind = Kind::OpenQuestions, .id = u"disc"_s});
        m_rig->touch({.kind = Kind::ToggleQuestion, .id = u"disc-why"_s});
        m_rig->touch({.kind = Kind::ToggleQuestion, .id = u"disc-scan"_s});
        m_rig->touch({.kind = Kind::ToggleQuestion, .id = u"disc-scan"_s}); // taken back
        end();
    }
    m_today = m_today.addDays(1);
    for (int i = 0; i < 3; ++i) { // three stop at the second step, in English, and leave it to the clock
        chooseLanguage(u"en"_s);
        open(u"disc"_s);
        next();
        m_rig->advance(90s); // less than the allowance of a menu and its question ...
        m_rig->advance(30s); // ... and then nobody answered
        QVERIFY(!m_rig->kiosk.inSession());
    }
    chooseLanguage(u"es"_s); // one changes the language, looks at two topics and answers rightly
    open(u"research"_s);
    m_rig->touch({.kind = Kind::SetLanguage, .id = u"en"_s});
    open(u"disc"_s, u"check"_s);
    answer(1);
    answer(0);
    m_rig->touch({.kind = Kind::GoHome});
    end();

    const Counts expected{{{What::Session, {}, u"es"_s}, 6},
                          {{What::Session, {}, u"en"_s}, 4},
                          {{What::Listened, {}, u"es"_s}, 6},
                          {{What::Opened, u"disc"_s, u"es"_s}, 6},
                          {{What::Opened, u"disc"_s, u"en"_s}, 4},
                          {{What::Opened, u"research"_s, u"es"_s}, 1},
                          {{What::Finished, u"disc"_s, u"es"_s}, 6},
                          {{What::Stopped, u"disc/wear"_s, u"en"_s}, 3},
                          {{What::Stopped, u"disc/check"_s, u"en"_s}, 1},
                          {{What::Question, u"disc-why"_s, u"es"_s}, 6},
                          {{What::Wrong, u"disc/check"_s, u"es"_s}, 6}};
    QCOMPARE(counted(), expected);
}

void TestSessionCounter::nothingWithoutATouch()
{
    m_rig->advance(24h);
    m_rig->kiosk.setLibrary(test::sharedLibrary());
    QVERIFY(counted().isEmpty());
    QVERIFY(!QFile::exists(m_folder->filePath(u"totals.db"_s)));
}

void TestSessionCounter::idleSessionCountsOnce()
{
    chooseLanguage(u"es"_s);
    m_rig->advance(60s);
    QVERIFY(m_rig->kiosk.asking());
    m_rig->advance(30s);
    m_rig->advance(24h);
    QCOMPARE(counted(), (Counts{{{What::Session, {}, u"es"_s}, 1}}));
}

void TestSessionCounter::anAnswerToAreYouStillThereGoesOn()
{
    chooseLanguage(u"es"_s);
    open(u"disc"_s);
    for (int i = 0; i < 5; ++i) {
        m_rig->advance(60s);
        QVERIFY(m_rig->kiosk.asking());
        QVERIFY(m_rig->kiosk.noteTouch());
    }
    open(u"disc"_s, u"wear"_s);
    end();
    const Counts expected{
        {{What::Session, {}, u"es"_s}, 1}, {{What::Opened, u"disc"_s, u"es"_s}, 1}, {{What::Stopped, u"disc/wear"_s, u"es"_s}, 1}};
    QCOMPARE(counted(), expected);
}

void TestSessionCounter::lateTouchBelongsToTheNext()
{
    chooseLanguage(u"es"_s);
    open(u"disc"_s);
    m_rig->clock.advance(8h);    // the machine slept
    open(u"disc"_s, u"check"_s); // swallowed: it ends the old session
    QVERIFY(!m_rig->kiosk.inSession());
    chooseLanguage(u"en"_s);
    end();
    const Counts expected{{{What::Session, {}, u"es"_s}, 1},
                          {{What::Session, {}, u"en"_s}, 1},
                          {{What::Opened, u"disc"_s, u"es"_s}, 1},
                          {{What::Stopped, u"disc/what"_s, u"es"_s}, 1}};
    QCOMPARE(counted(), expected);
}

void TestSessionCounter::newContentEndsASession()
{
    chooseLanguage(u"es"_s);
    open(u"disc"_s);
    m_rig->kiosk.setLibrary(nullptr);
    m_rig->kiosk.setLibrary(test::sharedLibrary());
    const Counts expected{
        {{What::Session, {}, u"es"_s}, 1}, {{What::Opened, u"disc"_s, u"es"_s}, 1}, {{What::Stopped, u"disc/what"_s, u"es"_s}, 1}};
    QCOMPARE(counted(), expected);
}

void TestSessionCounter::staffDoNotCount()
{
    m_rig->touch({.kind = Kind::OpenStaff});
    end();
    chooseLanguage(u"es"_s);
    open(u"disc"_s);
    m_rig->touch({.kind = Kind::OpenStaff});
    m_rig->touch({.kind = Kind::GoHome});
    open(u"disc"_s, u"check"_s);
    answer(0);
    end();
    QVERIFY(counted().isEmpty());
}

// Content is put up and taken down between sessions, as the live content does it.
void TestSessionCounter::previewsDoNotCount()
{
    const auto lookAround = [this] {
        chooseLanguage(u"es"_s);
        open(u"disc"_s);
        next();
        m_rig->touch({.kind = Kind::Listen});
    };
    m_preview = true;
    m_rig->kiosk.setLibrary(test::sharedLibrary());
    lookAround();
    end();
    lookAround(); // and is taken down in the middle of it
    m_preview = false;
    m_rig->kiosk.setLibrary(test::sharedLibrary());
    QVERIFY(counted().isEmpty());
    QVERIFY(!QFile::exists(m_folder->filePath(u"totals.db"_s)));
    lookAround(); // a patient's counts again
    end();
    QCOMPARE(counted().value({What::Session, {}, u"es"_s}), 1);
}

void TestSessionCounter::readingAidsOnWelcomeAreNoSession()
{
    m_rig->touch({.kind = Kind::OpenSettings});
    m_rig->touch({.kind = Kind::SetDisplay, .display = {.textScale = 200}});
    QVERIFY(m_rig->kiosk.inSession());
    end();
    QVERIFY(counted().isEmpty());
}

void TestSessionCounter::specialPagesAreOpened()
{
    chooseLanguage(u"es"_s);
    m_rig->touch({.kind = Kind::OpenWarnings});
    m_rig->touch({.kind = Kind::OpenAbout});
    m_rig->touch({.kind = Kind::OpenInvestigational});
    end();
    const content::LibraryPtr library = test::sharedLibrary();
    const Counts expected{{{What::Session, {}, u"es"_s}, 1},
                          {{What::Opened, library->warningSigns.id, u"es"_s}, 1},
                          {{What::Opened, library->about.id, u"es"_s}, 1},
                          {{What::Opened, library->investigational.id, u"es"_s}, 1}};
    QCOMPARE(counted(), expected);
}

void TestSessionCounter::listeningByTheVoice()
{
    chooseLanguage(u"es"_s);
    open(u"disc"_s);
    m_rig->touch({.kind = Kind::ReadFrom, .number = 2});
    m_rig->kiosk.noteSentence(3, {});
    m_rig->kiosk.noteSilence();
    m_rig->touch({.kind = Kind::Listen});
    end();
    QCOMPARE(counted().value({What::Listened, {}, u"es"_s}), 1);
}

void TestSessionCounter::aDiskThatTakesNothingIsNoMatter()
{
    m_counter.reset();
    QFile inTheWay(m_folder->filePath(u"state"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m_store = std::make_unique<TotalsStore>(inTheWay.fileName(), [this] { return m_today; });
    m_counter = std::make_unique<app::SessionCounter>(m_rig->kiosk, *m_store);
    for (int i = 0; i < 5; ++i) {
        chooseLanguage(u"es"_s);
        end();
    }
    QCOMPARE(counted(), (Counts{{{What::Session, {}, u"es"_s}, 5}}));
    QVERIFY(!m_store->problem().isEmpty());
}

void TestSessionCounter::aStopEndsASession()
{
    chooseLanguage(u"es"_s);
    end(); // this one is being written when the program is stopped
    chooseLanguage(u"en"_s);
    open(u"disc"_s);
    m_counter.reset();
    m_store.reset(); // as the program ends
    m_store = std::make_unique<TotalsStore>(m_folder->path(), [this] { return m_today; });
    const Counts expected{{{What::Session, {}, u"es"_s}, 1},
                          {{What::Session, {}, u"en"_s}, 1},
                          {{What::Opened, u"disc"_s, u"en"_s}, 1},
                          {{What::Stopped, u"disc/what"_s, u"en"_s}, 1}};
    QCOMPARE(counted(), expected);
}

QTEST_GUILESS_MAIN(TestSessionCounter)
#include "tst_sessioncounter.moc"
