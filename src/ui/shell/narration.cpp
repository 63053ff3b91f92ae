// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/narration.h"

#include "ui/shell/navigator.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <cmath>

namespace sala::ui {

using media::Narrator;
using session::Place;

namespace {

// The same page in the same language has the same script; what is lit or open over it does not matter.
bool samePage(const Place &a, const Place &b)
{
    return a.screen == b.screen && a.topic == b.topic && a.step == b.step && a.card == b.card && a.answer == b.answer;
}

bool overlaps(qsizetype start, qsizetype length, const content::Span &span)
{
    return start < span.start + span.length && span.start < start + length;
}

} // namespace

Narration::Narration(Kiosk &kiosk, Narrator &narrator, const Phrasebook &phrasebook, QObject *parent)
    : QObject(parent), m_kiosk(kiosk), m_narrator(narrator), m_phrasebook(phrasebook)
{
    m_words.text = [this](const QString &phrase, const QString &language) {
        return m_phrasebook.text(language, phrase.toUtf8().constData());
    };
    connect(&m_kiosk, &Kiosk::changed, this, &Narration::follow);
    connect(&m_kiosk, &Kiosk::readAsked, this, &Narration::read);
    connect(&m_narrator, &Narrator::sentenceChanged, this, &Narration::showSentence);
    connect(&m_narrator, &Narrator::progressed, this, &Narration::moveSlider);
    connect(&m_narrator, &Narrator::finished, this, &Narration::silenced);
    connect(&m_narrator, &Narrator::stateChanged, this, [this] {
        m_kiosk.idle().setPlaying(m_narrator.state() == Narrator::State::Playing);
        if (m_narrator.state() == Narrator::State::NoSound)
            silenced();
        emit changed();
    });
    follow();
}

std::optional<content::Script> Narration::scriptOf(const Place &place) const
{
    const content::LibraryPtr &library = m_kiosk.library();
    if (!library)
        return std::nullopt;
    const QString &language = m_kiosk.session().language;
    if (const content::GlossaryEntry *entry = library->glossaryEntry(place.card))
        return content::glossaryScript(*entry, language);
    const content::Topic *topic = topicOf(*library, place);
    const content::Step *step = stepOf(*library, place);
    if (!topic || !step)
        return std::nullopt;
    const auto options = step->text.value(language).options.size();
    if (step->kind == content::Step::Kind::QuickCheck && place.answer >= 0 && place.answer < options)
        return content::answerScript(*topic, *step, place.answer, language, m_words);
    return content::stepScript(*topic, *step, language, m_words);
}

void Narration::follow()
{
    if (m_following)
        return;
    const QScopedValueRollback busy(m_following, true);
    const Place &place = m_kiosk.place();
    const QString language = m_kiosk.session().language;
    const bool arrived = !samePage(place, m_place) || !m_script || m_script->language != language;
    if (arrived) {
        const bool samePageOtherLanguage = samePage(place, m_place) && m_script;
        m_script = scriptOf(place);
        m_place = place;
        const bool read = m_kiosk.session().display.autoRead && m_script && !samePageOtherLanguage && place.sentence < 0;
        if (place.sentence < 0)
            m_narrator.stop();
        if (read)
            QMetaObject::invokeMethod(
                this, [this] { m_kiosk.handle({.kind = Intent::Kind::ReadFrom, .number = 0}); }, Qt::QueuedConnection);
        if (place.sentence >= 0 && m_script)
            this->read(place.sentence); // the same sentence in the other language
        emit changed();
    }
    m_narrator.setSlow(m_kiosk.session().display.slowVoice);
    m_narrator.setVolume(m_kiosk.session().display.volume);
    if (place.sentence < 0) {
        if (m_narrator.state() != Narrator::State::Silent && m_narrator.state() != Narrator::State::NoSound)
            m_narrator.stop();
    } else if (place.paused) {
        m_narrator.pause();
    } else {
        m_narrator.resume();
    }
}

void Narration::read(int sentence)
{
    const std::optional<content::Soundtrack> track =
        m_script ? content::findSoundtrack(content::soundFolder(*m_kiosk.library()), *m_script) : std::nullopt;
    if (!track) {
        silenced();
        return;
    }
    m_sliderTo = -1;
    const Narrator::State state = m_narrator.state();
    const bool same = m_read == track->file && (state == Narrator::State::Playing || state == Narrator::State::Paused);
    m_read = track->file;
    if (same)
        m_narrator.goTo(sentence);
    else
        m_narrator.play(*track, sentence);
}

void Narration::silenced()
{
    m_sliderTo = -1;
    m_kiosk.noteSilence();
}

const content::Runs *Narration::runsOf(const content::SpokenSentence &sentence) const
{
    const content::Step *step = m_kiosk.library() ? stepOf(*m_kiosk.library(), m_kiosk.place()) : nullptr;
    if (!step || sentence.part != content::SpokenPart::Block)
        return nullptr;
    const auto text = step->text.constFind(m_kiosk.session().language);
    return text != step->text.constEnd() && sentence.index < text->blocks.size() ? &text->blocks[sentence.index].runs : nullptr;
}

void Narration::showSentence(int sentence)
{
    m_sliderTo = -1;
    QString lit;
    if (m_script && sentence >= 0 && sentence < m_script->sentences.size()) {
        const content::SpokenSentence &spoken = m_script->sentences[sentence];
        qsizetype start = 0;
        if (const content::Runs *runs = runsOf(spoken)) {
            for (const content::Run &run : *runs) {
                if (overlaps(start, run.text.size(), spoken.span)) {
                    if (run.kind == content::Run::Kind::Structure)
                        lit = run.target;
                    else if (run.kind == content::Run::Kind::Slider)
                        m_sliderTo = run.value;
                }
                start += run.text.size();
            }
        }
    }
    m_sliderFrom = std::max(0, m_kiosk.place().slider);
    m_sliderSet = m_kiosk.place().slider;
    m_kiosk.noteSentence(sentence, lit);
    emit changed();
}

void Narration::moveSlider()
{
    if (m_sliderTo < 0)
        return;
    if (m_kiosk.place().slider != m_sliderSet) {
        m_sliderTo = -1; // a finger has taken it
        return;
    }
    const int value = m_sliderFrom + static_cast<int>(std::lround((m_sliderTo - m_sliderFrom) * m_narrator.progress()));
    if (value == m_sliderSet)
        return;
    m_sliderSet = value;
    m_kiosk.handle({.kind = Intent::Kind::Slide, .number = value});
}

Sound Narration::sound() const
{
    if (!m_script || !content::findSoundtrack(content::soundFolder(*m_kiosk.library()), *m_script))
        return Sound::None;
    if (!m_narrator.hasDevice() || m_narrator.cause() == Narrator::Cause::DamagedFile)
        return Sound::Unheard;
    if (m_kiosk.place().sentence < 0)
        return Sound::Ready;
    return m_kiosk.place().paused ? Sound::Paused : Sound::Playing;
}

std::optional<content::SpokenSentence> Narration::spoken() const
{
    const int sentence = m_kiosk.place().sentence;
    if (!m_script || sentence < 0 || sentence >= m_script->sentences.size() || m_narrator.sentence() < 0)
        return std::nullopt;
    return m_script->sentences[sentence];
}

int Narration::sentenceAt(content::SpokenPart part, int index, qsizetype character) const
{
    if (!m_script)
        return -1;
    const auto found = std::find_if(m_script->sentences.begin(), m_script->sentences.end(), [&](const content::SpokenSentence &each) {
        return each.part == part && each.index == index && character < each.span.start + each.span.length;
    });
    return found == m_script->sentences.end() ? -1 : static_cast<int>(found - m_script->sentences.begin());
}

} // namespace sala::ui
