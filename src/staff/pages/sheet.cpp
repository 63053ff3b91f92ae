// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "staff/pages/sheet.h"

#include "ui/text/staffphrases.h"
#include "ui/widgets/cardbutton.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/pillbutton.h"
#include "ui/widgets/textblock.h"
#include "ui/widgets/tilebutton.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::staff {

namespace phrase = ui::phrase;
using ui::ChoiceButton;
using ui::Control;
using ui::Look;
using ui::PillButton;
using ui::TextRole;
using ui::TileButton;

namespace {

PillButton *makePill(const Sheet::Action &action, const Look &look, QWidget *parent)
{
    auto *pill = new PillButton(action.primary ? PillButton::Kind::Primary : PillButton::Kind::Plain, action.icon, look, parent);
    pill->setObjectName(action.name);
    pill->setWords(action.words);
    return pill;
}

// From the left, and below where the width ends.
QList<QRect> placeActions(const QList<Sheet::Action> &actions, const Look &look, int width)
{
    const int gap = look.metrics.gap();
    QList<QRect> places;
    int x = 0;
    int y = 0;
    int row = 0;
    for (const Sheet::Action &action : actions) {
        const std::unique_ptr<PillButton> probe(makePill(action, look, nullptr));
        const int wide = std::min(width, probe->wideWidth());
        const int high = probe->heightFor(wide);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += row + gap;
            row = 0;
        }
        places.append(QRect(x, y, wide, high));
        x += wide + gap;
        row = std::max(row, high);
    }
    return places;
}

int bottomOf(const QList<QRect> &places)
{
    int bottom = 0;
    for (const QRect &place : places)
        bottom = std::max(bottom, place.bottom() + 1);
    return bottom;
}

constexpr int mostColumns = 3;

QList<QRect> placeTiles(const QList<Sheet::Action> &tiles, const Look &look, int width)
{
    const int gap = look.metrics.gap();
    const auto probe = [&look](const Sheet::Action &tile) {
        return std::make_unique<TileButton>(TileButton::Kind::Plain, tile.icon, tile.words, look, nullptr);
    };
    int columns = mostColumns;
    const auto widthOf = [&] { return (width - (columns - 1) * gap) / columns; };
    const auto fit = [&] {
        return std::all_of(tiles.begin(), tiles.end(), [&](const Sheet::Action &tile) { return probe(tile)->fits(widthOf()); });
    };
    while (columns > 1 && (look.metrics.px(36) > widthOf() || !fit()))
        --columns;
    int high = 0;
    for (const Sheet::Action &tile : tiles)
        high = std::max(high, probe(tile)->heightFor(widthOf()));
    QList<QRect> places;
    for (int i = 0; i < tiles.size(); ++i)
        places.append(QRect((i % columns) * (widthOf() + gap), (i / columns) * (high + gap), widthOf(), high));
    return places;
}

} // namespace

Sheet::Sheet(const ui::View &view, const StaffState &state, Ask ask, ui::Flow &flow, int width)
    : m_view(view), m_state(state), m_ask(std::move(ask)), m_flow(flow), m_width(width)
{}

int Sheet::gap() const
{
    return m_first ? 0 : m_view.look.metrics.px(2);
}

void Sheet::add(int height, ui::Flow::Maker make, int spaceBefore)
{
    m_flow.addWidget([height](int) { return height; }, std::move(make), spaceBefore);
    m_flow.keepDistance();
    m_first = false;
}

void Sheet::widget(int height, ui::Flow::Maker make)
{
    add(height, std::move(make), gap());
}

void Sheet::title(const QString &words)
{
    m_flow.addHeading(words, gap());
    m_first = false;
}

void Sheet::subtitle(const QString &words)
{
    m_flow.addHeading(words, m_first ? 0 : m_view.look.metrics.px(3), TextRole::CardTitle);
    m_first = false;
}

void Sheet::text(const QString &words)
{
    m_flow.addText(ui::plainRuns(words), TextRole::Body, look().theme.ink, gap());
    m_first = false;
}

void Sheet::soft(const QString &words, bool keepWithNext)
{
    m_flow.addText(ui::plainRuns(words), TextRole::Control, look().theme.inkSoft, m_first ? 0 : look().metrics.px(0.6), false,
                   keepWithNext);
    m_first = false;
}

void Sheet::point(const QString &words)
{
    m_flow.addListItem(ui::plainRuns(words), look().metrics.px(1), look().theme.accent);
    m_first = false;
}

void Sheet::note(const QString &words)
{
    m_flow.addCallout(ui::plainRuns(words), false, gap());
    m_first = false;
}

void Sheet::warning(const QString &words)
{
    m_flow.addCallout(ui::plainRuns(words), true, gap());
    m_first = false;
}

void Sheet::actions(const QList<Action> &actions)
{
    const QList<QRect> places = placeActions(actions, look(), m_width);
    add(
        bottomOf(places),
        [actions, places, look = look(), ask = m_ask](QWidget *parent) {
            auto *row = new QWidget(parent);
            for (qsizetype i = 0; i < actions.size(); ++i) {
                PillButton *pill = makePill(actions[i], look, row);
                pill->setGeometry(places[i]);
                QObject::connect(pill, &Control::clicked, row, [ask, request = actions[i].request] { ask(request); });
            }
            return row;
        },
        m_first ? 0 : look().metrics.px(3));
}

void Sheet::tiles(const QList<Action> &tiles)
{
    const QList<QRect> places = placeTiles(tiles, look(), m_width);
    // Each row is an item of its own, so that a small screen pages between rows.
    for (qsizetype first = 0, next = 0; first < tiles.size(); first = next) {
        while (next < tiles.size() && places[next].top() == places[first].top())
            ++next;
        const QList<Action> these = tiles.mid(first, next - first);
        const QList<QRect> there = places.mid(first, next - first);
        widget(there.first().height(), [these, there, look = look(), ask = m_ask](QWidget *parent) {
            auto *row = new QWidget(parent);
            for (qsizetype i = 0; i < these.size(); ++i) {
                auto *tile = new TileButton(TileButton::Kind::Plain, these[i].icon, these[i].words, look, row);
                tile->setObjectName(these[i].name);
                tile->setGeometry(QRect(QPoint(there[i].left(), 0), there[i].size()));
                QObject::connect(tile, &Control::clicked, row, [ask, request = these[i].request] { ask(request); });
            }
            return row;
        });
    }
}

void Sheet::stepper(const QString &name, const QString &label, const QString &value, const Request &less, const Request &more)
{
    const ui::Metrics &m = look().metrics;
    m_flow.addText(ui::plainRuns(label), TextRole::Body, look().theme.ink, m_first ? 0 : m.px(3), false, true);
    const int side = m.bigTarget();
    const int middle = std::min(m_width - 2 * (side + m.gap()), m.px(24));
    add(
        side,
        [=, look = look(), ask = m_ask, lessWords = words(phrase::SetLess), moreWords = words(phrase::SetMore)](QWidget *parent) {
            auto *row = new QWidget(parent);
            const auto addButton = [&](const QString &suffix, const QString &icon, const QString &says, const Request &request, int x) {
                auto *button = new PillButton(PillButton::Kind::Plain, icon, look, row, TextRole::BigControl);
                button->setObjectName(name + suffix);
                button->setWords(says);
                button->setFullName(says + u": "_s + label);
                button->setCompact(true);
                button->setGeometry(x, 0, side, side);
                button->setProperty(ui::repeatsAreMeant, true);
                QObject::connect(button, &Control::clicked, row, [ask, request] { ask(request); });
            };
            addButton(u"-less"_s, u"minus"_s, lessWords, less, 0);
            const auto layout = std::make_shared<const ui::TextLayout>(
                ui::plainRuns(value),
                ui::TextLayout::Style{
                    look.metrics.font(TextRole::CardTitle, true), look.metrics.lineHeight(TextRole::CardTitle), look.theme.ink, {}, false},
                middle);
            auto *text = new ui::TextBlock(layout, 0, layout->lineCount(), look, row);
            text->setObjectName(name);
            const int ink = static_cast<int>(layout->naturalWidth()) + 1;
            text->setGeometry(side + look.metrics.gap() + (middle - ink) / 2, (side - layout->height()) / 2, ink, layout->height());
            addButton(u"-more"_s, u"plus"_s, moreWords, more, side + middle + 2 * look.metrics.gap());
            return row;
        },
        m.px(1));
}

void Sheet::choices(const QList<Action> &choices, const QString &chosen)
{
    for (const Action &choice : choices) {
        const auto make = [choice, chosen, look = look()](QWidget *parent) {
            auto *button = new ChoiceButton(ChoiceButton::Mark::Circle, choice.words, choice.request.id == chosen, look, parent);
            button->setObjectName(choice.name);
            return button;
        };
        const int wide = m_width;
        const std::unique_ptr<ChoiceButton> probe(make(nullptr));
        add(
            probe->heightFor(wide),
            [make, ask = m_ask, request = choice.request](QWidget *parent) {
                ChoiceButton *button = make(parent);
                QObject::connect(button, &Control::clicked, parent, [ask, request] { ask(request); });
                return button;
            },
            look().metrics.gap());
    }
}

void Sheet::card(const QString &name, const QString &icon, const QString &title, const QString &line, const Request &request)
{
    const auto make = [=, look = look()](QWidget *parent) {
        auto *card = new ui::CardButton(title, line, look, parent);
        card->setObjectName(name);
        card->setIconName(icon);
        return card;
    };
    const std::unique_ptr<ui::CardButton> probe(make(nullptr));
    widget(probe->heightFor(m_width), [make, ask = m_ask, request](QWidget *parent) {
        ui::CardButton *button = make(parent);
        QObject::connect(button, &Control::clicked, parent, [ask, request] { ask(request); });
        return button;
    });
}

} // namespace sala::staff
