// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/gallery.h"

#include "ui/shell/navigator.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace sala::ui {

using content::Step;
using session::Place;
using session::Screen;

namespace {

Place onScreen(Screen screen)
{
    Place place;
    place.screen = screen;
    return place;
}

void addStep(QList<GalleryItem> &items, const QString &name, Place place, const Step &step, const QString &language)
{
    items.append({name, place, {}, false, false});
    const content::StepText text = step.text.value(language);
    for (int i = 0; i < text.options.size(); ++i) {
        place.answer = i;
        items.append({name + u"-answer-%1"_s.arg(i + 1), place, {}, false, false});
    }
    place.answer = -1;
    if (text.pictures.size() >= 2) {
        place.slider = 100;
        items.append({name + u"-slider"_s, place, {}, false, false});
        place.slider = -1;
    }
    for (const content::Block &block : text.blocks) {
        for (const content::Run &run : block.runs) {
            if (run.kind == content::Run::Kind::Structure) {
                place.lit = run.target;
                items.append({name + u"-lit"_s, place, {}, false, false});
                return;
            }
        }
    }
}

void addTopic(QList<GalleryItem> &items, const content::Topic &topic, const QString &language)
{
    Place place = onScreen(Screen::Topic);
    place.topic = topic.id;
    for (const Step &step : topic.steps) {
        place.step = step.id;
        addStep(items, u"topic-"_s + topic.id + u'-' + step.id, place, step, language);
    }
    place.step = QString(topicEnd);
    items.append({u"topic-"_s + topic.id + u"-end"_s, place, {}, false, false});
}

void addHome(QList<GalleryItem> &items, const content::Library &library)
{
    Place home = onScreen(Screen::Home);
    items.append({u"home"_s, home, {}, false, false});
    QStringList topics;
    for (const content::Structure &structure : library.structures) {
        const content::Topic *topic = library.topic(structure.topic);
        if (!topic || topics.contains(structure.topic))
            continue;
        topics.append(structure.topic);
        const QString shown = topic->text.value(library.clinic.defaultLanguage).picture.structure;
        home.lit = shown.isEmpty() ? structure.id : shown;
        items.append({u"home-lit-"_s + structure.topic, home, {}, false, false});
    }
    home.lit.clear();
    home.settingsOpen = true;
    items.append({u"home-reading-aids"_s, home, {}, false, false});
    home.settingsOpen = false;
    items.append({u"home-still-there"_s, home, {}, true, false});
}

void addQuestions(QList<GalleryItem> &items, const content::Library &library)
{
    Place questions = onScreen(Screen::Questions);
    items.append({u"questions"_s, questions, {}, false, false});
    QStringList chosen;
    for (const content::QuestionGroup &group : library.questions) {
        if (!group.questions.isEmpty())
            chosen.append(group.questions.first().id);
    }
    items.append({u"questions-chosen"_s, questions, chosen, false, false});
    questions.myList = true;
    items.append({u"questions-list"_s, questions, chosen, false, false});
    items.append({u"questions-list-empty"_s, questions, {}, false, false});
}

} // namespace

QList<GalleryItem> gallery(const content::Library &library)
{
    QList<GalleryItem> items;
    items.append({u"welcome"_s, onScreen(Screen::Welcome), {}, false, false});
    addHome(items, library);
    for (const content::Topic &topic : library.topics)
        addTopic(items, topic, library.clinic.defaultLanguage);
    addQuestions(items, library);
    items.append({u"warning-signs"_s, onScreen(Screen::WarningSigns), {}, false, false});
    items.append({u"about"_s, onScreen(Screen::About), {}, false, false});
    items.append({u"investigational"_s, onScreen(Screen::Investigational), {}, false, false});
    items.append({u"staff"_s, onScreen(Screen::Staff), {}, false, false});
    Place card = onScreen(Screen::Home);
    if (const std::optional<Place> first = library.topics.isEmpty() ? std::nullopt : placeOfTopic(library, library.topics.first().id))
        card = *first;
    for (const content::GlossaryEntry &entry : library.glossary) {
        card.card = entry.id;
        items.append({u"card-"_s + entry.id, card, {}, false, false});
    }
    items.append({u"out-of-service"_s, onScreen(Screen::OutOfService), {}, false, true});
    return items;
}

} // namespace sala::ui
