// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "ui/shell/narration.h"

#include "ui/text/phrases.h"
#include "ui/widgets/spoken.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sala::ui {

using media::Narrator;
using session::Place;

namespace {

constexpr auto prepareAfter = 2s;   // after the first picture, before the first page that is made of names
constexpr auto decodeAfter = 150ms; // the picture comes first, and a page that is passed by is not decoded
constexpr int saidEvery = 10;       // seconds of the countdown; the last warning comes half of that before the end

// The same page in the same language is read in the same way; what is lit or enlarged on it does not matter.
bool samePage(const Place &a, const Place &b)
{
    return a.screen == b.screen && a.topic == b.topic && a.step == b.step && a.card == b.card && a.answer == b.answer
           && a.myList == b.myList && a.settingsOpen == b.settingsOpen;
}

} // namespace

Narration::Narration(Kiosk &kiosk, Narrator &narrator, const Phrasebook &phrasebook, QObject *parent)
    : QObject(parent), m_kiosk(kiosk), m_narrator(narrator), m_phrasebook(phrasebook), m_voice(narrator)
{
    connect(&m_kiosk, &Kiosk::changed, this, &Narration::follow);
    connect(&m_kiosk, &Kiosk::countdownChanged, this, &Narration::sayCountdown);
    connect(&m_kiosk, &Kiosk::listenAsked, this, &Narration::listen);
    connect(&m_kiosk, &Kiosk::readAsked, this, &Narration::read);
    connect(&m_voice, &Voice::lineHeard, this, &Narration::showLine);
    connect(&m_voice, &Voice::progressed, this, &Narration::moveSlider);
    connect(&m_voice, &Voice::unheard, this, &Narration::silenced);
    connect(&m_voice, &Voice::finished, this, [this](bool reading) {
        if (reading)
            silenced();
    });
    m_preparing.setSingleShot(true);
    m_preparing.setInterval(prepareAfter);
    connect(&m_preparing, &QTimer::timeout, this, [this] {
        if (m_recordings)
            m_recordings->prepare();
    });
    m_decoding.setSingleShot(true);
    m_decoding.setInterval(decodeAfter);
    connect(&m_decoding, &QTimer::timeout, this, [this] {
        if (!m_voice.isTalking())
            m_voice.prepare(piecesFrom(firstLineOfPart()));
    });
    connect(&m_narrator, &Narrator::stateChanged, this, [this] {
        // The question whether somebody is there must not be taken for somebody.
        m_kiosk.idle().setPlaying(m_narrator.state() == Narrator::State::Playing && !m_kiosk.asking());
        emit changed();
    });
    follow();
}

void Narration::setVolumeBound(int percent)
{
    m_volumeBound = percent;
    m_volume = -1;
    adjustVoice();
}

void Narration::notePage(int part, int parts, const std::function<int(const content::SpokenSentence &)> &partOf)
{
    m_parts = parts;
    m_partOf = partOf;
    const bool turned = part != m_part;
    m_part = part;
    if (turned && m_kiosk.session().display.autoRead && m_kiosk.place().sentence < 0)
        readPart();
}

void Narration::follow()
{
    if (m_following)
        return;
    const QScopedValueRollback busy(m_following, true);
    if ((m_recordings ? m_recordings->library() : nullptr) != m_kiosk.library()) {
        m_recordings = m_kiosk.library() ? std::make_unique<Recordings>(m_kiosk.library(), m_phrasebook) : nullptr;
        m_reading = {};
        if (m_recordings) {
            m_voice.setFolder(content::soundFolder(*m_kiosk.library()));
            m_preparing.start();
        }
    }
    const Place &place = m_kiosk.place();
    const bool same = samePage(place, m_place);
    if (!same || m_reading.language != m_kiosk.session().language)
        arrive(same && !m_reading.language.isEmpty());
    followAsking();
    adjustVoice();
    const bool autoRead = m_kiosk.session().display.autoRead;
    if (autoRead != std::exchange(m_autoRead, autoRead) && autoRead && !place.settingsOpen) {
        prepareReading();
        readPart();
    }
    if (place.sentence < 0) {
        if (m_voice.isReading())
            m_voice.stop();
    } else if (place.paused) {
        if (m_voice.isReading())
            m_voice.pause();
    } else if (m_voice.isReading()) {
        m_voice.resume();
    } else if (!m_asking) {
        read(place.sentence); // it had given way to something else
    }
}

void Narration::prepareReading()
{
    const session::SessionState &session = m_kiosk.session();
    m_reading = {};
    // Welcome is only read to who asked for everything; without, the first picture need not wait for it.
    const bool wanted = m_place.screen != session::Screen::Welcome || m_place.settingsOpen || session.display.autoRead;
    if (m_recordings && wanted)
        m_reading = m_recordings->reading(m_place, session, session.language);
    m_reading.language = session.language;
    m_second.reset();
    m_canBeHeard = std::any_of(m_reading.scripts.begin(), m_reading.scripts.end(),
                               [this](const content::Script &script) { return m_voice.hasRecording(script); });
}

// Another page, or the same in another language.
void Narration::arrive(bool samePageOtherLanguage)
{
    const Place &place = m_kiosk.place();
    const session::SessionState &session = m_kiosk.session();
    const Reading before = std::exchange(m_reading, Reading());
    m_place = place;
    prepareReading();
    m_voice.stop();
    m_decoding.start();
    if (samePageOtherLanguage && place.sentence >= 0) {
        const int sentence = content::alignedSentence(alignReadings(before, m_reading), place.sentence);
        m_kiosk.noteSentence(sentence, {});
        if (place.paused)
            emit changed();
        else
            read(sentence);
    } else if (session.display.autoRead && place.sentence < 0) {
        m_part = place.part;
        readPart();
    }
    emit changed();
}

void Narration::adjustVoice()
{
    const session::DisplaySettings &display = m_kiosk.session().display;
    m_narrator.setSlow(display.slowVoice);
    const int clinic = m_kiosk.library() ? m_kiosk.library()->clinic.volumeBound : 100;
    m_narrator.setVolume(display.volume, m_volumeBound >= 0 ? m_volumeBound : clinic);
    const int before = std::exchange(m_volume, display.volume);
    // Who turns it up or down wants to hear how loud it is now.
    const bool turned = before >= 0 && before != display.volume && m_kiosk.inSession();
    if (turned && !m_voice.isReading())
        announce({m_phrasebook.text(m_kiosk.session().language, phrase::VolumeOf)
                      .arg(session::volumeStep(display.volume))
                      .arg(session::volumeSteps)});
}

void Narration::followAsking()
{
    if (m_kiosk.asking() == std::exchange(m_asking, m_kiosk.asking()))
        return;
    const session::SessionState &session = m_kiosk.session();
    if (!m_asking) {
        if (!m_voice.isReading())
            m_voice.stop();
        return;
    }
    if (!session.display.autoRead && !session.hasListened)
        return; // sound never begins by itself
    QStringList question;
    QStringList languages{session.language};
    languages += m_kiosk.library()->clinic.languages;
    languages.removeDuplicates();
    for (const QString &language : std::as_const(languages))
        question.append(m_phrasebook.text(language, phrase::StillThere));
    announce(question);
}

void Narration::sayCountdown()
{
    const session::SessionState &session = m_kiosk.session();
    const int left = m_kiosk.secondsLeft();
    if ((!session.display.autoRead && !session.hasListened) || (left % saidEvery != 0 && left != saidEvery / 2) || left <= 0)
        return;
    announce({m_phrasebook.text(session.language, phrase::SecondsLeft).arg(left)});
}

QList<SpokenPiece> Narration::piecesOfWords(const QStringList &texts) const
{
    QList<SpokenPiece> pieces;
    if (!m_recordings)
        return pieces;
    const Reading words = readingOfWords(m_recordings->source(), texts, m_kiosk.session().language);
    for (const ReadingLine &line : words.lines)
        pieces.append({words.scripts[line.script], line.cue, line.cue, -1});
    return pieces;
}

void Narration::announce(const QStringList &texts)
{
    const QList<SpokenPiece> pieces = piecesOfWords(texts);
    hush();
    if (!pieces.isEmpty())
        m_voice.say(pieces);
}

void Narration::hush()
{
    m_readPending = false;
    const Place &place = m_kiosk.place();
    const bool reading = place.sentence >= 0 && !place.paused;
    m_voice.stop();
    if (reading)
        m_kiosk.notePause();
}

// Listen was touched: from what is shown on, not from the beginning of a page whose second part is shown.
void Narration::listen()
{
    m_kiosk.handle({.kind = Intent::Kind::ReadFrom, .number = firstLineOfPart()});
}

// A page has come and is to be read. Not before it stands on the screen: only then is known what is on which part.
void Narration::readPart()
{
    if (m_reading.lines.isEmpty() || m_kiosk.asking())
        return;
    m_readPending = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (std::exchange(m_readPending, false))
                listen();
        },
        Qt::QueuedConnection);
}

int Narration::firstLineOfPart() const
{
    for (int i = 0; i < m_reading.lines.size(); ++i) {
        const int part = m_partOf ? m_partOf(m_reading.lines[i].sentence) : -1;
        if (isRead(m_reading.lines[i]) && (m_part == 0 || part == m_part))
            return i;
    }
    return 0;
}

bool Narration::isRead(const ReadingLine &line) const
{
    return line.essential || m_kiosk.session().display.autoRead;
}

QList<SpokenPiece> Narration::piecesFrom(int line) const
{
    QList<SpokenPiece> pieces;
    for (int i = line; i < m_reading.lines.size(); ++i) {
        const ReadingLine &each = m_reading.lines[i];
        if (!isRead(each) && i != line)
            continue;
        const content::Script &script = m_reading.scripts[each.script];
        SpokenPiece *last = pieces.isEmpty() ? nullptr : &pieces.last();
        if (last && last->script.path == script.path && last->last + 1 == each.cue && last->line + last->last - last->first + 1 == i)
            ++last->last;
        else
            pieces.append({script, each.cue, each.cue, i});
    }
    return pieces;
}

void Narration::read(int line)
{
    m_readPending = false;
    m_sliderTo = -1;
    if (!m_canBeHeard || line >= m_reading.lines.size()) {
        m_voice.stop();
        silenced();
        return;
    }
    QList<SpokenPiece> pieces = piecesFrom(line);
    const bool fromItsStart = line == firstLineOfPart();
    if (m_kiosk.session().display.autoRead && m_parts > 1 && fromItsStart)
        pieces = piecesOfWords({m_phrasebook.text(m_kiosk.session().language, phrase::PageOf).arg(m_part + 1).arg(m_parts)}) + pieces;
    m_voice.say(pieces);
}

void Narration::silenced()
{
    m_sliderTo = -1;
    m_kiosk.noteSilence();
}

void Narration::showLine(int line)
{
    m_sliderTo = -1;
    QString lit;
    if (line >= 0 && line < m_reading.lines.size())
        std::tie(lit, m_sliderTo) = pointedAt(*m_kiosk.library(), m_kiosk.place(), m_reading.language, m_reading.lines[line].sentence);
    m_sliderFrom = std::max(0, m_kiosk.place().slider);
    m_sliderSet = m_kiosk.place().slider;
    m_kiosk.noteSentence(line, lit);
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
    const int value = m_sliderFrom + static_cast<int>(std::lround((m_sliderTo - m_sliderFrom) * m_voice.progress()));
    if (value == m_sliderSet)
        return;
    m_sliderSet = value;
    m_kiosk.handle({.kind = Intent::Kind::Slide, .number = value});
}

Sound Narration::sound() const
{
    if (!m_canBeHeard)
        return Sound::None;
    if (!m_narrator.hasDevice() || m_narrator.cause() == Narrator::Cause::DamagedFile)
        return Sound::Unheard;
    if (m_kiosk.place().sentence < 0)
        return Sound::Ready;
    return m_kiosk.place().paused ? Sound::Paused : Sound::Playing;
}

std::optional<content::SpokenSentence> Narration::spoken() const
{
    const int line = m_kiosk.place().sentence;
    if (line < 0 || line >= m_reading.lines.size())
        return std::nullopt;
    return m_reading.lines[line].sentence;
}

int Narration::sentenceAt(const QString &shown, qsizetype character) const
{
    for (int i = 0; i < m_reading.lines.size(); ++i) {
        const std::optional<content::Span> span = spanIn(shown, m_reading.lines[i].sentence);
        if (span && character < span->start + span->length)
            return i;
    }
    return -1;
}

QString Narration::otherLanguage() const
{
    if (!m_recordings)
        return {};
    const QStringList &languages = m_recordings->library()->clinic.languages;
    const qsizetype at = languages.indexOf(m_kiosk.session().language);
    return at < 0 || languages.size() < 2 ? QString() : languages[(at + 1) % languages.size()];
}

const SecondLanguage &Narration::second() const
{
    if (!m_second && !otherLanguage().isEmpty())
        m_second = SecondLanguage(m_reading, m_recordings->reading(m_place, m_kiosk.session(), otherLanguage()));
    static const SecondLanguage none;
    return m_second ? *m_second : none;
}

QString Narration::translation() const
{
    return m_kiosk.place().sentence < 0 ? QString() : second().words(m_kiosk.place().sentence);
}

QStringList Narration::translations() const
{
    return second().all([this](int line) { return line < m_reading.lines.size() && isRead(m_reading.lines[line]); });
}

} // namespace sala::ui
