// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/spoken/alignment.h"
#include "content/spoken/spokenindex.h"
#include "session/place.h"
#include "session/sessionstate.h"

#include <functional>
#include <utility>

namespace sala::ui {

/// One sentence of a page that can be heard.
struct ReadingLine
{
    content::SpokenSentence sentence;
    int script = 0;        ///< Reading::scripts
    int cue = 0;           ///< which sentence of that recording
    int item = 0;          ///< which text of the page; the same in every language
    bool essential = true; ///< also for who only touched Listen, and sees the rest: its picture, its sources, where it stands
};

/// Everything that a page says, in the order of the screen. A plain value.
struct Reading
{
    QString language;
    QList<content::Script> scripts;
    QList<ReadingLine> lines;
};

/// What a reading is made of. Valid while it is used.
struct ReadingSource
{
    const content::Library &library;
    const content::KioskWords &words;
    std::function<const content::SpokenIndex &(const QString &language)> index; ///< where recordings are found by their words
};

/// What the page or panel of a place says in a language. Pure.
///
/// The one place that knows it: a page with recordings of its own (steps, answers, cards) is read from them, one made of names and
/// prompts from the recordings of the words it shows.
[[nodiscard]] Reading readingOf(const ReadingSource &source, const session::Place &place, const session::SessionState &session,
                                const QString &language);

/// What a sentence of a step links to: a structure, and where the slider goes (-1: nowhere).
[[nodiscard]] std::pair<QString, int> pointedAt(const content::Library &library, const session::Place &place, const QString &language,
                                                const content::SpokenSentence &sentence);

/// Which sentences of two readings of one place say the same; text by text, so that nothing is ever far off.
[[nodiscard]] QList<content::AlignedSentences> alignReadings(const Reading &from, const Reading &to);

/// The recordings of some words, a reading of one text: what is said of a control. Words of another language of the clinic
/// are said in that language.
[[nodiscard]] Reading readingOfWords(const ReadingSource &source, const QStringList &texts, const QString &language);

/// Words of names that no recording says; empty when all is well. For the tests.
[[nodiscard]] QStringList wordsWithoutRecording(const ReadingSource &source, const QStringList &texts, const QString &language);

} // namespace sala::ui
