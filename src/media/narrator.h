// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/sound/soundtrack.h"
#include "media/recording.h"
#include "media/soundoutput.h"
#include "session/clock.h"

#include <QDateTime>
#include <QFuture>
#include <QFutureWatcher>
#include <QTimer>

#include <memory>
#include <optional>

namespace sala::media {

/// Reads a recording aloud and knows which sentence is heard.
///
/// Has states of its own: what the system's player says of itself is not believed (standards/reliability.md, part 7). A device
/// that takes no sound for two seconds is begun anew at the same place. Files are decoded on a worker thread, from the sentence
/// on that is asked for, and are heard once a second of them is decoded. GUI thread; owns its output.
class Narrator final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Silent,  ///< nothing to read
        Loading, ///< its beginning is being decoded
        Playing,
        Paused,
        NoSound, ///< no device, or a file that cannot be played: cause() says which
    };
    enum class Cause { None, NoDevice, DamagedFile };

    static constexpr double slowTempo = 0.75;
    static constexpr double volumeRange = 24.0; ///< decibels from 0 to 100 percent

    Narrator(std::unique_ptr<SoundOutput> output, const session::Clock &clock, QObject *parent = nullptr);
    ~Narrator() override;

    /// Decodes a recording from a sentence on before it is asked for, so that play() of it begins at once. The last one is kept,
    /// until another is prepared; what is being read goes on.
    void prepare(const content::Soundtrack &track, int sentence);
    /// Reads from a sentence on. What was being read stops first.
    void play(const content::Soundtrack &track, int sentence);
    void pause();
    void resume();
    void stop();
    /// Goes to a sentence of what is being read, and reads on from there; also from a pause.
    void goTo(int sentence);
    void setSlow(bool slow);
    /// 0 to 100 percent, even steps of loudness over volumeRange. `bound` is what staff allow, in the same percent of what the
    /// device gives: the range lies below it, so that it is never shortened (EN 301 549 8.2.1.1: at least 18 dB).
    void setVolume(int percent, int bound = 100);
    /// Looks what is heard now; a timer does so 50 times a second while something is.
    void look();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Cause cause() const { return m_cause; }
    [[nodiscard]] bool hasDevice() const { return m_output->isAvailable(); }
    /// The sentence that is heard or was heard last; -1: none yet.
    [[nodiscard]] int sentence() const { return m_sentence; }
    /// How much of the sentence was heard, 0 to 1.
    [[nodiscard]] double progress() const;
    /// How often a device that had stalled was begun anew, for the staff view.
    [[nodiscard]] int stalls() const { return m_stalls; }

signals:
    void stateChanged();
    void sentenceChanged(int sentence);
    void progressed();
    void finished(); ///< the last sentence was heard to its end

private:
    // A recording of a file as it was then: staff may replace it at any time.
    struct Decoding
    {
        QString file;
        QDateTime changed;
        RecordingPtr recording; ///< null: none
        QFuture<bool> begun;    ///< a result: there is enough to begin with
    };

    void setState(State state, Cause cause = Cause::None);
    [[nodiscard]] Decoding decoding(const content::Soundtrack &track, int sentence) const;
    void begin();
    void decoded();
    void forget(Decoding decoding);
    void startAt(std::chrono::milliseconds spoken);
    [[nodiscard]] std::chrono::milliseconds now() const;
    [[nodiscard]] bool stalled();

    std::unique_ptr<SoundOutput> m_output;
    const session::Clock &m_clock;
    content::Soundtrack m_track;
    Decoding m_read;                ///< what is being read
    Decoding m_prepared;            ///< may be the same
    QFutureWatcher<bool> m_watcher; ///< of m_read
    QTimer m_timer;
    State m_state = State::Silent;
    Cause m_cause = Cause::None;
    std::chrono::milliseconds m_pausedAt{0};
    int m_wanted = 0; ///< sentence to begin with once its beginning is decoded
    int m_sentence = -1;
    bool m_slow = false;
    bool m_pauseWanted = false; ///< was paused while it was loading
    qint64 m_lastByte = -1;
    std::chrono::milliseconds m_movedAt{0};
    int m_stalls = 0;
};

} // namespace sala::media
