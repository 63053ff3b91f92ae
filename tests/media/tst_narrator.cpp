// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "media/narrator.h"

#include "support/fakeclock.h"
#include "support/fakeoutput.h"
#include "support/testlibrary.h"

#include <QRandomGenerator>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::media;
using namespace std::chrono_literals;
using State = Narrator::State;

class TestNarrator final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsSentenceAfterSentence();
    void beginsAtAnySentence();
    void beginsBeforeItIsDecoded();
    void goesBackToWhatIsNotDecoded();
    void preparedBeginsAtOnce();
    void preparedIsReadAgain();
    void preparedFromALaterSentence();
    void timesOfAnotherRecording();
    void preparedIsReadAnewWhenReplaced();
    void pauseKeepsThePlace();
    void pauseWhileItIsDecoded();
    void stopIsSilence();
    void again();
    void endsByItself();
    void slowReadsTheSentenceAgain();
    void noDevice();
    void deviceGoesAndComesBack();
    void deviceThatRefuses();
    void damagedFile();
    void missingCuesStillSound();
    void stallIsCured();
    void volumeHasARangeOfTwentyFourDecibels();
    void anythingInAnyOrder();

private:
    void play(int sentence = 0)
    {
        m_narrator->play(m_track, sentence);
        QTRY_VERIFY(m_narrator->state() != State::Loading);
        QThreadPool::globalInstance()->waitForDone(); // all of it is decoded
    }
    // Moves the clock, and lets the narrator look.
    void wait(std::chrono::milliseconds by)
    {
        m_clock.advance(by);
        m_output->look();
        m_narrator->look();
    }

    test::FakeClock m_clock;
    test::FakeOutput *m_output = nullptr;
    std::unique_ptr<Narrator> m_narrator;
    content::Soundtrack m_track;
};

void TestNarrator::init()
{
    auto output = std::make_unique<test::FakeOutput>(m_clock);
    m_output = output.get();
    m_narrator = std::make_unique<Narrator>(std::move(output), m_clock);
    m_track = {test::contentPath(u"topics/disc/audio/es/bulge-or-hernia.opus"_s),
               {{100ms, 1520ms, u"One"_s, 1}, {2020ms, 5754ms, u"Two"_s, 4}, {6104ms, 9180ms, u"Three"_s, 7}}};
}

void TestNarrator::readsSentenceAfterSentence()
{
    QSignalSpy sentences(m_narrator.get(), &Narrator::sentenceChanged);
    m_narrator->play(m_track, 0);
    QCOMPARE(m_narrator->state(), State::Loading);
    QTRY_COMPARE(m_narrator->state(), State::Playing);
    QVERIFY(m_output->playing);
    wait(500ms);
    QCOMPARE(m_narrator->sentence(), 0);
    wait(1300ms); // between two sentences the one before stays
    QCOMPARE(m_narrator->sentence(), 0);
    wait(400ms);
    QCOMPARE(m_narrator->sentence(), 1);
    QVERIFY(m_narrator->progress() < 0.2);
    wait(5s);
    QCOMPARE(m_narrator->sentence(), 2);
    QCOMPARE(sentences.size(), 3);
}

void TestNarrator::beginsAtAnySentence()
{
    play(2);
    QCOMPARE(m_narrator->sentence(), 2);
    QCOMPARE(m_output->from, 6104LL * 96);
    play(99); // one that is not there: from the beginning
    QCOMPARE(m_output->from, 0);
}

// The first second is enough. A busy machine may have decoded the rest before this thread comes to look, so some are tried.
void TestNarrator::beginsBeforeItIsDecoded()
{
    bool grew = false;
    for (int i = 0; i < 50 && !grew; ++i) {
        m_narrator->play(m_track, 0);
        QTRY_COMPARE(m_narrator->state(), State::Playing);
        grew = m_output->begunWhileItGrew;
    }
    QVERIFY(grew);
    QTRY_VERIFY(m_output->recording()->isComplete());
    QCOMPARE(m_narrator->state(), State::Playing);
}

void TestNarrator::goesBackToWhatIsNotDecoded()
{
    play(2);
    QVERIFY(!m_output->recording()->reaches(6103ms)); // what comes before was not waited for
    m_narrator->goTo(1);
    QTRY_COMPARE(m_narrator->state(), State::Playing);
    QCOMPARE(m_narrator->sentence(), 1);
    QCOMPARE(m_output->from, 2020LL * 96);
    m_narrator->play(m_track, 2);
    m_narrator->pause();
    m_narrator->goTo(0); // while it is loading: the pause stays
    QTRY_COMPARE(m_narrator->state(), State::Paused);
    m_narrator->resume();
    QCOMPARE(m_output->from, 100LL * 96);
}

// Listen, to the end or not, and Listen again.
void TestNarrator::preparedIsReadAgain()
{
    m_narrator->prepare(m_track, 0);
    for (int i = 0; i < 3; ++i) {
        play(0);
        QCOMPARE(m_narrator->state(), State::Playing);
        m_narrator->stop();
    }
    play(1);
    m_narrator->play(m_track, 0); // from the middle of it
    QTRY_COMPARE(m_narrator->state(), State::Playing);
}

void TestNarrator::preparedFromALaterSentence()
{
    m_narrator->prepare(m_track, 1);
    QThreadPool::globalInstance()->waitForDone();
    play(0); // not in what was prepared
    QCOMPARE(m_output->from, 100LL * 96);
    QVERIFY(m_output->recording()->reaches(100ms));
}

// "Cue file wrong": the words are heard from their beginning.
void TestNarrator::timesOfAnotherRecording()
{
    m_track.cues[2] = {10min, 11min, u"Three"_s, 7};
    play(2);
    QCOMPARE(m_narrator->state(), State::Playing);
    QCOMPARE(m_output->from, 0);
}

void TestNarrator::preparedBeginsAtOnce()
{
    m_narrator->prepare(m_track, 0);
    QThreadPool::globalInstance()->waitForDone();
    QCOMPARE(m_narrator->state(), State::Silent); // nothing is heard of it yet
    QSemaphore busy;                              // whatever would be decoded now waits
    for (int i = 0; i < QThreadPool::globalInstance()->maxThreadCount(); ++i)
        QThreadPool::globalInstance()->start([&busy] { busy.acquire(); });
    const auto again = qScopeGuard([&busy] {
        busy.release(QThreadPool::globalInstance()->maxThreadCount());
        QThreadPool::globalInstance()->waitForDone();
    });
    m_narrator->play(m_track, 1);
    QTRY_COMPARE(m_narrator->state(), State::Playing);
    QCOMPARE(m_output->from, 2020LL * 96);
}

void TestNarrator::preparedIsReadAnewWhenReplaced()
{
    QTemporaryDir folder;
    content::Soundtrack track = m_track;
    track.file = folder.filePath(u"step.opus"_s);
    QVERIFY(QFile::copy(m_track.file, track.file));
    m_narrator->prepare(track, 0);
    QThreadPool::globalInstance()->waitForDone();
    QFile file(track.file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no sound");
    file.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime);
    file.close();
    m_narrator->play(track, 0);
    QTRY_COMPARE(m_narrator->cause(), Narrator::Cause::DamagedFile);
}

void TestNarrator::pauseKeepsThePlace()
{
    play(1);
    wait(1s);
    m_narrator->pause();
    QCOMPARE(m_narrator->state(), State::Paused);
    QVERIFY(!m_output->playing);
    wait(10s);
    QCOMPARE(m_narrator->sentence(), 1);
    m_narrator->resume();
    QCOMPARE(m_narrator->state(), State::Playing);
    QCOMPARE(m_output->from, 3020LL * 96);
    m_narrator->resume(); // twice is once
    QCOMPARE(m_output->starts, 2);
}

void TestNarrator::pauseWhileItIsDecoded()
{
    m_narrator->play(m_track, 1);
    m_narrator->pause();
    QTRY_COMPARE(m_narrator->state(), State::Paused);
    QCOMPARE(m_output->starts, 0);
    m_narrator->resume();
    QCOMPARE(m_output->from, 2020LL * 96);
}

void TestNarrator::stopIsSilence()
{
    play();
    m_narrator->stop();
    QVERIFY(!m_output->playing);
    QCOMPARE(m_narrator->state(), State::Silent);
    QCOMPARE(m_narrator->sentence(), -1);
    m_narrator->play(m_track, 0);
    m_narrator->stop(); // before it was decoded
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(m_narrator->state(), State::Silent);
    QVERIFY(!m_output->playing);
    m_narrator->resume();
    m_narrator->goTo(1);
    QCOMPARE(m_narrator->state(), State::Silent);
}

void TestNarrator::again()
{
    QSignalSpy sentences(m_narrator.get(), &Narrator::sentenceChanged);
    play(1);
    wait(2s);
    m_narrator->goTo(1);
    QCOMPARE(m_output->from, 2020LL * 96);
    QCOMPARE(sentences.size(), 2); // said anew, so that the picture follows anew
    m_narrator->pause();
    m_narrator->goTo(2); // also from a pause
    QCOMPARE(m_narrator->state(), State::Playing);
    m_narrator->goTo(7);
    m_narrator->goTo(-1);
    QCOMPARE(m_narrator->sentence(), 2);
}

void TestNarrator::endsByItself()
{
    QSignalSpy finished(m_narrator.get(), &Narrator::finished);
    play(2);
    wait(1min);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(m_narrator->state(), State::Silent);
}

void TestNarrator::slowReadsTheSentenceAgain()
{
    play(1);
    wait(1s);
    const qint64 usual = m_output->size();
    m_narrator->setSlow(true);
    QTRY_COMPARE(m_narrator->state(), State::Playing);
    QTRY_VERIFY(m_output->size() > usual * 5 / 4);
    QCOMPARE(m_narrator->sentence(), 1);
    QVERIFY(qAbs(m_output->from - 2020LL * 96 * 4 / 3) < 200);
    m_narrator->pause();
    m_narrator->setSlow(false);
    QTRY_COMPARE(m_narrator->state(), State::Paused); // changing the speed does not begin to speak
}

void TestNarrator::noDevice()
{
    m_output->plug(false);
    m_narrator->play(m_track, 0);
    QCOMPARE(m_narrator->state(), State::NoSound);
    QCOMPARE(m_narrator->cause(), Narrator::Cause::NoDevice);
    QSignalSpy changed(m_narrator.get(), &Narrator::stateChanged);
    m_output->plug(true);
    QCOMPARE(m_narrator->state(), State::Silent); // by itself
    QVERIFY(!changed.isEmpty());
    play();
    QCOMPARE(m_narrator->state(), State::Playing);
}

void TestNarrator::deviceGoesAndComesBack()
{
    play();
    m_output->plug(false);
    QCOMPARE(m_narrator->state(), State::NoSound);
    m_output->plug(true);
    QCOMPARE(m_narrator->state(), State::Silent);
}

void TestNarrator::deviceThatRefuses()
{
    m_output->refuses = true;
    play();
    QCOMPARE(m_narrator->state(), State::NoSound);
    m_output->refuses = false;
    play();
    QCOMPARE(m_narrator->state(), State::Playing);
}

void TestNarrator::damagedFile()
{
    m_track.file = test::contentPath(u"clinic.yaml"_s);
    play();
    QCOMPARE(m_narrator->state(), State::NoSound);
    QCOMPARE(m_narrator->cause(), Narrator::Cause::DamagedFile);
}

void TestNarrator::missingCuesStillSound()
{
    m_track.cues.clear();
    play();
    QCOMPARE(m_narrator->state(), State::Playing);
    wait(3s);
    QCOMPARE(m_narrator->sentence(), -1);
    QCOMPARE(m_narrator->progress(), 0.0);
}

void TestNarrator::stallIsCured()
{
    play();
    wait(500ms);
    m_output->hangs = true;
    wait(100ms);
    const int before = m_output->starts;
    wait(1900ms);
    QCOMPARE(m_output->starts, before);
    wait(200ms); // two seconds without a sample
    QCOMPARE(m_output->starts, before + 1);
    QCOMPARE(m_narrator->stalls(), 1);
    QCOMPARE(m_narrator->state(), State::Playing);
}

void TestNarrator::volumeHasARangeOfTwentyFourDecibels()
{
    m_narrator->setVolume(100);
    QCOMPARE(m_output->volume, 1.0);
    m_narrator->setVolume(0);
    QVERIFY(qAbs(20 * std::log10(m_output->volume) + 24) < 0.01);
    m_narrator->setVolume(500);
    QCOMPARE(m_output->volume, 1.0);
    // What staff allow moves the whole range down and shortens nothing; the middle stands 12 dB above the lowest.
    const auto decibels = [this](int percent) {
        m_narrator->setVolume(percent, 75);
        return 20 * std::log10(m_output->volume);
    };
    QVERIFY(qAbs(decibels(100) + 6) < 0.01);
    QVERIFY(qAbs(decibels(50) - decibels(0) - 12) < 0.01);
    QVERIFY(qAbs(decibels(100) - decibels(0) - 24) < 0.01);
}

void TestNarrator::anythingInAnyOrder()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 300; ++i) {
        switch (random.bounded(9)) {
        case 0: m_narrator->play(m_track, random.bounded(-1, 4)); break;
        case 1: m_narrator->pause(); break;
        case 2: m_narrator->resume(); break;
        case 3: m_narrator->stop(); break;
        case 4: m_narrator->goTo(random.bounded(-2, 5)); break;
        case 5: m_narrator->setSlow(random.bounded(2) == 1); break;
        case 6: m_output->plug(random.bounded(2) == 1); break;
        case 7: m_output->hangs = random.bounded(2) == 1; break;
        default: wait(std::chrono::milliseconds(random.bounded(3000)));
        }
        QVERIFY(m_output->playing == (m_narrator->state() == State::Playing));
    }
}

QTEST_MAIN(TestNarrator)
#include "tst_narrator.moc"
