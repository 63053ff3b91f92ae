// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/text/readability.h"

#include "content/text/numberwords.h"
#include "content/text/syllables.h"
#include "content/text/words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

struct Ratios
{
    double wordsPerSentence = 0.0;
    double syllablesPerWord = 0.0;
};

Ratios ratiosOf(const TextCounts &counts)
{
    return {static_cast<double>(counts.words) / std::max(counts.sentences, 1),
            static_cast<double>(counts.syllables) / std::max(counts.words, 1)};
}

} // namespace

TextCounts &TextCounts::operator+=(const TextCounts &other)
{
    words += other.words;
    sentences += other.sentences;
    syllables += other.syllables;
    return *this;
}

TextCounts countText(const QString &text, const QString &language)
{
    static const QRegularExpression word(u"\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)*"_s);
    TextCounts counts;
    counts.sentences = static_cast<int>(sentenceSpans(text).size());
    const QString spelled = spellNumbers(text, language);
    QRegularExpressionMatchIterator it = word.globalMatch(spelled);
    while (it.hasNext()) {
        const QString found = it.next().captured();
        ++counts.words;
        counts.syllables += language == u"es"_s ? spanishSyllables(found) : englishSyllables(found);
    }
    return counts;
}

double fleschKincaidGrade(const TextCounts &counts)
{
    if (counts.words == 0)
        return 0.0;
    const Ratios ratios = ratiosOf(counts);
    return 0.39 * ratios.wordsPerSentence + 11.8 * ratios.syllablesPerWord - 15.59;
}

double inflesz(const TextCounts &counts)
{
    if (counts.words == 0)
        return 100.0;
    const Ratios ratios = ratiosOf(counts);
    return 206.835 - 62.3 * ratios.syllablesPerWord - ratios.wordsPerSentence;
}

} // namespace sala::content
