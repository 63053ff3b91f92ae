// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "media/narrator.h"
#include "ui/pages/page.h"
#include "ui/shell/kiosk.h"
#include "ui/shell/recordings.h"
#include "ui/shell/secondlanguage.h"
#include "ui/shell/voice.h"

#include <QTimer>

namespace sala::ui {

/// Brings the kiosk's place and the voice together: what is read aloud, and what the voice shows.
///
/// The place decides: another page, language or an ended session stops or changes the reading at once. The voice then moves the
/// sentence, the lit structure and the slider, until a finger takes the picture over. Beside reading pages it announces: names
/// of controls, the volume, the countdown of "Still there?". GUI thread; kiosk, narrator and phrasebook outlive it.
class Narration final : public QObject
{
    Q_OBJECT

public:
    Narration(Kiosk &kiosk, media::Narrator &narrator, const Phrasebook &phrasebook, QObject *parent = nullptr);

    /// Percent that staff allow at most; below 0: what the clinic says.
    void setVolumeBound(int percent);
    /// Which part of how many of the page is shown, and on which part a sentence stands (-1: on all or none).
    void notePage(int part, int parts, const std::function<int(const content::SpokenSentence &)> &partOf);

    /// Says some words by their recordings. What was being said stops; a reading waits at its sentence.
    void announce(const QStringList &texts);
    /// A key was pressed: nothing is said any more. A reading waits at its sentence.
    void hush();
    /// A page has just come that is read without being asked for.
    [[nodiscard]] bool isAboutToRead() const { return m_readPending; }

    /// What can be done with the page that is shown.
    [[nodiscard]] Sound sound() const;
    /// The sentence that is heard now, or at which the reading waits.
    [[nodiscard]] std::optional<content::SpokenSentence> spoken() const;
    /// The sentence that holds a character of a text that is shown; -1: none.
    [[nodiscard]] int sentenceAt(const QString &shown, qsizetype character) const;

    /// The language that may be shown besides the session's: the clinic's next one; empty when there is only one.
    [[nodiscard]] QString otherLanguage() const;
    /// What the other language says for the sentence that is heard; empty between readings.
    [[nodiscard]] QString translation() const;
    /// All that translation() can be on this page.
    [[nodiscard]] QStringList translations() const;

    [[nodiscard]] const Voice &voice() const { return m_voice; }
    [[nodiscard]] const Recordings *recordings() const { return m_recordings.get(); }

signals:
    void changed();

private:
    void follow();
    void followAsking();
    void prepareReading();
    void arrive(bool samePageOtherLanguage);
    void listen();
    void readPart();
    void read(int line);
    void showLine(int line);
    void moveSlider();
    void silenced();
    void adjustVoice();
    void sayCountdown();
    [[nodiscard]] QList<SpokenPiece> piecesFrom(int line) const;
    [[nodiscard]] QList<SpokenPiece> piecesOfWords(const QStringList &texts) const;
    [[nodiscard]] int firstLineOfPart() const;
    [[nodiscard]] bool isRead(const ReadingLine &line) const;
    [[nodiscard]] const SecondLanguage &second() const;

    Kiosk &m_kiosk;
    media::Narrator &m_narrator;
    const Phrasebook &m_phrasebook;
    Voice m_voice;
    QTimer m_preparing;
    QTimer m_decoding; ///< until what Listen would say is decoded
    int m_volumeBound = -1;
    int m_volume = -1; ///< as it was set last

    std::unique_ptr<Recordings> m_recordings; ///< null: without content
    Reading m_reading;                        ///< of the page that is shown
    session::Place m_place;                   ///< the page that m_reading belongs to
    bool m_canBeHeard = false;                ///< some of it is recorded
    int m_part = 0;
    int m_parts = 1;
    std::function<int(const content::SpokenSentence &)> m_partOf;

    bool m_readPending = false;
    bool m_following = false; ///< keeps its own changes of the place from being followed
    bool m_autoRead = false;  ///< as it was followed last
    bool m_asking = false;
    int m_sliderFrom = -1; ///< where the slider stood when the sentence began
    int m_sliderTo = -1;   ///< -1: it is not moved
    int m_sliderSet = -1;  ///< where the voice put it last: elsewhere means that a finger took over

    mutable std::optional<SecondLanguage> m_second; ///< of m_reading, once it was asked for
};

} // namespace sala::ui
