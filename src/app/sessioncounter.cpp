// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "app/sessioncounter.h"

#include "totals/totalsstore.h"
#include "ui/shell/kiosk.h"
#include "ui/shell/navigator.h"

#include <utility>

namespace sala::app {

using session::Place;
using session::Screen;

SessionCounter::SessionCounter(const ui::Kiosk &kiosk, totals::TotalsStore &store, std::function<bool()> preview, QObject *parent)
    : QObject(parent), m_kiosk(kiosk), m_store(store), m_preview(std::move(preview))
{
    connect(&kiosk, &ui::Kiosk::changed, this, &SessionCounter::follow);
}

SessionCounter::~SessionCounter()
{
    endSession();
}

void SessionCounter::endSession()
{
    if (m_inSession)
        m_store.add(m_counter.end());
    m_inSession = false;
    m_place = {};
}

void SessionCounter::follow()
{
    if (!m_kiosk.inSession()) {
        endSession();
        return;
    }
    m_inSession = true;
    m_counter.begin();
    if (m_preview && m_preview())
        m_counter.showStaff();
    m_counter.setLanguage(m_kiosk.session().language);
    m_counter.setQuestions(m_kiosk.session().chosenQuestions);
    if (m_kiosk.session().hasListened)
        m_counter.listen();
    const Place &place = m_kiosk.place();
    if (place == m_place)
        return;
    m_place = place;
    notePlace(place);
}

void SessionCounter::notePlace(const Place &place)
{
    if (place.sentence >= 0)
        m_counter.listen();
    const content::Topic *topic = ui::topicOf(*m_kiosk.library(), place);
    switch (place.screen) {
    case Screen::Welcome:
    case Screen::OutOfService: return;
    case Screen::Staff: m_counter.showStaff(); return;
    case Screen::Home:
    case Screen::Questions: m_counter.showScreen(); return;
    case Screen::WarningSigns:
    case Screen::About:
    case Screen::Investigational: m_counter.showStep(topic->id, {}); return;
    case Screen::Topic: break;
    }
    if (const content::Step *step = ui::stepOf(*m_kiosk.library(), place))
        m_counter.showStep(topic->id, step->id);
    else if (topic)
        m_counter.showEnd(topic->id);
    noteAnswer(place);
}

void SessionCounter::noteAnswer(const Place &place)
{
    const content::Step *step = ui::stepOf(*m_kiosk.library(), place);
    if (!step || step->kind != content::Step::Kind::QuickCheck || place.answer < 0)
        return;
    // The answers stand in the same order in every language.
    const QList<content::Option> options = step->text.value(m_kiosk.session().language).options;
    if (place.answer < options.size())
        m_counter.answer(place.topic, step->id, options[place.answer].right);
}

} // namespace sala::app
