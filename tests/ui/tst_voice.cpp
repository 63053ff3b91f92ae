// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/voice.h"

#include "support/fakeclock.h"
#include "support/fakeoutput.h"
#include "support/testlibrary.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sala;
using namespace sala::ui;

class TestVoice final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsLineAfterLine();
    void pieceFromTheMiddleEndsWithIt();
    void piecesFollowOneAnother();
    void missingRecordingIsLeftOut();
    void nothingToSayIsSaidAtOnce();
    void sayingEndsWhatWasSaid();
    void stopIsSilence();
    void damagedRecordingIsPassedOver();
    void withoutADeviceItIsUnheard();

private:
    /// A recording of the shipped content, as it is spoken.
    [[nodiscard]] static content::Script script(const QString &name, const QString &folder = test::contentFolder())
    {
        content::Script script;
        script.path = u"topics/disc/audio/es/"_s + name;
        script.language = u"es"_s;
        if (const auto track = content::findSoundtrack(folder, script)) {
            for (const content::Cue &cue : track->cues)
                script.sentences.append({cue.text, content::SpokenPart::Block, 0, {0, cue.text.size()}});
        }
        return script;
    }
    [[nodiscard]] static SpokenPiece whole(const content::Script &script, int line = 0)
    {
        return {script, 0, static_cast<int>(script.sentences.size()) - 1, line};
    }
    void say(const QList<SpokenPiece> &pieces)
    {
        m_voice->say(pieces);
        QTRY_VERIFY(m_narrator->state() != media::Narrator::State::Loading);
    }
    // Moves the clock in steps, and lets the narrator look.
    void hear(std::chrono::milliseconds time)
    {
        for (std::chrono::milliseconds heard = 0ms; heard < time; heard += 100ms) {
            m_clock.advance(100ms);
            m_output->look();
            m_narrator->look();
        }
    }

    test::FakeClock m_clock;
    test::FakeOutput *m_output = nullptr;
    std::unique_ptr<media::Narrator> m_narrator;
    std::unique_ptr<Voice> m_voice;
};

void TestVoice::init()
{
    m_voice.reset();
    auto output = std::make_unique<test::FakeOutput>(m_clock);
    m_output = output.get();
    m_narrator = std::make_unique<media::Narrator>(std::move(output), m_clock);
    m_voice = std::make_unique<Voice>(*m_narrator);
    m_voice->setFolder(test::contentFolder());
}

void TestVoice::readsLineAfterLine()
{
    const content::Script step = script(u"bulge-or-hernia"_s);
    QVERIFY(step.sentences.size() > 3);
    const QSignalSpy lines(m_voice.get(), &Voice::lineHeard);
    const QSignalSpy finished(m_voice.get(), &Voice::finished);
    say({whole(step, 5)});
    QVERIFY(m_voice->isTalking() && m_voice->isReading());
    QCOMPARE(m_voice->saying().size(), step.sentences.size());
    QCOMPARE(m_voice->saying().first(), step.sentences.first().text);
    hear(1min);
    QCOMPARE(lines.size(), step.sentences.size());
    for (int i = 0; i < lines.size(); ++i)
        QCOMPARE(lines[i].first().toInt(), 5 + i);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toBool(), true);
    QVERIFY(!m_voice->isTalking());
    QVERIFY(m_voice->saying().isEmpty());
}

void TestVoice::pieceFromTheMiddleEndsWithIt()
{
    const content::Script step = script(u"bulge-or-hernia"_s);
    const QSignalSpy lines(m_voice.get(), &Voice::lineHeard);
    const QSignalSpy finished(m_voice.get(), &Voice::finished);
    say({{step, 1, 1, -1}});
    QVERIFY(m_voice->isTalking() && !m_voice->isReading());
    QCOMPARE(m_voice->saying(), QStringList{step.sentences[1].text});
    hear(5s); // it lasts 3.7 seconds, the recording many more
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toBool(), false);
    QVERIFY(lines.isEmpty()); // an announcement is no line of a page
    QVERIFY(!m_output->playing);
}

void TestVoice::piecesFollowOneAnother()
{
    const content::Script step = script(u"bulge-or-hernia"_s);
    const content::Script other = script(u"course"_s);
    const QSignalSpy lines(m_voice.get(), &Voice::lineHeard);
    say({{step, 2, 2, 7}, {step, 0, 0, 8}, {other, 1, 1, 9}});
    for (int i = 0; i < 300 && m_voice->isTalking(); ++i) {
        hear(100ms);
        QTRY_VERIFY(m_narrator->state() != media::Narrator::State::Loading);
    }
    QVERIFY(!m_voice->isTalking());
    QList<int> heard;
    for (const auto &line : lines)
        heard.append(line.first().toInt());
    QCOMPARE(heard, (QList<int>{7, 8, 9}));
}

void TestVoice::missingRecordingIsLeftOut()
{
    const content::Script lost = script(u"never-recorded"_s);
    const content::Script step = script(u"course"_s);
    QVERIFY(!m_voice->hasRecording(lost));
    QVERIFY(m_voice->hasRecording(step));
    const QSignalSpy lines(m_voice.get(), &Voice::lineHeard);
    say({{lost, 0, 0, 1}, {step, 0, 0, 2}});
    QVERIFY(m_output->playing);
    hear(1s);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().first().toInt(), 2);
}

void TestVoice::nothingToSayIsSaidAtOnce()
{
    const QSignalSpy finished(m_voice.get(), &Voice::finished);
    m_voice->say({});
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.last().first().toBool(), false);
    m_voice->say({{script(u"never-recorded"_s), 0, 0, 3}});
    QCOMPARE(finished.size(), 2);
    QCOMPARE(finished.last().first().toBool(), true); // a reading, though nobody heard it
    QVERIFY(!m_voice->isTalking());
    QCOMPARE(m_output->starts, 0);
}

void TestVoice::sayingEndsWhatWasSaid()
{
    const content::Script step = script(u"bulge-or-hernia"_s);
    say({whole(step)});
    hear(3s);
    const QSignalSpy lines(m_voice.get(), &Voice::lineHeard);
    const QSignalSpy finished(m_voice.get(), &Voice::finished);
    say({{script(u"course"_s), 0, 0, -1}});
    hear(20s);
    QVERIFY(lines.isEmpty()); // nothing more of the page
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toBool(), false);
}

void TestVoice::stopIsSilence()
{
    say({whole(script(u"course"_s)), whole(script(u"bulge-or-hernia"_s), 40)});
    hear(1s);
    const QSignalSpy lines(m_voice.get(), &Voice::lineHeard);
    const QSignalSpy finished(m_voice.get(), &Voice::finished);
    m_voice->stop();
    QVERIFY(!m_output->playing);
    QVERIFY(!m_voice->isTalking() && !m_voice->isReading());
    hear(1min);
    QVERIFY(lines.isEmpty() && finished.isEmpty());
}

void TestVoice::damagedRecordingIsPassedOver()
{
    QTemporaryDir folder;
    const QString audio = folder.filePath(u"topics/disc/audio/es"_s);
    QVERIFY(QDir().mkpath(audio));
    QFile broken(audio + u"/broken.opus"_s);
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no sound at all") > 0);
    broken.close();
    for (const QString &ending : {u".opus"_s, u".vtt"_s})
        QVERIFY(QFile::copy(test::contentPath(u"topics/disc/audio/es/course"_s + ending), audio + u"/course"_s + ending));
    m_voice->setFolder(folder.path());
    const content::Script course = script(u"course"_s, folder.path());
    const QSignalSpy unheard(m_voice.get(), &Voice::unheard);
    m_voice->say({{script(u"broken"_s), 0, 0, 1}, {course, 0, 0, 2}});
    QTRY_VERIFY(m_output->playing);
    QVERIFY(unheard.isEmpty());
    m_voice->stop();
    m_voice->say({{script(u"broken"_s), 0, 0, 1}}); // only damaged ones
    QTRY_COMPARE(unheard.size(), 1);
    QVERIFY(!m_voice->isTalking());
}

void TestVoice::withoutADeviceItIsUnheard()
{
    m_output->plug(false);
    const QSignalSpy unheard(m_voice.get(), &Voice::unheard);
    const QSignalSpy finished(m_voice.get(), &Voice::finished);
    m_voice->say({whole(script(u"course"_s))});
    QTRY_COMPARE(unheard.size(), 1);
    QVERIFY(!m_voice->isTalking());
    QVERIFY(finished.isEmpty());
}

QTEST_MAIN(TestVoice)
#include "tst_voice.moc"
