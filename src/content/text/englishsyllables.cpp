// SPDX-FileCopyrightText: 2026 The Sala authors
// SPDX-License-Identifier: MIT

#include "content/text/syllables.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sala::content {

namespace {

constexpr qsizetype longestAcronym = 4;

/// Words that no rule below gets right.
const QHash<QString, int> &exceptions()
{
    static const QHash<QString, int> table{
        {u"people"_s, 2},      {u"area"_s, 3},     {u"areas"_s, 3},     {u"idea"_s, 3},       {u"ideas"_s, 3},     {u"nucleus"_s, 3},
        {u"nausea"_s, 3},      {u"diabetes"_s, 4}, {u"business"_s, 2},  {u"maybe"_s, 2},      {u"fluid"_s, 2},     {u"fluids"_s, 2},
        {u"ruin"_s, 2},        {u"theory"_s, 3},   {u"linear"_s, 3},    {u"everything"_s, 3}, {u"everyone"_s, 3},  {u"everybody"_s, 4},
        {u"everywhere"_s, 3},  {u"every"_s, 2},    {u"whoever"_s, 3},   {u"moreover"_s, 3},   {u"several"_s, 3},   {u"poem"_s, 2},
        {u"doctor"_s, 2},      {u"done"_s, 1},     {u"one"_s, 1},       {u"someone"_s, 2},    {u"something"_s, 2}, {u"sometimes"_s, 2},
        {u"bone"_s, 1},        {u"bones"_s, 1},    {u"colleague"_s, 2}, {u"tongue"_s, 1},     {u"queue"_s, 1},     {u"museum"_s, 3},
        {u"period"_s, 4},      {u"x-ray"_s, 2},    {u"foramina"_s, 4},  {u"vertebrae"_s, 3},  {u"real"_s, 1},      {u"really"_s, 2},
        {u"friend"_s, 1},      {u"friends"_s, 1},  {u"view"_s, 1},      {u"preamble"_s, 3},   {u"evidence"_s, 3},  {u"naturally"_s, 4},
        {u"comfortable"_s, 4}, {u"being"_s, 2},    {u"etc"_s, 4},       {u"vs"_s, 2},         {u"mayo"_s, 2},      {u"european"_s, 4},
        {u"korea"_s, 3},       {u"medicine"_s, 3}, {u"medicines"_s, 3}, {u"hour"_s, 1},       {u"hours"_s, 1},     {u"our"_s, 1},
        {u"lion"_s, 2},        {u"ion"_s, 2},      {u"ions"_s, 2},      {u"biology"_s, 4},    {u"mri"_s, 3},       {u"argue"_s, 2},
    };
    return table;
}

bool isVowel(QChar c)
{
    return QStringView(u"aeiouy").contains(c);
}

bool endsWithAny(QStringView word, std::initializer_list<QStringView> endings)
{
    return std::any_of(endings.begin(), endings.end(), [word](QStringView ending) { return word.endsWith(ending); });
}

int vowelGroups(QStringView word)
{
    int groups = 0;
    bool inGroup = false;
    for (const QChar c : word) {
        const bool vowel = isVowel(c);
        groups += vowel && !inGroup ? 1 : 0;
        inGroup = vowel;
    }
    return groups;
}

bool isSoftener(QChar c)
{
    return QStringView(u"ctsgx").contains(c);
}

/// True for an "i" whose next vowel begins a syllable of its own: me-di-a, ra-di-o, cli-ent, di-et, eas-i-er.
bool splitsAfterI(QStringView word, qsizetype at)
{
    const QChar next = word.at(at);
    const QChar before = at > 1 ? word.at(at - 2) : QChar();
    const QStringView rest = word.sliced(at);
    if (at < 2)
        return false;
    if (rest.startsWith(u"ate") || rest.startsWith(u"ating") || rest.startsWith(u"atory"))
        return true; // asso-ci-ate
    const bool ion = rest.startsWith(u"on") && (before == u'n' || before == u'l' || before == u'h');
    if (next == u'a' || next == u'o' || next == u'u')
        return !isSoftener(before) && !ion;
    if (next != u'e')
        return false;
    const bool comparative = (rest == u"er" || rest == u"est") && word.size() > 4 && at > 2;
    const bool diet = rest.startsWith(u"et");
    const bool client = (rest.startsWith(u"ent") || rest.startsWith(u"ence")) && before != u't' && before != u'c';
    return comparative || diet || client;
}

/// Endings after a y that are silent or counted on their own: played, plays, playing.
bool isInflection(QStringView rest)
{
    return rest == u"ed" || rest == u"es" || rest == u"ing";
}

/// Vowels that stand together but are spoken apart: vi-de-o, usu-al, go-ing, lay-er, cre-ate, re-act.
int splitVowels(QStringView word)
{
    int splits = word.startsWith(u"creat") && !word.startsWith(u"creature") ? 1 : 0;
    splits += word.startsWith(u"react") || word.startsWith(u"scien") || word.startsWith(u"reuse") ? 1 : 0;
    for (qsizetype i = 1; i < word.size(); ++i) {
        const QChar a = word.at(i - 1);
        const QChar b = word.at(i);
        const QChar before = i > 1 ? word.at(i - 2) : QChar();
        const QChar after = i + 1 < word.size() ? word.at(i + 1) : QChar();
        const bool ing = word.sliced(i) == u"ing" && isVowel(a);
        const bool afterU = a == u'u' && (b == u'a' || b == u'o') && before != u'q' && before != u'g' && i > 1;
        const bool afterE = a == u'e' && b == u'o';
        const bool afterY = a == u'y' && isVowel(b) && i > 1 && !isInflection(word.sliced(i));
        const bool midY = b == u'y' && isVowel(a) && isVowel(after) && !isInflection(word.sliced(i + 1));
        const bool yCounted = afterY && isVowel(before); // the same y, found as midY one letter earlier
        splits += (a == u'i' && splitsAfterI(word, i)) || afterU || ing || afterE || (afterY && !yCounted) || midY ? 1 : 0;
    }
    return splits;
}

/// 1 when the last e of the word (also in -es and -ed) is silent.
int silentEnd(QStringView word)
{
    const qsizetype size = word.size();
    if (size < 3)
        return 0;
    if (word.endsWith(u'e')) {
        const QChar before = word.at(size - 2);
        const bool spoken = (before == u'l' && !isVowel(word.at(size - 3))) || endsWithAny(word, {u"tre", u"bre"});
        const bool silentUe = endsWithAny(word, {u"que", u"gue"});
        return silentUe || (!isVowel(before) && !spoken) ? 1 : 0;
    }
    if (size < 4)
        return 0;
    const QChar before = word.at(size - 3);
    if (word.endsWith(u"es")) {
        const bool spoken = endsWithAny(word, {u"ses", u"xes", u"zes", u"ches", u"shes", u"ces", u"ges"});
        const bool spokenLes = before == u'l' && !isVowel(word.at(size - 4));
        return isVowel(before) || spoken || spokenLes ? 0 : 1;
    }
    if (word.endsWith(u"ed")) {
        const bool spokenLed = before == u'l' && !isVowel(word.at(size - 4)) && word.at(size - 4) != u'l' && word.at(size - 4) != u'r';
        return isVowel(before) || before == u't' || before == u'd' || spokenLed ? 0 : 1;
    }
    return 0;
}

/// The part before an ending that keeps the silent e of its stem: move|ment, safe|ly, some|thing.
qsizetype stemEnd(QStringView word)
{
    for (const QStringView ending : {u"ments",  u"ment",  u"fully", u"ful",  u"lessly", u"less", u"ly",    u"ness", u"times", u"time",
                                     u"thing",  u"where", u"fore",  u"work", u"some",   u"line", u"lines", u"let",  u"lets",  u"ty",
                                     u"lihood", u"mark",  u"marks", u"what", u"by",     u"of",   u"wise",  u"like"}) {
        const qsizetype stem = word.size() - ending.size();
        if (stem >= 3 && word.endsWith(ending) && word.at(stem - 1) == u'e' && !isVowel(word.at(stem - 2)))
            return stem;
    }
    return 0;
}

int count(QStringView word)
{
    const auto known = exceptions().constFind(word.toString());
    if (known != exceptions().cend())
        return *known;
    if (const qsizetype stem = stemEnd(word); stem > 0)
        return count(word.first(stem)) + count(word.sliced(stem));
    const bool ism = endsWithAny(word, {u"ism", u"isms", u"thm", u"thms"});
    return std::max(vowelGroups(word) + splitVowels(word) + (ism ? 1 : 0) - silentEnd(word), 1);
}

} // namespace

int englishSyllables(QStringView word)
{
    const bool acronym =
        word.size() > 1 && word.size() <= longestAcronym && std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isUpper(); });
    if (acronym)
        return static_cast<int>(word.size()) + static_cast<int>(word.toString().count(u'W')) * 2;
    QString letters = word.toString().toLower();
    letters.replace(u'’', u'\'');
    if (exceptions().contains(letters))
        return exceptions().value(letters);
    const bool notSpoken = letters.endsWith(u"n't"_s) && letters.size() > 4 && !isVowel(letters.at(letters.size() - 4))
                           && letters != u"weren't"_s && letters != u"aren't"_s;
    const qsizetype apostrophe = letters.indexOf(u'\'');
    if (apostrophe > 0)
        letters.truncate(apostrophe);
    if (notSpoken && letters.endsWith(u'n'))
        letters.chop(1);
    return count(letters) + (notSpoken ? 1 : 0);
}

} // namespace sala::content
