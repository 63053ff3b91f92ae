// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/navigator.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::ui {

using content::Library;
using content::Step;
using content::Topic;
using session::Place;
using session::Screen;

namespace {

Place topicPlace(const QString &topic, const QString &step)
{
    Place place;
    place.screen = Screen::Topic;
    place.topic = topic;
    place.step = step;
    return place;
}

Place screenPlace(Screen screen)
{
    Place place;
    place.screen = screen;
    return place;
}

qsizetype stepIndex(const Topic &topic, const QString &step)
{
    return step.isEmpty() ? 0 : topic.indexOfStep(step);
}

} // namespace

std::optional<Place> placeOfTopic(const Library &library, const QString &topic, const QString &step)
{
    if (topic == library.warningSigns.id)
        return screenPlace(Screen::WarningSigns);
    if (topic == library.about.id)
        return screenPlace(Screen::About);
    if (topic == library.investigational.id)
        return screenPlace(Screen::Investigational);
    const Topic *found = library.topic(topic);
    if (!found || found->steps.isEmpty())
        return std::nullopt;
    const QString first = found->steps.first().id;
    return topicPlace(topic, step.isEmpty() ? first : (found->indexOfStep(step) >= 0 || step == topicEnd ? step : first));
}

std::optional<Place> nextPlace(const Library &library, const Place &place)
{
    const Topic *topic = topicOf(library, place);
    if (place.screen != Screen::Topic || !topic || place.step == topicEnd)
        return std::nullopt;
    const qsizetype index = stepIndex(*topic, place.step) + 1;
    return topicPlace(topic->id, index < topic->steps.size() ? topic->steps[index].id : QString(topicEnd));
}

std::optional<Place> previousPlace(const Library &library, const Place &place)
{
    if (place.screen == Screen::Home || place.screen == Screen::Welcome || place.screen == Screen::OutOfService)
        return std::nullopt;
    if (place.part > 0) {
        Place before = place;
        --before.part;
        return before;
    }
    const Topic *topic = topicOf(library, place);
    if (place.screen == Screen::Topic && topic && !topic->steps.isEmpty()) {
        const qsizetype index = place.step == topicEnd ? topic->steps.size() : stepIndex(*topic, place.step);
        if (index > 0)
            return topicPlace(topic->id, topic->steps[index - 1].id);
    }
    return screenPlace(Screen::Home);
}

const Topic *topicAfter(const Library &library, const QString &topic)
{
    for (qsizetype i = 0; i + 1 < library.topics.size(); ++i) {
        if (library.topics[i].id == topic)
            return &library.topics[i + 1];
    }
    return nullptr;
}

const Topic *topicOf(const Library &library, const Place &place)
{
    switch (place.screen) {
    case Screen::Topic: return library.topic(place.topic);
    case Screen::WarningSigns: return &library.warningSigns;
    case Screen::About: return &library.about;
    case Screen::Investigational: return &library.investigational;
    default: return nullptr;
    }
}

const Step *stepOf(const Library &library, const Place &place)
{
    const Topic *topic = topicOf(library, place);
    if (place.screen != Screen::Topic || !topic || topic->steps.isEmpty() || place.step == topicEnd)
        return nullptr;
    return &topic->steps[std::max<qsizetype>(0, stepIndex(*topic, place.step))];
}

bool isBare(const Place &place)
{
    if (place.screen == Screen::Staff)
        return place.step == staffCleaning || place.step == staffTouchTest;
    return place.screen == Screen::OutOfService;
}

bool exists(const Library &library, const Place &place)
{
    if (place.screen == Screen::Topic) {
        const Topic *topic = library.topic(place.topic);
        if (!topic || (!place.step.isEmpty() && place.step != topicEnd && topic->indexOfStep(place.step) < 0))
            return false;
    }
    return place.card.isEmpty() || library.glossaryEntry(place.card);
}

content::LibraryPtr bareLibrary()
{
    static const auto library = [] {
        content::Library bare;
        bare.clinic.languages = {u"es"_s, u"en"_s};
        bare.clinic.defaultLanguage = u"es"_s;
        bare.languageNames = {{u"es"_s, u"Español"_s}, {u"en"_s, u"English"_s}};
        return std::make_shared<const content::Library>(std::move(bare));
    }();
    return library;
}

} // namespace sala::ui
