// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "media/narrator.h"

#include "media/opusdecoder.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace std::chrono_literals;

namespace sala::media {

namespace {

constexpr auto lookEvery = 20ms; // more often than a frame: the lit sentence is never late by more than one
constexpr auto stallAfter = 2s;  // standards/reliability.md, part 7

// Where a sentence begins; one that is not there: the beginning.
std::chrono::milliseconds startOf(const content::Soundtrack &track, int sentence)
{
    return sentence >= 0 && sentence < track.cues.size() ? track.cues[sentence].start : 0ms;
}

// Says once that there is enough to begin with: a second, or all of it.
void decodeInto(QPromise<bool> &promise, const QString &file, std::chrono::milliseconds from, const RecordingPtr &recording)
{
    bool told = false;
    decodeOpus(file, from, *recording, [&] {
        if (!std::exchange(told, true))
            promise.addResult(true);
        return !promise.isCanceled();
    });
}

double amplitudeOf(int percent)
{
    return std::pow(10.0, -Narrator::volumeRange * (100 - std::clamp(percent, 0, 100)) / 100.0 / 20.0);
}

} // namespace

Narrator::Narrator(std::unique_ptr<SoundOutput> output, const session::Clock &clock, QObject *parent)
    : QObject(parent), m_output(std::move(output)), m_clock(clock)
{
    m_timer.setInterval(lookEvery);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Narrator::look);
    connect(&m_watcher, &QFutureWatcher<bool>::resultReadyAt, this, &Narrator::begin);
    connect(&m_watcher, &QFutureWatcher<bool>::finished, this, &Narrator::decoded);
    connect(m_output.get(), &SoundOutput::finished, this, [this] {
        if (m_state != State::Playing)
            return;
        stop();
        emit finished();
    });
    connect(m_output.get(), &SoundOutput::failed, this, [this] {
        if (m_state != State::Playing)
            return;
        m_pausedAt = now();
        startAt(m_pausedAt);
    });
    connect(m_output.get(), &SoundOutput::availableChanged, this, [this](bool available) {
        if (!available && (m_state == State::Playing || m_state == State::Loading))
            setState(State::NoSound, Cause::NoDevice);
        else if (available && m_cause == Cause::NoDevice)
            setState(State::Silent);
        else
            emit stateChanged(); // Listen itself depends on it
    });
    setVolume(100);
}

Narrator::~Narrator()
{
    m_watcher.disconnect();
    m_output->stop();
    for (Decoding *each : {&m_read, &m_prepared}) {
        each->begun.cancel();
        each->begun.waitForFinished();
    }
}

void Narrator::setState(State state, Cause cause)
{
    if (state != State::Playing) {
        m_timer.stop();
        m_output->stop();
    }
    const bool changed = state != m_state || cause != m_cause;
    m_state = state;
    m_cause = cause;
    if (changed)
        emit stateChanged();
}

void Narrator::play(const content::Soundtrack &track, int sentence)
{
    m_output->stop();
    m_timer.stop();
    m_track = track;
    m_sentence = -1;
    m_wanted = sentence;
    m_pauseWanted = false;
    forget(std::exchange(m_read, {}));
    if (!m_output->isAvailable()) {
        setState(State::NoSound, Cause::NoDevice);
        return;
    }
    setState(State::Loading);
    m_read = decoding(m_track, sentence);
    m_watcher.setFuture(QFuture<bool>()); // the same one twice, as of a page that is read again, would tell nothing
    m_watcher.setFuture(m_read.begun);
}

Narrator::Decoding Narrator::decoding(const content::Soundtrack &track, int sentence) const
{
    const QString &file = track.file;
    const QDateTime changed = QFileInfo(file).lastModified();
    const double tempo = m_slow ? slowTempo : 1.0;
    const auto from = startOf(track, sentence);
    if (m_prepared.recording && file == m_prepared.file && changed == m_prepared.changed && tempo == m_prepared.recording->tempo()
        && m_prepared.recording->reaches(from))
        return m_prepared;
    const auto recording = std::make_shared<Recording>(tempo, from);
    return {file, changed, recording, QtConcurrent::run(decodeInto, file, from, recording)};
}

void Narrator::prepare(const content::Soundtrack &track, int sentence)
{
    if (!m_output->isAvailable())
        return;
    forget(std::exchange(m_prepared, decoding(track, sentence)));
}

// What nobody needs any more is not decoded to its end.
void Narrator::forget(Decoding decoding)
{
    if (decoding.recording != m_read.recording && decoding.recording != m_prepared.recording)
        decoding.begun.cancel();
}

void Narrator::begin()
{
    if (m_state != State::Loading)
        return; // stopped meanwhile
    const auto wanted = startOf(m_track, m_wanted);
    const auto from = m_read.recording->reaches(wanted) ? wanted : 0ms; // the times are wrong: from the beginning
    if (m_pauseWanted) {
        m_pausedAt = from;
        setState(State::Paused);
    } else {
        startAt(from);
    }
}

void Narrator::decoded()
{
    const bool open = m_state == State::Loading || m_state == State::Playing || m_state == State::Paused;
    if (open && m_read.recording && m_read.recording->hasFailed())
        setState(State::NoSound, Cause::DamagedFile);
}

void Narrator::startAt(std::chrono::milliseconds spoken)
{
    m_lastByte = -1;
    m_movedAt = m_clock.now();
    if (!m_output->start(m_read.recording, m_read.recording->byteAt(spoken))) {
        setState(State::NoSound, Cause::NoDevice);
        return;
    }
    m_timer.start();
    setState(State::Playing);
    look();
}

std::chrono::milliseconds Narrator::now() const
{
    return m_read.recording ? m_read.recording->spokenAt(m_output->heardByte()) : 0ms;
}

bool Narrator::stalled()
{
    const qint64 byte = m_output->heardByte();
    if (byte != m_lastByte) {
        m_lastByte = byte;
        m_movedAt = m_clock.now();
    }
    return m_clock.now() - m_movedAt >= stallAfter;
}

void Narrator::look()
{
    if (m_state != State::Playing)
        return;
    if (stalled()) {
        ++m_stalls;
        startAt(now());
        return;
    }
    // Between two sentences the one before stays lit.
    int heard = m_sentence;
    for (int i = 0; i < m_track.cues.size() && m_track.cues[i].start <= now(); ++i)
        heard = i;
    if (heard != m_sentence) {
        m_sentence = heard;
        emit sentenceChanged(heard);
    }
    emit progressed();
}

double Narrator::progress() const
{
    if (m_sentence < 0 || m_sentence >= m_track.cues.size())
        return 0.0;
    const content::Cue &cue = m_track.cues[m_sentence];
    const double length = static_cast<double>((cue.end - cue.start).count());
    return length <= 0 ? 1.0 : std::clamp(static_cast<double>((now() - cue.start).count()) / length, 0.0, 1.0);
}

void Narrator::pause()
{
    if (m_state == State::Playing) {
        m_pausedAt = now();
        setState(State::Paused);
    } else if (m_state == State::Loading) {
        m_pauseWanted = true;
    }
}

void Narrator::resume()
{
    m_pauseWanted = false;
    if (m_state == State::Paused)
        startAt(m_pausedAt);
}

void Narrator::stop()
{
    forget(std::exchange(m_read, {}));
    m_sentence = -1;
    setState(State::Silent);
}

void Narrator::goTo(int sentence)
{
    const bool open = m_state == State::Playing || m_state == State::Paused || m_state == State::Loading;
    if (!open || sentence < 0 || sentence >= m_track.cues.size() || (m_state == State::Loading && sentence == m_wanted))
        return;
    const auto from = m_track.cues[sentence].start;
    if (m_state == State::Loading || !m_read.recording->reaches(from)) {
        const bool paused = m_state == State::Loading && m_pauseWanted;
        play(content::Soundtrack(m_track), sentence);
        m_pauseWanted = paused;
        return;
    }
    m_sentence = sentence - 1; // so that it is said to have changed
    startAt(from);
}

void Narrator::setSlow(bool slow)
{
    if (m_slow == slow)
        return;
    m_slow = slow;
    if (m_state != State::Playing && m_state != State::Paused && m_state != State::Loading)
        return;
    // The sentence that was being read is read again from its beginning.
    const bool paused = m_state == State::Paused || (m_state == State::Loading && m_pauseWanted);
    const int sentence = m_state == State::Loading ? m_wanted : std::max(0, m_sentence);
    play(content::Soundtrack(m_track), sentence);
    m_pauseWanted = paused;
}

void Narrator::setVolume(int percent, int bound)
{
    m_output->setVolume(amplitudeOf(percent) * amplitudeOf(bound));
}

} // namespace sala::media
