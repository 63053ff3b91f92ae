// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "journeys/contrastcheck.h"

#include "journeys/pixels.h"
#include "ui/look/look.h"
#include "ui/panels/panel.h"
#include "ui/widgets/cardbutton.h"
#include "ui/widgets/textblock.h"

using namespace Qt::StringLiterals;

namespace sala::test {

namespace {

using ui::TextRole;

constexpr double bodyRatio = 7.0;   // WCAG 1.4.6
constexpr double otherRatio = 4.5;  // WCAG 1.4.3
constexpr double borderRatio = 3.0; // WCAG 1.4.11

QString said(const QWidget *widget, const QString &words, const Seen &seen)
{
    return u"%1 “%2”: %3:1, %4 on %5"_s.arg(widget->objectName(), words.left(30))
        .arg(seen.ratio, 0, 'f', 2)
        .arg(QColor(seen.ink).name(), QColor(seen.ground).name());
}

void checkTexts(KioskHarness &kiosk, const QImage &picture, const QWidget *root, QStringList &problems)
{
    ui::Metrics metrics;
    metrics.screen = kiosk.shell().size();
    const QList<QLabel *> labels = root->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible())
            continue;
        const auto *block = qobject_cast<const ui::TextBlock *>(label);
        const bool body = block && block->textLayout().lineHeight() == metrics.lineHeight(TextRole::Body);
        const Seen seen = lookAt(picture, QRect(label->mapTo(&kiosk.shell(), QPoint()), label->size()));
        if (seen.ratio < (body ? bodyRatio : otherRatio))
            problems.append(said(label, label->text(), seen));
    }
}

// A link stands among words of the text's own colour, so its colour is looked for.
void checkLinks(KioskHarness &kiosk, const QImage &picture, const QWidget *root, QStringList &problems)
{
    const QRgb accent = ui::theme(kiosk.kiosk().session().display.highContrast).link.rgb();
    const QRgb warning = ui::theme(kiosk.kiosk().session().display.highContrast).warning.rgb();
    const QList<ui::WordLink *> links = root->findChildren<ui::WordLink *>();
    for (const ui::WordLink *link : links) {
        if (!link->isVisible())
            continue;
        const QRect where(link->mapTo(&kiosk.shell(), QPoint()), link->size());
        const Seen seen = lookAt(picture, where);
        int found = 0;
        for (int y = where.top(); y <= where.bottom(); ++y) {
            for (int x = where.left(); x <= where.right(); ++x)
                found += picture.pixel(x, y) == accent || picture.pixel(x, y) == warning;
        }
        if (found < 20)
            problems.append(said(link, link->text(), seen) + u", its colour is not there"_s);
        else if (contrast(accent, seen.ground) < otherRatio && contrast(warning, seen.ground) < otherRatio)
            problems.append(said(link, link->text(), seen) + u", the link's colour is too weak"_s);
    }
}

// Either the line or the fill must stand out from what is beside the control.
void checkBorder(const QImage &picture, const ui::Control &control, const QRect &where, QStringList &problems)
{
    const int x = where.left() + where.width() * 45 / 100; // where a border is straight, and beside a leader's end
    if (!picture.rect().contains(x, where.top() - 4))
        return;
    const QRgb outside = picture.pixel(x, where.top() - 4);
    double best = 1.0;
    for (int i = 0; i < 8; ++i)
        best = std::max(best, contrast(outside, picture.pixel(x, where.top() + i)));
    if (best < borderRatio)
        problems.append(u"%1 “%2”: border %3:1 against %4"_s.arg(control.objectName(), control.text().left(30))
                            .arg(best, 0, 'f', 2)
                            .arg(QColor(outside).name()));
}

void checkControls(KioskHarness &kiosk, const QImage &picture, const QWidget *root, QStringList &problems)
{
    const QList<ui::Control *> controls = root->findChildren<ui::Control *>();
    for (const ui::Control *control : controls) {
        if (!control->isVisible() || qobject_cast<const ui::WordLink *>(control))
            continue;
        const QRect where(control->mapTo(&kiosk.shell(), QPoint()), control->size());
        // The middle: no round ends, no border, and on a card not its thumbnail.
        const int side = qobject_cast<const ui::CardButton *>(control) ? control->height() * 9 / 10 : control->height() / 3;
        const QRect middle =
            where.adjusted(std::min(side, where.width() / 3), where.height() / 6, -control->height() / 3, -where.height() / 6);
        const Seen seen = lookAt(picture, middle);
        if (seen.ratio < otherRatio)
            problems.append(said(control, control->text(), seen));
        checkBorder(picture, *control, where, problems);
    }
}

} // namespace

QStringList contrastProblems(KioskHarness &kiosk)
{
    QStringList problems;
    const QImage picture = kiosk.picture();
    // Below an open panel everything lies in the shade on purpose.
    const QWidget *root = kiosk.shell().panel();
    root = root ? root : &kiosk.shell();
    checkTexts(kiosk, picture, root, problems);
    checkLinks(kiosk, picture, root, problems);
    checkControls(kiosk, picture, root, problems);
    return problems;
}

} // namespace sala::test
