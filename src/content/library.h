// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace sala::content {

/// Text in every language of the content, keyed by language code ("es", "en").
using LocalText = QHash<QString, QString>;

/// A stretch of text that is drawn and touched as one.
struct Run
{
    enum class Kind {
        Text,
        Strong,
        Structure, ///< `[word](#disc-c5-c6)`: target is the structure id
        Slider,    ///< `[word](#wear=60)`: value is 0..100
        Glossary,  ///< `[word](glossary:annulus)`: target is the glossary id
        StepLink,  ///< `[word](#step-id)` or `[word](topic:disc/step-id)`: target is "topic/step"
    };
    Kind kind = Kind::Text;
    QString text;
    QString target;
    int value = 0;

    friend bool operator==(const Run &, const Run &) = default;
};

using Runs = QList<Run>;

/// The words of some runs without their links.
[[nodiscard]] QString plainText(const Runs &runs);

/// A picture as one step, topic or glossary card shows it.
struct Picture
{
    QString path;      ///< absolute path or resource path of the file
    QString structure; ///< the id after '#', lit from the start; may be empty
    QString alt;       ///< what is to be seen
    QString caption;   ///< below the picture, or the end label of a slider; may be empty

    friend bool operator==(const Picture &, const Picture &) = default;
};

/// A paragraph, a list item or a call-out.
struct Block
{
    enum class Kind { Paragraph, ListItem, Warning, Note };
    Kind kind = Kind::Paragraph;
    Runs runs;
    Picture sign = {}; ///< of a list item: the small picture it begins with instead of a dot; no path: none

    friend bool operator==(const Block &, const Block &) = default;
};

/// One answer of a quick check.
struct Option
{
    Runs runs;
    bool right = false;
    QString step; ///< for a wrong answer: the step of the same topic that explains it

    friend bool operator==(const Option &, const Option &) = default;
};

enum class Certainty { VeryLow, Low, Moderate, High };
enum class BodyRegion { Neck, LowerBack, Both, Elsewhere };

struct EvidenceGroup
{
    QString label;
    int of = 100;   ///< out of how many people
    int better = 0; ///< how many of them got better

    friend bool operator==(const EvidenceGroup &, const EvidenceGroup &) = default;
};

/// A row of the research screen.
struct Evidence
{
    QString claim;
    Certainty certainty = Certainty::VeryLow;
    int people = -1;  ///< -1: not said
    int studies = -1; ///< -1: not said
    BodyRegion where = BodyRegion::Elsewhere;
    QString compared;
    QList<EvidenceGroup> groups;
    QString outcome; ///< what the counted people had, "sin dolor"; empty: they got better
    QString unknown;
    QStringList sources; ///< reference ids

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// One step in one language.
struct StepText
{
    QString heading;
    QList<Picture> pictures; ///< none, one (a figure) or two (a slider from the first to the second)
    QList<Block> blocks;
    QList<Option> options;            ///< only in a quick check
    std::optional<Evidence> evidence; ///< only on research steps
    QStringList references;           ///< ids cited in this step, in order, each once
    int words = 0;                    ///< words a patient reads here (heading and body)
    int line = 0;                     ///< where the heading stands in its file
};

struct Step
{
    enum class Kind { Reading, QuickCheck, Evidence };
    QString id;
    Kind kind = Kind::Reading;
    QHash<QString, StepText> text; ///< by language; complete in a library without errors
};

struct TopicText
{
    QString title;
    QString summary;
    QString fact; ///< one short true sentence for Welcome; may be empty
    QStringList factReferences;
    Picture picture; ///< thumbnail; its `structure` is the part that is cut out
};

struct Topic
{
    QString id;
    bool investigational = false; ///< speaks of MSC injections: every step shows so
    QHash<QString, TopicText> text;
    QList<Step> steps;

    [[nodiscard]] int indexOfStep(const QString &stepId) const; ///< -1 when absent
};

struct GlossaryText
{
    QString word;
    Runs meaning;
    Picture picture;
    QStringList references;
};

struct GlossaryEntry
{
    QString id;
    QHash<QString, GlossaryText> text;
};

struct Question
{
    QString id;
    LocalText text;
};

/// Questions that belong together; a group whose id is a topic's id is offered at that topic's end.
struct QuestionGroup
{
    QString id;
    LocalText heading;
    QList<Question> questions;
};

struct Structure
{
    QString id;
    QString topic;
    LocalText name;
    QString colour; ///< "#RRGGBB" behind its label; empty: the theme's
};

struct Reference
{
    QString id;
    QString shortForm; ///< "Pers 2024"
    QString fullForm;  ///< authors, title, journal, year, DOI in one line
};

struct Review
{
    QString by;
    QDate on;
    QDate next;
};

struct Clinic
{
    QString name;
    QString city;
    QString phone;
    QString emergencyNumber;
    QStringList languages; ///< order of the buttons
    QString defaultLanguage;
    QHash<QString, LocalText> texts; ///< kiosk texts that differ by clinic: language -> key -> text
    Review review;
    int volumeBound = 100; ///< percent
};

/// All content of the kiosk: immutable once built, shared between threads, replaced as a whole.
struct Library
{
    QString root;    ///< folder or resource path it was read from
    QString version; ///< first 12 hex digits of SHA-256 over all files
    Clinic clinic;
    QList<Topic> topics; ///< in the clinic's order, without the three below
    Topic warningSigns;
    Topic about;
    Topic investigational; ///< what everyone must know about MSC injections
    QList<GlossaryEntry> glossary;
    QList<QuestionGroup> questions;
    LocalText questionsTitle;
    QList<Structure> structures;
    QList<Reference> references;
    LocalText languageNames; ///< "es" -> "Español"

    [[nodiscard]] const Topic *topic(const QString &id) const; ///< also finds the three special ones; null when absent
    [[nodiscard]] const GlossaryEntry *glossaryEntry(const QString &id) const;
    [[nodiscard]] const Structure *structure(const QString &id) const;
    [[nodiscard]] const Reference *reference(const QString &id) const;
    [[nodiscard]] const Question *question(const QString &id) const;
};

using LibraryPtr = std::shared_ptr<const Library>;

} // namespace sala::content
