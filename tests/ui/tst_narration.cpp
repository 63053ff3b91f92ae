// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/narration.h"

#include "support/fakeoutput.h"
#include "support/kioskrig.h"
#include "support/viewrig.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sala;
using namespace sala::ui;
using Kind = Intent::Kind;
using session::Screen;

/// The place and the voice go together: what the kiosk does is heard, what is heard the kiosk shows.
class TestNarration final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void soundNeverBeginsByItself();
    void listenReadsThePage();
    void pauseKeepsTheSentence();
    void leavingIsSilence();
    void keyMakesTheReadingWait();
    void announcementMakesTheReadingWait();
    void volumeIsSaidAndBounded();
    void pagesAreReadOnArrival();
    void touchedSentenceIsFound();
    void otherLanguageSaysTheSame();
    void withoutADeviceItIsSaid();
    void withoutContentThereIsNothing();

private:
    void handle(Kind kind, int number = 0, const QString &id = {}) { m_rig->touch({.kind = kind, .id = id, .number = number}); }
    void listen()
    {
        handle(Kind::Listen);
        QTRY_VERIFY(m_output->playing);
        look();
    }
    void look(std::chrono::milliseconds by = 200ms)
    {
        m_rig->clock.advance(by);
        m_output->look();
        m_narrator->look();
    }
    void setDisplay(const std::function<void(session::DisplaySettings &)> &how)
    {
        session::DisplaySettings display = m_rig->kiosk.session().display;
        how(display);
        m_rig->touch({.kind = Kind::SetDisplay, .display = display});
    }

    test::ViewRig m_view;
    std::unique_ptr<test::KioskRig> m_rig;
    test::FakeOutput *m_output = nullptr;
    std::unique_ptr<media::Narrator> m_narrator;
    std::unique_ptr<Narration> m_narration;
};

void TestNarration::init()
{
    m_narration.reset();
    m_narrator.reset();
    m_rig = std::make_unique<test::KioskRig>();
    m_rig->kiosk.setLibrary(test::shippedLibrary(), u"es"_s);
    auto output = std::make_unique<test::FakeOutput>(m_rig->clock);
    m_output = output.get();
    m_narrator = std::make_unique<media::Narrator>(std::move(output), m_rig->clock);
    m_narration = std::make_unique<Narration>(m_rig->kiosk, *m_narrator, m_view.book);
    handle(Kind::GoHome);
    QVERIFY(m_rig->kiosk.goTo(test::placeOfStep(u"disc"_s, u"bulge-or-hernia"_s)));
}

void TestNarration::soundNeverBeginsByItself()
{
    QCOMPARE(m_narration->sound(), Sound::Ready);
    QVERIFY(!m_narration->spoken());
    handle(Kind::GoHome);
    QCoreApplication::processEvents();
    QCOMPARE(m_output->starts, 0);
    QVERIFY(!m_narration->voice().isTalking());
}

void TestNarration::listenReadsThePage()
{
    QSignalSpy changed(m_narration.get(), &Narration::changed);
    listen();
    QCOMPARE(m_rig->place().sentence, 0);
    QCOMPARE(m_narration->sound(), Sound::Playing);
    QCOMPARE(m_narration->spoken()->text, u"Disco abombado y hernia"_s);
    QVERIFY(!changed.isEmpty());
    for (int i = 0; i < 100 && m_rig->place().sentence == 0; ++i)
        look();
    QCOMPARE(m_rig->place().sentence, 1);
    handle(Kind::ReadFrom, 3);
    QTRY_VERIFY(m_output->playing);
    look();
    QCOMPARE(m_rig->place().sentence, 3);
    for (int i = 0; i < 1000 && m_narration->voice().isTalking(); ++i)
        look();
    QCOMPARE(m_rig->place().sentence, -1); // its end
    QCOMPARE(m_narration->sound(), Sound::Ready);
}

void TestNarration::pauseKeepsTheSentence()
{
    listen();
    handle(Kind::ReadFrom, 2);
    QTRY_VERIFY(m_output->playing);
    look();
    handle(Kind::Listen);
    QVERIFY(!m_output->playing);
    QCOMPARE(m_narration->sound(), Sound::Paused);
    QCOMPARE(m_rig->place().sentence, 2);
    handle(Kind::Listen);
    QVERIFY(m_output->playing);
    QCOMPARE(m_narration->sound(), Sound::Playing);
    QCOMPARE(m_rig->place().sentence, 2);
}

void TestNarration::leavingIsSilence()
{
    for (const Kind kind : {Kind::GoHome, Kind::OpenWarnings, Kind::End}) {
        QVERIFY(m_rig->kiosk.goTo(test::placeOfStep(u"disc"_s, u"bulge-or-hernia"_s)));
        listen();
        handle(kind);
        QVERIFY(!m_output->playing);
        QVERIFY(!m_narration->voice().isTalking());
        QCOMPARE(m_rig->place().sentence, -1);
    }
}

void TestNarration::keyMakesTheReadingWait()
{
    listen();
    m_narration->hush();
    QVERIFY(!m_output->playing);
    QCOMPARE(m_narration->sound(), Sound::Paused);
    QCOMPARE(m_rig->place().sentence, 0);
    handle(Kind::Listen);
    QTRY_VERIFY(m_output->playing); // goes on, though the voice had let it go
    QVERIFY(m_narration->voice().isReading());
}

void TestNarration::announcementMakesTheReadingWait()
{
    listen();
    m_narration->announce({u"Siguiente"_s});
    QCOMPARE(m_narration->voice().saying(), QStringList{u"Siguiente"_s});
    QVERIFY(!m_narration->voice().isReading());
    QVERIFY(m_rig->place().paused);
    m_narration->announce({u"words that nobody recorded"_s});
    QVERIFY(!m_narration->voice().isTalking()); // what was being said has ended all the same
}

void TestNarration::volumeIsSaidAndBounded()
{
    const double before = m_output->volume;
    setDisplay([](session::DisplaySettings &display) { display.volume = 100; });
    QVERIFY(m_output->volume > before);
    QVERIFY(m_narration->voice().isTalking()); // one hears how loud it is now
    QVERIFY(m_narration->voice().saying().join(u' ').contains(u"5"_s));
    const double loudest = m_output->volume;
    m_narration->setVolumeBound(20);
    QVERIFY(m_output->volume < loudest);
    m_narration->setVolumeBound(-1);
    QCOMPARE(m_output->volume, loudest); // as the clinic says again
}

void TestNarration::pagesAreReadOnArrival()
{
    setDisplay([](session::DisplaySettings &display) { display.autoRead = true; });
    QTRY_VERIFY(m_narration->voice().isReading());
    QVERIFY(m_rig->kiosk.goTo(test::placeOfStep(u"disc"_s, u"course"_s)));
    QVERIFY(m_narration->isAboutToRead()); // not before it stands on the screen
    QTRY_VERIFY(m_output->playing);
    QVERIFY(!m_narration->isAboutToRead());
    const content::Step &course =
        m_rig->kiosk.library()->topic(u"disc"_s)->steps[m_rig->kiosk.library()->topic(u"disc"_s)->indexOfStep(u"course"_s)];
    QVERIFY(m_narration->voice().saying().contains(course.text.value(u"es"_s).heading));
}

void TestNarration::touchedSentenceIsFound()
{
    const QString heading = u"Disco abombado y hernia"_s;
    QCOMPARE(m_narration->sentenceAt(heading, 3), 0);
    QCOMPARE(m_narration->sentenceAt(u"Not on this page."_s, 3), -1);
}

void TestNarration::otherLanguageSaysTheSame()
{
    QCOMPARE(m_narration->otherLanguage(), u"en"_s);
    QVERIFY(m_narration->translation().isEmpty()); // nothing is heard
    listen();
    const content::Topic &disc = *m_rig->kiosk.library()->topic(u"disc"_s);
    const QString heading = disc.steps[disc.indexOfStep(u"bulge-or-hernia"_s)].text.value(u"en"_s).heading;
    QCOMPARE(m_narration->translation(), heading);
    QVERIFY(m_narration->translations().contains(heading));
    handle(Kind::SetLanguage, 0, u"en"_s);
    QCOMPARE(m_narration->otherLanguage(), u"es"_s);
    QTRY_VERIFY(m_output->playing); // the same sentence goes on in the other language
    QCOMPARE(m_narration->spoken()->text, heading);
}

void TestNarration::withoutADeviceItIsSaid()
{
    m_output->plug(false);
    QCOMPARE(m_narration->sound(), Sound::Unheard);
    m_output->plug(true);
    QCOMPARE(m_narration->sound(), Sound::Ready);
    listen();
    m_output->plug(false);
    QCOMPARE(m_rig->place().sentence, -1); // the text stays, nothing is lit
    QCOMPARE(m_narration->sound(), Sound::Unheard);
}

void TestNarration::withoutContentThereIsNothing()
{
    m_rig->kiosk.setLibrary(nullptr);
    QCOMPARE(m_narration->sound(), Sound::None);
    QVERIFY(!m_narration->recordings());
    QVERIFY(m_narration->otherLanguage().isEmpty());
    m_narration->announce({u"Siguiente"_s});
    QVERIFY(!m_narration->voice().isTalking());
}

QTEST_MAIN(TestNarration)
#include "tst_narration.moc"
