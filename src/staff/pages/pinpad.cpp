// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "staff/pages/fields.h"
#include "ui/look/paint.h"
#include "ui/text/staffphrases.h"
#include "ui/widgets/pillbutton.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sala::staff {

namespace phrase = ui::phrase;
using ui::Control;
using ui::Metrics;
using ui::PillButton;
using ui::TextRole;

namespace {

constexpr int columns = 3;
constexpr int rows = 4;

/// A dot for each digit that was typed.
class Dots final : public QWidget
{
public:
    Dots(int count, const QString &name, const ui::Look &look, QWidget *parent) : QWidget(parent), m_count(count), m_look(look)
    {
        setObjectName(u"pinDots"_s);
        setAccessibleName(name);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Metrics &m = m_look.metrics;
        ui::drawRounded(painter, rect(), m.radius(), m_look.theme.card, m_look.theme.controlLine, m.stroke());
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.theme.ink);
        const qreal step = std::min<qreal>(m.px(4.2), (width() - m.px(4)) / 12.0);
        const qreal radius = step * 0.32;
        for (int i = 0; i < m_count; ++i)
            painter.drawEllipse(QPointF(m.px(2) + step * (i + 0.5), height() / 2.0), radius, radius);
    }

private:
    int m_count;
    ui::Look m_look;
};

struct Key
{
    QString name;
    QString words;
    QString icon;
    Request request;
};

QList<Key> keysOf(const ui::View &view)
{
    QList<Key> keys;
    const auto digit = [](int number) {
        return Key{u"key_%1"_s.arg(number), QString::number(number), {}, {.kind = Request::Kind::Digit, .number = number}};
    };
    for (int number = 1; number <= 9; ++number)
        keys.append(digit(number));
    keys.append({u"key_clear"_s, view.phrases()(phrase::PinClear), u"close"_s, {.kind = Request::Kind::Clear}});
    keys.append(digit(0));
    keys.append({u"key_ok"_s, view.phrases()(phrase::PinOk), u"check"_s, {.kind = Request::Kind::Enter}});
    return keys;
}

PillButton *makeKey(const Key &key, const ui::Look &look, QWidget *parent)
{
    const bool ok = key.request.kind == Request::Kind::Enter;
    auto *button = new PillButton(ok ? PillButton::Kind::Primary : PillButton::Kind::Plain, key.icon, look, parent,
                                  key.icon.isEmpty() ? TextRole::BigControl : TextRole::Control);
    button->setObjectName(key.name);
    button->setWords(key.words);
    button->setProperty(ui::repeatsAreMeant, true);
    return button;
}

// With their words as wide as they need, as long as the pad leaves half of the page; else with icons.
QSize keySize(const ui::View &view, QSize page, bool *compact)
{
    const Metrics &m = view.look.metrics;
    int wide = m.px(17);
    for (const Key &key : keysOf(view)) {
        const std::unique_ptr<PillButton> probe(makeKey(key, view.look, nullptr));
        wide = std::max(wide, probe->wideWidth());
    }
    const int room = m.portrait() ? page.width() : page.width() * 52 / 100;
    *compact = columns * wide + (columns - 1) * m.gap() > room;
    if (*compact)
        wide = std::max(m.bigTarget(), std::min(m.px(17), (room - (columns - 1) * m.gap()) / columns));
    const int highest = (page.height() - (rows - 1) * m.gap()) / rows;
    // A digit needs no more height with larger text: where the page is low, a finger's pad is enough (20 mm, as Metrics has it).
    const int least = static_cast<int>(std::ceil(std::max(m.px(8) * 1.0, 20.0 * m.pixelsPerMm)));
    return {wide, std::max(least, std::min(m.px(13), highest))};
}

QRect buildKeys(const ui::View &view, const Sheet::Ask &ask, QWidget *body, bool low)
{
    const Metrics &m = view.look.metrics;
    bool compact = false;
    const QSize key = keySize(view, m.portrait() ? QSize(body->width(), body->height() * 58 / 100) : body->size(), &compact);
    const int wide = columns * key.width() + (columns - 1) * m.gap();
    const int high = rows * key.height() + (rows - 1) * m.gap();
    const QRect pad(m.portrait() ? (body->width() - wide) / 2 : body->width() - wide,
                    m.portrait() ? body->height() - high : std::max(0, (body->height() - high) / (low ? 1 : 2)), wide, high);
    int at = 0;
    for (const Key &each : keysOf(view)) {
        PillButton *button = makeKey(each, view.look, body);
        button->setCompact(compact && !each.icon.isEmpty());
        button->setGeometry(pad.left() + (at % columns) * (key.width() + m.gap()), pad.top() + (at / columns) * (key.height() + m.gap()),
                            key.width(), key.height());
        QObject::connect(button, &Control::clicked, body, [ask, request = each.request] { ask(request); });
        ++at;
    }
    return pad;
}

void addWords(const ui::View &view, const Door &door, bool toPatients, ui::Flow &flow)
{
    const Metrics &m = view.look.metrics;
    const ui::Phrases phrases = view.phrases();
    flow.addHeading(phrases(phrase::PinTitle), 0, m.textScale <= 125 ? TextRole::Heading : TextRole::CardTitle);
    const auto say = [&](const QString &words, TextRole role = TextRole::Control) {
        flow.addText(ui::plainRuns(words), role, view.look.theme.ink, m.px(1.5), true);
    };
    if (!door.pinSet)
        say(phrases(phrase::PinNone));
    else if (door.broken)
        say(phrases(phrase::PinBroken));
    if (door.wrong)
        say(phrases(phrase::PinWrong));
    if (door.waitSeconds > 0)
        say(phrases(phrase::PinWait).arg(door.waitSeconds), TextRole::CardTitle);
    else if (door.checking)
        say(phrases(phrase::PinChecking));
    else if (door.pinSet)
        flow.addWidget([high = m.target()](int) { return high; },
                       [&view, &door](QWidget *parent) {
                           return new Dots(door.digits, view.phrases()(phrase::PinTyped).arg(door.digits), view.look, parent);
                       },
                       m.px(2));
    if (toPatients)
        flow.addText(ui::plainRuns(phrases(phrase::PinPatient)), TextRole::Control, view.look.theme.inkSoft, m.px(2));
}

} // namespace

bool buildPinPad(const ui::View &view, const Door &door, const Sheet::Ask &ask, QWidget *body)
{
    const Metrics &m = view.look.metrics;
    // While nothing can be typed there are no keys to type it with.
    const bool keys = door.pinSet && door.waitSeconds == 0 && !door.checking;
    const QRect pad = keys ? buildKeys(view, ask, body, view.session.display.lowReach) : QRect();
    QSize room = body->size();
    if (keys && m.portrait())
        room.setHeight(pad.top() - m.gap());
    else if (keys)
        room.setWidth(pad.left() - m.px(4));
    room.setWidth(std::min(room.width(), m.px(100)));
    // Very large text on a small screen: Back says by itself where it leads.
    for (const bool toPatients : {true, false}) {
        ui::Flow flow(view.look);
        addWords(view, door, toPatients, flow);
        flow.arrange(room, 1, 0);
        const bool fits = flow.fits() && flow.partCount() == 1;
        if (!fits && toPatients)
            continue;
        flow.build(0, body, {});
        return fits;
    }
    return false;
}

} // namespace sala::staff
