// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/text/syllables.h"

#include <QList>

#include <algorithm>
#include <array>

namespace sala::content {

namespace {

enum class Vowel { None, Strong, Weak, StressedWeak };

Vowel vowelOf(QChar c)
{
    switch (c.unicode()) {
    case u'a':
    case u'e':
    case u'o':
    case u'á':
    case u'é':
    case u'ó': return Vowel::Strong;
    case u'i':
    case u'u':
    case u'ü': return Vowel::Weak;
    case u'í':
    case u'ú': return Vowel::StressedWeak;
    default: return Vowel::None;
    }
}

bool isWeak(Vowel vowel)
{
    return vowel == Vowel::Weak || vowel == Vowel::StressedWeak;
}

QChar plainVowel(QChar c)
{
    constexpr QStringView accented = u"áéíóúü";
    constexpr QStringView plain = u"aeiouu";
    const qsizetype at = accented.indexOf(c);
    return at < 0 ? c : plain.at(at);
}

/// The word with only its sounding letters: silent u and h gone, vowel y written as i.
QString soundingLetters(QStringView word)
{
    const QString lower = word.toString().toLower();
    QString letters;
    for (qsizetype i = 0; i < lower.size(); ++i) {
        const QChar c = lower.at(i);
        const QChar next = i + 1 < lower.size() ? lower.at(i + 1) : QChar();
        const QChar before = i > 0 ? lower.at(i - 1) : QChar();
        const bool softVowel = next == u'e' || next == u'i' || next == u'é' || next == u'í';
        if (c == u'u' && softVowel && (before == u'q' || before == u'g'))
            continue;
        if (c == u'h' && before != u'c')
            continue;
        const bool finalLetter = i + 1 == lower.size();
        letters += c == u'y' && finalLetter ? QChar(u'i') : c;
    }
    return letters;
}

/// True when a new syllable begins at the vowel `at`, which directly follows another vowel.
bool splits(QStringView letters, qsizetype at)
{
    const QChar left = letters.at(at - 1);
    const QChar right = letters.at(at);
    const Vowel a = vowelOf(left);
    const Vowel b = vowelOf(right);
    if (a == Vowel::Strong && b == Vowel::Strong)
        return true;
    if (isWeak(a) && isWeak(b))
        return plainVowel(left) == plainVowel(right); // chi-ita, but cui-dado and huir
    if (a == Vowel::StressedWeak || b == Vowel::StressedWeak)
        return true;
    // A weak vowel between two strong ones opens the next syllable: pa-ra-no-ia.
    const bool strongFollows = at + 1 < letters.size() && vowelOf(letters.at(at + 1)) == Vowel::Strong;
    return a == Vowel::Strong && strongFollows;
}

/// How the letters of the alphabet are called, in syllables: a be ce de e efe ge hache i jota ka ele eme ene o pe ...
int letterName(QChar letter)
{
    constexpr QStringView two = u"fhjlmnñrsxyz";
    return two.contains(letter.toLower()) ? 2 : 1;
}

} // namespace

int spanishSyllables(QStringView word)
{
    const QString letters = soundingLetters(word);
    int nuclei = 0;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (vowelOf(letters.at(i)) == Vowel::None)
            continue;
        const bool follows = i > 0 && vowelOf(letters.at(i - 1)) != Vowel::None;
        if (!follows || splits(letters, i))
            ++nuclei;
    }
    if (nuclei > 0)
        return nuclei;
    int spelled = 0; // MRI, FDA: read letter by letter
    for (const QChar c : word)
        spelled += c.isLetter() ? letterName(c) : 0;
    return std::max(spelled, 1);
}

} // namespace sala::content
