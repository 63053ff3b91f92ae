// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/focusvoice.h"

#include "inputrig.h"
#include "support/fakeoutput.h"
#include "support/kioskrig.h"
#include "support/viewrig.h"
#include "ui/shell/narration.h"
#include "ui/text/phrases.h"

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::test;
using namespace sala::ui;

/// Where the focus is and what a key has changed is said, to those who have asked for it.
class TestFocusVoice final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_parts.reset(); }
    void silentUntilAskedFor();
    void saysWhereTheFocusIs();
    void theWindowItselfIsNotSaid();
    void choiceSaysOnlyWhatChanged();
    void keyOfAKeypadAsksForIt();
    void volumeGoesUpAndDown();
    void everyKeyEndsWhatIsSaid();

private:
    // A window with two buttons, the kiosk, and a voice that a test hears.
    struct Parts
    {
        Parts()
        {
            kiosk.kiosk.setLibrary(shippedLibrary(), u"es"_s);
            kiosk.touch({.kind = Intent::Kind::GoHome});
            input.button->setAccessibleName(pages.book.text(u"es"_s, phrase::Next));
            voice = new FocusVoice(kiosk.kiosk, narration, *input.policy, &input.window, [this]() -> const View & {
                shown = pages.view(kiosk.place());
                shown.session = kiosk.kiosk.session();
                return shown;
            });
        }
        ~Parts() { delete voice; } // before what it speaks with; it would else go with the window

        void readEverything()
        {
            session::DisplaySettings display = kiosk.kiosk.session().display;
            display.autoRead = true;
            kiosk.touch({.kind = Intent::Kind::SetDisplay, .display = display});
            narration.hush();
        }

        KioskRig kiosk;
        ViewRig pages;
        View shown;
        media::Narrator narrator{std::make_unique<FakeOutput>(kiosk.clock), kiosk.clock};
        Narration narration{kiosk.kiosk, narrator, pages.book};
        InputRig input;
        FocusVoice *voice = nullptr;
    };

    [[nodiscard]] QStringList said() const { return m_parts->narration.voice().saying(); }
    [[nodiscard]] bool isSaid() const { return m_parts->narration.voice().isTalking(); }
    [[nodiscard]] QString words(const char *source) const { return m_parts->pages.book.text(u"es"_s, source); }

    std::unique_ptr<Parts> m_parts;
};

void TestFocusVoice::init()
{
    m_parts = std::make_unique<Parts>();
    QVERIFY(m_parts->input.show());
}

void TestFocusVoice::silentUntilAskedFor()
{
    m_parts->voice->sayFocus();
    QVERIFY(!isSaid());
    emit m_parts->input.policy->chosen();
    QVERIFY(!isSaid());
}

void TestFocusVoice::saysWhereTheFocusIs()
{
    m_parts->readEverything();
    m_parts->voice->sayFocus();
    QVERIFY(isSaid());
    QCOMPARE(said(), QStringList{words(phrase::Next)});
}

void TestFocusVoice::theWindowItselfIsNotSaid()
{
    m_parts->readEverything();
    m_parts->input.window.setAccessibleName(words(phrase::Home));
    m_parts->input.window.setFocusPolicy(Qt::StrongFocus);
    QVERIFY(InputRig::focus(&m_parts->input.window));
    m_parts->voice->sayFocus();
    QVERIFY(!isSaid());
}

void TestFocusVoice::choiceSaysOnlyWhatChanged()
{
    m_parts->readEverything();
    m_parts->input.button->setCheckable(true);
    m_parts->voice->sayFocus();
    QCOMPARE(said(), (QStringList{words(phrase::Next), words(phrase::NotChosen)}));
    m_parts->input.button->setChecked(true);
    emit m_parts->input.policy->chosen();
    QCOMPARE(said(), QStringList{words(phrase::Chosen)});
}

void TestFocusVoice::keyOfAKeypadAsksForIt()
{
    QVERIFY(!m_parts->kiosk.kiosk.session().display.autoRead);
    QTest::keyClick(m_parts->input.button, Qt::Key_F20);
    QVERIFY(m_parts->kiosk.kiosk.session().display.autoRead);
    QVERIFY(m_parts->input.clicked.isEmpty()); // it has only woken the voice
    QTest::keyClick(m_parts->input.button, Qt::Key_F20);
    QCOMPARE(m_parts->input.clicked.size(), 1);
}

void TestFocusVoice::volumeGoesUpAndDown()
{
    const auto volume = [this] { return m_parts->kiosk.kiosk.session().display.volume; };
    const int before = volume();
    emit m_parts->input.policy->volumeStepped(1);
    const int louder = volume();
    QVERIFY(louder > before);
    emit m_parts->input.policy->volumeStepped(-1);
    QCOMPARE(volume(), before);
    for (int i = 0; i < 20; ++i)
        emit m_parts->input.policy->volumeStepped(1);
    QCOMPARE(volume(), session::volumeAfter(volume(), 1)); // the loudest stays the loudest
}

void TestFocusVoice::everyKeyEndsWhatIsSaid()
{
    m_parts->readEverything();
    m_parts->voice->sayFocus();
    QVERIFY(isSaid());
    emit m_parts->input.policy->keyPressed();
    QVERIFY(!isSaid());
}

QTEST_MAIN(TestFocusVoice)
#include "tst_focusvoice.moc"
