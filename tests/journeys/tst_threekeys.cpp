// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "kioskharness.h"
#include "ui/shell/announcement.h"
#include "ui/shell/navigator.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sala::session::Screen;
using sala::test::KioskHarness;
using Kind = sala::ui::Intent::Kind;

namespace {

constexpr auto nextKey = Qt::Key_F24;
constexpr auto backKey = Qt::Key_F23;
constexpr auto chooseKey = Qt::Key_F20;
constexpr int mostControls = 80; // of one page

} // namespace

/// Somebody who does not see the screen, with headphones and the three keys of a keypad, goes everywhere.
///
/// After each key it is asserted that something is said: after a move the name of the control in focus, after a choice the page
/// that came, or what has changed.
class TestThreeKeys final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void firstKeyWakesTheVoice();
    void everyTopicFromEndToEnd();
    void questionsAndList();
    void documents();
    void cardsAndPictures();
    void readingAids();
    void stillThere();
    void keysSilenceAtOnce();
    void backMovesBack();
    void arrowsOfAKeyboardDoNotWake();

private:
    void press(Qt::Key key) { m_kiosk->key(key); }
    [[nodiscard]] QString focusName() const
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus && focus != &m_kiosk->shell() ? focus->objectName() : QString();
    }
    [[nodiscard]] QStringList saying() const { return m_kiosk->narration().voice().saying(); }
    void wake();
    void move(Qt::Key key = nextKey);
    void moveTo(const QString &name);
    void choosePage(const QString &name);
    void chooseHere(const QString &name, const QString &said);
    void expectPageSaid();
    void readOn();

    std::unique_ptr<KioskHarness> m_kiosk;
};

void TestThreeKeys::init()
{
    m_kiosk.reset();
    m_kiosk = std::make_unique<KioskHarness>(sala::test::HarnessOptions{.language = u"es"_s, .pictures = false});
}

// The first line of the page is among what is said, and the device plays.
void TestThreeKeys::expectPageSaid()
{
    QTRY_VERIFY(m_kiosk->output().playing);
    const sala::ui::Reading reading =
        m_kiosk->narration().recordings()->reading(m_kiosk->place(), m_kiosk->kiosk().session(), m_kiosk->kiosk().session().language);
    QVERIFY2(!reading.lines.isEmpty(), qPrintable(m_kiosk->place().toString()));
    const int line = std::max(0, m_kiosk->place().sentence);
    QVERIFY2(saying().contains(reading.lines.at(line).sentence.text), qPrintable(saying().join(u'|')));
}

void TestThreeKeys::wake()
{
    press(nextKey);
    QVERIFY(m_kiosk->kiosk().session().display.autoRead);
    expectPageSaid();
}

// One move of the focus; what is said is the name of the control it has come to.
void TestThreeKeys::move(Qt::Key key)
{
    press(key);
    QWidget *focus = QApplication::focusWidget();
    QVERIFY2(focus && focus != &m_kiosk->shell(), qPrintable(m_kiosk->place().toString()));
    sala::ui::View view;
    view.library = m_kiosk->kiosk().library();
    view.place = m_kiosk->place();
    view.session = m_kiosk->kiosk().session();
    view.phrasebook = &m_kiosk->phrasebook();
    const QStringList words = sala::ui::announcementOf(focus, view).words();
    const sala::ui::Reading expected = sala::ui::readingOfWords(m_kiosk->narration().recordings()->source(), words, view.session.language);
    QStringList texts;
    for (const sala::ui::ReadingLine &line : expected.lines)
        texts.append(line.sentence.text);
    const QString name = focus->objectName();
    QVERIFY2(!texts.isEmpty(), qPrintable(name));
    QCOMPARE(saying(), texts);
    QTRY_VERIFY2(m_kiosk->output().playing, qPrintable(name));
}

void TestThreeKeys::moveTo(const QString &name)
{
    for (int i = 0; i < mostControls && focusName() != name; ++i) {
        move();
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(focusName(), name);
}

void TestThreeKeys::choosePage(const QString &name)
{
    moveTo(name);
    if (QTest::currentTestFailed())
        return;
    const sala::session::Place before = m_kiosk->place();
    press(chooseKey);
    QVERIFY2(m_kiosk->place() != before, qPrintable(name));
    expectPageSaid();
}

void TestThreeKeys::chooseHere(const QString &name, const QString &said)
{
    moveTo(name);
    press(chooseKey);
    QTRY_VERIFY(m_kiosk->output().playing);
    QVERIFY2(saying().contains(said), qPrintable(name + u": "_s + saying().join(u'|')));
}

void TestThreeKeys::firstKeyWakesTheVoice()
{
    QVERIFY(!m_kiosk->output().playing);
    wake();
    QCOMPARE(m_kiosk->place().screen, Screen::Welcome);
    QVERIFY(saying().contains(u"¿Le duele el cuello?"_s));
    QVERIFY(saying().contains(u"Does your neck hurt?"_s)); // and in the other language
    // Every control of Welcome, and round again.
    QStringList seen;
    for (int i = 0; i < mostControls && !seen.contains(focusName()); ++i) {
        seen.append(focusName());
        move();
    }
    for (const QString &name : {u"warnings"_s, u"settings"_s, u"fact"_s, u"language_es"_s, u"language_en"_s, u"readAll_en"_s})
        QVERIFY2(seen.contains(name), qPrintable(name));
    choosePage(u"readAll_en"_s);
    QCOMPARE(m_kiosk->kiosk().session().language, u"en"_s);
    QCOMPARE(m_kiosk->place().screen, Screen::Home);
    QVERIFY(saying().contains(u"Where does neck pain come from?"_s));
    // The next session begins without a voice.
    moveTo(u"end"_s);
    press(chooseKey);
    QVERIFY(!m_kiosk->kiosk().session().display.autoRead);
    QVERIFY(!m_kiosk->output().playing);
}

// From the page that is shown to the end of its topic.
void TestThreeKeys::readOn()
{
    const QString topic = m_kiosk->place().topic;
    const int most = 100;
    for (int i = 0; i < most && m_kiosk->place().step != sala::ui::topicEnd && m_kiosk->place().topic == topic; ++i) {
        choosePage(u"next"_s);
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(m_kiosk->place().step, QString(sala::ui::topicEnd));
}

void TestThreeKeys::everyTopicFromEndToEnd()
{
    wake();
    choosePage(u"readAll_es"_s);
    for (const sala::content::Topic &topic : m_kiosk->library().topics) {
        choosePage(u"topic_"_s + topic.id);
        readOn();
        choosePage(u"homeCard"_s);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestThreeKeys::questionsAndList()
{
    wake();
    choosePage(u"readAll_es"_s);
    choosePage(u"questions"_s);
    chooseHere(u"question_options"_s, u"Elegido"_s);
    chooseHere(u"question_options"_s, u"Sin elegir"_s);
    chooseHere(u"question_options"_s, u"Elegido"_s);
    choosePage(u"showList"_s);
    QVERIFY(m_kiosk->place().myList);
    choosePage(u"changeList"_s);
    choosePage(u"back"_s);
}

void TestThreeKeys::documents()
{
    wake();
    choosePage(u"readAll_es"_s);
    choosePage(u"warnings"_s);
    QCOMPARE(m_kiosk->place().screen, Screen::WarningSigns);
    choosePage(u"home"_s);
    choosePage(u"about"_s);
    QCOMPARE(m_kiosk->place().screen, Screen::About);
    choosePage(u"next"_s); // it has several parts
    QVERIFY(m_kiosk->place().part > 0);
    QVERIFY(saying().first().startsWith(u"Página 2"_s));
    choosePage(u"home"_s);
    choosePage(u"topic_stem-cells"_s);
    choosePage(u"badge"_s);
    QCOMPARE(m_kiosk->place().screen, Screen::Investigational);
}

void TestThreeKeys::cardsAndPictures()
{
    wake();
    choosePage(u"readAll_es"_s);
    m_kiosk->goTo(u"disc/what-it-is"_s);
    expectPageSaid();
    // A word of the text opens its card, which is read and closed.
    QString word;
    for (int i = 0; i < mostControls && word.isEmpty(); ++i) {
        move();
        const QString name = focusName();
        if (name.startsWith(u"word_"_s) && m_kiosk->library().glossaryEntry(name.section(u'_', 2)))
            word = name;
    }
    QVERIFY(!word.isEmpty());
    choosePage(word);
    QVERIFY(!m_kiosk->place().card.isEmpty());
    choosePage(u"closeCard"_s);
    QVERIFY(m_kiosk->place().card.isEmpty());
    // The quick check is answered, and the answer read.
    m_kiosk->goTo(u"disc/check"_s);
    expectPageSaid();
    choosePage(u"answer_0"_s);
    QCOMPARE(m_kiosk->place().answer, 0);
}

void TestThreeKeys::readingAids()
{
    wake();
    choosePage(u"readAll_es"_s);
    choosePage(u"settings"_s);
    QVERIFY(saying().contains(u"Ayudas para leer"_s) || !saying().isEmpty());
    chooseHere(u"highContrast"_s, u"Elegido"_s);
    chooseHere(u"louder"_s, u"Volumen 4 de 5"_s);
    chooseHere(u"softer"_s, u"Volumen 3 de 5"_s);
    chooseHere(u"size_125"_s, u"Elegido"_s);
    choosePage(u"closeSettings"_s);
    press(Qt::Key_VolumeUp);
    QTRY_VERIFY(m_kiosk->output().playing);
    QVERIFY(saying().contains(u"Volumen 4 de 5"_s));
}

void TestThreeKeys::stillThere()
{
    wake();
    choosePage(u"readAll_es"_s);
    move(); // the page is not read any more, so time passes
    m_kiosk->narrator().stop();
    m_kiosk->wait(65s); // past the allowance of a menu
    QVERIFY(m_kiosk->kiosk().asking());
    QTRY_VERIFY(m_kiosk->output().playing);
    QCOMPARE(saying().first(), u"¿Sigue ahí?"_s);
    m_kiosk->wait(5s);
    while (m_kiosk->kiosk().secondsLeft() > 20)
        m_kiosk->wait(1s);
    QTRY_VERIFY(m_kiosk->output().playing);
    QCOMPARE(saying(), QStringList{u"Quedan 20 segundos."_s});
    press(chooseKey);
    QVERIFY(!m_kiosk->kiosk().asking());
    QCOMPARE(m_kiosk->place().screen, Screen::Home);
}

void TestThreeKeys::keysSilenceAtOnce()
{
    wake();
    choosePage(u"readAll_es"_s);
    m_kiosk->clock().advance(2s);
    QVERIFY(m_kiosk->output().playing);
    // With the event itself the old sound has ended; on a fast machine the new name may be heard by then already.
    int stops = m_kiosk->output().stops;
    QTest::keyClick(m_kiosk->shell().windowHandle(), nextKey);
    QCOMPARE(m_kiosk->output().stops, stops + 1);
    QTRY_VERIFY(m_kiosk->output().playing); // the name
    stops = m_kiosk->output().stops;
    QTest::keyClick(m_kiosk->shell().windowHandle(), Qt::Key_Home);
    QCOMPARE(m_kiosk->output().stops, stops + 1);
}

void TestThreeKeys::backMovesBack()
{
    wake();
    choosePage(u"readAll_es"_s);
    move();
    const QString first = focusName();
    move();
    QVERIFY(focusName() != first);
    move(backKey);
    QCOMPARE(focusName(), first);
}

void TestThreeKeys::arrowsOfAKeyboardDoNotWake()
{
    press(Qt::Key_Right);
    QVERIFY(!focusName().isEmpty());
    QVERIFY(!m_kiosk->kiosk().session().display.autoRead);
    QVERIFY(!m_kiosk->output().playing); // sound never begins by itself
}

SALA_JOURNEY(TestThreeKeys)
#include "tst_threekeys.moc"
