// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "staff/pages/fields.h"
#include "staff/sections.h"
#include "ui/look/paint.h"
#include "ui/look/theme.h"
#include "ui/text/staffphrases.h"
#include "ui/widgets/pillbutton.h"
#include "ui/widgets/textblock.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::staff {

namespace phrase = ui::phrase;
using ui::Control;
using ui::Look;
using ui::Metrics;
using ui::PillButton;
using ui::TextRole;

namespace {

/// White, because smudges show best on it; in high contrast too.
class WhiteField final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), ui::wipingGround()); }
};

/// A circle that lights when it is touched.
class Circle final : public Control
{
public:
    Circle(bool touched, const QString &name, const Look &look, QWidget *parent) : Control(look, parent), m_touched(touched)
    {
        setAccessibleName(name);
        setCheckable(true);
        setChecked(touched);
    }
    [[nodiscard]] bool wordsFit() const override { return true; }

protected:
    void nextCheckState() override {} // the desk decides
    void drawControl(QPainter &painter, const QRectF &shape) override
    {
        const ui::Theme &t = look().theme;
        const bool lit = m_touched || isDown();
        ui::drawRounded(painter, shape, shape.height() / 2, lit ? t.accent : t.card, lit ? t.accent : t.ink, look().metrics.stroke() * 2);
        const qreal inset = shape.width() * 0.32; // a second sign besides the colour: a full circle, or a ring
        if (lit)
            ui::drawRounded(painter, shape.adjusted(inset, inset, -inset, -inset), shape.height(), t.onAccent, t.onAccent, 1);
        else
            ui::drawRounded(painter, shape.adjusted(inset, inset, -inset, -inset), shape.height(), t.card, t.ink,
                            look().metrics.stroke() * 2);
    }

private:
    bool m_touched;
};

// In reading order: upper left and right, the middle, lower left and right.
QList<QRect> circlePlaces(QSize page, const Metrics &m)
{
    constexpr int edge = 6; // pixels; where a screen goes blind first
    const int side = m.bigTarget();
    const int right = page.width() - edge - side;
    const int bottom = page.height() - edge - side;
    return {QRect(edge, edge, side, side), QRect(right, edge, side, side),
            QRect((page.width() - side) / 2, (page.height() - side) / 2, side, side), QRect(edge, bottom, side, side),
            QRect(right, bottom, side, side)};
}

// Centred words; what they need below `top`.
bool addCentred(const QString &words, TextRole role, const QColor &ink, const Look &look, QWidget *body, QRect room, int *bottom)
{
    const Metrics &m = look.metrics;
    const auto layout = std::make_shared<const ui::TextLayout>(
        ui::plainRuns(words), ui::TextLayout::Style{m.font(role, true), m.lineHeight(role), ink, {}, false}, room.width());
    const int wide = static_cast<int>(layout->naturalWidth()) + 1;
    auto *block = new ui::TextBlock(layout, 0, layout->lineCount(), look, body);
    block->setGeometry(room.left() + (room.width() - wide) / 2, room.top(), wide, layout->height());
    *bottom = room.top() + layout->height();
    return layout->fits() && *bottom <= room.bottom();
}

} // namespace

bool buildCleaning(const ui::View &view, int seconds, QWidget *body)
{
    const Metrics &m = view.look.metrics;
    auto *field = new WhiteField(body);
    field->setGeometry(body->rect());
    const QColor ink = ui::wipingInk();
    const QRect room = body->rect().adjusted(m.margin(), m.margin(), -m.margin(), -m.margin());
    int bottom = 0;
    bool fits = addCentred(view.phrases()(phrase::CleanNow), TextRole::Heading, ink, view.look, field, room, &bottom);
    fits = addCentred(QString::number(seconds), TextRole::Title, ink, view.look, field, room.adjusted(0, bottom, 0, 0), &bottom) && fits;
    return fits;
}

bool buildTouchTest(const ui::View &view, int touched, const Sheet::Ask &ask, QWidget *body)
{
    const Metrics &m = view.look.metrics;
    const QList<QRect> places = circlePlaces(body->size(), m);
    for (int i = 0; i < touchTargets; ++i) {
        auto *circle = new Circle((touched >> i & 1) != 0, view.phrases()(phrase::TouchTarget).arg(i + 1), view.look, body);
        circle->setObjectName(u"circle_%1"_s.arg(i + 1));
        circle->setGeometry(places[i]);
        QObject::connect(circle, &Control::clicked, body, [ask, i] { ask({.kind = Request::Kind::Touched, .number = i}); });
    }
    auto *back = new PillButton(touched == allTouched ? PillButton::Kind::Primary : PillButton::Kind::Plain, u"back"_s, view.look, body);
    back->setObjectName(u"backToMenu"_s);
    back->setWords(view.phrases()(phrase::TouchBack));
    QObject::connect(back, &Control::clicked, body, [ask] { ask({.kind = Request::Kind::Open, .id = section::menu}); });
    const int side = places.first().width() + m.px(8);
    const int wide = std::min(back->wideWidth(), body->width() - 2 * side);
    const int middle = places[2].bottom();
    back->setGeometry((body->width() - wide) / 2, middle + (body->height() - middle - back->heightFor(wide)) / 2, wide,
                      back->heightFor(wide));
    int bottom = 0;
    return addCentred(view.phrases()(touched == allTouched ? phrase::TouchGood : phrase::TouchIntro), TextRole::Heading,
                      view.look.theme.ink, view.look, body, QRect(side, m.margin(), body->width() - 2 * side, places[2].top() - m.margin()),
                      &bottom);
}

} // namespace sala::staff
