// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/spoken/prompts.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

const QString stepOf = u"Step %1 of %2"_s;
const QString pageOf = u"Page %1 of %2"_s;
const QString showMyList = u"Show my list (%1)"_s;
const QString orCall = u"Outside the clinic, call %1."_s;
const QString reviewedBy = u"Reviewed by %1 on %2"_s;
const QString reviewDue = u"The next review was due on %1"_s;
const QString nextReview = u"Next review: %1"_s;
const QString percent = u"%1 %"_s;
const QString volumeOf = u"Volume %1 of %2"_s;
const QString secondsLeft = u"%1 seconds left."_s;

// Where a slider can be heard to stand, and the sizes of the text.
constexpr std::array percents{0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 125, 150, 200};
constexpr std::array seconds{5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120}; // of the countdown, at most 120

/// Small letters without accents, digits and single hyphens.
QString slug(const QString &text)
{
    QString name;
    const QString parted = text.normalized(QString::NormalizationForm_D).toLower(); // letters and their accents
    for (const QChar c : parted) {
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            name.append(c);
        else if (c.category() != QChar::Mark_NonSpacing && !name.isEmpty() && !name.endsWith(u'-'))
            name.append(u'-');
    }
    return name.endsWith(u'-') ? name.chopped(1) : name;
}

QString filled(QString phrase, const QStringList &values)
{
    for (int i = 0; i < values.size(); ++i)
        phrase.replace(u'%' + QString::number(i + 1), values[i]);
    return phrase;
}

/// A date as the page About writes it: the language's own long form without the day of the week.
QString longDate(QDate date, const QString &language)
{
    static const QRegularExpression weekday(u"d{3,4},? *"_s);
    const QLocale locale(language);
    return locale.toString(date, locale.dateFormat(QLocale::LongFormat).remove(weekday));
}

/// Collects the prompts of one language.
class Prompts final
{
public:
    Prompts(const Library &library, const QString &language, const KioskWords &words)
        : m_library(library), m_language(language), m_words(words)
    {}

    void names();
    void links();
    void phrases();
    [[nodiscard]] QList<Script> take() { return std::move(m_scripts); }

private:
    Script &add(const QString &path, const QString &text, SpokenPart part)
    {
        Script script;
        script.path = path;
        script.language = m_language;
        appendSentences(script, text, part);
        m_scripts.append(script);
        return m_scripts.last();
    }
    QString named(const QString &name) const { return u"audio/%1/%2"_s.arg(m_language, name); }
    void phrase(const QString &source, const QStringList &values = {})
    {
        add(phrasePath(source, values, m_language), filled(m_words(source, m_language), values), SpokenPart::Label);
    }
    void topic(const Topic &topic);
    void rows(const QString &source, int length);
    void phraseWithValues(const QString &source);
    bool numbersOnly(const QString &source);
    void links(const Runs &runs);

    const Library &m_library;
    QString m_language;
    const KioskWords &m_words;
    QList<Script> m_scripts;
};

void Prompts::topic(const Topic &topic)
{
    const TopicText text = topic.text.value(m_language);
    appendSentences(add(named(u"topic-"_s + topic.id), text.title, SpokenPart::Title), text.summary, SpokenPart::Summary);
    add(named(u"fact-"_s + topic.id), text.fact, SpokenPart::Fact);
    appendSentences(add(named(u"topic-%1-picture"_s.arg(topic.id)), text.picture.alt, SpokenPart::Picture), text.picture.caption,
                    SpokenPart::Caption);
}

void Prompts::names()
{
    for (const Topic &each : m_library.topics)
        topic(each);
    for (const Topic *each : {&m_library.warningSigns, &m_library.about, &m_library.investigational})
        topic(*each);
    for (const Structure &structure : m_library.structures)
        add(named(u"structure-"_s + structure.id), structure.name.value(m_language), SpokenPart::Name);
    add(named(u"questions"_s), m_library.questionsTitle.value(m_language), SpokenPart::Title);
    for (const QuestionGroup &group : m_library.questions)
        add(named(u"questions-"_s + group.id), group.heading.value(m_language), SpokenPart::Heading);
    add(named(u"language"_s), m_library.languageNames.value(m_language), SpokenPart::Name);
    add(named(u"clinic"_s), m_library.clinic.name + u", "_s + m_library.clinic.city, SpokenPart::Name);
    const LocalText texts = m_library.clinic.texts.value(m_language);
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        add(named(u"clinic-"_s + slug(text.key())), text.value(), SpokenPart::Label);
}

/// The touchable words of the texts, as they stand there: they are controls, and every control has a name that can be heard.
void Prompts::links()
{
    QList<const Topic *> topics{&m_library.warningSigns, &m_library.about, &m_library.investigational};
    for (const Topic &each : m_library.topics)
        topics.append(&each);
    for (const Topic *topic : topics) {
        for (const Step &step : topic->steps) {
            const StepText text = step.text.value(m_language);
            for (const Block &block : text.blocks)
                links(block.runs);
            for (const Option &option : text.options)
                links(option.runs);
        }
    }
    for (const GlossaryEntry &entry : m_library.glossary)
        links(entry.text.value(m_language).meaning);
}

void Prompts::links(const Runs &runs)
{
    for (const Run &run : runs) {
        if (run.kind != Run::Kind::Text && run.kind != Run::Kind::Strong)
            add(named(u"word-"_s + slug(run.text)), run.text, SpokenPart::Name);
    }
}

/// "Step 1 of 5" to "Step 5 of 5".
void Prompts::rows(const QString &source, int length)
{
    for (int i = 1; i <= length; ++i)
        phrase(source, {QString::number(i), QString::number(length)});
}

bool Prompts::numbersOnly(const QString &source)
{
    if (source == percent) {
        for (const int each : percents)
            phrase(source, {QString::number(each)});
    } else if (source == secondsLeft) {
        for (const int each : seconds)
            phrase(source, {QString::number(each)});
    } else if (source == volumeOf) {
        rows(source, volumeSteps);
    } else {
        return false;
    }
    return true;
}

void Prompts::phraseWithValues(const QString &source)
{
    const Review &review = m_library.clinic.review;
    if (numbersOnly(source))
        return;
    if (source == stepOf) {
        for (const Topic &each : m_library.topics)
            rows(source, static_cast<int>(each.steps.size()));
    } else if (source == pageOf) {
        for (int pages = 2; pages <= mostSpokenPages; ++pages)
            rows(source, pages);
    } else if (source == showMyList) {
        int count = 0;
        for (const QuestionGroup &group : m_library.questions) {
            for (qsizetype i = 0; i < group.questions.size(); ++i)
                phrase(source, {QString::number(++count)});
        }
    } else if (source == orCall && !m_library.clinic.emergencyNumber.isEmpty()) {
        phrase(source, {m_library.clinic.emergencyNumber});
    } else if (source == reviewedBy && !review.by.isEmpty() && review.on.isValid()) {
        phrase(source, {review.by, longDate(review.on, m_language)});
    } else if ((source == reviewDue || source == nextReview) && !review.by.isEmpty() && review.next.isValid()) {
        phrase(source, {longDate(review.next, m_language)});
    }
}

void Prompts::phrases()
{
    for (const QString &source : m_words.phrases) {
        if (!isSpoken(source))
            continue;
        if (source.contains(u'%'))
            phraseWithValues(source);
        else
            phrase(source);
    }
}

} // namespace

bool isSpoken(const QString &phrase)
{
    static const QStringList withValues{stepOf,    pageOf,     showMyList, orCall,   reviewedBy,
                                        reviewDue, nextReview, percent,    volumeOf, secondsLeft};
    return !phrase.contains(u'%') || withValues.contains(phrase);
}

QString phrasePath(const QString &phrase, const QStringList &values, const QString &language)
{
    return u"audio/%1/phrase-%2"_s.arg(language, slug(filled(phrase, values)));
}

QList<Script> promptScripts(const Library &library, const QString &language, const KioskWords &words)
{
    Prompts prompts(library, language, words);
    prompts.names();
    prompts.links();
    prompts.phrases();
    return prompts.take();
}

} // namespace sala::content
