// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/chrome.h"

#include "ui/pages/homepage.h"
#include "ui/pages/welcomepage.h"
#include "ui/shell/barlayout.h"
#include "ui/shell/navigator.h"
#include "ui/text/phrases.h"
#include "ui/widgets/clinicname.h"
#include "ui/widgets/languageswitch.h"
#include "ui/widgets/pillbutton.h"
#include "ui/widgets/stepdots.h"
#include "ui/widgets/textblock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::ui {

using session::Screen;

namespace {

constexpr double edgeUnits = 1.4;   // paper above the header and below it
constexpr double closestDots = 2.2; // from one dot to the next, where many steps want a place
constexpr double bottomUnits = 3.2; // paper below the footer: no control at the very edge

void discard(QPointer<QWidget> &widget)
{
    if (!widget)
        return;
    // It may hold the control whose touch brought us here, so it lives until that event is over.
    widget->hide();
    widget->setParent(nullptr);
    widget->deleteLater();
    widget = nullptr;
}

QString titleOf(const View &view)
{
    const content::Topic *topic = topicOf(*view.library, view.place);
    if (topic && view.place.screen == Screen::Topic)
        return topic->text.value(view.language()).title;
    return {};
}

// `items` say which of them have an icon to give way to.
void put(const QList<QWidget *> &widgets, const QList<BarItem> &items, const BarLayout &layout)
{
    for (qsizetype i = 0; i < widgets.size(); ++i) {
        widgets[i]->setVisible(layout.places[i].shown);
        widgets[i]->setGeometry(layout.places[i].where);
        if (auto *pill = qobject_cast<PillButton *>(widgets[i]); pill && items[i].compact > 0)
            pill->setCompact(layout.places[i].compact);
    }
}

} // namespace

Chrome::Chrome(QWidget *host) : QObject(host), m_host(host) {}

void Chrome::clear()
{
    discard(m_header.widget);
    discard(m_footer.widget);
    m_next = nullptr; // it still lives until its touch is over
    m_dots = nullptr;
    m_listen = nullptr;
    m_again = nullptr;
    m_slower = nullptr;
    m_header.height = 0;
    m_footer.height = 0;
    m_part = 0;
    m_parts = 1;
}

QList<QWidget *> Chrome::bars() const
{
    QList<QWidget *> all;
    for (QWidget *bar : {m_header.widget.data(), m_footer.widget.data()}) {
        if (bar)
            all.append(bar);
    }
    return all;
}

void Chrome::raise()
{
    for (QWidget *bar : bars())
        bar->raise();
}

PillButton *Chrome::addPill(QWidget *bar, const QString &name, const QString &icon, const char *words, const Intent &intent, TextRole role)
{
    auto *pill = new PillButton(PillButton::Kind::Plain, icon, m_look, bar, role);
    pill->setObjectName(name);
    pill->setWords(m_phrases(words));
    connect(pill, &Control::clicked, this, [this, intent] { emit wanted(intent); });
    return pill;
}

PillButton *Chrome::addAlarm(QWidget *bar)
{
    PillButton *alarm = addPill(bar, u"warnings"_s, u"warning"_s, phrase::Alarm, {.kind = Intent::Kind::OpenWarnings});
    alarm->setKind(PillButton::Kind::Warning);
    alarm->setFullName(m_phrases(phrase::Alarm) + u". "_s + m_phrases(phrase::AlarmLong));
    return alarm;
}

PillButton *Chrome::addReading(QWidget *bar)
{
    PillButton *reading = addPill(bar, u"settings"_s, u"text-size"_s, phrase::Reading, {.kind = Intent::Kind::OpenSettings});
    reading->setFullName(m_phrases(phrase::Reading) + u": "_s + m_phrases(phrase::ReadingAids));
    return reading;
}

PillButton *Chrome::addBadge(QWidget *bar)
{
    PillButton *badge = addPill(bar, u"badge"_s, u"info"_s, phrase::Investigational, {.kind = Intent::Kind::OpenInvestigational});
    badge->setKind(PillButton::Kind::Badge);
    badge->setFullName(m_phrases(phrase::InvestigationalMore));
    return badge;
}

// Welcome has no header: its two controls stand where every header has them.
void Chrome::makeWelcomeHeader(const View &view, QSize size)
{
    const Metrics &m = view.look.metrics;
    m_header.widget = new QWidget(m_host);
    PillButton *alarm = addAlarm(m_header.widget);
    PillButton *reading = addReading(m_header.widget);
    const int room = WelcomePage::wordsArea(m, size).width() - m.margin();
    alarm->setCompact(alarm->wideWidth() + m.gap() + reading->wideWidth() > room);
    const int alarmWide = alarm->isCompact() ? alarm->compactWidth() : alarm->wideWidth();
    const int width = alarmWide + m.gap() + reading->wideWidth();
    alarm->setGeometry(0, 0, alarmWide, m.target());
    reading->setGeometry(alarmWide + m.gap(), 0, reading->wideWidth(), m.target());
    const int y = view.session.display.lowReach ? size.height() - m.target() - m.px(bottomUnits) : m.px(2.4);
    m_header.widget->setGeometry(size.width() - m.margin() - width, y, width, m.target());
    m_header.widget->show();
}

int Chrome::makeHeader(const View &view, int width, Frame &frame)
{
    const Metrics &m = view.look.metrics;
    const bool home = view.place.screen == Screen::Home;
    auto *bar = new QWidget(m_host);
    m_header.widget = bar;
    QList<QWidget *> widgets;
    QList<BarItem> items;
    const auto add = [&](QWidget *widget, const BarItem &item) {
        widgets.append(widget);
        items.append(item);
    };
    const auto addControl = [&](PillButton *pill, bool mayCompact, bool right) {
        add(pill, {pill->wideWidth(), mayCompact ? pill->compactWidth() : 0, pill->naturalHeight(), right, false});
    };
    qsizetype title = -1;
    qsizetype badge = -1;
    if (home) {
        auto *name = new ClinicName(view.library->clinic, view.look, bar);
        name->setObjectName(u"clinic"_s);
        add(name, {name->naturalWidth(), 0, m.bigTarget(), false, m.textScale > 100});
    } else {
        addControl(addPill(bar, u"home"_s, u"home"_s, phrase::Home, {.kind = Intent::Kind::GoHome}), true, false);
        if (const QString words = titleOf(view); !words.isEmpty()) {
            title = items.size();
            QWidget *label = makeTitleLine(words, view.look, bar);
            add(label, {label->width(), 0, label->height(), false, true});
        }
        const content::Topic *topic = view.place.screen == Screen::Topic ? topicOf(*view.library, view.place) : nullptr;
        if (topic && topic->investigational) {
            badge = items.size();
            PillButton *pill = addBadge(bar);
            add(pill, {pill->wideWidth(), 0, pill->naturalHeight(), false, true});
        }
    }
    const bool onePartHome = home && HomePage::fitsOnOnePart(m, view.session.display.lowReach);
    if (onePartHome && view.sound != Sound::None) { // there is no footer for it
        (void)makeSound(view, bar, width);
        // Listen last: where the other two stand before they are of use, no hole is seen.
        for (PillButton *pill : {m_again.data(), m_slower.data(), m_listen.data()})
            add(pill, {pill->width(), pill == m_listen ? pill->compactWidth() : 0, pill->naturalHeight(), true, false});
    }
    if (onePartHome)
        addControl(addPill(bar, u"end"_s, u"finish"_s, phrase::End, {.kind = Intent::Kind::End}), true, true);
    const bool content = view.library != bareLibrary(); // without any there are no warning signs to show
    if (!onePartHome && view.place.screen != Screen::WarningSigns && content)
        addControl(addAlarm(bar), true, true);
    if (content)
        addControl(addReading(bar), true, true);
    auto *languages = new LanguageSwitch(*view.library, view.language(), view.look, bar);
    connect(languages, &LanguageSwitch::chosen, this,
            [this](const QString &language) { emit wanted({.kind = Intent::Kind::SetLanguage, .id = language}); });
    add(languages, {languages->naturalWidth(), languages->compactWidth(), m.bigTarget(), true, false});

    const BarLayout layout = layOutBar(items, width, m.gap(), m.portrait() ? 2 : 1);
    put(widgets, items, layout);
    languages->setCompact(layout.places.last().compact);
    frame.titleInPage = title >= 0 && !layout.places[title].shown;
    frame.badgeInPage = badge >= 0 && !layout.places[badge].shown;
    return layout.height;
}

int Chrome::makeFooter(const View &view, int width)
{
    const Metrics &m = view.look.metrics;
    const Screen screen = view.place.screen;
    if (screen == Screen::Home && HomePage::fitsOnOnePart(m, view.session.display.lowReach))
        return 0;
    auto *bar = new QWidget(m_host);
    m_footer.widget = bar;
    PillButton *back = addPill(bar, u"back"_s, u"back"_s, phrase::Back, {.kind = Intent::Kind::Back}, TextRole::BigControl);
    back->setVisible(screen != Screen::Home || view.place.part > 0);
    m_next = new PillButton(PillButton::Kind::Primary, u"next"_s, view.look, bar, TextRole::BigControl);
    m_next->setIconSide(PillButton::IconSide::After);
    m_next->setObjectName(u"next"_s);
    m_next->setWords(m_phrases(phrase::Next));
    connect(m_next, &Control::clicked, this, [this] { emit wanted({.kind = Intent::Kind::Next, .number = m_part, .total = m_parts}); });
    PillButton *end = addPill(bar, u"end"_s, u"finish"_s, phrase::End, {.kind = Intent::Kind::End});
    const content::Topic *topic = topicOf(*view.library, view.place);
    const content::Step *step = stepOf(*view.library, view.place);
    const auto steps = topic && screen == Screen::Topic ? static_cast<int>(topic->steps.size()) : 0;
    const int current = topic && step ? static_cast<int>(topic->indexOfStep(step->id)) : steps;
    const QString name = step ? m_phrases(phrase::StepOf).arg(current + 1).arg(steps) : QString();
    m_dots = new StepDots(steps, current, name, view.look, bar);

    const int big = m.bigTarget();
    const int gap = m.gap();
    if (back->wideWidth() + gap + m_next->wideWidth() > width)
        back->setCompact(true);
    const int backWide = back->isCompact() ? back->compactWidth() : back->wideWidth();
    const int nextLeft = width - m_next->wideWidth();
    const int middle = nextLeft - backWide - 2 * gap;
    const int dotsWide = std::max(m.px(3.2) * steps, partLineWidth(m));
    // Many steps: the dots move closer before a word goes.
    const int dotsLeast = std::max(m.px(closestDots) * steps, partLineWidth(m));
    const int sound = makeSound(view, bar, m.portrait() ? width - end->compactWidth() - gap : middle - end->compactWidth() - 2 * gap);
    // Height is dear in landscape: there words give way to their icons before a second row begins.
    if (!m.portrait() && middle < sound + dotsLeast + end->wideWidth() + (sound > 0 ? 3 : 1) * gap)
        end->setCompact(true);
    const int endWide = end->isCompact() ? end->compactWidth() : end->wideWidth();
    const int free = middle - sound - (sound > 0 ? 2 * gap : 0) - endWide - gap;
    const bool oneRow = free >= std::min(dotsWide, partLineWidth(m));
    const int top = oneRow ? 0 : m.target() + gap;
    back->setGeometry(0, top, backWide, big);
    m_next->setGeometry(nextLeft, top, m_next->wideWidth(), big);
    const int small = (big - m.target()) / 2;
    if (oneRow) {
        const int dotsRoom = std::min(dotsWide, free);
        const int spare = free - dotsRoom;
        const int left = backWide + gap + (sound > 0 ? sound + 2 * gap : 0);
        const int apart = std::min(gap, spare); // the same on every page of a language: End never moves
        shiftSound({backWide + 2 * gap, small});
        m_dots->setGeometry(left + (spare - apart) / 2, 0, dotsRoom, big);
        end->setGeometry(nextLeft - gap - apart - endWide, small, endWide, m.target());
        return big;
    }
    end->setGeometry(width - endWide, 0, endWide, m.target());
    const int above = width - endWide - sound - 3 * gap;
    const bool beside = above >= dotsLeast || above >= middle; // else between Back and Next
    m_dots->setVisible((beside ? above : middle) >= partLineWidth(m));
    m_dots->setGeometry(beside ? QRect(sound > 0 ? sound + gap : 0, 0, std::max(1, above), m.target())
                               : QRect(backWide + gap, top, std::max(1, middle), big));
    return top + big;
}

int Chrome::partLineWidth(const Metrics &m) const
{
    return static_cast<int>(QFontMetricsF(m.font(TextRole::Small)).horizontalAdvance(m_phrases(phrase::PageOf))) + m.px(3);
}

void Chrome::shiftSound(QPoint by)
{
    for (PillButton *pill : {m_listen.data(), m_again.data(), m_slower.data()}) {
        if (pill)
            pill->move(pill->pos() + by);
    }
}

// Listen, Again and Slower, from the left at the bar's top; what they take of `room`.
int Chrome::makeSound(const View &view, QWidget *bar, int room)
{
    if (view.sound == Sound::None)
        return 0;
    const Metrics &m = view.look.metrics;
    m_listen = addPill(bar, u"listen"_s, u"listen"_s, phrase::Listen, {.kind = Intent::Kind::Listen});
    m_again = addPill(bar, u"again"_s, u"again"_s, phrase::Again, {.kind = Intent::Kind::Again});
    m_slower = new PillButton(PillButton::Kind::Plain, u"slower"_s, m_look, bar);
    m_slower->setObjectName(u"slower"_s);
    m_slower->setWords(m_phrases(phrase::Slower));
    session::DisplaySettings display = view.session.display;
    display.slowVoice = !display.slowVoice;
    connect(m_slower, &Control::clicked, this, [this, display] { emit wanted({.kind = Intent::Kind::SetDisplay, .display = display}); });
    if (view.session.display.slowVoice)
        m_slower->setKind(PillButton::Kind::Primary);
    int word = 0; // the widest of its words, so that nothing moves when they change
    for (PillButton *pill : {m_listen.data(), m_again.data(), m_slower.data()})
        pill->setSteersVoice(true);
    for (const char *each : {phrase::Listen, phrase::Pause, phrase::GoOn, phrase::NoSoundHere}) {
        m_listen->setWords(m_phrases(each));
        word = std::max(word, m_listen->wideWidth());
    }
    m_again->setCompact(true);
    m_slower->setCompact(true);
    const int small = m_again->compactWidth() + m.gap();
    m_listenWidth = word + 2 * small <= room ? word : 0;
    const int listen = m_listenWidth > 0 ? m_listenWidth : m_listen->compactWidth();
    m_listen->setCompact(m_listenWidth == 0);
    m_listen->setGeometry(0, 0, listen, m.target());
    m_again->setGeometry(listen + m.gap(), 0, m_again->compactWidth(), m.target());
    m_slower->setGeometry(listen + m.gap() + small, 0, m_slower->compactWidth(), m.target());
    return listen + 2 * small;
}

void Chrome::showSound(const View &view)
{
    if (!m_listen)
        return;
    const bool reading = view.sound == Sound::Playing || view.sound == Sound::Paused;
    const char *words = view.sound == Sound::Unheard   ? phrase::NoSoundHere
                        : view.sound == Sound::Playing ? phrase::Pause
                        : view.sound == Sound::Paused  ? phrase::GoOn
                                                       : phrase::Listen;
    m_listen->setWords(m_phrases(words));
    m_listen->setIconName(view.sound == Sound::Unheard ? u"no-sound"_s : view.sound == Sound::Playing ? u"pause"_s : u"listen"_s);
    m_listen->setEnabled(view.sound != Sound::Unheard);
    m_again->setVisible(reading);
    m_slower->setVisible(reading);
}

Chrome::Frame Chrome::layOut(const View &view, QSize size)
{
    const bool sameSound = (view.sound == Sound::None) == (m_shown.sound == Sound::None);
    if (m_size != size || !sameSound || !sameButDetails(m_shown, view)) {
        clear();
        m_frame = makeBars(view, size);
        m_size = size;
        m_shown = view;
    }
    return m_frame;
}

void Chrome::setCovered(bool covered)
{
    for (QWidget *bar : bars())
        bar->setEnabled(!covered);
}

Chrome::Frame Chrome::makeBars(const View &view, QSize size)
{
    m_look = view.look;
    m_phrases = view.phrases();
    const Metrics &m = view.look.metrics;
    Frame frame;
    frame.page = QRect(QPoint(), size);
    if (isBare(view.place))
        return frame;
    if (view.place.screen == Screen::Welcome) {
        makeWelcomeHeader(view, size);
        return frame;
    }
    const int width = size.width() - 2 * m.margin();
    const int edge = m.px(edgeUnits);
    const int header = makeHeader(view, width, frame);
    const int footer = makeFooter(view, width);
    const bool low = view.session.display.lowReach;
    const int footerTop = size.height() - m.px(bottomUnits) - footer;
    const int headerTop = low ? footerTop - (footer > 0 ? m.gap() : 0) - header : edge;
    m_header.widget->setGeometry(m.margin(), headerTop, width, header);
    m_header.widget->show();
    if (m_footer.widget) {
        m_footer.widget->setGeometry(m.margin(), footerTop, width, footer);
        m_footer.widget->show();
    }
    const int top = low ? m.px(3) : headerTop + header + std::max(edge, m.gap());
    const int bottom = low ? headerTop - m.px(2.2) : (footer > 0 ? footerTop - m.px(2.2) : size.height() - m.px(bottomUnits));
    frame.page = QRect(m.margin(), top, width, bottom - top);
    return frame;
}

void Chrome::showParts(const View &view, int part, int parts)
{
    m_part = part;
    m_parts = parts;
    if (!m_next)
        return;
    const bool more = part + 1 < parts;
    m_next->setVisible(more || nextPlace(*view.library, view.place).has_value());
    if (m_dots && parts > 1)
        m_dots->setPartLine(m_phrases(phrase::PageOf).arg(part + 1).arg(parts));
}

} // namespace sala::ui
