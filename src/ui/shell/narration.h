// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/spoken/script.h"
#include "media/narrator.h"
#include "ui/pages/page.h"
#include "ui/shell/kiosk.h"
#include "ui/text/phrasebook.h"

namespace sala::ui {

/// Brings the kiosk's place and the narrator together: what is read aloud, and what the voice shows.
///
/// The place decides: another page, language or an ended session stops or changes the reading at once. The voice then moves the
/// sentence, the lit structure and the slider, until a finger takes the picture over. GUI thread; the two outlive it.
class Narration final : public QObject
{
    Q_OBJECT

public:
    Narration(Kiosk &kiosk, media::Narrator &narrator, const Phrasebook &phrasebook, QObject *parent = nullptr);

    /// What can be done with the page that is shown.
    [[nodiscard]] Sound sound() const;
    /// The sentence that is heard now.
    [[nodiscard]] std::optional<content::SpokenSentence> spoken() const;
    /// The sentence that holds a character of a part of the page's script; -1: none.
    [[nodiscard]] int sentenceAt(content::SpokenPart part, int index, qsizetype character) const;

signals:
    void changed();

private:
    void follow();
    void read(int sentence);
    void showSentence(int sentence);
    void moveSlider();
    void silenced();
    [[nodiscard]] std::optional<content::Script> scriptOf(const session::Place &place) const;
    [[nodiscard]] const content::Runs *runsOf(const content::SpokenSentence &sentence) const;

    Kiosk &m_kiosk;
    media::Narrator &m_narrator;
    const Phrasebook &m_phrasebook;
    content::KioskWords m_words;
    std::optional<content::Script> m_script; ///< of the page that is shown; none: it has no recording
    session::Place m_place;                  ///< the page that m_script belongs to
    QString m_read;                          ///< path of the script that is being read
    bool m_following = false;                ///< keeps its own changes of the place from being followed
    int m_sliderFrom = -1;                   ///< where the slider stood when the sentence began; -1: it is not moved
    int m_sliderTo = -1;
    int m_sliderSet = -1; ///< where the voice put it last: elsewhere means that a finger took over
};

} // namespace sala::ui
