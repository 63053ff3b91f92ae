// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/pages/homepage.h"

#include "ui/figure/figureview.h"
#include "ui/pages/arrangement.h"
#include "ui/pages/thumbnails.h"
#include "ui/text/phrases.h"
#include "ui/widgets/cardbutton.h"
#include "ui/widgets/pillbutton.h"
#include "ui/widgets/tilebutton.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::ui {

namespace {

constexpr int landscapeColumns = 4;
constexpr int portraitColumns = 2;

} // namespace

QSet<QString> painTopics(const content::Library &library)
{
    QSet<QString> topics;
    for (const content::Structure &structure : library.structures)
        topics.insert(structure.topic);
    return topics;
}

bool HomePage::fitsOnOnePart(const Metrics &metrics, bool lowReach)
{
    const int longer = std::max(metrics.screen.width(), metrics.screen.height());
    const int shorter = std::min(metrics.screen.width(), metrics.screen.height());
    return !lowReach && metrics.textScale <= 100 && metrics.target() <= metrics.px(9) && longer * 10 >= shorter * 15;
}

QList<HomePage::Tile> HomePage::tiles(const View &view) const
{
    const Phrases phrases = view.phrases();
    const QSet<QString> pain = painTopics(*view.library);
    QList<Tile> all;
    for (const content::Topic &topic : view.library->topics) {
        if (!pain.contains(topic.id))
            all.append({u"topic_"_s + topic.id,
                        iconOfTopic(topic.id),
                        topic.text.value(view.language()).title,
                        {.kind = Intent::Kind::OpenTopic, .id = topic.id},
                        false});
    }
    all.append(
        {u"questions"_s, u"question"_s, view.library->questionsTitle.value(view.language()), {.kind = Intent::Kind::OpenQuestions}, false});
    all.append({u"about"_s, u"info"_s, view.library->about.text.value(view.language()).title, {.kind = Intent::Kind::OpenAbout}, false});
    all.append({u"warnings"_s, u"warning"_s, phrases(phrase::AlarmLong), {.kind = Intent::Kind::OpenWarnings}, true});
    return all;
}

void HomePage::makeFigure(const View &view, QWidget *body, const QRect &where)
{
    m_figure = new FigureView(*view.figures, view.look, body);
    m_figure->setObjectName(u"figure"_s);
    m_figure->setLabelShown(false);
    m_figure->setHint(view.phrases()(phrase::TouchThePicture));
    m_figure->setGeometry(where);
    QHash<QString, QString> names;
    QHash<QString, QColor> colours;
    QString path;
    QString alt;
    for (const content::Structure &structure : view.library->structures) {
        if (!structure.topic.isEmpty()) {
            names.insert(structure.id, structure.name.value(view.language()));
            colours.insert(structure.id, structure.colour.isEmpty() ? view.look.theme.accent : QColor(structure.colour));
        }
    }
    const content::Clinic &clinic = view.library->clinic;
    path = view.library->root + u"/figures/neck-side.svg"_s;
    alt = clinic.texts.value(view.language()).value(u"neck-picture"_s, view.phrases()(phrase::NeckPicture));
    m_figure->setNames(names, colours);
    m_figure->setPicture(path, alt);
    connect(m_figure, &FigureView::touched, this, [this](const QString &id) { want({.kind = Intent::Kind::Light, .id = id}); });
    connect(m_figure, &FigureView::becameReady, this, &HomePage::placeLabel);
    Look onPicture = view.look;
    onPicture.theme = theme(false); // the picture keeps its own paper in high contrast, and a yellow pill would drown in it
    m_label = new PillButton(PillButton::Kind::Primary, u"next"_s, onPicture, body);
    m_label->setObjectName(u"structure"_s);
    m_label->setIconSide(PillButton::IconSide::After);
    connect(m_label, &Control::clicked, this, [this] {
        if (const content::Structure *structure = this->view().library->structure(this->view().place.lit))
            want({.kind = Intent::Kind::OpenTopic, .id = structure->topic});
    });
}

// The label of a lit structure may wrap, but none of its words may be torn.
int HomePage::widestLabelWord(const View &view) const
{
    int widest = 0;
    for (const content::Structure &structure : view.library->structures) {
        PillButton probe(PillButton::Kind::Primary, u"next"_s, view.look, nullptr);
        probe.setWords(structure.topic.isEmpty() ? QString() : structure.name.value(view.language()));
        widest = std::max(widest, probe.leastWidth());
    }
    return widest;
}

void HomePage::placeLabel()
{
    if (!m_figure || !m_label)
        return;
    const Metrics &m = view().look.metrics;
    const content::Structure *structure = view().library->structure(view().place.lit);
    const bool lit = structure && m_figure->isReady() && !m_figure->labelRect().isNull();
    const content::Topic *topic = structure ? view().library->topic(structure->topic) : nullptr;
    m_label->setVisible(lit);
    if (!lit)
        return;
    m_label->setWords(structure->name.value(view().language()));
    if (topic)
        m_label->setFullName(m_label->text() + u". "_s + view().phrases()(phrase::LearnMore));
    const QRect frame = m_figure->geometry();
    const int wide = std::min(m_label->wideWidth(), frame.width() - m.px(3));
    m_label->setGeometry(m_figure->labelPlace(QSizeF(wide, m_label->heightFor(wide))).translated(frame.topLeft()));
    m_figure->setLeader(m_label->geometry().translated(-frame.topLeft()));
    m_label->raise();
}

void HomePage::addCards(Flow &flow, const View &view, int leastHeight)
{
    const QSet<QString> pain = painTopics(*view.library);
    const Look look = view.look;
    FigureStore *figures = view.figures;
    for (const content::Topic &topic : view.library->topics) {
        if (!pain.contains(topic.id))
            continue;
        const content::TopicText text = topic.text.value(view.language());
        const auto build = [=](QWidget *parent) {
            auto *card = new CardButton(text.title, text.summary, look, parent);
            card->reserveThumbnail();
            return card;
        };
        flow.addWidget(
            [build, leastHeight](int width) {
                const std::unique_ptr<CardButton> probe(build(nullptr));
                return std::max(leastHeight, probe->heightFor(width));
            },
            [=, this, id = topic.id](QWidget *parent) {
                CardButton *card = build(parent);
                card->setObjectName(u"topic_"_s + id);
                giveThumbnail(*card, text.picture, *figures);
                connect(card, &Control::clicked, this, [this, id] { want({.kind = Intent::Kind::OpenTopic, .id = id}); });
                return card;
            },
            look.metrics.gap());
        flow.shows({text.title, text.summary});
        flow.keepDistance();
    }
}

int HomePage::tileHeight(const QList<Tile> &all, int columns, int width) const
{
    const Look look = view().look;
    const int tile = (width - (columns - 1) * look.metrics.gap()) / columns;
    int high = look.metrics.px(9);
    for (const Tile &each : all) {
        const TileButton probe(each.warning ? TileButton::Kind::Warning : TileButton::Kind::Plain, each.icon, each.words, look, nullptr);
        high = std::max(high, probe.heightFor(tile));
    }
    return high;
}

QWidget *HomePage::tileRow(const QList<Tile> &row, int columns, int width, int height, QWidget *parent)
{
    const int gap = view().look.metrics.gap();
    const int tile = (width - (columns - 1) * gap) / columns;
    auto *host = new QWidget(parent);
    for (int i = 0; i < row.size(); ++i) {
        const Tile &each = row[i];
        auto *button =
            new TileButton(each.warning ? TileButton::Kind::Warning : TileButton::Kind::Plain, each.icon, each.words, view().look, host);
        button->setObjectName(each.name);
        button->setGeometry(i * (tile + gap), 0, tile, height);
        connect(button, &Control::clicked, this, [this, intent = each.intent] { want(intent); });
    }
    return host;
}

void HomePage::addTileRows(Flow &flow, const View &view, int columns, int width)
{
    const QList<Tile> all = tiles(view);
    const int high = tileHeight(all, columns, width);
    for (qsizetype first = 0; first < all.size(); first += columns) {
        const QList<Tile> row = all.mid(first, columns);
        flow.addWidget([high](int) { return high; }, [=, this](QWidget *parent) { return tileRow(row, columns, width, high, parent); },
                       view.look.metrics.gap());
        QStringList words;
        for (const Tile &each : row)
            words.append(each.words);
        flow.shows(words);
        flow.keepDistance();
    }
}

void HomePage::placeTiles(const QList<Tile> &all, int columns, int tile, QWidget *body)
{
    const int gap = view().look.metrics.gap();
    const auto rows = static_cast<int>((all.size() + columns - 1) / columns);
    for (int i = 0; i < rows; ++i) {
        QWidget *row = tileRow(all.mid(i * columns, columns), columns, width(), tile, body);
        row->setGeometry(0, height() - (rows - i) * tile - (rows - 1 - i) * gap, width(), tile);
    }
}

// Everything at one glance. Landscape: picture left, cards right; portrait: picture above; all other topics in a grid below.
void HomePage::composeOnePart(const View &view, QWidget *body)
{
    const Metrics &m = view.look.metrics;
    const int columns = m.portrait() ? portraitColumns : landscapeColumns;
    const QList<Tile> all = tiles(view);
    const int tile = tileHeight(all, columns, width());
    const int rows = static_cast<int>((all.size() + columns - 1) / columns);
    const int upper = height() - rows * tile - (rows - 1) * m.gap() - m.px(2.5);
    const QString question = view.phrases()(phrase::WhereFrom);
    m_first->addHeading(question, 0);
    if (m.portrait()) {
        addCards(*m_first, view, 0);
        const int words = m_first->naturalHeight(width());
        makeFigure(view, body, QRect(0, 0, width(), upper - words - m.px(2)));
        m_first->arrange(QSize(width(), words), 1, 0);
        m_first->build(0, body, QPoint(0, upper - words));
    } else {
        const QRect figure(0, 0, width() * 42 / 100, upper);
        const QRect column(figure.width() + m.px(4), 0, width() - figure.width() - m.px(4), upper);
        const auto cards = static_cast<int>(painTopics(*view.library).size());
        const int room = upper - m_first->naturalHeight(column.width()) - cards * m.gap();
        addCards(*m_first, view, cards > 0 ? room / cards : 0);
        makeFigure(view, body, figure);
        m_first->arrange(column.size(), 1, 0);
        m_first->build(0, body, column.topLeft());
    }
    placeTiles(all, columns, tile, body);
}

// The picture and what fits beside it on the first part, everything else full width on the next ones.
void HomePage::composeParts(const View &view, QWidget *body)
{
    const Metrics &m = view.look.metrics;
    Arrangement places = arrange(m, size());
    if (!places.figureApart && places.figure.width() - m.px(2) < widestLabelWord(view))
        places = standApart(size());
    const QRect column = places.figureApart ? rect() : places.text;
    const int tileColumns = m.textScale <= 150 || !m.portrait() ? 2 : 1;
    const auto fill = [&](Flow &flow, bool cards, bool withTiles) {
        flow.addHeading(view.phrases()(phrase::WhereFrom), 0);
        if (cards)
            addCards(flow, view, 0);
        if (withTiles)
            addTileRows(flow, view, tileColumns, column.width());
        flow.arrange(column.size(), 1, 0);
        return flow.partCount() == 1 && flow.fits();
    };
    bool cards = true;
    bool withTiles = m.portrait();
    if (!fill(*m_first, cards, withTiles)) {
        withTiles = false;
        m_first = std::make_unique<Flow>(view.look);
        cards = fill(*m_first, true, false);
        if (!cards) {
            m_first = std::make_unique<Flow>(view.look);
            (void)fill(*m_first, false, false);
        }
    }
    if (!withTiles) {
        m_rest = std::make_unique<Flow>(view.look);
        if (!cards)
            addCards(*m_rest, view, 0);
        addTileRows(*m_rest, view, tileColumns, width());
        m_rest->arrange(size(), 1, 0);
    }
    if (part() > 0) {
        m_rest->build(part() - 1, body, {});
        return;
    }
    giveSpareHeight(places, m, size(), m_first->usedHeight());
    const int used = m_first->build(0, body, places.figureApart ? column.topLeft() : places.text.topLeft());
    const QRect apart = rect().adjusted(0, used + m.px(2), 0, 0);
    makeFigure(view, body, places.figureApart ? apart : places.figure);
}

void HomePage::compose(const View &view, QWidget *body)
{
    m_first = std::make_unique<Flow>(view.look);
    m_rest.reset();
    m_label = nullptr;
    m_figure = nullptr;
    if (fitsOnOnePart(view.look.metrics, view.session.display.lowReach))
        composeOnePart(view, body);
    else
        composeParts(view, body);
    refresh(view);
}

int HomePage::partCount() const
{
    return 1 + (m_rest ? m_rest->partCount() : 0);
}

bool HomePage::textFits() const
{
    return (!m_first || m_first->fits()) && (!m_rest || m_rest->fits());
}

int HomePage::partOf(const content::SpokenSentence &sentence) const
{
    if (m_first && m_first->partOf(sentence) == 0)
        return 0;
    const int rest = m_rest ? m_rest->partOf(sentence) : -1;
    return rest < 0 ? -1 : rest + 1;
}

void HomePage::refresh(const View &view)
{
    if (m_figure)
        m_figure->setLit(view.place.lit);
    placeLabel();
}

} // namespace sala::ui
