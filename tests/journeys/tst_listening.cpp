// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/spoken/script.h"
#include "kioskharness.h"
#include "ui/figure/figureview.h"
#include "ui/widgets/pillbutton.h"
#include "ui/widgets/textblock.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sala::session::Place;
using sala::test::KioskHarness;
using Kind = sala::ui::Intent::Kind;

/// A patient who listens: the voice, the lit sentence and the picture go together, and every touch wins over the voice.
class TestListening final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listenReadsAndLights();
    void pauseAgainSlower();
    void pictureFollowsTheVoice();
    void touchOnASentenceReadsFromThere();
    void leavingEndsTheSound();
    void languageGoesOnWithTheSentence();
    void endOfTheSessionEndsTheSound();
    void cardIsHeardToo();
    void everyPageIsReadOnArrival();
    void everyPageInTheLanguageChosenOnWelcome();
    void listenBeginsOnThePartThatIsShown();
    void volumeInSteps();
    void withoutADeviceTheTextStays();
    void everyPageHasARecordingInBothLanguages();

private:
    void listen()
    {
        QVERIFY(m_kiosk->tap(u"listen"_s));
        QTRY_VERIFY(m_kiosk->output().playing);
    }
    void hear(std::chrono::milliseconds time)
    {
        m_kiosk->clock().advance(time);
        m_kiosk->output().look();
        m_kiosk->narrator().look();
        m_kiosk->settle();
    }
    [[nodiscard]] QString listenName() { return qobject_cast<sala::ui::PillButton *>(m_kiosk->find(u"listen"_s))->text(); }
    // Hears until a sentence of the script is reached.
    void hearSentence(int wanted)
    {
        for (int i = 0; i < 600 && m_kiosk->place().sentence < wanted && m_kiosk->output().playing; ++i)
            hear(200ms);
        QCOMPARE(m_kiosk->place().sentence, wanted);
    }

    std::unique_ptr<KioskHarness> m_kiosk;
};

void TestListening::init()
{
    m_kiosk.reset();
    m_kiosk = std::make_unique<KioskHarness>(sala::test::HarnessOptions{.language = u"es"_s});
    m_kiosk->goTo(u"disc/bulge-or-hernia"_s);
}

void TestListening::listenReadsAndLights()
{
    QCOMPARE(listenName(), u"Escuchar"_s);
    QVERIFY(!m_kiosk->find(u"again"_s)); // nothing to repeat yet
    QVERIFY(!m_kiosk->output().playing); // sound never begins by itself
    const QImage before = m_kiosk->picture();
    listen();
    hear(300ms);
    QCOMPARE(m_kiosk->place().sentence, 0);
    QCOMPARE(listenName(), u"Pausa"_s);
    QVERIFY(m_kiosk->find(u"again"_s));
    QVERIFY(m_kiosk->picture() != before); // the heading is lit
    hearSentence(2);
    const QImage second = m_kiosk->picture();
    hearSentence(3);
    QVERIFY(m_kiosk->picture() != second);
    hear(5min);
    QCOMPARE(m_kiosk->place().sentence, -1);
    QCOMPARE(listenName(), u"Escuchar"_s);
    QVERIFY(!m_kiosk->find(u"again"_s));
    QCOMPARE(m_kiosk->place().step, u"bulge-or-hernia"_s); // the page stays
}

void TestListening::pauseAgainSlower()
{
    listen();
    hearSentence(1);
    hear(300ms);
    const qint64 heard = m_kiosk->output().heardByte();
    QVERIFY(m_kiosk->tap(u"again"_s));
    QVERIFY(m_kiosk->output().from < heard); // begun anew
    QCOMPARE(m_kiosk->place().sentence, 1);
    QVERIFY(m_kiosk->tap(u"listen"_s));
    QVERIFY(!m_kiosk->output().playing);
    QCOMPARE(listenName(), u"Seguir"_s);
    QVERIFY(m_kiosk->tap(u"listen"_s));
    QVERIFY(m_kiosk->output().playing);
    QCOMPARE(m_kiosk->place().sentence, 1);
    QCOMPARE(m_kiosk->output().recording()->tempo(), 1.0);
    QVERIFY(m_kiosk->tap(u"slower"_s));
    QTRY_COMPARE(m_kiosk->output().recording()->tempo(), sala::media::Narrator::slowTempo);
    QCOMPARE(m_kiosk->place().sentence, 1);
}

void TestListening::pictureFollowsTheVoice()
{
    // The first step whose text points at a structure in some sentence.
    QString lit;
    int at = -1;
    for (const sala::content::Topic &topic : m_kiosk->library().topics) {
        for (const sala::content::Step &step : topic.steps) {
            const sala::content::StepText text = step.text.value(u"es"_s);
            for (const sala::content::Block &block : text.blocks) {
                for (const sala::content::Run &run : block.runs) {
                    if (lit.isEmpty() && run.kind == sala::content::Run::Kind::Structure
                        && step.kind == sala::content::Step::Kind::Reading) {
                        lit = run.target;
                        at = 1;
                        m_kiosk->goTo(topic.id + u'/' + step.id);
                    }
                }
            }
        }
    }
    QVERIFY(at >= 0);
    listen();
    for (int i = 0; i < 600 && m_kiosk->place().lit.isEmpty() && m_kiosk->output().playing; ++i)
        hear(200ms);
    QCOMPARE(m_kiosk->place().lit, lit);
    // A finger takes the picture over; the voice goes on and leaves it alone until the next sentence.
    m_kiosk->kiosk().handle({.kind = Kind::Light, .id = lit});
    QVERIFY(m_kiosk->place().lit.isEmpty());
    hear(20ms);
    QVERIFY(m_kiosk->place().lit.isEmpty());
    QVERIFY(m_kiosk->output().playing);
}

void TestListening::touchOnASentenceReadsFromThere()
{
    const QList<sala::ui::TextBlock *> blocks = m_kiosk->page()->findChildren<sala::ui::TextBlock *>();
    sala::ui::TextBlock *last = nullptr;
    for (sala::ui::TextBlock *block : blocks) {
        if (block->isVisible() && block->text().contains(u"encogerse"_s))
            last = block;
    }
    QVERIFY(last);
    const QPoint word = last->mapTo(&m_kiosk->shell(), QPoint(last->width() / 8, last->textLayout().lineHeight() / 2));
    m_kiosk->tapAt(word);
    QVERIFY(!m_kiosk->output().playing); // who is not listening only touched a text
    listen();
    hear(200ms);
    m_kiosk->clock().advance(1s);
    m_kiosk->tapAt(word);
    QTRY_VERIFY(m_kiosk->place().sentence > 1);
    QVERIFY(m_kiosk->output().playing);
}

void TestListening::leavingEndsTheSound()
{
    listen();
    hearSentence(1);
    QVERIFY(m_kiosk->tap(u"next"_s));
    QVERIFY(!m_kiosk->output().playing);
    QCOMPARE(m_kiosk->place().sentence, -1);
    QVERIFY(m_kiosk->tap(u"back"_s));
    QVERIFY(!m_kiosk->output().playing); // coming back does not begin it again
    QCOMPARE(m_kiosk->place().sentence, -1);
}

void TestListening::languageGoesOnWithTheSentence()
{
    listen();
    hearSentence(2);
    QVERIFY(m_kiosk->tap(u"language_en"_s));
    QTRY_VERIFY(m_kiosk->output().playing);
    hear(100ms);
    QCOMPARE(m_kiosk->place().sentence, 2);
    QVERIFY(m_kiosk->tap(u"listen"_s)); // waits
    QVERIFY(m_kiosk->tap(u"language_es"_s));
    QVERIFY(!m_kiosk->output().playing); // and still waits in the other language
    QCOMPARE(m_kiosk->place().sentence, 2);
    QVERIFY(m_kiosk->tap(u"listen"_s)); // goes on there
    QTRY_VERIFY(m_kiosk->output().playing);
    QCOMPARE(m_kiosk->place().sentence, 2);
}

void TestListening::endOfTheSessionEndsTheSound()
{
    listen();
    hearSentence(1);
    QVERIFY(m_kiosk->tap(u"end"_s));
    QVERIFY(!m_kiosk->output().playing);
    QCOMPARE(m_kiosk->place(), Place());
}

void TestListening::cardIsHeardToo()
{
    listen();
    hearSentence(1);
    m_kiosk->kiosk().handle({.kind = Kind::OpenCard, .id = u"disc"_s});
    QVERIFY(!m_kiosk->output().playing); // another text
    QVERIFY(m_kiosk->tap(u"listenCard"_s));
    QTRY_VERIFY(m_kiosk->output().playing);
    hear(200ms);
    QVERIFY(m_kiosk->tap(u"closeCard"_s));
    QVERIFY(!m_kiosk->output().playing);
}

void TestListening::everyPageIsReadOnArrival()
{
    sala::session::DisplaySettings display = m_kiosk->kiosk().session().display;
    display.autoRead = true;
    m_kiosk->kiosk().handle({.kind = Kind::SetDisplay, .display = display});
    QVERIFY(m_kiosk->tap(u"next"_s));
    QTRY_VERIFY(m_kiosk->output().playing);
    QVERIFY(m_kiosk->tap(u"next"_s));
    QTRY_VERIFY(m_kiosk->output().playing);
    QVERIFY(m_kiosk->tap(u"end"_s));
    QVERIFY(!m_kiosk->kiosk().session().display.autoRead);
    QVERIFY(!m_kiosk->output().playing);
}

void TestListening::everyPageInTheLanguageChosenOnWelcome()
{
    m_kiosk->kiosk().handle({.kind = Kind::End});
    m_kiosk->settle();
    QVERIFY(m_kiosk->tap(u"readAll_en"_s));
    QCOMPARE(m_kiosk->kiosk().session().language, u"en"_s);
    QCOMPARE(m_kiosk->place().screen, sala::session::Screen::Home);
    QTRY_VERIFY(m_kiosk->output().playing);
    QVERIFY(m_kiosk->narration().voice().saying().contains(u"Where does neck pain come from?"_s));
    // Every kind of page is read on arrival.
    for (const QString &address : {u"questions"_s, u"warning-signs"_s, u"about"_s, u"investigational"_s, u"research"_s, u"disc/check"_s}) {
        m_kiosk->goTo(address);
        QVERIFY2(!m_kiosk->output().playing || m_kiosk->place().sentence < 1, qPrintable(address));
        QTRY_VERIFY2(m_kiosk->output().playing && m_kiosk->place().sentence >= 0, qPrintable(address));
    }
}

void TestListening::listenBeginsOnThePartThatIsShown()
{
    m_kiosk->goTo(u"about"_s);
    QVERIFY(m_kiosk->page()->partCount() > 1);
    QVERIFY(m_kiosk->tap(u"next"_s));
    QCOMPARE(m_kiosk->place().part, 1);
    listen();
    QVERIFY(m_kiosk->place().sentence > 0);
    m_kiosk->settle();
    QCOMPARE(m_kiosk->place().part, 1); // it did not turn back
}

void TestListening::volumeInSteps()
{
    QVERIFY(m_kiosk->tap(u"settings"_s));
    const double usual = m_kiosk->output().volume;
    QVERIFY(m_kiosk->tap(u"louder"_s));
    QVERIFY(m_kiosk->output().volume > usual);
    QTRY_VERIFY(m_kiosk->output().playing); // heard at once, without asking for anything else
    QCOMPARE(m_kiosk->narration().voice().saying(), QStringList{u"Volumen 4 de 5"_s});
    QList<double> decibels;
    for (int i = 0; i < 6; ++i) {
        QVERIFY(m_kiosk->tap(u"softer"_s));
        decibels.append(20 * std::log10(m_kiosk->output().volume));
    }
    QVERIFY(qAbs(decibels.at(0) - decibels.at(2) - 12) < 0.1); // EN 301 549 8.2.1.2
    QCOMPARE(decibels.at(3), decibels.at(2));                  // there is no softer one
    m_kiosk->narration().setVolumeBound(50);
    QVERIFY(qAbs(20 * std::log10(m_kiosk->output().volume) + 24 + 12) < 0.1);
    m_kiosk->narration().setVolumeBound(-1);
    QVERIFY(m_kiosk->tap(u"closeSettings"_s));
    QVERIFY(m_kiosk->tap(u"end"_s));
    QCOMPARE(m_kiosk->output().volume, usual); // the next patient is not frightened
}

void TestListening::withoutADeviceTheTextStays()
{
    m_kiosk->output().plug(false);
    m_kiosk->settle();
    QCOMPARE(listenName(), u"Sin sonido"_s);
    QVERIFY(m_kiosk->tap(u"next"_s)); // everything else goes on
    m_kiosk->output().plug(true);
    m_kiosk->settle();
    QCOMPARE(listenName(), u"Escuchar"_s);
    listen();
    m_kiosk->output().plug(false); // pulled out while it speaks
    QCOMPARE(m_kiosk->place().sentence, -1);
    QCOMPARE(listenName(), u"Sin sonido"_s);
}

void TestListening::everyPageHasARecordingInBothLanguages()
{
    const sala::content::KioskWords words{.phrases = {}, .text = [this](const QString &phrase, const QString &language) {
                                              return m_kiosk->phrasebook().text(language, phrase.toUtf8().constData());
                                          }};
    const QString folder = sala::content::soundFolder(m_kiosk->library());
    QStringList missing;
    for (const sala::content::Topic &topic : m_kiosk->library().topics) {
        for (const sala::content::Step &step : topic.steps) {
            for (const QString &language : {u"es"_s, u"en"_s}) {
                const sala::content::Script script = sala::content::stepScript(topic, step, language, words);
                const auto track = sala::content::findSoundtrack(folder, script);
                if (!track || track->cues.size() != script.sentences.size())
                    missing.append(script.path);
            }
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
}

SALA_JOURNEY(TestListening)
#include "tst_listening.moc"
