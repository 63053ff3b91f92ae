// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/panels/glossarycard.h"

#include "ui/figure/figurepane.h"
#include "ui/flow/flow.h"
#include "ui/pages/stepparts.h"
#include "ui/shell/barlayout.h"
#include "ui/text/phrases.h"
#include "ui/widgets/languageswitch.h"
#include "ui/widgets/pillbutton.h"
#include "ui/widgets/subtitle.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::ui {

GlossaryCard::GlossaryCard(const View &view, QWidget *parent) : Panel(view, parent)
{
    setObjectName(u"glossaryCard"_s);
    const content::GlossaryEntry *entry = view.library->glossaryEntry(view.place.card);
    if (!entry)
        return;
    const content::GlossaryText text = entry->text.value(view.language());
    setAccessibleName(text.word);
    addFoot();
    fill(text, !text.picture.path.isEmpty());
    // On a small screen with very large text the words come first.
    if (!m_fits && !text.picture.path.isEmpty())
        fill(text, false);
    connect(this, &Panel::touchedOutside, this, [this] { emit wanted({.kind = Intent::Kind::CloseCard}); });
}

int GlossaryCard::pad() const
{
    const int scale = view().look.metrics.textScale;
    return view().look.metrics.px(scale <= 125 ? 4.0 : scale <= 150 ? 3.0 : 2.0);
}

int GlossaryCard::wide() const
{
    const Metrics &m = view().look.metrics;
    return std::min(width() - 2 * m.margin(), m.px(m.textScale <= 125 ? 130 : 170));
}

// Languages, warning signs, Close: along the foot of the card.
void GlossaryCard::addFoot()
{
    const Metrics &m = view().look.metrics;
    LanguageSwitch *languages = addLanguages();
    PillButton *alarm = addAlarm();
    auto *close = new PillButton(PillButton::Kind::Primary, u"close"_s, view().look, this);
    close->setObjectName(u"closeCard"_s);
    close->setWords(view().phrases()(phrase::Close));
    connect(close, &Control::clicked, this, [this] { emit wanted({.kind = Intent::Kind::CloseCard}); });
    PillButton *listen = addListen(u"listenCard"_s);
    m_foot = {languages, alarm, close};
    const BarItem first{languages->naturalWidth(), languages->compactWidth(), m.target(), false, false};
    QList<BarItem> others{{alarm->wideWidth(), alarm->compactWidth(), m.target(), true, false},
                          {close->wideWidth(), close->compactWidth(), m.target(), true, false}};
    if (listen) {
        m_foot.insert(1, listen);
        others.prepend({listen->wideWidth(), listen->compactWidth(), m.target(), false, false});
    }
    const int inner = wide() - 2 * pad();
    m_footLayout = layOutBar(QList<BarItem>{first} + others, inner, m.gap(), 1);
    const bool wordless =
        std::any_of(m_footLayout.places.begin() + 1, m_footLayout.places.end(), [](const BarPlace &p) { return p.compact; });
    // The languages in a row of their own: in portrait before a word goes, for there height is plenty.
    if (!m_footLayout.fits || (wordless && m.portrait())) {
        m_footLayout = layOutBar({first}, inner, m.gap(), 1);
        const BarLayout second = layOutBar(others, inner, m.gap(), 1);
        for (BarPlace place : second.places) {
            place.where.translate(0, m_footLayout.height + m.gap());
            m_footLayout.places.append(place);
        }
        m_footLayout.height += m.gap() + second.height;
        m_footLayout.fits = m_footLayout.fits && second.fits;
    }
    languages->setCompact(m_footLayout.places.first().compact);
    for (qsizetype i = 1; i < m_foot.size(); ++i)
        static_cast<PillButton *>(m_foot[i])->setCompact(m_footLayout.places[i].compact);
}

void GlossaryCard::placeFoot(const QRect &card)
{
    const QPoint corner(card.left() + pad(), card.bottom() + 1 - pad() - m_footLayout.height);
    for (qsizetype i = 0; i < m_foot.size(); ++i) {
        m_foot[i]->setGeometry(m_footLayout.places[i].where.translated(corner));
        m_foot[i]->raise();
    }
}

void GlossaryCard::fill(const content::GlossaryText &text, bool withPicture)
{
    const Metrics &m = view().look.metrics;
    delete m_body;
    m_body = new QWidget(this);
    const bool beside = withPicture && !m.portrait();
    const int inner = wide() - 2 * pad();
    const int pictureWide = beside ? (inner - pad()) * (m.textScale <= 125 ? 46 : 34) / 100 : inner;
    const int textWide = beside ? inner - pad() - pictureWide : inner;

    Flow flow(view().look);
    flow.addHeading(text.word, 0);
    flow.addText(text.meaning, TextRole::Body, view().look.theme.ink, m.px(1.5));
    addSources(flow, view(), text.references);
    const int words = flow.naturalHeight(textWide);
    const int room = height() - 2 * m.px(m.textScale <= 150 ? 3 : 1) - 3 * pad() - m_footLayout.height;
    // The sentence in the other language, full width above the controls, where there is room for it.
    const int wanted = Subtitle::heightFor(view().otherSentences, view().look, inner);
    const int other = wanted > 0 && words + wanted + pad() <= room ? wanted : 0;
    const int most = room - (other > 0 ? other + pad() : 0);
    int pictureHigh = 0;
    if (withPicture)
        pictureHigh = beside ? std::min(most, std::max(words, m.px(38))) : std::min(m.px(45), most - words - pad());
    const bool shows = pictureHigh >= m.px(14);
    const int above = shows && !beside ? pictureHigh + pad() : 0;
    const int high = beside ? std::max(words, pictureHigh) : words + above;
    m_fits = high <= most && m_footLayout.fits;
    QRect card(0, 0, wide(), std::min(high, most) + 3 * pad() + m_footLayout.height + (other > 0 ? other + pad() : 0));
    card.moveCenter(rect().center());
    setCard(card);
    m_body->setGeometry(card.adjusted(pad(), pad(), -pad(), -pad()));
    m_body->setAttribute(Qt::WA_TransparentForMouseEvents);
    if (shows) {
        auto *pane = new FigurePane({text.picture}, *view().library, view().language(), *view().figures, view().look, m_body);
        pane->setAnswering(false);
        pane->setGeometry(0, 0, pictureWide, pictureHigh);
        pane->setState({}); // the structure its picture names is lit
    }
    flow.arrange(QSize(textWide, most), 1, 0);
    m_fits = m_fits && flow.fits();
    flow.build(0, m_body, beside ? QPoint(pictureWide + pad(), 0) : QPoint(0, above));
    if (other > 0) {
        auto *subtitle = new Subtitle(view().look, m_body);
        subtitle->setObjectName(u"subtitle"_s);
        subtitle->setGeometry(0, std::min(high, most) + pad(), inner, other);
    }
    m_body->show();
    placeFoot(card);
}

} // namespace sala::ui
