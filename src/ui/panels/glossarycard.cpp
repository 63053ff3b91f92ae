// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/panels/glossarycard.h"

#include "ui/figure/figurepane.h"
#include "ui/flow/flow.h"
#include "ui/pages/stepparts.h"
#include "ui/text/phrases.h"
#include "ui/widgets/languageswitch.h"
#include "ui/widgets/pillbutton.h"

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
    const Metrics &m = view.look.metrics;
    setAccessibleName(text.word);

    const QRect limits = rect().adjusted(m.margin(), m.px(3), -m.margin(), -m.px(3));
    const int pad = m.px(4);
    const int wide = std::min(limits.width(), m.px(m.textScale <= 125 ? 130 : 170));
    const int button = m.target();
    const bool beside = !m.portrait();
    const bool hasPicture = !text.picture.path.isEmpty();
    const int pictureWide = !hasPicture ? 0 : beside ? (wide - 3 * pad) * (m.textScale <= 125 ? 46 : 34) / 100 : wide - 2 * pad;
    const int textWide = beside && hasPicture ? wide - 3 * pad - pictureWide : wide - 2 * pad;

    Flow flow(view.look);
    flow.addHeading(text.word, 0);
    flow.addText(text.meaning, TextRole::Body, view.look.theme.ink, m.px(1.5));
    addSources(flow, view, text.references);
    const int words = flow.naturalHeight(textWide);
    const int most = limits.height() - 2 * pad - button - pad;
    int pictureHigh = !hasPicture ? 0 : beside ? std::min(most, std::max(words, m.px(38))) : std::min(m.px(45), most - words - pad);
    // On a small screen with very large text the words come first.
    const bool shows = hasPicture && pictureHigh >= m.px(14) && (beside || pictureHigh > 0);
    pictureHigh = shows ? pictureHigh : 0;
    const int inner = beside ? std::max(words, pictureHigh) : words + (shows ? pictureHigh + pad : 0);
    m_fits = inner <= most;
    QRect card(0, 0, wide, std::min(inner, most) + 3 * pad + button);
    card.moveCenter(rect().center());
    setCard(card);

    QPoint origin = card.topLeft() + QPoint(pad, pad);
    if (shows) {
        auto *pane = new FigurePane({text.picture}, *view.library, view.language(), *view.figures, view.look, this);
        pane->setGeometry(QRect(origin, QSize(pictureWide, pictureHigh)));
        pane->setState(text.picture.structure, -1);
        origin += beside ? QPoint(pictureWide + pad, 0) : QPoint(0, pictureHigh + pad);
    }
    flow.arrange(QSize(textWide, most), 1, 0);
    m_fits = m_fits && flow.fits();
    flow.build(0, this, origin);

    auto *close = new PillButton(PillButton::Kind::Primary, u"close"_s, view.look, this);
    close->setObjectName(u"closeCard"_s);
    close->setWords(view.phrases()(phrase::Close));
    LanguageSwitch *languages = addLanguages();
    const int row = wide - 2 * pad;
    close->setCompact(close->wideWidth() + m.gap() + languages->naturalWidth() > row);
    const int closeWide = close->isCompact() ? close->compactWidth() : close->wideWidth();
    close->setGeometry(card.right() - pad - closeWide, card.bottom() - pad - button, closeWide, button);
    languages->setGeometry(card.left() + pad, card.bottom() - pad - button, std::min(languages->naturalWidth(), row - closeWide - m.gap()),
                           button);
    connect(close, &Control::clicked, this, [this] { emit wanted({.kind = Intent::Kind::CloseCard}); });
    connect(this, &Panel::touchedOutside, this, [this] { emit wanted({.kind = Intent::Kind::CloseCard}); });
}

} // namespace sala::ui
