// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include "content/library.h"
#include "content/text/words.h"

#include <functional>

/// What the voice says, in which order, and where the recording of it lies. Knows no speech program: the kiosk uses it to
/// light the sentence that is being spoken, the check to compare recordings with texts, `sala-content speak` to speak.
namespace sala::content {

/// The part of a page in which a sentence stands.
enum class SpokenPart {
    Title,   ///< of a topic, a glossary card or the list of questions
    Summary, ///< of a topic
    Fact,    ///< of a topic, on Welcome
    Heading, ///< of a step
    Block,   ///< index: which block of the step
    Option,  ///< index: which answer of the quick check
    Claim,   ///< of an evidence step, as the four below
    Unknown,
    GroupLabel, ///< index: which group, also of Compared and GroupResult
    Compared,
    GroupResult, ///< "74 of 100 got better"
    Certainty,   ///< "Very sure"
    Basis,       ///< index: which part of "People: 114 · Studies: 1 · not in the neck"
    Meaning,     ///< of a glossary card
    Question,
    Picture, ///< what is to be seen; index: which picture
    Caption, ///< index: which picture
    Label,   ///< words of the kiosk between the content's: "How sure we are"
    Name,    ///< a structure, a language, a source, a touchable word
};

/// One sentence, which is one cue of the recording.
struct SpokenSentence
{
    QString text; ///< as it is written, without links
    SpokenPart part = SpokenPart::Block;
    int index = 0;
    Span span; ///< where it stands in the plain text of its part

    [[nodiscard]] bool isBrief() const; ///< a label or a number, not a sentence: a shorter pause follows
};

/// All that one recording says. A plain value.
struct Script
{
    QString path; ///< of the recording in the content folder, without its ending: "topics/disc/audio/es/course"
    QString language;
    bool listed = false; ///< a text that staff write (a step, an answer, a card, a question), not a name or prompt
    QString file;        ///< where the text is written, relative to the folder; empty: in the program
    int line = 0;
    QList<SpokenSentence> sentences;

    [[nodiscard]] QString soundPath() const { return path + QStringLiteral(".opus"); }
    [[nodiscard]] QString cuesPath() const { return path + QStringLiteral(".vtt"); }
};

/// The kiosk's own words ("Back", "How sure we are"), which the content layer does not hold.
struct KioskWords
{
    QStringList phrases; ///< in English, as the program has them; empty: only the content itself has recordings
    std::function<QString(const QString &phrase, const QString &language)> text; ///< a phrase in a language

    [[nodiscard]] QString operator()(const QString &phrase, const QString &language) const;
};

/// The scripts of single pages. One without sentences says that the text is missing in this language.
[[nodiscard]] Script stepScript(const Topic &topic, const Step &step, const QString &language, const KioskWords &words);
/// What is said after an answer was chosen; `option` counts from 0, the file's name from 1: "check-answer-1".
[[nodiscard]] Script answerScript(const Topic &topic, const Step &step, int option, const QString &language, const KioskWords &words);
/// What is to be seen on the pictures of a step, for who cannot see them: "course-picture".
[[nodiscard]] Script pictureScript(const Topic &topic, const Step &step, const QString &language);
[[nodiscard]] Script glossaryScript(const GlossaryEntry &entry, const QString &language);
[[nodiscard]] Script glossaryPictureScript(const GlossaryEntry &entry, const QString &language);
[[nodiscard]] Script questionScript(const Question &question, const QString &language);

/// A source as it is shown below a step ("Pers 2024") and then as the page About shows it. Its address is not spoken.
[[nodiscard]] Script referenceScript(const Reference &reference, const QString &language);

/// Every script of a library in one language, by path; each path once.
[[nodiscard]] QList<Script> scriptsIn(const Library &library, const QString &language, const KioskWords &words);
/// Every script of a library in every language of its clinic, by path; each path once.
[[nodiscard]] QList<Script> allScripts(const Library &library, const KioskWords &words);

/// Adds the sentences of one text to a script.
void appendSentences(Script &script, const QString &text, SpokenPart part, int index = 0);

} // namespace sala::content
