// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/pages/page.h"

#include "ui/figure/figurepane.h"
#include "ui/flow/flow.h"
#include "ui/text/phrases.h"
#include "ui/widgets/textblock.h"

#include <algorithm>

namespace sala::ui {

Page::Page(QWidget *parent) : QWidget(parent)
{
    setContextMenuPolicy(Qt::PreventContextMenu);
}

int Page::part() const
{
    return std::clamp(m_view.place.part, 0, std::max(0, partCount() - 1));
}

bool sameButDetails(const View &a, const View &b)
{
    if (a.library != b.library || !(a.look == b.look) || a.staffNotes != b.staffNotes)
        return false;
    session::SessionState session = b.session;
    session.history = a.session.history; // nothing shows it
    session::Place place = b.place;
    place.lit = a.place.lit;
    place.slider = a.place.slider;
    place.enlarged = a.place.enlarged;
    place.sentence = a.place.sentence;
    place.paused = a.place.paused;
    place.focus = a.place.focus;
    place.card = a.place.card;
    place.settingsOpen = a.place.settingsOpen;
    return place == a.place && session == a.session;
}

void Page::present(const View &view)
{
    const bool same = m_body && m_composedSize == size() && view.titleInPage == m_view.titleInPage && view.badgeInPage == m_view.badgeInPage
                      && sameButDetails(m_view, view);
    if (same) {
        m_view = view;
        refresh(view);
        return;
    }
    m_view = view;
    m_composedSize = size();
    if (m_body) {
        // It may hold the control whose touch brought us here, so it lives until that event is over.
        m_body->hide();
        m_body->setParent(nullptr);
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    m_body->setGeometry(rect());
    compose(view, m_body);
    m_body->show();
    refresh(view); // list items set their text once they are shown; only now it can be marked
}

FigurePane *Page::makePane(const QList<content::Picture> &pictures, QWidget *parent)
{
    auto *pane = new FigurePane(pictures, *m_view.library, m_view.language(), *m_view.figures, m_view.look, parent);
    pane->setEnlargeable(m_view.phrases()(phrase::Enlarge), m_view.phrases()(phrase::WholePicture));
    connect(pane, &FigurePane::touched, this, [this](const QString &id) { want({.kind = Intent::Kind::Light, .id = id}); });
    connect(pane, &FigurePane::slid, this, [this](int value) { want({.kind = Intent::Kind::Slide, .number = value}); });
    connect(pane, &FigurePane::enlargeWanted, this, [this](QPoint focus) { want({.kind = Intent::Kind::Enlarge, .point = focus}); });
    connect(pane, &FigurePane::wholeWanted, this, [this] { want({.kind = Intent::Kind::ShowWhole}); });
    return pane;
}

void Page::showSpoken(const Flow *flow)
{
    const QList<TextBlock *> blocks = findChildren<TextBlock *>();
    for (TextBlock *block : blocks) {
        block->setSpoken(m_view.spoken);
        // Only who is listening means a sentence by touching it: sound never begins by itself.
        disconnect(block, &TextBlock::wordTouched, this, nullptr);
        if (m_view.place.sentence >= 0)
            connect(block, &TextBlock::wordTouched, this, [this](const SpeechTag &speech, qsizetype character) {
                const int sentence = m_view.sentenceAt ? m_view.sentenceAt(speech.part, speech.index, character) : -1;
                if (sentence >= 0)
                    want({.kind = Intent::Kind::ReadFrom, .number = sentence});
            });
    }
    const QList<HeadingBlock *> headings = findChildren<HeadingBlock *>();
    const bool heading = m_view.spoken && m_view.spoken->part == content::SpokenPart::Heading;
    for (HeadingBlock *each : headings)
        each->setSpoken(heading, m_view.look.theme.spoken);
    const int wanted = flow && m_view.spoken ? flow->partOf(*m_view.spoken) : -1;
    if (wanted >= 0 && wanted != part())
        QMetaObject::invokeMethod(
            this, [this, wanted] { want({.kind = Intent::Kind::ShowPart, .number = wanted}); }, Qt::QueuedConnection);
}

void Page::followLink(const content::Run &run)
{
    using Kind = content::Run::Kind;
    switch (run.kind) {
    case Kind::Structure: want({.kind = Intent::Kind::Light, .id = run.target}); break;
    case Kind::Slider: want({.kind = Intent::Kind::Slide, .number = run.value}); break;
    case Kind::Glossary: want({.kind = Intent::Kind::OpenCard, .id = run.target}); break;
    case Kind::StepLink:
        want({.kind = Intent::Kind::OpenStep, .id = run.target.section(u'/', 0, 0), .step = run.target.section(u'/', 1)});
        break;
    default: break;
    }
}

} // namespace sala::ui
