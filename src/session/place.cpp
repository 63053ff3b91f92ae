// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "session/place.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sala::session {

namespace {

struct NamedScreen
{
    Screen screen = Screen::Welcome;
    QLatin1StringView name = {};
    bool hasSteps = false;
};

constexpr std::array namedScreens{
    NamedScreen{Screen::Welcome, "welcome"_L1, false},     NamedScreen{Screen::Home, "home"_L1, false},
    NamedScreen{Screen::Questions, "questions"_L1, false}, NamedScreen{Screen::WarningSigns, "warning-signs"_L1, true},
    NamedScreen{Screen::About, "about"_L1, true},          NamedScreen{Screen::Investigational, "investigational"_L1, true},
    NamedScreen{Screen::Staff, "staff"_L1, false},         NamedScreen{Screen::OutOfService, "out-of-service"_L1, false},
};

// Characters; the content format allows names of 200 bytes.
constexpr qsizetype longestId = 200;

bool isId(QStringView text)
{
    const auto fits = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    };
    return !text.isEmpty() && text.size() <= longestId && std::ranges::all_of(text, fits);
}

} // namespace

QString Place::toString() const
{
    const auto found = std::ranges::find(namedScreens, screen, &NamedScreen::screen);
    const bool named = found != namedScreens.end();
    const QString first = named ? QString{found->name} : topic;
    const bool withStep = !step.isEmpty() && (!named || found->hasSteps);
    return withStep ? first + u'/' + step : first;
}

std::optional<Place> Place::parse(const QString &address)
{
    const auto slash = address.indexOf(u'/');
    const QString first = slash < 0 ? address : address.left(slash);
    const QString step = slash < 0 ? QString{} : address.mid(slash + 1);
    if (!isId(first) || (slash >= 0 && !isId(step)))
        return std::nullopt;

    Place place;
    place.step = step;
    const auto found = std::ranges::find(namedScreens, first, &NamedScreen::name);
    if (found == namedScreens.end()) {
        place.screen = Screen::Topic;
        place.topic = first;
        return place;
    }
    if (slash >= 0 && !found->hasSteps)
        return std::nullopt;
    place.screen = found->screen;
    return place;
}

} // namespace sala::session
