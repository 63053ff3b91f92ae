// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/panels/displaypanel.h"

#include "ui/flow/flow.h"
#include "ui/text/phrases.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/languageswitch.h"
#include "ui/widgets/pillbutton.h"
#include "ui/widgets/volumecontrol.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::ui {

namespace {

constexpr DisplayPanel::Toggle highContrast{"highContrast", phrase::HighContrast, "contrast", &session::DisplaySettings::highContrast};
constexpr DisplayPanel::Toggle lowReach{"lowReach", phrase::LowReach, "low-reach", &session::DisplaySettings::lowReach};
constexpr DisplayPanel::Toggle lessMotion{"lessMotion", phrase::LessMotion, "motion", &session::DisplaySettings::lessMotion};
constexpr DisplayPanel::Toggle otherLanguage{"bothLanguages", phrase::BothLanguages, "captions", &session::DisplaySettings::bothLanguages};
constexpr DisplayPanel::Toggle autoRead{"autoRead", phrase::ReadToMe, "auto-read", &session::DisplaySettings::autoRead};

using Cells = QList<const DisplayPanel::Toggle *>; // null: the volume

Cells cellsOf(bool seeing, bool hearing, bool severalLanguages)
{
    Cells cells;
    if (seeing)
        cells += {&highContrast, &lowReach, &lessMotion};
    if (hearing && severalLanguages)
        cells.append(&otherLanguage);
    if (hearing)
        cells += {nullptr, &autoRead};
    return cells;
}

} // namespace

DisplayPanel::DisplayPanel(const View &view, QWidget *parent) : Panel(view, parent)
{
    setObjectName(u"displayPanel"_s);
    setAccessibleName(view.phrases()(phrase::ReadingAids));
    build();
    connect(this, &Panel::touchedOutside, this, [this] { emit wanted({.kind = Intent::Kind::CloseSettings}); });
}

// What the panel needs with this space around its controls. Sets its head out, for later.
DisplayPanel::Plan DisplayPanel::planWith(double padUnits)
{
    const Metrics &m = view().look.metrics;
    Plan plan;
    plan.pad = m.px(padUnits);
    plan.wide = std::min(width() - 2 * m.margin(), m.px(m.textScale <= 125 ? 110 : 170));
    const int inner = plan.wide - 2 * plan.pad;
    qDeleteAll(m_head);
    m_head.clear();
    m_fits = true;
    addHead(inner);
    const QRect measure(0, 0, inner, -1);
    const int around = 2 * plan.pad + m_headHigh + 2 * m.gap();
    plan.whole = around + m.target() + addContent(Part::All, measure) <= height();
    // Both parts have one height, so that the panel does not jump between them.
    const int content =
        plan.whole ? addContent(Part::All, measure) : std::max(addContent(Part::Seeing, measure), addContent(Part::Hearing, measure));
    Flow foot(view().look);
    foot.addText(plainRuns(view().phrases()(phrase::ResetsItself)), TextRole::Control, view().look.theme.inkSoft, 0);
    PillButton probe(PillButton::Kind::Primary, u"check"_s, view().look, nullptr);
    probe.setWords(view().phrases()(phrase::Done));
    const int footWords = foot.naturalHeight(inner - probe.wideWidth() - m.px(3));
    // On a small screen with very large text the sentence beside Done gives way to the controls.
    plan.says = plan.whole && around + content + std::max(m.target(), footWords) <= height();
    plan.footHigh = plan.says ? std::max(m.target(), footWords) : m.target();
    plan.high = around + content + plan.footHigh;
    const Cells cells = cellsOf(true, true, view().library->clinic.languages.size() > 1);
    plan.fits = m_fits && plan.high <= height()
                && std::all_of(cells.begin(), cells.end(), [&](const Toggle *cell) { return cellFits(cell, inner); });
    return plan;
}

void DisplayPanel::build()
{
    const Metrics &m = view().look.metrics;
    // Very large text: as much space around as leaves everything in its place.
    const QList<double> pads = m.textScale <= 125   ? QList<double>{4.0}
                               : m.textScale <= 150 ? QList<double>{3.0}
                                                    : QList<double>{3.0, 2.0, 1.1};
    const auto worth = [](const Plan &plan) { return (plan.fits ? 4 : 0) + (plan.whole ? 2 : 0) + (plan.says ? 1 : 0); };
    Plan plan = planWith(pads.first());
    double best = pads.first();
    double tried = best;
    for (qsizetype i = 1; i < pads.size() && worth(plan) < 7; ++i) {
        tried = pads[i];
        if (const Plan other = planWith(tried); worth(other) > worth(plan)) {
            plan = other;
            best = tried;
        }
    }
    if (tried != best)
        plan = planWith(best); // its head is what stands there
    m_fits = m_fits && plan.high <= height();
    const Part part = plan.whole ? Part::All : view().place.settingsPart == 0 ? Part::Seeing : Part::Hearing;
    QRect card(0, 0, plan.wide, std::min(plan.high, height()));
    card.moveCenter(rect().center());
    setCard(card);
    const int left = card.left() + plan.pad;
    const int top = card.top() + plan.pad;
    for (QWidget *widget : std::as_const(m_head))
        widget->move(widget->pos() + QPoint(left, top));
    const int inner = plan.wide - 2 * plan.pad;
    addContent(part, QRect(left, top + m_headHigh + m.gap(), inner, 0));
    const QRect last(left, card.bottom() + 1 - plan.pad - plan.footHigh, inner, plan.footHigh);
    addFoot(last, plan.says);
    if (!plan.whole)
        addOtherPart(part, last);
}

void DisplayPanel::addFoot(const QRect &where, bool says)
{
    const Metrics &m = view().look.metrics;
    auto *done = new PillButton(PillButton::Kind::Primary, u"check"_s, view().look, this);
    done->setObjectName(u"closeSettings"_s);
    done->setWords(view().phrases()(phrase::Done));
    connect(done, &Control::clicked, this, [this] { emit wanted({.kind = Intent::Kind::CloseSettings}); });
    if (says) {
        Flow foot(view().look);
        foot.addText(plainRuns(view().phrases()(phrase::ResetsItself)), TextRole::Control, view().look.theme.inkSoft, 0);
        const int wide = where.width() - done->wideWidth() - m.px(3);
        foot.arrange(QSize(wide, where.height()), 1, 0);
        m_fits = m_fits && foot.fits();
        foot.build(0, this, QPoint(where.left(), where.top() + (where.height() - foot.naturalHeight(wide)) / 2));
    }
    done->setGeometry(where.right() + 1 - done->wideWidth(), where.top() + (where.height() - m.target()) / 2, done->wideWidth(),
                      m.target());
    done->raise();
}

// What follows is measured only, when the height is below zero.
int DisplayPanel::addContent(Part part, const QRect &where)
{
    const int gap = view().look.metrics.gap();
    int y = where.top();
    const auto place = [&](const auto &add) { y += add(QRect(where.left(), y, where.width(), where.height())) + gap; };
    if (part != Part::Hearing)
        place([this](const QRect &row) { return addSizes(row); });
    place([this, part](const QRect &rows) { return addCells(part, rows); });
    return y - where.top() - gap;
}

// Where the panel has two parts: the way to the other one, beside Done.
void DisplayPanel::addOtherPart(Part part, const QRect &where)
{
    const Metrics &m = view().look.metrics;
    const int other = part == Part::Seeing ? 1 : 0;
    auto *button = new PillButton(PillButton::Kind::Plain, other == 1 ? u"listen"_s : u"text-size"_s, view().look, this);
    button->setObjectName(u"aids_%1"_s.arg(other));
    button->setWords(view().phrases()(other == 1 ? phrase::ForHearing : phrase::ForSeeing));
    button->setGeometry(where.left(), where.top() + (where.height() - m.target()) / 2, button->wideWidth(), m.target());
    connect(button, &Control::clicked, this, [this, other] { emit wanted({.kind = Intent::Kind::ShowAids, .number = other}); });
}

// The title, the warning signs and the languages, at the panel's origin: in one row where they fit, else the languages below.
void DisplayPanel::addHead(int inner)
{
    const Metrics &m = view().look.metrics;
    LanguageSwitch *languages = addLanguages();
    PillButton *alarm = addAlarm();
    PillButton *listen = addListen(u"listenSettings"_s);
    const int leastTitle = m.px(40);
    languages->setCompact(languages->naturalWidth() > inner);
    const int languagesWide =
        languages->naturalWidth() > inner && languages->compactWidth() > 0 ? languages->compactWidth() : languages->naturalWidth();
    const int listenWide = listen ? listen->compactWidth() + m.gap() : 0;
    const bool oneRow = leastTitle + listenWide + alarm->wideWidth() + languagesWide + 2 * m.gap() <= inner;
    alarm->setCompact(!oneRow && leastTitle + listenWide + m.gap() + alarm->wideWidth() > inner);
    const int alarmWide = alarm->isCompact() ? alarm->compactWidth() : alarm->wideWidth();
    const int titleWide = inner - alarmWide - m.gap() - listenWide - (oneRow ? languagesWide + m.gap() : 0);
    Flow title(view().look);
    title.addHeading(view().phrases()(phrase::ReadingAids), 0);
    title.arrange(QSize(titleWide, height()), 1, 0);
    auto *host = new QWidget(this);
    const int titleHigh = title.build(0, host, {});
    const int row = std::max(titleHigh, m.target());
    host->setGeometry(0, (row - titleHigh) / 2, titleWide, titleHigh);
    const int middle = (row - m.target()) / 2;
    alarm->setGeometry(titleWide + listenWide + m.gap(), middle, alarmWide, m.target());
    languages->setGeometry(oneRow ? inner - languagesWide : 0, oneRow ? middle : row + m.gap(), languagesWide, m.target());
    m_headHigh = oneRow ? row : row + m.gap() + m.target();
    m_head = {host, alarm, languages};
    if (listen) {
        listen->setCompact(true);
        listen->setGeometry(titleWide + m.gap(), middle, listen->compactWidth(), m.target());
        m_head.append(listen);
    }
    m_fits = m_fits && title.fits() && languagesWide <= inner;
}

void DisplayPanel::change(const session::DisplaySettings &display)
{
    emit wanted({.kind = Intent::Kind::SetDisplay, .display = display});
}

int DisplayPanel::addSizes(const QRect &where)
{
    const Metrics &m = view().look.metrics;
    const auto count = static_cast<int>(session::textScales.size());
    const auto wordsOf = [this](int scale) { return view().phrases()(phrase::Percent).arg(scale); };
    const auto oneRowWith = [&](const QString &icon) {
        PillButton probe(PillButton::Kind::Primary, icon, view().look, nullptr);
        probe.setWords(wordsOf(session::textScales.back()));
        return count * probe.wideWidth() + (count - 1) * m.gap() <= where.width();
    };
    // The letters say what the numbers are of; very large numbers say it themselves.
    const QString icon = oneRowWith(u"text-size"_s) ? u"text-size"_s : QString();
    const bool oneRow = oneRowWith(icon);
    const int columns = oneRow ? count : (count + 1) / 2;
    const int wide = (where.width() - (columns - 1) * m.gap()) / columns;
    for (int i = 0; i < count && where.height() >= 0; ++i) {
        const int scale = session::textScales[static_cast<std::size_t>(i)];
        const bool current = view().session.display.textScale == scale;
        auto *button = new PillButton(current ? PillButton::Kind::Primary : PillButton::Kind::Plain, icon, view().look, this);
        button->setObjectName(u"size_%1"_s.arg(scale));
        button->setWords(wordsOf(scale));
        button->setFullName(button->text() + u". "_s + view().phrases()(phrase::TextSize));
        button->setAccessibleDescription(view().phrases()(current ? phrase::Chosen : phrase::NotChosen));
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

bool DisplayPanel::cellFits(const Toggle *toggle, int width) const
{
    if (!toggle)
        return VolumeControl(0, view().phrases(), view().look, nullptr).leastWidth() <= width;
    ChoiceButton probe(ChoiceButton::Mark::Box, view().phrases()(toggle->words), false, view().look, nullptr);
    probe.setIconName(QString::fromLatin1(toggle->icon));
    return probe.fitsWidth(width);
}

int DisplayPanel::cellHeight(const Toggle *toggle, int width) const
{
    if (!toggle)
        return VolumeControl(0, view().phrases(), view().look, nullptr).heightFor(width);
    ChoiceButton probe(ChoiceButton::Mark::Box, view().phrases()(toggle->words), false, view().look, nullptr);
    probe.setIconName(QString::fromLatin1(toggle->icon));
    return probe.heightFor(width);
}

int DisplayPanel::addCells(Part part, const QRect &where)
{
    const Metrics &m = view().look.metrics;
    const Cells cells = cellsOf(part != Part::Hearing, part != Part::Seeing, view().library->clinic.languages.size() > 1);
    const auto widthOf = [&](int columns) { return (where.width() - (columns - 1) * m.gap()) / columns; };
    const bool two = std::all_of(cells.begin(), cells.end(), [&](const Toggle *cell) { return cellFits(cell, widthOf(2)); });
    const int columns = two ? 2 : 1; // two and two, so that a row is read like a pair
    const int wide = widthOf(columns);
    int y = where.top();
    for (qsizetype first = 0; first < cells.size(); first += columns) {
        const qsizetype last = std::min(first + columns, cells.size());
        int row = 0;
        for (qsizetype i = first; i < last; ++i)
            row = std::max(row, cellHeight(cells[i], wide));
        for (qsizetype i = first; i < last && where.height() >= 0; ++i) {
            const QRect cell(where.left() + static_cast<int>(i - first) * (wide + m.gap()), y, wide, row);
            if (cells[i])
                addToggle(*cells[i], cell);
            else
                addVolume(cell);
        }
        y += row + m.gap();
    }
    return y - m.gap() - where.top();
}

void DisplayPanel::addVolume(const QRect &where)
{
    auto *volume = new VolumeControl(view().session.display.volume, view().phrases(), view().look, this);
    volume->setObjectName(u"volume"_s);
    volume->setGeometry(where);
    m_fits = m_fits && volume->leastWidth() <= where.width();
    connect(volume, &VolumeControl::stepped, this, [this](int direction) {
        session::DisplaySettings display = view().session.display;
        display.volume = session::volumeAfter(display.volume, direction);
        change(display);
    });
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
