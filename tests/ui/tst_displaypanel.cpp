// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/panels/displaypanel.h"

#include "support/kioskrig.h"
#include "support/viewrig.h"
#include "ui/text/phrases.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/volumecontrol.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::ui;

/// The reading aids: each control changes its own setting and nothing else, and all of them have room on every screen.
class TestDisplayPanel final : public QObject
{
    Q_OBJECT

private slots:
    void speaksTheLanguage();
    void offersEverySize();
    void switchesOneThing_data();
    void switchesOneThing();
    void changesTheVolume();
    void closes();
    void touchOnItDoesNotClose();
    void languagesAndWarningSignsStayInReach();
    void oneLanguageHasNoSecond();
    void comesInTwoPartsWhereItMust();
    void showsEveryAidOnce_data();
    void showsEveryAidOnce();
    void leavesAirAround();
    void fitsEverywhere_data();
    void fitsEverywhere();

private:
    [[nodiscard]] View view(const session::DisplaySettings &display = {}, const QSize &size = {1920, 1080},
                            const QString &language = u"es"_s);
    [[nodiscard]] static session::DisplaySettings displayAfter(const DisplayPanel &panel, const QString &control);

    test::ViewRig m_rig;
    QWidget m_window;
};

View TestDisplayPanel::view(const session::DisplaySettings &display, const QSize &size, const QString &language)
{
    m_window.resize(size);
    View view = m_rig.view(test::placeOn(session::Screen::Home), language, display.textScale);
    view.session.display = display;
    view.look.metrics.screen = size;
    return view;
}

session::DisplaySettings TestDisplayPanel::displayAfter(const DisplayPanel &panel, const QString &control)
{
    auto *button = panel.findChild<Control *>(control);
    if (!button)
        qFatal("there is no %s", qUtf8Printable(control));
    const QSignalSpy wanted(&panel, &Panel::wanted);
    button->click();
    const Intent intent = test::lastWanted(wanted);
    if (wanted.count() != 1 || intent.kind != Intent::Kind::SetDisplay)
        qFatal("%s wants something else", qUtf8Printable(control));
    return intent.display;
}

void TestDisplayPanel::speaksTheLanguage()
{
    for (const QString &language : {u"es"_s, u"en"_s}) {
        const DisplayPanel panel(view({}, {1920, 1080}, language), &m_window);
        QCOMPARE(panel.accessibleName(), m_rig.book.text(language, phrase::ReadingAids));
        QVERIFY(test::wordsOn(panel).contains(m_rig.book.text(language, phrase::ReadingAids)));
        QVERIFY(test::wordsOn(panel).contains(m_rig.book.text(language, phrase::ResetsItself)));
    }
}

void TestDisplayPanel::offersEverySize()
{
    session::DisplaySettings display;
    display.textScale = 125;
    display.highContrast = true;
    display.volume = 80;
    const DisplayPanel panel(view(display), &m_window);
    for (const int scale : session::textScales) {
        session::DisplaySettings expected = display;
        expected.textScale = scale;
        QCOMPARE(displayAfter(panel, u"size_%1"_s.arg(scale)), expected);
        const auto *button = panel.findChild<Control *>(u"size_%1"_s.arg(scale));
        QVERIFY(button->accessibleName().contains(QString::number(scale)));
        QCOMPARE(button->accessibleDescription(), m_rig.book.text(u"es"_s, scale == 125 ? phrase::Chosen : phrase::NotChosen));
    }
    QVERIFY(!panel.findChild<Control *>(u"size_110"_s));
}

void TestDisplayPanel::switchesOneThing_data()
{
    using Field = bool session::DisplaySettings::*;
    QTest::addColumn<Field>("field");
    QTest::newRow("highContrast") << &session::DisplaySettings::highContrast;
    QTest::newRow("lowReach") << &session::DisplaySettings::lowReach;
    QTest::newRow("lessMotion") << &session::DisplaySettings::lessMotion;
    QTest::newRow("bothLanguages") << &session::DisplaySettings::bothLanguages;
    QTest::newRow("autoRead") << &session::DisplaySettings::autoRead;
}

void TestDisplayPanel::switchesOneThing()
{
    using Field = bool session::DisplaySettings::*;
    QFETCH(Field, field);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    session::DisplaySettings off;
    off.volume = 30;
    off.slowVoice = true; // not on this panel, and kept
    session::DisplaySettings on = off;
    on.*field = true;
    const DisplayPanel offPanel(view(off), &m_window);
    QVERIFY(!offPanel.findChild<ChoiceButton *>(name)->isChecked());
    QCOMPARE(displayAfter(offPanel, name), on);
    const DisplayPanel onPanel(view(on), &m_window);
    QVERIFY(onPanel.findChild<ChoiceButton *>(name)->isChecked());
    QCOMPARE(displayAfter(onPanel, name), off);
}

void TestDisplayPanel::changesTheVolume()
{
    session::DisplaySettings display;
    display.lowReach = true;
    const DisplayPanel panel(view(display), &m_window);
    session::DisplaySettings louder = display;
    louder.volume = session::volumeAfter(display.volume, 1);
    QCOMPARE(displayAfter(panel, u"louder"_s), louder);
    session::DisplaySettings softer = display;
    softer.volume = session::volumeAfter(display.volume, -1);
    QCOMPARE(displayAfter(panel, u"softer"_s), softer);
}

void TestDisplayPanel::closes()
{
    DisplayPanel panel(view(), &m_window);
    const QSignalSpy wanted(&panel, &Panel::wanted);
    panel.findChild<Control *>(u"closeSettings"_s)->click();
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(test::lastWanted(wanted).kind, Intent::Kind::CloseSettings);
    QTest::mouseClick(&panel, Qt::LeftButton, {}, {3, 3}); // beside it
    QCOMPARE(wanted.count(), 2);
    QCOMPARE(test::lastWanted(wanted).kind, Intent::Kind::CloseSettings);
}

void TestDisplayPanel::touchOnItDoesNotClose()
{
    DisplayPanel panel(view(), &m_window);
    const QSignalSpy wanted(&panel, &Panel::wanted);
    QTest::mouseClick(&panel, Qt::LeftButton, {}, panel.cardRect().topLeft() + QPoint(5, 5));
    QVERIFY(wanted.isEmpty());
}

void TestDisplayPanel::languagesAndWarningSignsStayInReach()
{
    DisplayPanel panel(view(), &m_window);
    const QSignalSpy wanted(&panel, &Panel::wanted);
    const QList<Control *> controls = panel.findChildren<Control *>();
    for (Control *control : controls) {
        QVERIFY(!control->accessibleName().isEmpty());
        control->click();
    }
    QList<Intent::Kind> kinds;
    for (const QList<QVariant> &each : wanted)
        kinds.append(each.first().value<Intent>().kind);
    QVERIFY(kinds.contains(Intent::Kind::SetLanguage));
    QVERIFY(kinds.contains(Intent::Kind::OpenWarnings));
}

void TestDisplayPanel::oneLanguageHasNoSecond()
{
    auto library = std::make_shared<content::Library>(test::makeLibrary());
    library->clinic.languages = {u"es"_s};
    View one = view();
    one.library = library;
    const DisplayPanel panel(one, &m_window);
    QVERIFY(!panel.findChild<Control *>(u"bothLanguages"_s));
    QVERIFY(panel.findChild<Control *>(u"autoRead"_s));
}

// Where there is no room for all, what helps hearing is a part of its own, one touch away, and both parts have one size.
void TestDisplayPanel::comesInTwoPartsWhereItMust()
{
    session::DisplaySettings display;
    display.textScale = 200;
    View small = view(display, {1024, 768});
    const DisplayPanel seeing(small, &m_window);
    QVERIFY(seeing.findChild<Control *>(u"size_200"_s));
    QVERIFY(!seeing.findChild<VolumeControl *>(u"volume"_s));
    auto *other = seeing.findChild<Control *>(u"aids_1"_s);
    QVERIFY(other);
    const QSignalSpy wanted(&seeing, &Panel::wanted);
    other->click();
    QCOMPARE(test::lastWanted(wanted).kind, Intent::Kind::ShowAids);
    QCOMPARE(test::lastWanted(wanted).number, 1);

    small.place.settingsPart = 1;
    const DisplayPanel hearing(small, &m_window);
    QVERIFY(hearing.findChild<VolumeControl *>(u"volume"_s));
    QVERIFY(!hearing.findChild<Control *>(u"size_200"_s));
    QVERIFY(hearing.findChild<Control *>(u"aids_0"_s));
    QCOMPARE(hearing.cardRect(), seeing.cardRect());

    const DisplayPanel whole(view(), &m_window);
    QVERIFY(!whole.findChild<Control *>(u"aids_0"_s) && !whole.findChild<Control *>(u"aids_1"_s));
}

void TestDisplayPanel::showsEveryAidOnce_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("scale");
    for (const QSize &size : {QSize(1920, 1080), QSize(1080, 1920), QSize(1024, 768)}) {
        for (const int scale : session::textScales)
            QTest::addRow("%dx%d at %d", size.width(), size.height(), scale) << size << scale;
    }
}

void TestDisplayPanel::showsEveryAidOnce()
{
    QFETCH(QSize, size);
    QFETCH(int, scale);
    session::DisplaySettings display;
    display.textScale = scale;
    QStringList names;
    View each = view(display, size);
    for (const int part : {0, 1}) {
        each.place.settingsPart = part;
        const DisplayPanel panel(each, &m_window);
        for (const QWidget *widget : panel.findChildren<QWidget *>())
            names.append(widget->objectName());
        if (!panel.findChild<Control *>(u"aids_1"_s) && part == 0)
            break; // all in one
    }
    for (const QString &name : {u"size_100"_s, u"size_125"_s, u"size_150"_s, u"size_200"_s, u"highContrast"_s, u"lowReach"_s,
                                u"lessMotion"_s, u"bothLanguages"_s, u"volume"_s, u"autoRead"_s})
        QVERIFY2(names.count(name) == 1, qUtf8Printable(name));
}

// Nothing touches the card's edge where there is room for better.
void TestDisplayPanel::leavesAirAround()
{
    session::DisplaySettings display;
    display.textScale = 200;
    for (const QSize &size : {QSize(1920, 1080), QSize(1080, 1920)}) {
        const View large = view(display, size);
        const DisplayPanel panel(large, &m_window);
        const int air = large.look.metrics.px(1.9);
        const QRect inner = panel.cardRect().adjusted(air, air, -air, -air);
        for (const Control *control : panel.findChildren<Control *>())
            QVERIFY2(inner.contains(QRect(control->mapTo(&panel, QPoint()), control->size())), qUtf8Printable(control->objectName()));
        QVERIFY(panel.findChild<VolumeControl *>(u"volume"_s)); // and all is in one part
    }
}

void TestDisplayPanel::fitsEverywhere_data()
{
    showsEveryAidOnce_data();
}

void TestDisplayPanel::fitsEverywhere()
{
    QFETCH(QSize, size);
    QFETCH(int, scale);
    session::DisplaySettings display;
    display.textScale = scale;
    for (const QString &language : {u"es"_s, u"en"_s}) {
        for (const int part : {0, 1}) {
            View each = view(display, size, language);
            each.place.settingsPart = part;
            const DisplayPanel panel(each, &m_window);
            QVERIFY2(panel.textFits(), qUtf8Printable(language));
            QVERIFY(QRect(QPoint(), size).contains(panel.cardRect()));
            const QList<Control *> controls = panel.findChildren<Control *>();
            for (const Control *control : controls) {
                const QRect where(control->mapTo(&panel, QPoint()), control->size());
                QVERIFY2(panel.cardRect().contains(where), qUtf8Printable(control->objectName()));
            }
        }
    }
}

QTEST_MAIN(TestDisplayPanel)
#include "tst_displaypanel.moc"
