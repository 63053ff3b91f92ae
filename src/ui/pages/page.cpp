// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/pages/page.h"

#include "ui/figure/figurepane.h"
#include "ui/flow/flow.h"
#include "ui/text/phrases.h"
#include "ui/widgets/spoken.h"
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
    if (a.library != b.library || !(a.look == b.look))
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
    place.settingsPart = a.place.settingsPart;
    return place == a.place && session == a.session;
}

void Page::present(const View &view)
{
    const bool same = m_body && m_composedSize == size() && view.titleInPage == m_view.titleInPage && view.badgeInPage == m_view.badgeInPage
                      && sameButDetails(m_view, view);
    if (same) {
        m_view = view;
        refresh(view);
        showSpoken();
        return;
    }
    m_view = view;
    m_composedSize = size();
    composeAnew();
    refresh(view); // list items set their text once they are shown; only now it can be marked
    showSpoken();
}

void Page::composeAnew()
{
    if (m_body) {
        // It may hold the control whose touch brought us here, so it lives until that event is over.
        m_body->hide();
        m_body->setParent(nullptr);
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    m_body->setGeometry(rect());
    compose(m_view, m_body);
    m_body->show();
}

FigurePane *Page::makePane(const QList<content::Picture> &pictures, QWidget *parent)
{
    auto *pane = new FigurePane(pictures, *m_view.library, m_view.language(), *m_view.figures, m_view.look, parent);
    if (!m_view.session.display.lessMotion)
        pane->setMoving();
    pane->setEnlargeable(m_view.phrases()(phrase::Enlarge), m_view.phrases()(phrase::WholePicture));
    connect(pane, &FigurePane::touched, this, [this](const QString &id) { want({.kind = Intent::Kind::Light, .id = id}); });
    connect(pane, &FigurePane::slid, this, [this](int value) { want({.kind = Intent::Kind::Slide, .number = value}); });
    connect(pane, &FigurePane::enlargeWanted, this, [this](QPoint focus) { want({.kind = Intent::Kind::Enlarge, .point = focus}); });
    connect(pane, &FigurePane::wholeWanted, this, [this] { want({.kind = Intent::Kind::ShowWhole}); });
    return pane;
}

int Page::partOf(const content::SpokenSentence &sentence) const
{
    return flow() ? flow()->partOf(sentence) : -1;
}

// Lights the sentence that is heard and shows the part where it stands; a touch on another one reads from there, or shows what it
// says in the other language.
void Page::showSpoken()
{
    showSpokenIn(this, m_view.spoken);
    const bool listening = m_view.place.sentence >= 0 && !(m_view.place.paused && m_view.session.display.bothLanguages);
    const bool answering = listening || m_view.session.display.bothLanguages;
    const QList<TextBlock *> blocks = findChildren<TextBlock *>();
    for (TextBlock *block : blocks) {
        // Only who is listening means the voice by touching a sentence: sound never begins by itself.
        disconnect(block, &TextBlock::wordTouched, this, nullptr);
        block->setAnswering(answering);
        if (!answering)
            continue;
        connect(block, &TextBlock::wordTouched, this, [this, listening](const QString &shown, qsizetype character) {
            const int sentence = m_view.sentenceAt ? m_view.sentenceAt(shown, character) : -1;
            if (sentence >= 0)
                want({.kind = listening ? Intent::Kind::ReadFrom : Intent::Kind::ShowSentence, .number = sentence});
        });
    }
    const int wanted = m_view.spoken ? partOf(*m_view.spoken) : -1;
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
