// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/panels/displaypanel.h"

#include "ui/flow/flow.h"
#include "ui/text/phrases.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/languageswitch.h"
#include "ui/widgets/pillbutton.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::ui {

namespace {

constexpr DisplayPanel::Toggle toggles[] = {
    {"highContrast", phrase::HighContrast, "contrast", &session::DisplaySettings::highContrast},
    {"lowReach", phrase::LowReach, "low-reach", &session::DisplaySettings::lowReach},
    {"lessMotion", phrase::LessMotion, "motion", &session::DisplaySettings::lessMotion},
    {"autoRead", phrase::ReadToMe, "auto-read", &session::DisplaySettings::autoRead},
};

} // namespace

DisplayPanel::DisplayPanel(const View &view, QWidget *parent) : Panel(view, parent)
{
    setObjectName(u"displayPanel"_s);
    const Metrics &m = view.look.metrics;
    const Phrases phrases = view.phrases();
    setAccessibleName(phrases(phrase::ReadingAids));
    const double padUnits = m.textScale <= 125 ? 4.0 : m.textScale <= 150 ? 3.0 : 1.8;
    const int pad = m.px(padUnits);
    const int wide = std::min(width() - 2 * m.margin(), m.px(m.textScale <= 125 ? 110 : 165));
    const int inner = wide - 2 * pad;

    addHead(inner);
    Flow foot(view.look);
    foot.addText(plainRuns(phrases(phrase::ResetsItself)), TextRole::Control, view.look.theme.inkSoft, 0);
    auto *done = new PillButton(PillButton::Kind::Primary, u"check"_s, view.look, this);
    done->setObjectName(u"closeSettings"_s);
    done->setWords(phrases(phrase::Done));
    const int footWide = inner - done->wideWidth() - m.px(3);

    const int sizesHigh = addSizes(QRect(0, 0, inner, -1));
    const int toggleHigh = addToggles(QRect(0, 0, inner, -1));
    const int upper = pad + m_headHigh + m.gap() + sizesHigh + m.gap() + toggleHigh + m.gap();
    // On a small screen with very large text the sentence beside Done gives way to the controls.
    const bool says = upper + foot.naturalHeight(footWide) + pad <= height();
    const int footHigh = says ? std::max(m.target(), foot.naturalHeight(footWide)) : m.target();
    foot.arrange(QSize(footWide, footHigh), 1, 0);
    const int high = upper + footHigh + pad;
    m_fits = m_fits && high <= height() && (!says || foot.fits());
    QRect card(0, 0, wide, std::min(high, height()));
    card.moveCenter(rect().center());
    setCard(card);

    const int left = card.left() + pad;
    int y = card.top() + pad;
    for (QWidget *widget : m_head)
        widget->move(widget->pos() + QPoint(left, y));
    y += m_headHigh + m.gap();
    y += addSizes(QRect(left, y, inner, 0)) + m.gap();
    y += addToggles(QRect(left, y, inner, 0)) + m.gap();
    if (says)
        foot.build(0, this, QPoint(left, y + (footHigh - foot.naturalHeight(footWide)) / 2));
    done->setGeometry(card.right() - pad - done->wideWidth(), y + (footHigh - m.target()) / 2, done->wideWidth(), m.target());
    done->raise();
    connect(done, &Control::clicked, this, [this] { emit wanted({.kind = Intent::Kind::CloseSettings}); });
    connect(this, &Panel::touchedOutside, this, [this] { emit wanted({.kind = Intent::Kind::CloseSettings}); });
}

// The title, the warning signs and the languages, at the panel's origin: in one row where they fit, else the languages below.
void DisplayPanel::addHead(int inner)
{
    const Metrics &m = view().look.metrics;
    LanguageSwitch *languages = addLanguages();
    PillButton *alarm = addAlarm();
    const int leastTitle = m.px(40);
    const int languagesWide = languages->naturalWidth();
    const bool oneRow = leastTitle + alarm->wideWidth() + languagesWide + 2 * m.gap() <= inner;
    alarm->setCompact(!oneRow && leastTitle + m.gap() + alarm->wideWidth() > inner);
    const int alarmWide = alarm->isCompact() ? alarm->compactWidth() : alarm->wideWidth();
    const int titleWide = inner - alarmWide - m.gap() - (oneRow ? languagesWide + m.gap() : 0);
    Flow title(view().look);
    title.addHeading(view().phrases()(phrase::ReadingAids), 0);
    title.arrange(QSize(titleWide, height()), 1, 0);
    auto *host = new QWidget(this);
    const int titleHigh = title.build(0, host, {});
    const int row = std::max(titleHigh, m.target());
    host->setGeometry(0, (row - titleHigh) / 2, titleWide, titleHigh);
    const int middle = (row - m.target()) / 2;
    alarm->setGeometry(titleWide + m.gap(), middle, alarmWide, m.target());
    languages->setGeometry(oneRow ? inner - languagesWide : 0, oneRow ? middle : row + m.gap(), languagesWide, m.target());
    m_headHigh = oneRow ? row : row + m.gap() + m.target();
    m_head = {host, alarm, languages};
    m_fits = m_fits && title.fits() && languagesWide <= inner;
}

void DisplayPanel::change(const session::DisplaySettings &display)
{
    emit wanted({.kind = Intent::Kind::SetDisplay, .display = display});
}

// The same as below: measured only, when the height is below zero.
int DisplayPanel::addSizes(const QRect &where)
{
    const Metrics &m = view().look.metrics;
    const auto count = static_cast<int>(session::textScales.size());
    const auto wordsOf = [](int scale) { return u"%1 %"_s.arg(scale); };
    PillButton probe(PillButton::Kind::Primary, {}, view().look, nullptr);
    probe.setWords(wordsOf(session::textScales.back()));
    const bool oneRow = count * probe.wideWidth() + (count - 1) * m.gap() <= where.width();
    const int columns = oneRow ? count : (count + 1) / 2;
    const int wide = (where.width() - (columns - 1) * m.gap()) / columns;
    for (int i = 0; i < count && where.height() >= 0; ++i) {
        const int scale = session::textScales[static_cast<std::size_t>(i)];
        const bool current = view().session.display.textScale == scale;
        auto *button = new PillButton(current ? PillButton::Kind::Primary : PillButton::Kind::Plain, {}, view().look, this);
        button->setObjectName(u"size_%1"_s.arg(scale));
        button->setWords(wordsOf(scale));
        button->setFullName(button->text() + u' ' + view().phrases()(phrase::TextSize));
        button->setGeometry(where.left() + (i % columns) * (wide + m.gap()), where.top() + (i / columns) * (m.target() + m.gap()), wide,
                            m.target());
        m_fits = m_fits && button->wordsFit();
        connect(button, &Control::clicked, this, [this, scale] {
            session::DisplaySettings display = view().session.display;
            display.textScale = scale;
            change(display);
        });
    }
    const int rows = (count + columns - 1) / columns;
    return rows * m.target() + (rows - 1) * m.gap();
}

// With a height below zero nothing is made: only the height needed is returned.
int DisplayPanel::addToggles(QRect where)
{
    const Metrics &m = view().look.metrics;
    const bool measuring = where.height() < 0;
    constexpr auto count = static_cast<int>(std::size(toggles));
    const auto widthOf = [&](int columns) { return (where.width() - (columns - 1) * m.gap()) / columns; };
    const auto fit = [&](int columns) {
        return std::all_of(std::begin(toggles), std::end(toggles), [&](const Toggle &toggle) {
            ChoiceButton probe(ChoiceButton::Mark::Box, view().phrases()(toggle.words), false, view().look, nullptr);
            probe.setIconName(QString::fromLatin1(toggle.icon));
            return probe.fitsWidth(widthOf(columns));
        });
    };
    const int columns = fit(2) ? 2 : 1; // two and two, so that a row is read like a pair
    const int wide = widthOf(columns);
    int y = where.top();
    for (int first = 0; first < count; first += columns) {
        const int last = std::min(first + columns, count);
        int row = 0;
        for (int i = first; i < last; ++i) {
            ChoiceButton probe(ChoiceButton::Mark::Box, view().phrases()(toggles[i].words), false, view().look, nullptr);
            probe.setIconName(QString::fromLatin1(toggles[i].icon));
            row = std::max(row, probe.heightFor(wide));
        }
        for (int i = first; i < last && !measuring; ++i)
            addToggle(toggles[i], QRect(where.left() + (i - first) * (wide + m.gap()), y, wide, row));
        y += row + m.gap();
    }
    return y - m.gap() - where.top();
}

void DisplayPanel::addToggle(const Toggle &toggle, const QRect &where)
{
    const session::DisplaySettings &now = view().session.display;
    auto *button = new ChoiceButton(ChoiceButton::Mark::Box, view().phrases()(toggle.words), now.*toggle.field, view().look, this);
    button->setObjectName(QString::fromLatin1(toggle.name));
    button->setIconName(QString::fromLatin1(toggle.icon));
    button->setGeometry(where);
    m_fits = m_fits && button->wordsFit();
    connect(button, &Control::clicked, this, [this, field = toggle.field] {
        session::DisplaySettings display = view().session.display;
        display.*field = !(display.*field);
        change(display);
    });
}

} // namespace sala::ui
