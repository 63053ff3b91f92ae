// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/kiosk.h"

#include "ui/shell/navigator.h"

#include <algorithm>

namespace sala::ui {

using session::Place;
using session::Screen;

namespace {

Place homePlace()
{
    Place home;
    home.screen = Screen::Home;
    return home;
}

} // namespace

Kiosk::Kiosk(const session::Clock &clock, const session::IdleLimits &limits, const session::DisplaySettings &room, QObject *parent)
    : QObject(parent), m_room(room), m_idle(clock, limits)
{
    m_place.screen = Screen::OutOfService;
    m_session = session::SessionState::defaults({}, m_room);
    connect(&m_idle, &session::IdleWatch::ask, this, [this](int seconds) {
        m_secondsLeft = seconds;
        emit changed();
    });
    connect(&m_idle, &session::IdleWatch::countdown, this, [this](int seconds) {
        m_secondsLeft = seconds;
        emit countdownChanged();
    });
    connect(&m_idle, &session::IdleWatch::answered, this, &Kiosk::changed);
    connect(&m_idle, &session::IdleWatch::reset, this, &Kiosk::endSession);
}

QString Kiosk::startLanguage() const
{
    if (!m_library)
        return {};
    const content::Clinic &clinic = m_library->clinic;
    return clinic.languages.contains(m_language) ? m_language : clinic.defaultLanguage;
}

void Kiosk::setLibrary(content::LibraryPtr library, const QString &language)
{
    m_library = std::move(library);
    m_language = language;
    endSession();
}

void Kiosk::setRoom(const QString &language, const session::IdleLimits &limits)
{
    m_language = language;
    m_idle.setLimits(limits);
}

void Kiosk::endSession()
{
    m_idle.end();
    m_secondsLeft = 0;
    m_session = session::SessionState::defaults(startLanguage(), m_room);
    m_place = {};
    m_place.screen = m_library ? Screen::Welcome : Screen::OutOfService;
    emit changed();
}

bool Kiosk::noteTouch()
{
    emit touched();
    if (m_place.screen == Screen::Staff && m_place.step == staffCleaning)
        return false; // the screen is being wiped
    const bool before = m_idle.active();
    m_idle.touched();
    return !before || m_idle.active();
}

void Kiosk::notePage(int words, bool menu)
{
    m_idle.setPage(words, menu, m_place.screen == Screen::Staff);
}

bool Kiosk::goTo(const Place &place)
{
    if (!m_library || !exists(*m_library, place))
        return false;
    m_place = place;
    if (place.screen != Screen::Welcome && place.screen != Screen::OutOfService && !m_idle.active())
        m_idle.begin();
    emit changed();
    return true;
}

void Kiosk::go(const Place &place)
{
    if (place == m_place)
        return;
    const bool unlocked = m_place.screen == Screen::Staff && !m_place.step.isEmpty(); // nobody comes back there without the PIN
    if (m_place.screen != Screen::Welcome && !unlocked) {
        Place left = m_place;
        left.sentence = -1;
        left.paused = false;
        m_session.remember(left);
    }
    (void)goTo(place);
}

void Kiosk::goBack()
{
    if (leaveStaff())
        return;
    if (m_place.settingsOpen || !m_place.card.isEmpty() || m_place.enlarged) {
        // What was opened last closes first.
        Place place = m_place;
        if (!place.settingsOpen && place.card.isEmpty()) {
            place.enlarged = false;
        } else {
            place.sentence = -1; // of what is closed
            place.paused = false;
            if (place.settingsOpen)
                place.settingsOpen = false;
            else
                place.card.clear();
        }
        toggle(place);
        return;
    }
    std::optional<Place> back;
    const bool staffPart = m_place.screen == Screen::Staff && m_place.part > 0; // pages of the menu are no history
    if (!staffPart)
        back = m_session.takeBack();
    if (!back)
        back = previousPlace(*m_library, m_place);
    if (!back)
        return;
    // What was open over a page when it was left is not opened again.
    back->card.clear();
    back->enlarged = false;
    back->sentence = -1;
    back->paused = false;
    back->settingsOpen = false;
    (void)goTo(*back);
}

void Kiosk::toggle(Place place)
{
    if (place == m_place)
        return;
    m_place = std::move(place);
    emit changed();
}

bool Kiosk::handleNavigation(const Intent &intent)
{
    using Kind = Intent::Kind;
    std::optional<Place> target;
    Place screen;
    switch (intent.kind) {
    case Kind::GoHome:
        if (m_place.screen == Screen::Staff && !m_place.step.isEmpty()) {
            endSession();
            return true;
        }
        screen.screen = Screen::Home;
        break;
    case Kind::OpenWarnings: screen.screen = Screen::WarningSigns; break;
    case Kind::OpenAbout: screen.screen = Screen::About; break;
    case Kind::OpenInvestigational: screen.screen = Screen::Investigational; break;
    case Kind::OpenStaff: openStaff(intent.id); return true;
    case Kind::OpenQuestions:
        screen.screen = Screen::Questions;
        screen.step = intent.id;
        break;
    case Kind::OpenTopic:
    case Kind::OpenStep:
        target = placeOfTopic(*m_library, intent.id, intent.step);
        if (target)
            go(*target);
        return true;
    case Kind::Next:
        if (intent.number + 1 < intent.total) {
            Place place = m_place;
            place.sentence = -1; // what was read aloud stays behind
            place.paused = false;
            place.part = intent.number + 1;
            go(place);
        } else if ((target = nextPlace(*m_library, m_place))) {
            go(*target);
        }
        return true;
    case Kind::Back: goBack(); return true;
    default: return false;
    }
    go(screen);
    return true;
}

void Kiosk::handleDetail(const Intent &intent)
{
    using Kind = Intent::Kind;
    Place place = m_place;
    switch (intent.kind) {
    case Kind::OpenCard:
        place.card = m_library->glossaryEntry(intent.id) ? intent.id : QString();
        place.sentence = -1;
        break;
    case Kind::CloseCard:
        place.card.clear();
        place.sentence = -1;
        break;
    case Kind::Light: place.lit = intent.id == m_place.lit ? QString() : intent.id; break;
    case Kind::Enlarge:
        place.enlarged = true;
        place.focus = {std::clamp(intent.point.x(), 0, 1000), std::clamp(intent.point.y(), 0, 1000)};
        break;
    case Kind::ShowWhole: place.enlarged = false; break;
    case Kind::Slide: place.slider = std::clamp(intent.number, 0, 100); break;
    case Kind::Answer:
        place.answer = intent.number;
        place.sentence = -1;
        place.part = 0; // the feedback begins on the first part, wherever the answer stood
        break;
    case Kind::ShowAids: place.settingsPart = intent.number; break;
    case Kind::OpenSettings:
        place.settingsOpen = true;
        place.sentence = -1;
        break;
    case Kind::CloseSettings:
        place.settingsOpen = false;
        place.sentence = -1;
        break;
    case Kind::ShowList:
    case Kind::ChangeList:
        place.myList = intent.kind == Kind::ShowList;
        place.part = 0;
        place.sentence = -1;
        place.paused = false;
        go(place);
        return;
    default: return;
    }
    if (place.sentence < 0)
        place.paused = false;
    toggle(place);
}

void Kiosk::handleSession(const Intent &intent)
{
    using Kind = Intent::Kind;
    switch (intent.kind) {
    case Kind::ToggleQuestion:
        if (!m_library->question(intent.id))
            break;
        m_session.toggleQuestion(intent.id);
        emit changed();
        break;
    case Kind::SetLanguage:
        if (m_library->clinic.languages.contains(intent.id)) {
            m_session.language = intent.id;
            if (m_place.screen == Screen::Welcome) {
                go(homePlace());
            } else {
                emit changed();
            }
        }
        break;
    case Kind::ReadAll:
        if (m_library->clinic.languages.contains(intent.id)) {
            m_session.language = intent.id;
            m_session.display.autoRead = true;
            go(homePlace());
        }
        break;
    case Kind::SetDisplay:
        m_session.display = intent.display;
        emit changed();
        break;
    case Kind::End: endSession(); break;
    default: break;
    }
}

void Kiosk::handleSound(const Intent &intent)
{
    using Kind = Intent::Kind;
    Place place = m_place;
    switch (intent.kind) {
    case Kind::Listen:
        m_session.hasListened = true;
        if (place.sentence < 0) {
            emit listenAsked(); // where the page begins, the screen knows
            return;
        }
        place.paused = !place.paused;
        break;
    case Kind::Again:
    case Kind::ReadFrom:
        m_session.hasListened = true;
        place.sentence = std::max(0, intent.kind == Kind::Again ? place.sentence : intent.number);
        place.paused = false;
        break;
    case Kind::ShowSentence:
        place.sentence = std::max(0, intent.number);
        place.paused = true;
        break;
    case Kind::ShowPart: place.part = std::max(0, intent.number); break;
    default: return;
    }
    const bool asked = intent.kind == Kind::Again || intent.kind == Kind::ReadFrom;
    toggle(place);
    if (asked)
        emit readAsked(place.sentence);
}

void Kiosk::noteSentence(int sentence, const QString &lit)
{
    if (m_place.sentence < 0)
        return; // stopped meanwhile
    Place place = m_place;
    place.sentence = sentence;
    if (!lit.isEmpty())
        place.lit = lit;
    toggle(place);
}

void Kiosk::noteSilence()
{
    Place place = m_place;
    place.sentence = -1;
    place.paused = false;
    toggle(place);
}

void Kiosk::notePause()
{
    Place place = m_place;
    place.paused = place.sentence >= 0;
    toggle(place);
}

void Kiosk::handle(const Intent &intent)
{
    if (!m_library) {
        handleWithoutContent(intent);
        return;
    }
    if (!handleNavigation(intent)) {
        handleDetail(intent);
        handleSession(intent);
        handleSound(intent);
    }
    // Reading aids can be opened and changed on Welcome; they too must go back when nobody is there any more.
    const bool fresh = m_place == Place() && m_session == session::SessionState::defaults(startLanguage(), m_room);
    if (!fresh)
        m_idle.begin();
}

} // namespace sala::ui
