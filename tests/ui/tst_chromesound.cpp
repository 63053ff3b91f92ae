// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/chrome.h"

#include "chromerig.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::ui;
using Kind = Intent::Kind;

/// Listen, Again and Slower in the bars.
class TestChromeSound final : public QObject, private test::ChromeRig
{
    Q_OBJECT

private slots:
    void init();
    void soundSaysWhatItDoes_data();
    void soundSaysWhatItDoes();
    void nothingMovesWhenTheVoiceBegins();
    void theyDoNotSilenceTheVoice();
    void slowerKeepsTheRest();
};

void TestChromeSound::init()
{
    begin();
}

void TestChromeSound::soundSaysWhatItDoes_data()
{
    QTest::addColumn<int>("sound");
    QTest::addColumn<QString>("es");
    QTest::addColumn<QString>("en");
    QTest::addColumn<bool>("steers"); // there is something to repeat
    QTest::newRow("none") << int(Sound::None) << QString() << QString() << false;
    QTest::newRow("ready") << int(Sound::Ready) << u"Escuchar"_s << u"Listen"_s << false;
    QTest::newRow("playing") << int(Sound::Playing) << u"Pausa"_s << u"Pause"_s << true;
    QTest::newRow("paused") << int(Sound::Paused) << u"Seguir"_s << u"Go on"_s << true;
    QTest::newRow("unheard") << int(Sound::Unheard) << u"Sin sonido"_s << u"No sound"_s << false;
}

void TestChromeSound::soundSaysWhatItDoes()
{
    QFETCH(int, sound);
    QFETCH(QString, es);
    QFETCH(QString, en);
    QFETCH(bool, steers);
    for (const QString &language : {u"es"_s, u"en"_s}) {
        View view = step(language);
        view.sound = Sound(sound);
        (void)layOut(view);
        const PillButton *listen = pill(u"listen"_s);
        QCOMPARE(listen ? listen->accessibleName() : QString(), language == u"es"_s ? es : en);
        QVERIFY(!listen || listen->isEnabled() == (view.sound != Sound::Unheard));
        QCOMPARE(pill(u"again"_s) != nullptr, steers);
        QCOMPARE(pill(u"slower"_s) != nullptr, steers);
    }
}

void TestChromeSound::nothingMovesWhenTheVoiceBegins()
{
    View view = step();
    view.sound = Sound::Ready;
    (void)layOut(view);
    const QRect listen = pill(u"listen"_s)->geometry();
    const QRect next = pill(u"next"_s)->geometry();
    for (const Sound sound : {Sound::Playing, Sound::Paused, Sound::Unheard}) {
        view.sound = sound;
        (void)layOut(view);
        QCOMPARE(pill(u"listen"_s)->geometry(), listen);
        QCOMPARE(pill(u"next"_s)->geometry(), next);
        QVERIFY(pill(u"listen"_s)->wordsFit());
    }
}

void TestChromeSound::theyDoNotSilenceTheVoice()
{
    View view = step();
    view.sound = Sound::Playing;
    (void)layOut(view);
    for (const QString &name : {u"listen"_s, u"again"_s, u"slower"_s})
        QVERIFY2(pill(name)->steersVoice(), qPrintable(name));
    QVERIFY(!pill(u"next"_s)->steersVoice());
}

void TestChromeSound::slowerKeepsTheRest()
{
    View view = step();
    view.sound = Sound::Playing;
    view.session.display.textScale = 125;
    view.session.display.volume = 75;
    (void)layOut(view);
    const QSignalSpy wanted(m_chrome.get(), &Chrome::wanted);
    pill(u"slower"_s)->click();
    session::DisplaySettings expected = view.session.display;
    expected.slowVoice = true;
    QCOMPARE(test::lastWanted(wanted).kind, Kind::SetDisplay);
    QVERIFY(test::lastWanted(wanted).display == expected);
}

QTEST_MAIN(TestChromeSound)
#include "tst_chromesound.moc"
