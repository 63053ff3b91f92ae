// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "journeys/layoutcheck.h"

#include "ui/figure/slider.h"
#include "ui/look/metrics.h"
#include "ui/panels/panel.h"
#include "ui/widgets/languageswitch.h"
#include "ui/widgets/textblock.h"

#include <QLabel>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sala::test {

namespace {

constexpr double leastTargetUnits = 8.0; // visual.md: 20 mm
constexpr double leastGapUnits = 2.0;    // visual.md: 3 mm
constexpr int leastEdge = 5;             // pixels, A-71: no control at the very edge

struct Placed
{
    const QWidget *widget;
    QRect where; ///< in the window
};

QString nameOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const auto *label = qobject_cast<const QLabel *>(widget);
    const QString words = button ? button->text() : label ? label->text() : widget->accessibleName();
    return u"%1 “%2”"_s.arg(widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className()) : widget->objectName(),
                            words.left(40));
}

QString describe(QRect r)
{
    return u"%1,%2 %3x%4"_s.arg(r.x()).arg(r.y()).arg(r.width()).arg(r.height());
}

bool isControl(const QWidget *widget)
{
    return (qobject_cast<const ui::Control *>(widget) && !qobject_cast<const ui::WordLink *>(widget))
           || qobject_cast<const ui::Slider *>(widget);
}

bool isText(const QWidget *widget)
{
    return qobject_cast<const QLabel *>(widget);
}

// The widgets of the topmost layer: an open panel hides what is below.
QList<Placed> collect(KioskHarness &kiosk, const QWidget *root, bool (*wanted)(const QWidget *))
{
    QList<Placed> found;
    const QList<QWidget *> all = root->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        const bool below = root == &kiosk.shell() && kiosk.shell().panel() && kiosk.shell().panel()->isAncestorOf(widget);
        if (widget->isVisible() && !below && wanted(widget))
            found.append({widget, QRect(widget->mapTo(&kiosk.shell(), QPoint()), widget->size())});
    }
    return found;
}

// What the letters of a text cover, which may be less than its widget.
QRect inkOf(const Placed &text)
{
    const auto *block = qobject_cast<const ui::TextBlock *>(text.widget);
    return block ? QRect(
               text.where.topLeft(),
               QSize(std::min(text.where.width(), static_cast<int>(std::ceil(block->textLayout().naturalWidth()))), text.where.height()))
                 : text.where;
}

double distance(const QRect &a, const QRect &b)
{
    const int dx = std::max({0, a.left() - b.right() - 1, b.left() - a.right() - 1});
    const int dy = std::max({0, a.top() - b.bottom() - 1, b.top() - a.bottom() - 1});
    return std::hypot(dx, dy);
}

bool related(const QWidget *a, const QWidget *b)
{
    return a->isAncestorOf(b) || b->isAncestorOf(a);
}

void checkSizes(const QList<Placed> &controls, const ui::Metrics &metrics, QStringList &problems)
{
    const double least = leastTargetUnits * metrics.unit();
    const QRect screen(QPoint(), metrics.screen);
    const QRect inner = screen.adjusted(leastEdge, leastEdge, -leastEdge, -leastEdge);
    for (const Placed &control : controls) {
        if (control.where.width() < least || control.where.height() < least)
            problems.append(u"too small: %1 %2, least %3"_s.arg(nameOf(control.widget), describe(control.where)).arg(least));
        if (!inner.contains(control.where))
            problems.append(u"at the edge: %1 %2"_s.arg(nameOf(control.widget), describe(control.where)));
        const auto *drawn = qobject_cast<const ui::Control *>(control.widget);
        const auto *slider = qobject_cast<const ui::Slider *>(control.widget);
        if ((drawn && !drawn->wordsFit()) || (slider && !slider->wordsFit()))
            problems.append(u"words do not fit: %1 %2"_s.arg(nameOf(control.widget), describe(control.where)));
    }
}

void checkGaps(const QList<Placed> &controls, const ui::Metrics &metrics, QStringList &problems)
{
    const double least = leastGapUnits * metrics.unit();
    for (qsizetype i = 0; i < controls.size(); ++i) {
        for (qsizetype j = i + 1; j < controls.size(); ++j) {
            const QWidget *parent = controls[i].widget->parentWidget();
            const bool segments = parent == controls[j].widget->parentWidget() && qobject_cast<const ui::LanguageSwitch *>(parent);
            if (controls[i].where.intersects(controls[j].where))
                problems.append(u"controls overlap: %1 and %2"_s.arg(nameOf(controls[i].widget), nameOf(controls[j].widget)));
            else if (!segments && std::ceil(distance(controls[i].where, controls[j].where)) < std::floor(least))
                problems.append(u"too close: %1 and %2, %3 of %4 px"_s.arg(nameOf(controls[i].widget), nameOf(controls[j].widget))
                                    .arg(distance(controls[i].where, controls[j].where))
                                    .arg(least));
        }
    }
}

void checkTexts(const QList<Placed> &texts, const QList<Placed> &controls, QStringList &problems)
{
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            if (!related(texts[i].widget, texts[j].widget) && inkOf(texts[i]).intersects(inkOf(texts[j])))
                problems.append(u"texts overlap: %1 and %2"_s.arg(nameOf(texts[i].widget), nameOf(texts[j].widget)));
        }
        for (const Placed &control : controls) {
            if (!related(texts[i].widget, control.widget) && inkOf(texts[i]).intersects(control.where))
                problems.append(u"a control over a text: %1 %2 and %3 %4"_s.arg(nameOf(control.widget), describe(control.where),
                                                                                nameOf(texts[i].widget), describe(inkOf(texts[i]))));
        }
    }
}

void checkInside(KioskHarness &kiosk, QStringList &problems)
{
    const auto any = [](const QWidget *) { return true; };
    const QList<Placed> all = collect(kiosk, &kiosk.shell(), any);
    for (const Placed &each : all) {
        if (!each.widget->parentWidget()->rect().contains(each.widget->geometry()) && !each.widget->size().isEmpty())
            problems.append(u"leaves its parent: %1 %2 in %3"_s.arg(nameOf(each.widget), describe(each.widget->geometry()),
                                                                    describe(each.widget->parentWidget()->rect())));
    }
}

} // namespace

QStringList layoutProblems(KioskHarness &kiosk)
{
    QStringList problems;
    const ui::Panel *panel = kiosk.shell().panel();
    ui::Metrics metrics;
    metrics.screen = kiosk.shell().size();
    if (!kiosk.page()->textFits())
        problems.append(u"the text of the page does not fit"_s);
    if (panel && !panel->textFits())
        problems.append(u"the text of the panel does not fit"_s);
    const QWidget *top = panel ? static_cast<const QWidget *>(panel) : &kiosk.shell();
    const QList<Placed> controls = collect(kiosk, top, isControl);
    const QList<Placed> texts = collect(kiosk, top, isText);
    checkSizes(controls, metrics, problems);
    checkGaps(controls, metrics, problems);
    checkTexts(texts, controls, problems);
    checkInside(kiosk, problems);
    if (panel) {
        // A preview's mark moves the panel down with everything else.
        const QRect card(panel->mapTo(&kiosk.shell(), panel->cardRect().topLeft()), panel->cardRect().size());
        for (const Placed &control : controls) {
            if (!card.contains(control.where))
                problems.append(u"outside its card: "_s + nameOf(control.widget));
        }
    }
    return problems;
}

QStringList reachProblems(KioskHarness &kiosk)
{
    QStringList problems;
    const QList<Placed> controls = collect(kiosk, &kiosk.shell(), isControl);
    for (const Placed &control : controls) {
        const bool chrome = !kiosk.page()->isAncestorOf(control.widget);
        if (chrome && control.where.top() < kiosk.shell().height() / 2)
            problems.append(u"out of low reach: %1 %2"_s.arg(nameOf(control.widget), describe(control.where)));
    }
    return problems;
}

} // namespace sala::test
