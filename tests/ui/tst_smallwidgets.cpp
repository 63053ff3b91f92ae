// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/callout.h"
#include "ui/widgets/clinicname.h"
#include "ui/widgets/subtitle.h"
#include "ui/widgets/volumecontrol.h"

#include "support/kioskrig.h"
#include "support/viewrig.h"
#include "ui/shell/previewbar.h"
#include "ui/text/phrases.h"
#include "ui/text/staffphrases.h"
#include "ui/widgets/control.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sala;
using namespace sala::ui;

/// Small widgets that do little but show: the clinic's name, the volume, points of a list, call-outs, the subtitle, the preview's bar.
class TestSmallWidgets final : public QObject
{
    Q_OBJECT

private slots:
    void clinicNameIsHeard();
    void clinicNameIsDrawnWhole();
    void clinicNameTakesNoFocus();
    void volumeIsHeard();
    void volumeReportsSteps();
    void volumeFitsWhereItSays();
    void volumeShowsItsBars();
    void listItemMarksItsFirstPart();
    void listItemHandsItsLinksOn();
    void calloutShowsItsSign();
    void subtitleHasRoomForTheLongest();
    void subtitleTellsAHintFromASentence();
    void previewBarEndsThePreview();
    void previewBarFits_data();
    void previewBarFits();

private:
    [[nodiscard]] TextPiece piece(const QString &words, int width, int firstLine = 0, int lines = -1) const;
    static QImage picture(QWidget &widget) { return widget.grab().toImage(); }
    /// Pixels that are not as in the corner.
    [[nodiscard]] static int inkIn(const QImage &image, const QRect &where);

    test::ViewRig m_rig;
    Look m_look;
};

TextPiece TestSmallWidgets::piece(const QString &words, int width, int firstLine, int lines) const
{
    const Metrics &m = m_look.metrics;
    const TextLayout::Style style{m.font(TextRole::Body), m.lineHeight(TextRole::Body), m_look.theme.ink, m_look.theme.accent, false};
    const auto layout = std::make_shared<const TextLayout>(
        content::Runs{test::textRun(words), test::linkRun(content::Run::Kind::Glossary, u"anillo"_s, u"annulus"_s)}, style, width);
    return {layout, firstLine, lines < 0 ? layout->lineCount() : lines};
}

int TestSmallWidgets::inkIn(const QImage &image, const QRect &where)
{
    const QRgb paper = image.pixel(image.width() - 1, image.height() - 1);
    int ink = 0;
    for (int y = where.top(); y <= std::min(where.bottom(), image.height() - 1); ++y) {
        for (int x = where.left(); x <= std::min(where.right(), image.width() - 1); ++x)
            ink += image.pixel(x, y) != paper ? 1 : 0;
    }
    return ink;
}

void TestSmallWidgets::clinicNameIsHeard()
{
    content::Clinic clinic;
    clinic.name = u"Clínica"_s;
    QCOMPARE(ClinicName(clinic, m_look, nullptr).accessibleName(), u"Clínica"_s);
    clinic.city = u"Medellín"_s;
    QCOMPARE(ClinicName(clinic, m_look, nullptr).accessibleName(), u"Clínica, Medellín"_s);
}

void TestSmallWidgets::clinicNameIsDrawnWhole()
{
    content::Clinic clinic;
    clinic.name = u"Clínica"_s;
    const int lineHigh = m_look.metrics.lineHeight(TextRole::Control);
    const int cityHigh = m_look.metrics.lineHeight(TextRole::Small);
    ClinicName name(clinic, m_look, nullptr);
    const int wide = name.naturalWidth();
    name.resize(wide, lineHigh + cityHigh);
    const QImage alone = picture(name);
    QVERIFY(inkIn(alone, alone.rect()) > 0);
    clinic.city = u"Una ciudad con un nombre muy largo"_s;
    ClinicName both(clinic, m_look, nullptr);
    QVERIFY(both.naturalWidth() > wide); // the wider of the two
    both.resize(both.naturalWidth(), lineHigh + cityHigh);
    const QImage two = picture(both);
    QVERIFY(inkIn(two, QRect(0, lineHigh, two.width(), cityHigh)) > 0);
    const int ink = inkIn(two, two.rect());
    QVERIFY(ink > 0);
    both.resize(both.naturalWidth() + 20, lineHigh + cityHigh); // the right edge cuts nothing
    QCOMPARE(inkIn(picture(both), picture(both).rect()), ink);
    both.resize(both.naturalWidth(), lineHigh); // no room for two lines: the name
    const QImage one = picture(both);
    QVERIFY(inkIn(one, one.rect()) < ink);
    QVERIFY(inkIn(one, one.rect()) > 0);
}

void TestSmallWidgets::clinicNameTakesNoFocus()
{
    ClinicName name({}, m_look, nullptr);
    QCOMPARE(name.focusPolicy(), Qt::NoFocus);
    QVERIFY(name.naturalWidth() <= 2); // a clinic without a name takes no room
}

void TestSmallWidgets::volumeIsHeard()
{
    const Phrases phrases = m_rig.view({}).phrases();
    for (const int percent : {0, 50, 100}) {
        const VolumeControl volume(percent, phrases, m_look, nullptr);
        const QString now = phrases(phrase::VolumeOf).arg(session::volumeStep(percent)).arg(session::volumeSteps);
        QCOMPARE(volume.accessibleName(), now);
        for (const QString &name : {u"softer"_s, u"louder"_s})
            QCOMPARE(volume.findChild<Control *>(name)->accessibleDescription(), now);
        QVERIFY(volume.findChild<Control *>(u"softer"_s)->accessibleName() != volume.findChild<Control *>(u"louder"_s)->accessibleName());
    }
}

void TestSmallWidgets::volumeReportsSteps()
{
    VolumeControl volume(50, m_rig.view({}).phrases(), m_look, nullptr);
    QSignalSpy stepped(&volume, &VolumeControl::stepped);
    volume.findChild<Control *>(u"louder"_s)->click();
    QCOMPARE(stepped.takeLast().first().toInt(), 1);
    volume.findChild<Control *>(u"softer"_s)->click();
    QCOMPARE(stepped.takeLast().first().toInt(), -1);
}

void TestSmallWidgets::volumeFitsWhereItSays()
{
    VolumeControl volume(50, m_rig.view({}).phrases(), m_look, nullptr);
    const int least = volume.leastWidth();
    QVERIFY(volume.heightFor(least) > volume.heightFor(4 * least)); // the word goes above where there is no room beside
    for (const int width : {least, 2 * least, 4 * least}) {
        volume.resize(width, volume.heightFor(width));
        volume.grab();
        for (const QString &name : {u"softer"_s, u"louder"_s}) {
            const QRect where = volume.findChild<Control *>(name)->geometry();
            QVERIFY(volume.rect().contains(where));
            QCOMPARE(where.height(), m_look.metrics.target());
        }
        QVERIFY(!volume.findChild<Control *>(u"softer"_s)->geometry().intersects(volume.findChild<Control *>(u"louder"_s)->geometry()));
    }
}

void TestSmallWidgets::volumeShowsItsBars()
{
    const auto accent = [this](int percent) {
        VolumeControl volume(percent, m_rig.view({}).phrases(), m_look, nullptr);
        volume.resize(volume.leastWidth() * 2, volume.heightFor(volume.leastWidth() * 2));
        const QImage image = picture(volume);
        const QRect softer = volume.findChild<Control *>(u"softer"_s)->geometry();
        const QRect louder = volume.findChild<Control *>(u"louder"_s)->geometry();
        int count = 0;
        for (int x = softer.right() + 1; x < louder.left(); ++x) {
            for (int y = 0; y < image.height(); ++y)
                count += image.pixelColor(x, y) == m_look.theme.accent ? 1 : 0;
        }
        return count;
    };
    QVERIFY(accent(0) > 0); // the lowest is a step too
    QVERIFY(accent(50) > accent(0));
    QVERIFY(accent(100) > accent(50));
}

void TestSmallWidgets::listItemMarksItsFirstPart()
{
    const int width = ListItem::textWidth(m_look.metrics, 400);
    QVERIFY(width < 400);
    const QString words = u"Una frase que es tan larga que no cabe en una sola línea de la lista. "_s;
    ListItem first(piece(words, width), Qt::red, m_look, {}, nullptr);
    ListItem second(piece(words, width, 1, 1), Qt::red, m_look, {}, nullptr);
    for (ListItem *item : {&first, &second})
        item->resize(400, 300);
    const auto red = [](const QImage &image) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == QColor(Qt::red) ? 1 : 0;
        }
        return count;
    };
    QVERIFY(red(picture(first)) > 0);
    QCOMPARE(red(picture(second)), 0); // its mark stands on the part before
    QCOMPARE(first.findChildren<TextBlock *>().size(), 1);
    first.resize(500, 300);
    picture(first);
    QCOMPARE(first.findChildren<TextBlock *>().size(), 1); // replaced, not added
}

void TestSmallWidgets::listItemHandsItsLinksOn()
{
    QList<content::Run> touched;
    const auto note = [&touched](const content::Run &run) { touched.append(run); };
    ListItem item(piece(u"El "_s, 300), Qt::red, m_look, note, nullptr);
    item.resize(400, 200);
    Callout callout(piece(u"El "_s, 300), true, m_look, note, nullptr);
    callout.resize(400, 200);
    for (QWidget *widget : {static_cast<QWidget *>(&item), static_cast<QWidget *>(&callout)}) {
        picture(*widget); // lays its words out
        emit widget->findChild<TextBlock *>()->linkTouched(test::linkRun(content::Run::Kind::Glossary, u"anillo"_s, u"annulus"_s));
    }
    QCOMPARE(touched.size(), 2);
    QCOMPARE(touched.constFirst().target, u"annulus"_s);
}

void TestSmallWidgets::calloutShowsItsSign()
{
    const int width = Callout::textWidth(m_look.metrics, 400);
    QVERIFY(width < ListItem::textWidth(m_look.metrics, 400)); // the sign, and room at the end
    QVERIFY(Callout::padding(m_look.metrics) > 0);
    Callout warning(piece(u"Uno. "_s, width), true, m_look, {}, nullptr);
    Callout note(piece(u"Uno. "_s, width), false, m_look, {}, nullptr);
    Callout rest(piece(u"Uno. "_s, width, 1, 1), true, m_look, {}, nullptr);
    const int high = warning.height();
    for (Callout *callout : {&warning, &note, &rest})
        callout->resize(400, std::max(high, 200));
    QVERIFY(picture(warning) != picture(note));
    const QPoint inside(200, 180);
    QCOMPARE(picture(warning).pixelColor(inside), m_look.theme.warningFill);
    QCOMPARE(picture(note).pixelColor(inside), m_look.theme.accentTint);
    const auto hasSign = [this](Callout &callout) {
        const QImage image = picture(callout);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = m_look.metrics.px(2); x < m_look.metrics.px(2) + m_look.metrics.icon(); ++x) {
                if (image.pixelColor(x, y) == m_look.theme.warning)
                    return true;
            }
        }
        return false;
    };
    QVERIFY(hasSign(warning));
    QVERIFY(!hasSign(note));
    QVERIFY(!hasSign(rest)); // the sign stands before the first line only
}

void TestSmallWidgets::subtitleHasRoomForTheLongest()
{
    const QString brief = u"Uno."_s;
    const QString lengthy = u"Una frase que es tan larga que no cabe en una sola línea y sigue en otra."_s;
    const int high = Subtitle::heightFor({brief, lengthy, u""_s}, m_look, 300);
    QVERIFY(high > Subtitle::heightFor({brief}, m_look, 300));
    QCOMPARE(Subtitle::heightFor({}, m_look, 300), 0);
    Subtitle subtitle(m_look, nullptr);
    subtitle.resize(300, high);
    for (const QString &words : {brief, lengthy}) {
        subtitle.showWords(words, false);
        QCOMPARE(subtitle.text(), words);
        QVERIFY(subtitle.wordsFit());
    }
    subtitle.resize(300, high / 2);
    QVERIFY(!subtitle.wordsFit());
    QCOMPARE(subtitle.textFormat(), Qt::PlainText); // what content says is never read as markup
}

void TestSmallWidgets::subtitleTellsAHintFromASentence()
{
    Subtitle subtitle(m_look, nullptr);
    subtitle.resize(400, Subtitle::heightFor({u"Uno dos."_s}, m_look, 400));
    subtitle.showWords(u"Uno dos."_s, false);
    const QImage sentence = picture(subtitle);
    subtitle.showWords(u"Uno dos."_s, true);
    QVERIFY(picture(subtitle) != sentence);
}

void TestSmallWidgets::previewBarEndsThePreview()
{
    PreviewBar bar(nullptr);
    QVERIFY(bar.isHidden());
    View view = m_rig.view(test::placeOn(session::Screen::Home));
    view.look.metrics.screen = {1920, 1080};
    bar.resize(1920, PreviewBar::heightFor(view.look.metrics));
    bar.present(view);
    QSignalSpy ended(&bar, &PreviewBar::ended);
    const QPointer<Control> button = bar.findChild<Control *>(u"endPreview"_s);
    QVERIFY(button);
    button->click();
    QCOMPARE(ended.size(), 1);
    bar.present(view); // nothing changed: the button that may be held stays
    QCOMPARE(bar.findChild<Control *>(u"endPreview"_s), button.data());
    view.session.language = u"en"_s;
    bar.present(view);
    QCOMPARE(bar.findChildren<Control *>(u"endPreview"_s).size(), 1);
    QCOMPARE(bar.findChild<Control *>(u"endPreview"_s)->accessibleName(), m_rig.book.text(u"en"_s, phrase::PreviewEnd));
}

void TestSmallWidgets::previewBarFits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1920x1080") << QSize(1920, 1080);
    QTest::newRow("1080x1920") << QSize(1080, 1920);
    QTest::newRow("1024x768") << QSize(1024, 768);
}

void TestSmallWidgets::previewBarFits()
{
    QFETCH(QSize, size);
    for (const int scale : session::textScales) {
        for (const QString &language : {u"es"_s, u"en"_s}) {
            View view = m_rig.view(test::placeOn(session::Screen::Home), language, scale);
            view.look.metrics.screen = size;
            PreviewBar bar(nullptr);
            bar.resize(size.width(), PreviewBar::heightFor(view.look.metrics));
            bar.present(view);
            const auto *button = bar.findChild<Control *>(u"endPreview"_s);
            const QRect where(button->mapTo(&bar, QPoint()), button->size());
            QVERIFY(bar.rect().contains(where));
            QCOMPARE(where.height(), view.look.metrics.target());
            QCOMPARE(button->accessibleName(), m_rig.book.text(language, phrase::PreviewEnd)); // whole, also where its words are short
            const QLabel *words = bar.findChild<QLabel *>();
            QVERIFY(words && !words->text().isEmpty());
            QVERIFY(!where.intersects(QRect(words->mapTo(&bar, QPoint()), words->size())));
        }
    }
}

QTEST_MAIN(TestSmallWidgets)
#include "tst_smallwidgets.moc"
