// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "journeys/kioskharness.h"
#include "journeys/pixels.h"
#include "ui/look/look.h"
#include "ui/panels/panel.h"
#include "ui/widgets/cardbutton.h"
#include "ui/widgets/textblock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using sala::test::contrast;
using sala::test::KioskHarness;
using sala::ui::GalleryItem;
using sala::ui::TextRole;

namespace {

constexpr double bodyRatio = 7.0;   // WCAG 1.4.6
constexpr double otherRatio = 4.5;  // WCAG 1.4.3
constexpr double borderRatio = 3.0; // WCAG 1.4.11

QString said(const QWidget *widget, const QString &words, const sala::test::Seen &seen)
{
    return u"%1 “%2”: %3:1, %4 on %5"_s.arg(widget->objectName(), words.left(30))
        .arg(seen.ratio, 0, 'f', 2)
        .arg(QColor(seen.ink).name(), QColor(seen.ground).name());
}

} // namespace

/// Contrast from the pixels of each kind of screen, in both themes and languages.
class TestContrast final : public QObject
{
    Q_OBJECT

private slots:
    void screens_data();
    void screens();
    void measuresKnownPairs();

private:
    void checkTexts(KioskHarness &kiosk, const QImage &picture, const QWidget *root);
    void checkLinks(KioskHarness &kiosk, const QImage &picture, const QWidget *root);
    void checkControls(KioskHarness &kiosk, const QImage &picture, const QWidget *root);
    void checkBorder(const QImage &picture, const sala::ui::Control &control, const QRect &where);
    void note(const QString &problem) { m_problems.append(m_where + u": "_s + problem); }

    QString m_where;
    QStringList m_problems;
};

void TestContrast::measuresKnownPairs()
{
    QCOMPARE(contrast(0xff000000, 0xffffffff), 21.0);
    QVERIFY(std::abs(contrast(0xff777777, 0xffffffff) - 4.478) < 0.01);
    QImage picture(100, 20, QImage::Format_RGB32);
    picture.fill(Qt::white);
    for (int x = 40; x < 60; ++x)
        picture.setPixel(x, 10, 0xff777777);
    QVERIFY(sala::test::lookAt(picture, picture.rect()).ratio < otherRatio);
}

void TestContrast::screens_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("highContrast");
    for (const QString &language : {u"es"_s, u"en"_s}) {
        for (const bool high : {false, true})
            QTest::addRow("%s, %s", qPrintable(language), high ? "high contrast" : "ordinary colours") << language << high;
    }
}

void TestContrast::screens()
{
    QFETCH(QString, language);
    QFETCH(bool, highContrast);
    sala::session::DisplaySettings room;
    room.highContrast = highContrast;
    room.lessMotion = true;
    KioskHarness kiosk({{1920, 1080}, language, room});
    m_problems.clear();
    const QList<GalleryItem> kinds = sala::test::screenKinds(kiosk.library());
    for (const GalleryItem &item : kinds) {
        kiosk.show(item);
        m_where = item.name;
        const QImage picture = kiosk.picture();
        // Below an open panel everything lies in the shade on purpose.
        const QWidget *root = kiosk.shell().panel();
        root = root ? root : &kiosk.shell();
        checkTexts(kiosk, picture, root);
        checkLinks(kiosk, picture, root);
        checkControls(kiosk, picture, root);
    }
    QVERIFY(sala::test::nothingFound(m_problems));
}

void TestContrast::checkTexts(KioskHarness &kiosk, const QImage &picture, const QWidget *root)
{
    sala::ui::Metrics metrics;
    metrics.screen = kiosk.shell().size();
    const QList<QLabel *> labels = root->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible())
            continue;
        const auto *block = qobject_cast<const sala::ui::TextBlock *>(label);
        const bool body = block && block->textLayout().lineHeight() == metrics.lineHeight(TextRole::Body);
        const sala::test::Seen seen = sala::test::lookAt(picture, QRect(label->mapTo(&kiosk.shell(), QPoint()), label->size()));
        if (seen.ratio < (body ? bodyRatio : otherRatio))
            note(said(label, label->text(), seen));
    }
}

// A link stands among words of the text's own colour, so its colour is looked for.
void TestContrast::checkLinks(KioskHarness &kiosk, const QImage &picture, const QWidget *root)
{
    const QRgb accent = sala::ui::theme(kiosk.kiosk().session().display.highContrast).link.rgb();
    const QRgb warning = sala::ui::theme(kiosk.kiosk().session().display.highContrast).warning.rgb();
    const QList<sala::ui::WordLink *> links = root->findChildren<sala::ui::WordLink *>();
    for (const sala::ui::WordLink *link : links) {
        if (!link->isVisible())
            continue;
        const QRect where(link->mapTo(&kiosk.shell(), QPoint()), link->size());
        const sala::test::Seen seen = sala::test::lookAt(picture, where);
        int found = 0;
        for (int y = where.top(); y <= where.bottom(); ++y) {
            for (int x = where.left(); x <= where.right(); ++x)
                found += picture.pixel(x, y) == accent || picture.pixel(x, y) == warning;
        }
        if (found < 20)
            note(said(link, link->text(), seen) + u", its colour is not there"_s);
        else if (contrast(accent, seen.ground) < otherRatio && contrast(warning, seen.ground) < otherRatio)
            note(said(link, link->text(), seen) + u", the link's colour is too weak"_s);
    }
}

void TestContrast::checkControls(KioskHarness &kiosk, const QImage &picture, const QWidget *root)
{
    const QList<sala::ui::Control *> controls = root->findChildren<sala::ui::Control *>();
    for (const sala::ui::Control *control : controls) {
        if (!control->isVisible() || qobject_cast<const sala::ui::WordLink *>(control))
            continue;
        const QRect where(control->mapTo(&kiosk.shell(), QPoint()), control->size());
        // The middle: no round ends, no border, and on a card not its thumbnail.
        const int side = qobject_cast<const sala::ui::CardButton *>(control) ? control->height() * 9 / 10 : control->height() / 3;
        const QRect middle =
            where.adjusted(std::min(side, where.width() / 3), where.height() / 6, -control->height() / 3, -where.height() / 6);
        const sala::test::Seen seen = sala::test::lookAt(picture, middle);
        if (seen.ratio < otherRatio)
            note(said(control, control->text(), seen));
        checkBorder(picture, *control, where);
    }
}

// Either the line or the fill must stand out from what is beside the control.
void TestContrast::checkBorder(const QImage &picture, const sala::ui::Control &control, const QRect &where)
{
    const int x = where.left() + where.width() * 45 / 100; // where a border is straight, and beside a leader's end
    if (!picture.rect().contains(x, where.top() - 4))
        return;
    const QRgb outside = picture.pixel(x, where.top() - 4);
    double best = 1.0;
    for (int i = 0; i < 8; ++i)
        best = std::max(best, contrast(outside, picture.pixel(x, where.top() + i)));
    if (best < borderRatio)
        note(u"%1 “%2”: border %3:1 against %4"_s.arg(control.objectName(), control.text().left(30))
                 .arg(best, 0, 'f', 2)
                 .arg(QColor(outside).name()));
}

SALA_JOURNEY(TestContrast)
#include "tst_contrast.moc"
